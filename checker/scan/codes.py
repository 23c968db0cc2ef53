"""Runs of digits that a mark holds together and that count nothing: telephone numbers, clock readings, "9/11", "7-Eleven"."""

from __future__ import annotations

from typing import NamedTuple

from checker.scan.labels import CLOCK_ZONES
from checker.scan.lexicon import FUNCTION_WORDS
from checker.scan.numberwords import NUMBER_WORDS
from checker.scan.numerals import read_numeral
from checker.scan.tokens import Tokens

__all__ = ["Code", "digit_code"]

_MARKS = frozenset(["-", "/", ".", ":", "–"])


class Code(NamedTuple):
    """Tokens first..last-1 are no quantity, for this reason."""

    first: int
    last: int
    reason: str


def digit_code(t: Tokens, k: int, floor: int) -> Code | None:
    """The code that the run of digits at token k belongs to, or None."""
    mark = t.words[k + 1]
    international = k > floor and t.words[k - 1] == "+"
    if international and mark.isdecimal() and t.words[k + 2].isdecimal():
        last = k + 1
        while t.words[last].isdecimal():
            last += 1
        return Code(k - 1, last, "a telephone number")
    call = _spaced_call(t, k, floor) if mark == ")" or mark[:1].isdecimal() else None
    if call:
        return Code(*call, "a telephone number")
    if mark not in _MARKS or not t.glued(k + 1):
        return None
    if mark == ":" and _spaced_clock(t, k):
        return Code(k, k + 3, "a clock reading")
    if mark == "-" and t.glued(k + 2) and t.lows[k + 2] in NUMBER_WORDS and t.words[k + 2][0].isupper():
        return Code(k, k + 3, "part of a name")  # "7-Eleven"
    last = _end_of_runs(t, k)
    reason = _runs(t, k, last, mark)
    return Code(k - 1 if international else k, last, reason) if reason else None


def _end_of_runs(t: Tokens, k: int) -> int:
    last = k + 1
    while t.words[last] in _MARKS and t.glued(last) and t.glued(last + 1) and t.words[last + 1][:1].isdigit():
        last += 2
    return last


def _runs(t: Tokens, k: int, last: int, mark: str) -> str | None:
    """Why runs of digits with marks between them are no quantity: three or more, a clock, "9/11", a local telephone number."""
    runs = (last - k + 1) // 2
    if runs > 2:
        if (mark == "-" and t.words[k + 3] == "/") or t.lows[last] in ("%", "percent"):
            return None  # 5-1/2 years
        if mark == ":":
            return "a clock reading"
        return "a telephone number, code or date: runs of digits held together by marks"
    if runs < 2:
        return None
    if mark == "/" and t.lows[last] != "%":
        n = read_numeral(t, k)
        fraction = n is not None and n.form == "fraction"
        return None if fraction else 'two numbers with a stroke between them: a name or a date, as "9/11" and "24/7" are'
    if mark in ("-", "–") and _local_call(t, k, last):
        return "a telephone number"
    return "a clock reading or a ratio" if mark == ":" else None


def _spaced_clock(t: Tokens, k: int) -> bool:
    """15: 39 GMT, at 13: 42."""
    minutes = t.words[k + 2]
    if not (minutes.isdecimal() and len(minutes) == 2 and minutes < "60" and t.words[k].isdecimal() and int(t.words[k]) < 25):
        return False
    return t.gap(k + 2) == " " and (
        t.words[k + 3] in CLOCK_ZONES
        or t.lows[k + 3] in ("a.m.", "p.m.", "am", "pm", "(", ")")
        or t.lows[k - 1] in ("at", "after", "+")
    )


_LONGEST_CALL, _SHORTEST_CALL = 11, 9
"""Digits of a telephone number with its area code, without the code of the country."""


def _spaced_call(t: Tokens, k: int, floor: int) -> tuple[int, int] | None:
    """020 7946 0958, 0800 123 4567, (555) 123-4567, 555 123 4567: the tokens of a number in groups, its area code first."""
    code = t.words[k]
    if not code.isdecimal() or not 2 <= len(code) <= 5:
        return None
    bracketed = t.words[k + 1] == ")" and k > floor and t.words[k - 1] == "("
    groups, last = [code], k + 1 + bracketed
    while True:
        at = last + (len(groups) > 1 and t.words[last] == "-" and t.glued(last) and t.glued(last + 1))
        group = t.words[at]
        if not group.isdecimal() or not 2 <= len(group) <= 8 or (at == last and t.gap(at) not in ("", " ", "\u00a0")):
            break
        groups.append(group)
        last = at + 1
    sizes = [len(group) for group in groups]
    if len(groups) < 2 or not _SHORTEST_CALL <= sum(sizes) <= _LONGEST_CALL or sizes[-1] < 3:
        return None
    counts = t.lows[last][:1].isalpha() and t.lows[last] not in FUNCTION_WORDS and t.words[last].islower()
    if code[0] == "0" or (sizes == [3, 3, 4] and (bracketed or not counts)):
        return k - bracketed, last
    return None


def _local_call(t: Tokens, k: int, last: int) -> bool:
    """555-1234: three digits and four, with nothing after them that they could count."""
    if not (t.words[k].isdecimal() and t.words[k + 2].isdecimal() and len(t.words[k]) == 3 and len(t.words[k + 2]) == 4):
        return False
    return not t.words[last][:1].isalpha() or t.words[last][0].isupper() or t.lows[last] in FUNCTION_WORDS
