"""Names behind "in", "at" and "to" that are no place of a figure: where its speaker stood, whose border it is, who is paid."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.event_places import named_as_house
from checker.context.roles import Role
from checker.cues import compiled
from checker.model import Kind, Span
from checker.patterns import ALONE

if TYPE_CHECKING:
    from checker.context.reading import Context

__all__ = ["LEAD", "is_house", "no_place_of"]

LEAD = 60
"""Characters before a name in which the words stand that give it another part: "the general told reporters in [Oslo]"."""


def no_place_of(context: Context, span: Span, preposition: str | None) -> bool:
    """True where the name at `span` is no place of this figure, though it stands behind a preposition of place."""
    text = context.text
    start = context.sentence.start if context.sentence.covers(span) else 0
    lead = text[max(span.start - LEAD, start) : span.start]
    if _came_from().search(lead, None, None, ALONE) or _numbered().match(text, span.start, None, ALONE):
        return True
    if preposition == "in" and _joined().search(lead, None, None, ALONE):
        return True
    if preposition == "on" and _abroad().match(text, span.end):
        return True
    said = _speaking().match(text, context.sentence.start, context.sentence.end, ALONE)
    if said is not None and context.sentence.start < span.start < said.end():
        return True
    if _before_a_war().search(lead, None, None, ALONE):
        return True
    if _spoken().search(lead, None, None, ALONE) or _border().match(text, span.end, context.sentence.end, ALONE):
        return True
    if preposition == "to" and (
        _range().search(lead, None, None, ALONE) or (context.figure.kind is Kind.MONEY and _paid().search(lead, None, None, ALONE))
    ):
        return True
    if _with_others(context, span):
        return True
    return span.start >= context.core.end and _part().search(text, context.core.end, span.start) is not None


def _with_others(context: Context, span: Span) -> bool:
    """ "Norway has 40 bakers in [Oslo], and Denmark has 60": the place of an earlier figure, where this one has another owner."""
    return (
        context.sentence.start < span.end <= context.left.start
        and any(f.noun is not None and f.noun.end < span.start and f.kind is Kind.COUNT for f in context.neighbours)
        and any(a.role is Role.SUBJECT and a.kind in ("country", "region") and context.left.covers(a.span) for a in context.actors)
    )


def is_house(name: str) -> bool:
    """ "Elm Street", "Kent County Jail": no place that another article would name, in any kind of claim."""
    return named_as_house(name)


@cache
def _came_from() -> regex.Pattern[str]:
    """ "Students who had travelled to [Mexico]": where they were before."""
    return compiled(
        r"\b(?:who|that)\s(?:(?:had|have|has|recently|just|all|both)\s)*(?:travel\w+|returned|visited|arrived|came|been|flew|flown|went|gone)"
        r"(?:\s(?:(?!missing\b)\p{Ll}+\s)?(?:to|from|in))?\s(?:the\s)?$"
    )


@cache
def _joined() -> regex.Pattern[str]:
    """ "Taking part in [Northern Shield]": an exercise or a contest; a land is one's own side there."""
    return compiled(r"\b(?:t(?:ak(?:e|es|en|ing)|ook)\spart|participat(?:e|es|ed|ing))\sin\s(?:the\s)?$")


@cache
def _abroad() -> regex.Pattern[str]:
    """ "An attack on the [United States] compound in Benghazi": what a state has elsewhere."""
    return compiled(
        r"\s(?:\p{Ll}+\s)?(?:compound|embass(?:y|ies)|consulates?|mission|bases?|troops|soldiers|forces|warships?|ships?|targets|interests|citizens|outposts?"
        r"|aircraft|helicopters?|convoys?|personnel|officials|diplomats?)\b"
    )


@cache
def _numbered() -> regex.Pattern[str]:
    """ "In [Article] 1", "on [Page] 3"."""
    return compiled(
        r"(?:Article|Section|Chapter|Title|Phase|Page|Part|Round|Week|Day|Game|Book|Act|Schedule|Appendix|Figure|Table)s?\s[\dIVX]"
    )


@cache
def _spoken() -> regex.Pattern[str]:
    """ "Its commander said in [Oslo]", "told a news conference in [Kyiv]", "after talks in [Geneva]": where words were said."""
    return compiled(
        r"\b(?:said|says?|saying|told|announced|spoke|speaking|added|warned|testified|interview|reporters|journalists|(?:news|press)\sconference|briefing|speech|talks)"
        r"(?:\s(?!who\b|that\b|which\b|there\b)[\p{Ll}’'-]+){0,4}?\s(?:in|at|near|outside)\s(?:the\s)?$"
        r"|\b(?:published|printed|writing)(?:\s\p{Ll}+){0,3}?\sin\s(?:the\s)?$"
    )


@cache
def _before_a_war() -> regex.Pattern[str]:
    """ "Before the war in [Chad]", "prior to the invasion of [Chad]": a time, whatever is counted wherever."""
    return compiled(
        r"\b(?:before|prior\sto|ahead\sof)\s(?:the\s)?(?:\p{L}+[\s-]){0,3}?(?:war|invasion|conflict|attack|assault|aggression|coup|annexation)\s(?:in|on|of|against)\s(?:the\s)?$"
    )


@cache
def _speaking() -> regex.Pattern[str]:
    """ "Speaking at a summit in [Washington], he said"."""
    return compiled(r"[“\"]?(?:Speaking|Testifying|Appearing|Talking)\b[^,;]{0,150},")


@cache
def _border() -> regex.Pattern[str]:
    """ "Near the [Belarus] border": on which side of it is not said."""
    return compiled(r"(?:[\s–-]\p{Lu}\p{L}+)?\s(?:borders?|frontiers?)\b")


@cache
def _range() -> regex.Pattern[str]:
    """ "From Finland to [Greece]": anywhere between."""
    return compiled(r"\bfrom\s(?:the\s)?(?:\p{L}+\s){1,3}to\s(?:the\s)?$")


@cache
def _paid() -> regex.Pattern[str]:
    """ "Would pay $2 billion to [the Americans]": who gets the money is not where it is spent."""
    return compiled(r"\b(?:pay|pays|paid|paying|owe|owes|owed)\b[^.;:]*\sto\s(?:the\s)?$")


@cache
def _part() -> regex.Pattern[str]:
    """ "125 districts, including 15 in [the capital]": what follows is said of some of them."""
    return compiled(r"\b(?:including|among\sthem|(?:half|some|most|many|all|one|two|three|none)\sof\s(?:whom|which|them))\b")
