"""Budget years: of which year a figure is that belongs to a whole year: the budget's, "the same year", or the year that is over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache

import regex

from checker.context.reading import Context
from checker.cues import PATTERN_SECONDS
from checker.model import Claim, Interval, Kind, Span, TimeExpression
from checker.patterns import pattern_of

__all__ = ["done", "of_a_budget", "same_year", "spent_then"]


def same_year(context: Context, untold: TimeExpression, elsewhere: regex.Pattern[str]) -> Interval | None:
    """ "For the same year", "the year after", "a year earlier": by the last year that the passage has named; `elsewhere` are words
    before a time of another thing.
    """
    words = untold.span.of(context.text).lower()
    shift = next((years for expression, years in _BY_A_YEAR if regex.search(expression, words)), None)
    if shift is None:
        return None
    before = Span(context.before(_PASSAGE).start, untold.span.start)
    named = None
    for time in reversed(context.reading.within(context.reading.scan.times, before)):
        if elsewhere.search(context.text, before.start, time.span.start):
            continue
        year = _year_named(context, time, since=not shift)
        if year is not None and _told_as_year(context, time):
            named = year
            break
        if time.span.of(context.text).lower() in ("last year", "this year"):
            break  # it is counted from that one, and which one that is is not known
    if named is None:
        return None
    return Interval(_years_on(named.first, shift), _years_on(named.last, shift)) if shift else named


def _year_named(context: Context, time: TimeExpression, *, since: bool) -> Interval | None:
    """The calendar year of these words, or the fiscal one, which is known to lie within two; `since`: also that of "since 2004"."""
    if time.interval is None or not time.interval.bounded:
        return None
    first, words = time.interval.first, time.span.of(context.text).lower()
    if words.startswith("since "):
        fiscal = since and "fiscal" in words and (first.month, first.day) == (4, 1)
        last = dt.date(first.year + 2, 3, 31) if fiscal else dt.date(first.year, 12, 31)
        return Interval(first, last) if fiscal or (since and (first.month, first.day) == (1, 1)) else None
    return time.interval if (time.timex or "").startswith("FY") or time.interval == Interval.year(first.year) else None


def _told_as_year(context: Context, time: TimeExpression) -> bool:
    """ "Its 2013 request", "the 2013 World Cup" name a paper or an event by a year; what follows is not counted from it."""
    lead = context.text[max(time.span.start - 12, 0) : time.span.start]
    return not (_owner_before().search(lead) and _noun_behind().match(context.text, time.span.end))


@cache
def _owner_before() -> regex.Pattern[str]:
    return pattern_of(r"(?:\b(?:the|its|their|his|her|an?)|[’']s?)\s$", regex.VERSION1 | regex.IGNORECASE)


@cache
def _noun_behind() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:request|proposal|plan|report|survey|study|bill|law|deal|election|census|World|Olympic\w*)\b", regex.VERSION1
    )


def _years_on(day: dt.date, years: int) -> dt.date:
    """The same day so many years later; the last of February has its own end."""
    if day.month == 2 and day.day == 29:
        day = day.replace(day=28)
    return day.replace(year=day.year + years)


_BY_A_YEAR = (
    (r"same\syear$|^(?:in\s|for\s)?that\s(?:fiscal\s|financial\s)?year$", 0),
    (r"^(?:in\s|for\s)?the\s(?:year\safter|following\syear|next\syear)$|^(?:a|one)\syear\slater$", 1),
    (
        r"^(?:in\s|for\s)?the\s(?:year\sbefore|previous\syear|preceding\syear|prior\syear)$|^(?:a|one)\syear\s(?:earlier|before)$",
        -1,
    ),
)
"""Times that hang on a year named before, and how many years after it they are."""

_PASSAGE = 4
"""How many sentences back "the same year" may reach."""


def of_a_budget(context: Context, time: TimeExpression) -> bool:
    """ "A 2026 draft budget that earmarks 4 billion", "put 4 billion into the budget for 2026": the year of a budget is that of its
    sums and shares.
    """
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT):
        return False
    if time.span.end > context.figure.span.start:
        led = _into_the_budget().search(context.text, context.figure.span.end, time.span.start, timeout=PATTERN_SECONDS)
        return led is not None and time.span.start > context.figure.span.end
    return _budget().match(context.text, time.span.end, context.figure.span.start, timeout=PATTERN_SECONDS) is not None


@cache
def _budget() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:\p{L}+\s){0,2}?(?:budget|spending\splan)\b(?!\s(?:deal|cuts?|deficit|crisis|battle|fight|talks|agreement|resolution|debate))",
        regex.VERSION1,
    )


@cache
def _into_the_budget() -> regex.Pattern[str]:
    return pattern_of(
        r"\A?[^.;:,]{0,60}?\s(?:in|into)\s(?:the|its|their|a)\s(?:\p{Ll}+\s){0,2}?budget\s(?:(?:act|law|bill|plan)\s)?(?:for\s|of\s)?$",
        regex.VERSION1,
    )


@cache
def done() -> regex.Pattern[str]:
    """A verb of the past, or of what is there, whose object the figure is."""
    return pattern_of(
        r"(?<!\bto\s)\b(?:spent|had|put|paid|reached|numbered|totalled|hosted|was|were|(?:has|have|had)\s(?!(?:promis|pledg|agre|plann|decid|vow|propos|budget|offer|announc|ask|order|expect|want|request"
        r"|earmark|commit|approv|demand)\p{Ll}*ed\b)\p{Ll}+(?:ed|wn|en)(?:\s(?:by|to))?)\s(?:(?:about|some|around|roughly|only|just|nearly|almost|over|a|mere)\s){0,2}$",
        regex.VERSION1 | regex.IGNORECASE | regex.REVERSE,
    )


def spent_then(context: Context, passage: Sequence[Claim], published: Interval) -> Claim | None:
    """ "Chile put in $5bn last year. Peru spent $4bn", "Cuba came first with 4%": a figure of a whole year, told as past, is of the
    year that is over; a year further back was only named beside it.
    """
    told = done().search(context.text, context.left.start, context.figure.span.start, timeout=PATTERN_SECONDS)
    if not told and not _ranked().search(context.text, context.sentence.start, context.figure.span.start, timeout=PATTERN_SECONDS):
        return None
    years = (
        c for c in reversed(passage) if c.as_of.interval.bounded and c.as_of.interval == Interval.year(c.as_of.interval.first.year)
    )
    return max((c for c in years if c.as_of.interval.before(published)), key=lambda c: c.as_of.interval.first, default=None)


@cache
def _ranked() -> regex.Pattern[str]:
    """Verbs of the past by which a list of shares is told."""
    return pattern_of(
        r"\b(?:came|stood|slipped|crossed|invested|topped|led|was|were|climbed|dropped|ranked|followed|put)\b", regex.VERSION1
    )
