"""Whole time expressions in a window: the longest of now, a set, a range, a bound, a distance, a point or a length."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from checker.scan.calendar_words import DAY_PARTS, FREQUENCIES, MONTHS, WEEKDAYS
from checker.scan.clock_grammar import clock
from checker.scan.clock_times import Clock
from checker.scan.date_grammar import date
from checker.scan.length_grammar import cardinal, unit
from checker.scan.moments import Moment, MonthlyDay, Numeric
from checker.scan.numberwords import UNITS as CARDINALS
from checker.scan.point_grammar import point
from checker.scan.span_grammar import away, bounded, duration, span
from checker.scan.stretches import Bounded, Length, Part, Range, Recurring, Vague
from checker.scan.time_words import DASHES, Words, phrasebook
from checker.scan.timex import length_timex
from checker.scan.year_grammar import VERB_MONTHS, Found

__all__ = ["Parsed", "parse"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """An expression in a window: its place there, its meaning, and what its context has to confirm.

    `doubt` is "year" for four digits alone, "hour" for a date with a bare hour ("Friday at 5"), "level" for "at 14 on Monday",
    where a toll may have stood, "fraction" for "3/4", "rate" for "a day", which may be "per day", "decade" for "the 90s", which may
    be degrees, "month" for "a May event". `number` is where the last token begins if that is a plain number, which a noun after it
    would turn into a count.
    """

    start: int
    end: int
    moment: Moment
    doubt: str | None
    number: int | None
    sure: bool
    """True where no context could make it something else."""


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
        number = w.starts[j - 1] if w.lows[j - 1].isdigit() else None
        doubt = _doubt(w, i, j, moment)
        other = w.low(i) in ("last", "more", "less")  # "will last two weeks", "3% more than a year earlier"
        sure = doubt is None and number is None and not other and not isinstance(moment, Range) and not _in_names(w, i, j)
        found.append(Parsed(w.starts[i], w.ends[j - 1], moment, doubt, number, sure))
        i = j
    return tuple(found)


_NEVER_FIRST = frozenset(
    {"and", "or", "of", ",", ".", "(", ")", "'", '"', "than", "not", "is", ":", "/", "'s", "well", "more", *DASHES}
) - {"more"}


_TITLES = frozenset(
    "daily weekly monthly quarterly nightly annual winter summer spring autumn fall mornings today century 11 7 6".split()
)


def _in_names(w: Words, i: int, j: int) -> bool:
    """True for what names of papers, games and attacks are made of: "Sunday Times", "USA TODAY", "Sept. 11"."""
    return w.lows[i][0].isdigit() or w.lows[j - 1] in _TITLES or w.lows[j - 1] in WEEKDAYS


def _doubt(w: Words, i: int, j: int, moment: Moment) -> str | None:
    if isinstance(moment, Bounded):
        moment = moment.inner
    if isinstance(moment, MonthlyDay) and "the" in (w.low(j - 2), w.low(j - 3)):
        return "ordinal"
    if j == i + 1 and w.digits(i, 4, 4) is not None:
        return "year"
    if isinstance(moment, Clock) and moment.minute is None and moment.half is None and w.lows[j - 1].isalnum():
        if w.lows[i] == "at" and w.digits(i + 1) is not None and moment.day is not None and w.digits(j - 1) is None:
            return "level"
        return "hour" if w.digits(j - 1) is not None or w.lows[j - 1] in CARDINALS else None
    if w.lows[j - 1].endswith("0s") and len(w.lows[j - 1]) == 3:
        return "decade"
    if j == i + 1 and w.lows[i] in VERB_MONTHS and w.low(i - 1) in ("a", "the"):
        return "month"
    if isinstance(moment, Numeric) and moment.year is None and w.low(j - 2) == "/":
        return "fraction"
    return "rate" if isinstance(moment, Length) and w.low(i) in ("a", "an") and j == i + 2 else None


def _expression(w: Words, i: int) -> Found:
    """The longest expression that begins at token i; of two as long, the first in this order."""
    best: Found = None
    for form in (_now, _set, span, bounded, away, point, duration):
        found = form(w, i)
        if found and (best is None or found[1] > best[1]):
            best = found
    return best


# --- now


_PRESENT = phrasebook(
    dict.fromkeys(
        (
            ("right", "now"),
            ("just", "now"),
            ("at", "present"),
            ("at", "the", "present", "time"),
            ("at", "the", "moment"),
            ("at", "this", "moment"),
            ("at", "this", "time"),
            ("so", "far"),
            ("to", "date"),
            ("as", "yet"),
            ("up", "to", "now"),
            ("until", "now"),
            ("till", "now"),
            ("by", "now"),
            ("for", "now"),
            ("as", "of", "now"),
            ("now",),
            ("currently",),
            ("nowadays",),
            ("presently",),
        )
    )
)


def _now(w: Words, i: int) -> Found:
    if w.low(i) in ("recently", "lately"):
        return Vague("PAST_REF"), i + 1
    if w.phrase(i, "as", "soon", "as", "possible") or w.low(i) == "asap":
        return Vague("FUTURE_REF"), i + (1 if w.low(i) == "asap" else 4)
    told = w.longest(i, _PRESENT)
    if told is None or (w.low(i) == "now" and w.low(told[1]) in DASHES and w.glued(told[1])):  # "now-defunct"
        return None
    if w.low(i) == "now" and w.low(i - 1) == "from" and w.low(told[1]) != "on":
        return None
    whole = date(w, w.skip(told[1], "in")) if w.low(i) == "so" else None
    return (Part(whole[0], "earlier"), whole[1]) if whole else (Vague("PRESENT_REF"), told[1])


# --- sets


def _set(w: Words, i: int) -> Found:
    """every Monday, each two days, once a week, Fridays, 3pm each day, annually."""
    low = w.low(i)
    if low in FREQUENCIES:
        return Recurring(FREQUENCIES[low]), i + 1
    if low in ("every", "each"):
        return _every(w, i + 1)
    if low in ("once", "twice"):
        j = w.skip(i + 1, "a", "an", "every", "each", "per")
        one = unit(w, j) if j > i + 1 else None
        return (Recurring(length_timex(1, one[0])), one[1]) if one else None
    if low in ("weekdays", "weekends"):
        return Recurring(_WEEK[low[:-1]]), i + 1
    if low.endswith("days") and low[:-1] in WEEKDAYS:
        return Recurring(f"XXXX-WXX-{WEEKDAYS[low[:-1]] + 1}"), i + 1  # X in TIMEX3: of any year and week
    if low in WEEKDAYS and w.low(i + 1) in ("mornings", "afternoons", "evenings", "nights"):
        return Recurring(f"XXXX-WXX-{WEEKDAYS[low] + 1}T{DAY_PARTS[w.low(i + 1)]}"), i + 2
    if low in ("mornings", "afternoons", "evenings"):
        return Recurring(f"T{DAY_PARTS[low]}"), i + 1
    if "every" not in w.lows and "each" not in w.lows:
        return None
    at = clock(w, i)
    rest = _every(w, at[1] + 1) if at and w.low(at[1]) in ("every", "each") else None
    return (Recurring(_daily(rest[0].value, at[0])), rest[1]) if at and rest else None


_WEEK = {"weekday": "XXXX-WXX-WD", "weekend": "XXXX-WXX-WE"}
"""In TIMEX3: of a year and a week that stay open, which is what its X marks mean."""


def _daily(value: str, at: Clock) -> str:
    """A set at a time of day: T15 each day, XXXX-WXX-1T16 each Monday."""
    return at.value if value == "P1D" or value[0] == "T" else f"{value}{at.value}"


def _every(w: Words, i: int) -> tuple[Recurring, int] | None:
    """What recurs, after "every" or "each"."""
    j = w.skip(i, "other", "single", "alternate", "second")
    other = w.low(i) in ("other", "alternate", "second") and j > i
    low = w.low(j)
    number = cardinal(w, j)
    counted = unit(w, w.skip(number[1], *DASHES)) if number else None
    if number and counted:
        return Recurring(length_timex(number[0], counted[0]), number[0], counted[0]), counted[1]
    one = unit(w, j)
    if low in WEEKDAYS:
        value, end = f"XXXX-WXX-{WEEKDAYS[low] + 1}", j + 1
    elif low in MONTHS and (w.capital(j) or low not in VERB_MONTHS):
        value, end = f"XXXX-{MONTHS[low]:02}", j + 1
    elif low in _WEEK:
        value, end = _WEEK[low], j + 1
    elif low in ("morning", "afternoon", "evening", "night"):
        value, end = f"T{DAY_PARTS[low]}", j + 1
    elif one and not low.endswith("s"):
        value, end = length_timex(2 if other else 1, one[0]), one[1]
    else:
        return None
    at = clock(w, w.skip(end, "at", "around"), bare=w.low(end) == "at")
    return (Recurring(_daily(value, at[0])), at[1]) if at else (Recurring(value), end)
