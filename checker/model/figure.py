"""Figures: what became of each numeral in a text."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import Any

import msgspec

from checker.model.span import Span

__all__ = ["CALENDAR_YEAR", "Direction", "Figure", "Kind", "Qualifier", "Status"]


CALENDAR_YEAR = "calendar_year"
"""The unit of a year of the calendar: 1975 is no length of time."""


class Status(StrEnum):
    """What became of a numeral. Nothing else can become of it: there is no "skipped"."""

    READ = "read"
    """It has a value here."""
    SET_ASIDE = "set_aside"
    """Not a quantity: a label, page furniture, a list number. `reason` says which."""
    UNREAD = "unread"
    """Seen and not understood. `reason` says what is wrong and what it may mean."""


class Kind(StrEnum):
    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    SCORE = "score"
    LABEL = "label"


class Qualifier(StrEnum):
    """How the words bound or blur the number."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    AT_LEAST = "at_least"
    UNDER = "under"
    AT_MOST = "at_most"
    NEARLY = "nearly"
    BETWEEN = "between"


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"


class Figure(msgspec.Struct, frozen=True, gc=False):
    """One numeral of a text, with its hedge and unit, read or not.

    `span` covers the whole figure (hedge, currency sign, numeral, percent sign or counted noun's unit word where the unit
    is not a noun): "some 4,500", "nearly $2 billion", "approximately 4%", "30-day", "more than three years".
    `numeral` covers the digits or number words alone. `low` and `high` are the stated value in `unit`: equal for a point,
    different for a range, None on an open side. `number` is the number as printed, scale words worked in, whatever the hedge:
    "more than three" has number 3, low 3, high None. `grain` is the size of the last printed significant place
    ("4,500" -> 100, "4.12%" -> 0.01, "$2 billion" -> 1e9, "four" -> 1); half of it is what rounding may hide.
    `noun` covers the counted noun phrase for counts ("US military personnel"), or is None.
    `notation` says why "1.700" is 1,700 in this article, or is None; the row gives it as the reason.
    """

    article: str
    span: Span
    line: int
    column: int
    text: str
    status: Status
    kind: Kind
    numeral: Span
    reason: str | None = None
    low: float | None = None
    high: float | None = None
    number: float | None = None
    grain: float | None = None
    unit: str | None = None
    unit_text: str | None = None
    noun: Span | None = None
    qualifier: Qualifier = Qualifier.EXACT
    direction: Direction | None = None
    about: tuple[str, ...] = ()
    timex: str | None = None
    notation: str | None = None

    def row(self) -> dict[str, Any]:
        """The figure row of the contract. Whole numbers are ints, so that 4500 is never 4500.0."""
        return {
            "article": self.article,
            "start": self.span.start,
            "end": self.span.end,
            "line": self.line,
            "column": self.column,
            "text": self.text,
            "status": self.status.value,
            "reason": self.reason or self.notation,
            "kind": self.kind.value,
            "low": plain(self.low),
            "high": plain(self.high),
            "unit": unit_name(self.unit),
            "unit_text": self.unit_text,
            "qualifier": self.qualifier.value,
            "direction": self.direction.value if self.direction else None,
            "about": list(self.about),
            "timex": self.timex,
        }


def unit_name(unit: str | None) -> str | None:
    """A unit as a row says it: by pint's one name for it where it has one, "mile_per_hour" for "mile / hour"."""
    return _NAMES.get(unit, unit) if unit is not None else None


_NAMES = {
    "mile / hour": "mile_per_hour",
    "kilometer / hour": "kilometer_per_hour",
    "meter / second": "meter_per_second",
    "kilometer / second": "kilometer_per_second",
    "foot / second": "foot_per_second",
    "inch ** 2": "square_inch",
    "foot ** 2": "square_foot",
    "yard ** 2": "square_yard",
    "mile ** 2": "square_mile",
}
"""Units made of others that pint has a name for. Those of areas in metres it has none for."""


def plain(number: float | None) -> float | int | None:
    """A whole number as int, any other as the shortest float: 4500, 4.7, None."""
    if number is None or not math.isfinite(number):
        return None
    if number == int(number) and abs(number) < 1e15:
        return int(number)
    return float(f"{number:.12g}")
