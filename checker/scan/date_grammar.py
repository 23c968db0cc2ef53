"""Dates and periods: "3 April 2025", "late last year", "the first quarter of 2013", "the 1990s", "Thursday"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from checker.scan import timex
from checker.scan.calendar_words import MONTHS, SEASONS, UNITS, WEEKDAYS
from checker.scan.holiday_grammar import holiday_at
from checker.scan.length_grammar import length, ordinal
from checker.scan.moments import (
    Cycle,
    DayPart,
    Fixed,
    InUnit,
    Length,
    Moment,
    MonthlyDay,
    Nth,
    Numeric,
    Part,
    PartName,
    Range,
    Rel,
    Unit,
    Unresolved,
    Vague,
    Weekday,
    Window,
    YearPart,
    YearSpan,
)
from checker.scan.time_words import Words

__all__ = ["date"]

Found = tuple[Moment, int] | None
DASHES = ("-", "–", "—", "‑", "‐")
_RELS: dict[str, Rel] = {"last": "last", "past": "last", "previous": "last", "prior": "last", "this": "this", "current": "this"}
_RELS |= {"next": "next", "coming": "next", "following": "next", "upcoming": "next", "same": "this"}
_STEPS = {"last": -1, "this": 0, "next": 1}
_LOCATES = frozenset(
    "in of since until till by from to through before after during for last next this early late mid and or between every each - – on at "
    "around about starting beginning the prior past previous coming following as than".split()
)
"""Words after which a bare calendar word is meant as one."""
_VERB_MONTHS = frozenset({"may", "march", "mar"})
_WEAK_DAYS = frozenset({"sun", "sat", "mon", "wed"})
_MOST_DAYS = 31


def date(w: Words, i: int) -> Found:
    """A day or period at token i, without any preposition."""
    for form in (_numeric, _weekday, _month, _day_first, _relative, _named, _nth, _part, _year, _holiday, _season):
        found = form(w, i)
        if found:
            return found
    return None


# --- pieces


def _month_word(w: Words, i: int) -> tuple[int, int] | None:
    """A month name at i and the index after it and its full stop."""
    number = MONTHS.get(w.low(i))
    if number is None:
        return None
    short = len(w.low(i)) <= 4 and w.low(i) not in ("may", "june", "july")  # noqa: PLR2004
    return number, i + 2 if short and w.low(i + 1) == "." and w.glued(i + 1) else i + 1


def _year_number(w: Words, i: int) -> int | None:
    number = w.digits(i, 4, 4)
    if number is None or not 1000 <= number <= 2999 or _goes_on(w, i + 1):  # noqa: PLR2004
        return None
    return number


def _goes_on(w: Words, k: int) -> bool:
    """True when digits go on after a decimal point or colon at k: then what stood before was no day or year."""
    return w.low(k) in (".", ":", ",") and w.glued(k) and w.glued(k + 1) and w.low(k + 1)[:1].isdigit()


def year_of(w: Words, i: int) -> Found:
    """The year that follows a month, quarter or holiday: "2025", ", 2025", "of last year", "this year"."""
    j = w.skip(i, ",")
    j = w.skip(j, "of", "in", *DASHES)
    j = w.skip(j, "the") if w.low(j + 1) == "year" or w.phrase(j + 1, "same", "year") else j
    number = _year_number(w, j)
    if number is not None:
        return Fixed(timex.year(number)), j + 1
    if w.low(j) in _RELS and w.low(j + 1) == "year":
        return Unit("year", _STEPS[_RELS[w.low(j)]]), j + 2
    if w.low(j) in ("fiscal", "financial"):
        return _year(w, j)
    if j > i and w.low(j - 1) == "the" and w.low(j) == "year":
        return Unit("year", 0), j + 1
    if w.low(j) in ("'",) and w.glued(j + 1) and w.digits(j + 1, 2) is not None:
        return Fixed(timex.year(_full_year(int(w.low(j + 1))))), j + 2
    return None


def _full_year(short: int) -> int:
    """Two digits of a year: up to 39 this century, else the last one (the rule of the POSIX date parsers is 68; news looks back)."""
    return short + (2000 if short < 40 else 1900) if short < 100 else short  # noqa: PLR2004


def _day_number(w: Words, i: int) -> tuple[int, int] | None:
    """A day of the month: "3", "3rd", "third", "twenty-second"."""
    found = ordinal(w, i)
    if found is None:
        number = w.digits(i)
        if number is None or _goes_on(w, i + 1) or w.low(i + 1) in ("am", "pm", "%", "/"):
            return None
        if w.low(i + 1) == ":" or (w.low(i + 1) in ("p", "a", "h", "m", "k", "s") and w.glued(i + 1)):
            return None
        found = number, i + 1
    return found if 1 <= found[0] <= _MOST_DAYS else None


def _made(part: YearPart, year: Moment | None, *, weekday: int | None = None) -> Moment:
    """A day or month in a year, at once where the year is printed."""
    if isinstance(year, Fixed) and year.period.start and not (year.period.timex or "").startswith("FY"):
        try:
            return Fixed(part.in_year(year.period.start.year))
        except ValueError:
            return Unresolved()
    return InUnit(part, year) if year else Cycle(part, weekday=weekday)


# --- forms


def _numeric(w: Words, i: int) -> Found:
    """2025-04-03, 20250403, 3/4/2025, 10/25, 3.4.2025, 12-2015, 05-Aug-2016, 2019-aug-1."""
    first = w.low(i)
    if not first.isdigit():
        return None
    mark = w.low(i + 1)
    if len(first) == 8 and first[:2] in ("19", "20"):  # noqa: PLR2004  (20250403)
        return _day_of(int(first[:4]), int(first[4:6]), int(first[6:]), i + 1)
    if mark not in ("-", "/", ".", "–", "‑") or not w.glued(i + 1) or not w.glued(i + 2):
        return None
    second, third = w.low(i + 2), w.low(i + 4) if w.low(i + 3) == mark and w.glued(i + 3) and w.glued(i + 4) else ""
    if second in MONTHS:
        return _named_numeric(int(first), MONTHS[second], third, i)
    if not second.isdigit():
        return None
    if len(first) == 4:  # noqa: PLR2004
        return _year_numeric(w, i, int(first), second, third, mark)
    if len(first) > 2 or len(second) > 4:  # noqa: PLR2004
        return None
    if third.isdigit() and len(third) in (2, 4) and len(second) <= 2:  # noqa: PLR2004
        return _ordered(int(first), int(second), _full_year(int(third)), i + 5)
    if third:
        return None
    if len(second) == 4 and mark in "-/":  # noqa: PLR2004
        month, year = int(first), int(second)
        return (Fixed(timex.month(year, month)), i + 3) if 1 <= month <= 12 and 1900 <= year <= 2100 else None  # noqa: PLR2004
    if mark == "/" and len(second) <= 2:  # noqa: PLR2004
        return _ordered(int(first), int(second), None, i + 3)
    return None


def _year_numeric(w: Words, i: int, year: int, second: str, third: str, mark: str) -> Found:
    if third.isdigit() and len(third) <= 2 and len(second) <= 2:  # noqa: PLR2004
        return _day_of(year, int(second), int(third), i + 5)
    if third or mark in (".", "/") or not 1000 <= year <= 2999:  # noqa: PLR2004
        return None
    if len(second) == 2 and 1 <= int(second) <= 12 and mark == "-" and int(second) <= year % 100:  # noqa: PLR2004
        return Fixed(timex.month(year, int(second))), i + 3
    return None


def _named_numeric(first: int, month: int, third: str, i: int) -> Found:
    """05-Aug-2016, 2019-aug-1; without a third part the month form reads it."""
    if not third.isdigit():
        return None
    if first >= 1000:  # noqa: PLR2004
        return _day_of(first, month, int(third), i + 5)
    return _day_of(_full_year(int(third)), month, first, i + 5) if len(third) in (2, 4) else None


def _day_of(year: int, month: int, day: int, j: int) -> Found:
    if not 1 <= month <= 12 or not 1 <= day <= _MOST_DAYS or not 1 <= year:  # noqa: PLR2004
        return None
    try:
        return Fixed(timex.day(dt.date(year, month, day))), j
    except ValueError:
        return Unresolved(), j


def _ordered(first: int, second: int, year: int | None, j: int) -> Found:
    """Day and month in figures: sure only where one of them is beyond 12 or both are equal."""
    if not (1 <= first <= _MOST_DAYS and 1 <= second <= _MOST_DAYS) or min(first, second) > 12:  # noqa: PLR2004
        return None
    return Numeric(first, second, year), j


def _weekday(w: Words, i: int) -> Found:
    low = w.low(i)
    number = WEEKDAYS.get(low)
    if number is None:
        return None
    j = w.skip(i + 1, ".") if len(low) <= 5 and w.glued(i + 1) else i + 1  # noqa: PLR2004
    for k in (j, w.skip(j, ","), w.skip(w.skip(j, ","), "the")):
        exact = _with_weekday(w, k, number)
        if exact:
            return exact
    following = _week_after(w, w.skip(j, "of"))
    if following:
        return Weekday(number, week=following[0]), following[1]
    if len(low) <= 3 and not (
        w.capital(i) and (low not in _WEAK_DAYS or w.low(i - 1) in (*_LOCATES, "week") or w.low(j) in ("at", ",", "or"))
    ):  # noqa: PLR2004
        return None
    return Weekday(number), j


def _with_weekday(w: Words, k: int, weekday: int) -> Found:
    """What names the day that a weekday only repeats: "Thursday, April 3", "Friday 7.6", "Friday the 26th"."""
    found = _numeric(w, k) or _month(w, k) or _day_first(w, k)
    if found and isinstance(found[0], Cycle) and found[0].part.form == "day":
        return Cycle(found[0].part, weekday=weekday), found[1]
    if found and (isinstance(found[0], (Numeric, Range)) or _is_day(found[0])):
        return found
    a, b = w.digits(k), w.digits(k + 2)
    if a and b and w.low(k + 1) in (".", "-") and w.glued(k + 1) and w.glued(k + 2) and w.low(k + 3) != ":":
        pair = _ordered(a, b, None, k + 3)
        if pair:
            return pair
    day = ordinal(w, k)
    if day and 1 <= day[0] <= _MOST_DAYS and w.low(day[1]) not in UNITS:
        return Weekday(weekday, number=day[0]), day[1]
    return None


def _is_day(moment: Moment) -> bool:
    return isinstance(moment, (Unresolved, InUnit)) or (isinstance(moment, Fixed) and moment.period.start == moment.period.end)


def _week_after(w: Words, i: int) -> Found:
    """ "Monday next week", "Monday of last week"."""
    if w.low(i) in _RELS and w.low(i + 1) == "week":
        return Unit("week", _STEPS[_RELS[w.low(i)]]), i + 2
    return None


def _month(w: Words, i: int) -> Found:
    """April 3(, 2025); April 2025; April; April 9-17; Jan-Feb 2017; September-2020-23."""
    head = _month_word(w, i)
    if head is None:
        return None
    month, j = head
    span = _month_span(w, month, j) or _dashed_year(w, month, j)
    if span:
        return span
    k = w.skip(j, ",") if ordinal(w, w.skip(j, ",")) else j
    k = w.skip(k, "the") if ordinal(w, k + 1) else k
    k = w.skip(k, *DASHES) if w.glued(k) and w.digits(k + 1) else k
    day = _day_number(w, k)
    if day and w.low(day[1]) not in ("%",):
        return _month_day(w, month, day[0], day[1])
    year = year_of(w, j)
    if year and not (w.low(j) == "in" and w.low(i) in _VERB_MONTHS and not w.capital(i)):
        return _made(YearPart("month", month), year[0]), year[1]
    return _bare_month(w, i, month, j)


def _month_span(w: Words, month: int, j: int) -> Found:
    """Jan-Feb 2017; April-June."""
    if w.low(j) not in (*DASHES, "to", "through", "/"):
        return None
    other = _month_word(w, j + 1)
    if other is None or w.low(j) in ("to", "through") and w.digits(other[1]) is not None:
        return None
    day = _day_number(w, other[1])
    if day and w.low(j) != "/":
        return None
    year = year_of(w, other[1])
    last = _made(YearPart("month", other[0]), year[0] if year else None)
    return Range(_made(YearPart("month", month), year[0] if year else None), last), year[1] if year else other[1]


def _dashed_year(w: Words, month: int, j: int) -> Found:
    """September-2020-23, Dec-2018."""
    year = _year_number(w, j + 1) if w.low(j) in DASHES else None
    if year is None:
        return None
    day = w.digits(j + 3) if w.low(j + 2) in DASHES and w.glued(j + 2) else None
    return _day_of(year, month, day, j + 4) if day else (Fixed(timex.month(year, month)), j + 2)


def _month_day(w: Words, month: int, day: int, j: int) -> Found:
    """What follows "April 3": a second day, a year."""
    k = j + 1 if w.low(j) in (*DASHES, "to", "through", "until", "and") else j
    last = _day_number(w, w.skip(k, "the")) if k > j else None
    if last and w.low(j) == "and" and w.low(i := last[1]) not in ("", ",", ".", "of") and w.digits(i, 4, 4) is None:
        last = None
    if last and (last[0] <= day or w.low(last[1]) in (*UNITS, "/") or MONTHS.get(w.low(last[1]))):
        last = None
    end = last[1] if last else j
    year = year_of(w, end)
    if year and w.low(end) == "in" and isinstance(year[0], Unit):
        year = None
    parts = [YearPart("day", month, d) for d in (day, last[0] if last else day)]
    moments = [_made(p, year[0] if year else None) for p in parts]
    end = year[1] if year else end
    return (Range(moments[0], moments[1]) if last else moments[0]), end


def _bare_month(w: Words, i: int, month: int, j: int) -> Found:
    low, before = w.low(i), w.low(i - 1)
    if low in _VERB_MONTHS and not (w.capital(i) and before in _LOCATES and before not in ("the", "and", "or", "to", "as", "than")):
        if not (w.capital(i) and before in ("to", "and", "or") and w.low(i - 2) in MONTHS):
            return None
        return Cycle(YearPart("month", month)), j
    if low == "mar" or (low in ("may", "march") and w.low(j) == "'s" and before in ("of", "by", "for", "to")):
        return None
    if not w.capital(i) and before not in _LOCATES:
        return None
    if len(low) <= 3 and before not in _LOCATES and w.low(j - 1) != ".":  # noqa: PLR2004
        return None
    return Cycle(YearPart("month", month)), j


def _day_first(w: Words, i: int) -> Found:
    """3 April (2025); 3rd of April; the 15th day of June; 5-7 April; 3 and 12 of Sept; the 18th; second of Aug."""
    k = w.skip(i, "the")
    day = _day_number(w, k)
    if day is None:
        return None
    j = day[1]
    last = None
    if w.low(j) in (*DASHES, "to", "and", "until", "through"):
        last = _day_number(w, w.skip(j + 1, "the"))
        if last and last[0] <= day[0]:
            last = None
    end = last[1] if last else j
    if w.phrase(end, "day", "of"):
        end += 1
    m = w.skip(end, "of", "in", *DASHES) if not w.phrase(end, "in", "may") else end
    head = _month_word(w, m)
    if head and not (w.low(m) in _VERB_MONTHS and not w.capital(m) and w.low(m - 1) != "of" and ordinal(w, k) is None):
        return _days_of(w, day[0], last[0] if last else None, head)
    target = w.skip(end, "of", "in")
    relative = _relative(w, target) if target > end else None
    if relative and isinstance(relative[0], Unit) and relative[0].unit == "month":
        first: Moment = MonthlyDay(day[0], relative[0])
        return (Range(first, MonthlyDay(last[0], relative[0])) if last else first), relative[1]
    return _bare_day(w, i, k, day)


def _days_of(w: Words, day: int, last: int | None, head: tuple[int, int]) -> Found:
    month, j = head
    year = year_of(w, j)
    if year and w.low(j) == "in" and isinstance(year[0], Unit):
        year = None
    of = year[0] if year else None
    first = _made(YearPart("day", month, day), of)
    end = year[1] if year else j
    return (Range(first, _made(YearPart("day", month, last), of)) if last else first), end


def _bare_day(w: Words, i: int, k: int, day: tuple[int, int]) -> Found:
    """ "on the 18th": an ordinal in digits that nothing follows which it could count."""
    number, j = day
    if w.digits(k) is None or ordinal(w, k) is None:
        return None
    if w.low(i - 1) not in ("on", "by", "until", "since", "around", "from", "before", "after", "to") or w.low(j) in UNITS:
        return None
    return MonthlyDay(number), j


def _relative(w: Words, i: int) -> Found:
    """This, last or next something; the past or next so many units; "the year" itself."""
    k = w.skip(i, "the")
    low = w.low(k)
    if low in ("recent", "latest"):
        one = UNITS.get(w.low(k + 1), "")
        return (Vague("PAST_REF"), k + 2) if low == "recent" and one and w.low(k + 1).endswith("s") else None
    if low == "this" and w.low(k + 1) in ("past", "coming"):
        k += 1
        low = w.low(k)
    if low == "these" and w.low(k + 1) == "days":
        return Vague("PRESENT_REF"), k + 2
    if low == "this" and w.low(k + 1) == "time":
        return _relative(w, k + 2)
    if low in _RELS:
        return _window(w, k) or _pointed(w, k, article=k > i)
    if k > i and low in ("week", "month", "quarter", "year", "decade", "century", "weekend", "day") and low:
        return _the_unit(w, i, k)
    return None


def _window(w: Words, k: int) -> Found:
    """ "the past three years", "the next few days", "the coming weeks", "the last decade"."""
    sign = _STEPS[_RELS[w.low(k)]]
    if sign == 0:
        return None
    found = length(w, k + 1)
    if found and found[0].unit not in ("second",):
        return Window(found[0].amount, found[0].unit, sign), found[1]
    spoken = UNITS.get(w.low(k + 1))
    article = w.low(k - 1) in ("the", "this")
    if (
        spoken in ("decade", "century", "year", "month", "week")
        and article
        and w.low(k) in ("past", "last")
        and w.low(k - 2) != "of"
    ):
        return Window(1, spoken, -1), k + 2
    return None


def _pointed(w: Words, k: int, *, article: bool) -> Found:
    """ "last year", "this Friday", "next spring", "last April", "this morning", "previous quarter"."""
    rel = _RELS[w.low(k)]
    step, low, j = _STEPS[rel], w.low(k + 1), k + 2
    if w.low(k) == "same":
        return (Unresolved(), j) if article and low in ("day", "week", "month", "year", "quarter") else None
    vague = article and w.low(k) in ("following", "previous", "prior") and low in UNITS
    if low in ("fiscal", "financial", "calendar", "school", "academic", "tax") and w.low(j) in ("year", "quarter"):
        low, j = w.low(j), j + 1
    if low in UNITS and not low.endswith("s") and low not in ("second", "minute", "h", "min", "sec", "night"):
        if vague:
            return Unresolved(), j
        return Unit(UNITS[low], step), j
    if low == "night" or low in ("morning", "afternoon", "evening"):
        if rel == "last" and low != "night":
            return None
        return DayPart({"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}[low], Unit("day", step)), j
    if low in WEEKDAYS and (w.capital(k + 1) or len(low) > 3):  # noqa: PLR2004
        return Weekday(WEEKDAYS[low], rel), j
    if low in MONTHS and (low not in _VERB_MONTHS or w.capital(k + 1)):
        end = _month_word(w, k + 1)
        day = _day_number(w, end[1]) if end else None
        if end and day:
            return Cycle(YearPart("day", end[0], day[0]), rel), day[1]
        return (Cycle(YearPart("month", end[0]), rel), end[1]) if end else None
    if low in SEASONS:
        return Cycle(YearPart("season", SEASONS[low]), rel), j
    named = holiday_at(w, k + 1)
    return (Cycle(YearPart("holiday", named[0]), rel), named[1]) if named else None


_POINTING = frozenset({"in", "for", "end", "later", "earlier", "during", "through", "over", "by", "throughout", "within"})


def _the_unit(w: Words, i: int, k: int) -> Found:
    """ "the year" where its preposition shows that the current one is meant; "the week of April 10", "the week ended March 29"."""
    low, j = w.low(k), k + 1
    if low == "week" and w.low(j) in ("of", "starting", "beginning", "ending", "ended"):
        ended = w.low(j) in ("ending", "ended")
        inner = date(w, w.skip(j + 1, "on"))
        if inner and not isinstance(inner[0], Unit):
            return _week_of(inner[0], ended=ended), inner[1]
    if low == "day" and w.low(j) in ("before", "after") and w.low(j + 1) in ("yesterday", "tomorrow"):
        return Unit("day", -2 if w.low(j) == "before" else 2), j + 2
    if low in ("year", "month", "week") and w.phrase(j, "before", "last"):
        return Unit(low, -2), j + 2
    if low in ("year", "month", "week") and w.phrase(j, "after", "next"):
        return Unit(low, 2), j + 2
    if w.low(i - 1) in _POINTING and low != "day":
        return Unit(low, 0), j
    return None


def _week_of(inner: Moment, *, ended: bool) -> Moment:
    return Length(1, "week", until=inner) if ended else Part(inner, "week")


def _named(w: Words, i: int) -> Found:
    """today, yesterday, tomorrow, tonight; now; the day before; year to date."""
    low = w.low(i)
    if low in ("today", "yesterday", "tomorrow", "otd", "eod"):
        return Unit("day", {"yesterday": -1, "tomorrow": 1}.get(low, 0)), i + 1
    if low in ("tonight", "tonite"):
        return DayPart("NI", Unit("day", 0)), i + 1
    if low == "overnight":
        return None
    if w.phrase(i, "year", "to", "date") or low == "ytd":
        return Part(Unit("year", 0), "earlier"), i + (1 if low == "ytd" else 3)
    if low in ("eoy", "eom"):
        return Part(Unit("year" if low == "eoy" else "month", 0), "end"), i + 1
    return None


def _nth(w: Words, i: int) -> Found:
    """the first quarter of 2013; Q1 2019; second half of the year; last week of July; third Monday of May; week 10; 19th century."""
    coded = _coded(w, i)
    if coded:
        return coded
    if w.low(i) == "week" and w.digits(i + 1) and not _goes_on(w, i + 2) and 1 <= int(w.low(i + 1)) <= 53:  # noqa: PLR2004
        year = year_of(w, i + 2)
        return Nth(int(w.low(i + 1)), "week", year[0] if year else Unit("year", 0)), year[1] if year else i + 2
    k = w.skip(i, "the")
    k = w.skip(k, "whole")
    if w.low(k) in ("last", "final", "closing"):
        nth, j = -1, k + 1
    elif w.low(k) == "opening":
        nth, j = 1, k + 1
    else:
        found = ordinal(w, k)
        if found is None:
            return None
        nth, j = found
    j = w.skip(j, *DASHES, "fiscal", "full")
    counted = length(w, j) if w.low(k) in ("first", "last", "opening", "final") else None
    if counted and counted[0].amount and counted[0].amount > 1:
        return _of(w, counted[1], lambda inner: Nth(nth, counted[0].unit, inner, amount=counted[0].amount or 1))
    low = w.low(j)
    if low == "century" and nth > 0:
        return Fixed(timex.century(nth)), j + 1
    if low in ("quarter", "half"):
        return _quarter(w, nth, low, j + 1, i)
    if low in UNITS and not low.endswith("s"):
        return _of(w, j + 1, lambda inner: Nth(nth, UNITS[low], inner))
    if low in WEEKDAYS:
        return _of(w, j + 1, lambda inner: Nth(nth, "day", inner, WEEKDAYS[low]))
    return None


def _of(w: Words, j: int, make: Callable[[Moment], Moment]) -> Found:
    """An "of" or "in" and the period that the nth part is of."""
    if w.low(j) not in ("of", "in"):
        return None
    inner = date(w, j + 1)
    if inner is None and w.low(j + 1) == "the" and w.low(j + 2) in UNITS:
        inner = Unit(UNITS[w.low(j + 2)], 0), j + 3
    return (make(inner[0]), inner[1]) if inner else None


def _coded(w: Words, i: int) -> Found:
    """Q1 2019, q3, 2019-Q1, H2 2019, 1Q19."""
    low, j = w.low(i), i + 1
    if low in ("q", "h") and w.glued(j) and w.digits(j, 1, 1):
        form, nth, j = low, int(w.low(j)), j + 1
    elif w.digits(i, 1, 1) and w.low(j) in ("q", "h") and w.glued(j) and (w.low(i + 2) or w.low(j) == "q"):
        form, nth, j = w.low(j), int(low), j + 1
        if w.low(i + 1) == "h" and not (w.glued(j) and w.digits(j)):
            return None
    else:
        return None
    if not 1 <= nth <= (4 if form == "q" else 2):
        return None
    part = YearPart("quarter" if form == "q" else "half", nth)
    short = w.digits(j, 2, 2) if w.glued(j) or w.low(i).isdigit() else None
    if short is not None:
        return _made(part, Fixed(timex.year(_full_year(short)))), j + 1
    year = year_of(w, j)
    if year is None and form == "h":
        return None
    return _made(part, year[0] if year else None), year[1] if year else j


def _quarter(w: Words, nth: int, low: str, j: int, i: int) -> Found:
    most = 4 if low == "quarter" else 2
    if nth < 0:
        nth = most
        if w.low(j) not in ("of", "in"):
            return None
    if not 1 <= nth <= most:
        return None
    part = YearPart("quarter" if low == "quarter" else "half", nth)
    year = year_of(w, j)
    if year:
        return _made(part, year[0]), year[1]
    inner = date(w, j + 1) if w.low(j) in ("of", "in") else None
    if inner:
        if isinstance(inner[0], Part) or not isinstance(inner[0], (Fixed, Unit, Cycle)):
            return None
        if low == "half":
            return Part(inner[0], "early" if nth == 1 else "late"), inner[1]
        return None
    return (Cycle(part), j) if low == "quarter" else None


_PART_WORDS: dict[str, PartName] = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "middle": "mid",
    "start": "start",
    "beginning": "start",
    "end": "end",
}
_PART_WORDS |= {"close": "end", "turn": "start", "rest": "later", "dawn": "start", "eve": "before", "height": "mid"}
_PART_WORDS |= {"earlier": "earlier", "later": "later"}


def _part(w: Words, i: int) -> Found:
    """early September, mid-2019, late last year, earlier this month, the end of the decade, year-end."""
    k = w.skip(i, "the")
    k = w.skip(k, "very")
    low = w.low(k)
    if low in ("year", "month") and w.low(w.skip(k + 1, *DASHES, "'s")) == "end" and w.low(k + 1) != "end":
        return Part(Unit(low, 0), "end"), w.skip(k + 1, *DASHES, "'s") + 1
    which = _PART_WORDS.get(low)
    if which is None:
        return None
    if low in ("beginning", "start", "end", "close", "turn", "rest", "dawn", "height", "eve", "middle") and w.low(k + 1) not in (
        "of",
        *DASHES,
    ):
        return None
    j = w.skip(k + 1, "of", "in", *DASHES)
    inner = date(w, j)
    if inner is None and w.low(j) == "year" and low == "end":
        inner = Unit("year", 0), j + 1
    if inner is None and w.low(j) == "the" and w.low(j + 1) in UNITS and w.low(j - 1) in ("of", "in"):
        if w.low(j + 1) == "day" and low != "end":
            return None
        inner = Unit(UNITS[w.low(j + 1)], 0), j + 2
    if inner is None or isinstance(inner[0], Vague):
        return None
    return Part(inner[0], which), inner[1]


def _year(w: Words, i: int) -> Found:
    """2023; 2014-19; 2022/23; fiscal 2023; FY23; the 1990s; 2017 april; 2019 H2."""
    low = w.low(i)
    if low in ("fiscal", "financial", "fy", "cy"):
        j = w.skip(i + 1, "year", "years")
        short = w.digits(j, 2, 2) if low in ("fy", "cy") else None
        number = _full_year(short) if short is not None else _year_number(w, j)
        if number is None:
            return None
        end = _short_end(w, j + 1, number)
        return (YearSpan(number, end), j + 3) if end else (Fixed(timex.fiscal_year(number)), j + 1)
    k = w.skip(i, "the")
    decade = _decade(w, k)
    if decade:
        return decade
    j = w.skip(w.skip(k, "year"), "of") if k > i and w.low(k) == "year" else i
    number = _year_number(w, j)
    if number is None:
        return None
    end = _short_end(w, j + 1, number)
    if end:
        return YearSpan(number, end), j + 3
    if w.low(j + 1) in ("fiscal", "financial") and w.low(j + 2) == "year":
        return Fixed(timex.fiscal_year(number)), j + 3
    inside = _coded(w, w.skip(j + 1, *DASHES)) if w.low(j + 1) in (*DASHES, "q", "h") else None
    if inside and isinstance(inside[0], Cycle):
        return _made(inside[0].part, Fixed(timex.year(number))), inside[1]
    inside = _half_code(w, w.skip(j + 1, *DASHES), number)
    if inside:
        return inside
    month = _month_word(w, j + 1)
    if month and w.low(j + 1) not in _VERB_MONTHS and _day_number(w, month[1]) is None:
        return Fixed(timex.month(number, month[0])), month[1]
    return Fixed(timex.year(number)), j + 1


def _half_code(w: Words, i: int, year: int) -> Found:
    if w.low(i) == "h" and w.glued(i + 1) and w.low(i + 1) in ("1", "2"):
        return Fixed(timex.half(year, int(w.low(i + 1)))), i + 2
    return None


def _short_end(w: Words, i: int, first: int) -> int | None:
    """The end of "2014-19", "2014–2019" or "2022/23" after its first year."""
    if w.low(i) not in (*DASHES, "/") or not w.glued(i) or _goes_on(w, i + 2):
        return None
    long, short = w.digits(i + 1, 4, 4), w.digits(i + 1, 2, 2)
    if long is not None:
        return long if first < long <= 2999 else None  # noqa: PLR2004
    if short is None or w.low(i + 2) in (*DASHES, "/"):
        return None
    last = first // 100 * 100 + short
    last = last + 100 if last <= first else last
    return last if last - first <= 50 else None  # noqa: PLR2004


_DECADE_WORDS = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80}
_DECADE_WORDS |= {"nineties": 90, "noughties": 100}


def _decade(w: Words, i: int) -> Found:
    low = w.low(i)
    if low in _DECADE_WORDS and w.low(i - 1) == "the" or low == "noughties":
        return Fixed(timex.decade(1900 + _DECADE_WORDS[low])), i + 1
    if not low.endswith("s") or not low.strip("'s").isdigit():
        return None
    digits = low.strip("'s")
    if len(digits) == 4:  # noqa: PLR2004
        first = int(digits)
        if digits.endswith("00") and digits != "2000":
            return Fixed(timex.century(first // 100 + 1)), i + 1
        return Fixed(timex.decade(first)), i + 1
    if len(digits) == 2 and low.startswith("'"):  # noqa: PLR2004
        return Fixed(timex.decade(_full_year(int(digits)))), i + 1
    return None


def _holiday(w: Words, i: int) -> Found:
    k = w.skip(i, "the")
    named = holiday_at(w, k)
    if named is None:
        return None
    part = YearPart("holiday", named[0])
    year = year_of(w, named[1])
    return (_made(part, year[0]), year[1]) if year else (Cycle(part), named[1])


def _season(w: Words, i: int) -> Found:
    """summer 2024, the summer of 2024, winter, in the spring."""
    k = w.skip(i, "the")
    low = w.low(k)
    if low not in SEASONS:
        return None
    part = YearPart("season", SEASONS[low])
    year = year_of(w, k + 1)
    if year:
        return _made(part, year[0]), year[1]
    located = w.low(i - 1) in _LOCATES or k > i
    if low in ("fall", "spring") and not (
        w.low(i - 1) in ("in", "by", "until", "since", "this", "during") and w.low(k + 1) != "of"
    ):
        return None
    return (Cycle(part), k + 1) if located or w.capital(k) else None
