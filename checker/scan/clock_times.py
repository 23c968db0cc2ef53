"""Moments of the clock: a time of day, a stretch between two, a part of the day, each on a day or on none."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from checker.scan.moments import Kind, Moment
from checker.scan.timex import Period

__all__ = [
    "Clock",
    "ClockRange",
    "DayPart",
]


def _at(day: Moment | None, value: str, ref: dt.date, toward: int) -> Period | None:
    """The value of a time of day, with its day where there is one: `T15`, `2025-04-03T15`."""
    if day is None:
        return Period(value, None, None)
    date = day.read(ref, toward)
    if date is None:
        return None
    one_day = date.start is not None and date.start == date.end
    return Period(f"{date.timex}{value}" if date.timex and one_day else None, date.start, date.end)


@dataclass(frozen=True, slots=True)
class Clock(Moment):
    """A time of day, `T16:45` or `T15` as printed, on a day or on none."""

    hour: int
    minute: int | None = None
    second: int | None = None
    half: Literal["am", "pm"] | None = None
    day: Moment | None = None

    @property
    def kind(self) -> Kind:
        return "time"

    @property
    def stated(self) -> bool:
        return self.day is None or self.day.stated

    @property
    def tensed(self) -> bool:
        return self.day is not None and self.day.tensed

    @property
    def value(self) -> str:
        hour = self.hour
        if self.half == "pm" and hour < 12:
            hour += 12
        elif self.half == "am" and hour == 12:
            hour = 0
        return f"T{hour:02}" + "".join(f":{x:02}" for x in (self.minute, self.second) if x is not None)

    def read(self, ref: dt.date, toward: int) -> Period | None:
        return _at(self.day, self.value, ref, toward)


@dataclass(frozen=True, slots=True)
class ClockRange(Moment):
    """From one time of day to another on one day."""

    first: Clock
    last: Clock
    day: Moment | None = None

    @property
    def kind(self) -> Kind:
        return "time"

    @property
    def stated(self) -> bool:
        return self.day is None or self.day.stated

    @property
    def tensed(self) -> bool:
        return self.day is not None and self.day.tensed

    def read(self, ref: dt.date, toward: int) -> Period | None:
        a = _at(self.day, self.first.value, ref, toward)
        b = _at(self.day, self.last.value, ref, toward)
        if a is None or b is None:
            return None
        return Period(f"{a.timex}/{b.timex}" if a.timex and b.timex else None, a.start, a.end)


@dataclass(frozen=True, slots=True)
class DayPart(Moment):
    """A part of a day: "in the morning" (`TMO`), "Friday night" (`2025-04-04TNI`)."""

    part: str
    day: Moment | None = None

    @property
    def kind(self) -> Kind:
        return "time"

    @property
    def stated(self) -> bool:
        return self.day is None or self.day.stated

    @property
    def tensed(self) -> bool:
        return self.day is not None and self.day.tensed

    def read(self, ref: dt.date, toward: int) -> Period | None:
        return _at(self.day, f"T{self.part}", ref, toward)
