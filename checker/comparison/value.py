"""Values as intervals: what the words and the printed precision allow.

A printed number is an interval (the idea is statcheck's, Epskamp and Nuijten 2016: "2.0" means 1.95 to 2.05), and a hedge
widens it. Every constant that decides how far two figures may lie apart stands in this file.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from checker.comparison.units import POINTS, converted, dimension
from checker.model import Aspect, Claim, Figure, Kind, Qualifier, Sign, Value

__all__ = [
    "ABOUT",
    "EXACT_COUNT",
    "FAR",
    "NEARLY",
    "PASSED",
    "ROUND_PERCENT",
    "ROUND_SHARE",
    "Fit",
    "Range",
    "fit",
    "half_grain",
    "range_of",
    "range_of_figure",
    "said",
    "within_passing",
]

ABOUT = 0.10
"""How far "about", "some", "around", "roughly" carry, as a share of the number: 10% to either side. Reason: "about 4,000"
against "4,500" is a conflict to an editor (12.5% apart), "about 10,000" against "9,900" is none.
"""

NEARLY = 0.10
"""How far under the number "nearly", "almost", "just under" and "close to" may lie; never over it. Same size as ABOUT, one side."""

ROUND_SHARE = 0.05
"""The most that plain rounding may hide in a number with trailing zeros, as a share of it. "4,500" may be 4,450 to 4,550 (its last
printed place),
but "10,000" is not read as 5,000 to 15,000: news rounds to two digits, so half a unit of the second digit, 5% at the most (of
1.0)."""

ROUND_PERCENT = 0.10
"""The most that rounding to a whole percent may hide, as a share of the number. "5%" is what is left of 4.7%, but "3%" for 2.5% is
a fifth more, and an editor wants to see it: between this and half a percent the text does not say whether it was rounded.
"""

MOVED = 0.25
"""How far two hedged figures of different times may lie apart and still count as unmoved, in units of the coarser one's last
printed place. "About 4%" in 2023 and "4.48%" in 2025 is a rise to every editor, though "about" alone would carry it; "about 4%"
and "4.1%" is none.
"""

EXACT_COUNT = 100.0
"""Counts of things below this are counted, not rounded: "four soldiers" is 4. Above it trailing zeros are taken as rounding."""

TALLIED = frozenset({"vote", "seat"})
"""Units of what a chamber counts one by one: "220 votes" is no rounded 217."""

CHAMBER = 1000
"""Below this votes and seats are those of a chamber; an electorate's are rounded like any count."""


@dataclass(frozen=True, slots=True)
class Range:
    """What a value may truly be, both ends included; infinite on an open side. `why` says which rule gave it."""

    low: float
    high: float
    why: str

    def overlaps(self, other: Range) -> bool:
        slack = 1e-9 * max(abs(self.low), abs(self.high), abs(other.low), abs(other.high), 1.0) if _finite(self, other) else 1e-9
        return self.low <= other.high + slack and other.low <= self.high + slack


def _finite(*ranges: Range) -> bool:
    return all(math.isfinite(r.low) and math.isfinite(r.high) for r in ranges)


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether two values can both be right, and which allowance it took: `equal`, `rounding`, `hedge` or `open`."""

    sign: Sign
    by: str
    why: str


def half_grain(claim: Claim) -> float:
    """Half of the last printed place: what rounding may hide, in the claim's unit."""
    if claim.unit in TALLIED and abs(claim.value.number) < CHAMBER:
        return 0.0
    return _half_place(claim.value, counted=True, percent=_is_percent(claim.unit))


def range_of(claim: Claim) -> Range:
    """The values that a claim allows, by its hedge and by the precision that it is printed with."""
    return _range(claim.value, claim.qualifier, half_grain(claim), percent=_is_percent(claim.unit))


def range_of_figure(figure: Figure) -> Range:
    """The values that a figure allows, by the rules for a claim.

    What is measured is rounded below a hundred, too: "62 miles" is no count. The figure must be read and have a number
    (`Figure.number`).
    """
    number = figure.number if figure.number is not None else 0.0
    value = Value(figure.low, figure.high, figure.text, number, figure.grain or 0.0)
    percent = _is_percent(figure.unit)
    return _range(value, figure.qualifier, _half_place(value, counted=figure.kind is Kind.COUNT, percent=percent), percent=percent)


def _half_place(value: Value, *, counted: bool, percent: bool) -> float:
    number = abs(value.number)
    if value.grain <= 0:
        return 0.0
    if percent and number <= EXACT_COUNT:
        return min(value.grain, 1.0) / 2  # "100%" is all of it, and not a rounded 60%
    if value.grain < 1 or percent or (not counted and number < EXACT_COUNT):
        return value.grain / 2
    if number < EXACT_COUNT:
        return 0.0
    return min(value.grain / 2, ROUND_SHARE * number)


def _range(value: Value, qualifier: Qualifier, half: float, *, percent: bool) -> Range:
    low, high = value.low, value.high
    if qualifier in (Qualifier.OVER, Qualifier.UNDER) and _JUST.match(value.text):
        width = max(ABOUT * abs(value.number), half)
        ends = (low, _end(low, width)) if qualifier is Qualifier.OVER else (_end(high, -width), high)
        return Range(_end(ends[0], 0.0), _end(ends[1], 0.0), f"“just”: up to {ABOUT:.0%} beyond")
    match qualifier:
        case Qualifier.OVER | Qualifier.AT_LEAST:
            return Range(low if low is not None else -math.inf, math.inf, "open above")
        case Qualifier.UNDER | Qualifier.AT_MOST:
            return Range(-math.inf, high if high is not None else math.inf, "open below")
        case Qualifier.ABOUT:
            width = _hedged(value, ABOUT, half, percent=percent)
            return Range(_end(low, -width), _end(high, width), f"“about”: {_carried(ABOUT, width, percent=percent)} to either side")
        case Qualifier.NEARLY:
            width = max(NEARLY * abs(value.number), half)
            return Range(_end(low, -width), _end(high, 0.0), f"“nearly”: up to {NEARLY:.0%} under")
        case Qualifier.BETWEEN:
            return Range(_end(low, -half), _end(high, half), "a range, as printed")
    return Range(_end(low, -half), _end(high, half), "rounding of the last printed place" if half else "exact")


def _hedged(value: Value, share: float, half: float, *, percent: bool) -> float:
    """How far a hedge carries, in the value's unit: a share of the number; of a percentage the step that it was rounded to at the
    most. "About 4%" is 3.5 to 4.5 and "some 64%" 63 to 65, but "about 70%" is 63 to 77.
    """
    number = abs(value.number)
    if not percent:
        return max(share * number, half)
    if number < EXACT_PERCENT:
        return max(half, 0.5 * value.grain)
    step = next((s for s in ROUND_STEPS if number % s == 0), value.grain)
    return max(min(share * number, step), half)


EXACT_PERCENT = 10.0
"""Percentages below this are hedged by half of their last printed place."""

ROUND_STEPS = (10.0, 5.0)
"""Percentages that are multiples of these are taken as rounded to them, where they are hedged."""


def _carried(share: float, width: float, *, percent: bool) -> str:
    return f"{width:g} point{'' if width == 1 else 's'}" if percent else f"{share:.0%}"


_JUST = re.compile(r"(?:only\s)?(?:just|a\s(?:little|bit)|slightly|marginally|barely|little)\s", re.IGNORECASE)
"""What keeps an open bound near its number: "a little over 3%" is no 4%."""


def _is_percent(unit: str | None) -> bool:
    return unit in ("percent", "percentage_point")


def _end(end: float | None, width: float) -> float:
    if end is None:
        return -math.inf if width < 0 else math.inf
    return end + width


def said(claim: Claim) -> Range:
    """What a claim says before its hedge widens it: the printed number, rounded where nothing hedges it."""
    if claim.qualifier in (Qualifier.EXACT, Qualifier.BETWEEN):
        return range_of(claim)
    return Range(claim.value.number, claim.value.number, "as printed")


STILL = 0.01
"""How far two hedged figures of different times may lie apart, as a share of the larger, before anything moved: "some 34,500" is
what is left of 34,547, though half of the printed place lies between.
"""


def _moved(left: Claim, right: Claim) -> bool:
    """True for hedged figures that differ by more than `MOVED` and `STILL`."""
    if {left.qualifier, right.qualifier} <= {Qualifier.EXACT, Qualifier.BETWEEN}:
        return False
    a, b = left.value.number, right.value.number
    return abs(a - b) > max(MOVED * max(_place(left), _place(right)), STILL * max(abs(a), abs(b)))


def _from_to(claim: Claim) -> bool:
    """ "Between 80,000 and 100,000": two ends, both printed."""
    low, high = claim.value.low, claim.value.high
    return low is not None and high is not None and low < high


def _beside_a_range(left: Claim, right: Claim, both: str) -> Fit | None:
    """A point and a range of two times: inside of its printed ends nothing need have moved, outside it did."""
    if _from_to(left) is _from_to(right):
        return None
    spread, point = (left, right) if _from_to(left) else (right, left)
    if point.value.low is None or point.value.high is None:
        return None
    low, high = spread.value.low or 0.0, spread.value.high or 0.0
    if low <= point.value.number <= high:
        return Fit(Sign.SAME, "hedge", f"{both}: the one lies in the range that the other gives")
    return Fit(Sign.DIFFERENT, "none", f"{both}: the one lies outside of the range that the other gives")


def _place(claim: Claim) -> float:
    """The last printed place, of a large number no more than rounding may hide: "some 200 billion" is no round 100 billion."""
    grain, number = claim.value.grain, abs(claim.value.number)
    small = _is_percent(claim.unit) or number < EXACT_COUNT
    return grain if small else min(grain, 2 * ROUND_SHARE * number)


PASSED = 1.25
"""How far a later running total must lie over "more than 900" to be a rise: "more than" is said of the last round number that was
passed, so that the truth lies less than a quarter over it. "At least" says less, and is left open.
"""


def _passed(left: Claim, right: Claim) -> bool:
    """ "More than 900 cases", "over 1,300 cases" the day after: a rise, though a bound that is open would carry both. Of what does
    not add up it may be a fall, too, and is asked only where both are "more than".
    """
    if left.qualifier is right.qualifier is Qualifier.OVER and left.aspect is right.aspect is Aspect.LEVEL and not left.grows:
        fewer, more = sorted((left.value.number, right.value.number))
        return more >= PASSED * fewer > 0
    earlier, later = (left, right) if left.as_of.interval.before(right.as_of.interval) else (right, left)
    counted = {left.aspect, right.aspect}
    grows = left.grows and right.grows and counted <= {Aspect.LEVEL, Aspect.CUMULATIVE} and not _far(left, right)
    adds_up = counted == {Aspect.CUMULATIVE} or grows
    open_end = (Qualifier.UNDER, Qualifier.AT_MOST)
    passed = later.value.number >= PASSED * earlier.value.number > 0
    return adds_up and passed and earlier.qualifier is Qualifier.OVER and later.qualifier not in open_end


def within_passing(left: Claim, right: Claim) -> bool:
    """Whether a bound may be said of the other number: "over 50", when 59 are known."""
    fewer, more = sorted((abs(left.value.number), abs(right.value.number)))
    return more < PASSED * fewer


FAR = 2.0
"""From how many times as much an open bound proves nothing: "at least 100" carries 20,000, but nobody would write it of 20,000."""


def _far(left: Claim, right: Claim) -> bool:
    a, b = sorted((abs(left.value.number), abs(right.value.number)))
    return b >= FAR * a


def fit(left: Claim, right: Claim, *, apart: bool = False) -> Fit:
    """Can both values be right? `=` with the allowance it took, or `!=`. `apart`: they are of times that cannot be the same.
    Of what only grows a bound and a number near it ("more than 650", "660") are one count.

    One figure, as printed, must lie in what the other allows. Two hedges do not add up: "about 4,000" and "some 4,500" differ,
    though a truth of 4,250 would suit both, because an editor who reads the two has a question to ask. Two plain numbers of one
    precision that differ ("3.1%", "3.0%") differ: rounding speaks only between a finer and a coarser one.
    """
    if left.unit != right.unit:
        other = converted(right, left.unit)
        if other is not None:
            return _fit_converted(left, right, other)
    a, b = range_of(left), range_of(right)
    both = f"{left.value.text} and {right.value.text}"
    if (left.value.low, left.value.high) == (right.value.low, right.value.high):
        return Fit(
            Sign.SAME, "equal", f"both {left.value.text}" if left.value.text == right.value.text else f"{both} say the same number"
        )
    plain = {left.qualifier, right.qualifier} <= {Qualifier.EXACT, Qualifier.BETWEEN}
    if (
        plain
        and left.value.grain == right.value.grain
        and left.value.low == left.value.high
        and right.value.low == right.value.high
    ):
        return Fit(Sign.DIFFERENT, "none", f"{both}, printed with the same precision, differ")
    if not (said(left).overlaps(b) or said(right).overlaps(a)):
        return Fit(Sign.DIFFERENT, "none", f"{both} lie further apart than hedge and rounding carry ({a.why}; {b.why})")
    if not _finite(a, b):
        return _with_an_open_bound(left, right, both, apart=apart)
    if apart and (ranged := _beside_a_range(left, right, both)) is not None:
        return ranged
    if apart and _moved(left, right):
        return Fit(
            Sign.DIFFERENT,
            "none",
            f"{both} differ by more than a quarter of the printed place, and a hedge does not hide a move between two times",
        )
    if plain and _too_much_for_rounding(left, right):
        sign = Sign.DIFFERENT if apart else Sign.UNKNOWN
        return Fit(
            sign, "rounding", f"{both} lie within half a percent, more than {ROUND_PERCENT:.0%} of the number: rounded or not"
        )
    by = "rounding" if plain else "hedge"
    return Fit(Sign.SAME, by, f"{both} are the same within {by} ({a.why}; {b.why})")


def _with_an_open_bound(left: Claim, right: Claim, both: str, *, apart: bool) -> Fit:
    """ "Over 12,000" and "12,600" can both be right, unless they are of two times or lie far apart."""
    counted_up = left.grows and right.grows and abs(left.value.number - right.value.number) <= ABOUT * right.value.number
    if apart and _passed(left, right):
        return Fit(Sign.DIFFERENT, "none", f"{both}: the larger has passed “more than” the smaller by a quarter or more")
    if apart and left.value.number != right.value.number and not counted_up:
        return Fit(Sign.UNKNOWN, "open", f"{both}: a bound is open, so whether it moved between the two times is not said")
    if _far(left, right):
        return Fit(Sign.UNKNOWN, "open", f"{both}: a bound is open, and they lie {FAR:g} times or more apart")
    return Fit(Sign.SAME, "open", f"{both} can both be right: a bound is open")


def _too_much_for_rounding(left: Claim, right: Claim) -> bool:
    """True for two percentages, one of them in whole percents, further apart than `ROUND_PERCENT` of the finer one."""
    coarse, fine = (left, right) if left.value.grain > right.value.grain else (right, left)
    whole = _is_percent(coarse.unit) and coarse.value.grain >= 1 and coarse.value.low == coarse.value.high
    number = fine.value.number
    return whole and abs(coarse.value.number - number) > ROUND_PERCENT * abs(number) + 1e-9


def _fit_converted(left: Claim, right: Claim, other: Claim) -> Fit:
    """Two units: what is measured is rounded in its own unit, so "5 miles" is 7.2 to 8.9 km. `other`: the right one converted."""
    a, b = _measured(left), _measured(other)
    sums = f"{right.value.text} is {other.value.number:,.4g} in the unit of {left.value.text}"
    if not a.overlaps(b):
        return Fit(Sign.DIFFERENT, "none", f"{sums}, further off than hedge and rounding carry ({a.why}; {b.why})")
    return Fit(Sign.SAME, "rounding", f"{sums}, the same within rounding")


def _measured(claim: Claim) -> Range:
    if dimension(claim.unit) == POINTS:  # "half a point" is fifty basis points: nobody rounds a step of a rate to its half
        return _range(
            claim.value, claim.qualifier, min(claim.value.grain / 2, ROUND_PERCENT * abs(claim.value.number)), percent=True
        )
    half = _half_place(claim.value, counted=False, percent=False)
    return _range(claim.value, claim.qualifier, max(half, claim.value.grain / 2), percent=False)
