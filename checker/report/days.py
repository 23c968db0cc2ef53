"""Days and spans of days as a reader says them: 3 April 2025, April 2025, 2018 to 2019, 5 September 2025 or later."""

from __future__ import annotations

import calendar
import datetime as dt

import regex

from checker.model import Interval

__all__ = ["day", "in_words", "short", "span"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""Not from `strftime`: that asks the machine's language, and the same input must give the same bytes."""


def day(date: dt.date) -> str:
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def short(date: dt.date) -> str:
    """3 Apr 2025, for the axis of a drawing."""
    return f"{date.day} {_MONTHS[date.month - 1][:3]} {date.year}"


def in_words(text: str) -> str:
    """`text` with its days (2025-04-03) in words, outside “quotation marks”: in a quote it would be a misquote."""
    shown: str = regex.sub(r"“[^”]*+”|\b\d{4}-\d{2}-\d{2}\b", lambda found: _in_words(found[0]), text)
    return shown


def _in_words(iso: str) -> str:
    try:
        return day(dt.date.fromisoformat(iso))
    except ValueError:
        return iso


def span(interval: Interval) -> str:
    """In words, with each side that is not known said to be open."""
    start, end = interval.start, interval.end
    if start and end:
        return _closed(start, end)
    if start:
        return f"{day(start)} or later"
    return f"{day(end)} or earlier" if end else "at a time that the text does not say"


def _closed(start: dt.date, end: dt.date) -> str:
    if start == end:
        return day(start)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    if start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
        return _months(start, end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {day(end)}"
    first = day(start) if start.year != end.year else day(start).removesuffix(f" {start.year}")
    return f"{first} to {day(end)}"


def _months(start: dt.date, end: dt.date) -> str:
    first, last = _MONTHS[start.month - 1], f"{_MONTHS[end.month - 1]} {end.year}"
    if (start.year, start.month) == (end.year, end.month):
        return last
    return f"{first} to {last}" if start.year == end.year else f"{first} {start.year} to {last}"
