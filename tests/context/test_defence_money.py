"""What states spend, set themselves and buy, where a sentence leaves out whose it is, when, and what kind of figure."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.context.state_leader import land_of
from checker.extraction import extract
from checker.model import Claim, Modality
from checker.rulebook import load


def claims(text: str, published: dt.date | None = dt.date(2025, 4, 3)) -> dict[str, Claim]:
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=published)), load())
    assert not failures
    return {c.value.text: c for c in found}


def test_one_amount_in_two_terms_is_as_planned_in_the_second() -> None:
    found = claims("This year Chile intends to allocate 90 bln pesos (about $2 bln) for its army, or 4% of GDP.")
    assert {c.modality for c in found.values()} == {Modality.PLAN}
    assert {c.subject for c in found.values()} == {"CL"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway spends 2% of GDP on defence this year.", Modality.ACTUAL),
        ("Norway will spend 2% of GDP on defence this year.", Modality.PLAN),
        ("NATO's tables show that Norway spends 2% of GDP on defence this year.", Modality.ESTIMATE),
        ("Norway spent 2% of GDP on defence last year, by the alliance's estimate.", Modality.ESTIMATE),
        ("In tables by NATO it is higher than the 2% of GDP that Norway spent on defence last year.", Modality.ACTUAL),
    ],
)
def test_what_is_spent_is_told_planned_or_reckoned(text: str, modality: Modality) -> None:
    assert claims(text)["2%"].modality is modality


def test_a_list_goes_on_with_who_reckons() -> None:
    text = "NATO met. Norway spent 2.1% of GDP on defence in 2023, NATO estimates show. Peru and Chile spend less: 1.1% and 0.9%."
    assert claims(text)["1.1%"].modality is Modality.ESTIMATE


def test_the_rest_of_an_agreed_share_is_the_alliances() -> None:
    text = (
        "NATO leaders met. Only three allies exceed the 3.5% of GDP for core defence agreed at the Oslo summit. "
        "A further 1.5% is to go on roads."
    )
    found = claims(text)
    assert [(found[k].measure, found[k].subject, found[k].modality) for k in ("3.5%", "1.5%")] == [
        ("defence_spending_threshold", "NATO", Modality.TARGET)
    ] * 2
    assert found["1.5%"].aspect == "level"


def test_the_deficit_in_brackets_is_no_defence_share() -> None:
    text = "Norway spends 4% of GDP on defence. The state deficit is set at NOK 270 billion (6.5% of GDP)."
    assert not claims(text)["6.5%"].measure.startswith("defence_spending_share")


def test_whoever_holds_a_states_office_stands_for_it() -> None:
    found = claims("The $900 million defence act Donald Trump signed bars a cut of forces in Europe below 70,000.")
    assert found["$900 million"].subject == "US"


def test_an_office_of_the_alliance_is_no_countrys() -> None:
    reading = Reading.of(Article.from_text("Mark Rutte said so.", id="a", published=dt.date(2025, 4, 3)))
    assert land_of(reading, "Mark Rutte") is None
    assert land_of(Reading.of(Article.from_text("Rutte.", id="a", published=dt.date(2020, 4, 3))), "Mark Rutte") == "NL"
