"""Fiscal years: "in fiscal 2018" is another twelve months in Washington, London and Canberra. Where it is a country whose figure it
is, its government's year is meant.
"""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from checker.model import AsOf, Interval

__all__ = ["its_fiscal_year"]

_FIRST_MONTH = {"US": -10, "TH": -10, "AU": -7, "NZ": -7, "PK": -7, "BD": -7, "IN": -4, "JP": 4}
"""The month in which a government's fiscal year begins; negative where that is in the calendar year before the one that names it.
Common knowledge of government budgets, unverified. Countries whose years are named in more than one way are left out.
"""


def its_fiscal_year(time: AsOf, subject: str | None) -> AsOf:
    """The same time, cut to the twelve months of the subject's fiscal year, where the words name one by its year."""
    first = _FIRST_MONTH.get(subject or "")
    interval = time.interval
    if first is None or time.text is None or "iscal" not in time.text or not interval.bounded:
        return time
    if (interval.first.month, interval.first.day, interval.last.month, interval.last.day) != (4, 1, 3, 31):
        return time
    named = interval.first.year + 1
    if interval.last.year != named + 1:
        return time
    start = dt.date(named - (first < 0), abs(first), 1)
    return replace(time, interval=Interval(start, dt.date(start.year + 1, start.month, 1) - dt.timedelta(days=1)))
