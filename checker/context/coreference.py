"""Coreference: whom "it", "its", "the country" and "the alliance" stand for, where the text leaves one choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from msgspec.structs import replace

from checker.context.roles import Actor, Role

__all__ = ["REACH", "Resolved"]

REACH = 3
"""How many sentences back a stand-in may reach. Further away a reader, too, would look for the name again."""

_NEAREST = 40
"""How many names of one sentence can be meant. Sentences have fewer; a list without end must not be gone through for each "it"."""

_RANK = {Role.SUBJECT: 0, Role.OWNER: 1, Role.OBJECT: 2, Role.MODIFIER: 3}
"""Which role carries a text's topic: Centering's order (Grosz, Joshi and Weinstein 1995), with the owner before the object
because a possessive names whose affairs the sentence is about.
"""


class Resolved:
    """The actors of each sentence with the stand-ins resolved; what two names could be stays None.

    A sentence is worked out when it is first asked for, and with it those before that its stand-ins reach back to: most sentences
    have no figure.
    """

    def __init__(self, actors_of: Callable[[int], tuple[Actor, ...]]) -> None:
        self._actors_of = cache(actors_of)
        self._done: dict[int, tuple[Actor, ...]] = {}

    def __getitem__(self, index: int) -> tuple[Actor, ...]:
        if index not in self._done:
            for at in range(self._first_needed(index), index + 1):
                if at not in self._done:
                    self._done[at] = self._resolved(at)
        return self._done[index]

    def _first_needed(self, index: int) -> int:
        """How far back the chain of stand-ins leads: a stand-in there may stand for what one before it stands for."""
        first = at = index
        while at >= first and at >= 0:
            if at not in self._done and any(a.entity is None for a in self._actors_of(at)):
                first = max(at - REACH, 0)
            at -= 1
        return first

    def _resolved(self, at: int) -> tuple[Actor, ...]:
        before = [self._done[i] for i in range(max(at - REACH, 0), at) if i in self._done]
        here: list[Actor] = []
        for actor in self._actors_of(at):
            here.append(_resolved(actor, here, before) if actor.entity is None else actor)
        return tuple(here)


def _resolved(actor: Actor, here: Sequence[Actor], earlier: Sequence[tuple[Actor, ...]]) -> Actor:
    """The stand-in with the name that it stands for: from its own sentence, else from those before it."""
    ranked: dict[str, str] = {}
    for before in (here, *reversed(earlier)):
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
    before = before[-_NEAREST:]
    kinds, among = actor.stands_for, actor.among
    fits = [a for a in before if a.kind in kinds and a.entity and (not among or a.entity in among)]
    if not fits:
        return []
    a_country = kinds == _A_COUNTRY
    lists = {a.together for a in before}
    fits = [
        a
        for a in fits
        if a.entity not in _SOME_OF_IT
        and not (a.together or a.span.start + 1 in lists)  # "it" never stands for one of several names in a list
        and not (a.of_a_firm and not a_country)
        and not (a.preposition == "with" and a_country)
    ]
    own = _own_subject(actor, before)
    fits = [a for a in fits if a.entity != own]
    # The nearest subject; of the others the first, as long as one role names one thing only.
    ordered = sorted(fits, key=lambda a: (_RANK[a.role], -a.span.start if a.role is Role.SUBJECT else a.span.start))
    best = [a for a in ordered if a.role is ordered[0].role] if ordered else []
    tied = best and best[0].role is not Role.SUBJECT and len({a.entity for a in best}) > 1
    return [None, *ordered] if tied else list(ordered)


def _own_subject(actor: Actor, before: Sequence[Actor]) -> str | None:
    """The subject whose verb "it" is the object of, in its own sentence: "Chile is sending 300 soldiers to it" is not to Chile."""
    if (
        actor.role is not Role.OBJECT
        or actor.preposition in _OPENING
        or actor.span.end - actor.span.start != len("it")
        or not before
    ):
        return None
    last = next((a for a in reversed(before) if a.role is Role.SUBJECT), None)
    near = last is not None and 0 < actor.span.start - last.span.end < _OF_ITS_VERB
    return last.entity if near and last is not None else None


_A_COUNTRY = frozenset({"country"})
"""What "the army" and "the Border Guard" stand for: never the neighbour of "on the border with Peru"."""

_OPENING = frozenset({"as", "than", "after", "before", "since", "until", "like"})
"""Prepositions that open a clause as well: "as it reports", "since it left"."""

_OF_ITS_VERB = 60
"""Characters between a subject and the object of its verb: an antecedent of another sentence stands further off, or nearer."""


_SOME_OF_IT = frozenset({"European allies", "European allies and Canada"})
"""Members of an alliance, who are not the alliance."""
