"""The TIMEX values of the Recognizers-Text specifications, from what our scanner means.

The specifications are of a dialogue system, where the checker reads news; their values differ from TIMEX3 in these ways, all
of them translated here and only here:

1. a day, month or weekday without its year or week stays open (`XXXX-04-03`, `XXXX-WXX-5`), where news resolves it;
2. a quarter, half, range or window is a triple (`(2019-07-01,2019-10-01,P3M)`), where TIMEX3 and ISO 8601 have `2019-Q3`,
   `a/b`, `P2D`;
3. "two months ago" and "in two weeks" are days, where TimeML keeps the unit; "30 minutes later" counts from the reference time;
4. "a few" is three; "end of the day" is its last second; "the 18th" is `XXXX-XX-18`; the last week of a month is its fifth;
5. "last September" is that of last year, and "the following year" and "the day before" hang on the reference time, where in news
   they hang on another event.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from checker.scan.clock_times import Clock, ClockRange, DayPart
from checker.scan.moments import Cycle, Fixed, InUnit, Moment, MonthlyDay, Nth, Numeric, Unit, Unresolved, Weekday, YearPart
from checker.scan.stretches import Away, Bounded, Length, Part, Range, Recurring, Vague, Weekend, Window
from checker.scan.times import find_moments
from checker.scan.timex import length_timex, shift

__all__ = ["predictions"]

_OPEN = "XXXX"
"""How TIMEX3 writes a year that is left open: a part of the notation, and no place to be filled in."""


def predictions(text: str, reference: str) -> list[tuple[int, int, list[str]]]:
    """(start, end, TIMEX values) of each time expression. `reference` is an ISO date and time."""
    now = dt.datetime.fromisoformat(reference[:19])
    # "In two years" counts as a point here even where no word points ahead.
    return [(span.start, span.end, _values(text[span.start : span.end], m, now)) for span, m in find_moments(text, day_first=False)]


def _values(words: str, moment: Moment, now: dt.datetime) -> list[str]:
    try:
        value = _later(words, moment, now) or _value(moment, now)
    except (ValueError, OverflowError):
        value = None
    return [value] if value else []


def _later(words: str, moment: Moment, now: dt.datetime) -> str | None:
    """What in news hangs on another event: "30 minutes later", "the day before", "the following year"."""
    low = words.lower()
    if isinstance(moment, Length) and low.endswith(" later") and moment.amount:
        return _away(Away(moment.amount, moment.unit, 1), now)
    if isinstance(moment, Unresolved):
        for word, step in (("following", 1), ("next", 1), ("previous", -1), ("prior", -1), ("after", 1), ("before", -1)):
            for unit in ("day", "week", "month", "year", "quarter"):
                if word in low.split() and unit in low.split():
                    return _value(Unit(unit, step), now)
    return None


def _value(moment: Moment, now: dt.datetime) -> str | None:  # noqa: PLR0911 - one line for each kind of moment
    match moment:
        case Cycle() | Weekday() | MonthlyDay():
            return _open(moment, now)
        case Nth(nth=nth, unit="week", inner=Cycle(part=YearPart(form="month", value=m)), amount=1):
            return f"{_OPEN}-{m:02}-W{nth if nth > 0 else 5:02}"
        case Part(inner=inner, which="end") if _plain(inner, now) and "T" not in (_value(inner, now) or "T"):
            value = _value(inner, now) or ""
            return f"{value}T23:59:59" if len(value) == 10 else value
        case Part(inner=inner, which=which) if which not in ("fiscal", "turn"):
            return _value(inner, now)
        case Bounded(inner=inner):
            return _value(inner, now)
        case Range(first=first, last=last):
            return _triple(first, last, now)
        case Away():
            return _away(moment, now)
        case Window(amount=amount, unit=unit, sign=sign) if amount:
            return _window(amount, unit, sign, now)
        case Length(amount=None, unit=unit, until=None, value=None):
            return length_timex(3, unit)
        case Clock(day=day) if day is not None:
            return f"{_value(day, now)}{replace(moment, day=None).value}"
        case DayPart(day=day, part=part) if day is not None:
            return f"{_value(day, now)}T{part}"
        case ClockRange():
            return _hours(moment, now)
        case Weekend():
            return _value(Unit("weekend", 0), now)
        case Unit() | InUnit() | Fixed() | Nth() | Numeric() | Part() | Vague() | Length() | Recurring() | Clock() | DayPart():
            return _closed(moment, now)
    return _closed(moment, now)


def _plain(inner: Moment, now: dt.datetime) -> bool:
    period = inner.read(now.date(), 0)
    return period is not None and period.start == period.end


def _closed(moment: Moment, now: dt.datetime) -> str | None:
    period = moment.read(now.date(), 0)
    if period is None or period.timex is None:
        return None
    if len(period.timex) == 7 and period.timex[5] in "QH" and period.start and period.end:
        return f"({period.start},{period.end + dt.timedelta(1)},P{3 if period.timex[5] == 'Q' else 6}M)"
    return period.timex


def _open(moment: Cycle | Weekday | MonthlyDay, now: dt.datetime) -> str | None:
    """What comes again, without its year, month or week unless "this", "last" or "next" says which."""
    match moment:
        case Weekday(rel=None, week=None, number=None, weekday=day):
            return f"{_OPEN}-WXX-{day + 1}"
        case Weekday(rel=None, week=None, number=number, weekday=day) if number:
            this = now.date().replace(day=number)
            return this.isoformat() if this.weekday() == day else f"{_OPEN}-WXX-{day + 1}"
        case MonthlyDay(month=None, day=day):
            return f"{_OPEN}-XX-{day:02}"
        case Cycle(rel=None, part=part):
            return _part(part)
        case Cycle(rel=rel, part=YearPart(form=form) as part) if form in ("month", "day", "season"):
            return part.in_year(now.year + {"last": -1, "this": 0, "next": 1}[rel or "this"]).timex
    return _closed(moment, now)


def _part(part: YearPart) -> str:
    leap = part.in_year(2000) if part.form != "day" else None
    match part.form:
        case "day":
            return f"{_OPEN}-{part.value:02}-{part.day:02}"
        case "month":
            return f"{_OPEN}-{part.value:02}"
        case "season":
            return str(part.value)
        case "holiday":
            return f"{_OPEN}-{leap.timex[5:]}" if leap and leap.timex else _OPEN
        case _:
            if leap is None or leap.start is None or leap.end is None:
                return _OPEN
            following = leap.end + dt.timedelta(1)
            return f"({_OPEN}-{leap.start:%m-%d},{_OPEN}-{following:%m-%d},P{3 if part.form == 'quarter' else 6}M)"


def _away(moment: Away, now: dt.datetime) -> str | None:
    if moment.amount is None:
        moment = replace(moment, amount=3)
    if moment.base is not None:
        return _closed(moment, now)
    seconds = {"hour": 3600, "minute": 60, "second": 1}.get(moment.unit)
    if seconds:
        return (now + dt.timedelta(seconds=moment.sign * (moment.amount or 0) * seconds)).isoformat()
    return shift(now.date(), moment.sign * (moment.amount or 0), moment.unit).isoformat()


def _window(amount: float, unit: str, sign: int, now: dt.datetime) -> str | None:
    name = length_timex(amount, unit)
    if "T" in name:
        seconds = {"hour": 3600, "minute": 60, "second": 1}[unit] * amount * sign
        ends = sorted([now, now + dt.timedelta(seconds=seconds)])
        return f"({ends[0].isoformat()},{ends[1].isoformat()},{name})"
    first = now.date() + dt.timedelta(1) if sign > 0 else shift(now.date(), -amount, unit)
    last = shift(first, amount, unit) if sign > 0 else now.date()
    return f"({first},{last},{name})"


def _triple(first: Moment, last: Moment, now: dt.datetime) -> str | None:
    a, b = _value(first, now), _value(last, now)
    period = Range(first, last).read(now.date(), 0)
    if not a or not b or period is None or period.start is None or period.end is None:
        return f"({a},{b},PXD)" if a and b else None
    if "PRESENT_REF" in (a, b):
        a, b = (now.date().isoformat() if x == "PRESENT_REF" else x for x in (a, b))
    years = period.end.year - period.start.year
    if len(a) == len(b) == 4:
        return f"({a}-01-01,{b}-01-01,P{years}Y)"
    if len(a) == len(b) == 7 and a[-2:].isdigit() and b[-2:].isdigit():
        months = (12 * years + period.end.month - period.start.month) % 12 or 12
        return f"({a}-01,{b}-01,P{months}M)"
    return f"({a},{b},P{(period.end - period.start).days}D)"


def _hours(moment: ClockRange, now: dt.datetime) -> str:
    day = _value(moment.day, now) if moment.day else ""
    a, b = moment.first.value, moment.last.value
    ends = [60 * int(x[1:3]) + (int(x[4:6]) if len(x) > 3 else 0) for x in (a, b)]
    length = (ends[1] - ends[0]) % 1440
    size = (f"{length // 60}H" if length // 60 else "") + (f"{length % 60}M" if length % 60 else "")
    return f"({day}{a},{day}{b},PT{size})"
