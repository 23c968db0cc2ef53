"""Where everything stands in the drawing of a series: time from left to right, values from low to high.

Across is in percent of the drawing's width and down in pixels, so that the drawing fits a phone and a desk without its words
growing or shrinking. The same claims give the same drawing.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from itertools import pairwise
from math import isfinite

from checker.comparison.value import range_of
from checker.model import Claim, Comparison, Interval, Modality, Qualifier, Relation, Series
from checker.report import days
from checker.report.lines import one_line
from checker.report.numbers import claimed

__all__ = ["Link", "Mark", "Tick", "Timeline", "timeline"]

_LEFT, _RIGHT = 4.0, 96.0
_UNDATED_WIDTH = 26.0
"""Percent at the left for figures without a time, where there are such."""
_TOP, _GAP = 46.0, 30.0
"""Pixels above the highest mark (its label, a hedge), and below the lowest."""
_ROOM = 24.0
"""Pixels of height that each further value adds to the drawing."""
_STEP = 12.0
"""Pixels by which two values must differ to be seen apart."""
_NARROW = 290.0
"""Pixels across the drawing on the narrowest phone: labels are kept apart for it."""
_LETTER = 7.0
"""Pixels of one letter of a label, on the large side."""
_VISIBLE = 1.5
"""Percent of the width that a bar must have to show beside its mark."""
_MOST_LABELS = 24
"""With more marks than this no labels are placed one by one: the list below the drawing has every value."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One or more claims that state one value for one time. `x` and `y` are its middle, `start` to `end` the time it may be of.

    `label_above` tells on which side its label stands. `filled` for what is or was (outturn, estimate), hollow for the rest.
    `up` and `down` say that the words leave the value open on that side, `spread` is how far the hedge or range reaches (y of its
    upper and lower end).
    """

    tags: tuple[str, ...]
    label: str
    x: float
    y: float
    start: float
    end: float
    open_start: bool
    open_end: bool
    dated: bool
    filled: bool
    up: bool
    down: bool
    spread: tuple[float, float] | None
    label_y: float
    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Link:
    """A line between two marks: how the two stand to each other."""

    x1: float
    y1: float
    x2: float
    y2: float
    relation: Relation


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole drawing.

    `floor` is the y of the time axis, `divider` the x right of the figures without a time (None where all have one). `description`
    is for those who cannot see it, `legend` explains the signs that it uses, and only those.
    """

    height: float
    floor: float
    ticks: tuple[Tick, ...]
    marks: tuple[Mark, ...]
    links: tuple[Link, ...]
    from_zero: bool
    divider: float | None
    description: str
    legend: str


@dataclass(frozen=True, slots=True)
class _Scale:
    """A straight line from one range to another."""

    low: float
    high: float
    first: float
    last: float

    def __call__(self, value: float) -> float:
        if self.high == self.low:
            return (self.first + self.last) / 2
        return round(self.first + (value - self.low) / (self.high - self.low) * (self.last - self.first), 2)


def timeline(series: Series, tags: tuple[str, ...]) -> Timeline | None:
    """The drawing of a series, or None where there is nothing to see: one claim, or no claim with a known time."""
    merged = _merged(series.claims, tags)
    dated = [c.as_of.interval for c, _ in merged if c.as_of.interval.known]
    if len(series.claims) < 2 or not dated:
        return None
    divider = _UNDATED_WIDTH if len(dated) < len(merged) else None
    known, first, last = _range(dated)
    across = _Scale(first, last, (divider or 0) + _LEFT, _RIGHT)
    down, from_zero, floor = _down([c for c, _ in merged])
    marks = [_mark(c, t, across, down, divider) for c, t in merged]
    marks = _apart(marks) if len(marks) <= _MOST_LABELS else _unlabelled(marks)
    lowest = max([floor, *(m.y + _GAP for m in marks), *(m.label_y + 12 for m in marks)])
    return Timeline(
        height=lowest + 26,
        floor=lowest,
        ticks=_ticks(known, first, last, across),
        marks=tuple(marks),
        links=_links(series.comparisons, dict(zip((c.id for c in series.claims), tags, strict=True)), marks),
        from_zero=from_zero,
        divider=divider,
        description=". ".join(m.words for m in marks),
        legend=_legend(marks, from_zero=from_zero),
    )


def _legend(marks: list[Mark], *, from_zero: bool) -> str:
    said = []
    if any(m.dated and m.end - m.start > _VISIBLE for m in marks):
        said.append(
            "A bar is the time that a figure may be of"
            + ("; ‹ or ›: open on that side." if any(m.open_start or m.open_end for m in marks) else ".")
        )
    hollow = "Hollow: what is planned, promised, aimed at or required."
    if not all(m.filled for m in marks):
        said.append(f"Filled: what is or was. {hollow}" if any(m.filled for m in marks) else hollow)
    if any(m.up or m.down for m in marks):
        said.append("A dotted arrow: “at least”, “up to” and the like.")
    if any(m.spread for m in marks):
        said.append("An upright line: how far “about”, “nearly” or a range reaches.")
    if not from_zero and len({m.y for m in marks}) > 1:
        said.append("The scale of values does not start at zero.")
    if any(not m.label for m in marks):
        said.append("With so many figures only the outermost are labelled; the list has all.")
    return " ".join(said)


def _merged(claims: tuple[Claim, ...], tags: tuple[str, ...]) -> list[tuple[Claim, tuple[str, ...]]]:
    """Claims that would be drawn on one another become one mark with several letters."""
    together: dict[object, tuple[Claim, tuple[str, ...]]] = {}
    for claim, tag in zip(claims, tags, strict=True):
        key = (claim.value.low, claim.value.high, claim.value.number, claim.qualifier, claim.as_of.interval, _filled(claim))
        first, so_far = together.get(key, (claim, ()))
        together[key] = (first, (*so_far, tag))
    return list(together.values())


def _filled(claim: Claim) -> bool:
    return claim.modality in {Modality.ACTUAL, Modality.ESTIMATE}


def _range(intervals: list[Interval]) -> tuple[list[int], int, int]:
    """The days that are known, and those at the left and the right edge: air for what is open."""
    known = sorted({d.toordinal() for i in intervals for d in (i.start, i.end) if d})
    first, last = known[0], known[-1]
    air = max((last - first) // 12, 10)
    left = air * 3 if any(i.start is None for i in intervals) else air
    right = air * 3 if any(i.end is None for i in intervals) else air
    return known, max(first - left, 1), min(last + right, dt.date.max.toordinal())


def _down(claims: list[Claim]) -> tuple[_Scale, bool, float]:
    """The scale of values. It starts at zero wherever that leaves the values apart: a cut axis makes small steps look large."""
    values = sorted({_middle(c) for c in claims})
    if len(values) == 1:
        return _Scale(values[0], values[0], _TOP, _TOP), False, _TOP + _GAP
    height = min(70.0 + _ROOM * len(values), 360.0)
    ends = [end for c in claims for end in (_middle(c), *(_reach(c) or ()))]
    low, high = min(ends), max(ends)
    closest = min(b - a for a, b in pairwise(values))
    if low >= 0 and closest / high * height >= _STEP:
        return _Scale(0, high, _TOP + height, _TOP), True, _TOP + height
    return _Scale(low, high, _TOP + height - _GAP, _TOP), False, _TOP + height


def _middle(claim: Claim) -> float:
    low, high = claim.value.low, claim.value.high
    return (low + high) / 2 if low is not None and high is not None else claim.value.number


def _mark(claim: Claim, tags: tuple[str, ...], across: _Scale, down: _Scale, divider: float | None) -> Mark:
    interval = claim.as_of.interval
    start, end = _extent(interval, across) if interval.known else (_LEFT, (divider or 0) - _LEFT)
    open_start, open_end = interval.known and interval.start is None, interval.known and interval.end is None
    # Where one side is open, the mark stands at the side that is known.
    x = end if open_start else start if open_end else round((start + end) / 2, 2)
    y = down(_middle(claim))
    low, high = claim.value.low, claim.value.high
    spread = _spread(claim, down)
    when = days.span(interval) if interval.known else "time not known"
    return Mark(
        tags=tags,
        label=one_line(claimed(claim)),
        x=x,
        y=y,
        start=start,
        end=end,
        open_start=open_start,
        open_end=open_end,
        dated=interval.known,
        filled=_filled(claim),
        up=high is None,
        down=low is None,
        spread=spread,
        label_y=(spread[0] if spread else y) - (26 if high is None else 14),
        anchor="start" if x < 22 else "end" if x > 78 else "middle",
        words=f"{', '.join(tags)}: {one_line(claimed(claim))}, {when}" + ("" if _filled(claim) else f", {claim.modality.value}"),
    )


def _reach(claim: Claim) -> tuple[float, float] | None:
    """The values that a range or a hedge reaches, by the comparison. Rounding is not drawn: it is smaller than the mark."""
    allowed = range_of(claim)
    if claim.qualifier not in {Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.BETWEEN} or not isfinite(allowed.high - allowed.low):
        return None
    return allowed.low, allowed.high


def _spread(claim: Claim, down: _Scale) -> tuple[float, float] | None:
    reach = _reach(claim)
    return (down(reach[1]), down(reach[0])) if reach and down.high != down.low else None


def _extent(interval: Interval, across: _Scale) -> tuple[float, float]:
    start = across(interval.start.toordinal()) if interval.start else across.first
    end = across(interval.end.toordinal()) if interval.end else across.last
    return start, end


def _apart(marks: list[Mark]) -> list[Mark]:
    """Marks and labels that would lie on each other: the label goes below its mark, or else both move down.

    A label keeps clear of the lines to the other marks, too, where that can be had without moving anything.
    """
    placed: list[Mark] = []
    steps = 12 * len(marks) + int(sum(m.spread[1] - m.spread[0] for m in marks if m.spread) / 4)  # past every bar
    for given in sorted(marks, key=lambda m: (m.y, m.x)):
        clear = [m for m in _options(given, 0) if not any(_crossed(m, other) for other in marks if other is not given)]
        tries = (option for step in range(steps) for option in _options(given, 4.0 * step))
        free = (m for m in (*clear, *tries) if not any(_touch(m, other) for other in placed))
        placed.append(next(free, given))
    order = {m.tags: i for i, m in enumerate(marks)}
    return sorted(placed, key=lambda m: order[m.tags])


def _options(mark: Mark, by: float) -> tuple[Mark, Mark]:
    spread = (mark.spread[0] + by, mark.spread[1] + by) if mark.spread else None
    lower = replace(mark, y=mark.y + by, label_y=mark.label_y + by, spread=spread)
    foot = (spread[1] if spread else lower.y) + (32 if mark.down else 21)
    return lower, replace(lower, label_y=foot)


def _touch(one: Mark, other: Mark) -> bool:
    """True when a mark with its bar, or its label, would lie on those of another on the narrowest phone."""
    return any(a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3] for a in _boxes(one) for b in _boxes(other))


def _boxes(mark: Mark) -> tuple[tuple[float, float, float, float], ...]:
    """(left, right, top, bottom) of the mark with its bar, and of its label."""
    width = (len(mark.label) + 3 * len(mark.tags)) * _LETTER / _NARROW * 100
    left = mark.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[mark.anchor] * width
    top, bottom = mark.spread or (mark.y, mark.y)
    return (min(mark.start, mark.x - 3), max(mark.end, mark.x + 3), top - 8, bottom + 8), (
        left,
        left + width,
        mark.label_y - 12,
        mark.label_y + 4,
    )


def _crossed(mark: Mark, other: Mark) -> bool:
    """True when a line from one mark to the other would run through the label: seen at sixteen places along it."""
    left, right, top, bottom = _boxes(mark)[1]
    points = ((mark.x + (other.x - mark.x) * i / 16, mark.y + (other.y - mark.y) * i / 16) for i in range(1, 16))
    return any(left < x < right and top < y < bottom for x, y in points)


def _unlabelled(marks: list[Mark]) -> list[Mark]:
    """Of very many marks only the highest, the lowest, the first and the last keep their labels."""
    kept = {f(marks, key=key).tags for f in (min, max) for key in (lambda m: m.x, lambda m: m.y)}
    return [m if m.tags in kept else replace(m, label="") for m in marks]


def _links(comparisons: tuple[Comparison, ...], tag_of: dict[str, str], marks: list[Mark]) -> tuple[Link, ...]:
    mark_of = {tag: mark for mark in marks for tag in mark.tags}
    links: dict[Link, None] = {}
    for comparison in comparisons:
        left, right = (mark_of.get(tag_of.get(c.id, "")) for c in (comparison.left, comparison.right))
        if left and right and left is not right:
            links[Link(left.x, left.y, right.x, right.y, comparison.relation)] = None
    return tuple(links)


def _ticks(known: list[int], first: int, last: int, across: _Scale) -> tuple[Tick, ...]:
    """At most six on the axis: years, else months, else the first and the last day; never nearer than a phone can show."""
    start, end = dt.date.fromordinal(first), dt.date.fromordinal(last)
    if end.year - start.year >= 2:
        step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000) if (end.year - start.year) / s <= 5)
        years = [y for y in range(start.year + 1, end.year + 1) if y % step == 0]
        return tuple(Tick(across(dt.date(y, 1, 1).toordinal()), str(y)) for y in years)
    months = [dt.date(y, m, 1) for y in range(start.year, end.year + 1) for m in range(1, 13)]
    months = [m for m in months if start <= m <= end]
    if len(months) >= 3:
        step = next(s for s in (1, 2, 3, 6, 12) if len(months) / s <= 4)
        return tuple(Tick(across(m.toordinal()), days.short(m).split(" ", 1)[1]) for m in months[::step])
    return tuple(Tick(across(n), days.short(dt.date.fromordinal(n))) for n in dict.fromkeys((known[0], known[-1])))
