"""Slot names: the entity that an actor of the sentence gives a slot, alone or with the list that it begins, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Actor, town_before
from checker.reference import elements

__all__ = ["PLACE_PREPOSITIONS", "Strategy", "as_listed", "as_subject", "backwards", "named_by", "whole_list"]


Strategy = Callable[[Context, tuple[str, ...]], Filled | None]
"""Looks in one place. The nouns are the rule's heads."""


PLACE_PREPOSITIONS = frozenset({"in", "inside", "within", "across", "throughout", "into", "to", "near", "on", "at"})


def named_by(actor: Actor, context: Context, why: str) -> Filled | None:
    if actor.entity is None:
        return None
    words = actor.span.of(context.text)
    if actor.stands_for:
        why = f"{why}; “{words}” stands for {actor.entity}"
    return Filled(actor.entity, actor.span, why)


def whole_list(actor: Actor, context: Context) -> str | None:
    """ "Estonia, Latvia and Lithuania" as one: the members joined by commas, or the one entity."""
    first = actor.together or actor.span.start + 1
    members = [a.entity for a in context.actors if (a.together == first or a.span.start + 1 == first) and a.entity]
    named = ",".join(dict.fromkeys(members)) if len(members) > 1 else actor.entity
    return ",".join(elements(named)) if named else None


def as_subject(actor: Actor, context: Context, why: str) -> Filled | None:
    entity = (
        whole_list(actor, context)
        if actor.together or any(a.together == actor.span.start + 1 for a in context.actors)
        else actor.entity
    )
    return named_by(actor, context, why) if entity == actor.entity else (Filled(entity, actor.span, why) if entity else None)


def as_listed(actor: Actor, context: Context, why: str) -> Filled | None:
    town = next(
        (m for m in context.reading.within(context.reading.scan.names, actor.span) if m.span == actor.span and m.form == "capital"),
        None,
    )
    if town is not None:
        return Filled(actor.span.of(context.text), actor.span, why)
    inside = town_before(context.text, context.sentence, actor.span) if actor.kind == "country" else None
    if inside is not None:  # "near Rukla, Lithuania": whether the town or its country is the place is for others to say
        return Filled(inside.of(context.text), inside, why)
    entity = whole_list(actor, context)
    return Filled(entity, actor.span, why) if entity else None


def backwards(context: Context) -> Iterator[Actor]:
    """The actors before the figure, nearest first."""
    return (a for a in reversed(context.actors) if a.span.end <= context.figure.span.start)
