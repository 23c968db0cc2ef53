"""Where a text puts its towns: "Rukla, Lithuania", "a village in Oaxaca, Mexico". What is said once holds for the whole article."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

import regex

from checker.context.reading import Reading
from checker.cues import PATTERN_SECONDS
from checker.patterns import pattern_of
from checker.reference import places

__all__ = ["Same", "within_of"]


def within_of(reading: Reading, place: str | None) -> str | None:
    """The state or country in which the text itself puts the place; None where it does not, or puts it in two."""
    return _told(Same(reading)).get(place) if place and f"{place}," in reading.text else None


class Same:
    """A reading by identity, so that what is worked out once for an article is kept without hashing its text."""

    __slots__ = ("reading",)

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def __hash__(self) -> int:
        return id(self.reading)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.reading is other.reading


@lru_cache(maxsize=4)
def _told(same: Same) -> Mapping[str, str]:
    reading = same.reading
    lands = {m.span.start: m for m in reading.scan.names if m.kind in ("country", "region") and m.form == "name"}
    found: dict[str, set[str]] = {}
    for match in _land().finditer(reading.text, timeout=PATTERN_SECONDS):
        land = lands.get(match.start("land"))
        name = match["land"].rstrip(".")
        known = land is not None and land.span.end >= match.end("land") - 1
        if not known and name not in _states():
            continue
        town = _town().search(reading.text, max(match.start() - _LONGEST, 0), match.start(), timeout=PATTERN_SECONDS)
        if town is not None:
            found.setdefault(town["town"], set()).add(land.entity if land is not None and known else name)
    return {town: next(iter(holders)) for town, holders in found.items() if len(holders) == 1 and town not in holders}


@cache
def _states() -> frozenset[str]:
    return frozenset(place.name for place in places() if place.kind in ("state", "region"))


_LONGEST = 80
"""Characters of a town's name and of what leads to it."""


@cache
def _land() -> regex.Pattern[str]:
    """A name behind a comma: there are few of them."""
    return pattern_of(r",\s(?P<land>\p{Lu}[\p{L}.-]*+(?:\s\p{Lu}[\p{L}-]*+){0,2})", regex.VERSION1)


@cache
def _town() -> regex.Pattern[str]:
    """A name behind "in" and the like, up to the comma before its land: a list of lands has no town before its comma."""
    return pattern_of(
        r"(?<=\b(?:in|at|near|outside|around|of|from|to)\s(?:the\s)?(?:(?:town|city|village)\sof\s)?)"
        r"(?P<town>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2})$",
        regex.VERSION1 | regex.REVERSE,
    )
