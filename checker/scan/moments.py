"""What a date means before it is known when the article was published, and how a publication day makes it a period.

A moment is parsed from words alone (so that equal words are parsed once) and read against one day at a time: `read(ref, toward)`.
`toward` is the tense of the clause: -1 past, +1 future, 0 not known. Reading may raise ValueError or OverflowError for days that
no calendar has ("Feb 30", "in 20,000 years"); `checker.scan.times` reports those spans without a value.
"""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from checker.scan import calendar_words, timex
from checker.scan.timex import Period

__all__ = [
    "Cycle",
    "Fixed",
    "InUnit",
    "Kind",
    "Moment",
    "MonthlyDay",
    "Nth",
    "Numeric",
    "Rel",
    "Unit",
    "Unresolved",
    "Weekday",
    "YearPart",
    "YearSpan",
]

Kind = Literal["date", "time", "duration", "set"]
Rel = Literal["last", "this", "next"]
_STEP: dict[str, int] = {"last": -1, "this": 0, "next": 1}


@dataclass(frozen=True, slots=True)
class Moment(ABC):
    """The base: a date that hangs on the publication day."""

    @property
    def kind(self) -> Kind:
        return "date"

    @property
    def stated(self) -> bool:
        """True when no publication day is needed."""
        return False

    @property
    def tensed(self) -> bool:
        """True when the tense of the clause may move it."""
        return False

    @property
    def count(self) -> tuple[float | None, str | None]:
        """The amount and unit that the words count, if they do: (2.0, "year") for "two years ago"."""
        return None, None

    @abstractmethod
    def read(self, ref: dt.date, toward: int) -> Period | None:
        """The days that it means, seen from `ref`; the tense looks `toward` the past (-1), the future (1) or is not known (0)."""


@dataclass(frozen=True, slots=True)
class Fixed(Moment):
    """A period that the words fix: "3 April 2025", "the 1990s"."""

    period: Period

    @property
    def stated(self) -> bool:
        return True

    def read(self, ref: dt.date, toward: int) -> Period | None:  # noqa: ARG002 - the signature of Moment
        return self.period


@dataclass(frozen=True, slots=True)
class Unresolved(Moment):
    """Seen to be a time, without a day that could be told: "Super Tuesday", "30 February"."""

    def read(self, ref: dt.date, toward: int) -> Period | None:  # noqa: ARG002 - the signature of Moment
        return None


@dataclass(frozen=True, slots=True)
class Numeric(Moment):
    """A date in figures whose order of day and month is open: "3/4/2025", "3/4"."""

    first: int
    second: int
    year: int | None

    @property
    def stated(self) -> bool:
        return self.year is not None

    @property
    def tensed(self) -> bool:
        return self.year is None

    def ordered(self, *, day_first: bool) -> Moment:
        month_, day_ = (self.second, self.first) if day_first else (self.first, self.second)
        part = YearPart("day", month_, day_)
        return Cycle(part) if self.year is None else InUnit(part, Fixed(timex.year(self.year)))

    def read(self, ref: dt.date, toward: int) -> Period | None:
        """The interval from the earlier to the later reading, without a value: nothing in the words decides."""
        us = self.ordered(day_first=False).read(ref, toward)
        uk = self.ordered(day_first=True).read(ref, toward)
        if us is None or uk is None or us == uk:
            return us or uk
        ends = sorted(d for p in (us, uk) for d in (p.start, p.end) if d)
        return Period(None, ends[0], ends[-1])


@dataclass(frozen=True, slots=True)
class YearPart:
    """What comes once in each year: a day of a month, a month, season, quarter, half, or named holiday."""

    form: Literal["day", "month", "season", "quarter", "half", "holiday"]
    value: int | str
    day: int = 0

    def in_year(self, year: int) -> Period:
        match self.form:
            case "day":
                return timex.day(dt.date(year, int(self.value), self.day))
            case "month":
                return timex.month(year, int(self.value))
            case "season":
                return timex.season(year, str(self.value))
            case "quarter":
                return timex.quarter(year, int(self.value))
            case "half":
                return timex.half(year, int(self.value))
            case "holiday":
                return timex.day(calendar_words.holiday(str(self.value))(year))

    def around(self, year: int) -> list[Period]:
        """Its periods in the years about `year`, nine of them since a 29 February may be that far away."""
        found = []
        for y in range(max(year - 4, 1), min(year + 5, 9999)):
            try:
                found.append(self.in_year(y))
            except ValueError:
                continue
        return found


def _pick(periods: Iterable[Period], ref: dt.date, toward: int) -> Period | None:
    """The period that a clause of this tense means: the latest begun, the first not over, or the nearer of the two.

    Where they are about as far, the past one: news tells mostly what was (a bias of one half more of the way).
    """
    spans = [(p, p.start, p.end) for p in periods if p.start and p.end]
    past = max(((s, p, e) for p, s, e in spans if s <= ref), default=None, key=lambda x: x[0])
    future = min(((s, p) for p, s, e in spans if e >= ref), default=None, key=lambda x: x[0])
    if past is None or future is None:
        return (past or future or (None, None))[1]
    if toward:
        return past[1] if toward < 0 else future[1]
    behind, ahead = (ref - past[2]).days, (future[0] - ref).days
    return future[1] if ahead * 1.5 < behind else past[1]


@dataclass(frozen=True, slots=True)
class Cycle(Moment):
    """A part of a year that is not named: "in April", "April 3", "last summer", "the first quarter"."""

    part: YearPart
    rel: Rel | None = None
    weekday: int | None = None

    @property
    def tensed(self) -> bool:
        return self.rel is None

    def read(self, ref: dt.date, toward: int) -> Period | None:
        periods = self.part.around(ref.year)
        if self.weekday is not None:
            agreeing = [p for p in periods if p.start and p.start.weekday() == self.weekday]
            return _pick(agreeing or periods, ref, toward)
        if self.rel == "this":  # in January, "this winter" began last year
            return _pick(periods, ref, 0) if self.part.form == "season" else self.part.in_year(ref.year)
        if self.rel is None:
            # A quarter or half without its year is one of which there are results.
            return _pick(periods, ref, toward or (-1 if self.part.form in ("quarter", "half") else 0))
        if self.rel == "last":
            return max((p for p in periods if p.end and p.end < ref), key=lambda p: str(p.start), default=None)
        return min((p for p in periods if p.start and p.start > ref), key=lambda p: str(p.start), default=None)


@dataclass(frozen=True, slots=True)
class Unit(Moment):
    """This, last or next unit of the calendar: "today" (day, 0), "last year" (year, -1), "the year before last" (year, -2)."""

    unit: str
    step: int

    def read(self, ref: dt.date, toward: int) -> Period | None:  # noqa: ARG002 - the signature of Moment
        if self.unit == "half":
            return timex.unit_around(timex.shift(ref, 6 * self.step, "month"), "half")
        return timex.unit_around(timex.shift(ref, self.step, self.unit), self.unit)


@dataclass(frozen=True, slots=True)
class InUnit(Moment):
    """A part of a named year: "April 2025", "Christmas last year", "the first quarter of next year"."""

    part: YearPart
    year: Moment

    @property
    def stated(self) -> bool:
        return self.year.stated

    def read(self, ref: dt.date, toward: int) -> Period | None:
        outer = self.year.read(ref, toward)
        if outer is None or outer.start is None:
            return None
        if outer.timex and outer.timex.startswith("FY"):
            return replace(outer, timex=None)
        return self.part.in_year(outer.start.year)


@dataclass(frozen=True, slots=True)
class Weekday(Moment):
    """A day of the week: the latest one on or before publication, or the next where the tense is future.

    "Last Friday" is the Friday of the week before, but on a Saturday it may be yesterday: then the interval holds both.
    "Next Friday" likewise. `week` is a moment that says which week ("Monday next week").
    """

    weekday: int
    rel: Rel | None = None
    week: Moment | None = None
    number: int | None = None

    @property
    def tensed(self) -> bool:
        return self.rel is None and self.week is None

    def read(self, ref: dt.date, toward: int) -> Period | None:
        if self.week is not None:
            outer = self.week.read(ref, toward)
            return timex.day(outer.start + dt.timedelta(self.weekday)) if outer and outer.start else None
        if self.number is not None:
            return self._numbered(ref, toward)
        back = ref - dt.timedelta((ref.weekday() - self.weekday) % 7)
        ahead = ref + dt.timedelta((self.weekday - ref.weekday()) % 7)
        if self.rel is None:
            return timex.day(ahead if toward > 0 else back)
        found = ref + dt.timedelta(self.weekday - ref.weekday() + 7 * _STEP[self.rel])
        if self.rel == "last" and found < back < ref:
            return Period(found.isoformat(), found, back)
        if self.rel == "next" and ref < ahead < found:
            return Period(found.isoformat(), ahead, found)
        return timex.day(found)

    def _numbered(self, ref: dt.date, toward: int) -> Period | None:
        """Such as "Friday the 26th": the nearest month in which the 26th is a Friday."""
        near = []
        for away in range(-7, 8):
            first = timex.shift(ref.replace(day=1), away, "month")
            try:
                found = first.replace(day=self.number or 1)
            except ValueError:
                continue
            if found.weekday() == self.weekday:
                near.append(timex.day(found))
        return _pick(near, ref, toward)


@dataclass(frozen=True, slots=True)
class MonthlyDay(Moment):
    """A day of a month that is not named or only pointed at: "the 18th", "the 15th of next month"."""

    day: int
    month: Moment | None = None

    @property
    def tensed(self) -> bool:
        return self.month is None

    @property
    def stated(self) -> bool:
        return self.month is not None and self.month.stated

    def read(self, ref: dt.date, toward: int) -> Period | None:
        if self.month is not None:
            outer = self.month.read(ref, toward)
            return timex.day(outer.start.replace(day=self.day)) if outer and outer.start else None
        near = []
        for away in range(-2, 3):
            try:
                near.append(timex.day(timex.shift(ref.replace(day=1), away, "month").replace(day=self.day)))
            except ValueError:
                continue
        return _pick(near, ref, toward)


@dataclass(frozen=True, slots=True)
class Nth(Moment):
    """The nth unit or weekday inside a longer period: "the first week of July", "the third Monday of May". -1 is the last."""

    nth: int
    unit: str
    inner: Moment
    weekday: int | None = None
    amount: float = 1

    @property
    def stated(self) -> bool:
        return self.inner.stated

    @property
    def tensed(self) -> bool:
        return self.inner.tensed

    def read(self, ref: dt.date, toward: int) -> Period | None:
        outer = self.inner.read(ref, toward)
        if outer is None or outer.start is None or outer.end is None:
            return None
        if self.weekday is not None:
            return self._weekday(outer.start, outer.end, self.weekday)
        if self.unit == "weekend" and self.amount == 1:
            saturday = self._weekday(outer.start, outer.end, 5)
            return timex.weekend(saturday.start) if saturday and saturday.start else None
        if self.unit == "week" and self.amount == 1 and outer.timex and len(outer.timex) == 4:
            return timex.week(dt.date.fromisocalendar(outer.start.year, self.nth if self.nth > 0 else 52, 1))
        if self.nth > 0:
            start = timex.shift(outer.start, (self.nth - 1) * self.amount, self.unit)
            end = timex.shift(outer.start, self.nth * self.amount, self.unit) - dt.timedelta(1)
        else:
            start = timex.shift(outer.end + dt.timedelta(1), self.nth * self.amount, self.unit)
            end = timex.shift(outer.end + dt.timedelta(1), (self.nth + 1) * self.amount, self.unit) - dt.timedelta(1)
        whole = timex.unit_around(start, self.unit)
        if (whole.start, whole.end) == (start, end):
            return whole
        inside = max(start, outer.start), min(end, outer.end)
        return Period(None, *inside) if inside[0] <= inside[1] else None

    def _weekday(self, start: dt.date, end: dt.date, weekday: int) -> Period | None:
        if self.nth > 0:
            found = start + dt.timedelta((weekday - start.weekday()) % 7 + 7 * (self.nth - 1))
        else:
            found = end - dt.timedelta((end.weekday() - weekday) % 7)
        return timex.day(found) if start <= found <= end else None


@dataclass(frozen=True, slots=True)
class YearSpan(Moment):
    """Years that one expression joins: "2022/23", "2014-19". With `season` it is one season or financial year."""

    first: int
    last: int

    @property
    def stated(self) -> bool:
        return True

    def read(self, ref: dt.date, toward: int) -> Period | None:  # noqa: ARG002 - the signature of Moment
        return Period(f"{self.first:04}/{self.last:04}", dt.date(self.first, 1, 1), dt.date(self.last, 12, 31))
