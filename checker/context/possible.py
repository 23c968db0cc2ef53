"""Possible: what a modal makes of a figure where it foretells nothing or the figure is a verb, and nouns that are no norm."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import AsOf, Kind, Span
from checker.patterns import pattern_of

__all__ = ["itself_possible", "no_norm", "under_way"]


def under_way(context: Context, hit: Hit, time: AsOf) -> bool:
    """ "The well could be losing 300 barrels a day": what goes on now, of which only the size is not known."""
    return (
        hit.text.endswith(" be")
        and time.basis not in ("stated", "relative")
        and _doing_so().match(context.text, hit.span.end, context.figure.span.start) is not None
    )


@cache
def _doing_so() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:\p{Ll}+ly\s)?(?!going\b|facing\b|looking\b)\p{Ll}+ing\b", regex.VERSION1)


def itself_possible(context: Context) -> Hit | None:
    """The modal of a multiple that is a verb itself: "might triple the output"."""
    if context.figure.kind is not Kind.MULTIPLE:
        return None
    may = context.search(_may(), context.left.start, context.figure.span.start)
    return Hit(Span(*may.span("word")), may["word"]) if may else None


@cache
def _may() -> Expression:
    """ "The new lamp could halve the bill": the word is the verb itself."""
    return expression(r"\b(?P<word>could|may|might)\s(?:(?:even|also|soon|\p{Ll}+ly|more\sthan)\s)?$")


def no_norm(context: Context, noun: Hit) -> bool:
    """ "Her 108th goal" was scored, and "the previous mark of 139 points" reached."""
    if noun.text == "goal":
        return context.figure.unit == "goal"
    if noun.text[0].isupper() and any(n.span.covers(noun.span) for n in context.reading.within(context.reading.cast, noun.span)):
        return True  # "Target reported a loss"
    return noun.text == "mark" and context.figure.kind is not Kind.PERCENT
