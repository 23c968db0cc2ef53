"""Lengths of time: "three years", "30-day", "an hour and a half", "decades", and the numbers that count them."""

from __future__ import annotations

from checker.scan.calendar_words import UNITS, VAGUE_AMOUNTS
from checker.scan.numberwords import FRACTION_SIGNS, HUNDRED, ORDINALS, TENS
from checker.scan.numberwords import UNITS as CARDINALS
from checker.scan.stretches import Length
from checker.scan.time_words import DASHES, Words, once, phrasebook
from checker.scan.timex import length_timex

__all__ = ["cardinal", "hedge", "length", "ordinal", "unit"]

_HEDGES = phrasebook(
    dict.fromkeys(
        (
            ("more", "than"),
            ("less", "than"),
            ("fewer", "than"),
            ("no", "more", "than"),
            ("no", "less", "than"),
            ("at", "least"),
            ("at", "most"),
            ("up", "to"),
            ("just", "over"),
            ("just", "under"),
            ("well", "over"),
            ("over",),
            ("under",),
            ("about",),
            ("around",),
            ("roughly",),
            ("approximately",),
            ("nearly",),
            ("almost",),
            ("some",),
            ("only",),
            ("just",),
            ("exactly",),
            ("barely",),
            ("another",),
        )
    )
)
_LONGEST_FIRST = (
    "millennium",
    "century",
    "decade",
    "year",
    "quarter",
    "month",
    "fortnight",
    "week",
    "day",
    "hour",
    "minute",
    "second",
)
_IN_DAYS = {"millennium": 365250.0, "century": 36525.0, "decade": 3652.5, "year": 365.25, "quarter": 91.3125, "month": 30.4375}
_IN_DAYS |= {
    "fortnight": 14.0,
    "week": 7.0,
    "weekend": 2.0,
    "day": 1.0,
    "night": 1.0,
    "hour": 1 / 24,
    "minute": 1 / 1440,
    "second": 1 / 86400,
}


def hedge(w: Words, i: int) -> int:
    """The index after a hedge at i ("more than", "at least", "nearly"), or i."""
    found = w.longest(i, _HEDGES)
    return found[1] if found else i


def ordinal(w: Words, i: int) -> tuple[int, int] | None:
    """An ordinal in digits or words: "3rd", "third", "twenty-second", "31st"."""
    number = w.digits(i)
    if number is not None and w.low(i + 1) in ("st", "nd", "rd", "th") and w.glued(i + 1):
        return number, i + 2
    if w.low(i) in ORDINALS:
        return int(ORDINALS[w.low(i)]), i + 1
    if w.low(i) in TENS:
        j = w.skip(i + 1, *DASHES)
        one = ORDINALS.get(w.low(j), 0)
        if 1 <= one <= 9:
            return TENS[w.low(i)] + int(one), j + 1
    return None


def _small(w: Words, i: int) -> tuple[int, int] | None:
    """A number word below a hundred."""
    low = w.low(i)
    if low in TENS:
        j = w.skip(i + 1, *DASHES)
        one = CARDINALS.get(w.low(j), 0)
        return (TENS[low] + one, j + 1) if 1 <= one <= 9 else (TENS[low], i + 1)
    return (CARDINALS[low], i + 1) if low in CARDINALS else None


@once
def cardinal(w: Words, i: int) -> tuple[float, int] | None:
    """A number in digits ("1,500", "3.5", "2½") or words ("a hundred and twenty", "a dozen", "a couple of")."""
    low = w.low(i)
    if low[:1].isdigit():
        return _digits(w, i)
    j = w.skip(i, "a", "an")
    if w.low(j) == "couple":
        return 2, w.skip(j + 1, "of")
    if w.low(j) == "dozen":
        return 12, j + 1
    head = _small(w, i) if j == i else (1, j) if w.low(j) in (HUNDRED, "thousand") else None
    if head is None:
        return None
    value, j = head
    for scale, factor in ((HUNDRED, 100), ("thousand", 1000)):
        if w.low(j) == scale:
            value, j = value * factor, j + 1
            tail = _small(w, w.skip(j, "and"))
            if tail:
                value, j = value + tail[0], tail[1]
    return value, j


def _digits(w: Words, i: int) -> tuple[float, int] | None:
    text = w.low(i).replace(",", "")
    if not text.isdigit() or len(text) > 9:  # longer counts of years are not news
        return None
    value, j = float(text), i + 1
    if w.low(j) == "." and w.glued(j) and w.glued(j + 1) and w.low(j + 1).isdigit():
        value, j = float(f"{text}.{w.low(j + 1)}"), j + 2
    elif w.low(j) in FRACTION_SIGNS:
        value, j = value + FRACTION_SIGNS[w.low(j)], j + 1
    elif w.low(j + 1) == "/" and w.glued(j + 1) and w.glued(j + 2) and (part := _printed_fraction(w, j)):
        value, j = value + part, j + 3
    return value, j


def _printed_fraction(w: Words, i: int) -> float | None:
    """The fraction of "5 1/2 years"."""
    over, under = w.digits(i, 1, 1), w.digits(i + 2, 1, 1)
    return over / under if over and under and over < under else None


def _fraction(w: Words, i: int) -> tuple[float, int]:
    """What an "and a half" or "and a quarter" at i adds, and the index after it."""
    if w.low(i) == "and":
        j = w.skip(i + 1, "a", "an", "one")
        if w.low(j) in ("half", "quarter"):
            return (0.5 if w.low(j) == "half" else 0.25), j + 1
    return 0, i


def unit(w: Words, i: int) -> tuple[str, int] | None:
    """A unit of time at i, with what may stand before it ("working days", "full years", "straight weeks")."""
    j = i
    while w.low(j) in (
        "full",
        "whole",
        "calendar",
        "business",
        "working",
        "straight",
        "consecutive",
        "successive",
        "more",
        "entire",
        "school",
    ):
        j += 1
    low = w.low(j)
    if low in UNITS:
        return UNITS[low], j + 1
    if low in ("y", "d") and w.glued(j):  # "3Y"; "h" is in the table
        return {"y": "year", "d": "day"}[low], j + 1
    return None


@once
def length(w: Words, i: int) -> tuple[Length, int] | None:
    """A length of time at i, hedge included."""
    k = hedge(w, i)
    found = _ranged(w, k) or _half(w, k) or _counted(w, k) or _vague(w, k)
    if found is None and w.low(k - 1) == "another":
        one = unit(w, k)
        found = (Length(1, one[0]), one[1]) if one else None
    if found is None:
        return None
    first, j = found
    return _compound(w, first, j)


def _ranged(w: Words, i: int) -> tuple[Length, int] | None:
    """Such as "three to five years", "2-3 weeks", "between six and eight months": a length from one to the other."""
    opened = w.low(i) in ("between", "from")
    low = cardinal(w, i + 1 if opened else i)
    if low is None:
        return None
    j = w.skip(low[1], *DASHES)
    joined = w.skip(j, "and") if w.low(i) == "between" else w.skip(j, "to", "or")
    if joined == low[1]:
        return None
    high = cardinal(w, w.skip(joined, *DASHES))
    one = unit(w, w.skip(high[1], *DASHES)) if high and high[0] > low[0] else None
    if high is None or one is None or one[0] in ("quarter", "second"):
        return None
    if w.low(one[1] - 1) == "year" and _FIRST_YEAR <= low[0] < high[0] <= _LAST_YEAR:
        return None  # "the 2024-2025 school year"
    return Length(None, one[0], value=f"{length_timex(low[0], one[0])}/{length_timex(high[0], one[0])}"), one[1]


_FIRST_YEAR, _LAST_YEAR = 1500, 2100


def _half(w: Words, i: int) -> tuple[Length, int] | None:
    """Such as "half an hour", "half a century", "a half-hour", "half-year"."""
    j = w.skip(i, "a")
    if w.low(j) == "quarter":
        k = w.skip(w.skip(j + 1, "of", *DASHES), "a", "an")
        return (Length(0.25, UNITS[w.low(k)]), k + 1) if w.low(k) in ("century", "hour") else None
    if w.low(j) != "half":
        return None
    j = w.skip(j + 1, "a", "an", *DASHES)
    one = unit(w, j)
    return (Length(0.5, one[0]), one[1]) if one and one[0] != "quarter" else None


def _counted(w: Words, i: int) -> tuple[Length, int] | None:
    number = cardinal(w, i)
    article = w.low(i) in ("a", "an")
    if number is None:
        one = unit(w, i + 1) if article else None
        if one is None or w.low(one[1] - 1).endswith("s") or w.low(i + 1) in ("second", "quarter", "night", "weekend"):
            return None
        extra, j = _fraction(w, one[1])
        return Length(1 + extra, one[0]), j
    value, j = number
    extra, j = _fraction(w, j)
    j = w.skip(j, *DASHES)
    j = w.skip(j, "more", "of")
    one = unit(w, j)
    if one is None or (one[0] == "quarter" and not w.low(one[1] - 1).endswith("s")):
        return None
    if w.low(one[1] - 1) == "m":
        return None
    after, end = _fraction(w, one[1])
    return Length(value + extra + after, one[0]), end


def _vague(w: Words, i: int) -> tuple[Length, int] | None:
    """Such as "several years", "a few hours", "years", "decades"."""
    j = w.skip(i, "a", "the")
    j = w.skip(j, "very", "past", "last")
    if w.low(j) in VAGUE_AMOUNTS or w.phrase(j, "couple", "of"):
        j = w.skip(j + 1, "of", "more")
        j = w.skip(j, "the", *DASHES)
        one = unit(w, j)
        return (Length(None, one[0]), one[1]) if one and w.low(one[1] - 1).endswith("s") else None
    low = w.low(i)
    return (Length(None, UNITS[low]), i + 1) if low in UNITS and low.endswith("s") and low not in ("secs", "mins", "hrs") else None


def _compound(w: Words, first: Length, j: int) -> tuple[Length, int]:
    """Such as "two years and three months", "1 hour 30 minutes": one length in the first unit, its value part by part."""
    if first.amount is None or first.unit not in _LONGEST_FIRST:
        return first, j
    parts = [first]
    while True:
        k = w.skip(w.skip(j, ","), "and")
        number = cardinal(w, k)
        one = unit(w, w.skip(number[1], *DASHES)) if number else None
        if number is None or one is None or one[0] not in _LONGEST_FIRST:
            break
        if _LONGEST_FIRST.index(one[0]) <= _LONGEST_FIRST.index(parts[-1].unit):
            break
        parts.append(Length(number[0], one[0]))
        j = one[1]
    if len(parts) == 1:
        return first, j
    total = sum((p.amount or 0) * _IN_DAYS[p.unit] for p in parts) / _IN_DAYS[first.unit]
    return Length(total, first.unit, value=_joined([length_timex(p.amount, p.unit) for p in parts])), j


def _joined(values: list[str]) -> str:
    """P2Y, P3M -> P2Y3M; P1D, PT6H -> P1DT6H."""
    text = values[0]
    for value in values[1:]:
        timed = value.startswith("PT")
        text += value[1:] if timed and "T" not in text else value[2:] if timed else value[1:]
    return text
