"""Names: whether two names as printed can be one person's. A title is no part of a name; a surname alone may be a relative's."""

from __future__ import annotations

from checker.scan.vocabulary import TITLES

__all__ = ["bare", "may_be_one_person", "one_person"]

FULL_NAME = (2, 3)
"""How many words a full name has."""

NO_FIRST_NAME = frozenset("New North South East West Northern Southern Eastern Western Great Upper Lower San Saint St The".split())
"""Words before a name that make it a place's: "New York" is no relative of York."""


def bare(name: str) -> str:
    """The name without titles: "President Ana Silva" is Ana Silva."""
    words = [w for w in name.split() if w.rstrip(".") not in TITLES]
    return " ".join(words) if words else name


def one_person(left: str, right: str) -> bool:
    """One full name, with and without a title."""
    return " " in bare(left) and bare(left) == bare(right)


def may_be_one_person(left: str, right: str) -> bool:
    """A surname and a full name that ends in it, or one surname with two titles; with a first name on both sides they are two."""
    short, full = sorted((bare(left).split(), bare(right).split()), key=len)
    if short == full:
        return True
    return len(short) == 1 and len(full) in FULL_NAME and short[0] == full[-1] and full[0] not in NO_FIRST_NAME
