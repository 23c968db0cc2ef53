"""Recorded: "Ohio recorded 712 cases" happened in Ohio, though no preposition says so."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.draft import Draft
from checker.model import Span
from checker.patterns import pattern_of
from checker.scan.vocabulary import KEYWORDS

__all__ = ["where_recorded"]

_AGENCIES = frozenset(
    "police officials doctors researchers scientists authorities experts nobody everyone she he they it we who".split()
)
_NO_PLACE = KEYWORDS | {"Health", "Clinic", "Care", "Weather", "Rescue"}
"""Last words of a body's name: "Mercy County Public Health has recorded"."""

_ENDS_IN_S = frozenset(
    "Texas Kansas Arkansas Massachusetts Illinois Wales Athens Paris Naples Brussels "
    "Marseilles Lagos Caracas Dallas Minneapolis".split()
)
"""Towns and states in -s; other single words in -s are people in the plural ("Hospitals")."""


def where_recorded(draft: Draft) -> Draft:
    """The draft with the place whose name is the subject of "recorded", "has seen" or "had" right before the figure.

    An agency that counts is no place; where the slot found one already it stays.
    """
    if draft.place is not None:
        return draft
    context = draft.context
    found = _records().search(context.text, max(context.sentence.start - 2, 0), context.figure.span.start)
    if found is None:
        return draft
    span = Span(*found.span("name"))
    names = context.reading.within(context.reading.scan.names, context.sentence)
    known = next((m for m in names if m.span.touches(span)), None)
    if known is not None:
        return (
            draft.put("place", known.entity, f"“{found['verb']}” is said of it", span)
            if known.kind in ("country", "region")
            else draft
        )
    name = found["name"]
    last = name.rsplit(" ", 1)[-1]
    people = last.endswith("s") and " " not in name and last not in _ENDS_IN_S
    if people or name.isupper() or name.lower() in _AGENCIES or last in _NO_PLACE:
        return draft
    return draft.put("place", name, f"“{found['verb']}” is said of it", span)


@cache
def _records() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:^|[.!?”\n]\s|[,;]\s|\b(?:and|while|said|that)\s)(?P<name>\p{Lu}\p{Ll}[\p{L}’-]*(?:\s\p{Lu}\p{Ll}[\p{L}’-]*){0,2})\s(?:now\s)?"
        r"(?P<verb>(?:has|had|have)?\s?(?:recorded|registered|logged|seen|saw|suffered|had|has))\s(?:\p{Ll}+\s){0,3}$",
        regex.VERSION1,
    )
