"""Nesting: which place lies in which. A town in its state, a state in its country, a country in its alliance or part of the world.

The one place for that knowledge: the comparison of places and of events asks here. It knows what the tables know, and what a text
says itself ("Rukla, Lithuania"), which its callers pass on.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from checker.reference.tables import countries, groups, memberships, places

__all__ = ["EACH", "elements", "is_town", "lands_of", "members_of", "whole_and_part", "widened"]

EACH = "each of "
"""How a place begins that stands for each of several, with the same figure for all: "each of LT, LV, EE"."""

_NOTHING: Mapping[str, str] = {}


def elements(place: str) -> tuple[str, ...]:
    """The places of a list: "PL,DE" is two, "each of LT, LV, EE" three, "BALTICS" its members, any other name itself."""
    listed = [part.strip() for part in place.removeprefix(EACH).split(",")]
    return tuple(dict.fromkeys(one for part in listed for one in (_members().get(part, ()) if part in _SPELT_OUT else (part,))))


_SPELT_OUT = frozenset({"BALTICS"})
"""Groups that are nothing but a short word for a list of places. An alliance or a continent is a place of its own."""


def members_of(place: str) -> tuple[str, ...]:
    """The countries that an alliance or a part of the world is made of, by its code or name; () where the tables do not say."""
    return _members().get(place, ())


def widened(place: str, told: Mapping[str, str] = _NOTHING) -> frozenset[str]:
    """Every known place in which this one lies. `told` is what a text says itself: the town, and what holds it."""
    found: set[str] = set()
    at: str | None = place
    while at is not None and at not in found:
        found.add(at)
        at = told.get(at) or _within().get(at)
    return frozenset((found | {g for one in found for g in _groups_of().get(one, ())}) - {place})


def is_town(place: str) -> bool:
    """Whether the tables know a town of this name: a city, or the capital of a country."""
    return place in _towns()


def lands_of(place: str) -> frozenset[str]:
    """The codes of the countries in which a place is known to lie: its own, if it is one."""
    return frozenset({place, *widened(place)} & _codes())


def whole_and_part(
    left: str, right: str, told: Mapping[str, str] = _NOTHING
) -> Literal["same", "left", "right", "each", "apart", "overlap"]:
    """How two places stand to each other: "left" where the left one is the whole and the right one a part of it, "right" the other
    way round; "each" where one stands for each of several of which the other is one; "overlap" where lists share something.
    """
    a, b = elements(left), elements(right)
    if set(a) == set(b):
        return "same"
    into_right = [one in b or bool(widened(one, told) & set(b)) for one in a]
    into_left = [one in a or bool(widened(one, told) & set(a)) for one in b]
    if all(into_left) or all(into_right):
        whole = left if all(into_left) else right
        return "each" if whole.startswith(EACH) else "left" if whole == left else "right"
    return "overlap" if any(into_left) or any(into_right) else "apart"


@cache
def _codes() -> frozenset[str]:
    return frozenset(country.code for country in countries())


@cache
def _within() -> dict[str, str]:
    towns: dict[str, set[str]] = {}
    for country in countries():
        for town in country.capitals:
            towns.setdefault(town, set()).add(country.code)
    capitals = {town: next(iter(codes)) for town, codes in towns.items() if len(codes) == 1}
    return capitals | {place.name: place.within for place in places()}


@cache
def _towns() -> frozenset[str]:
    return frozenset([place.name for place in places() if place.kind == "city"] + [t for c in countries() for t in c.capitals])


@cache
def _members() -> dict[str, tuple[str, ...]]:
    """By code; a part of the world by its name, too, which is how claims call it."""
    by_code = {row.code: row.members for row in memberships()}
    return by_code | {g.name: by_code[g.code] for g in groups() if g.kind == "region" and g.code in by_code}


@cache
def _groups_of() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group, members in _members().items():
        for member in members:
            found.setdefault(member, set()).add(group)
    return {member: frozenset(names) for member, names in found.items()}
