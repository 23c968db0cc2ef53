"""Cast index: what the stand-ins of an article ask of its names, worked out once for all of its figures.

Each list holds the first mention of every entity only, in the order of the text, so that a look-up costs as many steps as there are
candidates and not as many as there are mentions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import regex

from checker.context.name_shape import Name
from checker.context.told_of import accused_in, ages_in
from checker.patterns import pattern_of

__all__ = ["ROLES", "CastIndex", "index_of"]

ROLES = frozenset(
    "minister president mayor judge governor senator congressman congresswoman chairman chairwoman director prosecutor sheriff "
    "officer detective pastor bishop priest pope king queen prince princess chancellor secretary general coach captain singer "
    "actor actress author professor doctor lawyer attorney executive financier billionaire candidate lawmaker leader founder "
    "premier ambassador spokesman spokeswoman driver pilot teacher player striker suspect defendant gunman".split()
)
"""Nouns for a person by office or part, as they stand before or behind a name."""


@dataclass(frozen=True)
class CastIndex:
    """`acting` are the bodies that own or do something somewhere; `having` the bodies by each word of their name; `called` the
    persons by each role that the text gives them beside their name; `aged` those by the age that stands there, `of_age` all of
    these; `accused` those who stand accused; `nation` is the country that the article is about, `leading` the person whom it
    names most often.
    """

    acting: frozenset[str]
    aged: dict[int, tuple[Name, ...]]
    of_age: frozenset[str]
    accused: tuple[Name, ...]
    nation: Name | None
    leading: str | None
    having: dict[str, tuple[Name, ...]]
    called: dict[str, tuple[Name, ...]]


def index_of(text: str, names: Sequence[Name]) -> CastIndex:
    """The index of the names of a text."""
    acting: set[str] = set()
    having: dict[str, dict[str, Name]] = {}
    called: dict[str, dict[str, Name]] = {}
    for name in names:
        if name.kind == "person":
            for role in _roles_beside(text, name):
                called.setdefault(role, {}).setdefault(name.entity, name)
            continue
        if name.owns or _by_itself().match(text, name.span.end):
            acting.add(name.entity)
        if " " in name.entity:
            for word in set(name.entity.lower().split()):
                having.setdefault(word, {}).setdefault(name.entity, name)
    aged = ages_in(text, names)
    of_age = frozenset(n.entity for who in aged.values() for n in who)
    return CastIndex(
        frozenset(acting),
        aged,
        of_age,
        accused_in(text, names),
        _stands_out(names),
        _leading(names),
        _first(having),
        _first(called),
    )


def _stands_out(names: Sequence[Name]) -> Name | None:
    """The country among the names that is named far more often than any other."""
    counts: Counter[str] = Counter()
    first: dict[str, Name] = {}
    for name in names:
        if name.kind == "country":
            counts[name.entity] += 1
            first.setdefault(name.entity, name)
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < ENOUGH or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return None
    return first[ranked[0][0]]


ENOUGH = 2
"""Mentions of a country from which an article may be about it."""


def _leading(names: Sequence[Name]) -> str | None:
    counts = Counter(n.entity for n in names if n.kind == "person")
    ranked = counts.most_common(2)
    return None if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]) else ranked[0][0]


def _first(found: dict[str, dict[str, Name]]) -> dict[str, tuple[Name, ...]]:
    return {word: tuple(who.values()) for word, who in found.items()}


@cache
def _by_itself() -> regex.Pattern[str]:
    return pattern_of(
        r",?\s(?:is|was|has|had|will|would|could|said|says|also|\p{Ll}{2,}ed|agrees|plans\sto|announces|reveals|confirms|admits|expects|removes|begins"
        r"|starts|faces|wins|loses|takes|makes|pays|sells|buys|seeks|wants|hopes|refuses|rejects|accepts|launches|opens|closes|uses)\b",
        regex.VERSION1,
    )


def _roles_beside(text: str, name: Name) -> set[str]:
    """ "Mayor Ann Cole", "Ann Cole, the city's mayor"."""
    before = _before().search(text, max(name.span.start - 40, 0), name.span.start)
    behind = _behind().match(text, name.span.end, min(name.span.end + 60, len(text)))
    words = [*(before["words"].split() if before else ()), *(behind["words"].split() if behind else ())]
    return {word for w in words if (word := w.lower().strip(",.")) in ROLES}


@cache
def _before() -> regex.Pattern[str]:
    return pattern_of(r"(?P<words>\b[\p{L}.]+\s(?:[\p{L}.]+\s)?)$", regex.VERSION1 | regex.REVERSE)


@cache
def _behind() -> regex.Pattern[str]:
    return pattern_of(
        r",\s(?:(?:the|an?|his|her|its|their|former|then)\s)?(?P<words>(?:[\p{L}’'-]+\s){0,4}[\p{L}’'-]+)", regex.VERSION1
    )
