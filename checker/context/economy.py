"""Economy: whose economy grows. Banks and institutes that foresee growth have none; "the economy" is the one told of last."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.referents import names_in
from checker.patterns import pattern_of
from checker.reference import display_name

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.name_shape import Name

__all__ = ["of_the_economy"]

REACH = 2000
"""Characters back in which "the economy" may have been said to be somebody's: five or six paragraphs."""


def of_the_economy(draft: Draft) -> Draft:
    """The draft with the land whose economy it is: not the forecaster's, but that of the economy named last, where the sentence
    names no other land. "The White House" stands for its land only as one who says so.
    """
    text, context = draft.context.text, draft.context
    named = names_in(context, context.sentence.start, context.sentence.end)
    subject = draft.subject
    if subject is not None and not _foresees(draft, subject, named):
        return draft
    if subject is not None:
        draft = draft.put("subject", None, f"“{subject}” foresees it: no economy is its own")
    told = list(_economy().finditer(text, max(context.figure.span.start - REACH, 0), context.figure.span.start))
    if not told or told[-1]["world"] or _regional().search(context.sentence.of(text)):
        return draft
    owners = [n for n in names_in(context, *told[-1].span()) if _land(n)]
    if len(owners) != 1 or any(_land(n) and n.entity != owners[0].entity for n in named):
        return draft
    owner = owners[0]
    return draft.put("subject", owner.entity, "the economy that was told of last", owner.span)


def _foresees(draft: Draft, subject: str, named: tuple[Name, ...]) -> bool:
    """Whether it only says how growth will be: no land, and "expects", "projects" stands in the sentence."""
    if subject == "world" or display_name(subject) != subject or any(_land(n) and n.entity == subject for n in named):
        return False
    if any(n.is_place and n.entity == subject for n in named):
        return False
    sentence = draft.context.sentence
    return _verb().search(draft.context.text, sentence.start, sentence.end) is not None


@cache
def _verb() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:expect|project|forecast|predict|foresee|estimate|see|anticipate|pencil)(?:s|ed|n|ing)?\b|\bsaw\b")


def _land(name: Name) -> bool:
    return name.kind in ("country", "group")


@cache
def _economy() -> regex.Pattern[str]:
    """An economy with whose it is before or behind it."""
    what = r"(?:economic\s(?:growth|output|expansion)|economy|GDP|gross\sdomestic\sproduct)"
    return pattern_of(
        rf"(?:(?P<world>\b(?:global|world|world[’']s|worldwide)\s)"
        rf"|\b(?!(?:The|An?|Its?|This|Our|His|Her|Their)\b)\p{{Lu}}[\p{{L}}.]*+(?:\s\p{{Lu}}[\p{{L}}.]*+){{0,2}}(?:[’']s?)?\s(?:\p{{Ll}}+\s)?){what}\b"
        rf"|\b{what}\s(?:of|in)\s(?:the\s)?(?:(?P<world>world)\b|\p{{Lu}}[\p{{L}}.]*+(?:\s\p{{Lu}}[\p{{L}}.]*+){{0,2}})",
        regex.VERSION1,
    )


@cache
def _regional() -> regex.Pattern[str]:
    """Growth of something smaller or larger than a land, without its name."""
    return pattern_of(
        r"\b(?:global|world|worldwide|eurozone|regional|emerging|developing|state[’']s|city[’']s|province[’']s|region[’']s|sales|revenue|profit)\b"
    )
