"""Models: when two names of a weapon are one model's: by its number and by its name ("AH-64", "Apache"), with and without its
version ("F-35A", "F-35").
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

__all__ = ["named_alike"]

_CALLED = {
    "apache": "ah-64",
    "black hawk": "uh-60",
    "chinook": "ch-47",
    "lightning": "f-35",
    "paladin": "m109",
    "reaper": "mq-9",
    "predator": "mq-1",
    "globemaster": "c-17",
    "hercules": "c-130",
    "poseidon": "p-8",
    "stratotanker": "kc-135",
    "pegasus": "kc-46",
    "warthog": "a-10",
    "gripen": "jas-39",
    "black panther": "k2",
    "thunder": "k9",
    "chunmoo": "k239",
    "himars": "m142",
    "bradley": "m2",
    "stryker": "m1126",
}
"""Names of weapons as news gives them, each with the number that its maker or user gives it. Public knowledge."""

_VERSION = re.compile(r"(?P<model>[a-z]{1,4}-?\d{1,3})(?P<version>[a-z]{1,3}\d?)")
"""A number with the letters of its version: "f-35a", "k2pl", "t-72m1"."""


def _number(name: str) -> str:
    return _CALLED.get(name.casefold().removesuffix("s"), _CALLED.get(name.casefold(), name.casefold()))


def _model(name: str) -> str:
    split = _VERSION.fullmatch(_number(name))
    return split["model"] if split else _number(name)


def named_alike(a: AbstractSet[str], b: AbstractSet[str]) -> tuple[frozenset[str], frozenset[str], str | None]:
    """Two sets of words with one name for one model, and which of the two names say its version, if one alone does. Two versions of
    one model stay two.
    """
    left, right = {word: word for word in a}, {word: word for word in b}
    version = None
    for one in a - b:
        for other in b - a:
            if _number(one) == _number(other):
                left[one] = right[other] = _number(one)
            elif _model(one) == _model(other) and _model(one) in (_number(one), _number(other)):
                left[one] = right[other] = _model(one)
                version = f"{one} and {other}"
    return frozenset(left.values()), frozenset(right.values()), version
