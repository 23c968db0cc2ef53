"""The place of a passage: where a figure is whose own sentence names no place, because the text has just said it.

People and soldiers who are counted are somewhere; a sentence that names no place of its own goes on where the one before it was, as
long as there is one choice. Money, shares and ideas are nowhere, and take no place from their neighbours.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.event_places import places_in
from checker.context.no_place import no_place_of
from checker.context.roles import Role
from checker.model import Claim, Kind, Span
from checker.patterns import pattern_of
from checker.reference import display_name, elements, lands_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context

__all__ = ["with_passage_place"]

BACK = 2
"""How many sentences back a place may have been given that this one goes on with."""


def with_passage_place(draft: Draft, *, concrete: bool) -> Draft:
    """The draft with the passage's place, where it has none and its sentence names none. `concrete`: a rule of things that are
    somewhere took it (troops, people hurt), rather than the general one.
    """
    context = draft.context
    if context.figure.kind is not Kind.COUNT or draft.left_open("place"):
        return draft
    pointed = _pointed_at(context)
    if draft.place is not None and (pointed is None or pointed[0] not in elements(draft.place)):
        return draft
    if pointed is not None:
        return draft.put("place", pointed[0], f"“{pointed[1].of(context.text)}”: {pointed[0]}", pointed[1])
    if not (concrete or _soldiers(context)) or _names_a_place(context):
        return draft
    near, far = context.before(BACK).start, _paragraph(context)
    before = [
        c
        for c in draft.earlier
        if c.place and c.measure not in _GOES_TO and (c.span.start >= near or (c.span.start >= far and _of_people_in_one_place(c)))
    ]
    before = [c for c in before if c.span.start >= near] or before
    before = [c for c in before if c.span.start >= context.sentence.start] or before
    there = {one for c in before for one in elements(c.place or "")}
    if _soldiers(context) and _of_another_land(context, {draft.subject, *there}):
        return draft
    if len({c.place for c in before}) > 1 or _together().search(context.sentence.of(context.text)):
        return draft
    if not before:
        said_now = _as_just_said(draft)
        return said_now if said_now.place is not None or not concrete else _still_there(said_now)
    place, said = before[-1].place or "", before[-1]
    if _turned_elsewhere(context, said):
        return _as_just_said(draft, context.reading.sentence_at(said.figure.start) + 1)
    for claim in reversed(draft.earlier):  # back from the town that one sentence turned to, to the land that all is about
        if claim.place in lands_of(place) - {place}:
            place, said = claim.place, claim
            break
    return draft.put("place", place, f"no other place is named since “{said.quote}”", said.span)


def _turned_elsewhere(context: Context, said: Claim) -> bool:
    """Whether the sentences between have gone to another land: "during the war in Mali ... sends a brigade to Chad"."""
    sentences = context.reading.scan.sentences
    between = sentences[context.reading.sentence_at(said.figure.start) + 1 : context.index]
    named = [place for s in between for place, _ in places_in(context.reading, s.span)]
    known = {*elements(said.place or ""), *lands_of(said.place or "")}
    return bool(named) and not any(place in known or known & set(lands_of(place)) for place in named)


_GOES_TO = frozenset(("aid", "loan", "aid_packages", "weapons_delivered"))
"""Measures whose place is the one who gets it: nobody else need be there."""


def _of_another_land(context: Context, known: AbstractSet[str | None]) -> bool:
    """The sentence speaks of a land other than whose soldiers they are, as its subject: they may well be there."""
    return any(
        a.entity is not None
        and a.entity not in known
        and a.kind in ("country", "group")
        and a.role in (Role.SUBJECT, Role.OWNER)
        and not a.stands_for
        for a in context.actors
        if a.span.end <= context.figure.span.start
    )


def _of_people_in_one_place(claim: Claim) -> bool:
    """What a paragraph goes on with: those who rallied, were hurt or were held in one town; not where aid goes, nor a storm."""
    return claim.rule.startswith(("PEO", "MIL", "EVT")) and "," not in (claim.place or "")


def _paragraph(context: Context) -> int:
    """Where the sentences of the same paragraph begin that this one may go on with."""
    sentences = context.reading.scan.sentences
    index = context.index
    while index > max(context.index - PARAGRAPH, 0) and sentences[index - 1].paragraph == sentences[context.index].paragraph:
        index -= 1
    return sentences[index].span.start if sentences else 0


PARAGRAPH = 5
"""How many sentences of one paragraph are told of one place."""


def _as_just_said(draft: Draft, since: int = 0) -> Draft:
    """The one land or known town that the sentences right before, from the index `since`, give with "in" and the like."""
    context = draft.context
    sentences = context.reading.scan.sentences[max(context.index - BACK, since) : context.index]
    named = [place for s in sentences for place, _ in places_in(context.reading, s.span)]
    spoken_of = context.reading.within(context.reading.scan.names, context.sentence)
    if len(set(named)) != 1 or not lands_of(named[0]) or any(m.kind == "country" for m in spoken_of):
        return draft
    return draft.put("place", named[0], f"no other place than {display_name(named[0])} is named just before")


def _still_there(draft: Draft) -> Draft:
    """ "We have evacuated 34 people": where the others of the same event were, when the text has named no place since."""
    context = draft.context
    since = context.reading.scan.sentences[max(context.index - STORY, 0)].span.start
    told = [c for c in draft.earlier if c.place and _of_people_in_one_place(c)]
    if draft.measure not in _BEFELL or not told or told[-1].figure.start < since or len({c.place for c in told}) > 1:
        return draft
    said = told[-1]
    between = Span(said.figure.end, context.figure.span.start)
    named = context.reading.within(context.reading.cast, between)
    if any((n.placed or n.kind in ("country", "region")) and said.place not in (n.entity, *lands_of(n.entity)) for n in named):
        return draft
    return draft.put("place", said.place, f"no other place is named since “{said.quote}”", said.span)


_BEFELL = frozenset(
    "people_killed people_injured people_missing people_rescued people_evacuated people_hospitalised people_arrested "
    "people_displaced people_aboard homes_destroyed homes_damaged".split()
)
"""What befalls people where an event is."""

STORY = 8
"""Sentences over which the tale of one accident goes on without its place."""


@cache
def _together() -> regex.Pattern[str]:
    """A sum over several places, or another year's; and those who are at home."""
    return pattern_of(
        r"\b(?:[Cc]ombined|Meanwhile|[Aa]ltogether|[Tt]ogether|[Ww]orldwide|[Gg]lobally|[Ee]lsewhere|overall|at\shome|(?:[Ll]ast|[Pp]revious|[Nn]ext)\syear[’']s)\b"
    )


def _soldiers(context: Context) -> bool:
    unit = (context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    return unit in _FORCES


_FORCES = frozenset("soldier troop serviceman personnel battalion brigade tank sailor marine".split())


def _names_a_place(context: Context) -> bool:
    """The sentence has a place, or a land, of its own."""
    if any(
        a.entity and a.kind in ("country", "region") and a.role is Role.OBJECT and a.preposition != "from" for a in context.actors
    ):
        return True
    return any(n.is_place and n.placed for n in context.reading.within(context.reading.cast, context.sentence))


def _pointed_at(context: Context) -> tuple[str, Span] | None:
    """ "Hurt there", "in the latter", where the sentences before name one land."""
    said = _pointer().search(context.text, context.core.end, max(context.clause.end, context.core.end))
    if said is None:
        return None
    span = Span(*said.span())
    if said["latter"]:
        named = [a.entity for a in context.actors if a.kind == "country" and a.entity and a.span.end <= span.start]
        return (named[-1], span) if len(set(named)) > 1 else None
    for index in range(context.index - 1, max(context.index - 1 - BACK, -1), -1):
        lands = (a for a in context.reading.actors(index) if a.kind == "country" and a.entity and not a.stands_for)
        named = list(dict.fromkeys(a.entity or "" for a in lands if not no_place_of(context, a.span, None)))
        if named:
            return (named[0], span) if len(named) == 1 else None
    return None


@cache
def _pointer() -> regex.Pattern[str]:
    return pattern_of(
        r"(?<=(?:stationed|based|deployed|hurt|killed|wounded|injured|serving|stand|serve|posted|died|arrested|detained|missing|held)\s(?:\p{Ll}+\s)?)there\b"
        r"|(?<=\bin\s)the\s(?P<latter>latter)\b",
        regex.VERSION1,
    )
