"""Lengths of time as a text gives them: "more than three years", "a decade", "18 months ago"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from checker.model import Interval, Span
from checker.patterns import pattern_of

__all__ = ["Length", "lengths"]

_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_NUMBERS |= {
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "eighteen": 18,
    "twenty": 20,
    "thirty": 30,
}

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
"""Mean lengths in days of the Gregorian calendar."""

_LOOSE = 0.5
"""Newsrooms round lengths to the nearest whole unit: "three years" is two and a half to three and a half."""


@dataclass(frozen=True, slots=True)
class Length:
    span: Span
    words: str
    amount: float
    unit: str
    at_least: bool
    nearly: bool
    ago: bool

    def after(self, day: dt.date, *, open_end: bool) -> Interval:
        """The days on which so much time has passed since `day`. `open_end`: the length ended some time before the text."""
        size = _DAYS[self.unit]
        low, high = self.amount - _LOOSE, self.amount + _LOOSE
        if self.at_least:
            low, high = self.amount, self.amount + 1
        elif self.nearly:
            low, high = self.amount - _LOOSE, self.amount
        start = _plus(day, low, size) if low > 0 else day
        return Interval(start, None if open_end else _plus(day, high, size) + dt.timedelta(days=round(size / 4)))


def _plus(day: dt.date, amount: float, size: float) -> dt.date:
    if size == _DAYS["year"] and amount == int(amount):
        try:
            return day.replace(year=day.year + int(amount))
        except ValueError:
            return day.replace(year=day.year + int(amount), day=28)
    return day + dt.timedelta(days=int(amount * size))


@cache
def _pattern() -> regex.Pattern[str]:
    number = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|half a)"
    least = r"(?P<least>more than|over|at least|well over|already)"
    less = r"(?P<nearly>nearly|almost|close to|just under)"
    hedge = rf"(?:(?:{least}|{less}|about|some|around|roughly|approximately)[ \u00a0](?:a[ ]full[ ])?)?"
    words = rf"(?P<words>{hedge}{number}[ \u00a0-](?P<unit>day|week|month|year|decade)s?)"
    return pattern_of(rf"\b{words}(?P<ago>[ \u00a0](?:ago|later))?(?![\p{{L}}-])(?![ ]old)", regex.IGNORECASE)


def lengths(text: str, start: int, end: int) -> Iterator[Length]:
    """The lengths of `text[start:end]`."""
    for match in _pattern().finditer(text, start, end):
        number = match["number"].casefold()
        amount = 0.5 if number == "half a" else float(_NUMBERS.get(number) or number)
        unit = match["unit"].casefold()
        if unit == "decade":
            amount, unit = amount * 10, "year"
        at_least = match["least"] is not None
        ago = match["ago"] is not None and match["ago"].strip().casefold() == "ago"
        yield Length(Span(match.start(), match.end()), match["words"], amount, unit, at_least, match["nearly"] is not None, ago)
