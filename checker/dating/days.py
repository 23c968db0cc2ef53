"""Days, months and years as a text writes them in full. Small on purpose: a date line is one of these, and so is a footer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from checker.model import Interval, Span
from checker.patterns import pattern_of

__all__ = ["MONTHS", "WEEKDAYS", "Day", "days", "month_end"]

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_FIRST_YEAR, _LAST_YEAR = 1980, 2049
"""Years outside are read as numbers: news archives on line begin about 1980."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date in the text: a day, a month of a year, or a day and month whose year the words leave open (`year` None). `either`:
    month and day may be the other way round.
    """

    span: Span
    year: int | None
    month: int
    day: int | None
    either: bool = False

    @property
    def interval(self) -> Interval | None:
        """The days that it covers; None where the year is open."""
        if self.year is None:
            return None
        if self.day is None:
            return Interval(dt.date(self.year, self.month, 1), month_end(self.year, self.month))
        return Interval.day(dt.date(self.year, self.month, self.day))

    @property
    def readings(self) -> tuple[Interval, ...]:
        """The interval, or both where month and day may be the other way round; empty where the year is open."""
        if self.interval is None:
            return ()
        if not self.either or self.year is None or self.day is None:
            return (self.interval,)
        return tuple(sorted((self.interval, Interval.day(dt.date(self.year, self.day, self.month))), key=lambda i: i.first))


def month_end(year: int, month: int) -> dt.date:
    following = dt.date(year, month, 28) + dt.timedelta(days=4)
    return following - dt.timedelta(days=following.day)


@cache
def _pattern() -> regex.Pattern[str]:
    months = "|".join(sorted(MONTHS, key=len, reverse=True))
    month = rf"(?:{months})(?![\p{{L}}])\.?"
    year = r"(?:19[89]\d|20[0-4]\d)(?!\d|[.,]\d)"
    day = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:st|nd|rd|th)?"
    slash = r"(?:/|[ ]/[ ])"  # with spaces in text that was cut into words
    return pattern_of(
        rf"(?<![\p{{L}}\d.,/-])(?:"
        # 2025-10-15, 2025.10.15, and "2025 - 10 - 15" in text that was cut into words
        rf"(?P<y1>19[89]\d|20[0-4]\d)(?P<mark>[-.]|[ ]-[ ])(?P<m1>0[1-9]|1[0-2])(?P=mark)(?P<d1>0[1-9]|[12]\d|3[01])(?!\d)"
        rf"|(?P<d2>{day})[ \u00a0](?:of[ ])?(?P<m2>{month})(?:,?[ \u00a0](?P<y2>{year}))?"
        rf"|(?P<m3>{month})[ \u00a0](?P<d3>{day})(?:,?[ \u00a0](?P<y3>{year}))?"
        rf"|(?P<m4>{month}),?[ \u00a0](?P<y4>{year})"
        # 28.08.2025 is day and month; 28/08/2025 and 08/28/2025 can only be one; 08/05/2025 may be either.
        rf"|(?P<d5>0?[1-9]|[12]\d|3[01])\.(?P<m5>0?[1-9]|1[0-2])\.(?P<y5>{year})"
        rf"|(?P<d6>1[3-9]|2\d|3[01]){slash}(?P<m6>0?[1-9]|1[0-2]){slash}(?P<y6>{year})"
        rf"|(?P<m8>0?[1-9]|1[0-2]){slash}(?P<d8>1[3-9]|2\d|3[01]){slash}(?P<y8>{year})"
        rf"|(?P<d7>0?[1-9]|1[0-2]){slash}(?P<m7>0?[1-9]|1[0-2]){slash}(?P<y7>{year})"
        rf")",
        regex.IGNORECASE,
    )


def _matches(text: str, start: int, end: int) -> Iterator[regex.Match[str]]:
    """The pattern's matches. It is tried where there is a number, or a month before one, which is far quicker than everywhere."""
    last = start
    for number in _number().finditer(text, start, end):
        for at in (_month_before(text, number.start(), last), number.start()):
            match = _pattern().match(text, at, end) if at is not None and at >= last else None
            if match:
                last = match.end()
                yield match
                break


@cache
def _number() -> regex.Pattern[str]:
    return pattern_of(r"\d++")


_LONGEST_MONTH = max(map(len, MONTHS))


def _month_before(text: str, number: int, start: int) -> int | None:
    """Where the month begins that a number stands right behind: "May 3", "Sept. 3", "Aug., 2020"."""
    if number <= start or text[number - 1] not in " \u00a0":
        return None
    stop = number - 1
    stop -= text[stop - 1 : stop] == ","
    stop -= text[stop - 1 : stop] == "."
    at = stop
    while at > start and stop - at < _LONGEST_MONTH and text[at - 1].isalpha():
        at -= 1
    return at if text[at:stop].casefold() in MONTHS else None


def days(text: str, start: int = 0, end: int | None = None, *, either: bool = False) -> Iterator[Day]:
    """The dates of `text[start:end]` that name a month; `either`: those, too, whose month and day nothing tells apart."""
    for match in _matches(text, start, len(text) if end is None else end):
        groups = match.groupdict()
        which = next(n for n in "12345678" if groups.get(f"m{n}"))
        month_words = groups[f"m{which}"].rstrip(".").casefold()
        month = int(month_words) if month_words.isdecimal() else MONTHS[month_words]
        year = int(groups[f"y{which}"]) if groups.get(f"y{which}") else None
        day_words = groups.get(f"d{which}")
        day = int(day_words.rstrip("stndrhSTNDRH")) if day_words else None
        open_order = which == "7" and month != day
        if open_order and not either:
            continue
        # "may 20 ..." in small letters is a verb.
        if groups[f"m{which}"][0].islower():
            continue
        if day is not None and day > month_end(year or 2024, month).day:
            continue
        yield Day(Span(match.start(), match.end()), year, month, day, open_order)


YEARS = range(_FIRST_YEAR, _LAST_YEAR + 1)
