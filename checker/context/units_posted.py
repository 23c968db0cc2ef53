"""Units posted: where the soldiers are who are given as the size of a unit, and those who are sent to join it.

"A battalion of some 600, most of them Danes, is to be stationed at Faya": the verb of the unit says where. "Chile is sending 150
soldiers to it, and Peru 120": they come where it is, when it is, and each land sends its own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import named_by
from checker.context.troop_measures import STANDING
from checker.expressions import Expression, expression
from checker.model import Claim, Modality, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["each_sends", "joining_it", "sent_in_turn", "where_its_verb_says"]

PLACE = 60
"""Characters behind the verb in which the place of a unit may stand."""


def where_its_verb_says(draft: Draft) -> Draft:
    """The draft of a unit's size with the place behind the unit's verb, where something stands between the two."""
    context = draft.context
    verb = context.match(_is_there(), context.core.end, context.sentence.end)
    if verb is None:
        return draft
    at = verb.end()
    actor = next(
        (
            a
            for a in context.actors
            if at <= a.span.start <= at + PLACE and a.preposition in ("in", "at", "near", "to") and a.entity
        ),
        None,
    )
    if actor is not None and actor.kind in ("country", "region"):
        return draft.put("place", actor.entity, "where the unit is, as its verb says", actor.span)
    town = _town().match(context.text, at, min(at + PLACE, context.sentence.end))
    return draft.put("place", town["name"], "where the unit is, as its verb says", Span(*town.span("name"))) if town else draft


def joining_it(draft: Draft) -> Draft:
    """The draft of soldiers who are sent "to it" with the place and the mood of the unit that was counted just before."""
    said = draft.match(_TO_IT, where="right")
    unit = _unit_before(draft) if said is not None else None
    if said is None or unit is None:
        return draft
    why = f"to the force of “{unit.quote}”"
    draft = draft.put("place", unit.place, why, said.span)
    if unit.modality is Modality.PLAN and draft.modality in (Modality.ACTUAL, Modality.PLAN):
        draft = draft.put("modality", Modality.PLAN, why, said.span)
        if draft.as_of.text is None:
            draft = draft.put("as_of", unit.as_of, why, unit.figure)
    return draft


def sent_in_turn(draft: Draft) -> Claim | None:
    """The claim of those whom the first land of a list sends, where the figure is of the next; else None."""
    if draft.context.lender is None or each_sends(draft.context, ()) is None:
        return None
    sentence = draft.context.sentence
    return next((c for c in reversed(draft.earlier) if c.measure == draft.measure and sentence.covers(c.figure)), None)


def _unit_before(draft: Draft) -> Claim | None:
    since = draft.context.before().start
    sentence = draft.context.sentence
    return next(
        (
            c
            for c in reversed(draft.earlier)
            if c.measure in STANDING and c.place and c.span.start >= since and not sentence.covers(c.figure)
        ),
        None,
    )


def each_sends(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Chile is sending 150 soldiers to it and Peru 120": the name before the second number does what the first did."""
    at = context.figure.span.start
    actor = next((a for a in context.actors if a.span.end + 1 == at and a.kind == "country" and not a.stands_for), None)
    if actor is None or actor.preposition is not None or actor.role in (Role.OWNER, Role.MODIFIER):
        return None
    sends = context.search(_sends(), context.sentence.start, actor.span.start)
    first = next((f for f in context.neighbours if sends and f.span.start >= sends.end() and f.span.end < at), None)
    if sends is None or first is None or not _and().search(context.text, first.span.end, actor.span.start):
        return None
    return named_by(actor, context, f"they do what “{sends.group().strip()}” says of the first")


@cache
def _sends() -> Expression:
    return expression(
        r"\b(?:send(?:s|ing)?|sent|contribut(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|offer(?:s|ed|ing)?"
        r"|supplied|supplies|supplying)\s"
    )


@cache
def _and() -> regex.Pattern[str]:
    """What parts the members of such a list: no second verb stands there."""
    return pattern_of(r"(?:,|;|\sand|\swhile)\s(?:the\s)?$", regex.VERSION1)


_TO_IT = (
    r"\G(?:\s[\p{L}-]+){0,3}?\sto\s(?:it|them|(?:the|this)\s(?:battalion|brigade|battle\s?group|battlegroup|force|unit|mission|contingent|deployment))\b"
    r"(?!\s(?!and\b|in\b|from\b|by\b|for\b)\p{L})"
)
"""What says of soldiers that they join those who were spoken of."""


@cache
def _is_there() -> Expression:
    """The verb behind a unit's size and what is put in between."""
    return expression(
        r"(?:\s(?:soldiers|troops|personnel|men|strong))?(?:,(?:\s(?!(?:is|are|was|were|has|have|had|will|would|who|which|that|but|while)\b)[\p{L}\d’'.,-]+){1,20}?)?,?\s"
        r"(?:(?:will|would|is\sto|are\sto|is\sgoing\sto|is\sdue\sto|is\sset\sto)\s(?:be\s)?|is\s|was\s|has\s(?:been\s)?)"
        r"(?:tak(?:e|ing|en)\sup\s(?:a\s|its\s)?(?:station|quarters|position)s?|stationed|based|deployed|posted|quartered|housed|set\sup|located|sited"
        r"|formed|stand|sit|operate|serve"
        r"|station|arrive|deploy|move|go|(?=in\s|at\s))"
    )


@cache
def _town() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\s(?:permanently|temporarily|first|initially))?\s?(?:in|at|near|to)\s(?:the\s(?:base|town|barracks|garrison)\s(?:of|in|at)\s)?"
        r"(?P<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\b",
        regex.VERSION1,
    )
