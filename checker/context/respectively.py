"""Respectively: two lists that go together member by member: "Peru and Chile spend 1.2 and 1.9 percent respectively"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Actor
from checker.cues import PATTERN_SECONDS
from checker.model import Figure, Kind, Span
from checker.patterns import ALONE, pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["by_turn", "in_turn"]


def in_turn(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The name that has the same place in its list as the figure has in its own, where the sentence says that they go together, or
    ends in the list.
    """
    text, sentence = context.text, context.sentence
    word = text.find("respectively", sentence.start, sentence.end)
    if word < 0 and not _listed_at_the_end().match(text, context.figure.span.end, sentence.end, ALONE):
        return None
    figures = _row(context, word if word >= 0 else sentence.end)
    if word < 0 and (not figures or text[max(figures[0].span.start - 2, 0) : figures[0].span.start] != ": "):
        return None
    names = _names(context, figures[0].span.start) if figures else []
    if len(figures) < len("ab") or len(names) != len(figures):
        return None
    actor = names[next(i for i, f in enumerate(figures) if f.span == context.figure.span)]
    return Filled(actor.entity, actor.span, _WHY) if actor.entity else None


def by_turn(draft: Draft) -> Draft:
    """The draft with the person or body whose place among those named is the figure's in its list: "Roe, who leads, and the rebels'
    Cole won 38 and 37 percent, respectively". Where there are more of them than figures, nobody.
    """
    context = draft.context
    text, sentence = context.text, context.sentence
    word = text.find("respectively", sentence.start, sentence.end)
    figures = _row(context, word) if word >= 0 else []
    at = next((i for i, f in enumerate(figures) if f.span == context.figure.span), None)
    if at is None or len(figures) < len("ab"):
        return draft
    here = context.reading.within(context.reading.cast, Span(sentence.start, figures[0].span.start))
    named = [n for n in here if not (n.modifies or n.owns or n.is_place)]
    if len(named) != len(figures) and all(n.kind != "name" for n in named):
        named = [n for n in named if n.kind == "person"]
    if len(named) != len(figures):
        return draft
    return draft.put("subject", named[at].entity, _WHY, named[at].span)


_WHY = "the lists go together, member by member"


@cache
def _listed_at_the_end() -> regex.Pattern[str]:
    """ "Peru and Chile spend less: 1.2% and 0.9%.": behind the figure come only the others of its list."""
    return pattern_of(r"(?:,?\s(?:and\s)?[\d.,]+\s?(?:%|per\s?cent|\p{Ll}+)?){0,4}[.;]?\s*$", regex.VERSION1)


def _row(context: Context, word: int) -> list[Figure]:
    """The figures of the list that the figure stands in, or none where it stands in no list."""
    figures = [
        f
        for f in {f.span: f for f in (*context.neighbours, context.figure)}.values()
        if f.kind not in (Kind.DATE, Kind.TIME) and f.status == "read"
    ]
    figures.sort(key=lambda f: f.span)
    row: list[Figure] = []
    for figure in figures:
        if row and not _link().fullmatch(context.text, row[-1].span.end, figure.span.start, timeout=PATTERN_SECONDS):
            if any(f.span == context.figure.span for f in row):
                break
            row = []
        row.append(figure)
    here = any(f.span == context.figure.span for f in row)
    return row if here and (word >= row[-1].span.end or word <= row[0].span.start) else []


def _names(context: Context, before: int) -> list[Actor]:
    """The last list of names before the figures."""
    actors = [a for a in context.actors if a.span.end <= before and a.entity]
    if not actors or not actors[-1].together:
        return []
    first = actors[-1].together
    return [a for a in actors if a.together == first or a.span.start + 1 == first]


@cache
def _link() -> regex.Pattern[str]:
    """What may stand between two figures of a list: their nouns, a comma, "and"."""
    return pattern_of(r"(?:\s[\p{L}’'-]+){0,3}?(?:,|,?\s(?:and|or))\s(?:(?:about|some|around|nearly|over)\s)?", regex.VERSION1)
