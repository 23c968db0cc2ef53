"""Percent changes, worked out again from the two values given.

"91,757, almost 14% more than the 2000 census figure of 76,129" is 20.5% more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import (
    allowed,
    difference,
    loosely,
    number,
    percent_change,
    percent_of,
    plain_number,
    point,
    printed,
    share_allowed,
    shown,
    size,
    spread,
    total,
    written,
)
from checker.checks.changes import against, moves_of, percent_words, times_words, verdict
from checker.checks.finding import finding
from checker.checks.moves import Move, Step, steps
from checker.checks.statement import statements
from checker.comparison.value import Range
from checker.context import Reading
from checker.model import Claim, Direction, Figure, Finding, Kind, Qualifier, Severity

__all__ = ["check", "check_steps"]

LARGEST = 2000.0
"""Percent: two values further apart than this are hardly two levels of one thing, but a misread scale."""


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each move with a percentage, or a fraction in words: does it follow from the two values?"""
    for move in moves_of(reading):
        change = move.change
        if change is None or move.new.kind is Kind.PERCENT or against(move):
            continue
        if change.unit == "percent" or (change.kind is Kind.FRACTION and 0 < (change.number or 0) < 1):
            yield from _judged(move, change, claims)


def _judged(move: Move, change: Figure, claims: Sequence[Claim]) -> Iterator[Finding]:
    followed, exact = (percent_change(as_read(move.new), as_read(move.old)) for as_read in (allowed, point))
    if followed is None or exact is None or abs(exact.low) > LARGEST:
        return
    said = share_allowed(change)
    yield from verdict(
        "PERCENT",
        move,
        claims,
        fits=said.overlaps(size(exact)),
        wrong=not loosely(change).overlaps(size(followed)),
        result=f"{percent_words(move.old, move.new)}{_of_the_old(change, exact)}",
        sums=times_words(move.old, move.new, digits=4),
        room=f"With all that hedges and rounding allow it is {shown(size(followed))}; “{change.text}” allows {shown(said)}. ",
    )


def _of_the_old(change: Figure, exact: Range) -> str:
    """ "A 200% increase" where the value only doubled: the new value in percent of the old is taken for the change."""
    if change.qualifier not in (Qualifier.EXACT, Qualifier.ABOUT):
        return ""
    whole = Range(exact.low + 100, exact.high + 100, "")
    return f" (the new value is {number(whole.low)}% of the old)" if spread(allowed(change), 0.5).overlaps(whole) else ""


def check_steps(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """ "Rose 177 points, or 0.65 percent, to 27,349": is the step that share of the value before it?"""
    for statement in statements(reading, least=3):
        for step in steps(statement):
            yield from _judged_step(reading, step, claims)


def _judged_step(reading: Reading, step: Step, claims: Sequence[Claim]) -> Iterator[Finding]:
    up = step.direction is Direction.UP
    followed, exact = (
        percent_of(as_read(step.size), _before(as_read(step.new), as_read(step.size), up=up)) for as_read in (allowed, point)
    )
    if followed is None or exact is None:
        return
    if not loosely(step.change).overlaps(followed):
        before = printed(step.new) + (-1 if up else 1) * printed(step.size)
        result = f"{number(exact.low)}%"
        message = f"“{step.change.text}” does not follow from “{step.size.text}” to “{step.new.text}”: {result}"
        why = f"{plain_number(step.size)} of {written(before)} is {result}. One of the three figures is off."
        spans = (step.size.span, step.change.span, step.new.span)
        yield finding("PERCENT", Severity.ERROR, reading, spans, message, why, claims)


def _before(new: Range, step: Range, *, up: bool) -> Range:
    return difference(new, step) if up else total((new, step))
