"""Compounds: one quantity said in two units ("four years and three months", "6 feet 2 inches"), as a part of one percent, or in
words and again in digits ("eighteen (18)").
"""

from __future__ import annotations

from checker.model import Kind, Qualifier, Status
from checker.scan.amounts import Amount, rounded
from checker.scan.tokens import Tokens

__all__ = ["join_compounds"]

_SMALLER: dict[tuple[str, str], float] = {
    ("year", "month"): 12,
    ("year", "week"): 365.25 / 7,
    ("year", "day"): 365.25,
    ("month", "week"): 30.4375 / 7,
    ("month", "day"): 30.4375,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("hour", "second"): 3600,
    ("minute", "second"): 60,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
}
"""How many of the smaller unit make one of the larger. A year has 365.25 days and twelve equal months."""

_LINKS: tuple[list[str], ...] = ([], [","], ["and"], [",", "and"], ["&"])


def join_compounds(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """The amounts, with neighbours that are parts of one quantity made one figure in the larger unit."""
    joined: list[Amount] = []
    for i, b in enumerate(amounts):
        a = joined[-1] if joined else None
        if (
            a is None
            or not _both_read(a, b)
            or not (_said_again(t, a, b) or _part_of_percent(t, a, b) or (not _of_three(t, amounts, i) and _joins(t, a, b)))
        ):
            joined.append(b)
    return joined


def _both_read(a: Amount, b: Amount) -> bool:
    return a.status is Status.READ and b.status is Status.READ and a.number is not None and b.number is not None


def _of_three(t: Tokens, amounts: list[Amount], i: int) -> bool:
    """ "24 hours, 39 minutes and 35 seconds": measured to the second and quoted one by one, so each stays a figure."""
    before = i > 1 and _linked(t, amounts[i - 2], amounts[i - 1])
    return before or (i + 1 < len(amounts) and _linked(t, amounts[i], amounts[i + 1]))


def _linked(t: Tokens, a: Amount, b: Amount) -> bool:
    return (a.unit or "", b.unit or "") in _SMALLER and t.lows[a.last : b.first] in _LINKS


def _joins(t: Tokens, a: Amount, b: Amount) -> bool:
    """Joins "1 hour" and "45 minutes": a whole number of the larger unit, and less than one of it in the smaller."""
    parts = _SMALLER.get((a.unit or "", b.unit or ""))
    if parts is None or not _linked(t, a, b):
        return False
    if (
        a.kind not in (Kind.DURATION, Kind.MEASURE, Kind.AGE)
        or b.qualifier is not Qualifier.EXACT
        or a.qualifier is Qualifier.BETWEEN
    ):
        return False
    number, less = a.number or 0.0, b.number or 0.0
    if number != int(number) or not 0 < less < parts or b.scale != 1.0 or b.hedge is not None:
        return False
    _widen(a, b, rounded(number + less / parts), (b.grain or 1.0) / parts)
    if b.kind is Kind.AGE:
        a.kind = Kind.AGE
    a.timex = _timex(a.timex, b.timex)
    return True


def _said_again(t: Tokens, a: Amount, b: Amount) -> bool:
    """Joins "eighteen" and "(18)", "12" and "(twelve)": notices and contracts give a number in words and in digits."""
    worded = {t.words[x.numeral_first][:1].isdigit() for x in (a, b)} == {True, False}
    if not worded or a.number != b.number or a.unit is not None or b.unit is not None or b.hedge is not None:
        return False
    if a.kind is not Kind.COUNT or t.lows[a.last : b.first] != ["("] or t.lows[b.last] != ")":
        return False
    a.last, a.numeral_last = b.last + 1, b.numeral_last
    return True


def _timex(larger: str | None, smaller: str | None) -> str | None:
    """P4Y and P3M -> P4Y3M; P1D and PT6H -> P1DT6H."""
    if larger is None or smaller is None:
        return None
    timed = smaller.startswith("PT")
    return larger + (smaller[2:] if timed and "T" in larger else smaller[1:])


def _part_of_percent(t: Tokens, a: Amount, b: Amount) -> bool:
    """Joins "half" and "of one percent", "a quarter" and "of a percentage point"."""
    if a.kind is not Kind.FRACTION or b.kind is not Kind.PERCENT or b.number != 1 or b.hedge is not None:
        return False
    if "of" not in t.lows[a.numeral_last : b.first] or b.first - a.numeral_last > 2:
        return False
    a.unit, a.unit_text, a.kind, a.noun = b.unit, b.unit_text, Kind.PERCENT, None
    _widen(a, b, a.number or 0.0, (a.number or 0.0) / 10)
    return True


def _widen(a: Amount, b: Amount, number: float, grain: float) -> None:
    """Makes `a` the whole, with the side that its hedge left open still open."""
    a.low = None if a.low is None else number
    a.high = None if a.high is None else number
    a.number, a.grain, a.last, a.numeral_last = number, grain, b.last, b.numeral_last
