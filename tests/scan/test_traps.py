"""Traps that newsrooms know: each one a figure that a careless reader gets wrong."""

from __future__ import annotations

import pytest

from checker.model import Kind, Status
from checker.scan import scan


def read(text: str) -> list[tuple[str, float | None, str | None]]:
    return [(f.text, f.low, f.unit) for f in scan(text).figures if f.status is Status.READ and f.kind is not Kind.DATE]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It paid USD34.6 million and 50 MUSD in fees.", [("USD34.6 million", 34.6e6, "USD"), ("50 MUSD", 50e6, "USD")]),
        ("It lost $34 million and 50 staff.", [("$34 million", 34e6, "USD"), ("50", 50, "staff")]),
        ("It reached 1.5m people there.", [("1.5m", 1.5e6, "person")]),
        ("It ran to 60 million and two hundred.", [("60 million and two hundred", 60_000_200, None)]),
        ("Half of the 2% is gone.", [("Half", 0.5, "2%"), ("2%", 2, "percent")]),
    ],
)
def test_what_stands_together_and_what_does_not(text: str, figures: list[tuple[str, float, str | None]]) -> None:
    assert [(t, v) for t, v, _ in read(text)] == [(t, v) for t, v, _ in figures]
    assert [u for *_, u in read(text)][-1] == figures[-1][-1]


@pytest.mark.parametrize(
    "name",
    ["F-16", "COVID-19", "Boeing 737", "Section 427", "5G", "No. 10", "Highway 61", "Article 5", "9/11", "24/7", "Fortune 500"],
)
@pytest.mark.parametrize("sentence", ["They knew that {} was there.", "The {} came up in the debate."])
def test_a_name_is_no_quantity(name: str, sentence: str) -> None:
    assert read(sentence.format(name)) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It began on 30 February 2024.", "no calendar"),
        ("It began on 2026-02-30 there.", "no calendar"),
        ("They sent 1.500 soldiers.", "1,500"),
    ],
)
def test_what_cannot_be_is_unread_and_says_why(text: str, reason: str) -> None:
    (figure,) = scan(text).figures
    assert figure.status is Status.UNREAD
    assert figure.low is None
    assert figure.reason is not None
    assert reason in figure.reason


def test_a_date_that_may_be_two_days_says_so() -> None:
    (figure,) = scan("It began on 03/04/2020.").figures
    assert figure.reason == "day and month may be the other way round"


def test_an_average_may_have_three_decimals() -> None:
    assert read("They had on average 2.345 children.")[0][1] == 2.345
