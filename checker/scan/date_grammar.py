"""Dates and periods: everything that names days without a preposition, from "today" to "the first nine months of 2024"."""

from __future__ import annotations

from collections.abc import Callable

from checker.scan import timex
from checker.scan.calendar_words import MONTHS, SEASONS, UNITS, WEEKDAYS
from checker.scan.clock_times import DayPart
from checker.scan.day_grammar import day_first, day_number, month, numeric, weekday
from checker.scan.length_grammar import length, ordinal
from checker.scan.moments import Cycle, Fixed, InUnit, Moment, MonthlyDay, Nth, Unit, Unresolved, Weekday, YearPart
from checker.scan.stretches import Length, Part, PartName, Vague, Weekend, Window
from checker.scan.time_words import DASHES, Words, once
from checker.scan.year_grammar import (
    RELS,
    STEPS,
    VERB_MONTHS,
    Found,
    coded,
    fiscal_unit,
    holiday,
    holiday_at,
    month_word,
    placed,
    season,
    year,
    year_of,
)

__all__ = ["date"]

_CALENDARS = ("fiscal", "financial", "school", "academic", "tax")
_HOURS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}


@once
def date(w: Words, i: int) -> Found:
    """A day or period at token i, without any preposition."""
    for form in _forms(w.low(i)):
        found = form(w, i)
        if found:
            return _owned(w, found[0], found[1])
    return None


def _forms(low: str) -> tuple[Callable[[Words, int], Found], ...]:
    """The forms that can begin with this word: what a token is mostly says what it can begin."""
    if low[:1].isdigit() or low[:1] == "'":
        return numeric, day_first, _nth, year
    if low in WEEKDAYS:
        return (weekday,)
    if low in MONTHS:
        return holiday, month
    return (day_first, _nth, _relative, _named, _part, year, holiday, season) if low else ()


def _owned(w: Words, whole: Moment, j: int) -> Found:
    """Such as "last year's first quarter", "2024's second half", "next week Monday"."""
    if isinstance(whole, Unit) and whole.unit == "week" and w.low(j) in WEEKDAYS:
        return Weekday(WEEKDAYS[w.low(j)], week=whole), j + 1
    if (
        isinstance(whole, Unit)
        and whole.unit == "month"
        and (day := ordinal(w, w.skip(j, "the")))
        and w.digits(day[1] - 2) is not None
    ):
        return MonthlyDay(day[0], whole), day[1]
    inner = _nth(w, j + 1) if w.low(j) == "'s" else None
    if inner and isinstance(inner[0], Cycle) and isinstance(whole, (Unit, Fixed)):
        return placed(inner[0].part, whole), inner[1]
    if w.low(j) == "'s" and w.low(j + 1) == "end":
        return Part(whole, "end"), j + 2
    return whole, j


# --- pointing words


def _named(w: Words, i: int) -> Found:
    """today, yesterday, tomorrow, tonight; year to date; EOY."""
    low = w.low(i)
    if low in ("today", "yesterday", "tomorrow", "otd", "eod"):
        return Unit("day", {"yesterday": -1, "tomorrow": 1}.get(low, 0)), i + 1
    if low in ("tonight", "tonite"):
        return DayPart("NI", Unit("day", 0)), i + 1
    if w.phrase(i, "day", "after", "tomorrow") or w.phrase(i, "day", "before", "yesterday"):
        return Unit("day", 2 if w.low(i + 1) == "after" else -2), i + 3
    if w.phrase(i, "year", "to", "date") or low == "ytd":
        return Part(Unit("year", 0), "earlier"), i + (1 if low == "ytd" else 3)
    if w.phrase(i, "year", "-", "to", "-", "date"):
        return Part(Unit("year", 0), "earlier"), i + 5
    if low in ("eoy", "eom"):
        return Part(Unit("year" if low == "eoy" else "month", 0), "end"), i + 1
    return None


def _relative(w: Words, i: int) -> Found:
    """This, last or next something; the past or next so many units; "the year" itself."""
    k = w.skip(i, "the")
    low = w.low(k)
    if low == "recent":
        plural = w.low(k + 1) in UNITS and w.low(k + 1).endswith("s")
        return (Vague("PAST_REF"), k + 2) if plural else None
    if low == "this" and w.low(k + 1) in ("past", "coming"):
        k += 1
        low = w.low(k)
    if low == "these" and w.low(k + 1) == "days":
        return Vague("PRESENT_REF"), k + 2
    if low == "that" and w.low(k + 1) in _TOLD:  # told from another event
        return Unresolved(), k + 2
    if low == "this" and w.low(k + 1) == "time" and w.low(k + 2) in RELS:
        return _relative(w, k + 2)
    if low in RELS:
        return _window(w, k) or _pointed(w, k, article=k > i)
    return _the_unit(w, i, k) if k > i and low in UNITS else None


_TOLD = frozenset("morning afternoon evening night day week weekend month year summer winter autumn spring".split())


def _window(w: Words, k: int) -> Found:
    """Such as "the past three years", "the next few days", "the coming weeks", "the last decade"."""
    sign = STEPS[RELS[w.low(k)]]
    if sign == 0:
        return None
    found = length(w, k + 1)
    if found and found[0].until is None:
        return Window(found[0].amount, found[0].unit, sign), found[1]
    unit = w.low(k + 1)
    article = w.low(k - 1) in ("the", "this")
    if article and unit in ("century", "decade", "year", "month", "week", "day") and w.low(k + 2) != "of":
        spanned = w.low(k - 2) in ("over", "in", "within", "during", "for", "into")
        if w.low(k) == "past" or (spanned and w.low(k) in ("last", "next", "coming")):
            return Window(1, unit, sign), k + 2
    if unit in UNITS and unit.endswith("s") and w.low(k) in ("coming", "next", "past", "following", "previous", "last"):
        return Window(None, UNITS[unit], sign), k + 2
    return None


def _pointed(w: Words, k: int, *, article: bool) -> Found:
    """Such as "last year", "this Friday", "next spring", "last April", "this morning", "previous quarter", "the same day"."""
    rel = RELS[w.low(k)]
    step, low, j = STEPS[rel], w.low(k + 1), k + 2
    if w.low(k) == "same":
        return (Unresolved(), j) if article and low in ("day", "week", "month", "year", "quarter") else None
    if low in (*_CALENDARS, "calendar") and w.low(j) in ("year", "quarter"):
        if low in _CALENDARS:
            return (fiscal_unit(step) if w.low(j) == "year" else Unresolved()), j + 1
        low, j = w.low(j), j + 1
    if low in UNITS and not low.endswith("s") and low not in ("second", "minute", "hour", "h", "min", "sec", "night"):
        # "The following year" is told from another event, not from publication.
        told = (
            article
            and w.low(k) in ("following", "previous", "prior", "preceding", "next")
            and low != "quarter"
            and w.low(k) != "coming"
        )
        return (Unresolved() if told else Unit(UNITS[low], step)), j
    if low in _HOURS and (low == "night" or rel == "this"):
        return DayPart(_HOURS[low], Unit("day", step)), j
    if low in WEEKDAYS and (w.capital(k + 1) or len(low) > 3):
        if w.low(k) == "following" and not article and w.low(k - 1) not in ("on", "by", "in"):
            return None  # "following Tuesday's vote": after it; "on following Friday" is that day
        return Weekday(WEEKDAYS[low], rel), j
    if low in SEASONS:
        return Cycle(YearPart("season", SEASONS[low]), rel), j
    return _pointed_month(w, k + 1, rel) if low in MONTHS else _pointed_holiday(w, k + 1, rel)


def _pointed_month(w: Words, k: int, rel: str) -> Found:
    head = month_word(w, k)
    if head is None or (w.low(k) in VERB_MONTHS and not w.capital(k)):
        return None
    day = day_number(w, head[1])
    if day:
        return Cycle(YearPart("day", head[0], day[0]), RELS[rel]), day[1]
    return Cycle(YearPart("month", head[0]), RELS[rel]), head[1]


def _pointed_holiday(w: Words, k: int, rel: str) -> Found:
    named = holiday_at(w, k)
    return (Cycle(YearPart("holiday", named[0]), RELS[rel]), named[1]) if named else None


_POINTING = frozenset({"in", "for", "end", "later", "earlier", "during", "through", "by", "throughout", "within"})


def _the_unit(w: Words, i: int, k: int) -> Found:
    """The year or week itself: "the week of April 10", "the year before last", "the year" where its preposition shows which."""
    low, j = w.low(k), k + 1
    if low == "week" and w.low(j) in ("of", "starting", "beginning", "commencing"):
        inner = date(w, w.skip(w.skip(j + 1, "on"), "the"))
        return (Part(inner[0], "week"), inner[1]) if inner and not isinstance(inner[0], (Unit, Length)) else None
    end = j + 1 if w.low(j) in ("that", "which") and w.low(j + 1) in ("ended", "ends") else j
    if low in ("year", "quarter", "month", "week", "half") and w.low(end) in ("to", "ended", "ends", "ending", "through"):
        inner = date(w, w.skip(w.skip(end + 1, "on"), "in"))
        return (Length(1, low, until=inner[0]), inner[1]) if inner else None
    if low == "day" and w.low(j) in ("before", "after") and w.low(j + 1) in ("yesterday", "tomorrow"):
        return Unit("day", -2 if w.low(j) == "before" else 2), j + 2
    if low in ("year", "month", "week", "weekend", "night"):
        if w.phrase(j, "before", "last"):
            return Unit("day" if low == "night" else low, -2), j + 2
        if w.phrase(j, "after", "next"):
            return Unit("day" if low == "night" else low, 2), j + 2
    if low == "weekend":
        return Weekend(), j
    if low in ("day", "night", "week", "month", "year") and w.low(j) in ("before", "after"):
        return Unresolved(), j + 1
    numbered = year(w, k) if low == "year" else None
    if numbered:
        return numbered
    if low in ("week", "month", "quarter", "year", "decade", "century") and w.low(i - 1) in _POINTING:
        return Unit(low, 0), j
    return None


# --- parts of periods


def _nth(w: Words, i: int) -> Found:
    """the first quarter of 2013; Q1 2019; second half of the year; last week of July; third Monday of May; the 19th century."""
    found = coded(w, i)
    if found:
        return found
    k = w.skip(w.skip(i, "the"), "whole", "very")
    if w.low(k) == "week" and 1 <= (w.digits(k + 1) or 0) <= 53:
        of = year_of(w, k + 2)
        return Nth(w.digits(k + 1) or 1, "week", of[0] if of else Unit("year", 0)), of[1] if of else k + 2
    place = _place(w, k)
    if place is None:
        return None
    nth, j = place
    j = w.skip(w.skip(j, *DASHES), "fiscal", "full", "financial")
    counted = length(w, j) if w.low(k) in ("first", "last", "opening", "final", "closing") else None
    if counted and counted[0].amount and counted[0].amount > 1:
        amount, unit = counted[0].amount, counted[0].unit
        return _of(w, counted[1], lambda inner: Nth(nth, unit, inner, amount=amount))
    low = w.low(j)
    if low == "century" and nth > 0:
        return Fixed(timex.century(nth)), j + 1
    if low in ("quarter", "half"):
        return _quarter(w, nth, low, j + 1)
    if low == "hours":
        return _of(w, j + 1, lambda inner: Part(inner, "early" if nth == 1 else "late"))
    if low in WEEKDAYS:
        return _of(w, j + 1, lambda inner: Nth(nth, "day", inner, WEEKDAYS[low]))
    return _of(w, j + 1, lambda inner: Nth(nth, UNITS[low], inner)) if low in UNITS and not low.endswith("s") else None


def _place(w: Words, k: int) -> tuple[int, int] | None:
    """Which one: 1 for "first" and "opening", -1 for "last" and "final"."""
    if w.low(k) in ("last", "final", "closing"):
        return -1, k + 1
    return (1, k + 1) if w.low(k) == "opening" else ordinal(w, k)


def _of(w: Words, j: int, make: Callable[[Moment], Moment]) -> Found:
    """An "of" or "in" and the period that the nth part is of."""
    if w.low(j) not in ("of", "in"):
        return None
    inner = _whole(w, j + 1)
    return (make(inner[0]), inner[1]) if inner else None


def _whole(w: Words, j: int) -> Found:
    """The period after "of", which may be a plain "the year", "the month"."""
    if (
        w.low(j) == "the"
        and w.low(j + 1) in ("week", "month", "quarter", "year", "decade", "century")
        and w.low(j + 2) not in ("to", "ended", "of")
    ):
        before = date(w, j)
        return before if before and before[1] > j + 2 else (Unit(w.low(j + 1), 0), j + 2)
    return date(w, j)


def _quarter(w: Words, nth: int, low: str, j: int) -> Found:
    most = 4 if low == "quarter" else 2
    if nth < 0 and w.low(j) not in ("of", "in"):
        return None
    nth = most if nth < 0 else nth
    if not 1 <= nth <= most:
        return None
    part = YearPart("quarter" if low == "quarter" else "half", nth)
    of = year_of(w, j)
    if of:
        return placed(part, of[0]), of[1]
    inner = _whole(w, j + 1) if w.low(j) in ("of", "in") else None
    if inner and low == "half" and isinstance(inner[0], (Fixed, Unit, Cycle, InUnit)):
        return Part(inner[0], "early" if nth == 1 else "late"), inner[1]
    if inner and low == "quarter" and isinstance(inner[0], Unit) and inner[0].unit == "year":
        return InUnit(part, inner[0]), inner[1]
    if inner and low == "quarter" and isinstance(inner[0], Part) and inner[0].which == "fiscal":
        return inner
    return (Cycle(part), j) if low == "quarter" else None


_PART_WORDS: dict[str, PartName] = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "middle": "mid",
    "start": "start",
    "beginning": "start",
}
_PART_WORDS |= {
    "end": "end",
    "close": "end",
    "turn": "turn",
    "rest": "later",
    "remainder": "later",
    "dawn": "start",
    "eve": "before",
}
_PART_WORDS |= {"height": "mid", "earlier": "earlier", "later": "later"}
_NOUN_PARTS = frozenset({"beginning", "start", "end", "close", "turn", "rest", "remainder", "dawn", "height", "eve", "middle"})


def _part(w: Words, i: int) -> Found:
    """early September, mid-2019, late last year, earlier this month, the end of the decade, year-end, last year's first quarter."""
    k = w.skip(w.skip(i, "the"), "very")
    low = w.low(k)
    if low in ("year", "month"):
        end = w.skip(k + 1, *DASHES, "'s")
        return (Part(Unit(low, 0), "end"), end + 1) if end > k + 1 and w.low(end) == "end" else None
    which = _PART_WORDS.get(low)
    if which is None or (low in _NOUN_PARTS and w.low(k + 1) not in ("of", *DASHES)):
        return None
    if low in ("early", "late") and w.phrase(k + 1, "hours", "of"):
        k += 1
    if low in ("earlier", "later") and w.phrase(k + 1, "in", "the", "day"):
        return Unresolved(), k + 4
    j = w.skip(k + 1, "of", "in", "on", *DASHES)
    inner = _whole(w, j) if w.low(j - 1) in ("of", "in") else date(w, j)
    if inner is None and w.low(j) == "year" and low == "end":
        inner = Unit("year", 0), j + 1
    if inner is None and low == "end" and w.phrase(j, "the", "day"):
        inner = Unit("day", 0), j + 2
    if inner is None or isinstance(inner[0], Vague):
        return None
    return Part(inner[0], which), inner[1]
