"""Not where: places beside a figure that do not say where it is counted: an office, officials, a route."""

from __future__ import annotations

import regex

from checker.context.reading import Context
from checker.context.roles import Actor
from checker.model import Kind
from checker.patterns import pattern_of

__all__ = ["an_office", "held_against", "metonym", "of_officials", "ranked_in", "rotated"]


def an_office(actor: Actor, context: Context) -> bool:
    """ "As some in the Pentagon favour": where officials sit is no place of what they speak of."""
    return any(m.span == actor.span and m.form == "metonym" for m in context.reading.within(context.reading.scan.names, actor.span))


def ranked_in(actor: Actor, context: Context) -> bool:
    """ "The largest contingent in Europe": among which it is the largest, not where they are."""
    return (
        context.figure.kind is Kind.COUNT
        and _SUPERLATIVE.search(context.text, max(actor.span.start - 50, context.sentence.start), actor.span.start) is not None
    )


def rotated(actor: Actor, context: Context) -> bool:
    """ "The 3,000 it rotates through Chile"; what sweeps through a land is not counted there."""
    before = context.text[max(actor.span.start - 60, context.sentence.start) : actor.span.start]
    return actor.preposition == "through" and _ROTATES.search(before) is not None


_ROTATES = pattern_of(r"\brotat\w+\s(?:[\p{L}\d.,]+\s){0,6}?through\s(?:the\s)?$", regex.VERSION1)


def held_against(actor: Actor, context: Context) -> bool:
    """ "3,000, more than in Chile": there are others."""
    before = context.text[max(actor.span.start - 30, context.sentence.start) : actor.span.start]
    return actor.span.start >= context.core.end and _THAN_IN.search(before) is not None


_THAN_IN = pattern_of(r"\bthan\s(?:\p{Ll}+\s){0,2}(?:in|on|at)\s(?:the\s)?$", regex.VERSION1)


_SUPERLATIVE = pattern_of(
    r"\b(?:largest|biggest|highest|strongest|smallest|top|most|least|any\sother|anywhere\selse)\s(?:\p{Ll}+\s){0,3}in\s(?:the\s|all\sof\s)?$",
    regex.VERSION1,
)


def of_officials(actor: Actor, context: Context) -> bool:
    """ "According to the ministry in Berlin": where those sit who say it. What officials do there is there."""
    if _AT_WORK.match(context.text, actor.span.end, context.sentence.end):
        return False
    if _ON_A_TRIP.search(context.text, max(actor.span.start - 40, context.sentence.start), actor.span.start):
        return False
    return _OFFICIALS.search(context.text, max(actor.span.start - 40, context.sentence.start), actor.span.start) is not None


_AT_WORK = pattern_of(
    r"\s(?:(?:are|were|have|had|is|was|began|started)\s)(?:been\s|to\s)?(?!say|tell|announc|warn|report|add|claim|insist|stress|hop|worr)\p{Ll}+(?:ing|ed)\b",
    regex.VERSION1,
)


_ON_A_TRIP = pattern_of(r"\b(?:trip|visit|journey|flight|tour)\sto\s(?:[\p{L}-]+\s){0,3}in\s$", regex.VERSION1)
"""Who travels to a summit is there, and so is what goes with them."""


_OFFICIALS = pattern_of(
    r"\b(?:ministry|government|officials?|headquarters|embassy|spokes\p{L}+|ambassador|minister|reporters|journalists|conference|speech|summit|talks)\s(?:\p{Ll}+\s)?in\s$",
    regex.VERSION1 | regex.IGNORECASE,
)


def metonym(actor: Actor, context: Context) -> bool:
    """ "Some in the Pentagon": a house that stands for a government is no place of what is counted."""
    return any(m.span == actor.span and m.form == "metonym" for m in context.reading.within(context.reading.scan.names, actor.span))
