"""Budget years: of which year a figure is that belongs to a whole year: the budget's, "the same year", or the year that is over."""

from __future__ import annotations

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
    years = (
        t.interval
        for t in reversed(context.reading.within(context.reading.scan.times, before))
        if not elsewhere.search(context.text, before.start, t.span.start)
        and t.interval is not None
        and t.interval.bounded
        and t.interval == Interval.year(t.interval.first.year)
    )
    named = next(years, None)
    return Interval.year(named.first.year + shift) if named is not None else None


_BY_A_YEAR = (
    (r"same\syear$", 0),
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
