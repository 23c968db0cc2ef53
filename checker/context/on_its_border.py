"""On its border: soldiers who guard a border, in an article that tells one country's affairs, are that country's, and on its side.

"Some 9,000 soldiers will be on the border with Peru", "troops on the Peruvian border": not Peru's, and not in Peru.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.home import home_country
from checker.context.officials import of_its_officials
from checker.context.troop_measures import STANDING
from checker.model import Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["on_its_border"]


def on_its_border(draft: Draft) -> Draft:
    """The draft of soldiers at a border with another land's name, with the article's own country, where nobody else is named."""
    if draft.measure not in STANDING:
        return draft
    context = draft.context
    if draft.place is None and draft.subject is not None and len(draft.subject) == len("PL"):
        part = _part().search(context.text, context.core.end, context.sentence.end)
        if part is not None:
            return draft.put("place", draft.subject, f"“{part.group()}”: of their own land", Span(*part.span()))
    other = _neighbour(draft)
    if other is None or draft.subject not in (None, other):
        return draft
    land = home_country(context.reading) or of_its_officials(context.reading)
    if land is None or land == other:
        return draft
    named = {a.entity for a in context.actors if a.kind in ("country", "group") and a.entity}
    if named - {land, other}:
        return draft
    why = f"the border with {other}, in an article on the affairs of {land}"
    draft = draft.put("subject", land, why)
    return draft.put("place", land, why) if draft.place in (None, other) else draft


def _neighbour(draft: Draft) -> str | None:
    """The land whose name stands with the border."""
    context = draft.context
    for actor in context.actors:
        if actor.kind != "country" or actor.entity is None:
            continue
        with_it = _with().search(context.text, max(actor.span.start - LEAD, context.sentence.start), actor.span.start)
        if with_it is not None or _border().match(context.text, actor.span.end, context.sentence.end) is not None:
            return actor.entity
    return None


LEAD = 30
"""Characters before a name in which "the border with" stands."""


@cache
def _part() -> regex.Pattern[str]:
    """A part of a land that is not named: "has concentrated 40,000 troops in the east"."""
    return pattern_of(
        r"\G[^.;:]{0,60}?\bin\s(?:the|its)\s(?:(?:north|south|east|west)(?:-?(?:east|west))?|(?:north|south|east|west)(?:east|west)?ern\s(?:part|parts|regions?|provinces?))\b"
        r"(?!\sof\b|\sAtlantic|\sPacific)",
        regex.VERSION1,
    )


@cache
def _with() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:border|frontier)s?\swith\s(?:neighbou?ring\s|the\s)?$", regex.VERSION1)


@cache
def _border() -> regex.Pattern[str]:
    return pattern_of(r"(?:ian|an|ese|ish)?\s(?:border|frontier)\b", regex.VERSION1)
