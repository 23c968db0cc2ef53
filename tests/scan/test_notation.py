"""How an article writes its numbers: the forms that only one notation has decide about those that both have."""

from __future__ import annotations

import pytest

from checker.model import Figure, Kind, Status
from checker.scan import scan


def read(text: str) -> dict[str, Figure]:
    return {f.numeral.of(text): f for f in scan(text).figures if f.kind is not Kind.DATE}


@pytest.mark.parametrize(
    "evidence",
    [
        "Estonia spends 3,7% of its output.",
        "It borrowed 12,4 billion euros.",
        "The pipe is 4,5 km long.",
        "It has 1.340.000 voters.",
        "It paid 1.250,50 for each.",
        "Some 2.400 Estonian soldiers came.",
    ],
)
def test_one_clear_form_decides_for_the_others(evidence: str) -> None:
    found = read(f"{evidence} In all there are around 5.600, of 12,5 in the plan.")
    assert (found["5.600"].low, found["12,5"].low) == (5600, 12.5)
    assert found["5.600"].row()["reason"] == found["5.600"].notation
    assert "between thousands" in (found["5.600"].notation or "")


def test_the_reason_shows_the_words_that_decided() -> None:
    found = read("It rose to 5.600. Estonia spends 3,7% of its output.")
    assert "“3,7%" in (found["5.600"].notation or "")


def test_what_both_notations_read_alike_has_no_reason() -> None:
    assert read("Estonia spends 3,7%, and has 130 tanks.")["130"].row()["reason"] is None


@pytest.mark.parametrize(
    "english", ["It has 1,340 tanks.", "Latvia spends 3.4%.", "It paid $2.5 each.", "They cost $3.316 trillion."]
)
def test_mixed_notations_decide_nothing(english: str) -> None:
    found = read(f"Estonia spends 3,7% of its output. {english} Around 5.600 machines came.")
    assert found["3,7"].status is Status.UNREAD
    assert found["5.600"].status is Status.UNREAD


@pytest.mark.parametrize(
    "text", ["It is 1.125.", "The rate fell to 1.125 dollars.", "They make over $250,00 a year.", "It has 10,00 of them."]
)
def test_forms_of_either_notation_decide_nothing(text: str) -> None:
    assert all(f.notation is None for f in scan(f"{text} Around 5.600 machines came.").figures)


@pytest.mark.parametrize("text", ["an average of 2.125 people a home", "2.125 children per woman", "2.125 million people"])
def test_an_average_of_people_is_no_thousands(text: str) -> None:
    assert all(f.notation is None for f in scan(f"It was {text}.").figures)


def test_ranges_and_scales_follow_the_notation() -> None:
    found = {
        f.text: (f.low, f.high) for f in scan("It spends 2,3%. Between 900 and 1.000 stay, of 30-40.000; 1,5 to 2 million.").figures
    }
    assert found == {
        "2,3%": (2.3, 2.3),
        "Between 900 and 1.000": (900, 1000),
        "30-40.000": (30000, 40000),
        "1,5 to 2 million": (1.5e6, 2e6),
    }


def test_dates_and_codes_stay_what_they_are() -> None:
    text = "It spends 2,3%. On 29.08.2025, version 1.2.3 came."
    assert [f.text for f in scan(text).figures if f.status is Status.READ and f.kind is not Kind.DATE] == ["2,3%"]
