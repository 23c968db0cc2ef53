"""Times: whether two claims can be as of one time."""

from __future__ import annotations

import re

from checker.comparison.events import EXERCISE, same_event
from checker.context.gap import move_of
from checker.model import CALENDAR_YEAR, Aspect, Claim, Dimension, Direction, Interval, Sign

__all__ = ["as_of", "days", "moved", "reached"]


WIDE = 92
"""Days, a quarter of a year. Overlapping times that are no longer count as one; of longer ones nobody can say whether they are the
same."""


def days(claim: Claim) -> int:
    return (claim.as_of.interval.last - claim.as_of.interval.first).days


def _runs(claim: Claim) -> bool:
    """Whether the text says over what time the figure was counted up: "more than 700 so far this year"."""
    said = claim.as_of.basis in ("stated", "relative") and claim.as_of.interval.bounded
    return claim.aspect is Aspect.CUMULATIVE and said and days(claim) > A_MONTH


A_MONTH = 31
"""Days of the longest time that is still one time of telling ("in March"); a count over a longer one runs from its start."""


def reached(claim: Claim) -> Interval:
    """The time at which the figure stood: of what is counted up over a long time the last day of it."""
    interval = claim.as_of.interval
    return Interval.day(interval.last) if _runs(claim) else interval


def _counted_up(left: Claim, right: Claim) -> Dimension | None:
    """Two running counts, of which one or both say over what long time they run."""
    if not (left.aspect is right.aspect is Aspect.CUMULATIVE and (_runs(left) or _runs(right))):
        return None
    a, b = left.as_of.interval, right.as_of.interval
    if not (a.bounded and b.bounded) or a == b:
        return None
    if _runs(left) and _runs(right) and a.first != b.first:
        return Dimension("as_of", Sign.UNKNOWN, f"one is counted from {a.first}, the other from {b.first}")
    if reached(left).overlaps(reached(right)):
        return Dimension("as_of", Sign.SAME, f"both are counted up to {reached(left)}")
    return Dimension("as_of", Sign.DIFFERENT, f"counted up to {reached(left)} and to {reached(right)}")


def _two_moves(left: Claim, right: Claim) -> bool:
    """ "Rose to 7.3% in 2023", "fell to 7.1% in 2023": what moved one way and the other in a long time had two values in it."""
    if not all(claim.as_of.basis == "stated" and claim.as_of.interval.bounded and days(claim) > WIDE for claim in (left, right)):
        return False
    return {moved(left), moved(right)} == {Direction.UP, Direction.DOWN}


def moved(claim: Claim) -> Direction | None:
    """Which way the figure was reached: "rose from 6.9% last month to 7.3%". Of the size of a move it is not asked."""
    if claim.aspect is not Aspect.LEVEL:
        return None
    at = max(claim.sentence.find(claim.figure_text), 0)
    led = _TO.search(claim.sentence[max(at - LED, 0) : at])
    ways = [way for word in led.group().split() if (way := move_of(word))] if led else []
    return ways[0] if ways else None


_TO = re.compile(r"[^\W\d_][\w’'-]*\s(?:\w+ly\s|back\s|again\s)?(?:(?:from|by)\s[^,;:]{1,40}\s)?to\s(?:\w+\s){0,2}$")
"""The verb of a move, and "to", right before the figure."""


LED = 80
"""How many characters before a figure the verb may stand that led to it."""


def _one_telling(left: Claim, right: Claim) -> bool:
    """ "Killed three on Sunday", "which killed four": of a short event the day is the event's or the telling's, and both are meant
    as of the telling.
    """
    if not (left.grows and right.grows and left.happening and right.happening) or left.happening.rare or right.happening.rare:
        return False
    told = all(c.published.bounded and c.as_of.basis in ("stated", "relative", "published") for c in (left, right))
    same = same_event(left, right)
    return told and left.published.overlaps(right.published) and same is not None and same.sign is Sign.SAME


def as_of(left: Claim, right: Claim) -> Dimension:
    """Whether the two times can be the same: `=` also where they only overlap, since nothing tells them apart."""
    if left.unit == right.unit == CALENDAR_YEAR:
        return Dimension("as_of", Sign.SAME, "when something happened does not change")
    for claim in (left, right):
        if not claim.as_of.interval.known:
            return Dimension(
                "as_of", Sign.UNKNOWN, f"the date of {claim.article} is missing, so the time of its {claim.value.text} is unknown"
            )
    if _one_telling(left, right):
        return Dimension("as_of", Sign.SAME, "both tell what one event did, in articles that can be of one day")
    return _counted_up(left, right) or _two_times(left, right)


def _two_times(left: Claim, right: Claim) -> Dimension:
    a, b = left.as_of, right.as_of
    if not a.interval.overlaps(b.interval):
        return Dimension("as_of", Sign.DIFFERENT, f"{a.interval} and {b.interval} cannot be the same time")
    if left.event and left.event == right.event and EXERCISE.match(left.event):
        return Dimension("as_of", Sign.SAME, f"both: the time of the {left.event}")
    if _two_moves(left, right):
        return Dimension("as_of", Sign.UNKNOWN, f"it rose and it fell within {a.interval}: that may be two times of it")
    if a.interval == b.interval and (a.interval.bounded or (a.text is not None and a.text == b.text)):
        return Dimension("as_of", Sign.SAME, f"both: {a.interval}")
    if a.interval.bounded and b.interval.bounded and max(days(left), days(right)) <= WIDE:
        return Dimension("as_of", Sign.SAME, f"{a.interval} and {b.interval} overlap")
    if left.article == right.article and a.interval == b.interval:
        return Dimension("as_of", Sign.SAME, f"both: {a.interval}, the time of the one article")
    return Dimension("as_of", Sign.UNKNOWN, f"{a.interval} and {b.interval} may be the same time or not")
