"""Percent and percentage points: "up 0.7% from 4% to 4.7%" is 0.7 points, and 17.5 percent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import allowed, difference, number, percent_change, point, printed, size, spread
from checker.checks.changes import against, moves_of, percent_words, times_words, verdict
from checker.checks.finding import finding
from checker.checks.moves import Move
from checker.checks.statement import words
from checker.comparison.value import ABOUT, Range
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Severity

__all__ = ["check"]

_POINTS = {"percentage_point": 1.0, "point": 1.0, "basis_point": 0.01, "percent": 1.0}
"""Units in which a step between two percentages is given, in points."""


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each step from one percentage to another: is it the step in points, or in percent, as the text says?"""
    for move in moves_of(reading):
        change = move.change
        percentages = move.new.kind is move.old.kind is Kind.PERCENT
        if change is not None and percentages and (change.unit or "") in _POINTS and not against(move):
            yield from _judged(move, change, claims)


def _judged(move: Move, change: Figure, claims: Sequence[Claim]) -> Iterator[Finding]:
    scale = _POINTS[change.unit or ""]
    printed_range = allowed(change)
    said = Range(printed_range.low * scale, printed_range.high * scale, printed_range.why)
    step, exact_step = (size(difference(as_read(move.new), as_read(move.old))) for as_read in (allowed, point))
    share, exact_share = (_share(as_read(move.new), as_read(move.old)) for as_read in (allowed, point))
    sums = _sums(move)
    in_percent = change.unit == "percent"
    # Read as points it is right to the digit, read as percent it is not: rounding could excuse it, but that is not what happened.
    if in_percent and said.overlaps(exact_step) and not _fits(said, exact_share):
        message = (
            f"“{change.text}” from “{move.old.text}” to “{move.new.text}” is the step in points, not in percent: {_result(move)}"
        )
        yield finding("POINTS", Severity.WARNING, move.statement.reading, move.spans, message, f"{sums}.", claims)
        return
    loose = spread(said, _room(change) * scale)
    yield from verdict(
        "POINTS",
        move,
        claims,
        fits=_fits(said, exact_share if in_percent else exact_step),
        wrong=not _fits(loose, step) and not _fits(loose, share),
        result=_result(move),
        sums=sums,
    )


def _share(new: Range, old: Range) -> Range | None:
    change = percent_change(new, old)
    return size(change) if change else None


def _fits(said: Range, followed: Range | None) -> bool:
    return followed is not None and said.overlaps(followed)


def _room(change: Figure) -> float:
    """A fraction in words ("half a point") is a round word; a percentage may be cut off instead of rounded."""
    if words(r"\b(?:half|quarters?|thirds?)\b").search(change.text):
        return 2 * ABOUT * printed(change)
    return min(change.grain or 0.0, 1.0) / 2 if change.unit == "percent" else 0.0


def _points(move: Move) -> str:
    step = number(abs(printed(move.new) - printed(move.old)))
    return f"{step} percentage point{'' if step == '1' else 's'}"


def _result(move: Move) -> str:
    """ "0.7 percentage points, or 17.5% more"."""
    return f"{_points(move)}, or {percent_words(move.old, move.new)}" if printed(move.old) > 0 else _points(move)


def _sums(move: Move) -> str:
    low, high = sorted((printed(move.old), printed(move.new)))
    points = f"{number(high)} − {number(low)} = {number(high - low)}"
    return f"{points}; {times_words(move.old, move.new, digits=4)}" if printed(move.old) > 0 else points
