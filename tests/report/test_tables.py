from __future__ import annotations

import datetime as dt

import pandas as pd
from msgspec.structs import replace

from checker.model import AsOf, Interval
from checker.report import tables
from tests.report import sample

REPORT = sample.report()


def test_figures_have_the_columns_of_the_contract_in_its_order() -> None:
    table = tables.figures(REPORT.figures)
    assert list(table.columns) == list(REPORT.figures[0].row())
    assert table["text"].tolist() == [f.text for f in REPORT.figures]


def test_claims_have_a_column_for_each_part_and_days_are_days() -> None:
    table = tables.claims(REPORT.claims).set_index("id")
    assert table["value_low"]["plan-25"] == 4.7
    assert table["modality"]["plan-25"] == "plan"
    assert table["as_of_start"]["plan-25"] == pd.Timestamp("2025-01-01")
    assert table["as_of_start"].dropna().index.intersection(["nurses-1", "nurses-2", "wards"]).empty
    assert (table["speaker"]["beds-un"], table["quoted"]["beds-un"]) == ("Kari Nordmann", True)


def test_no_part_of_a_claim_is_lost() -> None:
    row = REPORT.claims[0].row()
    nested = {"value", "as_of", "attribution", "figure"}
    flat = {k for k in row if k not in nested | {"because"}} | {"speaker", "quoted"}
    flat |= {f"{name}_{part}" for name in nested - {"attribution"} for part in row[name]}
    assert set(tables.claims(REPORT.claims).columns) == flat


def test_ancient_days_fit() -> None:
    ancient = replace(REPORT.claims[0], as_of=AsOf(Interval.day(dt.date(44, 3, 15)), None, "stated"))
    assert tables.claims([ancient])["as_of_start"].dt.year.tolist() == [44]


def test_findings() -> None:
    table = tables.findings(REPORT.findings)
    assert list(table.columns) == list(REPORT.findings[0].row())
    assert sorted(table["severity"]) == ["error", "info", "warning", "warning"]


def test_the_receipt_counts_every_numeral() -> None:
    table = tables.receipt(REPORT.figures)
    assert table.loc[sample.OLD].to_dict() == {"read": 3, "set_aside": 2, "unread": 1}
    assert int(table.to_numpy().sum()) == len(REPORT.figures)


def test_without_rows_the_columns_are_still_there() -> None:
    assert list(tables.figures(()).columns) == list(REPORT.figures[0].row())
    assert list(tables.findings(()).columns) == list(REPORT.findings[0].row())
    assert str(tables.claims(())["as_of_start"].dtype) == "datetime64[s]"
    assert list(tables.receipt(()).columns) == ["read", "set_aside", "unread"]
