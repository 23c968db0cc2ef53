"""Numerals: the number that the digits and number words at one place say, in digits, words or both.

The grammar works on tokens. A digit run with separators that follow no convention ("1,00,0", "10,00", "1.2.3") is
malformed: it has no value, and `meanings` says what it may stand for.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

import regex

from checker.scan.lexicon import is_plural
from checker.scan.numberwords import (
    DENOMINATORS,
    DOZEN,
    FOLDS,
    FRACTION_SIGNS,
    HUNDRED,
    MULTIPLES,
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    TENS,
    UNITS,
)
from checker.scan.tokens import Tokens

__all__ = ["Form", "Numeral", "digits_value", "grain_of", "read_numeral"]

Form = Literal["digits", "words", "ordinal", "fraction", "multiple", "plural", "malformed"]


class Numeral(NamedTuple):
    """Tokens first..last-1 say `value` (None: malformed, or a word that only looks like a number here).

    `bare` is the number before its scale word and `scale` that word's size, so that "1 to 2 thousand" can share it.
    `grain` is the size of the last printed significant place. `join` is False for numerals no unit may follow ("1st").
    """

    first: int
    last: int
    value: float | None
    grain: float
    form: Form
    bare: float = 0.0
    scale: float = 1.0
    meanings: str | None = None


_PLAIN = regex.compile(r"\d++(?:\.\d++)?")
_GROUPED = regex.compile(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?|[1-9]\d?(?:,\d\d)++,\d{3}(?:\.\d++)?")
_EUROPEAN = regex.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d++)?|\d{1,3}(?:\.\d{3})++,\d{1,2}")


@lru_cache(4096)
def digits_value(chunk: str) -> tuple[float, float] | None:
    """(value, grain) of a run of digits with separators, None when it follows no convention."""
    if _PLAIN.fullmatch(chunk):
        plain = chunk
    elif _GROUPED.fullmatch(chunk) and not (chunk[0] == "0" and len(chunk) > 1):
        plain = chunk.replace(",", "")
    elif _EUROPEAN.fullmatch(chunk):
        plain = chunk.replace(".", "").replace(",", ".")
    else:
        return None
    if len(plain) > 300:  # noqa: PLR2004  beyond what a float holds
        return None
    value = float(plain)
    _, _, decimals = plain.partition(".")
    return value, (10.0 ** -len(decimals) if decimals else grain_of(value))


def grain_of(value: float) -> float:
    """The place of the last digit that is not a trailing zero: 4500 -> 100. Below a hundred people count one by one: 30 -> 1."""
    value = abs(value)
    if value < 100 and value == int(value):  # noqa: PLR2004
        return 1.0
    if value != int(value):
        _, _, decimals = f"{value:.9f}".rstrip("0").partition(".")
        return 10.0 ** -len(decimals)
    digits = str(int(value))
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))


def read_numeral(t: Tokens, k: int, *, join: bool = True) -> Numeral | None:
    """The numeral that starts at token k, or None when the token begins none (a scale word alone, "quarter" as a period).

    join: False after "between", where "and" stands between two numbers ("between one hundred and two hundred").
    """
    low = t.lows[k]
    if low[0].isdigit() and low[0] not in "⁰¹²³⁴⁵⁶⁷⁸⁹①":
        return _from_digits(t, k, join)
    if low in FRACTION_SIGNS:
        return _scaled(t, Numeral(k, k + 1, FRACTION_SIGNS[low], 0.01, "fraction", FRACTION_SIGNS[low]))
    if low in ("half", "quarter"):
        return _part(t, k)
    if low in PLURAL_SCALES:
        return _plural(t, k)
    if low in UNITS or low in TENS or low == HUNDRED or low in DOZEN or low in SCALES:
        return _from_words(t, k, join)
    if low in ORDINALS:
        return _ordinal(t, k)
    if low in FOLDS:
        return Numeral(k, k + 1, FOLDS[low], 1.0, "multiple", FOLDS[low])
    if low in MULTIPLES:
        return Numeral(k, k + 1, MULTIPLES[low], MULTIPLES[low] / 10, "multiple", MULTIPLES[low])
    if low == "couple":
        return _couple(t, k)
    return None


def _from_digits(t: Tokens, k: int, join: bool) -> Numeral:
    chunk = t.words[k]
    last = k + 1
    following = t.lows[last]
    if following in (".", ",") and t.words[last + 1] in (".", ",") and t.glued(last) and t.glued(last + 1):
        doubled = _doubled_mark(t, k)
        if doubled:
            return doubled
    if following in _GROUP_MARKS or following[:1].isdigit():
        chunk, last = _regrouped(t, k)
        following = t.lows[last]
    read = digits_value(chunk)
    if read is None:
        return Numeral(k, last, None, 1.0, "malformed", meanings=meanings(chunk))
    value, grain = read
    if following:
        if t.glued(last):
            if following in ("st", "nd", "rd", "th") and value == int(value):
                return Numeral(k, last + 1, value, 1.0, "ordinal", value)
            if following in _POWER_MARKS:
                power = _power(t, k, last, value, grain)
                if power:
                    return power
        if following in FRACTION_SIGNS:
            value += FRACTION_SIGNS[following]
            return _scaled(t, Numeral(k, last + 1, value, 0.01, "digits", value))
        if following == "-" and t.lows[last + 2] == "/" and t.glued(last) and t.glued(last + 1):
            fraction = _slash(t, k, last + 1, value, hyphen=True)
            if fraction:
                return _scaled(t, fraction)
        if following == "/" or following[:1].isdigit():
            fraction = _slash(t, k, last, value)
            if fraction:
                return _scaled(t, fraction)
        if following in _POWER_MARKS:
            power = _power(t, k, last, value, grain)
            if power:
                return power
        if following in SCALES or following == HUNDRED or following in DOZEN or following in ("-", "and"):
            scaled = _from_words(t, k, join, first=(value, grain, last))
            if scaled is not None:
                return scaled
    return Numeral(k, last, value, grain, "digits", value)


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
_POWER_MARKS = frozenset(["×", "x", "e", "^", "*", "⋅", "·"])


def _regrouped(t: Tokens, k: int) -> tuple[str, int]:
    """Groups of three that a space, a comma and a space, or an apostrophe holds together; a decimal point set off by spaces."""
    chunk, last = t.words[k], k + 1
    if not chunk.isdecimal():
        return (chunk + "." + t.words[last + 1], last + 2) if _spaced_point(t, last, chunk) else (chunk, last)
    if _spaced_point(t, last, chunk):
        return f"{chunk}.{t.words[last + 1]}", last + 2
    if len(chunk) > 3 or chunk[0] == "0":  # noqa: PLR2004
        return chunk, last
    while last < t.size:
        mark = t.words[last]
        at = last + 1 if mark in (",", "'", "’") else last
        group = t.words[at]
        digits, _, decimals = group.partition(".")
        if len(digits) != 3 or not digits.isdecimal() or t.gap(at) not in _GROUP_SPACES or t.gap(last) not in _GROUP_SPACES:  # noqa: PLR2004
            break
        if at > last and not (mark != "," and t.glued(at) and t.glued(last)) and not (mark == "," and digits[0] == "0"):
            break
        if at == last and t.gap(at) == " " and t.glued(at + 1) and t.lows[at + 1][:1].isalpha():
            break
        chunk, last = chunk + group, at + 1
        if decimals:
            break
    return chunk, last


_GROUP_SPACES = frozenset(["", " ", "\u00a0", "\u202f", "\u2009"])


def _spaced_point(t: Tokens, last: int, chunk: str) -> bool:
    """True for "4 . 8 %" in text that was cut into words, where each mark stands alone."""
    return (
        t.lows[last] == "." and t.gap(last) == " " and t.gap(last + 1) == " " and t.words[last + 1].isdecimal() and "." not in chunk
    )


def _slash(t: Tokens, k: int, last: int, value: float, *, hyphen: bool = False) -> Numeral | None:
    """1/2, 10 1/2, 5-1/2, 1 / 4."""
    whole = 0.0
    if t.words[last] != "/":  # a whole number before the fraction
        if (t.glued(last) and not hyphen) or t.lows[last + 1] != "/":
            return None
        whole, value, last = value, float(t.words[last]) if t.words[last].isdecimal() else 0.0, last + 1
    below = t.words[last + 1]
    if not below.isdecimal() or len(below) > 3 or t.words[last + 2] == "/" or value != int(value):  # noqa: PLR2004
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
    if exponent is None or (base != 0 and abs(exponent) > 300) or (base == 0 and exponent < 0):  # noqa: PLR2004
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
    if t.glued(at) and word.removeprefix("-").isdecimal() and len(word) < 5:  # noqa: PLR2004
        return sign * int(word), at + 1
    return None, at


def _scaled(t: Tokens, n: Numeral) -> Numeral:
    """The numeral with the scale words that follow it: "2½ million", "two and a half billion", "two thirds of a million"."""
    if n.value is None:
        return n
    at = n.last
    if n.form == "fraction" and t.lows[at] == "of" and t.lows[at + 1] == "a":
        at += 2
    elif n.form == "fraction" and t.lows[at] == "a":
        at += 1
    elif t.lows[at] == "-" and t.glued(at) and t.glued(at + 1):
        at += 1
    low = t.lows[at]
    size = SCALES.get(low) or (100.0 if low == HUNDRED else DOZEN.get(low, 0.0))
    if not size:
        return n
    return n._replace(last=at + 1, value=float(f"{n.value * size:.15g}"), grain=n.grain * size, scale=size, form="words")


def _from_words(t: Tokens, k: int, join: bool, first: tuple[float, float, int] | None = None) -> Numeral | None:
    """A cardinal with number words in it; then fractions of it ("three fifths", "one and a half"), then a scale for the whole."""
    if t.lows[k] == "dozen" and k > 1 and t.lows[k - 1] in ("'s", "’s") and t.lows[k - 2] == "baker":
        return Numeral(k - 2, k + 1, 13.0, 1.0, "words", 13.0)
    read = _Cardinal(t, k, join, first)
    read.run()
    if read.last == k or (first and read.last == first[2] and t.lows[read.last] != "and"):
        return None
    value, last = read.value, read.last
    grain = first[1] * read.scale if first and first[1] < 1 else grain_of(value)
    start = k - 1 if k and t.lows[k - 1] in ("a", "an") and t.lows[k] not in UNITS and t.lows[k] not in TENS and not first else k
    n = Numeral(start, last, value, grain, "words", read.bare, read.scale)
    if t.lows[last] == "point":
        n = _spoken_decimals(t, n)
    return _parts_of(t, n) or _and_a_part(t, n) or (n if not first or last > first[2] else None)


def _spoken_decimals(t: Tokens, n: Numeral) -> Numeral:
    """Five point five, two hundred point zero three."""
    at = n.last + 1
    digits = ""
    while t.lows[at] in UNITS and UNITS[t.lows[at]] < 10:  # noqa: PLR2004
        digits += str(UNITS[t.lows[at]])
        at += 1
    if not digits or n.value is None:
        return n
    return _scaled(
        t,
        n._replace(last=at, value=n.value + float("0." + digits), bare=n.value + float("0." + digits), grain=10.0 ** -len(digits)),
    )


class _Cardinal:
    """Adds up number words from left to right: "two hundred and two thousand", "ninety-five hundred", "4 thousand 3 hundred and 21"."""

    def __init__(self, t: Tokens, k: int, join: bool, first: tuple[float, float, int] | None) -> None:
        self.t, self.join = t, join
        self.total = 0.0
        self.current: float | None = None
        self.limit = float("inf")
        self.digits = False
        self.bare, self.scale = 0.0, 1.0
        self.last = k
        if first:
            self.current, _, self.last = first
            self.digits = True

    @property
    def value(self) -> float:
        return self.total + (self.current or 0.0)

    def run(self) -> None:
        at = self.last
        while at < self.t.size:
            low = self.t.lows[at]
            if self._take(low, at):
                at += 1
                self.last = at
                if low in DOZEN:
                    break
            elif self._link(low, at):
                at += 1
            else:
                break
        if self.scale == 1.0:
            self.bare = self.value

    def _link(self, low: str, at: int) -> bool:
        """A hyphen or "and" that the number goes on after."""
        if at != self.last or self.value == 0:
            return False
        following = self.t.lows[at + 1]
        if low == "-":
            glued = self.t.glued(at) and self.t.glued(at + 1)
            apart = not self.t.glued(at) and not self.t.glued(at + 1) and (self.current or 0) % 100 >= 20 and not self.digits  # noqa: PLR2004
            return (glued or apart) and (following in UNITS or following in SCALES or following == HUNDRED or following in TENS)
        if low == "and" and self.join:
            whole = self.current is None or (self.current >= 100 and self.current % 100 == 0 and not self.digits)  # noqa: PLR2004
            return whole and (
                following in UNITS or following in TENS or (following.isdecimal() and len(following) <= 3 and self.scale > 1)
            )  # noqa: PLR2004
        return False

    def _take(self, low: str, at: int) -> bool:
        current = self.current
        if low in UNITS:
            return self._add(UNITS[low])
        if low in TENS:
            if self.value and self.t.lows[at + 1] == "-" and self.t.lows[at + 2] in DENOMINATORS and self.t.lows[at + 2] != "half":
                return False  # "three twenty-firsts": the tens belong to the parts
            return self._add(TENS[low])
        if low == HUNDRED:
            if current is None and not self.total:
                current = 1.0
            if current is None or not 0 < current < 100:  # noqa: PLR2004
                return False
            self.current, self.digits = current * 100, False
            self._scaled(100.0, current)
            return True
        if low in SCALES:
            return self._multiply(SCALES[low])
        if low in DOZEN and (current is None or not self.total):
            tens = (current or 0) % 100
            self.current = (current or 0) - tens + (tens or 1) * 12
            self._scaled(12.0, tens or 1)
            return True
        if low.isdecimal() and self.last < at and len(low) <= 3 and self.scale > 1:  # noqa: PLR2004  "3 hundred and 21"
            return self._add(int(low))
        return low.isdecimal() and current is None and self.total > 0 and self.t.lows[at + 1] == HUNDRED and self._add(int(low))

    def _add(self, n: float) -> bool:
        current = self.current
        if self.digits or n >= self.limit:
            return False
        if current is not None:
            room = 10 if n < 10 and current % 100 >= 20 else 100  # noqa: PLR2004
            if current % room or not n or n >= room or (room == 100 and current < 100):  # noqa: PLR2004
                return False
        self.current = (current or 0.0) + n
        return True

    def _multiply(self, size: float) -> bool:
        if self.current is None:
            if not self.total:
                self.total = size
                self._scaled(size, 1.0)
            elif size > self.limit:
                self.total *= size  # "three lakh crore"
            else:
                return False
        elif size > self.limit:
            return False
        else:
            self._scaled(size, self.current)
            self.total += self.current * size
        self.current, self.limit, self.digits = None, size, False
        return True

    def _scaled(self, size: float, bare: float) -> None:
        if self.scale == 1.0:
            self.bare = bare
            self.scale = size


def _denominator(low: str) -> bool:
    return low in DENOMINATORS or low in ("firsts", "seconds")


def _parts_of(t: Tokens, n: Numeral) -> Numeral | None:
    """Two thirds, three-quarters, twenty-three fifths, one twenty-fifth, 3 quarters."""
    at = n.last + (t.lows[n.last] == "-")
    low = t.lows[at]
    below = 0.0
    if low in TENS and t.lows[at + 1] == "-" and (_denominator(t.lows[at + 2]) or (n.value == 1 and t.lows[at + 2] in ORDINALS)):
        unit = ORDINALS.get(t.lows[at + 2].removesuffix("s"), 0)
        below, at = TENS[low] + unit, at + 3
    elif low in DENOMINATORS and n.value:
        if (low in ("half", "quarter") and n.value != 1) or (low == "quarters" and n.value not in (1, 3)):
            return None
        below, at = DENOMINATORS[low], at + 1
    elif n.value == 1 and low in ORDINALS and ORDINALS[low] >= 3 and n.first + 1 == n.last:  # noqa: PLR2004
        if t.lows[n.last] != "-" and _names_something(t, at + 1):
            return None
        below, at = ORDINALS[low], at + 1
    if not below or n.value is None:
        return None
    value = n.value / below
    return _scaled(t, Numeral(n.first, at, value, value / 10, "fraction", value))


def _and_a_part(t: Tokens, n: Numeral) -> Numeral | None:
    """One and a half, two-and-a-half, forty two and a third, one hundred and thirty and two fifths."""
    at = n.last
    if t.lows[at] == "-" and t.glued(at):
        at += 1
    if t.lows[at] != "and":
        return None
    at += 1 + (t.lows[at + 1] == "-")
    over = 1.0
    if t.lows[at] in ("a", "one"):
        at += 1
    elif t.lows[at] in UNITS and t.lows[at + 1] in DENOMINATORS:
        over, at = float(UNITS[t.lows[at]]), at + 1
    else:
        return None
    at += t.lows[at] == "-"
    low = t.lows[at]
    below = DENOMINATORS.get(low) or (ORDINALS.get(low, 0) if over == 1 else 0)
    if not below or below < 2 or n.value is None:  # noqa: PLR2004
        return None
    value = n.value + over / below
    return _scaled(t, Numeral(n.first, at + 1, value, n.scale / 10, "words", value))


def _part(t: Tokens, k: int) -> Numeral | None:
    """Half, a half, half a million, a quarter of a million. Not "the second half", "half-staff", nor a bare "quarter" (a period)."""
    low = t.lows[k]
    before = t.lows[k - 1] if k else ""
    if before in ORDINALS or before in _HALVES_OF_A_WHOLE:
        return None
    value = 1.0 / DENOMINATORS[low]
    first = k - 1 if before in ("a", "one") else k
    n = _scaled(t, Numeral(first, k + 1, value, value / 10, "fraction", value))
    if n.last > k + 1:
        return n
    hyphen = t.lows[k + 1] == "-" and t.glued(k + 1)
    following = t.lows[k + 1 + hyphen]
    if (hyphen and following not in _PARTED) or (low == "quarter" and first == k and following not in _PARTED):
        return None
    return n


_PARTED = frozenset(
    "century mile hour point inch pound ounce percentage percent year day minute second month decade cent acre turn kilometer kilometre metre meter".split()
)
"""What "half-" and a bare "quarter" divide: "half-century", "quarter point"."""

_HALVES_OF_A_WHOLE = frozenset(
    "last latter final other better top bottom upper lower back front opening northern southern each either this next halves".split()
)
"""Before "half" and "quarter" these pick one part: "the latter half"."""


def _ordinal(t: Tokens, k: int) -> Numeral:
    low = t.lows[k]
    value = ORDINALS[low]
    if value >= 3 and k and t.lows[k - 1] == "a" and not _names_something(t, k + 1):  # noqa: PLR2004
        return _scaled(t, Numeral(k - 1, k + 1, 1 / value, 0.1 / value, "fraction", 1 / value))
    return Numeral(k, k + 1, value, 1.0, "ordinal", value)


def _names_something(t: Tokens, at: int) -> bool:
    """True when the word at `at` is one that an ordinal may count: "a third party", but not "a third of", "a third less"."""
    low = t.lows[at]
    return low[:1].isalpha() and low not in _NOT_NOUNS


_NOT_NOUNS = frozenset(
    "of the less more lower higher from to as in by on at and or but since over than compared were was is are have has had said say would will "
    "came fewer cheaper smaller bigger larger off between for with".split()
)


def _plural(t: Tokens, k: int) -> Numeral:
    """Dozens, tens of thousands, hundreds of millions."""
    value, last = PLURAL_SCALES[t.lows[k]], k + 1
    while t.lows[last] == "of" and t.lows[last + 1] in PLURAL_SCALES and last < k + 6:
        value *= PLURAL_SCALES[t.lows[last + 1]]
        last += 2
    return Numeral(k, last, value, value, "plural", value)


def _couple(t: Tokens, k: int) -> Numeral | None:
    """A couple of days, a couple of dozen."""
    first = k - 1 if k and t.lows[k - 1] == "a" else k
    at = k + 1 + (t.lows[k + 1] == "of")
    if at == k + 1 and not is_plural(t.lows[at]) and t.lows[at] not in DOZEN and t.lows[at] not in SCALES and t.lows[at] != HUNDRED:
        return None  # two people, no number
    size = DOZEN.get(t.lows[at]) or SCALES.get(t.lows[at]) or (100.0 if t.lows[at] == HUNDRED else 0.0)
    return Numeral(first, at + 1, 2.0 * size, size, "words", 2.0, size) if size else Numeral(first, at, 2.0, 1.0, "words", 2.0)


def meanings(chunk: str) -> str:
    """What a malformed run of digits may stand for, in plain words."""
    digits = chunk.replace(",", "").replace(".", "")
    likely = []
    if ".." in chunk or ",," in chunk or ".," in chunk or ",." in chunk:
        parts = regex.split(r"[.,]++", chunk)
        return f"may be {'.'.join(parts[:2])} with a mark too many, or {parts[0]} to {parts[-1]}"
    if chunk.count(",") == 1 and "." not in chunk:
        whole, _, tail = chunk.partition(",")
        likely.append(f"{whole}.{tail} with a decimal comma")
        likely.append(
            f"{int(digits):,} with a comma in the wrong place" if len(digits) < 16 else "a number with a comma in the wrong place"
        )  # noqa: PLR2004
        if len(tail) < 3:  # noqa: PLR2004
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
        )  # noqa: PLR2004
    return "may be " + ", or ".join(likely)
