"""Stretches: ranges, bounds ("since 2014"), distances ("two years ago") and lengths of time."""

from __future__ import annotations

from dataclasses import replace

from checker.scan.calendar_words import UNITS
from checker.scan.clock_grammar import clock, clock_range, sure
from checker.scan.clock_times import ClockRange, DayPart
from checker.scan.date_grammar import date
from checker.scan.length_grammar import length
from checker.scan.moments import Cycle, Fixed, InUnit, Moment, MonthlyDay, Numeric, Unit, Weekday
from checker.scan.point_grammar import day_after, point, whole_days
from checker.scan.stretches import Away, Bounded, How, Length, Part, Range, Vague
from checker.scan.time_words import DASHES, Words, phrasebook
from checker.scan.year_grammar import Found

__all__ = ["away", "bounded", "duration", "span"]

_TO = ("to", "until", "till", "through", "thru", *DASHES)

# --- ranges


def span(w: Words, i: int) -> Found:
    """from X to Y, between X and Y, X to Y, X-Y."""
    opened = w.low(i) in ("from", "between")
    joins = ("and",) if w.low(i) == "between" else _TO
    if opened:
        hours = _hours(w, i)
        if hours:
            return hours
        inner = date(w, w.skip(i + 1, "the"))
        if inner and isinstance(inner[0], Range):
            return inner
    j = i + 1 if opened else i
    first = _end(w, j)
    if first is None or w.low(first[1]) not in joins:
        return None
    second = _end(w, first[1] + 1)
    if second is None:
        return None
    a, b = first[0], second[0]
    if not opened and not _same_form(a, b):
        return None
    return Range(_sharing(a, b), b), second[1]


def _hours(w: Words, i: int) -> Found:
    """Two times of day after "from" or "between"; bare hours only between a date and them: "Tuesday from 7 to 7:30"."""
    hours = clock_range(w, i) or None
    wide = hours or clock_range(w, i, bare=True)
    if wide is None:
        return None
    following = day_after(w, wide[2])
    if hours is None and not (following and w.low(i) == "between"):
        return None
    return ClockRange(wide[0], wide[1], following[0] if following else None), following[1] if following else wide[2]


def _end(w: Words, i: int) -> Found:
    """One end of a range: a point, now, or so long from now."""
    return (Vague("PRESENT_REF"), i + 1) if w.low(i) == "now" else point(w, i)


_PLAIN = (Cycle, Fixed, InUnit, Numeric, MonthlyDay, Unit, Vague, Weekday, Part, DayPart)


def _same_form(a: Moment, b: Moment) -> bool:
    """True where two moments can stand in a range without "from": two days, two years, two months."""
    if not isinstance(a, _PLAIN) or not isinstance(b, _PLAIN) or isinstance(a, Vague):
        return False
    return whole_days(a) == whole_days(b) or isinstance(b, Vague)


def _sharing(a: Moment, b: Moment) -> Moment:
    """The first end with the year that only the second prints: "26 June to 28 June 2020", "5/1-5/7/2020"."""
    if isinstance(b, Fixed) and b.period.end and isinstance(a, Cycle) and a.rel is None:
        try:
            first = a.part.in_year(b.period.end.year)
            return Fixed(a.part.in_year(b.period.end.year - 1) if first.end and first.end > b.period.end else first)
        except ValueError:
            return a
    if isinstance(a, Numeric) and a.year is None and isinstance(b, Numeric) and b.year is not None:
        return replace(a, year=b.year)
    return a


# --- bounds


_BOUNDS: dict[str, How] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "til": "until",
    "through": "until",
    "before": "before",
}
_BOUNDS |= {"after": "after", "by": "by", "starting": "from", "beginning": "from", "from": "from", "throughout": "in"}
_LONG_BOUNDS: dict[tuple[str, ...], How] = {
    ("ever", "since"): "since",
    ("pre", "-"): "before",
    ("post", "-"): "after",
    ("not", "until"): "from",
    ("prior", "to"): "before",
    ("up", "to"): "until",
    ("up", "until"): "until",
    ("as", "of"): "in",
    ("as", "early", "as"): "from",
    ("as", "late", "as"): "until",
    ("as", "recently", "as"): "in",
    ("no", "later", "than"): "until",
    ("not", "later", "than"): "until",
    ("no", "earlier", "than"): "from",
    ("not", "before"): "from",
    ("later", "than"): "after",
    ("earlier", "than"): "before",
    ("dating", "back", "to"): "since",
    ("back", "to"): "since",
    ("on", "or", "before"): "until",
    ("on", "or", "after"): "from",
}
_BOUND_BOOK = phrasebook(_LONG_BOUNDS | {(word,): how for word, how in _BOUNDS.items()})


def bounded(w: Words, i: int) -> Found:
    """since 2014, until 2030, by the end of the decade, before around 2pm today, from 2020 onwards."""
    opened = w.longest(i, _BOUND_BOOK)
    if opened is None:
        return None
    how, j = opened
    if w.low(i) == "through" and w.low(j) in ("in", "on", "at"):
        return None  # "a tax that they pushed through in 2017"
    if w.phrase(j, "at", "least"):
        j += 2
    j = w.skip(w.skip(j, "at", "on", "in"), "about", "around", "roughly")
    inner = (DayPart("MEL"), j + 1) if w.low(j) == "lunch" and how in ("before", "after") else point(w, j) or _clock(w, j)
    if inner is None:
        return None
    moment, end = inner
    if how in ("after", "before") and w.low(end - 1) in ("quarter", "half") and w.low(end - 2) in DASHES:
        return None  # "cut jobs after first-quarter profit fell": of that quarter
    if how == "from":
        tail = w.low(end) in ("on", "onward", "onwards", "forward")
        return (Bounded(moment, "from"), end + 1 if tail else end) if tail or w.low(i) != "from" else None
    if how == "in":
        return moment, end
    return Bounded(moment, how), end


def _clock(w: Words, j: int) -> Found:
    at = clock(w, j)
    return at if at and (sure(w, j, at[1]) or w.low(j + 1) == ":") else None


# --- away from publication, or from another time


def away(w: Words, i: int) -> Found:
    """two years ago, in three weeks, two days after today, three days from now, a year before 2015."""
    inside = w.low(i) == "in"
    j = i + 1 if inside else i
    if w.low(j) == "the" and w.low(j + 1) in ("day", "week", "month", "year"):
        return _neighbour(w, j)
    found = length(w, j)
    if found is None:
        return None
    size, k = found
    if w.low(k) == "ago":
        return Away(size.amount, size.unit, -1), k + 1
    if w.phrase(k, "from", "now") or w.low(k) == "hence":
        return Away(size.amount, size.unit, 1), k + (2 if w.low(k) == "from" else 1)
    if w.phrase(k, "or", "so", "ago"):
        return Away(size.amount, size.unit, -1), k + 3
    if w.low(k) in ("from", "after", "before") and size.amount is not None and size.unit not in ("hour", "minute", "second"):
        base = date(w, k + 1)
        if base and whole_days(base[0]):
            return Away(size.amount, size.unit, -1 if w.low(k) == "before" else 1, base=base[0]), base[1]
    if inside and size.amount is not None and w.low(k) not in ("to", "ended", "ending", "through", "of", "later", "earlier"):
        return Away(size.amount, size.unit, 1, sure=False), k
    return None


def _neighbour(w: Words, i: int) -> Found:
    """Such as "the day after tomorrow", "the year before 2015"; without a date behind, told from another event."""
    if w.low(i + 2) not in ("after", "before"):
        return None
    base = date(w, i + 3)
    sign = 1 if w.low(i + 2) == "after" else -1
    return (Away(1, w.low(i + 1), sign, base=base[0]), base[1]) if base and whole_days(base[0]) else None


# --- lengths


def duration(w: Words, i: int) -> Found:
    """three years; all day; the six months to June; "three years later" is told from another event: only its length is known."""
    if w.low(i) == "all":
        k = w.skip(i + 1, "-")
        return (Length(1, w.low(k)), k + 1) if w.low(k) in ("day", "week", "month", "year", "night", "weekend") else None
    found = length(w, i)
    if found is None:
        return None
    size, k = found
    if (size.amount is None and w.low(i) in UNITS and not _vague_length(w, i, k)) or _another_thing(w, i, k):
        return None
    if w.low(k) in ("to", "ended", "ending", "through") and size.amount is not None:
        last = date(w, w.skip(w.skip(k + 1, "on"), "in"))
        if last and not isinstance(last[0], (Vague, Weekday)):
            return replace(size, until=last[0]), last[1]
    return size, k + 1 if w.low(k) in ("later", "earlier") else k


def _another_thing(w: Words, i: int, k: int) -> bool:
    """An age ("30 years old", "aged 20 years"), a comparison ("a year-on-year rise"), a manner ("day-to-day")."""
    j = w.skip(k, *DASHES)
    if w.low(j) in ("old", "olds") or w.low(i - 1) == "aged" or w.phrase(k, "of", "age"):
        return True
    return j > k and w.low(j) in ("on", "over", "to", "by") and w.low(j + 1) in DASHES


_NOT_LENGTHS = frozenset("the those these first last early late final opening closing".split())


def _vague_length(w: Words, i: int, k: int) -> bool:
    """True for "decades" as a length: "for years", "years of war", "decades-long"; not "the days when"."""
    if w.low(i - 1) in ("for", "in", "over", "after", "within", "about", "by"):
        return True
    return w.low(k) in ("of", "later", "ago", "before", "after", "-", "earlier") and w.low(i - 1) not in _NOT_LENGTHS
