"""Counted back: a time that the text counts from another one: "compared with 7% a year earlier", "two years later it was 8%"."""

from __future__ import annotations

import datetime as dt
from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Interval, Kind, Span, TimeExpression
from checker.patterns import pattern_of

__all__ = ["counted_from", "is_counted"]

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
"""Units of what is counted in whole months; a figure of days ago is that of the day."""

NEAR = 24
"""Characters between a figure with its noun and the words behind it: "7% in the same month a year earlier"."""


def counted_from(context: Context, base: Interval) -> tuple[Interval, Span] | None:
    """When it was, by words that count from `base`, the time that the passage is at; None without such words, or without a base."""
    told = next((t for t in context.times if _counts(context, t)), None)
    if told is None or not base.bounded or told.amount is None or told.amount != int(told.amount):
        return None
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - only arithmetic needs it

    counting = _counting(context, told)
    way = 1 if counting and counting["way"].lower() in ("later", "after") else -1
    if told.unit in ("day", "week"):
        days = dt.timedelta(days=way * int(told.amount) * (7 if told.unit == "week" else 1))
        moved = Interval(base.first + days, base.last + days)
    elif told.unit in _MONTHS:
        months = relativedelta(months=way * int(told.amount) * _MONTHS[told.unit])
        # A year earlier is that year, of a month or a day the month: statistics are told by the month.
        moved = Interval((base.first + months).replace(day=1), (base.last + months) + relativedelta(day=31))
    else:
        return None
    return moved, Span(told.span.start, counting.end() if counting else told.span.end)


def is_counted(words: str) -> bool:
    """Whether words of time are such: what they give is no time to count on from."""
    return _way().fullmatch(words) is not None


def _counts(context: Context, time: TimeExpression) -> bool:
    """Whether these words say how long before or after it was: right behind the figure, or at the head of its clause."""
    if time.kind != "duration" or context.figure.kind is Kind.DURATION or _counting(context, time) is None:
        return False
    between = context.text[context.core.end : time.span.start]
    if 0 < len(between) <= NEAR and _behind().fullmatch(between):
        return True
    lead = context.text[context.clause.start : time.span.start]
    return time.span.end <= context.figure.span.start and not lead.strip(" ,;.–—\n") and context.clause.covers(time.span)


def _counting(context: Context, time: TimeExpression) -> regex.Match[str] | None:
    """The words up to the one that says which way is counted; "two years before the war" is counted from the war."""
    match = _way().match(context.text, time.span.start, min(time.span.end + len(" previously"), context.sentence.end))
    return match if match and match.end() >= time.span.end and not _goes_on().match(context.text, match.end()) else None


@cache
def _way() -> regex.Pattern[str]:
    return pattern_of(r"[^.;,]*?\s(?P<way>earlier|before|previously|later|after)\b", regex.IGNORECASE | regex.VERSION1)


@cache
def _goes_on() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:than|the|an?|his|her|its|their|that|this|\p{Lu})\b", regex.VERSION1)


@cache
def _behind() -> regex.Pattern[str]:
    return pattern_of(r",?\s(?:(?:in|for|at)\sthe\ssame\s\p{Ll}+\s)?(?:just\s|only\s)?", regex.VERSION1)
