"""Differences, worked out again from the two values given: "rose by nine to 27 from 18"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import allowed, difference, plain_number, printed, size, written
from checker.checks.changes import against, moves_of, verdict
from checker.checks.moves import Move
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind

__all__ = ["check"]

_KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each move with a difference in the unit of its values: is it the one less the other?"""
    for move in moves_of(reading):
        change = move.change
        if change is None or change.kind not in _KINDS or move.new.kind is Kind.PERCENT or against(move):
            continue
        if change.unit in (move.new.unit, move.old.unit, None, "point"):
            yield from _judged(move, change, claims)


def _judged(move: Move, change: Figure, claims: Sequence[Claim]) -> Iterator[Finding]:
    step = size(difference(allowed(move.new), allowed(move.old)))
    low, high = sorted((move.old, move.new), key=printed)
    yield from verdict(
        "DIFFERENCE",
        move,
        claims,
        fits=False,  # a difference that holds is not worth saying
        wrong=not allowed(change).overlaps(step),
        result=written(printed(high) - printed(low)),
        sums=f"{plain_number(high)} − {plain_number(low)} = {written(printed(high) - printed(low))}",
    )
