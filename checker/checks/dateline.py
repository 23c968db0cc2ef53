"""The date that was given with an article against the date that it prints itself: its dateline, "Published: May 2, 2024"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.finding import finding
from checker.checks.weekdays import MONTH, month_of
from checker.context import Reading
from checker.model import Claim, Finding, Severity, Span
from checker.patterns import pattern_of

__all__ = ["check"]

HEAD = 600
"""Characters at the beginning in which an article prints its date."""

LATER = 2
"""Days by which a text may be younger than the day given with it: it went out in another time zone, or was touched up."""

EARLIER = 31
"""Days by which it may be older: a copy or an update bears a later day."""


@cache
def _printed() -> regex.Pattern[str]:
    """ "LONDON, May 2, 2024 —", "Published: 2 May 2024"."""
    month, day, year = rf"(?P<month>(?i:{MONTH}))", r"(?P<day>\d{1,2})", r"(?P<year>(?:19|20)\d\d)"
    date = rf"(?:{month}\s{day},\s{year}|{day}\s{month}\s{year})"
    place = r"(?:^|\n)\s*\p{Lu}[\p{Lu}\s.’'-]{2,40},\s(?:[\p{L}.]{2,20},\s)?"
    stop = r"\s(?:\([\p{L}\s/]{2,30}\)\s)?(?:--?|[—–])\s"
    said = r"\b(?i:published|posted|updated|first\spublished|last\supdated)(?:\son)?:?\s(?:\p{L}+day,?\s)?"
    return pattern_of(rf"(?:{place}(?P<date>{date}){stop}|{said}(?P<date>{date}))", regex.VERSION1)


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For an article with a given day of publication: does it print another day for itself?"""
    given = reading.article.published
    if given.basis != "metadata" or not given.interval.bounded:
        return
    days: list[tuple[dt.date, Span]] = []
    for match in _printed().finditer(reading.text, 0, HEAD):
        try:
            day = dt.date(int(match["year"]), month_of(match["month"]), int(match["day"]))
        except ValueError:
            continue
        days.append((day, Span(*match.span("date"))))
    if not days:
        return
    day, span = max(days)
    ahead, behind = (day - given.interval.last).days, (given.interval.first - day).days
    if ahead > LATER or behind > EARLIER:
        apart = ahead if ahead > 0 else behind
        message = f"The article prints “{span.of(reading.text)}” as its day, but {given.interval} was given for it"
        why = f"{apart:,} days lie between the two. Every “today” and “last year” of the text hangs on the right one."
        yield finding("DATELINE", Severity.WARNING, reading, [span], message, why, claims)
