"""Multiples, worked out again from the two values given: "doubled", "halved", "more than double the guideline of 2%"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import allowed, number, point, ratio, shown
from checker.checks.changes import against, moves_of, times_words, verdict
from checker.checks.moves import Move
from checker.checks.statement import words
from checker.comparison.value import ABOUT, Range
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier

__all__ = ["check"]

LOOSE = 2 * ABOUT
"""How far from a multiple the two values may lie before it is said to be wrong, as a share of it. A multiple is a round word: 1.9
times is "doubled" to any editor and passes (ABOUT); up to 2.4 times is a matter of taste, and nothing is said."""

LARGEST = 200.0
"""Times: beyond it a scale was misread."""


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each move with a multiple: are the two values that many times apart?"""
    for move in moves_of(reading):
        change = move.change
        if change is not None and change.kind is Kind.MULTIPLE and change.number and not against(move):
            yield from _judged(move, change, claims)


def _judged(move: Move, change: Figure, claims: Sequence[Claim]) -> Iterator[Finding]:
    followed, exact = (ratio(as_read(move.new), as_read(move.old)) for as_read in (allowed, point))
    if followed is None or exact is None or exact.high > LARGEST:
        return
    meant = _meanings(move, change)
    yield from verdict(
        "TIMES",
        move,
        claims,
        fits=any(_said(change, times, ABOUT).overlaps(exact) for times in meant),
        wrong=not any(_excused(change, times, exact, followed) for times in meant),
        result=f"{number(exact.low)} times",
        sums=times_words(move.old, move.new),
        room=f"With all that hedges and rounding allow it is {shown(followed, ' times')}. ",
    )


def _excused(change: Figure, times: float, exact: Range, followed: Range) -> bool:
    """A matter of taste as printed, or right with what rounding hides: not both allowances at once."""
    return _said(change, times, LOOSE).overlaps(exact) or _said(change, times, ABOUT).overlaps(followed)


def _meanings(move: Move, change: Figure) -> tuple[float, ...]:
    """ "Three times more" is said of 3 times and of 4 times, and so is "a threefold increase"."""
    times = change.number or 0.0
    more = words(r"\s(?:more|higher|larger|greater|bigger|longer)\sthan\b").match(move.statement.text, change.span.end)
    return (times, times + 1) if more or "fold" in change.text.lower() else (times,)


def _said(change: Figure, times: float, room: float) -> Range:
    """What a multiple stands for, with so much room for a round word. A bound is kept: "more than double" is over 2."""
    match change.qualifier:
        case Qualifier.OVER | Qualifier.AT_LEAST:
            return Range(times, math.inf, "")
        case Qualifier.UNDER | Qualifier.AT_MOST:
            return Range(0.0, times, "")
        case Qualifier.NEARLY if times < 1:  # "nearly halved" is not yet down to the half
            return Range(times * (1 - room + ABOUT), times * (1 + room), "")
        case Qualifier.NEARLY:
            return Range(times * (1 - room), times * (1 + room - ABOUT), "")
    return Range(times * (1 - room), times * (1 + room), "")
