"""Firms told by their people: "At Blue Wings, Ann Cole spoke of six cancellations", "Blue Wings' Ann Cole reported six".

Whoever speaks for a firm gives its figures, and none of their own.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.name_shape import may_be_person
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.referents import names_in
from checker.cues import compiled
from checker.model import Kind

__all__ = ["told_by_its_people"]


def told_by_its_people(context: Context) -> Filled | None:
    """The body that a person speaks for, where the sentence begins with it and goes on with the person."""
    if context.figure.kind not in (Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.FRACTION):
        return None
    text, start = context.text, context.sentence.start
    at = _at().match(text, start, context.figure.span.start)
    head = text[start : start + _TOP]
    if at is None and "’" not in head and "'" not in head:
        return None
    names = names_in(context, start, min(start + _TOP, context.figure.span.start))
    if len(names) < len(("body", "person")):
        return None
    body, person = names[0], names[1]
    named = person.kind == "name" and " " in person.entity and not person.placed and may_be_person(person.entity)
    if body.kind not in ("name", "organisation") or not (named or person.kind == "person"):
        return None
    between = text[body.span.end : person.span.start]
    beside = body.span.start == at.end() and between == ", " if at is not None else body.span.start == start and body.owns
    if not beside or _speaks().match(text, person.span.end, context.figure.span.start) is None:
        return None
    return Filled(body.entity, body.span, f"“{person.span.of(text)}” speaks for it")


_TOP = 90
"""Characters in which a sentence has named both."""


@cache
def _at() -> regex.Pattern[str]:
    return compiled(r"[\s“\"]*(?:And\s|But\s)?(?:[Aa]t|[Ff]or)\s(?:the\s)?")


@cache
def _speaks() -> regex.Pattern[str]:
    return compiled(
        r",?\s(?:(?:also|later|\p{Ll}+ly)\s)?(?:said|says|called|told|reported|reports|counted|put|described|announced|confirmed|cited|spoke)\b"
    )
