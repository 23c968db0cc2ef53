"""Coreference: whom "it", "its", "the country" and "the alliance" stand for, where the text leaves one choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial

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

    A sentence is worked out when it is first asked for, and of those before it as many as its stand-ins need: most of them stand
    for a name of their own sentence, and most sentences have no figure.
    """

    def __init__(self, actors_of: Callable[[int], tuple[Actor, ...]]) -> None:
        self._actors_of = cache(actors_of)
        self._done: dict[int, tuple[Actor, ...]] = {}

    def __getitem__(self, index: int) -> tuple[Actor, ...]:
        # No recursion: a stand-in may lead back from sentence to sentence through a whole book.
        asked = [] if index in self._done else [index]
        while asked:
            missing = self._resolve(asked[-1])
            if missing is None:
                asked.pop()
            else:
                asked.append(missing)
        return self._done[index]

    def _resolve(self, at: int) -> int | None:
        """None where the sentence could be worked out, else the one before it that has to be first."""
        here: list[Actor] = []
        for actor in self._actors_of(at):
            found: Sequence[Actor | None] = ()
            for index in _reach(at) if actor.entity is None else ():
                if index != at and index not in self._done:
                    return index
                found = _antecedents(actor, here if index == at else self._done[index])
                if found:
                    break
            here.append(self._standing_for(found, at, actor, here))
        self._done[at] = tuple(here)
        return None

    def _standing_for(self, found: Sequence[Actor | None], at: int, actor: Actor, here: Sequence[Actor]) -> Actor:
        """The actor as the best of those that were found for it; itself where there is none, or two are as good."""
        if not found or found[0] is None:
            return actor
        best = [a for a in found if a is not None and a.entity == found[0].entity]
        return replace(actor, entity=best[0].entity, kind=best[-1].kind, others=partial(self._others, at, actor, tuple(here)))

    def _others(self, at: int, actor: Actor, here: Sequence[Actor]) -> tuple[str, ...]:
        """The names that the stand-in may stand for behind the best of all."""
        ranked = (a for index in _reach(at) for a in _antecedents(actor, here if index == at else self[index]))
        return tuple(dict.fromkeys(a.entity for a in ranked if a is not None and a.entity))[1:]


def _reach(at: int) -> range:
    """A sentence and those before it in which a stand-in of it may find its name, the nearest first."""
    return range(at, max(at - REACH, 0) - 1, -1)


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
