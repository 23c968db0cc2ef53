"""What a text goes on to say of what a state gives its forces, of aid, of a cleared sale, and of what a host pays."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.model import Claim
from checker.rulebook import load


def claims(text: str) -> dict[str, Claim]:
    article = Article.from_text(text, id="a", published=dt.date(2025, 4, 3))
    return {c.figure_text: c for c in extract(Reading.of(article), load())[0]}


ALLOTTED = """New Delhi: The allocation for the Defence Ministry in the Union Budget 2025-26 is Rs 6,81,210 crore, or 13 per cent \
of the total budget.

This denotes a hike of 9.5 per cent over the Budget Estimate in 2024-25, which was Rs 6,21,940 crore. Of the total allocation, \
Rs 1,80,000 crore is earmarked for equipment. For defence pensions, Rs 1,60,795 crore is set aside."""


@pytest.mark.parametrize(
    ("figure", "measure", "aspect", "modality"),
    [
        ("Rs 6,81,210 crore", "defence_budget", "level", "plan"),
        ("13 per cent", "other:share_of_budget", "level", "plan"),
        ("9.5 per cent", "defence_budget", "increase", "plan"),
        ("Rs 6,21,940 crore", "defence_budget", "level", "plan"),
        ("Rs 1,80,000 crore", "defence_budget", "level", "plan"),
        ("Rs 1,60,795 crore", "other:military_pensions", "level", "plan"),
    ],
)
def test_sums_of_an_allocation_are_its_land_s_and_planned(figure: str, measure: str, aspect: str, modality: str) -> None:
    claim = claims(ALLOTTED)[figure]
    assert (claim.measure, claim.subject, claim.aspect.value, claim.modality.value) == (measure, "IN", aspect, modality)


def test_a_budget_s_own_estimate_is_of_the_year_that_stands_beside_it() -> None:
    assert str(claims(ALLOTTED)["Rs 6,21,940 crore"].as_of.interval) == "2024 to 2025"


def test_what_is_allotted_without_a_year_to_come_plans_nothing() -> None:
    text = "Sweden's outlay for the army was 110 billion kronor in 2023. This represents a 9 percent increase."
    assert claims(text)["110 billion kronor"].modality.value == "actual"


PACKAGE = """The Pentagon unveiled a $90 million package of military aid for Moldova on Tuesday.

It includes $30 million in shells and $20 million for repairs. In all Washington has committed $900 million in aid to Moldova \
since 2022."""


@pytest.mark.parametrize(
    ("figure", "scope", "modality"),
    [
        ("$90 million", ("military",), "pledge"),
        ("$30 million", ("military", "part"), "pledge"),
        ("$20 million", ("military", "part"), "pledge"),
        ("$900 million", (), "actual"),
    ],
)
def test_announced_aid_is_pledged_with_its_parts(figure: str, scope: tuple[str, ...], modality: str) -> None:
    claim = claims(PACKAGE)[figure]
    assert (claim.measure, claim.place, claim.scope, claim.modality.value) == ("aid", "MD", scope, modality)


def test_an_official_gives_for_his_state() -> None:
    claim = claims("President Joe Biden announced $800 million in new military aid for Moldova.")["$800 million"]
    assert (claim.subject, claim.place) == ("US", "MD")


def test_aid_that_was_sent_before_is_no_pledge() -> None:
    claim = claims("Norway announced that it had sent Moldova $9 million in military aid.")["$9 million"]
    assert claim.modality.value == "actual"


@pytest.mark.parametrize(
    "text",
    [
        "The State Department has approved a possible $105 million contract to support Chile's Patriot missiles.",
        "The State Department approved for Chile the purchase of 28 jets. The deal is worth $105 million.",
        "Washington approves $105 million missile package for Chile",
        "US approves Chile arms sale worth $105 million",
        "The State Department signed off on a $105 million sale of missiles to Chile.",
    ],
)
def test_a_cleared_deal_is_its_buyer_s_and_planned(text: str) -> None:
    claim = claims(text)["$105 million"]
    assert (claim.measure, claim.subject, claim.modality.value) == ("arms_deal_value", "CL", "plan")


def test_approved_aid_is_no_sale() -> None:
    assert claims("The Senate approved a $95 million military aid package for Chile.")["$95 million"].measure == "aid"


HOST = """Seoul, April 3 - South Korea will pay 1.5 trillion won this year for the upkeep of U.S. forces.

It was an 8.2 percent increase from the previous year. Washington had demanded Seoul make a financial contribution of at least \
2 billion U.S. dollars. South Korea's ministry says that about 28,500 American troops are stationed here."""


@pytest.mark.parametrize(
    ("figure", "modality"),
    [("1.5 trillion won", "plan"), ("8.2 percent", "plan"), ("at least 2 billion U.S. dollars", "proposal")],
)
def test_what_a_host_pays_is_its_own_and_paid_at_home(figure: str, modality: str) -> None:
    claim = claims(HOST)[figure]
    assert (claim.measure, claim.subject, claim.place, claim.modality.value) == ("host_nation_support", "KR", "KR", modality)


def test_here_is_the_land_whose_affairs_the_text_tells() -> None:
    claim = claims(HOST)["about 28,500"]
    assert (claim.subject, claim.place) == ("US", "KR")


def test_a_goal_that_a_land_reaches_is_not_its_own() -> None:
    claim = claims("NATO met in Oslo. With that Norway will reach the so-called 3 percent goal for defence spending.")["3 percent"]
    assert (claim.measure, claim.subject) == ("defence_spending_threshold", "NATO")
