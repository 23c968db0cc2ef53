"""Quarters: the town or the base where soldiers are, and the country that it stands in.

Forces are counted by country. One outlet writes "in Lithuania", the next "at Rukla", a third "at the base in Rukla, Lithuania". So
the country is the place of the figure, and the town narrows it: whoever counts those in one town may count a part of all.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.context.event_places import HEAD, home_of
from checker.context.nested_places import within_of
from checker.context.troop_measures import STANDING
from checker.expressions import Expression, expression
from checker.model import Span
from checker.reference import elements, lands_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["in_its_land"]


def in_its_land(draft: Draft) -> Draft:
    """The draft with its town as a scope and the country of the town as its place, where the tables or the text know it."""
    draft = _sent_to_a_town(draft)
    town = draft.place
    if town is None or len(elements(town)) != 1 or town in lands_of(town):
        return draft
    told = within_of(draft.context.reading, town)
    lands = lands_of(town) or (lands_of(told) if told else frozenset())
    if len(lands) != 1:
        return draft
    (land,) = lands
    span = draft.said_at("place")
    draft = draft.put("place", land, f"{town} is there", span)
    if _only_reported_from(draft, town):
        return draft
    return draft.put("scope", tuple(sorted({*draft.scope, town})), f"those in {town}: a part of whom others may count", span)


def _sent_to_a_town(draft: Draft) -> Draft:
    """ "A force of 300 was first sent to Rukla": the town behind the verb, where the tables know it."""
    context = draft.context
    if draft.place is not None or draft.measure not in STANDING:
        return draft
    sent = context.search(_sent_to(), context.core.end, context.sentence.end)
    if sent is None or sent.start() - context.core.end > REACH or len(lands_of(sent["town"])) != 1:
        return draft
    return draft.put("place", sent["town"], "where they are sent", Span(*sent.span("town")))


REACH = 30
"""Characters behind the soldiers within which they are sent somewhere."""


@cache
def _sent_to() -> Expression:
    return expression(
        r"\b(?:sent|moved|deployed|flown|shipped|transferred|go|went|heading|headed|arrived?|way|bound)\s(?:in\s|at\s|to\s|for\s)(?P<town>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\b"
    )


def _only_reported_from(draft: Draft, town: str) -> bool:
    """Whether the text names the town in its date line only: it tells in which land it was, and seldom where."""
    text = draft.context.text
    return home_of(text, HEAD) == town and all(f" {led} {town}" not in text for led in ("in", "at", "near", "outside"))
