"""Enumerations: "A, B and C" behind a word that opens a list, cut into its items."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["Enumeration", "names_from"]

_LONGEST = 600
"""Characters of a list that are looked at."""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The items in order. `closed`: the last one follows "and", so that the list is said to be whole. `end`: where it stops."""

    items: tuple[Span, ...]
    closed: bool
    end: int


@cache
def _name() -> regex.Pattern[str]:
    """One name: capitalised words, with the small words that names hold ("Ursula von der Leyen", "the Bank of England")."""
    word = r"(?:(?:\p{Lu}\.)+|(?:St|Gen|Sen|Rep|Gov|Col|Dr|Mr|Ms|Mrs)\.|\p{Lu}[\p{L}\p{M}\p{N}’'&-]*+)"
    return pattern_of(
        rf"(?:the\s)?{word}(?:\s(?:(?:of|de|da|del|della|von|van|der|den|al|bin|ibn|du|la|le)\s(?:the\s|la\s)?)?{word}){{0,5}}",
        regex.VERSION1,
    )


@cache
def _link() -> regex.Pattern[str]:
    return pattern_of(r"(?P<last>,?\s(?:and|&)\s|;\s(?:and\s))|[,;]\s", regex.VERSION1)


def names_from(text: str, start: int, end: int) -> Enumeration:
    """The names that stand in a row from `start` on, with commas between and "and" before the last."""
    items: list[Span] = []
    at, end = start, min(end, start + _LONGEST)
    while True:
        name = _name().match(text, at, end)
        if name is None:
            return Enumeration(tuple(items), False, at)
        items.append(Span(*name.span()))
        stop = _behind_brackets(text, name.end(), end)
        link = _link().match(text, stop, end)
        if link is None:
            return Enumeration(tuple(items), False, stop)
        if link["last"]:
            last = _name().match(text, link.end(), end)
            if last is None:
                return Enumeration(tuple(items), False, stop)
            return Enumeration((*items, Span(*last.span())), True, _behind_brackets(text, last.end(), end))
        at = link.end()


def _behind_brackets(text: str, at: int, end: int) -> int:
    """Over what an item has in brackets: "Germany ($98 billion)"."""
    brackets = pattern_of(r"\s?\([^()\n]{1,40}\)").match(text, at, end)
    return brackets.end() if brackets else at
