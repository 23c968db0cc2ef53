"""Reading the tables: lazily, once, the built-in ones first and then the user's own.

A user's table is a csv file with the columns of one of the built-in tables (the header says which), or a folder of such files.
Its rows are added to the built-in rows. `checked` is `yes` or `no`; rows that nobody checked are soft evidence.

"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar, cast

from checker.errors import ConfigError
from checker.reference.made import (
    beginning_of,
    event_of,
    group_of,
    holder_of,
    institutions_of,
    membership_of,
    mission_of,
    name_of,
    other_names_of,
    place_of,
    renaming_of,
)
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
    "Tables",
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

Tables = Sequence[str | Path]
"""Files and folders of the user's own tables."""

_Row = TypeVar("_Row")

_COLUMNS: dict[str, tuple[str, ...]] = {
    "country_names": (
        "iso2",
        "name",
        "official_and_long_forms",
        "adjective",
        "noun_singular",
        "noun_plural",
        "capital",
        "capital_metonyms",
        "government_metonyms",
        "abbreviations",
        "source",
        "checked",
    ),
    "groups": ("code", "name", "kind", "forms", "adjectives", "members", "source", "checked"),
    "office_holders": ("person", "aliases", "office", "office_aliases", "country", "start", "end", "source", "checked"),
    "renamings": ("institution", "old_name", "new_name", "date", "country", "source", "checked"),
    "beginnings": ("name", "forms", "since", "source", "checked"),
    "dated_events": ("event", "aliases", "start", "end", "source", "checked"),
    "places": ("name", "kind", "within", "source", "checked"),
    "members": ("code", "members", "source", "checked"),
    "other_names": ("name", "forms", "kind", "source", "checked"),
    "institutions": ("country", "institutions", "source", "checked"),
    "missions": ("name", "forms", "body", "land", "source", "checked"),
}

_FILES: dict[str, tuple[str, ...]] = {
    "country_names": ("country_names.csv", "country_names_more.csv"),
    "groups": ("groups.csv",),
    "office_holders": ("office_holders.csv", "office_holders_more.csv"),
    "renamings": ("renamings.csv",),
    "dated_events": ("dated_events.csv", "dated_events_more.csv"),
    "beginnings": ("beginnings.csv",),
    "places": ("places.csv",),
    "members": ("members.csv",),
    "other_names": ("other_names.csv",),
    "institutions": ("institutions.csv",),
    "missions": ("missions.csv",),
}


def countries(tables: Tables = ()) -> tuple[Country, ...]:
    """All countries. Rows with one code are one country: a later row adds forms.

    Raises ConfigError where a user's table is broken, as the other functions here do.
    """
    return _countries(_signature(tables))


def groups(tables: Tables = ()) -> tuple[Group, ...]:
    """Groups of countries, international bodies and regions of the world."""
    return tuple(row for row in _names(_signature(tables)) if isinstance(row, Group)) + _load("groups", group_of, tables)


def office_holders(tables: Tables = ()) -> tuple[OfficeHolder, ...]:
    """Who held which office when, in the order of the table."""
    return _load("office_holders", holder_of, tables)


def renamings(tables: Tables = ()) -> tuple[Renaming, ...]:
    return _load("renamings", renaming_of, tables)


def beginnings(tables: Tables = ()) -> tuple[Beginning, ...]:
    """What nobody spoke of before a known day: firms, products, laws, words."""
    return _load("beginnings", beginning_of, tables)


def dated_events(tables: Tables = ()) -> tuple[DatedEvent, ...]:
    return _load("dated_events", event_of, tables)


def places(tables: Tables = ()) -> tuple[Place, ...]:
    """Towns, states and other parts of countries that one country has to itself in the news."""
    return _load("places", place_of, tables)


def other_names(tables: Tables = ()) -> tuple[OtherNames, ...]:
    """Companies, parties and bodies that news calls by more than one name."""
    return _load("other_names", other_names_of, tables)


def institutions(tables: Tables = ()) -> tuple[Institutions, ...]:
    """The bodies of single countries that news names without the country."""
    return _load("institutions", institutions_of, tables)


def memberships(tables: Tables = ()) -> tuple[Membership, ...]:
    """Which countries belong to which group or region of the world."""
    return _load("members", membership_of, tables)


def missions(tables: Tables = ()) -> tuple[Mission, ...]:
    """Standing missions of soldiers of many nations, with whose each is and where."""
    return _load("missions", mission_of, tables)


_Signature = tuple[tuple[str, int, int], ...]


def _signature(tables: Tables) -> _Signature:
    """The user's files with time and size, so that an edited table is read again."""
    if not tables:
        return ()
    found: list[tuple[str, int, int]] = []
    for table in tables:
        path = Path(table)
        try:
            files = sorted(path.glob("*.csv")) if path.is_dir() else [path]
            found.extend((str(file), (stat := file.stat()).st_mtime_ns, stat.st_size) for file in files)
        except OSError as error:
            raise ConfigError(
                f"the table cannot be read: {error.strerror or error}",
                where=str(path),
                remedy="name a csv file or a folder of them",
            ) from None
        if not files:
            raise ConfigError("the folder holds no csv file", where=str(path), remedy="put a table there, or do not name it")
    return tuple(found)


def _load(name: str, make: Callable[[dict[str, str]], _Row], tables: Tables) -> tuple[_Row, ...]:
    return cast("tuple[_Row, ...]", _rows(name, make, _signature(tables)))


@lru_cache(maxsize=32)
def _rows(name: str, make: Callable[[dict[str, str]], Any], signature: _Signature) -> tuple[Any, ...]:
    own: list[Any] = []
    for path, _time, _size in signature:
        kind, lines = _user_file(path)
        if kind == name:
            own.extend(_made(make, line, values, path) for line, values in lines)
    return _builtin(name, make) + tuple(own)


@cache
def _builtin(name: str, make: Callable[[dict[str, str]], Any]) -> tuple[Any, ...]:
    folder = resources.files("checker.reference")
    rows: list[Any] = []
    for file in _FILES[name]:
        text = folder.joinpath(file).read_text(encoding="utf-8")
        rows.extend(make(values) for values in csv.DictReader(io.StringIO(text)))
    return tuple(rows)


@lru_cache(maxsize=32)
def _names(signature: _Signature) -> tuple[Country | Group, ...]:
    return cast("tuple[Country | Group, ...]", _rows("country_names", name_of, signature))


@lru_cache(maxsize=32)
def _countries(signature: _Signature) -> tuple[Country, ...]:
    merged: dict[str, Country] = {}
    for row in _names(signature):
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


def _user_file(path: str) -> tuple[str, list[tuple[int, dict[str, str]]]]:
    """The kind of table that a user's file is, and its rows with their lines."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the table cannot be read: {error}", where=path, remedy="save it as csv in UTF-8") from None
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = tuple(cell.strip() for cell in next(reader, []))
        kind = next((name for name, columns in _COLUMNS.items() if set(columns) == set(header)), None)
        if kind is None:
            shapes = "; ".join(f"{name}: {','.join(columns)}" for name, columns in _COLUMNS.items())
            raise ConfigError("the columns are those of no table", where=f"{path}:1", remedy=f"use one of {shapes}")
        rows: list[tuple[int, dict[str, str]]] = []
        for cells in reader:
            if not any(cells):
                continue
            if len(cells) != len(header):
                what = f"{len(cells)} cells where the header has {len(header)}"
                raise ConfigError(what, where=f"{path}:{reader.line_num}", remedy="put a cell that holds a comma in double quotes")
            rows.append((reader.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=True))))
    except csv.Error as error:
        raise ConfigError(f"not a csv line: {error}", where=f"{path}:{reader.line_num}", remedy="check the double quotes") from None
    return kind, rows


def _made(make: Callable[[dict[str, str]], _Row], line: int, values: dict[str, str], path: str) -> _Row:
    try:
        return make(values)
    except ValueError as error:
        raise ConfigError(str(error), where=f"{path}:{line}", remedy="correct the row") from None
