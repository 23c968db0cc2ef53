"""The tables: how a row of each is made of the cells of a line, and the table itself, which gives its rows when it is called.

To add one, write both here, the row in `rows.py` and the csv file into this folder. `checked` is `yes` or `no`; rows that nobody
checked are soft evidence.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal, cast

from checker.reference.reading import Cells, Signature, Table, Tables, signature
from checker.reference.rows import (
    Beginning,
    Country,
    DatedEvent,
    Group,
    Institutions,
    Membership,
    Mission,
    OfficeHolder,
    OtherNames,
    Place,
    Renaming,
)

__all__ = [
    "beginnings",
    "countries",
    "dated_events",
    "groups",
    "institutions",
    "memberships",
    "missions",
    "office_holders",
    "other_names",
    "places",
    "renamings",
]

_COUNTRY_CODE = 2
_TWO_LETTER_GROUPS = frozenset({"EU", "UN", "E3", "B9", "V4", "G7", "G8"})
"""Rows of country_names.csv with two-character codes that are no countries."""


def _name(row: Cells) -> Country | Group:
    code = _filled(row, "iso2")
    names = _list(row["official_and_long_forms"])
    if len(code) != _COUNTRY_CODE or code in _TWO_LETTER_GROUPS:
        return Group(
            code=code,
            name=_filled(row, "name"),
            kind="group",
            forms=names + _list(row["abbreviations"]),
            adjectives=_list(row["adjective"]),
            metonyms=_list(row["government_metonyms"]),
            members=(),
            source=row["source"],
            checked=_checked(row),
        )
    return Country(
        code=code,
        name=_filled(row, "name"),
        long_forms=names,
        adjectives=_list(row["adjective"]),
        demonyms=_list(row["noun_singular"]) + _list(row["noun_plural"]),
        capitals=tuple(dict.fromkeys(_list(row["capital"]) + _list(row["capital_metonyms"]))),
        metonyms=_list(row["government_metonyms"]),
        abbreviations=_list(row["abbreviations"]),
        source=row["source"],
        checked=_checked(row),
    )


_names = Table("country_names", _name)


def countries(tables: Tables = ()) -> tuple[Country, ...]:
    """All countries. Rows with one code are one country: a later row adds forms."""
    return _countries(signature(tables))


@lru_cache(maxsize=32)
def _countries(files: Signature) -> tuple[Country, ...]:
    merged: dict[str, Country] = {}
    for row in _names.at(files):
        if isinstance(row, Country):
            first = merged.get(row.code)
            merged[row.code] = _merged(first, row) if first else row
    return tuple(merged.values())


def _merged(first: Country, more: Country) -> Country:
    def both(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(getattr(first, name) + getattr(more, name)))

    forms = ("long_forms", "adjectives", "demonyms", "capitals", "metonyms", "abbreviations")
    changes: dict[str, Any] = {name: both(name) for name in forms}
    return replace(first, **changes, source=f"{first.source}; {more.source}", checked=first.checked and more.checked)


def _group(row: Cells) -> Group:
    kind = row["kind"]
    if kind not in ("group", "region"):
        raise ValueError(f"`kind` is {kind!r}, not group or region")
    return Group(
        code=_filled(row, "code"),
        name=_filled(row, "name"),
        kind=cast("Literal['group', 'region']", kind),
        forms=_list(row["forms"]),
        adjectives=_list(row["adjectives"]),
        metonyms=(),
        members=_list(row["members"]),
        source=row["source"],
        checked=_checked(row),
    )


_groups = Table("groups", _group)


def groups(tables: Tables = ()) -> tuple[Group, ...]:
    """Groups of countries, international bodies and regions of the world."""
    return tuple(row for row in _names(tables) if isinstance(row, Group)) + _groups(tables)


def _holder(row: Cells) -> OfficeHolder:
    person = _filled(row, "person")
    start, end = _day(row, "start"), _day(row, "end")
    if start and end and start > end:
        raise ValueError(f"the office ends ({end}) before it starts ({start})")
    start_checked, end_checked = _ends_checked(row)
    return OfficeHolder(
        person=person.removesuffix(" (acting)"),
        aliases=tuple(alias for alias in _list(row["aliases"]) if alias != person.removesuffix(" (acting)")),
        office=_filled(row, "office"),
        office_aliases=_list(row["office_aliases"]),
        country=row["country"],
        start=start,
        end=end,
        acting=person.endswith(" (acting)"),
        source=row["source"],
        start_checked=start_checked,
        end_checked=end_checked,
    )


def _ends_checked(row: Cells) -> tuple[bool, bool]:
    """Which ends are confirmed: both for a checked row; else what the source says of each ("start: ...; end: ...")."""
    if _checked(row):
        return True, True
    source = row["source"]
    ends = {"start": False, "end": False}
    for part in source.split("end:"):
        head = "start" if part.lstrip().startswith("start:") else None
        if head:
            ends[head] = "common knowledge" not in part
    if "end:" in source:
        ends["end"] = "common knowledge" not in source.rsplit("end:", 1)[1]
    return ends["start"], ends["end"]


office_holders = Table("office_holders", _holder)
"""Who held which office when, in the order of the table."""


def _renaming(row: Cells) -> Renaming:
    return Renaming(
        institution=row["institution"],
        old_name=_filled(row, "old_name"),
        new_name=_filled(row, "new_name"),
        date=_required_day(row, "date"),
        country=row["country"],
        source=row["source"],
        checked=_checked(row),
    )


renamings = Table("renamings", _renaming)


def _event(row: Cells) -> DatedEvent:
    start, end = _required_day(row, "start"), _day(row, "end")
    if end and start > end:
        raise ValueError(f"the event ends ({end}) before it starts ({start})")
    return DatedEvent(
        event=_filled(row, "event"),
        aliases=_list(row["aliases"]),
        start=start,
        end=end,
        source=row["source"],
        checked=_checked(row),
    )


dated_events = Table("dated_events", _event)


def _beginning(row: Cells) -> Beginning:
    return Beginning(_filled(row, "name"), _list(row["forms"]), _required_day(row, "since"), row["source"], _checked(row))


beginnings = Table("beginnings", _beginning)
"""What nobody spoke of before a known day: firms, products, laws, words."""


def _place(row: Cells) -> Place:
    kind = row["kind"]
    if kind not in ("state", "region", "city", "base"):
        raise ValueError(f"`kind` is {kind!r}, not state, region, city or base")
    return Place(
        name=_filled(row, "name"),
        kind=cast("Literal['state', 'region', 'city', 'base']", kind),
        within=_filled(row, "within"),
        source=row["source"],
        checked=_checked(row),
    )


places = Table("places", _place)
"""Towns, states and other parts of countries that one country has to itself in the news."""


def _membership(row: Cells) -> Membership:
    return Membership(_filled(row, "code"), _list(row["members"]), row["source"], _checked(row))


memberships = Table("members", _membership)
"""Which countries belong to which group or region of the world."""


def _other_names(row: Cells) -> OtherNames:
    return OtherNames(_filled(row, "name"), _list(row["forms"]), row["kind"], row["source"], _checked(row))


other_names = Table("other_names", _other_names)
"""Companies, parties and bodies that news calls by more than one name."""


def _institutions(row: Cells) -> Institutions:
    return Institutions(_filled(row, "country"), _list(row["institutions"]), row["source"], _checked(row))


institutions = Table("institutions", _institutions)
"""The bodies of single countries that news names without the country."""


def _mission(row: Cells) -> Mission:
    return Mission(
        _filled(row, "name"), _list(row["forms"]), _filled(row, "body"), row["land"] or None, row["source"], _checked(row)
    )


missions = Table("missions", _mission)
"""Standing missions of soldiers of many nations, with whose each is and where."""


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (p.strip() for p in cell.split("|")) if part)


def _filled(row: Cells, column: str) -> str:
    if not row[column]:
        raise ValueError(f"`{column}` is empty")
    return row[column]


def _checked(row: Cells) -> bool:
    if row["checked"] not in ("yes", "no"):
        raise ValueError(f"`checked` is {row['checked']!r}, not yes or no")
    return row["checked"] == "yes"


def _day(row: Cells, column: str) -> dt.date | None:
    if not row[column]:
        return None
    try:
        return dt.date.fromisoformat(row[column])
    except ValueError:
        raise ValueError(f"`{column}` is {row[column]!r}, not a day written YYYY-MM-DD") from None


def _required_day(row: Cells, column: str) -> dt.date:
    day = _day(row, column)
    if day is None:
        raise ValueError(f"`{column}` is empty")
    return day
