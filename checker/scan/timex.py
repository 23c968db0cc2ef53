"""Calendar periods and lengths with their TIMEX3 values (TimeML 1.2.1; weeks by ISO 8601)."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import Final

__all__ = [
    "Period",
    "century",
    "day",
    "decade",
    "fiscal_year",
    "half",
    "length_timex",
    "month",
    "quarter",
    "season",
    "shift",
    "unit_around",
    "week",
    "weekend",
    "year",
]

_LENGTH_CODES: Final = {
    "year": ("P", 1, "Y"),
    "month": ("P", 1, "M"),
    "quarter": ("P", 3, "M"),
    "week": ("P", 1, "W"),
    "fortnight": ("P", 2, "W"),
    "weekend": ("P", 1, "WE"),
    "day": ("P", 1, "D"),
    "night": ("P", 1, "D"),
    "decade": ("P", 1, "DE"),
    "century": ("P", 1, "CE"),
    "millennium": ("P", 1, "ML"),
    "hour": ("PT", 1, "H"),
    "minute": ("PT", 1, "M"),
    "second": ("PT", 1, "S"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` to `end` (None: open side) and the TIMEX3 value that names them, None where there is none."""

    timex: str | None
    start: dt.date | None
    end: dt.date | None

    def bounded(self, start: dt.date | None, end: dt.date | None) -> Period | None:
        """The same name with other ends; None where they cross."""
        return None if start and end and start > end else Period(self.timex, start, end)


def day(date: dt.date) -> Period:
    return Period(date.isoformat(), date, date)


def week(date: dt.date) -> Period:
    monday = date - dt.timedelta(date.weekday())
    iso = monday.isocalendar()
    return Period(f"{iso.year:04}-W{iso.week:02}", monday, monday + dt.timedelta(6))


def weekend(date: dt.date) -> Period:
    """Saturday and Sunday of the ISO week of `date`."""
    of_week = week(date)
    saturday = date - dt.timedelta(date.weekday() - 5)
    return Period(f"{of_week.timex}-WE", saturday, saturday + dt.timedelta(1))


def month(year_: int, month_: int) -> Period:
    last = calendar.monthrange(year_, month_)[1]
    return Period(f"{year_:04}-{month_:02}", dt.date(year_, month_, 1), dt.date(year_, month_, last))


def _months(timex: str, year_: int, first: int, count: int) -> Period:
    last = first + count - 1
    end = month(year_ + (last - 1) // 12, (last - 1) % 12 + 1).end
    return Period(timex, dt.date(year_, first, 1), end)


def quarter(year_: int, nth: int) -> Period:
    return _months(f"{year_:04}-Q{nth}", year_, 3 * nth - 2, 3)


def half(year_: int, nth: int) -> Period:
    return _months(f"{year_:04}-H{nth}", year_, 6 * nth - 5, 6)


def season(year_: int, code: str) -> Period:
    """The meteorological season of the northern hemisphere; the winter of a year begins in its December."""
    return _months(f"{year_:04}-{code}", year_, {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code], 3)


def year(year_: int) -> Period:
    return Period(f"{year_:04}", dt.date(year_, 1, 1), dt.date(year_, 12, 31))


def decade(first: int) -> Period:
    """The ten years from `first` (a multiple of ten): "the 1990s" is `199`."""
    return Period(f"{first // 10:03}", dt.date(max(first, 1), 1, 1), dt.date(first + 9, 12, 31))


def century(nth: int) -> Period:
    """The 19th century is `18` in TIMEX3, and the years 1801 to 1900."""
    return Period(f"{nth - 1:02}", dt.date(100 * nth - 99, 1, 1), dt.date(100 * nth, 12, 31))


def fiscal_year(year_: int) -> Period:
    """Whose fiscal year is rarely said: the interval holds all usual ones named after `year_` (from India's, April of the year
    before, to Japan's, March of the year after). `FY2023` is the value of TIMEX2, which TIMEX3 keeps.
    """
    return Period(f"FY{year_:04}", dt.date(year_ - 1, 4, 1), dt.date(year_ + 1, 3, 31))


def shift(date: dt.date, amount: float, unit: str) -> dt.date:
    """`amount` units later (earlier if negative). Parts of a year or month are rounded to months and days."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - only arithmetic needs it

    months = {"year": 12, "decade": 120, "century": 1200, "millennium": 12000, "quarter": 3, "month": 1}
    days = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
    if unit in months:
        whole = amount * months[unit]
        if abs(whole) > 12 * 9999:
            raise OverflowError("beyond the calendar")
        return date + relativedelta(months=int(whole), days=round((whole - int(whole)) * 30))
    seconds = {"hour": 3600, "minute": 60, "second": 1}
    return date + dt.timedelta(amount * days[unit] if unit in days else amount * seconds[unit] // 86400)


def unit_around(date: dt.date, unit: str) -> Period:
    """The whole unit (its year, week, quarter ...) in which `date` lies."""
    if unit in ("day", "night", "hour", "minute", "second"):
        return day(date)
    if unit in ("week", "fortnight"):
        return week(date)
    if unit == "weekend":
        return weekend(date)
    if unit == "month":
        return month(date.year, date.month)
    if unit == "quarter":
        return quarter(date.year, (date.month + 2) // 3)
    if unit == "half":
        return half(date.year, 1 + date.month // 7)
    if unit == "year":
        return year(date.year)
    if unit == "decade":
        return decade(date.year // 10 * 10)
    return century((date.year + 99) // 100)


def length_timex(amount: float | None, unit: str) -> str:
    """`P3Y`, `PT30M`; `X` stands for an amount that is not said ("several years": `PXY`)."""
    prefix, factor, code = _LENGTH_CODES[unit]
    return f"{prefix}{'X' if amount is None else format(amount * factor, '.10g')}{code}"
