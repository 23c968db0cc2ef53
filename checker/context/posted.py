"""Posted: the one land in which an article has a nation's soldiers, as the place of those that it counts without a place.

"Norway is to cut its force in Chad", says the headline; "the withdrawal of 300 soldiers is a mistake", says somebody at the end. It
holds where the article has them in one land only, and the sentence names no other.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.troop_measures import POSTED
from checker.patterns import pattern_of
from checker.reference import elements

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["where_posted"]


def where_posted(draft: Draft) -> Draft:
    """The draft with the land where the article has the soldiers of its nation, where it has no place."""
    if draft.place is not None or draft.subject is None or draft.measure not in POSTED or draft.left_open("place"):
        return draft
    context = draft.context
    theirs = [c for c in draft.earlier if c.subject == draft.subject and c.measure in POSTED and c.place]
    said = {one for c in theirs for one in elements(c.place or "")}
    told = {
        f.place.entity
        for f in context.reading.forces
        if f.place is not None and f.place.kind == "country" and (f.nation is None or f.nation.entity == draft.subject)
    }
    lands = (said | told) - {None, draft.subject}
    if len(lands) != 1 or _elsewhere().search(context.text, context.sentence.start, context.sentence.end):
        return draft
    (land,) = lands
    named = context.reading.within(context.reading.scan.names, context.sentence)
    if any(m.kind in ("country", "region") and m.entity not in (land, draft.subject) for m in named):
        return draft
    return draft.put("place", land, "the article has their soldiers there, and nowhere else")


@cache
def _elsewhere() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:worldwide|abroad|overseas|elsewhere|around\sthe\s(?:world|globe)|in\sall\b|continent|region|flank|globally|combined)\b",
        regex.VERSION1,
    )
