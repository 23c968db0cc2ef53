"""What a figure is about: the words of its clause that say what it measures or whose it is.

There is no parser behind this. Each token gets one letter for its part in a clause; noun phrases, the finite verb before the
figure and its subject are then found in that string of letters. Up to three phrases are kept, as printed: what the figure
is said of ("of the company"), what carries it ("a net profit of"), and the subject of its verb.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.model import Kind, Status
from checker.patterns import pattern_of
from checker.scan.amounts import Amount
from checker.scan.clauses import letters_of
from checker.scan.tokens import Tokens

__all__ = ["give_subjects"]

_Span = tuple[int, int]
_NO_SUBJECT = (Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.SCORE)


def give_subjects(t: Tokens, amounts: list[Amount]) -> None:
    """Sets `about` on every figure that was read."""
    letters = ""
    before: Amount | None = None
    for a in amounts:
        if a.status is not Status.READ or a.kind in _NO_SUBJECT:
            continue
        letters = letters or letters_of(t, amounts)
        spans = [_after(t, letters, a), _carrier(t, letters, a), _subject(letters, a.first)]
        phrases = _phrases(t, spans)
        if before is not None and a.kind is not Kind.AGE and _linked(letters, before, a, bool(phrases)):
            phrases += [p for p in before.about if p not in phrases]
        a.about = tuple(phrases[:3])
        before = a


def _phrases(t: Tokens, spans: list[_Span | None]) -> list[str]:
    found: list[str] = []
    for span in spans:
        if span is not None:
            phrase = " ".join(t.text[t.starts[span[0]] : t.ends[span[1] - 1]].split()).strip("-'’/& ")
            if phrase and phrase not in found:
                found.append(phrase)
    return found


def _linked(letters: str, before: Amount, a: Amount, own: bool) -> bool:
    """Whether what the figure before is about holds for this one: a conversion in brackets, a list, "to 5", "from 3"."""
    last = before.noun[1] if before.noun and before.noun[1] <= a.first else before.last
    link = letters[last : a.first]
    if link in ("(", "/", "&", ",&", ",", "t", "p", ")", ",p", "),") or (len(link) <= 3 and "&" in link and not own):
        return True
    return not own and len(link) <= 12 and "k" not in link


@cache
def _run_pattern() -> regex.Pattern[str]:
    return pattern_of(r"v?(?:[neNg#][-/'&]?){0,6}+")


def _after(t: Tokens, letters: str, a: Amount) -> _Span | None:
    """What follows: "of the company", "a $700,000 award", "$550 off a laptop"."""
    k = end = a.noun[1] if a.noun and a.noun[0] >= a.last else a.last
    letter = letters[k : k + 1]
    if letter in ("o", "p", "u"):
        k += 1
    elif a.noun is not None or (
        letter not in ("n", "-", "g", "e")
        and letters[k : k + 2] != "vn"
        and not (letters[k : k + 2] in ("vv", "vg") and a.first and letters[a.first - 1] == "d" and not t.lows[k].endswith("ed"))
    ):
        return None
    elif letter == "-":
        k += 1
    while letters[k : k + 1] in ("d", "@"):
        k += 1
    return _run(letters, k, _in_phrase_pattern() if k == end and a.first and letters[a.first - 1] == "d" else _run_pattern())


@cache
def _in_phrase_pattern() -> regex.Pattern[str]:
    """After "a 5%": the noun phrase goes on, so a word that may be a verb is a noun ("pay rise")."""
    return pattern_of(r"(?:[neNgv#][-/'&]?){0,6}+")


def _run(letters: str, k: int, pattern: regex.Pattern[str]) -> _Span | None:
    m = pattern.match(letters, k)
    end = m.end() if m else k
    while end > k and letters[end - 1] not in "nNv":
        end -= 1
    return (k, end) if end > k else None


_LINKS = frozenset("doptaxv&(:ug")


def _carrier(t: Tokens, letters: str, a: Amount) -> _Span | None:
    """What carries the figure: the noun phrase right before "of", "at", "to", "is" ... and the figure."""
    k = a.first
    steps = 0
    while k > 0 and steps < 5:
        letter = letters[k - 1]
        if letter == "," and (a.kind is Kind.AGE or letters[k : k + 1] == "u"):
            pass
        elif letter not in _LINKS:
            break
        k, steps = k - 1, steps + 1
    if k > 1 and letters[k] == ":" and letters[k - 1] == "v":
        return k - 1, k  # "Cost: $72,370"
    if k == 1 and letters[k] == ":" and t.words[0].isupper() and len(t.words[0]) > 3:
        return None  # a dateline: "SINGAPORE:"
    return _ending_at(letters, k) if k > 0 else None


def _ending_at(letters: str, k: int) -> _Span | None:
    """The noun phrase whose last token is k-1. Participles alone are none."""
    limit = k - 12
    while k > 1 and k > limit and letters[k - 1] == "@":
        k -= 1  # "MacBook Pro 16 inch is": past the figure inside
    start = k
    while start > 0 and letters[start - 1] in "neg#-/'&N" and k - start < 8:
        if letters[start - 1] == "e" and start > 1 and letters[start - 2] in "nN" and letters[start:k].strip("'"):
            break  # "the board ordered Smith": a verb
        start -= 1
    while start < k and letters[start] in "-/'&":
        start += 1
    return (start, k) if start < k and any(c in "nN" for c in letters[start:k]) else None


def _subject(letters: str, first: int) -> _Span | None:
    """The subject of the finite verb before the figure; where that is a pronoun or missing, of the verb before."""
    verb = first
    for _ in range(4):
        verb = letters.rfind("v", 0, verb)
        while verb > 0 and letters[verb - 1] in "vamt":
            verb -= 1
        if verb <= 0:
            return None
        k = _left_of_verb(letters, verb)
        span = _ending_at(letters, k) if k > 0 else None
        if span is not None:
            return _widened(letters, span)
    return None


def _left_of_verb(letters: str, verb: int) -> int:
    """Past what may stand between a subject and its verb: a relative pronoun, a bracket, "across it", a time."""
    k = verb
    while k > 1:
        if letters[k - 1] == "x" and (letters[k - 2] in "pd" or letters[k - 2] == "a"):
            k -= 1
            while k > 1 and letters[k - 1] in "da":
                k -= 1
            k -= letters[k - 1] == "p"
        elif letters[k - 1] in "rax" or letters[k - 1] == ",":
            k -= 1
        elif letters[k - 1] == ")" and "(" in letters[max(0, k - 8) : k]:
            k = letters.rindex("(", 0, k)
        elif letters[k - 1] == "s" and letters[k - 2] in "po":
            k -= 2
        else:
            break
    return k


def _widened(letters: str, span: _Span) -> _Span:
    """ "The price of oil in Europe": the phrase goes on to the left of "of" and other prepositions."""
    start, end = span
    for _ in range(3):
        k = start
        if k > 0 and letters[k - 1] == "d":
            k -= 1
        if k < 2 or letters[k - 1] not in "op&" or end - start > 12:
            break
        earlier = _ending_at(letters, k - 1)
        if earlier is None:
            break
        start = earlier[0]
    return start, end
