"""Asked: a figure that answers a question takes from it what the answer leaves out: "How many Americans are in Japan? Some 55,000."

Explainers, interviews and transcripts put into the question what is measured, whose and where, and print the bare number behind
it. A
question that is cut short ("And in Japan?") goes on with what was counted in the answer before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import regex
from msgspec import structs

from checker.context.ellipsis import left_out
from checker.context.forces import its_nation, its_place
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Actor, Role
from checker.cues import PATTERN_SECONDS
from checker.model import Claim, Figure, Kind, Span
from checker.patterns import pattern_of

__all__ = ["answering", "asked_owner", "asked_where", "asked_whose"]

REACH = 2
"""How many sentences behind its question an answer's figure may stand: further on the answer goes its own way."""

FURTHER = 4
"""The same for a figure that says itself that it counts soldiers."""

BACK = 8
"""How many sentences back a question that is cut short may go on with."""

_FORCE = 1000.0
"""From here on a bare number in a passage on troops is more often theirs."""

_KINDS = (Kind.COUNT, Kind.PERCENT, Kind.MONEY)
_LEAST = 10.0
"""Smaller numbers without a noun are hours, scores and members of a list."""


def answering(context: Context, earlier: Sequence[Claim]) -> Context:
    """The same context with the question that its figure answers, and a bare count as what the question asks for; unchanged where
    no question stands right before.
    """
    figure = context.figure
    if figure.kind not in _KINDS or context.index == 0 or context.question is not None:
        return context
    at = _question_before(context)
    if at is None:
        return _counting_on(context, earlier)
    span = context.reading.scan.sentences[at].span
    if figure.kind is not Kind.COUNT:
        return replace(context, question=span)
    if (figure.number or 0.0) < _LEAST or context.lender is not None:
        return context
    if not _bare(context):
        return replace(context, question=span) if (figure.unit or "").rsplit(" ", 1)[-1] in _SOLDIERS else context
    if _of_forces(context.text, span):
        return replace(context, figure=structs.replace(figure, unit="soldier"), question=span)
    if not _cut_short().match(context.text, span.start, span.end):
        cut = _cut_of().search(context.text, max(figure.span.start - 30, context.sentence.start), figure.span.start)
        return _counting_on(context, earlier) if cut and (figure.number or 0.0) >= _FORCE else context
    lender = _counted_before(context, earlier, BACK)
    if lender is None:
        return context
    return replace(context, figure=structs.replace(figure, unit=lender.unit), lender=lender, question=span)


def _counting_on(context: Context, earlier: Sequence[Claim]) -> Context:
    """ "Only about 350 are based there", behind an answer whose number had no noun either."""
    if context.figure.kind is not Kind.COUNT or context.figure.unit is not None or context.lender is not None:
        return context
    if (context.figure.number or 0.0) < _LEAST or not earlier:
        return context
    goes_on = _it_was().search(context.text, max(context.figure.span.start - 30, context.sentence.start), context.figure.span.start)
    if not goes_on and not left_out(context):
        return context
    lender = _counted_before(context, earlier, REACH if (context.figure.number or 0.0) < _FORCE else FURTHER)
    return replace(context, figure=structs.replace(context.figure, unit=lender.unit), lender=lender) if lender else context


_SOLDIERS = frozenset({"soldier", "troop", "serviceman", "personnel", "member", "person"})


def _question_before(context: Context) -> int | None:
    sentences, text = context.reading.scan.sentences, context.text
    counted = (context.figure.unit or "").rsplit(" ", 1)[-1] in _SOLDIERS and context.figure.noun is not None
    for at in range(context.index - 1, max(context.index - 1 - (FURTHER if counted else REACH), -1), -1):
        end = sentences[at].span.end
        if "?" in text[end - 2 : end]:
            return at
    return None


def _bare(context: Context) -> bool:
    """Without a noun, or counting people by their nation or as people."""
    figure = context.figure
    if figure.unit is None or figure.unit in ("person", "people"):
        return True
    if figure.noun is None:
        return True  # the question's own noun
    return any(
        m.form == "demonym" and m.span == figure.noun for m in context.reading.within(context.reading.scan.names, figure.noun)
    )


def _of_forces(text: str, span: Span) -> bool:
    """The question is about troops, or about people of a nation who are stationed somewhere."""
    return _forces().search(text, span.start, span.end, timeout=PATTERN_SECONDS) is not None


def _counted_before(context: Context, earlier: Sequence[Claim], back: int) -> Figure | None:
    """The figure of soldiers of the answer before."""
    first = context.reading.scan.sentences[max(context.index - back, 0)].span.start
    said = next((c for c in reversed(earlier) if c.span.start >= first and c.unit == "soldier"), None)
    if said is None:
        return None
    found = context.reading.beginning_in(context.reading.scan.figures, said.figure.start, said.figure.end)
    return structs.replace(found[0], unit="soldier") if found else None


def _actors(context: Context) -> tuple[Actor, ...]:
    if context.question is None:
        return ()
    at = next(i for i in range(context.index - 1, -1, -1) if context.reading.scan.sentences[i].span == context.question)
    return context.reading.actors(at)


def asked_whose(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """Whose they are, by the question: "How many US troops", "How many Americans", "the German brigade"."""
    if context.question is None:
        return None
    nation = its_nation(context.reading.forces, context.question, context.question.end)
    if nation is not None and nation.entity:
        return Filled(nation.entity, nation.span, "the question asks for their force")
    for actor in _actors(context):
        people = any(m.form == "demonym" for m in context.reading.within(context.reading.scan.names, actor.span))
        if actor.entity and actor.kind == "country" and (people or actor.role in (Role.MODIFIER, Role.OWNER)):
            return Filled(actor.entity, actor.span, "the question asks for theirs")
    return None


def asked_owner(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """Whose figure it is, by the question: "How much does Chile spend on defence?"."""
    named = [a for a in _actors(context) if a.entity and a.kind in ("country", "group") and a.role is not Role.OBJECT]
    if len({a.entity for a in named}) == 1:
        return Filled(named[0].entity or "", named[0].span, "the question asks for theirs")
    return asked_whose(context, heads) if not named else None


def asked_where(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """Where, by the question: "in South Korea"."""
    if context.question is None:
        return None
    for actor in _actors(context):
        if actor.entity and actor.kind in ("country", "region") and actor.role is Role.OBJECT and actor.preposition in _AT:
            return Filled(actor.entity, actor.span, f"the question asks “{actor.preposition} {actor.span.of(context.text)}”")
    for actor in _actors(context):  # "How many soldiers guard Chad's border?"
        owns = actor.role in (Role.OWNER, Role.MODIFIER) and actor.kind == "country" and actor.entity
        if owns and _a_border().match(context.text, actor.span.end):
            return Filled(actor.entity or "", actor.span, "the question asks for their border")
    there = its_place(context.reading.forces, context.question, context.question.end)
    return Filled(there.entity, there.span, "the question asks for the force there") if there and there.entity else None


_AT = frozenset({"in", "inside", "across", "on", "to", "at", "about", "near"})


@cache
def _forces() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:troops|soldiers|service\s?members|servicemen|military\spersonnel|brigade|battalion|battle\s?group|garrison|contingent"
        r"|(?:army|armed\sforces|Bundeswehr)|station(?:ed|ing)|deployed|withdrawals?|draw-?downs?)\b",
        regex.VERSION1,
    )


@cache
def _a_border() -> regex.Pattern[str]:
    return pattern_of(r"[’']s\s(?:\p{Ll}+\s)?(?:borders?|frontiers?)\b", regex.VERSION1)


@cache
def _cut_of() -> regex.Pattern[str]:
    """ "He ordered a cut of 1,500 and a ceiling of 3,000"."""
    return pattern_of(
        r"\b(?:cut|reduction|ceiling|cap|strength|withdrawal|(?:it|that)\s(?:was|had\sbecome))\s(?:of\s)?(?:\p{Ll}+\s)?$",
        regex.VERSION1,
    )


@cache
def _it_was() -> regex.Pattern[str]:
    """ "In the Cold War it was 250,000", "that had become 12,000"."""
    return pattern_of(
        r"\b(?:it|that)\s(?:was|is|were|had\sbecome|became)\s(?:\p{Ll}+\s)?$"
        r"|\b(?:number|figure|total)\s(?:for|in)\s(?:the\s)?\p{Lu}[\p{L}. ]{1,20}"
        r"\s(?:at|to|is|was|(?:might|could|would)\sbe)\s(?:\p{Ll}+\s){0,3}$",
        regex.VERSION1,
    )


@cache
def _cut_short() -> regex.Pattern[str]:
    """ "And in Japan?", "What about Germany?", "How many are here already?": a question that leaves out what it counts."""
    return pattern_of(
        r"\W*(?:\p{Lu}+:\s)?(?:(?:And|But|What\sabout|How\sabout|In)\b[^?]{0,60}"
        r"|(?:And\s)?[Hh]ow\smany\s(?:are|were|is|will|would|have|had|stay|remain|came|come)\b[^?]{0,60})\?",
        regex.VERSION1,
    )
