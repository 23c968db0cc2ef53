"""Slot place: where what a figure counts is, by a preposition with a place, by who hosts it, or by where the force or institution
is.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.forces import its_place, of_unit, unit_meant
from checker.context.no_place import no_place_of
from checker.context.not_where import an_office, held_against, metonym, of_officials, ranked_in, rotated
from checker.context.printed import Filled
from checker.context.reading import Context, once
from checker.context.roles import Actor, Role
from checker.context.slot_names import PLACE_PREPOSITIONS, as_listed, as_subject, backwards, named_by
from checker.context.slot_site import site_in
from checker.context.slot_there import told_it
from checker.context.units_posted import each_sends
from checker.cues import compiled
from checker.expressions import Expression, expression
from checker.model import Figure, Kind, Span
from checker.patterns import pattern_of

__all__ = [
    "at_border",
    "fronting",
    "host",
    "hosting",
    "in_lands_listed",
    "institution",
    "located",
    "located_elsewhere",
    "part_of_place",
    "where_the_force_is",
    "where_they_are",
]


def where_the_force_is(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """Where the article said that the brigade is; only of soldiers."""
    if context.figure.unit is None or not context.figure.unit.endswith(_FORCES):
        return None
    forces, before = context.reading.forces, context.figure.span.start
    meant = unit_meant(context.text, forces, context.sentence, before)
    actor = of_unit(forces, meant)[1] if meant else its_place(forces, context.sentence, before)
    return Filled(actor.entity, actor.span, "the force that is spoken of is there") if actor and actor.entity else None


_FORCES = ("soldier", "troop", "personnel", "serviceman", "member")
"""What soldiers are counted as."""


def located(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "... troops stationed in Poland": the nearest place behind the figure in its clause."""
    each = context.search(_each_of_them(), context.core.end, context.clause.end)
    if each:
        return _each(context, Span(*each.span()))
    limit, end = _next_counted(context, beside=True), _end_of_phrase(context)
    for actor in _places(context):
        if context.core.end <= actor.span.start < limit and actor.span.end <= end:
            return site_in(context, actor) or as_listed(actor, context, f"“{actor.preposition}” with the place")
    return None


def in_lands_listed(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "At six bases in three countries: Chile, Peru and Cuba": all of those that are listed."""
    led = _in_countries().search(context.text, context.core.end, context.sentence.end) if context.figure.noun is not None else None
    if led is None:
        return None
    listed = [a for a in context.actors if a.span.start >= led.end() and a.kind == "country" and a.entity]
    if len(listed) < len(("two", "lands")) or context.text[led.end() : listed[0].span.start].strip() not in ("", "the"):
        return None
    entities = ",".join(dict.fromkeys(a.entity for a in listed if a.entity))
    return Filled(entities, Span(listed[0].span.start, listed[-1].span.end), "the countries that the sentence lists")


@cache
def _in_countries() -> regex.Pattern[str]:
    return pattern_of(
        r"\G[^.;:()]{0,80}?\b(?:in|across|from)\s(?:\p{L}+\s){0,3}?(?:countries|nations|states|members|allies)(?:\s?[:(—–]\s?|,\snamely\s)",
        regex.VERSION1,
    )


def where_they_are(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Japan, where 54,000 U.S. soldiers are based", "Chad — where 40 died —", "Chad, where France has 900 soldiers": the land
    right before "where".
    """
    at = context.figure.span.start
    led = context.search(_WHERE, max(at - 90, context.sentence.start), at)
    actor = next((a for a in backwards(context) if a.span.end == led.start()), None) if led else None
    return named_by(actor, context, "“where”") if actor and actor.kind in ("country", "region") else None


def that_in(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The force in Chad will be cut to 900, and that in Mali to 300": the land of the one that "that" stands for."""
    at = context.figure.span.start
    actor = next((a for a in backwards(context) if a.kind in ("country", "region")), None)
    if actor is None or at - actor.span.end > _NEAR_THAT:
        return None
    led = _THAT_IN.search(context.text, max(actor.span.start - len("and those in the "), context.sentence.start), actor.span.start)
    return named_by(actor, context, "“that in”") if led is not None else None


_NEAR_THAT = 60
_THAT_IN = pattern_of(r"\b(?:that|those|the\s(?:force|one|contingent|troops|soldiers))\s(?:in|on|at)\s(?:the\s)?$")

_WHERE = expression(
    r"(?:\s?(?:--|[—–_(])\s?|,?\s)(?:where|which\s(?:hosts?|has)|home\sto"
    r"|where\s(?:(?!(?:in|on|at|for|from|and|but|that|which|who)\s)[\p{L}.’'-]+\s){1,6}?(?:has|have|had|keeps?|kept|maintain(?:s|ed)?|station(?:s|ed)"
    r"|lost|employ(?:s|ed)|deployed|based))\s(?:(?:some|about|around|roughly|over|more|than|nearly|almost|up|to|there\sare|the)\s){0,3}$"
)


def _end_of_phrase(context: Context) -> int:
    """Where the figure's clause ends: behind brackets that give its sum in another money it goes on."""
    aside = _in_other_money(context)
    if aside is None:
        return context.clause.end
    return next((part.end for part in context.parts if part.start >= aside.end - 1), context.clause.end)


def _in_other_money(context: Context) -> Span | None:
    """ "6 million ecu [(7 million dollars)] in aid"."""
    found = _brackets().match(context.text, context.core.end, context.sentence.end)
    return Span(*found.span()) if found and context.figure.kind is Kind.MONEY else None


@cache
def _brackets() -> regex.Pattern[str]:
    return pattern_of(r"\s?\([^()\n]{1,40}\)\s(?=(?:in|of|for|to)\b)")


def located_elsewhere(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """A place behind the figure in another clause, else one before it in the sentence."""
    limit, places = _next_counted(context), _places(context)
    for actor in places if context.figure.kind is not Kind.DURATION else ():
        beyond = ";" in context.text[context.core.end : actor.span.start]
        if context.core.end <= actor.span.start < limit and not beyond and not an_office(actor, context):
            return site_in(context, actor) or as_listed(
                actor, context, f"“{actor.preposition}” with the place, later in the sentence"
            )
    if context.figure.kind is Kind.COUNT and _in_a_town().match(context.text, context.core.end, context.sentence.end):
        return None  # "40 in Oslo and 30 in Bergen": it has a place of its own
    for actor in reversed(places):
        parted = ";" in context.text[actor.span.end : context.figure.span.start]  # a statement of its own
        if actor.span.end <= context.figure.span.start and not an_office(actor, context) and not parted:
            return as_listed(actor, context, f"“{actor.preposition}” with the place, earlier in the sentence")
    return None


def _has_a_place(context: Context, other: Figure) -> bool:
    """ "40 bakers: 30 in Oslo"."""
    return other.kind is Kind.COUNT and _in_a_town().match(context.text, other.span.end, context.sentence.end) is not None


@cache
def _in_a_town() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:in|near|outside)\s\p{Lu}\p{Ll}+(?!\p{L}|\s\d)", regex.VERSION1)


@cache
def _each_of_them() -> Expression:
    return expression(r"\beach\s{1,2}+(?:country|nation|state|of\s{1,2}+them|of\s{1,2}+the\s{1,2}+\w+)")


@once
def _places(context: Context) -> list[Actor]:
    return [
        a
        for a in context.actors
        if a.role is Role.OBJECT
        and (a.preposition in PLACE_PREPOSITIONS or rotated(a, context))
        and a.kind != "organisation"
        and not told_it(a, context)
        and not no_place_of(context, a.span, a.preposition)
        and not metonym(a, context)
        and not ranked_in(a, context)
        and not held_against(a, context)
        and not of_officials(a, context)
    ]


def _next_counted(context: Context, *, beside: bool = False) -> int:
    """Where the next figure that counts something begins: what stands behind that is its place. `beside`, in the same clause, a sum
    goes on over those who get it: "$7 million for thousands of people in Peru".
    """
    aside = compiled(r"(?:\sof\s(?:them|these|those|whom))?,[^,.;:]{1,60},").match(
        context.text, context.core.end, context.sentence.end
    )
    start = aside.end() if aside else context.core.end
    brackets = _in_other_money(context)
    start = brackets.end if brackets else start
    money = beside and context.figure.kind is Kind.MONEY
    behind = (
        f.span.start
        for f in context.neighbours
        if f.span.start > start and (f.kind is Kind.MONEY if money else f.noun is not None or _has_a_place(context, f))
    )
    return min(behind, default=context.sentence.end)


def institution(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In a Nigerian hospital", "at an Italian port": where the institution is."""
    for actor in context.actors:
        if actor.kind == "country" and actor.role is Role.MODIFIER and actor.entity:
            lead = compiled(
                r"\b(?:(?:in|at|near|outside|inside)\s(?:an?|the|one)|(?:on|off|along)(?:\s(?:an?|the|one))?)\s(?:\p{Ll}+\s)?$"
            ).search(context.text[max(actor.span.start - 30, context.sentence.start) : actor.span.start])
            paid = context.figure.kind is Kind.MONEY and lead is not None and lead.group().startswith(("on ", "off ", "along "))
            if lead and not paid and _INSTITUTIONS.match(context.text, actor.span.end):
                return named_by(actor, context, "what happened there happened in the country")
    return None


_INSTITUTIONS = pattern_of(
    r"\s(?:\p{Ll}+\s)?(?:hospital|prison|jail|school|university|town|village|city|port|court|courtroom|camp|province|airport|capital|desert|island"
    r"|market|factory|mine|stadium|hotel|resort|church|mosque|synagogue|border|coast|waters|clinic|base|region|state|mountains?|jungle"
    r"|highway|expressway|motorway|freeway|road|railway|river|lake|dam|bridge|tunnel|canal|nightclub|club|bar|restaurant|mall|supermarket"
    r"|warehouse|square|beach|suburb|district|oil\sfield|slum|peninsula|archipelago)\b"
)


def part_of_place(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "About 30% of Crimea": a part of a place is there."""
    if context.figure.kind not in (Kind.PERCENT, Kind.FRACTION):
        return None
    match = compiled(r"\sof\s(?:the\s)?").match(context.text, context.figure.span.end, context.sentence.end)
    behind = (
        context.reading.within(context.reading.cast, Span(match.end(), min(match.end() + 40, context.sentence.end)))
        if match
        else ()
    )
    if (
        match is None
        or not behind
        or behind[0].span.start != match.end()
        or behind[0].owns
        or behind[0].modifies
        or not behind[0].is_place
    ):
        return None
    return Filled(behind[0].entity, behind[0].span, "the figure is a part of the place")


def _each(context: Context, span: Span) -> Filled | None:
    """ "on the territory of each country": each of those that the sentence lists."""
    listed = [a for a in context.actors if a.together or any(b.together == a.span.start + 1 for b in context.actors)]
    names = ", ".join(dict.fromkeys(a.entity for a in listed if a.entity))
    return Filled(f"each of {names}", span, f"“{span.of(context.text)}”: each of those listed") if names else None


def fronting(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Germany 36,000, in all of Europe around 80,000": the place right before the figure."""
    at = context.figure.span.start
    if _IS_IN.match(context.text, context.core.end, context.sentence.end):
        return None
    listed = next((a for a in context.actors if a.span.end + 1 == at and a.kind == "country" and not a.preposition), None)
    if listed is not None and context.figure.noun is None and listed.role not in (Role.OWNER, Role.MODIFIER):
        if each_sends(context, _heads) is not None:
            return None
        return named_by(listed, context, "the land of the list right before the figure")
    actor = next((a for a in _places(context) if a.span.end <= at and _RIGHT_BEFORE.fullmatch(context.text, a.span.end, at)), None)
    return as_listed(actor, context, f"“{actor.preposition}” with the place, right before") if actor else None


_IS_IN = pattern_of(r"\s(?:(?:are|were|is|was|serve|stay|remain)\s)?(?:\p{Ll}+\s)?(?:in|at|on)\s(?:the\s)?\p{Lu}", regex.VERSION1)
_RIGHT_BEFORE = pattern_of(
    r"\s(?:(?:are|is|there|were|currently|now|some|about|around|roughly|over|more|than|nearly|almost|just|only|another|alone|it)\s){0,4}",
    regex.VERSION1,
)


def hosting(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Germany hosts roughly 36,000": who does, right before the figure."""
    at = context.figure.span.start
    led = context.search(_HOSTS, max(at - 130, context.sentence.start), at)
    hosts = (a for a in backwards(context) if a.role in (Role.SUBJECT, Role.OWNER)) if led else ()
    actor = next((a for a in hosts if led and a.span.end == led.start()), None)
    return as_subject(actor, context, "they host them") if actor and actor.kind in ("country", "region") else None


_HOSTS = expression(
    r"(?:,\s(?:[^,.;]|[.,](?=\d)){1,80},)?\s(?:(?:also|already|now|currently|still|alone)\s){0,2}(?:hosts?|hosted|is\s(?:also\s|now\s)?home\sto|houses|accommodates|follows\swith|comes\s(?:next|second|third)\swith"
    r"|(?:is|was)\sready\sto\s(?:take\sin|host|welcome|receive))\s(?:(?:some|about|around|roughly|over|more\sthan|nearly|almost|just|only|up\sto|another|an\sestimated)\s){0,3}$"
)


def host(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "1,700 troops that Poland welcomed": who hosts them is where they are."""
    for actor in context.actors:
        if actor.role is Role.SUBJECT and actor.span.start >= context.core.end:
            after = context.text[actor.span.end : actor.span.end + 24]
            if compiled(r"\s(?:\w+\s)?(?:welcom|host|receiv|accept|invit)\w+").match(after):
                return as_subject(actor, context, "they host them")
    for actor in backwards(context):
        theirs = actor.kind == "country" and (actor.role is Role.OWNER or actor.preposition in ("of", "for"))
        if theirs and _THEIR_HOSTING.fullmatch(context.text, actor.span.end, context.figure.span.start):
            return named_by(actor, context, "they host them")
    guests = _guests(context)
    hosting = context.search(_hosting(), context.sentence.start, context.figure.span.start)
    for actor in backwards(context):
        between = context.text[actor.span.end : context.figure.span.start]
        if (hosting or _is_it(context, actor)) and context.lender is not None and regex.fullmatch(r",?\swith\s", between):
            return named_by(actor, context, "they host them, too")
        if (
            actor.role is Role.SUBJECT
            and len(between) < (60 if (context.figure.unit or "").endswith(_FORCES) else 40)  # a unit’s name may stand between
            and compiled(r"\b(?:host|welcom|receiv|accept|home\sto)\w*").search(between)
        ):
            return as_subject(actor, context, "they host them")
        if guests is not None and actor.role is Role.SUBJECT and actor.entity not in (None, guests) and _KEEPS.fullmatch(between):
            return as_subject(actor, context, f"they have soldiers of {guests}")
    return None


_THEIR_HOSTING = pattern_of(
    r"(?:[’']s?)?\s(?:[\p{L}-]+\s){0,5}?(?:hosting|welcoming|sheltering|taking\sin|receiving)\s(?:(?:and\s)?\p{Ll}+\s){0,3}",
    regex.VERSION1,
)
"""What leads from a land to those whom it hosts: "Chad's [partnership in hosting] 900 soldiers"."""


def _is_it(context: Context, actor: Actor) -> bool:
    """ "The ally that hosts most of them [is Chad], with 300"; those who send them are listed alike, but not in the singular."""
    lead = context.text[max(actor.span.start - 24, context.sentence.start) : actor.span.start]
    return actor.kind == "country" and _SINGLED_OUT.search(lead) is not None


_SINGLED_OUT = pattern_of(r"\b(?:is|follows?|comes?)\s$|\b(?:followed|trailed)\sby\s$")


def _guests(context: Context) -> str | None:
    """Whose people are counted, by the noun: "900 Danish soldiers", "900 Danes"."""
    if not (context.figure.unit or "").endswith(_FORCES):
        return None
    return next((a.entity for a in context.actors if a.kind == "country" and context.core.covers(a.span)), None)


_KEEPS = pattern_of(
    r"\s(?:\p{Ll}+\s)?(?:keeps?|kept|counts?|counted|has|had|have|retains?)\s(?:\p{Ll}+\s){0,2}(?:\d[\d,]*\s(?:\p{Ll}+\s){1,2})?",
    regex.VERSION1,
)
"""What a land does with soldiers of another that are in it."""


@cache
def _hosting() -> Expression:
    return expression(r"\b(?:home\sto|hosts?|hosting|hosted)\b")


def at_border(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The defence of Norway's border with Russia": a border is where its owner is."""
    for actor in context.actors:
        owns = actor.role in (Role.OWNER, Role.MODIFIER) and actor.kind == "country" and actor.entity
        border = _A_BORDER.match(context.text, actor.span.end, context.sentence.end) if owns else None
        if border and (actor.role is Role.OWNER or border["with"]):
            return named_by(actor, context, "the border is theirs")
    return None


_A_BORDER = pattern_of(r"(?:[’']s)?\s(?:\p{Ll}+\s)?(?:borders?|frontiers?)\b(?P<with>\swith\b)?")
