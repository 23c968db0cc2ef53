"""Slot site: where those are who are at a place of some land: "in a Lithuanian training area", "at a Polish air base"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Actor, Role
from checker.context.slot_names import named_by
from checker.patterns import pattern_of

__all__ = ["at_its_site", "site_in"]


def site_in(context: Context, region: Actor) -> Filled | None:
    """The land whose place lies in a region that goes beyond it: "in a Norwegian town in the Arctic"."""
    if region.kind != "region":
        return None
    for actor in reversed(context.actors):
        if actor.role is not Role.MODIFIER or actor.kind != "country" or actor.span.end > region.span.start:
            continue
        text, start = context.text, max(actor.span.start - LEAD, context.sentence.start)
        inside = _lies_in().fullmatch(text, actor.span.end, region.span.start) is not None
        return named_by(actor, context, "a place of theirs") if inside and _in_a().search(text, start, actor.span.start) else None
    return None


@cache
def _lies_in() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:\p{Ll}+\s){1,3}?(?:in|on|above|inside|within)\s(?:the\s)?", regex.VERSION1)


def at_its_site(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The land whose place stands behind a preposition in the figure's clause, where the sentence has no other such place."""
    found: Filled | None = None
    for actor in context.actors:
        if actor.role is not Role.MODIFIER or actor.kind != "country" or actor.entity is None:
            continue
        text, start = context.text, max(actor.span.start - LEAD, context.sentence.start)
        if (
            _in_a().search(text, start, actor.span.start) is None
            or _site().match(text, actor.span.end, context.sentence.end) is None
        ):
            continue
        if found is not None and found.entity != actor.entity:
            return None
        found = found or named_by(actor, context, "a place of theirs")
    return found


LEAD = 10
"""Characters before the name in which the preposition and the article stand."""


@cache
def _in_a() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:in|at|on|near|inside|outside)\s(?:an?|the|one|its)\s$", regex.VERSION1)


@cache
def _site() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:(?!(?:and|or|of|in|at|with)\b)[\p{L}-]+\s){0,2}?(?:training\s(?:area|ground|range|site|camp)s?|bases?|airfield|airport|airbase|range"
        r"|port|harbou?r|cit(?:y|ies)|towns?|villages?|resort|hospital|prison|jail|camp|forest|swamp|bog|provinces?|regions?|district|garrison|barracks"
        r"|waters|airspace|capital|island|school|factory|plant|shipyard|depot|mine|countryside|coast|side\sof\sthe\sborder)\b(?!\sof\s\p{Lu}|\s\p{Lu})",
        regex.VERSION1,
    )
