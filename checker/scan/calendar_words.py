"""The words of the calendar and the clock, as English news prints them: months, weekdays, units, seasons, dated holidays.

All keys are lower case without the full stop of an abbreviation. Ambiguous words ("may", "march", "second", "sun") are listed
with their calendar sense; the grammar decides from what stands beside them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

__all__ = [
    "DAY_PARTS",
    "FREQUENCIES",
    "HOLIDAYS",
    "MONTHS",
    "SEASONS",
    "UNITS",
    "VAGUE_AMOUNTS",
    "WEEKDAYS",
    "ZONES",
    "holiday",
]

ZONES = frozenset("gmt utc bst cet cest est edt et ct pt pst pdt ist msk".split())
"""Time zones by their letters."""

_MONTH_NAMES = "january february march april may june july august september october november december".split()
MONTHS: Mapping[str, int] = MappingProxyType(
    {name: i for i, name in enumerate(_MONTH_NAMES, 1)} | {name[:3]: i for i, name in enumerate(_MONTH_NAMES, 1)} | {"sept": 9}
)

_DAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS: Mapping[str, int] = MappingProxyType(
    {name: i for i, name in enumerate(_DAY_NAMES)}
    | {name[:3]: i for i, name in enumerate(_DAY_NAMES)}
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
)

UNITS: Mapping[str, str] = MappingProxyType(
    {unit: unit for unit in "second minute hour day night weekend week fortnight month quarter year decade century".split()}
    | {f"{unit}s": unit for unit in "second minute hour day night weekend week fortnight month quarter year decade".split()}
    | {"centuries": "century", "sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour"}
    | {"h": "hour", "wk": "week", "wks": "week", "yr": "year", "yrs": "year", "millennium": "millennium", "millennia": "millennium"}
)

SEASONS: Mapping[str, str] = MappingProxyType({"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"})
"""TIMEX3 codes."""

DAY_PARTS: Mapping[str, str] = MappingProxyType(
    {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "mornings": "MO", "afternoons": "AF", "evenings": "EV"}
    | {"nights": "NI", "overnight": "NI", "lunchtime": "MEL", "lunch": "MEL", "daytime": "DT", "nite": "NI", "breakfast": "MEB"}
    | {"dinnertime": "MED", "nighttime": "NI", "dawn": "MO", "dusk": "EV", "midafternoon": "AF", "midmorning": "MO"}
)
"""TIMEX3 codes; the meals (MEB, MEL, MED) are those of Recognizers-Text, as TIMEX3 has none."""

FREQUENCIES: Mapping[str, str] = MappingProxyType(
    {
        "daily": "P1D",
        "nightly": "P1D",
        "weekly": "P1W",
        "biweekly": "P2W",
        "fortnightly": "P2W",
        "monthly": "P1M",
        "quarterly": "P3M",
    }
    | {
        "yearly": "P1Y",
        "annually": "P1Y",
        "annual": "P1Y",
        "biannual": "P6M",
        "biannually": "P6M",
        "biennial": "P2Y",
        "hourly": "PT1H",
    }
    | {"bimonthly": "P2M", "semiannual": "P6M", "semiannually": "P6M", "triennial": "P3Y", "quadrennial": "P4Y"}
)

VAGUE_AMOUNTS = frozenset({"few", "several", "many", "some", "countless", "numerous", "multiple"})
"""Amounts without a number: "several years" is `PXY`."""


def _fixed(month: int, day: int) -> Callable[[int], dt.date]:
    return lambda year: dt.date(year, month, day)


def _nth_weekday(month: int, weekday: int, nth: int, *, plus: int = 0) -> Callable[[int], dt.date]:
    def of(year: int) -> dt.date:
        if nth > 0:
            first = dt.date(year, month, 1)
            return first + dt.timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1) + plus)
        last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(1)
        return last - dt.timedelta((last.weekday() - weekday) % 7 - plus)

    return of


def _easter(plus: int) -> Callable[[int], dt.date]:
    def of(year: int) -> dt.date:
        from dateutil.easter import easter  # noqa: PLC0415 - few texts need it

        return easter(year) + dt.timedelta(plus)

    return of


@cache
def holiday(name: str) -> Callable[[int], dt.date]:
    """The day of a named holiday in a year. `name` is a value of HOLIDAYS."""
    month, day = name[:2], name[3:]
    if name.startswith("easter"):
        return _easter(int(name[6:] or 0))
    if day.isdigit():
        return _fixed(int(month), int(day))
    weekday, nth, plus = (int(x) for x in day.split(":"))
    return _nth_weekday(int(month), weekday, nth, plus=plus)


HOLIDAYS: Mapping[str, str] = MappingProxyType(
    {
        "new year's day": "01-01",
        "new year": "01-01",
        "new year's": "01-01",
        "new years day": "01-01",
        "new year's eve": "12-31",
        "new years eve": "12-31",
        "epiphany": "01-06",
        "orthodox christmas": "01-07",
        "martin luther king day": "01-0:3:0",
        "martin luther king jr day": "01-0:3:0",
        "mlk day": "01-0:3:0",
        "australia day": "01-26",
        "groundhog day": "02-02",
        "valentine's day": "02-14",
        "valentines day": "02-14",
        "presidents day": "02-0:3:0",
        "presidents' day": "02-0:3:0",
        "washington's birthday": "02-0:3:0",
        "international women's day": "03-08",
        "women's day": "03-08",
        "st patrick's day": "03-17",
        "april fools' day": "04-01",
        "april fools day": "04-01",
        "april fools": "04-01",
        "april fool's day": "04-01",
        "palm sunday": "easter-7",
        "maundy thursday": "easter-3",
        "ash wednesday": "easter-46",
        "shrove tuesday": "easter-47",
        "mardi gras": "easter-47",
        "good friday": "easter-2",
        "easter": "easter0",
        "easter day": "easter0",
        "easter sunday": "easter0",
        "easter monday": "easter1",
        "ascension day": "easter39",
        "pentecost": "easter49",
        "whit monday": "easter50",
        "earth day": "04-22",
        "anzac day": "04-25",
        "may day": "05-01",
        "workers' day": "05-01",
        "international workers' day": "05-01",
        "labour day": "05-01",
        "cinco de mayo": "05-05",
        "victory day": "05-09",
        "ve day": "05-08",
        "mother's day": "05-6:2:0",
        "mothers day": "05-6:2:0",
        "memorial day": "05-0:-1:0",
        "father's day": "06-6:3:0",
        "fathers day": "06-6:3:0",
        "juneteenth": "06-19",
        "canada day": "07-01",
        "independence day": "07-04",
        "fourth of july": "07-04",
        "bastille day": "07-14",
        "assumption day": "08-15",
        "labor day": "09-0:1:0",
        "columbus day": "10-0:2:0",
        "indigenous peoples' day": "10-0:2:0",
        "halloween": "10-31",
        "all saints' day": "11-01",
        "all saints day": "11-01",
        "all souls' day": "11-02",
        "guy fawkes night": "11-05",
        "bonfire night": "11-05",
        "singles day": "11-11",
        "singles' day": "11-11",
        "remembrance day": "11-11",
        "armistice day": "11-11",
        "veterans day": "11-11",
        "thanksgiving": "11-3:4:0",
        "thanksgiving day": "11-3:4:0",
        "black friday": "11-3:4:1",
        "cyber monday": "11-3:4:4",
        "giving tuesday": "11-3:4:5",
        "christmas eve": "12-24",
        "christmas": "12-25",
        "christmas day": "12-25",
        "xmas": "12-25",
        "xmas eve": "12-24",
        "lunar new year": "moves",
        "chinese new year": "moves",
        "jewish new year": "moves",
        "ramadan": "moves",
        "eid": "moves",
        "eid al-fitr": "moves",
        "eid al-adha": "moves",
        "passover": "moves",
        "rosh hashanah": "moves",
        "yom kippur": "moves",
        "hanukkah": "moves",
        "diwali": "moves",
        "boxing day": "12-26",
    }
)
"""Holidays whose day the calendar fixes: "month-day", "month-weekday:nth:plus" (Monday is 0), or "easter" plus days; "moves"
is of another calendar, seen but left without a day.

"Labour Day" is 1 May (most of the world), "Labor Day" the American one in September; "Independence Day" is the American one,
the only one that news prints without its country.
"""
