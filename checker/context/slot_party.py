"""Slot party: who stands to whom in a deal or an attack: whose programme it serves, who agreed, who did it and to whom."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import as_subject, backwards, named_by
from checker.context.slot_place import located, located_elsewhere
from checker.cues import compiled
from checker.patterns import pattern_of

__all__ = ["aggressor", "agreed_by", "programme", "victim"]


def programme(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "under Poland's Wisła program": a deal made for somebody's programme, budget or forces is theirs."""
    for actor in context.actors:
        if actor.role in (Role.OWNER, Role.MODIFIER):
            following = context.text[actor.span.end : actor.span.end + 48]
            if compiled(
                r"(?:[’']s)?(?:\s[\w’'-]+){0,3}?\s(?:program(?:me)?|project|army|navy|air\sforce|armed\sforces|forces|military|ministry|government)\b",
                regex.IGNORECASE,
            ).match(following):
                return named_by(actor, context, "the deal serves what is theirs")
    return None


def agreed_by(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The other party: the subject of the clause that is not the owner of the figure."""
    for actor in backwards(context):
        if actor.role is Role.SUBJECT and actor.kind in ("country", "group"):
            return as_subject(actor, context, "they are the party that the sentence speaks of")
    return None


def aggressor(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "Russian President Vladimir Putin's invasion", "a year after it invaded": who did what the heads say, nearest to the
    figure.
    """
    doing = "|".join(regex.escape(h) for h in heads)
    found = []
    for actor in context.actors:
        reach = (
            r"(?:[’']s)?(?:\s[\w’'.-]+){0,5}?"
            if actor.role in (Role.MODIFIER, Role.OWNER)
            else r"(?:\s(?:had|has|have|first|also|then))?"
        )
        if actor.role is not Role.OBJECT and compiled(rf"{reach}\s(?:full-scale\s)?(?:{doing})\b").match(
            context.text[actor.span.end : actor.span.end + 80]
        ):
            found.append(actor)
    nearest = min(found, key=lambda a: abs(a.span.start - context.figure.span.start), default=None)
    return named_by(nearest, context, "they are the ones who did it") if nearest else None


def victim(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "invaded Ukraine", "invasion of neighbouring Ukraine"."""
    lead = _done_to("|".join(regex.escape(h) for h in heads))
    for actor in sorted(context.actors, key=lambda a: abs(a.span.start - context.figure.span.start)):
        if lead.search(context.text[max(actor.span.start - 60, 0) : actor.span.start]):
            return named_by(actor, context, "it was done to them")
    return located(context, heads) or located_elsewhere(context, heads)


@cache
def _done_to(doing: str) -> regex.Pattern[str]:
    return pattern_of(
        rf"\b(?:{doing})\s(?:of\s|in\s|on\s|against\s)?(?:the\s|its\s|neighbou?ring\s|eastern\s|southern\s|northern\s|western\s){{0,2}}$"
    )
