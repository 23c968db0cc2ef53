"""Officials: whose forces an article speaks of that names no nation for them: those of the country whose officials it names.

"The army will send 300 soldiers, General Cole said": a country's own papers leave its name out. Where all ministers, presidents and
generals of the text that the tables know are of one country, and its sentence names no other, the forces are that country's.
"""

from __future__ import annotations

from functools import cache, lru_cache

from checker.context.nested_places import Same
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.model import Span
from checker.reference import office_holders

__all__ = ["whose_officials"]


def whose_officials(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The country of the only officials that the text names, where the sentence names no country as its subject or owner."""
    found = _officials(Same(context.reading))
    if found is None or any(a.entity and a.kind == "country" and a.preposition is None for a in context.actors):
        return None
    land, span = found
    return Filled(land, span, "the only officials whom the text names are its own")


@lru_cache(maxsize=4)
def _officials(same: Same) -> tuple[str, Span] | None:
    """The one country, with the first of its officials."""
    lands: dict[str, Span] = {}
    for name in same.reading.scan.names:
        land = _holders().get(name.entity) if name.kind == "person" else None
        if land is not None:
            lands.setdefault(land, name.span)
    return next(iter(lands.items())) if len(lands) == 1 else None


@cache
def _holders() -> dict[str, str]:
    """The country of each person of the tables who held office in one country only."""
    lands: dict[str, set[str]] = {}
    for holder in office_holders():
        if len(holder.country) == len("PL"):
            lands.setdefault(holder.person, set()).add(holder.country)
    return {person: next(iter(codes)) for person, codes in lands.items() if len(codes) == 1}
