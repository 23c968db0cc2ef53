"""Weekdays, once the week is known: "published Thursday" in a week that other words have told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.dating.clue import Clue, Page
from checker.dating.days import WEEKDAYS
from checker.model import Evidence, Interval
from checker.patterns import pattern_of

__all__ = ["weekday_clues"]

_WEEK = 7


@cache
def _weekday() -> regex.Pattern[str]:
    days = "|".join(day.title() for day in WEEKDAYS)
    return pattern_of(rf"\b(?<!(?:next|every|each|until|by|this coming)[ ])(?:{days})(?!s)\b")


def weekday_clues(page: Page, interval: Interval, evidence: Sequence[Evidence]) -> Iterator[Clue]:
    """Not before the last weekday that the text tells of, where the interval is a part of one week (and no date line is it)."""
    if interval.start is None or interval.end is None or not 0 < (interval.end - interval.start).days < _WEEK:
        return
    if not any("this week" in e.why for e in evidence):
        return
    latest: tuple[dt.date, int, int] | None = None
    for match in _weekday().finditer(page.text):
        number = WEEKDAYS.index(match[0].casefold())
        day = interval.start + dt.timedelta(days=(number - interval.start.weekday()) % _WEEK)
        if _told(page.text, match.start(), match.end()) and day <= interval.end and (latest is None or day > latest[0]):
            latest = day, match.start(), match.end()
    if latest is None or latest[0] == interval.start:
        return
    day, start, end = latest
    span, text = page.quote(start, end)
    yield Clue(span, text, f"in that week this is {day}, and the text tells of it as past", (Interval(day, None),), "soft")


def _told(text: str, start: int, end: int) -> bool:
    """True when the words around a weekday tell of it, and do not announce it."""
    around = text[max(0, start - 60) : end + 40]
    return regex.search(r"\b(?:will|would|to be|set for|scheduled|due|next|planned|expected)\b", around) is None
