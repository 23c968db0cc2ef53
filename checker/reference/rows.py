"""The rows of the reference tables: frozen, with where each came from and whether somebody checked it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from checker.model import Interval

__all__ = [
    "Beginning",
    "Country",
    "DatedEvent",
    "Group",
    "Institutions",
    "Membership",
    "Mission",
    "OfficeHolder",
    "OtherNames",
    "Place",
    "Renaming",
]


@dataclass(frozen=True, slots=True)
class Country:
    """A country and the words that stand for it. `code` is ISO 3166-1 alpha-2 (XK for Kosovo)."""

    code: str
    name: str
    long_forms: tuple[str, ...]
    adjectives: tuple[str, ...]
    demonyms: tuple[str, ...]
    """Its people, singular and plural ("Pole", "Poles")."""
    capitals: tuple[str, ...]
    metonyms: tuple[str, ...]
    """Institutions and places that stand for its government ("the Pentagon")."""
    abbreviations: tuple[str, ...]
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A group of countries, an international body ("NATO") or a region of the world ("the Middle East").

    `members` are country codes where the table lists them, often empty.
    """

    code: str
    name: str
    kind: Literal["group", "region"]
    forms: tuple[str, ...]
    adjectives: tuple[str, ...]
    metonyms: tuple[str, ...]
    members: tuple[str, ...]
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class Membership:
    """The countries (codes) that a group or a region of the world is made of, by the group's code. The table is of one year."""

    code: str
    members: tuple[str, ...]
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class Institutions:
    """Bodies of one country (code), by names that no other country's body has in the news: its central bank, its statisticians."""

    country: str
    names: tuple[str, ...]
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A town, a state or another part of a country, by the name that news prints. `within` is the next larger place: a country's
    code, or the name of a state in the same table. A name that two places share in the news is not in the table.
    """

    name: str
    kind: Literal["state", "region", "city", "base"]
    within: str
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """Who held which office when. `end` is None for one in office when the table was made.

    `start_checked` and `end_checked` differ where the source confirms one end only.
    """

    person: str
    aliases: tuple[str, ...]
    office: str
    office_aliases: tuple[str, ...]
    country: str
    start: dt.date | None
    end: dt.date | None
    acting: bool
    source: str
    start_checked: bool
    end_checked: bool

    @property
    def names(self) -> tuple[str, ...]:
        return (self.person, *self.aliases)

    @property
    def offices(self) -> tuple[str, ...]:
        return (self.office, *self.office_aliases)

    @property
    def tenure(self) -> Interval:
        return Interval(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Renaming:
    """An institution that took a new name on `date`."""

    institution: str
    old_name: str
    new_name: str
    date: dt.date
    country: str
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class Beginning:
    """A firm, a product, a body or a word that nobody spoke of before the day `since`, and the forms that news prints."""

    name: str
    forms: tuple[str, ...]
    since: dt.date
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class OtherNames:
    """A company, a party or a body, and the other forms under which news prints its name ("VW")."""

    name: str
    forms: tuple[str, ...]
    kind: str
    source: str
    checked: bool


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """Something that happened on known days. `end` is None where the event has no clear end (a war that goes on)."""

    event: str
    aliases: tuple[str, ...]
    start: dt.date
    end: dt.date | None
    source: str
    checked: bool

    @property
    def names(self) -> tuple[str, ...]:
        return (self.event, *self.aliases)


@dataclass(frozen=True, slots=True)
class Mission:
    """A standing mission of soldiers of many nations: the code of the body whose it is ("NATO", "UN") and that of the country where
    it stands, None where it stands in several.
    """

    name: str
    forms: tuple[str, ...]
    body: str
    land: str | None
    source: str
    checked: bool
