"""The translations into the conventions of public test sets: in `benchmarks/predict.py`, never in the scanner."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PATH = Path(__file__).parents[2] / "benchmarks" / "predict.py"


@pytest.fixture(scope="module")
def predict() -> Iterator[ModuleType]:
    sys.path.insert(0, str(PATH.parent))  # it imports its neighbours, as a script does
    spec = importlib.util.spec_from_file_location("predict", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(PATH.parent))


def quantities(predict: ModuleType, text: str, dataset: str = "newsquant") -> list[tuple[Any, Any, Any, str]]:
    """Value, low, high and unit of what would be scored as a quantity."""
    rows = predict.predict(text, "2020-01-01", dataset)
    return [(r["value"], r["low"], r["high"], r["unit"]) for r in rows if r["kind"] == "quantity"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is one of the best cars.", [(1.0, None, None, "good car")]),
        ("They spoke to one another.", []),
        ("It rose from 5 to 7 percent.", [(None, 5.0, 7.0, "percent")]),
        ("Output rose from 20 tonnes in 2008 to 29 tonnes in 2020.", [(None, 20.0, 29.0, "metric ton")]),
        ("It cost 63 cents a share.", [(63.0, None, None, "cent / share")]),
        ("It is twice as big.", []),
        ("Four times as many came.", [(4.0, None, None, "time")]),
        ("It came a year later.", []),
        ("The boy is 3 years old.", [(3.0, None, None, "year of age")]),
        ("Half the condos sold.", [(0.5, None, None, "% condo")]),
        ("It covers 5 square miles.", [(5.0, None, None, "mile**2")]),
        ("It cost 5 zlotys.", [(5.0, None, None, "Polish zloty")]),
        ("It was in 2019.", []),
        ("Thousands of fans came.", [(None, 1000.0, 10_000.0, "fan")]),
    ],
)
def test_conventions(predict: ModuleType, text: str, expected: list[tuple[Any, Any, Any, str]]) -> None:
    assert quantities(predict, text) == expected


def test_a_plural_scale_word_is_a_point_for_the_other_sets(predict: ModuleType) -> None:
    assert quantities(predict, "Thousands of fans came.", "rtest_currency") == [(1000.0, None, None, "fan")]


def test_a_recogniser_of_bare_numbers_reads_the_digits_of_codes(predict: ModuleType) -> None:
    assert [q[0] for q in quantities(predict, "Ask 192.168.1.2 for it.", "spec_number")] == [192, 168, 1, 2]
    assert quantities(predict, "Ask 192.168.1.2 for it.") == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("It rose 5%.", "up"),
        ("It fell about 5%.", "down"),
        ("It was about 5%.", "~"),
        ("It rose more than 5%.", ">"),
        ("It was up to 5%.", "<"),
        ("It was 5%.", "="),
    ],
)
def test_change(predict: ModuleType, text: str, change: str) -> None:
    assert [r["change"] for r in predict.predict(text, None, "newsquant") if r["kind"] == "quantity"] == [change]


def test_time_expressions_are_listed_with_their_value(predict: ModuleType) -> None:
    rows = predict.predict("I'll go back tomorrow for two days.", "2016-11-07T00:00:00", "spec_datetime")
    assert sorted((r["start"], r["timex"]) for r in rows) == [(13, ["2016-11-08"]), (26, ["P2D", "P2D"])]
