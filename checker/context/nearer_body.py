"""Nearer bodies: "it" and "its" are those of the body that the text has named last, known from a table or not.

Stand-ins are resolved among the names of the tables, which have ministries and agencies and few firms. "A probe by the Trade
Commission. Harbor's sales were slow, and its film division saw profits slump": Harbor's, not the commission's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from checker.context.coreference import REACH
from checker.context.name_shape import Name
from checker.context.roles import Actor
from checker.model import Sentence, Span

__all__ = ["nearer_body"]


def nearer_body(
    actors: tuple[Actor, ...], index: int, sentences: Sequence[Sentence], names_in: Callable[[Span], Sequence[Name]]
) -> tuple[Actor, ...]:
    """The actors of one sentence, each stand-in for a body as the one body that was named between that and it; None for two.

    sentences: all of them. names_in: the names of a stretch in order.
    """
    if not any(a.stands_for and a.entity and a.kind == "organisation" for a in actors):
        return actors
    return tuple(_nearer(a, index, sentences, names_in) if a.stands_for and a.kind == "organisation" else a for a in actors)


def _nearer(actor: Actor, index: int, sentences: Sequence[Sentence], names_in: Callable[[Span], Sequence[Name]]) -> Actor:
    here = Span(sentences[index].span.start, actor.span.start)
    for stretch in (here, *(sentences[i].span for i in range(index - 1, max(index - 1 - REACH, -1), -1))):
        names = names_in(stretch)
        if any(n.entity == actor.entity for n in names):
            return actor
        found = {n.entity for n in names if n.kind in ("name", "organisation") and not (n.modifies or n.placed or n.is_place)}
        if found:
            return replace(actor, entity=next(iter(found)) if len(found) == 1 else None)
    return actor
