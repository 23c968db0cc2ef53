"""Known as: the other names of companies, parties and bodies, and the one leader of a surname."""

from __future__ import annotations

from functools import cache

from checker.reference.tables import institutions, office_holders, other_names

__all__ = ["called_otherwise", "country_of_body", "one_leader"]


def called_otherwise(name: str) -> tuple[str, bool] | None:
    """The name under which the table has another form of it ("VW": Volkswagen), and whether that form is nobody else's."""
    return _forms().get(_plain(name))


def country_of_body(name: str) -> str | None:
    """The country (code) that alone has a body of this name ("Bank of England": GB); None for any other name."""
    return _bodies().get(name.removeprefix("the ").removeprefix("U.S. ").removeprefix("US "))


@cache
def _bodies() -> dict[str, str]:
    return {name: row.country for row in institutions() for name in row.names}


def one_leader(surname: str) -> str | None:
    """The one president or head of government, of any country and time, with that surname; None for none and for two."""
    who = _leaders().get(surname, frozenset())
    return next(iter(who)) if len(who) == 1 else None


@cache
def _forms() -> dict[str, tuple[str, bool]]:
    return {
        _plain(form): (row.name, row.kind != "party of several lands") for row in other_names() for form in (row.name, *row.forms)
    }


def _plain(name: str) -> str:
    """Capitals tell short forms apart ("WHO" from "who"), and nothing in longer names."""
    return name if len(name) < SHORT or name.isupper() else name.casefold()


SHORT = 5
"""Characters up to which a name is written with the same capitals everywhere."""


@cache
def _leaders() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for holder in office_holders():
        if holder.office in ("President", "Prime Minister", "Chancellor") and " " in holder.person:
            found.setdefault(holder.person.rsplit(" ", 1)[-1], set()).add(holder.person)
    return {surname: frozenset(who) for surname, who in found.items()}
