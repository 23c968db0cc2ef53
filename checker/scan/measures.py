"""The unit of an amount: money, measure, percentage or duration, from the words after the number."""

from __future__ import annotations

from functools import cache

from checker.model import Kind, Qualifier
from checker.scan.amounts import Amount, rounded, unit_words
from checker.scan.crowns import CROWNS
from checker.scan.lexicon import FUNCTION_WORDS
from checker.scan.money import money_after, money_table, money_word_before
from checker.scan.numberwords import SCALES
from checker.scan.quakes import QUAKES, is_magnitude
from checker.scan.rates import per
from checker.scan.tokens import Tokens
from checker.scan.units import Unit, unit_after, unit_table

__all__ = ["timex_of", "unit"]


def unit(t: Tokens, a: Amount) -> None:
    """Finds the unit or currency after the number and what it is per, and widens the span to it."""
    if a.kind is Kind.MULTIPLE or (t.lows[a.last] in _HOURS and _clock_digits(t, a)):
        return
    if a.kind is Kind.MONEY:
        _more_money(t, a)
    elif not _named_unit(t, a):
        return
    if a.kind is Kind.MONEY:
        _cents_too(t, a)
    elif a.unit == "foot":
        _inches_too(t, a)
    if a.last < t.size:
        per(t, a)
    if a.kind is Kind.DURATION and t.lows[a.last] == "to":
        _to_one(t, a)
    if a.kind is Kind.DURATION and a.timex is None and a.qualifier is not Qualifier.BETWEEN:
        a.timex = timex_of(a)


def _to_one(t: Tokens, a: Amount) -> None:
    """ "30 minutes to an hour": up to one of a longer unit, in the unit that stands first."""
    size = _TO_ONE.get((a.unit or "", t.lows[a.last + 2])) if t.lows[a.last + 1] in ("a", "an") else None
    if size is None or a.number is None or a.number >= size or a.low != a.high or t.lows[a.first - 1] == "from":
        return
    a.high, a.qualifier, a.last = float(size), Qualifier.BETWEEN, a.last + 3


_TO_ONE = {
    ("second", "minute"): 60,
    ("minute", "hour"): 60,
    ("hour", "day"): 24,
    ("day", "week"): 7,
    ("month", "year"): 12,
    ("year", "decade"): 10,
}
"""How many of a unit make one of the next, where that is a whole number."""

_HOURS = frozenset(["hours", "hrs"])


def _clock_digits(t: Tokens, a: Amount) -> bool:
    """True for the four digits of "0900 hours", "at 1430 hours": a time of day, no length."""
    digits = t.words[a.numeral_first]
    if len(digits) != 4 or not digits.isdecimal() or digits[:2] > "24" or digits[2:] > "59":
        return False
    return digits[0] == "0" or t.lows[a.first - 1] == "at"


@cache
def _first_tokens() -> frozenset[str]:
    """Tokens that a unit, a currency, or the way to one can begin with: most figures are followed by none of them."""
    units = unit_table()
    return money_table().first_tokens | {
        *units.words,
        *units.symbols,
        *"-([<CF",
        *CROWNS,  # of the land that is named near them, or of the text's
        "square",
        "squared",
        "sq",
        "cubic",
        "cu",
        "a",
        "an",
        "of",
    }


def _named_unit(t: Tokens, a: Amount) -> bool:
    value = a.number if a.number is not None else 1.0
    at = a.last
    firsts = _first_tokens()
    if at >= t.size:
        return False
    if t.lows[at] not in firsts and t.words[at] not in firsts:
        found = None
    elif t.lows[at] == "-":
        spaced = not t.glued(at)
        if spaced and t.glued(at + 1):
            return False
        at += 1
        found = _unit_or_money(t, at, value)
        if found is None or (spaced and t.words[found.last - 1].endswith("s")):
            return False
    elif a.form == "plural" and t.lows[at] == "of":
        found = _unit_or_money(t, at + 1, 1e6)
    elif a.kind is Kind.FRACTION and t.lows[at] in ("a", "an", "of"):
        at += 1 + (t.lows[at] == "of" and t.lows[at + 1] in ("a", "an"))
        found = unit_after(t, at) if at > a.last + (t.lows[a.last] == "of") else None
    else:
        found = _unit_or_money(t, at, value)
    if found is None and _magnitude(t, a):
        return True
    if found is None:
        before = money_word_before(t, a.first) if t.words[a.numeral_first][:1].isdigit() else None
        if before is None:
            return False
        a.unit, a.kind, a.first, a.unit_text = before.code, Kind.MONEY, before.first, t.words[before.first]
        a.minor = before.factor != 1.0
        a.multiply(before.factor)
        return True
    if a.kind is Kind.FRACTION and found.kind is Kind.PERCENT and found.name == "percent":
        return False
    a.unit, a.kind = found.name, found.kind
    a.unit_text = unit_words(t, a.last, found.last)
    a.last = found.last
    a.minor = found.factor == 0.01
    a.multiply(found.factor)
    if a.kind is Kind.MONEY and a.scale == 1.0 and t.lows[a.last] in SCALES:
        a.scale = SCALES[t.lows[a.last]]  # "75 USD million"
        a.multiply(a.scale)
        a.last += 1
    return True


def _magnitude(t: Tokens, a: Amount) -> bool:
    """The earthquake of "magnitude 7.8", the "4.6 quake", the "M5.1" of one."""
    if a.form != "digits" or not (
        t.lows[a.first - 1 - (t.lows[a.first - 1] in ("of", "-"))] == "magnitude"
        or (t.lows[a.last] in QUAKES and a.number is not None and a.grain == 0.1 and a.number < 10)
        or is_magnitude(t, a.first)
    ):
        return False
    a.unit, a.unit_text, a.kind = "magnitude", "magnitude", Kind.MEASURE
    return True


def _unit_or_money(t: Tokens, at: int, value: float) -> Unit | None:
    found = unit_after(t, at)
    if found is not None and found.name not in ("pound", "dram", "knot"):
        return found
    return money_after(t, at, value) or found


_NATIONAL = {"us": "USD", "u.s.": "USD", "canadian": "CAD", "australian": "AUD"}


def _more_money(t: Tokens, a: Amount) -> None:
    """Words after "$31.20" that only say whose dollars: "$31.20 US", "$5 USD"; a code after a sign."""
    at = a.last
    if at >= t.size:
        return
    low = t.lows[at]
    if low in _NATIONAL and a.unit == "USD" and (not t.lows[at + 1][:1].isalpha() or t.lows[at + 1] in FUNCTION_WORDS):
        a.unit, a.last = _NATIONAL[low], at + 1
        return
    after = money_after(t, at, a.number or 0.0)
    if after is None:
        return
    if (
        after.factor == 1.0
        and t.words[after.last - 1][-1].isalpha()
        and (after.name == a.unit or (a.unit == "USD" and after.name.endswith("D")))
    ):
        a.unit, a.last = after.name, after.last
    elif (
        after.factor == 0.01
        and a.unit in ("USD", "EUR", "GBP")
        and a.last == a.numeral_last
        and a.number is not None
        and a.number >= 1
    ):
        return


def _cents_too(t: Tokens, a: Amount) -> None:
    """3 dollars 50 cents, thirteen dollars and forty-five cents, 15 dollars 50."""
    at = a.last + (t.lows[a.last] == "and")
    if a.minor or a.number is None or a.last >= t.size or a.scale != 1.0 or a.number != int(a.number):
        return
    from checker.scan.numerals import read_numeral  # noqa: PLC0415 - it reads measures in its turn

    low = t.lows[at]
    if (
        not low
        or not (low[0].isdigit() or low.isalpha())
        or a.unit_text is None
        or (not t.words[a.last - 1][-1].isalpha() and t.words[a.last - 1] != "$")
    ):
        return
    n = read_numeral(t, at, join=False)
    if (
        n is None
        or n.value is None
        or n.first != at
        or not 0 < n.value < 100
        or n.value != int(n.value)
        or n.form not in ("digits", "words")
    ):
        return
    cents = money_after(t, n.last, n.value)
    if cents is not None and cents.factor == 0.01:
        last = cents.last
    elif n.form == "digits" and len(t.words[at]) == 2 and not _goes_on(t, n.last) and t.words[a.last - 1] != "$":
        last = n.last
    else:
        return
    a.low = a.high = a.number = rounded(a.number + n.value / 100)
    a.grain, a.last = 0.01, last


def _goes_on(t: Tokens, at: int) -> bool:
    """True when what follows makes the second number a figure of its own."""
    low = t.lows[at]
    return (low[:1].isalnum() and low not in FUNCTION_WORDS and low != "more") or low in ("%", "$", "€", "£", "-", "/", "per")


def _inches_too(t: Tokens, a: Amount) -> None:
    """The height "5-foot-9": feet and inches in one word."""
    k = a.last
    inches = t.words[k + 1]
    if t.words[k] != "-" or not t.glued(k + 1) or not inches.isdecimal() or len(inches) > 2 or int(inches) > 11 or a.number is None:
        return
    a.low = a.high = a.number = rounded(a.number + int(inches) / 12)
    a.grain, a.last = 1 / 12, k + 2
    if t.lows[k + 2] == "-" and t.lows[k + 3] in ("inch", "inches"):
        a.last = k + 4


_TIMEX_UNITS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "fortnight": "W", "month": "M", "year": "Y", "decade": "DE",
    "century": "CE", "millennium": "ML",
}  # fmt: skip


def timex_of(a: Amount) -> str | None:
    """The TIMEX3 value of a length of time: P3Y, PT90M, P2W."""
    code = _TIMEX_UNITS.get(a.unit or "")
    if code is None or a.number is None or a.number < 0:
        return None
    amount = a.number * (2 if a.unit == "fortnight" else 1)
    return f"P{'T' if a.unit in ('second', 'minute', 'hour') else ''}{amount:g}{code}"
