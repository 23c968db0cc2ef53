"""Where those are whom a figure counts: with the land whose number it is, or that counts them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.event_places import places_in
from checker.context.fate_grammar import loose
from checker.context.roles import Actor, Role
from checker.model import Span

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context

__all__ = ["of_the_region", "where_counted"]


def where_counted(draft: Draft) -> Draft:
    """ "El Salvador reported 239 dead", "Iran's death toll": where nothing else says where, it is with those who count them."""
    context = draft.context
    if _in_the_region(context) is not None:
        return of_the_region(draft)
    counted = next((a for a in context.actors if _tally(context, a) or _cases_in(context, a)), None)
    if counted is not None:
        return draft.put("place", counted.entity, "it is their number", counted.span)
    draft = _near(draft)
    if draft.place is not None:
        return draft
    lands = [a for a in context.actors if a.entity is not None and a.kind in ("country", "region")]
    for actor in reversed([a for a in lands if a.span.end <= context.figure.span.start]):
        after = context.text[actor.span.end : actor.span.end + 40]
        if (actor.role is Role.OWNER and context.clause.covers(actor.span)) or _counts().match(after):
            return draft.put("place", actor.entity, "they count those whom it befell there", actor.span)
    given = places_in(context.reading, context.sentence)
    countries = {place for place, is_country in given if is_country}
    if len(countries) == 1:
        return draft.put("place", countries.pop(), "the only country that the sentence gives as a place")
    towns = dict.fromkeys(place for place, is_country in given if not is_country)
    if not countries and len(towns) == 1 and _of_an_island(context, next(iter(towns))):
        return draft.put("place", next(iter(towns)), "the only place that the sentence gives")
    speakers = [a for a in lands if a.role is Role.MODIFIER and _official().match(context.text, a.span.end, context.sentence.end)]
    if speakers and len({a.entity for a in lands}) == 1:
        return draft.put("place", speakers[0].entity, "its officials count them, and no other country is named", speakers[0].span)
    return draft


def _of_an_island(context: Context, place: str) -> bool:
    """Whether the sentence calls the place what it is: "on the island of Sumatra", "in the northern province of Ayo"."""
    at = context.text.find(place, context.sentence.start, context.sentence.end)
    return at >= 0 and _what_it_is().search(context.text, max(at - 40, context.sentence.start), at) is not None


@cache
def _what_it_is() -> regex.Pattern[str]:
    return loose(
        r"\b(?:in|on|at|near|outside|off)\sthe\s(?:\p{L}+\s){0,2}?(?:island|province|city|town|village|state|district|region|county|suburb|port|resort)\sof\s$"
    )


def of_the_region(draft: Draft) -> Draft:
    """The draft with the region that it counts all of, known or not, where it says so: never the one country named beside it."""
    wider = _in_the_region(draft.context)
    if wider is None:
        return draft
    meant = _region_meant(draft.context)
    return draft.put("place", meant, f"“{wider.of(draft.context.text)}”: {meant or 'which one is not said'}", wider)


def _in_the_region(context: Context) -> Span | None:
    """ "Bringing the death toll in the region to 357", "killed 7,000 in the region": of no one country that the text names."""
    said = _region().search(
        context.text, context.clause.start, min(max(context.clause.end, context.core.end), context.sentence.end)
    )
    return Span(*said.span("where")) if said else None


def _region_meant(context: Context) -> str | None:
    """The one region that the passage names."""
    start = context.before(2).start
    named = {
        m.entity
        for m in context.reading.within(context.reading.scan.names, Span(start, context.sentence.end))
        if m.kind == "region"
    }
    return named.pop() if len(named) == 1 else None


@cache
def _region() -> regex.Pattern[str]:
    return loose(
        r"\b(?:in|across|throughout|around)\s(?P<where>the\s(?:whole\s|entire\s|wider\s)?(?:region|continent|isthmus|world|globe))\b(?!\sof)"
    )


def _near(draft: Draft) -> Draft:
    """The draft without a place behind the figure that stands with others: "rose to 14, while officials in Australia"."""
    context = draft.context
    said = draft.said_at("place")
    if draft.place is None or said is None or said.start < context.clause.end or not context.neighbours:
        return draft
    if _turn().search(context.text, context.figure.span.end, max(said.start, context.figure.span.end)) is None:
        return draft
    return draft.put("place", None, f"“{said.of(context.text)}” stands with others")


@cache
def _turn() -> regex.Pattern[str]:
    """Where a sentence turns to something else."""
    return loose(r"[,;]?\s(?:while|whereas|but|as\sofficials)\s")


@cache
def _counts() -> regex.Pattern[str]:
    return loose(
        r"\s(?:has\s|have\s|had\s|also\s|now\s)?(?:report|said|say|record|confirm|count|suffer|saw|regist|list|announc|identif"
        r"|lost|had\b|has\b)"
    )


@cache
def _official() -> regex.Pattern[str]:
    """ "The Mexican health ministry", "Mexican officials"."""
    return loose(
        r"\s(?:\p{L}+\s){0,2}?(?:officials?|authorit\w+|minist\w+|government|president|premier|secretary|police|army|agency)\b"
    )


def _cases_in(context: Context, actor: Actor) -> bool:
    """ "The number of cases in New Zealand rises to 14"."""
    if actor.entity is None or actor.kind not in ("country", "region") or actor.preposition != "in":
        return False
    lead = context.text[max(actor.span.start - TALLY, context.sentence.start) : actor.span.start]
    return (
        0 < context.figure.span.start - actor.span.end <= TALLY
        and _number_in().fullmatch(lead) is not None
        and loose(r"(?:\s\p{L}+){1,5}\s").fullmatch(context.text, actor.span.end, context.figure.span.start) is not None
    )


def _tally(context: Context, actor: Actor) -> bool:
    """ "the confirmed UK total stands at", "Mexico's death toll"; "three Scottish cases"."""
    if actor.entity is None or actor.kind not in ("country", "region") or actor.role not in (Role.MODIFIER, Role.OWNER):
        return False
    if context.core.covers(actor.span):
        return context.figure.unit is not None and context.figure.unit.rsplit(" ", 1)[-1] in (
            "case",
            "death",
            "infection",
            "arrest",
        )
    if any(f.noun is not None and f.noun.covers(actor.span) for f in context.neighbours):
        return False  # "three Scottish cases and two in England"
    between = context.text[actor.span.end : context.figure.span.start]
    return (
        actor.span.end <= context.figure.span.start
        and len(between) <= TALLY
        and loose(r"(?:[’']s)?(?:\s\p{L}+){0,2}?\s(?:total|toll|tally|count|cases|deaths)\b[^,;.]*").fullmatch(between) is not None
    )


TALLY = 60
"""How far a name may stand before the number whose tally it is."""


@cache
def _number_in() -> regex.Pattern[str]:
    return loose(r".*\b(?:total|toll|tally|count|number|cases|deaths|infections)\b[^,;.]*\sin\s(?:the\s)?")
