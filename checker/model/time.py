"""When: closed intervals of days, open where nothing bounds them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

__all__ = ["UNBOUNDED", "Interval"]

_FIRST = dt.date.min
_LAST = dt.date.max


@dataclass(frozen=True, slots=True)
class Interval:
    """All days from `start` to `end`, both included. `None` is an open side: nothing in the text bounds it."""

    start: dt.date | None = None
    end: dt.date | None = None

    def __post_init__(self) -> None:
        if self.start and self.end and self.start > self.end:
            raise ValueError(f"an interval cannot end before it starts: {self.start}..{self.end}")

    @classmethod
    def day(cls, day: dt.date) -> Interval:
        return cls(day, day)

    @classmethod
    def year(cls, year: int) -> Interval:
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31))

    @property
    def first(self) -> dt.date:
        """The first day, or the first of all days where the side is open: for arithmetic, never for show."""
        return self.start or _FIRST

    @property
    def last(self) -> dt.date:
        return self.end or _LAST

    @property
    def known(self) -> bool:
        """False when neither side is bounded: the text says nothing about the time."""
        return self.start is not None or self.end is not None

    @property
    def bounded(self) -> bool:
        return self.start is not None and self.end is not None

    def overlaps(self, other: Interval) -> bool:
        """True when one day lies in both: the two times can be the same."""
        return self.first <= other.last and other.first <= self.last

    def before(self, other: Interval) -> bool:
        """True when every day of this one lies before every day of the other."""
        return self.last < other.first

    def covers(self, other: Interval) -> bool:
        return self.first <= other.first and other.last <= self.last

    def intersect(self, other: Interval) -> Interval | None:
        """The days in both, or None when there is none."""
        start = max((d for d in (self.start, other.start) if d), default=None)
        end = min((d for d in (self.end, other.end) if d), default=None)
        return None if start and end and start > end else Interval(start, end)

    def hull(self, other: Interval) -> Interval:
        """The shortest interval that holds both."""
        start = min(self.start, other.start) if self.start and other.start else None
        end = max(self.end, other.end) if self.end and other.end else None
        return Interval(start, end)

    def row(self) -> dict[str, str | None]:
        return {"start": self.start.isoformat() if self.start else None, "end": self.end.isoformat() if self.end else None}

    def __str__(self) -> str:
        """In words, for messages: a day, "2023", "2025-04-03 to 2025-05-01", "from 2025-09-05", "until ...", "unknown"."""
        if self.start and self.end:
            if self.start == self.end:
                return self.start.isoformat()
            if (self.start.month, self.start.day, self.end.month, self.end.day) == (1, 1, 12, 31):
                first, last = self.start.year, self.end.year
                return str(first) if first == last else f"{first} to {last}"
            return f"{self.start} to {self.end}"
        if self.start:
            return f"from {self.start}"
        return f"until {self.end}" if self.end else "unknown"


UNBOUNDED = Interval()
