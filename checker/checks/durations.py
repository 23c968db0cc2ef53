"""Durations against dates: "a ten-day visit from 2 to 9 May" is eight days long."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.finding import finding
from checker.checks.statement import DASH
from checker.checks.weekdays import MONTH, month_of
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity, Span, TimeExpression
from checker.patterns import pattern_of

__all__ = ["check"]

_STAYS = (
    r"(?:visit|trip|tour|stay|conference|summit|meeting|festival|event|exercise|drill|ceasefire|cease-fire|truce|strike|holiday"
    r"|vacation|period|session|campaign|siege|voyage|journey|course|exhibition|fair|forum|congress|convention|march|race|term|war|occupation|hearing|trial|talks|break|recess|suspension|closure"
    r"|shutdown|lockdown|curfew|match|tournament|test|stint|reign|run|streak|drought|hiatus|span)s?"
)
"""What has a first and a last day."""


@cache
def _behind() -> regex.Pattern[str]:
    """From the length to the dates: " state visit to Japan from "."""
    where = r"(?:\s(?:to|in|at|of|on|for|with)(?:\sthe)?(?:\s\p{Lu}[\p{L}’'-]+){1,4})"
    return pattern_of(
        rf"\s(?:(?!{_STAYS}\b)[\p{{L}}-]+\s){{0,3}}{_STAYS}{where}{{0,2}},?\s(?:(?:that\s)?(?:run|last|extend)(?:s|ed|ning|ing)?\s|ran\s|(?:was|is|were|are|will\sbe)\s(?:held\s|scheduled\s|planned\s|due\s)?)?(?:from\s|between\s|on\s|\()?",
        regex.IGNORECASE | regex.VERSION1,
    )


@cache
def _before() -> regex.Pattern[str]:
    """From the dates to the length: ", a "."""
    return pattern_of(
        rf"\)?(?:,|\s{DASH})?\s(?:for\s|during\s|on\s)?(?:a|an|the|his|her|its|their)\s", regex.IGNORECASE | regex.VERSION1
    )


@cache
def _stay() -> regex.Pattern[str]:
    return pattern_of(rf"\s(?:[\p{{L}}-]+\s){{0,3}}{_STAYS}\b", regex.IGNORECASE | regex.VERSION1)


@cache
def _range() -> regex.Pattern[str]:
    """A first and a last date as printed: "2 to 9 May", "May 2-9, 2025", "30 April until 9 May", "2010 to 2014"."""
    link = r"(?:\s?[–—-]\s?|\s(?:to|through|until|till|and)\s)"
    day, year = r"\d{1,2}(?:st|nd|rd|th)?", r"(?:,?\s(?P<year>(?:19|20)\d\d))?"
    return pattern_of(
        rf"\b(?:(?P<d1>{day})(?:\s(?P<m1>{MONTH}))?{link}(?P<d2>{day})\s(?P<m2>{MONTH}){year}"
        rf"|(?P<m3>{MONTH})\s(?P<d3>{day}){link}(?:(?P<m4>{MONTH})\s)?(?P<d4>{day}){year}"
        rf"|(?P<y1>(?:19|20)\d\d){link}(?P<y2>(?:19|20)\d\d))\b",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each "N-day" with a first and a last date: is it as long?"""
    lengths = tuple(_lengths(reading))
    if not lengths:
        return
    for time in reading.scan.times:
        dates = _range().search(time.span.of(reading.text)) if time.kind == "date" else None
        if dates:
            near = Span(max(time.span.start - 120, 0), time.span.end + 60)
            for length in reading.within(lengths, near):
                if _together(reading.text, length, time):
                    yield from _judged(reading, length, time, dates, claims)


def _lengths(reading: Reading) -> Iterator[Figure]:
    for figure in reading.scan.figures:
        if figure.kind is Kind.DURATION and figure.number and figure.qualifier is Qualifier.EXACT and "-" in figure.text:
            yield figure


def _together(text: str, length: Figure, time: TimeExpression) -> bool:
    if length.span.end <= time.span.start <= length.span.end + 90:
        return _behind().fullmatch(text[length.span.end : time.span.start]) is not None
    if time.span.end <= length.span.start <= time.span.end + 20:
        return (
            _before().fullmatch(text[time.span.end : length.span.start]) is not None
            and _stay().match(text, length.span.end) is not None
        )
    return False


def _judged(
    reading: Reading, length: Figure, time: TimeExpression, dates: regex.Match[str], claims: Sequence[Claim]
) -> Iterator[Finding]:
    counted = _years(length, dates) if dates["y1"] else _days_of(length, dates)
    if counted is not None:
        span = Span(min(length.span.start, time.span.start), max(length.span.end, time.span.end))
        message = f"“{length.text}” and “{time.span.of(reading.text)}” do not agree"
        why = f"{counted}. The length or one of the two dates is off."
        yield finding("DURATION", Severity.WARNING, reading, [span], message, why, claims)


def _years(length: Figure, dates: regex.Match[str]) -> str | None:
    """The years between two years, in words, where they are not as many as is said; None where they are."""
    years = int(dates["y2"]) - int(dates["y1"])
    if length.unit != "year" or years - 1 <= (length.number or 0.0) <= years + 1:
        return None
    return f"{dates['y2']} − {dates['y1']} = {years} years"


def _days_of(length: Figure, dates: regex.Match[str]) -> str | None:
    """The days from one date to another, in words, where they are not as many as is said; None where they are.

    A stay is counted with both its ends or from the one to the other; weeks are round.
    """
    said, counts = length.number or 0.0, _days(dates)
    if not counts or length.unit not in ("day", "week"):
        return None
    for days in counts:
        if days - 1 <= said <= days if length.unit == "day" else (days - 2) / 7 - 0.5 <= said <= (days + 2) / 7 + 0.5:
            return None
    return f"{' or '.join(map(str, counts))} days with the first and the last"


def _days(dates: regex.Match[str]) -> tuple[int, ...]:
    """Days from the first date to the last, both counted, in the year that is named or in any; empty for a date that is none."""
    first, last = ("d1", "d2") if dates["d1"] else ("d3", "d4")
    month_last = month_of(dates["m2"] or dates["m4"] or dates["m3"])
    month_first = month_of(dates["m1"] or dates["m3"] or dates["m2"])
    counted: set[int] = set()
    for year in [int(dates["year"])] if dates["year"] else [2023, 2024]:
        try:
            start = dt.date(year - (month_first > month_last), month_first, int(regex.sub(r"\D", "", dates[first])))
            end = dt.date(year, month_last, int(regex.sub(r"\D", "", dates[last])))
        except ValueError:
            return ()
        if start > end:
            return ()
        counted.add((end - start).days + 1)
    return tuple(sorted(counted))
