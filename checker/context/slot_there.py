"""Slot there: the place that "there" and "the latter" stand for: the one that was named last."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.cast import Name
from checker.context.home import home_country
from checker.context.no_place import no_place_of
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Actor, Role
from checker.context.slot_names import PLACE_PREPOSITIONS
from checker.cues import compiled
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of
from checker.reference import lands_of

__all__ = ["latter", "there", "told_it"]


def there(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "6,000 are serving there": the place that was named last, here or in the two sentences before."""
    said = compiled(
        r"(?<!\p{L})(?:there|here)\b(?!\s(?:is|are|was|were|has|have|had|will|would|may|can))", regex.IGNORECASE
    ).search(context.text, context.core.end, max(context.clause.end, context.core.end))
    if said is None:
        return None
    here = _named_here(context, said.start())
    if here is not None:
        return Filled(here.entity, Span(*said.span()), f"“{said.group()}”: {here.entity}")
    town = _town_just_named(context)
    if town is not None:
        return Filled(town.entity, Span(*said.span()), f"“{said.group()}”: {town.entity}")
    rows = [context.actors, *(context.reading.actors(i) for i in range(context.index - 1, max(context.index - 3, -1), -1))]
    for row in rows:
        for actor in reversed(row):
            named = (
                actor.kind in ("country", "region")
                and actor.span.end <= said.start()
                and not no_place_of(context, actor.span, None)
                and not told_it(actor, context)
            )
            people = any(m.form == "demonym" for m in context.reading.within(context.reading.scan.names, actor.span))
            if named and not people and row is not context.actors and len(row) == 1 and actor.role is Role.SUBJECT and actor.entity:
                return Filled(actor.entity, Span(*said.span()), f"“{said.group()}”: {actor.span.of(context.text)}")
            if (
                actor.entity
                and named
                and (actor.role is Role.OWNER or actor.preposition in PLACE_PREPOSITIONS or actor.preposition in ("of", "from"))
            ):
                return Filled(actor.entity, Span(*said.span()), f"“{said.group()}”: {actor.span.of(context.text)}")
    home = home_country(context.reading) if said.group() == "here" else None
    return Filled(home, Span(*said.span()), "“here”: in the land whose affairs the text tells") if home is not None else None


def _named_here(context: Context, end: int) -> Name | None:
    """ "Its branch in Elm province reported 125 dead there": a place that no table knows, given in the same sentence."""
    for name in reversed(context.reading.within(context.reading.cast, Span(context.sentence.start, end))):
        led = _in().search(context.text, max(name.span.start - 12, context.sentence.start), name.span.start)
        if name.kind == "name" and led and not name.owns and not no_place_of(context, name.span, "in"):
            return name
        if name.kind in ("country", "region") and not name.modifies:
            return None
    return None


def _town_just_named(context: Context) -> Name | None:
    """ "A battalion is based in [Rukla]. Two soldiers died there": the last place of the sentence before, where that is a town of
    the tables, and this sentence names no land that it could be.
    """
    if context.index == 0 or any(a.kind in ("country", "region") and a.preposition is not None for a in context.actors):
        return None
    text, before = context.text, context.reading.scan.sentences[context.index - 1].span
    for name in reversed(context.reading.within(context.reading.cast, before)):
        led = _at().search(text, max(name.span.start - 12, before.start), name.span.start)
        if name.kind == "name" and led and not name.owns and lands_of(name.entity) and not no_place_of(context, name.span, "in"):
            return name
        if name.kind in ("country", "region") and not name.modifies:
            return None
    return None


@cache
def _at() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:in|at|near|outside)\s(?:the\s)?$")


@cache
def _in() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:in|near|outside)\s(?:the\s)?$")


def latter(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Chad and Niger; 300 of them train in the latter": the last that was listed before."""
    said = context.search(_latter(), context.core.end, max(context.clause.end, context.core.end))
    if said is None:
        return None
    listed = [a for a in context.actors if a.span.end <= said.start() and a.kind in ("country", "region") and a.entity]
    if not listed:
        return None
    if said["which"] == "former":
        listed = listed[-2:-1]
    return (
        Filled(listed[-1].entity or "", Span(*said.span()), f"“{said.group()}”: {listed[-1].span.of(context.text)}")
        if listed
        else None
    )


@cache
def _latter() -> Expression:
    return expression(r"\bin\s(?:the\s)(?P<which>latter|former)\b(?!\s\p{L})")


def told_it(actor: Actor, context: Context) -> bool:
    """ "According to the WHO", "told the UN": a body to whom or by whom something is told is no place."""
    before = context.text[max(actor.span.start - 20, 0) : actor.span.start].lower()
    return "according to" in before or (actor.kind == "group" and actor.preposition in ("to", "at", "on", "near"))
