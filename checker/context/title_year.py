"""Title years: "Trends in fisheries, 2024" is about that year, whenever it came out."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context, Reading, once_a_stretch
from checker.model import Interval, Span
from checker.patterns import pattern_of

__all__ = ["year_of_the_title"]


def year_of_the_title(context: Context) -> Span | None:
    """Where the year stands at the end of the title of what came out in a later year, for a figure of which nothing says that it
    is of now or to come; None without one.
    """
    end = context.text.find("\n", 0, LONGEST_TITLE) if context.index else -1
    year = _year_at_end(context.reading, Span(0, end)) if end >= 0 else None
    if year is None or _not_done().search(context.text, context.clause.start, context.clause.end):
        return None
    return year


LONGEST_TITLE = 120
"""Characters."""


@once_a_stretch
def _year_at_end(reading: Reading, line: Span) -> Span | None:
    published = reading.article.published.interval
    titled = _titled().search(reading.text, line.start, line.end)
    if titled is None or not published.bounded or not Interval.year(int(titled["year"])).before(published):
        return None
    return Span(*titled.span("year"))


@cache
def _titled() -> regex.Pattern[str]:
    return pattern_of(r"(?:,|:|\bin|\bof|[–—-])\s(?P<year>(?:19|20)\d\d)\s*$")


@cache
def _not_done() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:is|are|has|have|will|would|now|currently|plans?|expects?|expected|today|may|could|should)\b")
