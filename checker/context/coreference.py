"""Coreference: whom "it", "its", "the country" and "the alliance" stand for, where the text leaves one choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.context.roles import Actor, Role

__all__ = ["REACH", "resolve_all"]

REACH = 3
"""How many sentences back a stand-in may reach. Further away a reader, too, would look for the name again."""

_RANK = {Role.SUBJECT: 0, Role.OWNER: 1, Role.OBJECT: 2, Role.MODIFIER: 3}
"""Which role carries a text's topic: Centering's order (Grosz, Joshi and Weinstein 1995), with the owner before the object
because a possessive names whose affairs the sentence is about.
"""


def resolve_all(sentences: Sequence[tuple[Actor, ...]]) -> tuple[tuple[Actor, ...], ...]:
    """The same actors with each stand-in resolved, sentence by sentence; what two names could be stays None."""
    done: list[tuple[Actor, ...]] = []
    for actors in sentences:
        here: list[Actor] = []
        for actor in actors:
            here.append(_resolved(actor, here, done) if actor.entity is None else actor)
        done.append(tuple(here))
    return tuple(done)


def _resolved(actor: Actor, here: Sequence[Actor], done: Sequence[tuple[Actor, ...]]) -> Actor:
    """The stand-in with the name that it stands for: from its own sentence, else from those before it."""
    ranked: dict[str, str] = {}
    for before in (here, *reversed(done[-REACH:])):
        found = _antecedents(actor, before)
        if not ranked and found and found[0] is None:
            return actor  # two names are as good: unknown
        ranked.update({entity.entity: entity.kind for entity in found if entity and entity.entity and entity.entity not in ranked})
    if not ranked:
        return actor
    entity, *others = ranked
    return replace(actor, entity=entity, kind=ranked[entity], others=tuple(others))


def _antecedents(actor: Actor, before: Sequence[Actor]) -> list[Actor | None]:
    """The names before a stand-in that it can stand for, best first; None first where the best two are as good."""
    fits = [a for a in before if a.entity and a.kind in actor.stands_for and not _inside_list(a, before)]
    # The nearest subject; of the others the first, as long as one role names one thing only.
    ordered = sorted(fits, key=lambda a: (_RANK[a.role], -a.span.start if a.role is Role.SUBJECT else a.span.start))
    best = [a for a in ordered if a.role is ordered[0].role] if ordered else []
    tied = best and best[0].role is not Role.SUBJECT and len({a.entity for a in best}) > 1
    return [None, *ordered] if tied else list(ordered)


def _inside_list(actor: Actor, before: Sequence[Actor]) -> bool:
    """ "it" never stands for one of several names in a list."""
    return actor.together != 0 or any(a.together == actor.span.start + 1 for a in before)
