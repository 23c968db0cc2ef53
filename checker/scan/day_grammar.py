"""Days and months by name or in figures: "3 April 2025", "Apr. 3", "3/4/2025", "Friday the 13th", "5-7 May", "June"."""

from __future__ import annotations

import datetime as dt

from checker.scan import timex
from checker.scan.calendar_words import MONTHS, UNITS, WEEKDAYS
from checker.scan.length_grammar import ordinal
from checker.scan.moments import Cycle, Fixed, InUnit, Moment, MonthlyDay, Numeric, Unit, Unresolved, Weekday, YearPart
from checker.scan.stretches import Range
from checker.scan.time_words import DASHES, Words
from checker.scan.year_grammar import (
    LOCATES,
    RELS,
    STEPS,
    VERB_MONTHS,
    Found,
    full_year,
    goes_on,
    month_word,
    placed,
    year_number,
    year_of,
)

__all__ = ["day_first", "day_number", "month", "numeric", "weekday"]

_WEAK_DAYS = frozenset({"sun", "sat", "mon", "wed"})
"""Short names of weekdays that are other words too."""
_JOINS = (*DASHES, "to", "through", "thru", "until", "till", "and")


def day_number(w: Words, i: int) -> tuple[int, int] | None:
    """A day of the month: "3", "3rd", "third", "twenty-second"."""
    found = ordinal(w, i)
    if found is None:
        number = w.digits(i)
        following = w.low(i + 1)
        if number is None or goes_on(w, i + 1) or following in ("am", "pm", "%", "/", ":", "percent", "hours", "years", "days"):
            return None
        if following in ("p", "a", "h", "m", "k", "s") and w.glued(i + 1):
            return None
        found = number, i + 1
    return found if 1 <= found[0] <= 31 else None


# --- figures only


def numeric(w: Words, i: int) -> Found:
    """2025-04-03, 20250403, 3/4/2025, 10/25, 3.4.2025, 12-2015, 05-Aug-2016, 2019-aug-1."""
    first = w.low(i)
    if not first.isdigit():
        return None
    if len(first) == 8 and first[:2] in ("19", "20"):
        return _calendar_day(int(first[:4]), int(first[4:6]), int(first[6:]), i + 1)
    mark = w.low(i + 1)
    if mark not in ("/", ".", *DASHES) or not w.glued(i + 1) or not w.glued(i + 2):
        return None
    second = w.low(i + 2)
    third = w.low(i + 4) if w.low(i + 3) == mark and w.glued(i + 3) and w.glued(i + 4) else ""
    if second in MONTHS:
        return _month_inside(int(first), MONTHS[second], third, i)
    if not second.isdigit():
        return None
    if len(first) == 4:
        return _year_first(int(first), second, third, mark, i)
    return _year_last(w, i, first, second, third) if len(first) <= 2 else None


def _year_first(year: int, second: str, third: str, mark: str, i: int) -> Found:
    if third.isdigit() and len(third) <= 2 and len(second) <= 2:
        return _calendar_day(year, int(second), int(third), i + 5)
    if third or mark in (".", "/") or not 1000 <= year <= 2999:
        return None
    if len(second) == 2 and 1 <= int(second) <= 12 and int(second) <= year % 100:  # "2011-12" is a span of years
        return Fixed(timex.month(year, int(second))), i + 3
    return None


def _year_last(w: Words, i: int, first: str, second: str, third: str) -> Found:
    mark = w.low(i + 1)
    a, b = int(first), int(second)
    if third.isdigit() and len(second) <= 2:
        padded = len(first) == len(second) == 2
        if len(third) == 4 or (len(third) == 2 and (mark == "/" or (mark in DASHES and padded))):
            return _ordered(a, b, full_year(int(third)), i + 5)
        return None
    if third:
        return None
    if len(second) == 4 and mark in ("-", "/"):
        return (Fixed(timex.month(b, a)), i + 3) if 1 <= a <= 12 and 1900 <= b <= 2100 else None
    if mark != "/" or len(second) > 2:
        return None
    year = year_number(w, i + 4) if w.low(i + 3) == "," else None
    return _ordered(a, b, year, i + 5 if year else i + 3)


def _month_inside(first: int, month_: int, third: str, i: int) -> Found:
    """05-Aug-2016, 2019-aug-1; without a third part the month form reads it."""
    if not third.isdigit():
        return None
    if first >= 1000:
        return _calendar_day(first, month_, int(third), i + 5)
    return _calendar_day(full_year(int(third)), month_, first, i + 5) if len(third) in (2, 4) else None


def _calendar_day(year: int, month_: int, day: int, j: int) -> Found:
    if not (1 <= month_ <= 12 and 1 <= day <= 31 and year >= 1):
        return None
    try:
        return Fixed(timex.day(dt.date(year, month_, day))), j
    except ValueError:
        return Unresolved(), j


def _ordered(first: int, second: int, year: int | None, j: int) -> Found:
    """Day and month in figures: in which order, only a number beyond 12 or the rest of the text can tell."""
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    return Numeric(first, second, year), j


# --- weekdays


def weekday(w: Words, i: int) -> Found:
    """Friday; Thursday, April 3; Friday the 26th; Monday next week."""
    low = w.low(i)
    number = WEEKDAYS.get(low)
    if number is None:
        return None
    j = w.skip(i + 1, ".") if len(low) <= 5 and w.glued(i + 1) else i + 1
    bare_sun = low in _WEAK_DAYS and not w.capital(i)
    for k in dict.fromkeys((j, w.skip(j, ","), w.skip(w.skip(j, ","), "the"))):
        exact = _exact_day(w, k, number)
        if exact and not (bare_sun and isinstance(exact[0], Weekday)):
            return exact
    of = w.skip(j, "of")
    if w.low(of) in RELS and w.low(of + 1) == "week":
        return Weekday(number, week=Unit("week", STEPS[RELS[w.low(of)]])), of + 2
    if len(low) <= 3 and not _short_day(w, i, j):
        return None
    return Weekday(number), j


def _short_day(w: Words, i: int, j: int) -> bool:
    """True when a weekday in three letters is not "sun", "sat", "wed" the words, nor the newspaper."""
    ends = (w.low(j) in DASHES and w.low(j + 1) in WEEKDAYS) or (w.low(i - 1) in DASHES and w.low(i - 2) in WEEKDAYS)
    if w.capital(i) and ends:
        return True
    if not w.capital(i):
        return w.low(i) not in _WEAK_DAYS and w.low(i - 1) in LOCATES
    return (
        w.low(i) not in _WEAK_DAYS
        or w.low(i - 1) in ("on", "by", "until", "since", "from", "to", "or", "next", "last", "week")
        or w.low(j) == "at"
    )


def _exact_day(w: Words, k: int, number: int) -> Found:
    """What names the day that a weekday only repeats: ", April 3", "7.6", "the 26th"."""
    found = numeric(w, k) or month(w, k) or day_first(w, k)
    if found and isinstance(found[0], Cycle) and found[0].part.form == "day":
        return Cycle(found[0].part, weekday=number), found[1]
    if found and isinstance(found[0], (Numeric, Unresolved)):
        return found
    if found and isinstance(found[0], (Fixed, InUnit)) and _is_day(found[0]):
        return found
    a, b = w.digits(k), w.digits(k + 2)
    if a and b and w.low(k + 1) in (".", "-") and w.glued(k + 1) and w.glued(k + 2) and w.low(k + 3) not in (":", "am", "pm"):
        return _ordered(a, b, None, k + 3)
    day = ordinal(w, k)
    if day and w.digits(k) and 1 <= day[0] <= 31 and w.low(day[1]) not in UNITS:
        return Weekday(number, number=day[0]), day[1]
    return None


def _is_day(moment: Moment) -> bool:
    if isinstance(moment, InUnit):
        return moment.part.form == "day"
    return isinstance(moment, Fixed) and moment.period.start == moment.period.end


# --- months


def month(w: Words, i: int) -> Found:
    """April 3(, 2025); April 2025; April; April 9-17; Jan-Feb 2017; September-2020-23."""
    head = month_word(w, i)
    if head is None:
        return None
    number, j = head
    span = _month_span(w, number, j) or _dashed_year(w, number, j)
    if span:
        return span
    k = w.skip(j, ",") if ordinal(w, w.skip(j, ",")) and w.digits(w.skip(j, ",")) else j
    k = w.skip(k, "the") if ordinal(w, k + 1) and w.low(k) == "the" else k
    k = w.skip(k, *DASHES, "/") if w.glued(k) and w.digits(k + 1) else k
    day = day_number(w, k)
    if day and _plausible_day(w, i, k, day[1]):
        return _month_day(w, number, day[0], day[1])
    year = year_of(w, j)
    if year and (w.low(i) not in VERB_MONTHS or w.capital(i) or w.low(i - 1) in LOCATES):
        return placed(YearPart("month", number), year[0]), year[1]
    return _bare_month(w, i, number, j)


def _plausible_day(w: Words, i: int, k: int, end: int) -> bool:
    """False for "may 3 people" and "may second the motion": the verb, or a number word that begins something else."""
    spoken = w.digits(k) is None
    if w.low(i) in VERB_MONTHS and not w.capital(i):
        return not spoken and (w.glued(k) or ordinal(w, k) is not None or w.low(i - 1) in LOCATES or year_of(w, end) is not None)
    return not spoken or w.low(end) not in (*UNITS, "quarter", "half")


def _month_span(w: Words, first: int, j: int) -> Found:
    """Jan-Feb 2017; April-June."""
    if w.low(j) not in (*DASHES, "/"):
        return None
    other = month_word(w, j + 1)
    if other is None or (w.low(j) != "/" and day_number(w, other[1])):
        return None
    year = year_of(w, other[1])
    of = year[0] if year else None
    return Range(placed(YearPart("month", first), of), placed(YearPart("month", other[0]), of)), year[1] if year else other[1]


def _dashed_year(w: Words, number: int, j: int) -> Found:
    """September-2020-23, Dec-2018."""
    year = year_number(w, j + 1) if w.low(j) in DASHES else None
    if year is None:
        return None
    day = w.digits(j + 3) if w.low(j + 2) in DASHES and w.glued(j + 2) else None
    return _calendar_day(year, number, day, j + 4) if day else (Fixed(timex.month(year, number)), j + 2)


def _month_day(w: Words, number: int, day: int, j: int) -> Found:
    """What follows "April 3": a second day, a year."""
    last = _second_day(w, day, j)
    end = last[1] if last else j
    year = year_of(w, end)
    if year and w.low(end) == "in" and isinstance(year[0], Unit):
        year = None
    of = year[0] if year else None
    first = placed(YearPart("day", number, day), of)
    end = year[1] if year else end
    return (Range(first, placed(YearPart("day", number, last[0]), of)) if last else first), end


def _second_day(w: Words, day: int, j: int) -> tuple[int, int] | None:
    """The last day of "April 9-17", "9th through 17th", "3 and 4"; a larger number that no clock or month claims."""
    if w.low(j) not in _JOINS:
        return None
    last = day_number(w, w.skip(j + 1, "the"))
    if last is None or last[0] <= day or w.low(last[1]) in (*UNITS, "/", "people", *MONTHS):
        return None
    if w.low(j) == "and" and w.low(last[1]) not in ("", ",", ".", "of") and w.digits(last[1], 4, 4) is None:
        return None
    return last


def _bare_month(w: Words, i: int, number: int, j: int) -> Found:
    low, before = w.low(i), w.low(i - 1)
    if low in VERB_MONTHS:
        paired = before in ("to", "and", "or", *DASHES) and (w.low(i - 2) in MONTHS or w.low(i - 2) == "from")
        paired = paired or (before == "to" and w.low(i - 2) in ("week", "weeks", "month", "months", "quarter", "year", "years"))
        told = before in LOCATES and before not in ("the", "and", "or", "to", "as", "than", "about", "at", *DASHES)
        named = before in ("a", "the") and j == w.size  # "a May event": the context tells
        if low == "mar" or not w.capital(i) or not (paired or told or named):
            return None
        if w.low(j) == "'s" and before in ("of", "by", "for", "from", "after", "before"):
            return None
        return Cycle(YearPart("month", number)), j
    if before not in LOCATES and (not w.capital(i) or (len(low) <= 3 and w.low(j - 1) != ".")):
        return None
    return Cycle(YearPart("month", number)), j


def day_first(w: Words, i: int) -> Found:
    """3 April (2025); 3rd of April; the 15th day of June; 5-7 April; 3 and 12 of Sept; the 18th; second of Aug."""
    k = w.skip(i, "the")
    day = day_number(w, k)
    if day is None:
        return None
    j = day[1]
    last = day_number(w, w.skip(j + 1, "the")) if w.low(j) in _JOINS else None
    if last and last[0] <= day[0]:
        last = None
    end = last[1] if last else j
    end += 1 if w.phrase(end, "day", "of") else 0
    m = w.skip(end, "of", "in", *DASHES)
    head = month_word(w, m)
    if head and _month_is_meant(w, m, end, spelled=ordinal(w, k) is not None):
        return _days_of(w, day[0], last[0] if last else None, head)
    if (m > end or (last and w.low(i - 1) in ("from", "between"))) and w.low(m) in RELS and w.low(m + 1) == "month":
        of = Unit("month", STEPS[RELS[w.low(m)]])
        first = MonthlyDay(day[0], of)
        return (Range(first, MonthlyDay(last[0], of)) if last else first), m + 2
    return _pointed_day(w, i, k, day)


def _month_is_meant(w: Words, m: int, end: int, *, spelled: bool) -> bool:
    """False for "20 may die" and "in 5 in May": the verb, and a number that is no day."""
    if w.low(m - 1) == "in" and m > end:
        return spelled and w.capital(m)
    if w.low(m) in VERB_MONTHS and not w.capital(m):
        return spelled or w.low(m - 1) in ("of", *DASHES) or year_number(w, m + 1) is not None
    return True


def _days_of(w: Words, day: int, last: int | None, head: tuple[int, int]) -> Found:
    number, j = head
    year = year_of(w, j)
    if year and w.low(j) == "in" and isinstance(year[0], Unit):
        year = None
    of = year[0] if year else None
    first = placed(YearPart("day", number, day), of)
    end = year[1] if year else j
    return (Range(first, placed(YearPart("day", number, last), of)) if last else first), end


def _pointed_day(w: Words, i: int, k: int, day: tuple[int, int]) -> Found:
    """Such as "on the 18th": an ordinal in digits that nothing follows which it could count."""
    number, j = day
    if w.digits(k) is None or ordinal(w, k) is None or w.low(j) in UNITS:
        return None
    located = w.low(i - 1) in ("on", "by", "until", "since", "from", "before", "after", "to", "through") or (
        w.low(i - 1) == "around" and k > i
    )
    return (MonthlyDay(number), j) if located else None
