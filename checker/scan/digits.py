"""Numerals in digits: separators of every convention, fractions, powers of ten, and what malformed ones may mean."""

from __future__ import annotations

from functools import lru_cache

import regex

from checker.patterns import pattern_of
from checker.scan.broken import broken_decimal
from checker.scan.hedges import hedge_inside
from checker.scan.notation import continental_digits
from checker.scan.numberwords import DOZEN, FRACTION_SIGNS, HUNDRED, SCALES
from checker.scan.numeral import Numeral, grain_of, with_scale
from checker.scan.spelled import from_words
from checker.scan.tokens import Tokens

__all__ = ["digits_value", "from_digits", "meanings"]

_PLAIN = pattern_of(r"\d++(?:\.\d++)?")
_GROUPED = pattern_of(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?|[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d++)?")
_EUROPEAN = pattern_of(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d++)?|\d{1,3}(?:\.\d{3})++,\d{1,2}")


@lru_cache(4096)
def digits_value(chunk: str) -> tuple[float, float] | None:
    """(value, grain) of a run of digits with separators, None when it follows no convention."""
    if not chunk.isascii() and not all(c.isdecimal() or c in ".," for c in chunk):
        return None  # digits that only a newer Unicode knows
    if _PLAIN.fullmatch(chunk):
        plain = chunk
    elif _GROUPED.fullmatch(chunk) and not (chunk[0] == "0" and len(chunk) > 1):
        plain = chunk.replace(",", "")
    elif _EUROPEAN.fullmatch(chunk):
        plain = chunk.replace(".", "").replace(",", ".")
    else:
        return None
    if len(plain) > 300:  # beyond what a float holds
        return None
    value = float(plain)
    _, _, decimals = plain.partition(".")
    return value, (10.0 ** -len(decimals) if decimals else grain_of(value))


def from_digits(t: Tokens, k: int, join: bool) -> Numeral:
    """The numeral that begins with the run of digits at token k, with the separators, fractions and scales that follow."""
    chunk, last = t.words[k], k + 1
    following = t.lows[last]
    if following in _GROUP_MARKS or following[:1].isdigit():
        doubled = _doubled_mark(t, k)
        if doubled:
            return doubled
        chunk, last = _regrouped(t, k)
        following = t.lows[last]
    printed = continental_digits(chunk) if t.continental else None
    read = digits_value(printed or chunk)
    if read is None:
        scaled = last + (following in SCALES)  # "1,5 billion" is one figure, whatever its digits mean
        return Numeral(k, scaled, None, 1.0, "malformed", meanings=meanings(chunk))
    value, grain = read
    longer = _continued(t, k, last, value, grain, join) if following in _CONTINUATIONS or following[:1].isdigit() else None
    return longer or Numeral(k, last, value, grain, "digits", value)


_POWER_MARKS = frozenset(["×", "x", "e", "^", "*", "⋅", "·"])
_ENDINGS = frozenset(["st", "nd", "rd", "th"])
_CONTINUATIONS = _POWER_MARKS | _ENDINGS | {*FRACTION_SIGNS, *SCALES, *DOZEN, HUNDRED, "and", "-", "/", "+", "plus", "odd"}


def _continued(t: Tokens, k: int, last: int, value: float, grain: float, join: bool) -> Numeral | None:
    """21st, 2½, 10 1/2, 1.3e6, 4.5 thousand, 3 hundred and 21: what the token after the digits adds to them."""
    following = t.lows[last]
    if following in _ENDINGS:
        return Numeral(k, last + 1, value, 1.0, "ordinal", value) if t.glued(last) and value == int(value) else None
    if following in FRACTION_SIGNS:
        value += FRACTION_SIGNS[following]
        return with_scale(t, Numeral(k, last + 1, value, 0.01, "digits", value))
    if following in _POWER_MARKS:
        return _power(t, k, last, value, grain)
    if (hedge := hedge_inside(t, last)) is not None:
        return with_scale(t, Numeral(k, hedge.last, value, grain, "digits", value))
    fraction = None
    if t.lows[last + 2] == "/" and (following == "and" or (following == "-" and t.glued(last) and t.glued(last + 1))):
        fraction = _slash(t, k, last + 1, value, whole_before=True)
    elif following == "/" or following[:1].isdigit():
        fraction = _slash(t, k, last, value)
    if fraction:
        return with_scale(t, fraction)
    return from_words(t, k, join, first=(value, grain, last))


def _doubled_mark(t: Tokens, k: int) -> Numeral | None:
    """4..5, 1,,000: two marks where one belongs."""
    last = k + 1
    while t.words[last] in (".", ",") and t.glued(last):
        last += 1
    if not t.glued(last) or not t.words[last][:1].isdigit():
        return None
    chunk = t.text[t.starts[k] : t.ends[last]]
    return Numeral(k, last + 1, None, 1.0, "malformed", meanings=meanings(chunk))


_GROUP_MARKS = frozenset([",", ".", "'", "’"])


def _regrouped(t: Tokens, k: int) -> tuple[str, int]:
    """Groups of three that a space, a comma and a space, or an apostrophe holds together; a decimal point set off by spaces."""
    chunk, last = t.words[k], k + 1
    if not chunk.isdecimal():
        return (chunk + "." + t.words[last + 1], last + 2) if _spaced_point(t, last, chunk) else (chunk, last)
    if _spaced_point(t, last, chunk):
        return f"{chunk}.{t.words[last + 1]}", last + 2
    if len(chunk) > 3 or chunk[0] == "0":
        return chunk, last
    while last < t.size:
        mark = t.words[last]
        at = last + 1 if mark in (",", "'", "’") else last
        group = t.words[at]
        digits, _, decimals = group.partition(".")
        if len(digits) != 3 or not digits.isdecimal() or t.gap(at) not in _GROUP_SPACES or t.gap(last) not in _GROUP_SPACES:
            break
        if at > last and not (mark != "," and t.glued(at) and t.glued(last)) and not (mark == "," and digits[0] == "0"):
            break
        if at == last and t.gap(at) == " " and t.glued(at + 1) and t.lows[at + 1][:1].isalpha():
            break
        if at == last and t.lows[at + 1] == "-" and t.glued(at + 1) and digits != "000" and t.lows[at + 2] != "strong":
            break  # "40 165-mile rockets", "20 500-pound bombs"; but "a 10 500-strong crowd"
        chunk, last = chunk + group, at + 1
        if decimals:
            break
    return chunk, last


_GROUP_SPACES = frozenset(["", " ", "\u00a0", "\u202f", "\u2009"])


def _spaced_point(t: Tokens, last: int, chunk: str) -> bool:
    """True for "4 . 8 %" in text that was cut into words, where each mark stands alone."""
    if t.lows[last] == "." and t.glued(last) and t.gap(last + 1) == " " and t.words[last + 1].isdecimal():
        return "." not in chunk and broken_decimal(t.text, t.starts[last])  # "a magnitude of 4. 6"
    return (
        t.lows[last] == "." and t.gap(last) == " " and t.gap(last + 1) == " " and t.words[last + 1].isdecimal() and "." not in chunk
    )


def _slash(t: Tokens, k: int, last: int, value: float, *, whole_before: bool = False) -> Numeral | None:
    """1/2, 10 1/2, 5-1/2, 1 / 4."""
    whole = 0.0
    if t.words[last] != "/":  # a whole number before the fraction
        if (t.glued(last) and not whole_before) or t.lows[last + 1] != "/":
            return None
        whole, value, last = value, float(t.words[last]) if t.words[last].isdecimal() else 0.0, last + 1
    below = t.words[last + 1]
    if not below.isdecimal() or len(below) > 3 or t.words[last + 2] == "/" or value != int(value):
        return None
    if t.glued(last) != t.glued(last + 1) or not 0 < value < int(below) or int(below) not in _COMMON_DENOMINATORS:
        return None
    value = whole + value / int(below)
    return Numeral(k, last + 2, value, 0.01, "digits" if whole else "fraction", value)


_COMMON_DENOMINATORS = frozenset([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100])
"""Parts that people write with a slash. "9/11" and "24/7" are no fractions."""


def _power(t: Tokens, k: int, last: int, value: float, grain: float) -> Numeral | None:
    """1.99 × 10⁻³⁰, 1.3e6, 2.5^-1."""
    mark, at = t.lows[last], last + 1
    base = 10.0
    if mark in ("×", "x", "*", "⋅", "·"):
        if t.words[at] != "10":
            return None
        at += 1
        if t.words[at] == "^":
            at += 1
    elif mark == "^":
        base = value
        value = grain = 1.0
    elif not t.glued(last + 1):
        return None
    exponent, at = _exponent(t, at)
    if exponent is None or (base != 0 and abs(exponent) > 300) or (base == 0 and exponent < 0):
        return None
    try:
        factor = base**exponent
    except OverflowError:
        return None
    value = float(f"{value * factor:.15g}")
    return Numeral(k, at, value, abs(grain * factor), "digits", value)


_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _exponent(t: Tokens, at: int) -> tuple[int | None, int]:
    sign = 1
    if t.words[at] in ("-", "−", "–", "+") and t.glued(at):
        sign = 1 if t.words[at] == "+" else -1
        at += 1
    word = t.words[at].translate(_SUPERSCRIPTS)
    if t.glued(at) and word.removeprefix("-").isdecimal() and len(word) < 5:
        return sign * int(word), at + 1
    return None, at


def meanings(chunk: str) -> str:
    """What a malformed run of digits may stand for, in plain words."""
    digits = chunk.replace(",", "").replace(".", "")
    if not digits.isdecimal():
        return "digits that this Python cannot read"
    likely = []
    if ".." in chunk or ",," in chunk or ".," in chunk or ",." in chunk:
        parts = regex.split(r"[.,]++", chunk)
        return f"may be {'.'.join(parts[:2])} with a mark too many, or {parts[0]} to {parts[-1]}"
    if chunk.count(",") == 1 and "." not in chunk:
        whole, _, tail = chunk.partition(",")
        likely.append(f"{whole}.{tail} with a decimal comma")
        likely.append(
            f"{int(digits):,} with a comma in the wrong place" if len(digits) < 16 else "a number with a comma in the wrong place"
        )
        if len(tail) < 3:
            likely.append(f"{whole},{tail.ljust(3, '0')} with a digit lost")
        likely.append(f"a list of {whole} and {tail}")
    elif chunk.count(".") > 1 and "," not in chunk:
        likely += [
            chunk.replace(".", ",", 1).replace(".", "").replace(",", ".") + " with a point too many",
            "a date, a version or a section number",
        ]
    else:
        likely.append(
            f"{int(digits):,} with separators in the wrong place"
            if len(digits) < 16
            else "a number with separators in the wrong place"
        )
    return "may be " + ", or ".join(likely)
