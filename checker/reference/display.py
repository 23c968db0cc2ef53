"""Names for a reader: "PL" is Poland, "RO,BG" is Romania and Bulgaria, anything else is itself."""

from __future__ import annotations

from functools import cache

from checker.reference.tables import countries, groups, office_holders

__all__ = ["country_called", "country_led_by", "country_named", "display_name"]


@cache
def _names() -> dict[str, str]:
    return {g.code: g.name for g in groups() if g.kind == "region"} | {c.code: c.name for c in countries()}


def display_name(entity: str) -> str:
    """The name of a country code, or of a list of them; a body such as NATO, and any other name, as it is."""
    names = [_names().get(part, part) for part in entity.split(",")]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


@cache
def _leaders() -> dict[str, frozenset[str]]:
    leaders: dict[str, set[str]] = {}
    for holder in office_holders():
        if holder.office in ("President", "Prime Minister", "Chancellor"):
            for name in holder.names:
                for form in (name, name.split()[-1]):
                    leaders.setdefault(form, set()).add(holder.country)
    return {name: frozenset(codes) for name, codes in leaders.items()}


def country_led_by(person: str) -> str | None:
    """The country whose president or head of government the person was, by full name or surname; None for nobody and for two."""
    codes = _leaders().get(person) or _leaders().get(person.rsplit(maxsplit=1)[-1], frozenset()) if person.split() else frozenset()
    return next(iter(codes)) if len(codes) == 1 else None


@cache
def _called() -> dict[str, str]:
    return {form: c.code for c in countries() for form in (*c.adjectives, *c.abbreviations) if form[:1].isupper()}


def country_called(word: str) -> str | None:
    """The country of an adjective or abbreviation ("Polish", "U.S."), as a word of a longer name."""
    return _called().get(word)


@cache
def _named() -> dict[str, str]:
    return {form.removeprefix("the "): c.code for c in countries() for form in (c.name, *c.long_forms)}


def country_named(name: str) -> str | None:
    """The country of a name ("Turkey", "Russian Federation"), as it stands in the name of one of its bodies."""
    return _named().get(name)
