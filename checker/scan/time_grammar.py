"""Whole time expressions: dates with times of day, ranges, bounds ("since 2014"), "two years ago", durations and sets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from checker.scan.calendar_words import DAY_PARTS, FREQUENCIES, MONTHS, UNITS, WEEKDAYS
from checker.scan.clock_grammar import clock, clock_range, day_part, sure
from checker.scan.date_grammar import DASHES, Found, date
from checker.scan.length_grammar import cardinal, hedge, length, unit
from checker.scan.moments import (
    Away,
    Bounded,
    Clock,
    ClockRange,
    Cycle,
    DayPart,
    Fixed,
    How,
    Moment,
    MonthlyDay,
    Numeric,
    Part,
    Range,
    Recurring,
    Unit,
    Unresolved,
    Vague,
    Weekday,
)
from checker.scan.time_words import Words
from checker.scan.timex import length_timex

__all__ = ["Parsed", "parse"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """An expression in a window: its place there, its meaning, and whether it is a bare year or number that needs its context."""

    start: int
    end: int
    moment: Moment
    bare_year: bool
    trailing_number: int | None
    """Where the expression's last token begins if that is a plain number, which a noun after it may turn into a count."""


@lru_cache(maxsize=20_000)
def parse(window: str) -> tuple[Parsed, ...]:
    """The expressions of a window, left to right. Cached: news repeats "last year" and "Thursday" all day."""
    w = Words(window)
    found = []
    i = 0
    while i < w.size:
        one = _expression(w, i) if w.lows[i] not in _NEVER_FIRST else None
        if one is None or one[1] <= i:
            i += 1
            continue
        moment, j = one
        bare = j == i + 1 and w.digits(i, 4, 4) is not None
        number = w.starts[j - 1] if w.lows[j - 1].isdigit() else None
        found.append(Parsed(w.starts[i], w.ends[j - 1], moment, bare, number))
        i = j
    return tuple(found)


_NEVER_FIRST = frozenset(
    {"and", "or", "of", ",", ".", "(", ")", "-", "–", "—", "'", '"', "than", "not", "is", ":", "/", "'s", "well"}
)


def _expression(w: Words, i: int) -> Found:
    """The longest expression that begins at token i."""
    best: Found = None
    for form in (_now, _set, _range, _bounded, _away, _point, _duration):
        found = form(w, i)
        if found and (best is None or found[1] > best[1]):
            best = found
    return best


# --- now


_PRESENT = (
    ("right", "now"),
    ("at", "present"),
    ("at", "the", "moment"),
    ("at", "this", "moment"),
    ("so", "far"),
    ("to", "date"),
    ("as", "yet"),
)
_PRESENT += (("now",), ("currently",), ("nowadays",), ("at", "this", "time"), ("at", "the", "present", "time"), ("up", "to", "now"))
_PRESENT += (("until", "now"), ("till", "now"), ("by", "now"), ("for", "now"), ("just", "now"), ("as", "of", "now"))


def _now(w: Words, i: int) -> Found:
    for words in _PRESENT:
        if w.phrase(i, *words):
            if words == ("now",) and w.low(i + 1) in DASHES and w.glued(i + 1):
                return None
            if words == ("so", "far") and w.low(i + 2) in ("this", "in"):
                whole = date(w, w.skip(i + 2, "in"))
                return (Part(whole[0], "earlier"), whole[1]) if whole else (Vague("PRESENT_REF"), i + 2)
            return Vague("PRESENT_REF"), i + len(words)
    if w.low(i) in ("recently", "lately"):
        return Vague("PAST_REF"), i + 1
    return None


# --- sets


def _set(w: Words, i: int) -> Found:
    """every Monday, each two days, once a week, Fridays, 3pm each day, annually."""
    low = w.low(i)
    if low in FREQUENCIES:
        return Recurring(FREQUENCIES[low]), i + 1
    if low in ("every", "each"):
        return _every(w, i + 1)
    if low in ("once", "twice"):
        one = unit(w, w.skip(i + 1, "a", "an", "every", "each", "per"))
        return (Recurring(length_timex(1, one[0])), one[1]) if one and one[1] > i + 2 else None
    if low in ("weekdays", "weekends"):
        return Recurring("XXXX-WXX-WD" if low == "weekdays" else "XXXX-WXX-WE"), i + 1
    if low.endswith("days") and low[:-1] in WEEKDAYS:
        return Recurring(f"XXXX-WXX-{WEEKDAYS[low[:-1]] + 1}"), i + 1
    if low in WEEKDAYS and w.low(i + 1) in DAY_PARTS and w.low(i + 1).endswith("s"):
        return Recurring(f"XXXX-WXX-{WEEKDAYS[low] + 1}T{DAY_PARTS[w.low(i + 1)]}"), i + 2
    if low in ("mornings", "afternoons", "evenings"):
        return Recurring(f"T{DAY_PARTS[low]}"), i + 1
    at = clock(w, i)
    if at and w.low(at[1]) in ("every", "each"):
        rest = _every(w, at[1] + 1)
        if rest and isinstance(rest[0], Recurring):
            value = rest[0].value
            return Recurring(at[0].value if value == "P1D" else f"{value}{at[0].value}"), rest[1]
    return None


def _every(w: Words, i: int) -> Found:
    j = w.skip(i, "other", "single", "alternate", "second")
    other = w.low(i) in ("other", "alternate", "second")
    low = w.low(j)
    number = cardinal(w, j)
    if number and (one := unit(w, w.skip(number[1], *DASHES))):
        return Recurring(length_timex(number[0], one[0]), number[0], one[0]), one[1]
    if low in WEEKDAYS:
        value, end = f"XXXX-WXX-{WEEKDAYS[low] + 1}", j + 1
    elif low in MONTHS and (w.capital(j) or low not in ("may", "march")):
        value, end = f"XXXX-{MONTHS[low]:02}", j + 1
    elif low in ("weekday", "weekend"):
        value, end = "XXXX-WXX-WD" if low == "weekday" else "XXXX-WXX-WE", j + 1
    elif low in ("morning", "afternoon", "evening", "night"):
        value, end = f"T{DAY_PARTS[low]}", j + 1
    elif (one := unit(w, j)) and not (one[0] == "second" and not other and w.low(j) != "second"):
        value, end = length_timex(2 if other else 1, one[0]), one[1]
    else:
        return None
    at = clock(w, w.skip(end, "at", "around"), bare=w.low(end) == "at")
    if at:
        daily = value == "P1D" or value[0] == "T"
        return Recurring(at[0].value if daily else f"{value}{at[0].value}"), at[1]
    return Recurring(value), end


# --- points: a date, a time of day, or both


_AT = ("at", "@", "on", "around", "about", "for", "by", ",", "before", "after")


def _point(w: Words, i: int) -> Found:
    """A date with or without a time of day, or a time of day alone."""
    best: Found = None
    for form in (_dated, _timed):
        found = form(w, i)
        if found and (best is None or found[1] > best[1]):
            best = found
    return best


def _dated(w: Words, i: int) -> Found:
    j = w.skip(i, "all")
    if w.low(i) == "all" and w.low(j) in UNITS and not w.low(j).endswith("s"):
        return None
    found = date(w, j)
    return _with_time(w, found[0], found[1]) if found else None


def _whole_days(moment: Moment) -> bool:
    """True for what a time of day can belong to: a day, not a year."""
    match moment:
        case Weekday() | MonthlyDay() | Unresolved() | Numeric():
            return True
        case Unit(unit=u):
            return u == "day"
        case Fixed(period=p):
            return p.start == p.end
        case Cycle(part=p):
            return p.form in ("day", "holiday")
        case DayPart(day=d):
            return d is not None
        case Part(inner=p):
            return _whole_days(p)
        case _:
            return getattr(moment, "part", None) is not None and getattr(moment.part, "form", "") in ("day", "holiday")  # type: ignore[attr-defined]


def _with_time(w: Words, day: Moment, j: int) -> Found:
    """The time of day after a date: "Friday at 4 p.m.", "tomorrow night", "yesterday from 3 to 5"."""
    if not _whole_days(day):
        return day, j
    if isinstance(day, DayPart):
        return _after_part(w, day, j)
    part = day_part(w, w.skip(w.skip(j, ","), "in"))
    if part and part[0] in ("MEL", "MEB") and w.low(j) == "in":
        part = None
    if part and w.low(part[1] - 1) not in ("lunch", "breakfast") and not w.low(part[1] - 1).endswith("ngs"):
        inner = DayPart(part[0], day)
        return _after_part(w, inner, part[1])
    hours = clock_range(w, w.skip(j, ",", "at"), bare=w.low(w.skip(j, ",")) in ("from", "between"))
    if hours:
        return ClockRange(hours[0], hours[1], day), hours[2]
    k = w.skip(w.skip(j, ","), *_AT)
    k = w.skip(k, "around", "about")
    at = clock(w, k, bare=w.low(k - 1) in ("at", "around", "about", "@") and k > j)
    if at and (k > j or sure(w, k, at[1]) or at[0].minute is not None):
        return replace(at[0], day=day), at[1]
    if w.low(j) == "," and w.low(j + 1) in ("tonight", "tonite"):
        return DayPart("NI", day), j + 2
    return day, j


def _after_part(w: Words, day: DayPart, j: int) -> Found:
    """A clock after a part of the day, which says whether it is am or pm: "tonight around 7"."""
    hours = clock_range(w, w.skip(j, ",", "at"), bare=True)
    k = w.skip(w.skip(j, ","), "at", "around", "about", "@")
    if hours:
        first, last = _halved(hours[0], day.part), _halved(hours[1], day.part)
        return ClockRange(first, last, day.day), hours[2]
    at = clock(w, k, bare=k > j and w.low(k - 1) != ",")
    if at:
        return replace(_halved(at[0], day.part), day=day.day), at[1]
    return day, j


def _halved(at: Clock, part: str) -> Clock:
    if at.half or at.hour > 12 or at.hour == 0:  # noqa: PLR2004
        return at
    late = part in ("AF", "EV") or (part == "NI" and at.hour >= 6)  # noqa: PLR2004
    return replace(at, half="pm" if late else "am")


def _timed(w: Words, i: int) -> Found:
    """A time of day alone, or before its date."""
    j = i
    at_word = w.low(i) in ("at", "around", "about", "@")
    if at_word:
        j = w.skip(w.skip(i + 1, "around", "about"), "exactly")
    hours = clock_range(w, j)
    if hours:
        following = _day_after(w, hours[2])
        return ClockRange(hours[0], hours[1], following[0] if following else None), following[1] if following else hours[2]
    at = clock(w, j, bare=at_word)
    if at:
        return _clocked(w, i, j, at, at_word=at_word)
    return _part_of_day(w, i)


def _clocked(w: Words, i: int, j: int, at: tuple[Clock, int], *, at_word: bool) -> Found:
    following = _day_after(w, at[1])
    known = sure(w, j, at[1])
    if following and (known or at_word or at[0].minute is not None):
        day = following[0]
        if isinstance(day, DayPart):
            return replace(_halved(at[0], day.part), day=day.day), following[1]
        return replace(at[0], day=day), following[1]
    if known:
        return at[0], at[1]
    minutes = at[0].minute is not None
    if at_word and minutes and w.low(at[1]) not in ("%", "percent", "million", "billion"):
        return at[0], at[1]
    if minutes and w.low(at[1]) in ("gmt", "utc"):
        return at[0], at[1]
    return None


def _day_after(w: Words, j: int) -> Found:
    """The day after a time of day: "4 p.m. on Friday", "8am this morning", "10, tonight"."""
    k = w.skip(j, ",", "on", "of")
    found = date(w, k)
    return found if found and _whole_days(found[0]) else None


def _part_of_day(w: Words, i: int) -> Found:
    """ "in the morning", "overnight", "later in the afternoon", "at lunchtime", "in the morning at 7", "the morning of April 3"."""
    j = w.skip(i, "later", "earlier", "early", "late")
    j = w.skip(j, "in", "at", "during")
    before = j
    found = day_part(w, j)
    if found is None:
        return None
    part, k = found
    low = w.low(k - 1)
    if low in ("lunch", "breakfast", "dawn", "dusk", "night", "daytime") and before == i and low != "night":
        return None
    if w.low(k) == "of" or w.low(k) == "on":
        day = date(w, k + 1)
        if day and _whole_days(day[0]):
            return _with_time(w, DayPart(part, day[0]), day[1])
    at = clock(w, w.skip(k, "at"), bare=w.low(k) == "at")
    if at and k < at[1]:
        return _halved(at[0], part), at[1]
    located = (
        before > i
        or w.low(i - 1) in ("the", "this", "every", "in", "by", "until", "before", "after", "overnight")
        or k > before + 1
    )
    if low == "overnight" or (located and (low not in ("night", "nights") or before > i)):
        return DayPart(part), k
    return None


# --- ranges


def _range(w: Words, i: int) -> Found:
    """from X to Y, between X and Y, X to Y, X-Y."""
    opened = w.low(i) in ("from", "between")
    j = w.skip(i + 1, "the") if opened and w.low(i + 1) == "the" and w.digits(i + 2) else i + 1 if opened else i
    joins = ("and",) if w.low(i) == "between" else ("to", "until", "till", "through", "thru", *DASHES, *(("and",) if False else ()))
    if opened:
        shared = _shared_days(w, i, joins)
        if shared:
            return shared
        hours = clock_range(w, i, bare=False)
        if hours is None and (wide := clock_range(w, i, bare=True)):
            following = _day_after(w, wide[2])
            hours = wide if following or w.low(i) == "from" and w.low(i - 1) in WEEKDAYS else None
        if hours:
            following = _day_after(w, hours[2])
            return ClockRange(hours[0], hours[1], following[0] if following else None), following[1] if following else hours[2]
    first = _now_or_point(w, j)
    if first is None or w.low(first[1]) not in joins:
        return None
    second = _now_or_point(w, w.skip(first[1] + 1, "the") if w.digits(first[1] + 2) else first[1] + 1)
    if second is None:
        return None
    a, b = first[0], second[0]
    if not opened and w.low(first[1]) in DASHES and not _same_form(a, b):
        return None
    if not opened and w.low(first[1]) in ("to", "until", "till", "through", "thru") and not _same_form(a, b):
        return None
    return Range(_sharing(a, b), b), second[1]


def _now_or_point(w: Words, i: int) -> Found:
    return (Vague("PRESENT_REF"), i + 1) if w.low(i) == "now" else _point(w, i)


def _same_form(a: Moment, b: Moment) -> bool:
    """True where two moments can stand in a range without "from": two days, two years, two months."""
    return a.kind == b.kind == "date" and (
        type(a) is type(b) or {type(a), type(b)} <= {Cycle, Fixed, Numeric, MonthlyDay, Unit, Vague, Weekday}
    )


def _sharing(a: Moment, b: Moment) -> Moment:
    """The first end with the year that only the second prints: "26 June to 28 June 2020", "5/1-5/7/2020"."""
    if isinstance(b, Fixed) and b.period.end:
        if isinstance(a, Cycle) and a.rel is None and a.part.form in ("day", "month"):
            try:
                first = a.part.in_year(b.period.end.year)
                if first.end and first.end > b.period.end:
                    first = a.part.in_year(b.period.end.year - 1)
            except ValueError:
                return a
            return Fixed(first)
    if isinstance(a, Numeric) and a.year is None and isinstance(b, Numeric) and b.year is not None:
        return replace(a, year=b.year)
    return a


def _shared_days(w: Words, i: int, joins: tuple[str, ...]) -> Found:
    """ "from 4-23 in next month", "between 3 and 12 of Sept"."""
    first = w.digits(i + 1)
    if first is None or w.low(i + 2) not in (*joins, *DASHES):
        return None
    if w.low(i) == "between" and w.low(i + 2) != "and":
        return None
    inner = date(w, i + 1)
    return inner if inner and isinstance(inner[0], Range) else None


# --- bounds


_BOUNDS: dict[str, How] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "til": "until",
    "through": "until",
    "before": "before",
}
_BOUNDS |= {
    "after": "after",
    "by": "by",
    "starting": "from",
    "beginning": "from",
    "from": "from",
    "throughout": "in",
    "within": "in",
}
_LONG_BOUNDS: tuple[tuple[tuple[str, ...], How], ...] = (
    (("ever", "since"), "since"),
    (("not", "until"), "from"),
    (("prior", "to"), "before"),
    (("up", "to"), "until"),
    (("as", "of"), "in"),
    (("as", "early", "as"), "from"),
    (("as", "late", "as"), "until"),
    (("as", "recently", "as"), "in"),
    (("no", "later", "than"), "until"),
    (("not", "later", "than"), "until"),
    (("no", "earlier", "than"), "from"),
    (("not", "before"), "from"),
    (("later", "than"), "after"),
    (("earlier", "than"), "before"),
    (("dating", "back", "to"), "since"),
    (("back", "in"), "in"),
    (("back", "to"), "since"),
)


def _bounded(w: Words, i: int) -> Found:
    """since 2014, until 2030, by the end of the decade, before around 2pm today, from 2020 onwards."""
    how = _BOUNDS.get(w.low(i))
    j = i + 1
    for words, name in _LONG_BOUNDS:
        if w.phrase(i, *words):
            how, j = name, i + len(words)
            break
    if how is None:
        return None
    j = w.skip(w.skip(j, "at", "on", "about", "around", "roughly"), "least", "the" if w.digits(j + 1) else "least")
    inner = (
        _lunch(w, j, how) or _point(w, j) or (_clock_alone(w, j) if how in ("before", "after", "by", "until", "since") else None)
    )
    if inner is None:
        return None
    moment, end = inner
    if how == "from":
        tail = w.low(end) in ("on", "onward", "onwards", "forward")
        if w.low(i) == "from" and not tail:
            return None
        return Bounded(moment, "from"), end + 1 if tail else end
    if how == "in":
        return (moment, end) if j > i + 1 or w.low(i) == "throughout" else None
    return Bounded(moment, how), end


def _lunch(w: Words, j: int, how: str) -> Found:
    return (DayPart("MEL"), j + 1) if w.low(j) == "lunch" and how in ("before", "after") else None


def _clock_alone(w: Words, j: int) -> Found:
    at = clock(w, j)
    return (at[0], at[1]) if at and (sure(w, j, at[1]) or w.low(j + 1) == ":") else None


# --- away from publication, or from another time


def _away(w: Words, i: int) -> Found:
    """two years ago, in three weeks, two days after today, three days from now, a year earlier."""
    inside = w.low(i) in ("in", "within")
    j = i + 1 if inside else i
    j = w.skip(j, "the") if w.low(j) != "the" or w.low(j + 1) not in ("day", "week", "month", "year") else j + 1
    found = length(w, j)
    if (
        found is None
        and w.low(i) == "the"
        and w.low(i + 1) in ("day", "week", "month", "year")
        and w.low(i + 2) in ("after", "before")
    ):
        base = date(w, i + 3) if w.low(i + 3) else None
        sign = 1 if w.low(i + 2) == "after" else -1
        if base and not isinstance(base[0], Fixed):
            return Away(1, w.low(i + 1), sign, base=base[0]), base[1]
        return None
    if found is None:
        return None
    size, k = found
    if w.low(k) == "ago":
        return Away(size.amount, size.unit, -1), k + 1
    if w.phrase(k, "from", "now") or w.low(k) == "hence":
        return Away(size.amount, size.unit, 1), k + (2 if w.low(k) == "from" else 1)
    if w.low(k) in ("from", "after", "before") and w.low(k + 1):
        base = date(w, k + 1)
        if base and _whole_days(base[0]) and size.unit not in ("hour", "minute", "second"):
            return Away(size.amount, size.unit, -1 if w.low(k) == "before" else 1, base=base[0]), base[1]
    if w.low(i) == "in" and size.amount is not None:
        return Away(size.amount, size.unit, 1, sure=False), k
    if w.low(i) == "within":
        return size, k
    return None


def _duration(w: Words, i: int) -> Found:
    """three years; all day; "three years later" is told from another event, so only its length is known."""
    if w.low(i) == "all" and w.low(w.skip(i + 1, "-")) in ("day", "week", "month", "year", "night", "weekend"):
        k = w.skip(i + 1, "-")
        return _plain(w.low(k)), k + 1
    found = length(w, i)
    if found is None:
        return None
    size, k = found
    if size.amount is None and w.low(i) in UNITS and not _vague_length(w, i, k):
        return None
    if w.low(w.skip(k, *DASHES)) in ("old", "olds"):
        return None
    if w.low(k) in ("to", "ended", "ending", "through") and size.amount is not None:
        last = date(w, w.skip(k + 1, "on"))
        if last and not isinstance(last[0], Vague):
            return replace(size, until=last[0]), last[1]
    if w.low(k) in ("later", "earlier", "after", "before", "on", "prior", "since") and k > hedge(w, i):
        end = k + 1 if w.low(k) in ("later", "earlier") else k
        return size, end
    return size, k


def _plain(name: str) -> Moment:
    from checker.scan.moments import Length

    return Length(1, UNITS[name])


def _vague_length(w: Words, i: int, k: int) -> bool:
    """True for "decades" as a length: "for years", "years of war", "decades-long"; not "the days when"."""
    after = w.low(k)
    return w.low(i - 1) in ("for", "in", "over", "after", "within", "of", "about", "by") or after in (
        "of",
        "later",
        "ago",
        "before",
        "after",
        "-",
        "earlier",
    )
