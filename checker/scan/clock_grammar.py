"""Times of day: "4:45 p.m.", "2.15pm", "noon", "half past seven", "8 in the morning", "3-8pm"."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from checker.scan.calendar_words import DAY_PARTS, ZONES
from checker.scan.clock_times import Clock
from checker.scan.length_grammar import cardinal
from checker.scan.numberwords import TENS
from checker.scan.numberwords import UNITS as CARDINALS
from checker.scan.time_words import DASHES, Words, once

__all__ = ["clock", "clock_range", "day_part", "sure"]

Half = Literal["am", "pm"]
_NAMED = {"noon": 12, "midday": 12, "noonish": 12, "midnight": 0}
_FIRST = frozenset({*_NAMED, *CARDINALS, *TENS, "a", "half", "quarter"})
_TO = ("to", "until", "till", "through", "thru", *DASHES)


def _half(w: Words, i: int) -> tuple[Half | None, int]:
    """am or pm at i, in any dress: "pm", "p.m.", "p", "in the morning", "at night"."""
    low = w.low(i)
    return (("am" if low == "am" else "pm"), i + 1) if low in ("am", "pm") else (None, i)


def _tail(w: Words, i: int) -> tuple[Half | None, int]:
    """A part of the day after the clock: "8 in the morning", "7:13 that evening"."""
    j = i
    if w.low(j) in ("in", "of"):
        j = w.skip(j + 1, "the")
    j = w.skip(j, "at", "late", "early")
    part = DAY_PARTS.get(w.low(j))
    if part not in ("MO", "AF", "EV", "NI") or w.low(j) in ("dawn", "dusk", "overnight"):
        return None, i
    return ("am" if part == "MO" else "pm"), j + 1


def clock(w: Words, i: int, *, bare: bool = False) -> tuple[Clock, int] | None:
    """A time of day at i. `bare` allows an hour alone ("at 7"), where a date or a preposition says that it is a time."""
    low = w.low(i)
    if not (low[:1].isdigit() or low in _FIRST):
        return None
    return _bare(w, i) if bare else _told(w, i)


@once
def _bare(w: Words, i: int) -> tuple[Clock, int] | None:
    return _clock(w, i, bare=True)


@once
def _told(w: Words, i: int) -> tuple[Clock, int] | None:
    return _clock(w, i, bare=False)


def _clock(w: Words, i: int, *, bare: bool) -> tuple[Clock, int] | None:
    if w.low(i) in _NAMED:
        return Clock(_NAMED[w.low(i)]), i + 1
    if w.low(i) == "12" and w.low(i + 1) in ("noon", "midnight"):
        return Clock(_NAMED[w.low(i + 1)]), i + 2
    found = _past(w, i) or _figures(w, i, bare=bare) or _words(w, i, bare=bare)
    if found is None:
        return None
    at, j = found
    if at.half is None and at.hour <= 12:
        half, k = _tail(w, j)
        if half:
            return replace(at, half=half if at.hour != 12 or half == "pm" else "am"), k
    elif w.low(j) in ("in",) and w.low(j + 1) == "the" and _tail(w, j)[0]:
        j = _tail(w, j)[1]
    return at, j


def _joined(w: Words, i: int) -> tuple[Clock, int] | None:
    """Hours and minutes without a mark: "0900 GMT", "1140 a.m."."""
    joined = w.digits(i, 3, 4)
    half, j = _half(w, i + 1)
    if joined is None or half is None or joined % 100 > 59 or not 1 <= joined // 100 <= 12:
        return _zoned(w, i)
    return Clock(joined // 100, joined % 100, half=half), j


def _figures(w: Words, i: int, *, bare: bool) -> tuple[Clock, int] | None:
    """A time of day in digits: "4:45", "2.15pm", "8:00:31am", "7 o'clock", "11ish"."""
    hour = w.digits(i)
    if hour is None:
        return _joined(w, i)
    if hour > 24 or (w.low(i - 1) in (".", ",", ":") and w.glued(i) and w.glued(i - 1)):
        return None
    j, minute, second = i + 1, None, None
    mark = w.low(j)
    if mark in (":", ".", "h") and w.glued(j) and w.glued(j + 1) and w.digits(j + 1, 2) is not None:
        minute = w.digits(j + 1, 2)
        j += 2
        if w.low(j) == mark == ":" and w.glued(j) and w.digits(j + 1, 2) is not None:
            second, j = w.digits(j + 1, 2), j + 2
    half, after = _half(w, j)
    if (minute or 0) > 59 or (second or 0) > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        return Clock(hour, minute, second, half), after
    if w.low(j) in ("o'clock", "oclock"):
        return Clock(hour), j + 1
    if w.low(j) == "ish" and w.glued(j):
        return Clock(hour), j + 1
    if minute is not None and (mark == ":" or w.zone_at(j)):
        return Clock(hour, minute, second), j
    if minute is not None:
        return (Clock(hour, minute), j) if bare else None
    hours, _ = _tail(w, j)
    return (Clock(hour), j) if bare or hours else None


"""Time zones that news prints after a time of day."""


def _zoned(w: Words, i: int) -> tuple[Clock, int] | None:
    """Four digits that the zone makes a time of day: "0900 GMT", "1430 local time"."""
    digits = w.digits(i, 4, 4)
    zone = (
        w.low(i + 1) in ZONES
        or (w.low(i + 1) in ("hours", "hrs", "h") and (w.low(i).startswith("0") or w.low(i - 1) == "at"))
        or w.phrase(i + 1, "local", "time")
    )
    if digits is None or not zone or digits // 100 > 24 or digits % 100 > 59:
        return None
    return Clock(digits // 100, digits % 100), i + 1


def _minutes(w: Words, i: int) -> tuple[int, int] | None:
    """Minutes in words: "forty-five", "twenty seven", "oh five"."""
    low = w.low(i)
    if low not in TENS and low not in CARDINALS:
        return None
    number = cardinal(w, i)
    return (int(number[0]), number[1]) if number and 1 <= number[0] <= 59 else None


def _words(w: Words, i: int, *, bare: bool) -> tuple[Clock, int] | None:
    """Such as "seven o'clock", "seven twenty-seven", "three thirty p.m."."""
    hour = CARDINALS.get(w.low(i), 0)
    if not 1 <= hour <= 12:
        return None
    j, minute = i + 1, None
    spoken = _minutes(w, w.skip(j, "-"))
    if spoken and spoken[0] >= 10:
        minute, j = spoken
    half, after = _half(w, j)
    if half:
        return Clock(hour, minute, half=half), after
    if w.low(j) in ("o'clock", "oclock"):
        return Clock(hour, minute), j + 1
    if minute is not None:
        return (Clock(hour, minute), w.skip(j, "minutes")) if bare else None
    hours, _ = _tail(w, j)
    return (Clock(hour), j) if bare or hours else None


def _past(w: Words, i: int) -> tuple[Clock, int] | None:
    """Such as "half past seven", "quarter to six", "ten past 9", "thirty-six minutes past eight"."""
    j = w.skip(i, "a")
    named = w.low(j) in ("half", "quarter")
    if named:
        minutes, j = (30 if w.low(j) == "half" else 15), j + 1
    else:
        number = cardinal(w, i)
        if number is None or not 1 <= number[0] <= 59 or number[0] != int(number[0]):
            return None
        minutes, j = int(number[0]), w.skip(number[1], "minutes", "minute", "mins", "min")
    sign = w.low(j)
    if sign not in ("past", "to") or (sign == "to" and not named and w.low(j - 1) not in ("minutes", "mins", "min")):
        return None
    hour = w.digits(j + 1) or CARDINALS.get(w.low(j + 1), 0)
    if not 1 <= hour <= 12:
        return None
    k = w.skip(j + 2, "o'clock")
    half, k = _half(w, k)
    return Clock(hour if sign == "past" else (hour - 2) % 12 + 1, minutes if sign == "past" else 60 - minutes, half=half), k


def sure(w: Words, i: int, j: int) -> bool:
    """True when the words i..j are a time of day whatever stands around them: "8:30" alone may be a score."""
    return (
        _zoned(w, i) is not None
        or w.phrase(j, "local", "time")
        or any(
            w.low(k) in ("am", "pm", "o'clock", "oclock", "ish", "past", "noon", "midnight", "midday", "noonish")
            for k in range(i, j)
        )
        or any(w.low(k) in DAY_PARTS for k in range(i, j))
    )


def clock_range(w: Words, i: int, *, bare: bool = False) -> tuple[Clock, Clock, int] | None:
    """Two times of day: "5 to 6pm", "2:00 - 2:30 pm", "between 9 and 10.30 am", "8am-3". One am or pm may serve both."""
    j = i
    both = w.low(j) in ("from", "between")
    if both:
        j += 1
    marks = (*_TO, "and") if w.low(i) == "between" else _TO
    first = clock(w, j, bare=True)
    if first is None or w.low(first[1]) not in marks:
        return None
    second = clock(w, first[1] + 1, bare=True)
    if second is None:
        return None
    a, b = first[0], second[0]
    minutes = (a.minute is not None) + (b.minute is not None)
    known = sure(w, i, second[1]) or minutes == 2 or (minutes == 1 and both and ":" in w.lows[j : second[1]])
    if not (known or bare):
        return None
    if b.half and a.half is None and a.hour <= 12:
        a = replace(a, half=b.half if a.hour % 12 <= b.hour % 12 or b.half == "am" else "am")
    elif a.half and b.half is None and b.hour <= 12:
        b = replace(b, half=a.half if b.hour % 12 > a.hour % 12 else "pm" if a.half == "am" else "am")
    return a, b, second[1]


def day_part(w: Words, i: int) -> tuple[str, int] | None:
    """A part of the day at i: "morning", "late afternoon", "the early evening"."""
    j = w.skip(i, "the")
    j = w.skip(j, "early", "late", "mid", "later", "earlier")
    j = w.skip(j, "-", "in")
    j = w.skip(j, "the")
    part = DAY_PARTS.get(w.low(j))
    return (part, j + 1) if part else None
