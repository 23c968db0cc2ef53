"""Force meant: whose troops a sentence counts that says no more than who hosts them, in an article on one nation's troops."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.context.nested_places import Same

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_the_force"]

OFTEN = 2
"""Mentions of a nation's troops from which on an article may be about them."""


def as_the_force(draft: Draft) -> Draft:
    """The draft with the one nation whose troops the article counts, where only their host is named: "Chile hosts 3,000 troops"."""
    if draft.measure != "troops_stationed" or draft.subject is not None or draft.place is None:
        return draft
    nation = _nation(Same(draft.context.reading))
    if (
        nation is None
        or nation == draft.place
        or draft.match(r"\b(?:allied|foreign|coalition|multinational|NATO|alliance)\b", where="sentence")
    ):
        return draft
    return draft.put("subject", nation, f"the article counts the troops of {nation}, and of nobody else")


@lru_cache(maxsize=4)
def _nation(same: Same) -> str | None:
    nations = Counter(f.nation.entity for f in same.reading.forces if f.nation is not None and f.nation.entity)
    ranked = nations.most_common(2)
    return ranked[0][0] if len(ranked) == 1 and ranked[0][1] >= OFTEN else None
