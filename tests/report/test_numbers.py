from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.model import Difference, Direction, Figure, Kind, Qualifier, Span, Status
from checker.report import numbers
from tests.report import sample


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"), (4, "4"), (4500, "4,500"), (10000, "10,000"), (4.7, "4.7"), (0.05, "0.05"), (-3, "−3"), (0.00001, "0.00001"),
        (2e6, "2 million"), (2.5e9, "2.5 billion"), (97.4e9, "97.4 billion"), (1.234e12, "1.234 trillion"), (1234567, "1,234,567"),
        (999999, "999,999"), (1e15, "1,000 trillion"), (0.1 + 0.2, "0.3"), (1748.5, "1,748.5"),
    ],
)  # fmt: skip
def test_number(value: float, text: str) -> None:
    assert numbers.number(value) == text


@given(st.floats(min_value=-1e15, max_value=1e15).map(lambda x: float(f"{x:.9g}")))
def test_no_number_is_printed_as_another_or_with_an_exponent(value: float) -> None:
    printed = numbers.number(value)
    assert re.fullmatch(r"−?\d{1,3}(,\d{3})*(\.\d+)?( (m|b|tr)illion)?", printed)
    scale = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
    digits, _, word = printed.replace("−", "-").replace(",", "").partition(" ")
    assert float(digits) * scale.get(word, 1) == pytest.approx(value, rel=1e-8, abs=1e-11)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (4.7, "percent", "4.7%"),
        (2e9, "USD", "$2 billion"),
        (97.4e9, "PLN", "PLN 97.4 billion"),
        (-3, "EUR", "−€3"),
        (1, "percentage_point", "1 percentage point"),
        (0.7, "percentage_point", "0.7 percentage points"),
        (3, "year", "3 years"),
        (1, "soldier", "1 soldier"),
        (4500, "soldier", "4,500 soldiers"),
        (2, "public housing property", "2 public housing properties"),
        (300, "person", "300 people"),
        (3, "mile_per_gallon", "3 miles per gallon"),
        (40, "degree_Celsius", "40 °C"),
        (6, "foot", "6 feet"),
        (13, "injured", "13 injured"),
        (40, "slightly wounded", "40 slightly wounded"),
        (3, "missing", "3 missing"),
        (4, "Japanese", "4 Japanese"),
        (5, "hospital bed", "5 hospital beds"),
        (5, "watershed", "5 watersheds"),
        (5, "seed", "5 seeds"),
        (2, "tornado", "2 tornadoes"),
        (5000, "barrel / day", "5,000 barrels per day"),
        (1, "kilometer / hour", "1 kilometer per hour"),
        (3, "meter ** 2", "3 square meters"),
        (7, None, "7"),
    ],
)
def test_amount(value: float, unit: str | None, text: str) -> None:
    assert numbers.amount(value, unit) == text


@pytest.mark.parametrize(
    ("noun", "nouns"),
    [
        ("soldier", "soldiers"), ("army base", "army bases"), ("ally", "allies"), ("day", "days"), ("man", "men"),
        ("policewoman", "policewomen"), ("human", "humans"), ("salesperson", "salespeople"), ("church", "churches"),
        ("box", "boxes"), ("child", "children"),
        ("US military personnel", "US military personnel"), ("aircraft", "aircraft"), ("German", "Germans"),
    ],
)  # fmt: skip
def test_plural(noun: str, nouns: str) -> None:
    assert numbers.plural(noun) == nouns


@pytest.mark.parametrize(
    ("low", "high", "unit", "qualifier", "text"),
    [
        (4500, 4500, "soldier", Qualifier.ABOUT, "about 4,500 soldiers"),
        (18, 25, "percent", Qualifier.BETWEEN, "18% to 25%"),
        (1e9, 2e9, "USD", Qualifier.BETWEEN, "$1 billion to $2 billion"),
        (3, None, "year", Qualifier.OVER, "more than 3 years"),
        (None, 4500, None, Qualifier.AT_MOST, "at most 4,500"),
        (None, 5, None, Qualifier.EXACT, "at most 5"),
        (5, None, None, Qualifier.EXACT, "at least 5"),
        (2e9, 2e9, "USD", Qualifier.NEARLY, "nearly $2 billion"),
        (4, 4, "percent", Qualifier.EXACT, "4%"),
        (None, None, None, Qualifier.EXACT, "no value"),
    ],
)
def test_worth(low: float | None, high: float | None, unit: str | None, qualifier: Qualifier, text: str) -> None:
    assert numbers.worth(low, high, unit, qualifier) == text


@pytest.mark.parametrize(
    ("absolute", "relative", "unit", "options", "text"),
    [
        (5500, 10000 / 4500 - 1, "soldier", {"about": True}, "about 5,500 more (2.2 times)"),
        (500, 0.111, "soldier", {"about": False}, "500 more (up 11%)"),
        (-2000, -0.2, "soldier", {"about": True}, "about 2,000 fewer (down 20%)"),
        (-2000, -0.2, "soldier", {"about": True, "directed": False}, "about 2,000 apart"),
        (0.7, 0.175, "percentage_point", {"about": False}, "+0.7 percentage points"),
        (4.7 - 4, 0.175, "percentage_point", {"about": True}, "about +0.7 percentage points"),
        (-1, -0.2, "percentage_point", {"about": False}, "−1 percentage point"),
        (1, 0.2, "percentage_point", {"about": False, "directed": False}, "1 percentage point apart"),
        (-1e9, -0.5, "USD", {"about": False}, "$1 billion less (down 50%)"),
        (2, 2.0, "year", {"about": False}, "2 years longer (3 times)"),
        (-1, -0.5, "day", {"about": False}, "1 day shorter (down 50%)"),
        (7, None, "soldier", {"about": False}, "7 more (from nothing)"),
        (99, 99, "soldier", {"about": False}, "99 more (100 times)"),
        (0, 0, "soldier", {"about": True}, "no difference"),
    ],
)
def test_difference(absolute: float, relative: float | None, unit: str, options: dict[str, bool], text: str) -> None:
    assert numbers.difference(Difference(absolute, relative, unit), **options) == text


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"low": 4500.0, "high": 4500.0, "unit": "soldier", "qualifier": Qualifier.ABOUT}, "about 4,500 soldiers"),
        ({"low": 5.0, "high": 5.0, "unit": "percent", "direction": Direction.UP}, "up 5%"),
        ({"low": 3.0, "high": None, "unit": "year", "qualifier": Qualifier.OVER, "timex": "P3Y"}, "more than 3 years (P3Y)"),
        ({"timex": "2025-04-03"}, "2025-04-03"),
        ({}, ""),
    ],
)
def test_how_a_figure_was_read(more: dict[str, Any], text: str) -> None:
    figure = Figure("a", Span(0, 1), 1, 1, "x", Status.READ, Kind.COUNT, Span(0, 1), **more)
    assert numbers.read(figure) == text


def test_a_claim_keeps_its_unit_and_leaves_its_noun_to_the_name_of_the_series() -> None:
    claims = {c.id: numbers.claimed(c) for c in sample.report().claims}
    assert claims["beds-19"] == "about 4,500"
    assert claims["plan-25"] == "4.7%"
    assert claims["deal"] == "nearly $2 billion"
    assert claims["wards"] == "more than 20"


def test_a_claim_without_bounds_still_says_its_number() -> None:
    claim = sample.report().claims[0]
    assert numbers.claimed(replace(claim, value=replace(claim.value, low=None, high=None))) == "about 4,500"
