"""Weekdays against dates: "Thursday, April 4, 2025" was a Friday."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Finding, Severity, Span
from checker.patterns import pattern_of

__all__ = ["MONTH", "check", "month_of"]

FIRST_YEAR = 1924
"""Before it some countries still kept the Julian calendar (Greece changed in 1923, Russia in 1918)."""

NEAR = dt.timedelta(days=60)
"""How far from its publication an article's date without a year is looked for: news names the weekday of days close by, and the
date that was given with an article may be that of a later copy."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = {name: i for i, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
"""A month's name or its abbreviation, as a pattern without regard to case."""


def month_of(name: str) -> int:
    return _MONTHS[name.lower()[:3]]


@cache
def _opening() -> regex.Pattern[str]:
    """The first letters of a weekday: looked for first, because the whole pattern is slow to search for."""
    names = [name[:3].title() for name in _DAYS]
    return pattern_of("|".join([*names, *(name.upper() for name in names)]))


@cache
def _pattern() -> regex.Pattern[str]:
    day = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?)"
    month = rf"(?P<month>{MONTH})"
    number = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    year = r"(?:,?\s(?P<year>(?:19|20)\d\d))?(?![\d–-])"
    return pattern_of(
        rf"(?<![-–/\w]){day},?\s(?:the\s)?(?:{month}\s{number}|{number}\s(?:of\s)?{month}){year}", regex.IGNORECASE | regex.VERSION1
    )


@cache
def _spans_days() -> regex.Pattern[str]:
    """A range of days before the weekday: of "Friday to Sunday, 5 to 7 June" the last day is not that of the first date."""
    return pattern_of(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s(?:to|through|and|or|until)\s|\s?[-–/]\s?|,\s)$",
        regex.IGNORECASE | regex.VERSION1,
    )


@cache
def _behind() -> regex.Pattern[str]:
    """ "March 5, 2024, a Friday": the day told behind the whole date."""
    month = rf"(?P<month>{MONTH})"
    number = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    weekday = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    return pattern_of(
        rf"\b(?:{month}\s{number}|{number}\s(?:of\s)?{month}),?\s(?P<year>(?:19|20)\d\d)(?:,\s(?:which\s(?:was|is)\s)?an?\s|\s\((?:an?\s)?)"
        rf"{weekday}(?!\s(?:that|when|after|before)\b)",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each weekday with a date: was it that day? Without a year, the date nearest to a known publication day is meant."""
    text = reading.text
    for opening in _opening().finditer(text):
        match = _pattern().match(text, opening.start())
        if match is None or _spans_days().search(text[max(match.start() - 24, 0) : match.start()]):
            continue
        yield from _judged(reading, match, claims)
    if ", a" in text or " (" in text:
        for match in _behind().finditer(text):
            yield from _judged(reading, match, claims)


def _judged(reading: Reading, match: regex.Match[str], claims: Sequence[Claim]) -> Iterator[Finding]:
    date = _date(match, reading)
    if date is None or _DAYS[date.weekday()].startswith(match["weekday"].lower().rstrip(".")[:3]):
        return
    day = calendar.day_name[date.weekday()]
    year = "" if match["year"] else f" (the one nearest to the publication, {reading.article.published.interval})"
    grade = Severity.ERROR if match["year"] else Severity.WARNING
    why = f"{date.day} {calendar.month_name[date.month]} {date.year} was a {day}{year}. The weekday or the date is off."
    yield finding("WEEKDAY", grade, reading, [Span(*match.span())], f"“{match.group()}” was a {day}", why, claims)


def _date(match: regex.Match[str], reading: Reading) -> dt.date | None:
    month, day = month_of(match["month"]), int(match["day"])
    try:
        if match["year"]:
            year = int(match["year"])
            return dt.date(year, month, day) if year >= FIRST_YEAR else None
        published = reading.article.published
        interval = published.interval
        if published.basis != "metadata" or not interval.bounded or interval.start != interval.end or interval.start is None:
            return None
        candidates = (dt.date(interval.start.year + step, month, day) for step in (-1, 0, 1))
        nearest = min(candidates, key=lambda d: abs(d - interval.first))
    except ValueError:
        return None  # 31 June, or 29 February in another year
    return nearest if abs(nearest - interval.first) <= NEAR else None
