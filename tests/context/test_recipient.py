"""Who gets the aid of a text, what a package of it holds, and who bears what troops cost."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Article, extract
from checker.model import Claim

AID = """Norway to send Moldova a new aid package

OSLO - Norway will send Moldova a military aid package worth $400 million, its government said. The package includes 32 Puma \
vehicles and 31 Abrams tanks.

In total, Norway has committed more than $4 billion in security assistance since 2022. Denmark announced aid worth $90 million. \
Chile announced aid worth $20 million for Peru."""

COST = """There are 900 Norwegian soldiers in Mali. The mission will cost 90 million euros a year.

About 500 U.S. troops are stationed in Norway. Norway covers about 40 percent of the costs of their base."""


def claims(text: str) -> dict[str, Claim]:
    return {c.figure_text: c for c in extract([Article.from_text(text, id="a", published=dt.date(2025, 4, 3))])}


@pytest.mark.parametrize(
    ("figure", "measure", "subject", "place"),
    [
        ("$400 million", "aid", "NO", "MD"),
        ("32", "weapons_delivered", "NO", "MD"),
        ("31", "weapons_delivered", "NO", "MD"),
        ("more than $4 billion", "aid", "NO", "MD"),
        ("$90 million", "aid", "DK", "MD"),
        ("$20 million", "aid", "CL", None),
    ],
)
def test_aid_goes_to_the_one_land_that_the_text_tells_of_aid_for(
    figure: str, measure: str, subject: str, place: str | None
) -> None:
    claim = claims(AID)[figure]
    assert (claim.measure, claim.subject, claim.place) == (measure, subject, place)


def test_who_stands_between_the_verb_and_the_sum_gets_it() -> None:
    claim = claims("Norway gives Moldova NOK 90 million.")["NOK 90 million"]
    assert (claim.measure, claim.subject, claim.place) == ("aid", "NO", "MD")


GOT = """Norway approved $600 million in military aid for Moldova.

Since Chile invaded Moldova, Moldova has received $43 million from Norway. More than $900 million in Norwegian security \
assistance has been provided since Chile invaded Moldova."""


@pytest.mark.parametrize("figure", ["$600 million", "$43 million", "More than $900 million"])
def test_aid_for_a_land_is_followed_through_the_text(figure: str) -> None:
    claim = claims(GOT)[figure]
    assert (claim.measure, claim.subject, claim.place) == ("aid", "NO", "MD")


def test_a_land_is_not_worth_a_sum() -> None:
    claim = claims("Norway will finance weapons for Moldova worth 450 million euros.")["450 million euros"]
    assert (claim.measure, claim.subject, claim.place) == ("aid", "NO", "MD")


def test_a_mission_is_its_nation_s_and_a_share_of_the_cost_is_paid_by_the_host() -> None:
    found = claims(COST)
    assert (found["90 million euros a year"].subject, found["90 million euros a year"].place) == ("NO", "ML")
    assert (found["about 40 percent"].subject, found["about 40 percent"].place) == ("NO", "NO")


def test_what_is_paid_to_host_troops_is_paid_at_home() -> None:
    text = "Japan is to pay 1.05 trillion yen ($9.2 billion) over the next five years to host U.S. forces."
    claim = claims(text)["1.05 trillion yen"]
    assert (claim.measure, claim.subject, claim.place) == ("host_nation_support", "JP", "JP")


def test_a_land_that_a_war_is_called_by_does_nothing() -> None:
    text = (
        "Chile, which shares a border with Argentina and Lima's neighbour Bolivia, views the Ukraine war as a threat. "
        "The country spends 3% of GDP on defence."
    )
    assert claims(text)["3%"].subject == "CL"
