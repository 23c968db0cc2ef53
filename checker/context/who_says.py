"""Who says it: figures that count those who speak, or hold a view. "The merger may fail in 2026, two of the lawyers said", "35% of
them think it will": what they say, and of which time, is not said of them.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context, once
from checker.model import Kind, Span, TimeExpression
from checker.patterns import pattern_of

__all__ = ["of_what_they_say", "what_they_say"]


@once
def what_they_say(context: Context) -> Span | None:
    """What of the sentence the counted persons say, before the comma in front of them or behind their verb; None where they are
    no speakers.
    """
    text, figure, sentence = context.text, context.figure, context.sentence
    if figure.kind in (Kind.PERCENT, Kind.FRACTION):
        held = _opinion().match(text, context.core.end, sentence.end)
        return Span(held.end(), sentence.end) if held is not None and held.end() < sentence.end else None
    if figure.kind is not Kind.COUNT:
        return None
    lead = text[max(figure.span.start - LEAD, sentence.start) : figure.span.start]
    first = not lead.strip() or lead.strip().lower() in _FIRST
    comma = None if first else _comma().search(lead)
    if not first and comma is None:
        return None
    verb = _verb().match(text, context.core.end, sentence.end)
    if verb is None:
        return None
    if first:
        return Span(verb.end(), sentence.end) if verb.end() < sentence.end else None
    end = figure.span.start - len(lead) + (comma.start() if comma else 0)
    return Span(sentence.start, end) if end > sentence.start else None


LEAD = 20
"""Characters in front of a figure in which the comma stands that ends what was said."""

_FIRST = frozenset(("the", "all", "all of the", "at least", "the other", "another"))
"""What may open a sentence before the number of those who speak."""


def of_what_they_say(context: Context, time: TimeExpression) -> bool:
    """Whether a time is that of what the counted persons say. The day right behind their verb is when they said it."""
    said = what_they_say(context)
    return said is not None and said.start <= time.span.start < said.end and time.span.start - said.start > len(" early on ")


@cache
def _comma() -> regex.Pattern[str]:
    return pattern_of(r",[”\"’']{0,2}\s(?:according\sto\s)?(?:(?:the|at\sleast|all|another)\s)?$", regex.VERSION1)


@cache
def _verb() -> regex.Pattern[str]:
    """ "Of the people [said]", "familiar with the matter [told]"."""
    return pattern_of(
        r"(?:\s(?!(?:who|that|which|and|was|were|is|are|be)\b)[\p{L}.’'-]+){0,7}?\s(?:have\s|has\s)?(?:said|say|told|added|confirmed|recalled|testified|warned)"
        r"\b(?!\sto\b)",
        regex.VERSION1,
    )


@cache
def _opinion() -> regex.Pattern[str]:
    """ "Of voters [think]" behind a share: what they hold of a matter, and when it will be so, is not said of how many they are."""
    return pattern_of(
        r"(?:\s(?:of|among)(?:\s(?!(?:who|that|which|and|was|were|is|are|be)\b)[\p{L}.’'-]+){1,5}?)?\s(?:also\s|now\s|still\s)?"
        r"(?:(?:said|felt|thought)(?!\sto\b)|say|think|believe|feel|expect|predict|fear|hope|want|agree|doubt|worry)\b",
        regex.VERSION1,
    )
