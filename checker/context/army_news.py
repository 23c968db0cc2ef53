"""Army news: whose recruits, applications and volunteers they are in an article on one land's army.

"Applications rose by 11%, the ministry said", in a text on the Bundeswehr: a land's army recruits at home, and its news
leave its name out after the first sentence.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.context.home import home_country
from checker.context.nested_places import Same
from checker.context.referents import names_in
from checker.expressions import Expression, expression
from checker.model import Aspect, Kind, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["of_its_army"]

_OF_AN_ARMY = frozenset(("recruits", "armed_forces"))


def of_its_army(draft: Draft) -> Draft:
    """The draft with the land whose army the article is about, where its sentence tells of who joins and names no other land."""
    context = draft.context
    known = draft.measure in _OF_AN_ARMY
    if context.lacks(_JOINING) or not (known or draft.measure.startswith("other:")):
        return draft
    if context.figure.kind not in (Kind.COUNT, Kind.PERCENT):
        return draft
    draft = _all_of_them(draft)
    given = draft.said_at("subject") if draft.subject is not None else None
    aside = (
        given is not None and _ASIDE.search(context.text, max(given.start - NEAR, context.sentence.start), given.start) is not None
    )
    if draft.subject is not None and not aside:
        return draft
    sentence = context.sentence
    if not known and context.search(_JOINING, sentence.start, sentence.end) is None:
        return draft
    land = _land(Same(context.reading))
    if land is None:
        return draft
    others = (n for n in names_in(context, sentence.start, sentence.end) if n.kind == "country" and n.entity != land)
    if any(_ASIDE.search(context.text, max(n.span.start - NEAR, sentence.start), n.span.start) is None for n in others):
        return draft
    if aside and draft.place is not None and draft.place == draft.subject:
        draft = draft.put("place", None, "named for another reason")
    return draft.put("subject", land, f"the article is about the army of {land}")


def _all_of_them(draft: Draft) -> Draft:
    """ "A target of 20,000 new soldiers", "to secure 15,000 new conscripts": every recruit is new."""
    context = draft.context
    if draft.aspect is not Aspect.INCREASE or context.figure.kind is not Kind.COUNT:
        return draft
    led = _TAKEN_IN.search(context.text, max(context.figure.span.start - NEAR, context.sentence.start), context.core.end)
    return draft.put("aspect", Aspect.LEVEL, "every recruit is new", Span(*led.span())) if led is not None else draft


NEAR = 40
"""Characters in front of a land that say that it is only mentioned: "tensions, particularly concerning"."""


@lru_cache(maxsize=4)
def _land(same: Same) -> str | None:
    """The land whose army the text begins with; None where it begins with none."""
    reading = same.reading
    sentences = reading.scan.sentences
    if not sentences:
        return None
    end = sentences[min(LEAD, len(sentences)) - 1].span.end
    if _ARMY.search(reading.text, 0, end) is None:
        return None
    return home_country(reading) or _only(same)


def _only(same: Same) -> str | None:
    """The only land that the lead names."""
    reading = same.reading
    end = reading.scan.sentences[min(LEAD, len(reading.scan.sentences)) - 1].span.end
    lands = {n.entity for n in reading.beginning_in(reading.scan.names, 0, end) if n.kind == "country"}
    return next(iter(lands)) if len(lands) == 1 else None


LEAD = 3
"""Sentences with which an article begins."""

_ARMY: Expression = expression(
    r"\b(?:[Aa]rmed\s[Ff]orces|[Aa]rmy|Bundeswehr|[Mm]ilitary|[Nn]avy|[Cc]onscript\p{Ll}*|[Ss]oldiers|[Rr]eservists|[Nn]ational\s[Ss]ervice)\b"
)

_JOINING: Expression = expression(
    r"\b(?:[Rr]ecruit\p{Ll}*|[Ee]nlist\p{Ll}*|[Cc]onscript\p{Ll}*|[Dd]raftees?|[Vv]olunteers?|[Vv]oluntary\s(?:military\s)?service|[Mm]ilitary\s(?:service|personnel|appointments?)"
    r"|[Nn]on-commissioned|[Rr]eservists?|personnel\sstrength|[Pp]ersonnel|service\s?members|armed\sforces|Bundeswehr|to\strain)\b"
)
"""Words for who joins an army."""

_TAKEN_IN: Expression = expression(
    r"\b(?:targets?|goals?|secur(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|enlist(?:s|ed|ing)?|hir(?:e|es|ed|ing)|find(?:ing)?|attract(?:s|ed|ing)?|tak(?:e|es|ing)\sin)\b"
    r"(?:\s(?!by\b)[\p{Ll}]+){0,3}\s[\d,.]+\snew\s(?:\p{Ll}+\s)?(?:recruits|conscripts|soldiers|volunteers|personnel|troops)\b"
)

_ASIDE: Expression = expression(
    r"\b(?:threats?|tensions?|concern\p{Ll}*|invasion|against|fears?|aggression|war|posed|because|backdrop)\b[^.;]{0,30}$"
)
"""What leads to a land that is named for the danger that it is."""
