"""A row of a reference table from the cells of a line. What a cell must be and is not raises ValueError, and says what is wrong."""

from __future__ import annotations

import datetime as dt
from typing import Literal, cast

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
    "event_of",
    "group_of",
    "holder_of",
    "institutions_of",
    "membership_of",
    "mission_of",
    "name_of",
    "other_names_of",
    "place_of",
    "renaming_of",
]

_COUNTRY_CODE = 2
_TWO_LETTER_GROUPS = frozenset({"EU", "UN", "E3", "B9", "V4", "G7", "G8"})
"""Rows of country_names.csv with two-character codes that are no countries."""


def name_of(row: dict[str, str]) -> Country | Group:
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


def group_of(row: dict[str, str]) -> Group:
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


def holder_of(row: dict[str, str]) -> OfficeHolder:
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


def _ends_checked(row: dict[str, str]) -> tuple[bool, bool]:
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


def renaming_of(row: dict[str, str]) -> Renaming:
    return Renaming(
        institution=row["institution"],
        old_name=_filled(row, "old_name"),
        new_name=_filled(row, "new_name"),
        date=_required_day(row, "date"),
        country=row["country"],
        source=row["source"],
        checked=_checked(row),
    )


def event_of(row: dict[str, str]) -> DatedEvent:
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


def place_of(row: dict[str, str]) -> Place:
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


def beginning_of(row: dict[str, str]) -> Beginning:
    return Beginning(_filled(row, "name"), _list(row["forms"]), _required_day(row, "since"), row["source"], _checked(row))


def other_names_of(row: dict[str, str]) -> OtherNames:
    return OtherNames(_filled(row, "name"), _list(row["forms"]), row["kind"], row["source"], _checked(row))


def institutions_of(row: dict[str, str]) -> Institutions:
    return Institutions(_filled(row, "country"), _list(row["institutions"]), row["source"], _checked(row))


def membership_of(row: dict[str, str]) -> Membership:
    return Membership(_filled(row, "code"), _list(row["members"]), row["source"], _checked(row))


def mission_of(row: dict[str, str]) -> Mission:
    return Mission(
        _filled(row, "name"), _list(row["forms"]), _filled(row, "body"), row["land"] or None, row["source"], _checked(row)
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (p.strip() for p in cell.split("|")) if part)


def _filled(row: dict[str, str], column: str) -> str:
    if not row[column]:
        raise ValueError(f"`{column}` is empty")
    return row[column]


def _checked(row: dict[str, str]) -> bool:
    if row["checked"] not in ("yes", "no"):
        raise ValueError(f"`checked` is {row['checked']!r}, not yes or no")
    return row["checked"] == "yes"


def _day(row: dict[str, str], column: str) -> dt.date | None:
    if not row[column]:
        return None
    try:
        return dt.date.fromisoformat(row[column])
    except ValueError:
        raise ValueError(f"`{column}` is {row[column]!r}, not a day written YYYY-MM-DD") from None


def _required_day(row: dict[str, str], column: str) -> dt.date:
    day = _day(row, column)
    if day is None:
        raise ValueError(f"`{column}` is empty")
    return day
