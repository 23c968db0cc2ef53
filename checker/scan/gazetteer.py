"""The names that the reference tables know, in one automaton: countries in all their forms, groups, regions, office holders.

Case counts ("turkey" and "china" are no countries). Where one form belongs to two countries the commoner reading in news is
taken ("Congolese": CD, "Dominican": DO); "Georgia" and "Jordan" are read as the countries, the US state and the person
only where the words beside them say so (`names.py`).

"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, MatchKind

from checker.model.mention import MentionKind
from checker.reference import Country, Group, countries, groups, office_holders
from checker.scan.vocabulary import ACTORS, BLOCKED, GIVEN, NO_GIVEN, NOT_ALONE, PLACE_ADJECTIVES, PLACES

__all__ = ["Entry", "Gazetteer", "gazetteer", "given_names", "plain_letters"]

Form = Literal["name", "adjective", "demonym", "capital", "metonym"]


# One form, several bearers: the commoner reading in news.
_TAKEN = {"Congolese": "CD", "Dominican": "DO", "Dominicans": "DO", "European": "EUROPE", "Europeans": "EUROPE"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a form stands for. `kind` None blocks: the words are a name, and none that anybody asks for.

    `short` marks initials ("U.S.", "NATO"), which stand before a noun as they are.
    """

    entity: str
    kind: MentionKind | None
    form: Form
    short: bool = False


@dataclass(frozen=True, slots=True)
class Gazetteer:
    automaton: AhoCorasick
    entries: tuple[Entry, ...]


@cache
def gazetteer() -> Gazetteer:
    """The built-in tables' names. The first reading of a form wins, so the order here is the order of trust."""
    forms: dict[str, Entry] = {form: Entry("", None, "name") for form in sorted(BLOCKED)}
    for name in sorted(PLACES):
        forms[name] = Entry(name, "region", "name")
    for adjective, name in PLACE_ADJECTIVES.items():
        forms[adjective] = Entry(name, "region", "adjective")
    for source in (_country_forms, _group_forms, _person_forms):
        for form, entry in source():
            forms.setdefault(form, entry)
    for form, entry in [*forms.items()]:
        if entry.kind in ("country", "region") and entry.form in ("name", "adjective") and len(form) > 3 and form.isalpha():
            forms.setdefault(form.upper(), entry)
        if entry.short and entry.kind == "group" and len(form) > 3 and form.isalpha():
            forms.setdefault(form.capitalize(), entry)  # British papers print what is spoken as a word as one: "Nato", "Opec"
    return Gazetteer(AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest), tuple(forms.values()))


def _country_forms() -> Iterator[tuple[str, Entry]]:
    for form, entity in _TAKEN.items():
        kind: MentionKind = "region" if entity == "EUROPE" else "country"
        yield form, Entry("Europe" if kind == "region" else entity, kind, "demonym" if form.endswith("s") else "adjective")
    for country in countries():
        for form, how in _all_forms(country):
            name = form.removeprefix("the ")
            if name in ACTORS:
                yield name, Entry(name, "organisation", "name")
            elif name in NOT_ALONE:
                continue
            elif name[0].isupper():
                yield name, Entry(country.code, "country", how, _initials(name))


def _all_forms(country: Country) -> Iterator[tuple[str, Form]]:
    yield country.name, "name"
    for names, how in (
        (country.long_forms, "name"),
        (country.abbreviations, "name"),
        (country.adjectives, "adjective"),
        (country.demonyms, "demonym"),
        (country.capitals, "capital"),
        (country.metonyms, "metonym"),
    ):
        for form in names:
            if "(" not in form and ";" not in form:
                yield form, how  # type: ignore[misc] # the table above holds nothing but kinds of names


def _initials(name: str) -> bool:
    return " " not in name and name.replace(".", "").replace("+", "").isupper()


def _group_forms() -> Iterator[tuple[str, Entry]]:
    for group in groups():
        for form, how in _group_words(group):
            name = form.removeprefix("the ")
            if name not in NOT_ALONE and form not in NOT_ALONE and (name[0].isupper() or name[:4] == "euro"):
                # A region of the world has no code that a reader knows: it goes by its name.
                yield name, Entry(group.name if group.kind == "region" else group.code, group.kind, how, _initials(name))


def _group_words(group: Group) -> Iterator[tuple[str, Form]]:
    for form in (group.name, *group.forms):
        yield form, "name"
    for form in group.adjectives:
        yield form, "adjective"
    for form in group.metonyms:
        yield form, "metonym"


def _person_forms() -> Iterator[tuple[str, Entry]]:
    for holder in office_holders():
        for name in holder.names:
            if " " in name and name[0].isupper():
                yield name, Entry(holder.person, "person", "name")
                yield plain_letters(name), Entry(holder.person, "person", "name")


def plain_letters(name: str) -> str:
    """The name as an agency without accents prints it ("Błaszczak": "Blaszczak")."""
    if name.isascii():
        return name
    decomposed = unicodedata.normalize(
        "NFD", name.translate({0x142: "l", 0x141: "L", 0xF8: "o", 0xD8: "O", 0x111: "d", 0x131: "i"})
    )
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@cache
def given_names() -> frozenset[str]:
    """First names: those of the office holders and the common English ones."""
    from_table = {name.split()[0] for holder in office_holders() for name in holder.names if " " in name}
    both = from_table | {plain_letters(name) for name in from_table} | GIVEN
    return frozenset(name for name in both if len(name.rstrip(".")) > 1 and name not in NO_GIVEN and not name.isupper())
