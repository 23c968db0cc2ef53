"""Long moves: growth over ten years is no growth of one year, though the ten years hold the one; and the fall of one day is not
what became of that of another day.
"""

from __future__ import annotations

from checker.comparison.times import days
from checker.model import Aspect, Claim, Dimension, Sign

__all__ = ["of_two_days", "over_other_lengths"]

LONG = 2 * 365
"""Days from which a move is told over a period of its own. A quarter and its year are a question of when."""

_MOVES = (Aspect.INCREASE, Aspect.DECREASE)


def over_other_lengths(left: Claim, right: Claim) -> Dimension | None:
    """That two moves are measured over periods of which one is at least twice as long as the other; None where they are not."""
    if left.aspect not in _MOVES or right.aspect not in _MOVES:
        return None
    if not all(c.as_of.basis in ("stated", "relative") and c.as_of.interval.bounded for c in (left, right)):
        return None
    short, long = sorted((days(left), days(right)))
    if long + 1 < LONG or 2 * (short + 1) > long + 1:
        return None
    return Dimension(
        "basis", Sign.DIFFERENT, f"moves over {left.as_of.interval} and over {right.as_of.interval}: two lengths of time"
    )


SHORT = 3
"""Days up to which a move is that of a day on a market or in a count: the days of a weekend are told together."""


def of_two_days(left: Claim, right: Claim) -> Dimension | None:
    """That two moves in percent are those of two days; None where they are not. From year to year a rate of growth goes on."""
    if left.aspect not in _MOVES or right.aspect not in _MOVES or not left.unit == right.unit == "percent":
        return None
    a, b = left.as_of.interval, right.as_of.interval
    if not (a.bounded and b.bounded) or max(days(left), days(right)) > SHORT or a.overlaps(b):
        return None
    return Dimension("basis", Sign.DIFFERENT, f"two moves, one of {a} and one of {b}: each is of its own day")
