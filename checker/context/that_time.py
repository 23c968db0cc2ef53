"""That time: "that day", "that month": the day or month that the passage has named last."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Interval, Span, TimeExpression
from checker.patterns import pattern_of

__all__ = ["that_time"]

_DAYS = {"day": 1, "night": 1, "evening": 1, "morning": 1, "afternoon": 1, "week": 7, "month": 31}
"""The longest time, in days, that may be called so."""

_PASSAGE = 2
"""How many sentences back it may have been named."""


def that_time(context: Context, untold: TimeExpression, elsewhere: regex.Pattern[str]) -> Interval | None:
    """The time meant by such words; None for other words, or where none is named. `elsewhere`: words before a time of another
    thing.
    """
    words = _that().fullmatch(untold.span.of(context.text))
    if words is None:
        return None
    longest = _DAYS[words["unit"].lower()]
    before = Span(context.before(_PASSAGE).start, untold.span.start)
    for time in reversed(context.reading.within(context.reading.scan.times, before)):
        interval = time.interval
        if time.kind not in ("date", "time") or interval is None or not interval.bounded:
            continue
        length = (interval.last - interval.first).days + 1
        if length > longest or (longest == _DAYS["month"] and length < _MONTH):
            continue
        named_elsewhere = elsewhere.search(context.text, before.start, time.span.start) is not None
        return None if named_elsewhere or time.timex in ("PAST_REF", "PRESENT_REF") else interval
    return None


_MONTH = 28
"""Days of the shortest month: "that month" is not named by a day."""


@cache
def _that() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:(?:on|in|during)\s)?(?:that|the)\s(?:very\s|same\s){0,2}(?P<unit>day|night|evening|morning|afternoon|week|month)",
        regex.IGNORECASE,
    )
