"""Years and what is fixed by naming one: "2023", "fiscal 2023-24", "the 1990s", "Q1 2019", "Christmas 2024", "last summer"."""

from __future__ import annotations

from functools import cache

from checker.scan import timex
from checker.scan.calendar_words import HOLIDAYS, MONTHS, SEASONS
from checker.scan.length_grammar import ordinal
from checker.scan.moments import Cycle, Fixed, InUnit, Moment, Nth, Rel, Unit, Unresolved, YearPart, YearSpan
from checker.scan.numberwords import DECADES
from checker.scan.stretches import Part
from checker.scan.time_words import DASHES, Words, lexer

__all__ = [
    "LOCATES",
    "RELS",
    "STEPS",
    "VERB_MONTHS",
    "Found",
    "coded",
    "full_year",
    "goes_on",
    "holiday",
    "holiday_at",
    "month_word",
    "placed",
    "season",
    "year",
    "year_number",
    "year_of",
]

Found = tuple[Moment, int] | None

RELS: dict[str, Rel] = {"last": "last", "past": "last", "previous": "last", "prior": "last", "preceding": "last", "this": "this"}
RELS |= {"current": "this", "same": "this", "next": "next", "coming": "next", "following": "next", "upcoming": "next"}
STEPS = {"last": -1, "this": 0, "next": 1}

VERB_MONTHS = frozenset({"may", "march", "mar"})
"""Month names that are first of all other words."""

LOCATES = frozenset(
    "in of since until till by from to through before after during for last next this early late mid and or between every each on "
    "at around about starting beginning the prior past previous coming following as than throughout ended ending".split()
) | {*DASHES}
"""Words after which a bare calendar word is meant as one."""


def goes_on(w: Words, k: int) -> bool:
    """True when digits go on after a decimal point or colon at k: then what stood before was no day or year."""
    return w.low(k) in (".", ":", ",") and w.glued(k) and w.glued(k + 1) and w.low(k + 1)[:1].isdigit()


def month_word(w: Words, i: int) -> tuple[int, int] | None:
    """A month name at i and the index after it and its full stop."""
    number = MONTHS.get(w.low(i))
    if number is None:
        return None
    short = len(w.low(i)) <= 4 and w.low(i) not in ("may", "june", "july")
    return number, i + 2 if short and w.low(i + 1) == "." and w.glued(i + 1) else i + 1


def year_number(w: Words, i: int) -> int | None:
    """Four digits that can be a year beside a month or a preposition."""
    number = w.digits(i, 4, 4)
    if number is None or not 1000 <= number <= 2999 or goes_on(w, i + 1) or w.zone_at(i + 1):
        return None  # "by 1200 GMT" is an hour of the day
    return number


def full_year(short: int) -> int:
    """Two digits of a year: up to 39 this century, else the last one. (POSIX splits at 68; news seldom looks so far ahead.)"""
    return short + (2000 if short < 40 else 1900) if short < 100 else short


def year_of(w: Words, i: int) -> Found:
    """The year that follows a month, quarter or holiday: "2025", ", 2025", "of last year", "this year", "FY24"."""
    j = w.skip(i, ",")
    j = w.skip(j, "of", "in", *DASHES)
    j = w.skip(j, "the") if w.low(j + 1) == "year" or w.low(j + 1) in RELS else j
    number = year_number(w, j)
    if number is not None:
        return Fixed(timex.year(number)), j + 1
    if w.low(j) in RELS and w.low(j + 1) == "year" and w.low(j) != "same":
        return Unit("year", STEPS[RELS[w.low(j)]]), j + 2
    if w.low(j) in ("fiscal", "financial", "fy"):
        return year(w, j)
    if w.low(j - 1) == "the" and w.low(j) == "year" and j > i:
        return Unit("year", 0), j + 1
    if w.low(j) == "'" and w.glued(j + 1) and w.digits(j + 1, 2) is not None:
        return Fixed(timex.year(full_year(int(w.low(j + 1))))), j + 2
    return None


def placed(part: YearPart, of: Moment | None, *, weekday: int | None = None) -> Moment:
    """A part of a year: at once where the year is printed, else against it or, without one, against publication."""
    if isinstance(of, Fixed) and of.period.start and not (of.period.timex or "").startswith("FY"):
        try:
            return Fixed(part.in_year(of.period.start.year))
        except ValueError:
            return Unresolved()
    return InUnit(part, of) if of else Cycle(part, weekday=weekday)


def year(w: Words, i: int) -> Found:
    """2023; 2014-19; 2022/23; fiscal 2023; FY23; the 1990s; 2017 april; 2019 H2."""
    if w.low(i) in ("fiscal", "financial", "fy", "cy", "tax", "academic"):
        return _fiscal(w, i)
    k = w.skip(i, "the")
    decade = _decade(w, k)
    if decade:
        return decade
    j = w.skip(w.skip(k, "year", "years"), "of") if w.low(k) in ("year", "years") else i
    number = year_number(w, j)
    if number is None:
        return None
    end = _end_of_span(w, j + 1, number)
    if end:
        return YearSpan(number, end), j + 3
    if w.low(j + 1) in ("fiscal", "financial") and w.low(j + 2) == "year":
        return Fixed(timex.fiscal_year(number)), j + 3
    if w.low(j + 1) in DASHES and w.low(j + 2) == "w" and 1 <= (w.digits(j + 3) or 0) <= 53:
        return Nth(w.digits(j + 3) or 1, "week", Fixed(timex.year(number))), j + 4
    nth = ordinal(w, j + 1)
    if nth and w.low(nth[1]) in ("quarter", "half") and 1 <= nth[0] <= (4 if w.low(nth[1]) == "quarter" else 2):
        part = YearPart("quarter" if w.low(nth[1]) == "quarter" else "half", nth[0])
        return placed(part, Fixed(timex.year(number))), nth[1] + 1
    inside = coded(w, w.skip(j + 1, *DASHES), lone_half=True)
    if inside and isinstance(inside[0], Cycle):
        return placed(inside[0].part, Fixed(timex.year(number))), inside[1]
    month = month_word(w, j + 1)
    if month and w.low(j + 1) not in VERB_MONTHS and w.low(month[1]) not in ("the",) and not w.low(month[1]).isdigit():
        return Fixed(timex.month(number, month[0])), month[1]
    return Fixed(timex.year(number)), j + 1


def _fiscal(w: Words, i: int) -> Found:
    j = w.skip(i + 1, "year", "years")
    if w.low(i) in ("tax", "academic") and j == i + 1:
        return None
    short = w.digits(j, 2, 2) if w.low(i) in ("fy", "cy") else None
    number = full_year(short) if short is not None else year_number(w, j)
    if number is None:
        return None
    end = _end_of_span(w, j + 1, number)
    if end:
        return YearSpan(number, end), j + 3
    return Fixed(timex.year(number) if w.low(i) == "cy" else timex.fiscal_year(number)), j + 1


def _end_of_span(w: Words, i: int, first: int) -> int | None:
    """The end of "2014-19", "2014–2019" or "2022/23" after its first year."""
    if w.low(i) not in (*DASHES, "/") or not w.glued(i) or not w.glued(i + 1) or goes_on(w, i + 2):
        return None
    long, short = w.digits(i + 1, 4, 4), w.digits(i + 1, 2, 2)
    if w.low(i + 2) in (*DASHES, "/") and w.glued(i + 2):
        return None
    if long is not None:
        return long if first < long <= 2999 else None
    if short is None:
        return None
    last = first // 100 * 100 + short
    last = last + 100 if last <= first else last
    return last if last - first <= 50 else None


_IN_DECADE = frozenset("in of since from during until by through early late mid before after".split())


def _decade(w: Words, i: int) -> Found:
    """the 1990s, the '90s, the nineties; "the 1800s" is a century."""
    low = w.low(i)
    if low in DECADES and w.low(i - 1) == "the":
        return Fixed(timex.decade(1900 + DECADES[low])), i + 1
    if low == "noughties":
        return Fixed(timex.decade(2000)), i + 1
    digits = low.strip("'s")
    if not low.endswith("s") or not digits.isdigit():
        return None
    if len(digits) == 4:
        first = int(digits)
        whole_century = digits.endswith("00") and digits != "2000"
        return Fixed(timex.century(first // 100 + 1) if whole_century else timex.decade(first)), i + 1
    told = low[0] == "'" or (w.low(i - 1) == "the" and w.low(i - 2) in _IN_DECADE) or w.low(i - 1) in ("early", "late", "mid")
    return (Fixed(timex.decade(full_year(int(digits)))), i + 1) if len(digits) == 2 and told else None


def coded(w: Words, i: int, *, lone_half: bool = False) -> Found:
    """Q1 2019, q3, H2 2019, 1Q19. "H1" needs a year beside it (`lone_half` when it stands before): it names other things too."""
    low, j = w.low(i), i + 1
    if low in ("q", "h") and w.glued(j) and w.digits(j, 1, 1):
        form, nth, j = low, int(w.low(j)), j + 1
    elif w.digits(i, 1, 1) and w.low(j) in ("q", "h") and w.glued(j) and (w.low(j) == "q" or w.digits(j + 1, 2, 4)):
        form, nth, j = w.low(j), int(low), j + 1
    else:
        return None
    if not 1 <= nth <= (4 if form == "q" else 2) or (low.isdigit() and form == "h" and not w.capital(i + 1)):
        return None  # "1h30" is an hour and a half
    part = YearPart("quarter" if form == "q" else "half", nth)
    short = w.digits(j, 2, 2) if w.glued(j) or low.isdigit() else None
    if short is not None:
        return placed(part, Fixed(timex.year(full_year(short)))), j + 1
    of = year_of(w, j)
    if of is None and form == "h" and not lone_half:
        return None
    return placed(part, of[0] if of else None), of[1] if of else j


@cache
def _holiday_names() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Holiday names as tokens, by first token, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in HOLIDAYS:
        tokens = tuple(lexer().findall(name))
        found.setdefault(tokens[0], []).append((tokens, name))
    return {first: tuple(sorted(names, key=lambda n: -len(n[0]))) for first, names in found.items()}


def holiday_at(w: Words, i: int) -> tuple[str, int] | None:
    """The longest holiday name at token i (its value in HOLIDAYS) and the index after it."""
    for tokens, name in _holiday_names().get(w.low(i), ()):
        if tuple(w.lows[i : i + len(tokens)]) == tokens:
            return HOLIDAYS[name], i + len(tokens)
    return None


def holiday(w: Words, i: int) -> Found:
    """Christmas, Thanksgiving 2024, Independence Day of this year."""
    named = holiday_at(w, w.skip(i, "the"))
    if named is None:
        return None
    of = year_of(w, named[1])
    if named[0] == "moves":
        return Unresolved(), of[1] if of else named[1]
    return placed(YearPart("holiday", named[0]), of[0] if of else None), of[1] if of else named[1]


def season(w: Words, i: int) -> Found:
    """summer 2024, the summer of 2024, winter; "fall" and "spring" only where they can be nothing else."""
    k = w.skip(i, "the")
    low = w.low(k)
    if low not in SEASONS:
        return None
    part = YearPart("season", SEASONS[low])
    of = year_of(w, k + 1)
    if of:
        number = year_number(w, of[1] - 1)
        joined = number is not None and _end_of_span(w, of[1], number) is not None  # "the winter of 1962-63"
        return placed(part, of[0]), of[1] + 2 if joined else of[1]
    before = w.low(i - 1)
    if low in ("fall", "spring") and (
        before not in ("in", "into", "by", "until", "since", "through", "during", "early", "late", "mid") or w.low(k + 1) == "of"
    ):
        return None
    return (Cycle(part), k + 1) if before in LOCATES or k > i or w.capital(k) else None


def fiscal_unit(step: int) -> Moment:
    """The current, last or next fiscal year, whichever that is: the hull of the usual ones."""
    return Part(Unit("year", step), "fiscal")
