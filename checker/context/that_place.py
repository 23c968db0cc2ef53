"""That place: "17 drowned on that island alone", "300 work in the same town": the place of this kind that was named last."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["that_place"]

REACH = 2
"""Sentences back within which the place is named."""


def that_place(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The last place named before "that island" or "the same town"; a country for "that country", an island for an island."""
    said = context.search(_that(), context.core.end, max(context.clause.end, context.core.end))
    if said is None:
        return None
    kind = said["kind"].lower()
    first = context.reading.scan.sentences[max(context.index - REACH, 0)].span.start
    named = context.reading.within(context.reading.cast, Span(min(first, context.sentence.start), said.start()))
    for name in reversed(named):
        if name.modifies or name.kind in ("person", "organisation", "group"):
            continue
        if _fits(kind, name.entity, name.kind):
            return Filled(name.entity, Span(*said.span("place")), f"“{said['place']}”: {name.entity}")
    return None


def _fits(kind: str, entity: str, named: str) -> bool:
    if kind in ("country", "nation"):
        return named == "country"
    if named == "country":
        return False
    word = _last_word().search(entity)
    if kind in ("island", "province", "district", "county"):
        return word is not None and word.group().lower() == kind
    return named == "region" if kind in ("state", "region") else word is None


@cache
def _last_word() -> regex.Pattern[str]:
    return pattern_of(r"(?:Island|Province|District|County)$")


@cache
def _that() -> Expression:
    return expression(
        r"\b(?:in|on|at|across)\s(?P<place>(?:that|the\ssame)\s(?:\p{Ll}+\s){0,2}?(?P<kind>island|city|town|village|province|district|county|region|state|country|nation))\b"
    )
