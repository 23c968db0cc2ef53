"""Numerals: the number that the digits and number words at one place say, in digits, words or both.

The grammar works on tokens. `digits.py` reads runs of digits, `spelled.py` cardinals in words; here are the rest: halves,
quarters, ordinals, plural scale words, multiples.
"""

from __future__ import annotations

from checker.scan.digits import from_digits
from checker.scan.lexicon import is_plural, names_something
from checker.scan.numberwords import (
    DECADES,
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
from checker.scan.numeral import Numeral, with_scale
from checker.scan.spelled import from_words
from checker.scan.tokens import Tokens
from checker.scan.zeros import ZERO_WORDS, last_of_zero

__all__ = ["read_numeral"]


def read_numeral(t: Tokens, k: int, *, join: bool = True) -> Numeral | None:
    """The numeral that starts at token k, or None when the token begins none (a scale word alone, "quarter" as a period).

    join: False after "between", where "and" stands between two numbers ("between one hundred and two hundred").
    """
    low = t.lows[k]
    if low[0].isdecimal():
        return from_digits(t, k, join)
    if low in FRACTION_SIGNS:
        return with_scale(t, Numeral(k, k + 1, FRACTION_SIGNS[low], 0.01, "fraction", FRACTION_SIGNS[low]))
    if low in ("half", "quarter"):
        return _part(t, k)
    if low in PLURAL_SCALES:
        return _plural(t, k)
    if low in UNITS or low in TENS or low == HUNDRED or low in DOZEN or low in SCALES:
        return _vague(t, k) or _spelled_year(t, k) or from_words(t, k, join)
    return _of_one_word(t, k)


def _of_one_word(t: Tokens, k: int) -> Numeral | None:
    """Ordinals, multiples, "a couple", and the words that say zero."""
    low = t.lows[k]
    if low in ORDINALS:
        return _ordinal(t, k)
    if low in FOLDS:
        return Numeral(k, k + 1, FOLDS[low], 1.0, "multiple", FOLDS[low])
    if low in MULTIPLES:
        return Numeral(k, k + 1, MULTIPLES[low], MULTIPLES[low] / 10, "multiple", MULTIPLES[low])
    if low == "couple":
        return _couple(t, k)
    if low in ZERO_WORDS:
        return Numeral(k, k + last_of_zero(t.lows[k : k + 3]), 0.0, 1.0, "words", 0.0)
    return None


_CENTURIES = frozenset(["seventeen", "eighteen", "nineteen", "twenty"])


def _spelled_year(t: Tokens, k: int) -> Numeral | None:
    """Nineteen eighty-four, twenty twenty, nineteen sixties (196: TIMEX3 writes a decade without its last digit)."""
    if t.lows[k] not in _CENTURIES or t.glued(k + 1):
        return None
    century = UNITS.get(t.lows[k], TENS.get(t.lows[k], 0))
    if t.lows[k + 1] in DECADES:
        return Numeral(k, k + 2, century * 10 + DECADES[t.lows[k + 1]] / 10, 1.0, "year")
    if t.lows[k + 1] not in TENS:
        return None
    rest = from_words(t, k + 1, join=False)
    if rest is None or rest.value is None or not 20 <= rest.value < 100 or rest.form != "words":
        return None
    return Numeral(k, rest.last, century * 100 + rest.value, 1.0, "year", rest.value)


def _part(t: Tokens, k: int) -> Numeral | None:
    """Half, a half, half a million, a quarter of a million; not "the second half", "half-staff", nor a bare "quarter"."""
    low = t.lows[k]
    before = t.lows[k - 1] if k else ""
    if before in ORDINALS or before in _HALVES_OF_A_WHOLE:
        return None
    value = 1.0 / DENOMINATORS[low]
    first = k - 1 if before in ("a", "one") else k
    n = with_scale(t, Numeral(first, k + 1, value, value / 10, "fraction", value))
    if n.last > k + 1:
        return n
    hyphen = t.lows[k + 1] == "-" and t.glued(k + 1)
    following = t.lows[k + 1 + hyphen]
    if (hyphen and following not in _PARTED) or (low == "quarter" and first == k and following not in _PARTED):
        return None
    return n


_PARTED = frozenset(
    "century mile hour point inch pound ounce percentage percent year day minute second month decade cent acre turn kilometer "
    "kilometre metre meter".split()
)
"""What "half-" and a bare "quarter" divide: "half-century", "quarter point"."""
_HALVES_OF_A_WHOLE = frozenset(
    "last latter final other better top bottom upper lower back front opening northern southern each either this next".split()
)
"""Before "half" and "quarter" these pick one part: "the latter half"."""


def _ordinal(t: Tokens, k: int) -> Numeral:
    low = t.lows[k]
    value = ORDINALS[low]
    at = k + 1 + (t.words[k + 1] in _QUOTES)  # a fifth "probable" case
    if value >= 3 and k and t.lows[k - 1] == "a" and not names_something(t.lows[at]):
        return with_scale(t, Numeral(k - 1, k + 1, 1 / value, 0.1 / value, "fraction", 1 / value))
    return Numeral(k, k + 1, value, 1.0, "ordinal", value)


_QUOTES = frozenset(['"', "“", "‘"])


def _plural(t: Tokens, k: int) -> Numeral:
    """Dozens, tens of thousands, hundreds of millions."""
    value, last = PLURAL_SCALES[t.lows[k]], k + 1
    while t.lows[last] == "of" and t.lows[last + 1] in PLURAL_SCALES and last < k + 6:
        value *= PLURAL_SCALES[t.lows[last + 1]]
        last += 2
    return Numeral(k, last, value, value, "plural", value)


_VAGUE = frozenset(["few", "several", "many", "multiple"])


_SIZES: dict[str, float] = {**SCALES, **DOZEN, HUNDRED: 100.0}


def _vague(t: Tokens, k: int) -> Numeral | None:
    """A few hundred thousand, several dozen, multi-million: scale words with no number before them."""
    if not k or t.lows[k] not in _SIZES:
        return None
    if t.lows[k - 1] in _VAGUE and t.lows[k + 1] != "-":  # "few million-dollar homes" are few homes
        first = k - 2 if k > 1 and t.lows[k - 2] == "a" else k - 1
    elif k > 1 and t.lows[k - 1] == "-" and t.lows[k - 2] == "multi":
        first = k - 2
    else:
        return None
    value, last = 1.0, k
    while t.lows[last] in _SIZES and last < k + 3:
        value *= _SIZES[t.lows[last]]
        last += 1
    return Numeral(first, last, value, value, "plural", value)


def _couple(t: Tokens, k: int) -> Numeral | None:
    """A couple of days, a couple of dozen."""
    first = k - 1 if k and t.lows[k - 1] == "a" else k
    at = k + 1 + (t.lows[k + 1] == "of")
    if at == k + 1 and not is_plural(t.lows[at]) and t.lows[at] not in DOZEN and t.lows[at] not in SCALES and t.lows[at] != HUNDRED:
        return None  # two people, no number
    size = DOZEN.get(t.lows[at]) or SCALES.get(t.lows[at]) or (100.0 if t.lows[at] == HUNDRED else 0.0)
    return Numeral(first, at + 1, 2.0 * size, size, "words", 2.0, size) if size else Numeral(first, at, 2.0, 1.0, "words", 2.0)
