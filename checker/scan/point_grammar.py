"""Points in time: a date with or without a time of day ("Friday at 4 p.m.", "tomorrow night"), or a time of day alone."""

from __future__ import annotations

from dataclasses import replace

from checker.scan.calendar_words import DAY_PARTS, ZONES
from checker.scan.clock_grammar import clock, clock_range, day_part, sure
from checker.scan.clock_times import Clock, ClockRange, DayPart
from checker.scan.date_grammar import date
from checker.scan.moments import Cycle, Fixed, InUnit, Moment, MonthlyDay, Numeric, Unit, Unresolved, Weekday
from checker.scan.stretches import Away, Part
from checker.scan.time_words import Words, once
from checker.scan.year_grammar import Found

__all__ = ["day_after", "point", "whole_days"]

_AT = ("at", "@", "around", "about", "for", "by", "before", "after", "from")


def whole_days(moment: Moment) -> bool:
    """True for what a time of day can belong to: a day, not a year."""
    match moment:
        case Weekday() | MonthlyDay() | Unresolved() | Numeric():
            return True
        case Unit(unit=unit):
            return unit == "day"
        case Fixed(period=period):
            return period.start == period.end
        case Cycle(part=part) | InUnit(part=part):
            return part.form in ("day", "holiday")
        case DayPart(day=day):
            return day is not None
        case Part(inner=inner):
            return whole_days(inner)
        case Away(unit=unit):
            return unit == "day"
        case _:
            return False


@once
def point(w: Words, i: int) -> Found:
    """The longer of a date with its time of day and a time of day with its date."""
    dated, timed = _dated(w, i), _timed(w, i)
    if dated and timed:
        return timed if timed[1] > dated[1] else dated
    return dated or timed


def _dated(w: Words, i: int) -> Found:
    found = date(w, i)
    return _with_time(w, found[0], found[1]) if found else None


def _with_time(w: Words, day: Moment, j: int) -> Found:
    """The time of day after a date: "Friday at 4 p.m.", "tomorrow night", "yesterday from 3 to 5"."""
    if not whole_days(day):
        return day, j
    if isinstance(day, DayPart):
        return _after_part(w, day, j)
    k = w.skip(j, ",")
    part = day_part(w, w.skip(k, "in", "at"))
    if part and _belongs(w, k, part):
        return _after_part(w, DayPart(part[0], day), part[1])
    hours = clock_range(w, w.skip(k, "at"), bare=w.low(k) in ("from", "between"))
    if hours:
        return ClockRange(hours[0], hours[1], day), hours[2]
    told = w.skip(w.skip(k, *_AT), "around", "about", "exactly")
    exact = isinstance(day, Fixed)
    bare = (told > k and w.low(told - 1) in ("at", "around", "about", "@", "exactly")) or exact
    at = clock(w, told, bare=bare)
    if at and (sure(w, told, at[1]) or at[0].minute is not None or (told > k and not exact)):
        return replace(at[0], day=day), at[1]
    if k > j and w.low(k) in ("tonight", "tonite"):
        return DayPart("NI", day), k + 1
    return day, j


def _belongs(w: Words, k: int, part: tuple[str, int]) -> bool:
    """False for a part of the day that begins something else: "Friday in the morning show" is rare, "Monday nights" is a set."""
    last = w.low(part[1] - 1)
    return not last.endswith("s") and last not in ("lunch", "breakfast") and (w.low(k) not in ("in", "at") or last != "overnight")


def _after_part(w: Words, day: DayPart, j: int) -> Found:
    """A clock after a part of the day, which says whether it is am or pm: "tonight around 7"."""
    k = w.skip(j, ",")
    hours = clock_range(w, w.skip(k, "at"), bare=w.low(k) in ("from", "between") or w.low(w.skip(k, "at") + 1) in ("-", "–"))
    if hours:
        return ClockRange(halved(hours[0], day.part), halved(hours[1], day.part), day.day), hours[2]
    told = w.skip(k, "at", "around", "about", "@")
    at = clock(w, told, bare=told > k)
    return (replace(halved(at[0], day.part), day=day.day), at[1]) if at else (day, j)


def halved(at: Clock, part: str) -> Clock:
    """An hour on twelve in a part of the day: 7 in the evening is 19."""
    if at.half or at.hour > 12 or at.hour == 0:
        return at
    late = part in ("AF", "EV") or (part == "NI" and at.hour >= 6)
    return replace(at, half="pm" if late else "am")


def _timed(w: Words, i: int) -> Found:
    """A time of day alone, or before its date."""
    at_word = w.low(i) in ("at", "@", "around", "about")
    j = w.skip(w.skip(i + 1, "around", "about", "exactly"), "exactly") if at_word else i
    hours = clock_range(w, j)
    if hours:
        following = day_after(w, hours[2])
        return ClockRange(hours[0], hours[1], following[0] if following else None), following[1] if following else hours[2]
    at = clock(w, j, bare=at_word)
    return _clocked(w, j, at, at_word=w.low(j - 1) in ("at", "@", "around", "about") and at_word) if at else _part_of_day(w, i)


def _clocked(w: Words, j: int, at: tuple[Clock, int], *, at_word: bool) -> Found:
    following = day_after(w, at[1])
    known, minutes = sure(w, j, at[1]), at[0].minute is not None
    if following and (known or minutes or (at_word and w.low(j - 1) in ("at", "@"))):
        day = following[0]
        if isinstance(day, DayPart):
            return replace(halved(at[0], day.part), day=day.day), following[1]
        return replace(at[0], day=day), following[1]
    two_digits = ":" in (w.low(j + 1)) and w.digits(j, 2, 2) is not None and w.low(j - 1) not in ("in", "of", "time")
    if known or (minutes and (w.low(at[1]) in ZONES or two_digits)):
        return at
    dotted = "." in (w.low(j + 1), w.low(j + 2))
    unit_follows = w.low(at[1]) in ("%", "percent", "per", "hours", "hour", "minutes", "seconds", "days", "years")
    return at if minutes and at_word and not unit_follows and not (dotted and w.low(j - 1) != "at") else None


def day_after(w: Words, j: int) -> Found:
    """The day after a time of day: "4 p.m. on Friday", "8am this morning", "2.30pm, Tuesday"."""
    k = w.skip(j, *ZONES)
    k = w.skip(k, "local") + 1 if w.phrase(k, "local", "time") else k
    k = w.skip(w.skip(k, ","), "on", "of")
    found = date(w, k)
    if found is None or not whole_days(found[0]):
        return None
    part = day_part(w, found[1]) if not isinstance(found[0], DayPart) else None
    return (found[0], part[1]) if part and part[0] in ("MO", "AF", "EV", "NI") else found


def _part_of_day(w: Words, i: int) -> Found:
    """Such as "in the morning", "overnight", "later in the afternoon", "in the morning at 7", "the morning of April 3"."""
    j = w.skip(w.skip(i, "later", "earlier", "early", "late"), "in", "at", "during", "until", "by")
    found = day_part(w, j)
    if found is None:
        return None
    part, k = found
    low = w.low(k - 1)
    if w.low(k) in ("of", "on"):
        day = date(w, k + 1)
        if day and whole_days(day[0]) and not isinstance(day[0], DayPart):
            return _with_time(w, DayPart(part, day[0]), day[1])
    at = clock(w, w.skip(k, "at"), bare=w.low(k) == "at")
    if at:
        return halved(at[0], part), at[1]
    if low == "overnight":
        day = date(w, w.skip(k, "into", "on"))
        return (DayPart(part, day[0]), day[1]) if day and whole_days(day[0]) else (DayPart(part), k)
    preceded = j > i or w.low(i - 1) in ("in", "by", "until", "before", "after", "that", "during", "through")
    article = k - 1 > j
    located = preceded and (article or low not in ("morning", "evening", "afternoon"))
    return (DayPart(part), k) if located and low in DAY_PARTS and low not in ("lunch", "breakfast") else None
