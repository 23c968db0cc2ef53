"""Coreference: whom "it", "its", "the country" and "the alliance" stand for, where the text leaves one choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.context.roles import Actor, Role

__all__ = ["REACH", "resolve_all"]

REACH = 3
"""How many sentences back a stand-in may reach. Further away a reader, too, would look for the name again."""

_RANK = {Role.SUBJECT: 0, Role.OWNER: 1, Role.OBJECT: 2, Role.MODIFIER: 3}
"""Which role carries a text's topic: Centering's order (Grosz, Joshi and Weinstein 1995), with the owner before the object because a
possessive names whose affairs the sentence is about."""


def resolve_all(sentences: Sequence[tuple[Actor, ...]]) -> tuple[tuple[Actor, ...], ...]:
    """The same actors with each stand-in resolved, sentence by sentence; what two names could be stays None."""
    done: list[tuple[Actor, ...]] = []
    for actors in sentences:
        here: list[Actor] = []
        for actor in actors:
            if actor.entity is None:
                entity = _antecedent(actor, here) or next(
                    (found for earlier in reversed(done[-REACH:]) if (found := _antecedent(actor, earlier))), None
                )
                kind = "country" if entity and len(entity) == 2 else "group"
                here.append(replace(actor, entity=entity, kind=kind if entity else actor.kind))
            else:
                here.append(actor)
        done.append(tuple(here))
    return tuple(done)


def _antecedent(actor: Actor, before: Sequence[Actor]) -> str | None:
    """The one entity that the best-placed names before it agree on, or None."""
    fits = [a for a in before if a.entity and (a.kind in actor.stands_for) and not _inside_list(a, before)]
    if not fits:
        return None
    best = min(_RANK[a.role] for a in fits)
    named = [a for a in fits if _RANK[a.role] == best]
    if best == _RANK[Role.SUBJECT]:
        return named[-1].entity  # the nearest subject
    entities = {a.entity for a in named}
    return named[0].entity if len(entities) == 1 else None


def _inside_list(actor: Actor, before: Sequence[Actor]) -> bool:
    """ "it" never stands for one of several names in a list."""
    return actor.together != 0 or any(a.together == actor.span.start + 1 for a in before)
