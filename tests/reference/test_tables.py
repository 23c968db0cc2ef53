"""The reference tables: what is in them, and what a user's own table may and may not hold."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from checker.errors import ConfigError
from checker.reference import beginnings, countries, dated_events, groups, missions, office_holders, renamings, tables
from checker.reference.reading import Table

EVENTS = "event,aliases,start,end,source,checked\n"


def test_countries_are_countries_and_groups_are_groups() -> None:
    poland = next(c for c in countries() if c.code == "PL")
    assert (poland.name, poland.adjectives, "Poles" in poland.demonyms) == ("Poland", ("Polish",), True)
    assert "Warsaw" in poland.capitals
    assert {"NATO", "EU", "UN", "G7", "BALTICS", "MIDDLE EAST"} <= {g.code for g in groups()}
    assert not {c.code for c in countries()} & {g.code for g in groups()}
    assert all(len(c.code) == 2 for c in countries())


def test_an_office_holder_has_a_tenure_and_says_which_end_is_checked() -> None:
    duda = next(h for h in office_holders() if h.person == "Andrzej Duda" and h.office == "President")
    assert (duda.start, duda.end) == (dt.date(2015, 8, 6), dt.date(2025, 8, 6))
    assert (duda.start_checked, duda.end_checked) == (True, True)
    szatkowski = next(h for h in office_holders() if h.person == "Tomasz Szatkowski" and h.country == "PL" and "Deputy" in h.office)
    assert (szatkowski.start_checked, szatkowski.end_checked) == (False, True)
    acting = next(h for h in office_holders() if h.person == "Patrick Shanahan")
    assert acting.acting
    assert not any(h.person.endswith("(acting)") for h in office_holders())


def test_every_row_names_its_source() -> None:
    rows: list[Any] = [*countries(), *groups(), *office_holders(), *renamings(), *dated_events(), *missions(), *beginnings()]
    assert [row for row in rows if not row.source] == []


def test_no_event_is_both_listed_twice_and_dated_differently() -> None:
    starts: dict[str, set[dt.date]] = {}
    for event in dated_events():
        starts.setdefault(event.event, set()).add(event.start)
    assert {name for name, days in starts.items() if len(days) > 1} == set()


def test_every_file_is_a_table_and_known_by_its_columns() -> None:
    files = {path.stem: path.read_text(encoding="utf-8").partition("\n")[0] for path in Path(tables.__file__).parent.glob("*.csv")}
    first = {name: head for name, head in files.items() if not name.endswith("_more")}
    assert set(first) == {table.name for table in vars(tables).values() if isinstance(table, Table)}
    assert len({frozenset(head.split(",")) for head in first.values()}) == len(first)
    assert all(head == first[name.removesuffix("_more")] for name, head in files.items())


def test_tables_are_read_once() -> None:
    assert dated_events() is dated_events()


def test_a_user_adds_rows_from_a_file_and_from_a_folder(tmp_path: Path) -> None:
    table = tmp_path / "ours.csv"
    table.write_text(EVENTS + "Harbour fire in Rostock,harbour fire,2024-05-06,2024-05-07,our own desk,yes\n", encoding="utf-8")
    assert dated_events([table])[-1].event == "Harbour fire in Rostock"
    assert dated_events([str(tmp_path)])[-1].aliases == ("harbour fire",)
    assert dated_events()[-1].event != "Harbour fire in Rostock"
    assert office_holders([table]) == office_holders()


def test_an_edited_table_is_read_again(tmp_path: Path) -> None:
    table = tmp_path / "ours.csv"
    table.write_text(EVENTS + "First,a,2024-05-06,,desk,yes\n", encoding="utf-8")
    assert dated_events([table])[-1].event == "First"
    table.write_text(EVENTS + "Second one,a,2024-05-06,,desk,yes\n", encoding="utf-8")
    assert dated_events([table])[-1].event == "Second one"


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        ("name,date\nx,2024-01-01\n", 1, "columns"),
        ("", 1, "columns"),
        (EVENTS + "Fire,,2024-05-40,,desk,yes\n", 2, "YYYY-MM-DD"),
        (EVENTS + "Fire,,,,desk,yes\n", 2, "`start` is empty"),
        (EVENTS + "Fire,,2024-05-06,2024-05-01,desk,yes\n", 2, "before it starts"),
        (EVENTS + "Flood,,2024-05-06,,desk,yes\nFire,,2024-05-06,,desk,maybe\n", 3, "not yes or no"),
        (EVENTS + "Fire,2024-05-06,,desk,yes\n", 2, "cells"),
        (EVENTS + ",,2024-05-06,,desk,yes\n", 2, "`event` is empty"),
        (EVENTS + '"Fire,,2024-05-06,,desk,yes\n', 2, "not a csv line"),
    ],
)
def test_a_broken_table_names_file_line_and_remedy(tmp_path: Path, content: str, line: int, says: str) -> None:
    table = tmp_path / "broken.csv"
    table.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        dated_events([table])
    assert caught.value.where == f"{table}:{line}"
    assert says in str(caught.value)
    assert caught.value.remedy


def test_a_table_that_is_not_there_or_not_text_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        dated_events([tmp_path / "nowhere.csv"])
    with pytest.raises(ConfigError, match="no csv file"):
        dated_events([tmp_path])
    (tmp_path / "latin.csv").write_bytes("event,aliases\nH\xe4fen".encode("latin-1"))
    with pytest.raises(ConfigError, match="UTF-8"):
        dated_events([tmp_path])


def test_a_region_needs_a_known_kind(tmp_path: Path) -> None:
    table = tmp_path / "groups.csv"
    table.write_text("code,name,kind,forms,adjectives,members,source,checked\nX,Levant,area,,,,desk,no\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="group or region"):
        groups([table])
