"""What states spend, set themselves and buy, where a sentence leaves out whose it is, when, and what kind of figure."""

from __future__ import annotations

import datetime as dt

import pytest

import checker
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
    found = claims("Chile plans to set aside 90 bln pesos (about $2 bln) for its army this year, or 4% of GDP.")
    assert {c.modality for c in found.values()} == {Modality.PLAN}
    assert {c.subject for c in found.values()} == {"CL"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway spends 2% of GDP on defence this year.", Modality.ACTUAL),
        ("Norway allocates 2% of GDP for defence this year.", Modality.ACTUAL),
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
        "NATO met in May. Norway is still far from the 4% of GDP for core defence agreed by the allies. "
        "Another 1% may be for bridges."
    )
    found = claims(text)
    assert [(found[k].measure, found[k].subject, found[k].modality) for k in ("4%", "1%")] == [
        ("defence_spending_threshold", "NATO", Modality.TARGET)
    ] * 2
    assert found["1%"].aspect == "level"


def test_the_deficit_in_brackets_is_no_defence_share() -> None:
    text = "Norway spends 4% of GDP on defence. The deficit is to be NOK 30 billion (2.5% of GDP)."
    assert not claims(text)["2.5%"].measure.startswith("defence_spending_share")


def test_whoever_holds_a_states_office_stands_for_it() -> None:
    found = claims("A defence bill of $900 million, signed by Donald Trump in May, pays for new barracks.")
    assert found["$900 million"].subject == "US"


def test_an_office_of_the_alliance_is_no_countrys() -> None:
    reading = Reading.of(Article.from_text("Mark Rutte said so.", id="a", published=dt.date(2025, 4, 3)))
    assert land_of(reading, "Mark Rutte") is None
    assert land_of(Reading.of(Article.from_text("Rutte.", id="a", published=dt.date(2020, 4, 3))), "Mark Rutte") == "NL"


PURCHASE = """Chile buys more tanks

In Santiago, Chile's army minister sealed an agreement for the purchase of 90 further tanks from Norway's Fjord Arms, at a \
price of some $2 billion. The order comprises 50 tanks like the old ones and 40 improved K5NOs. It contains 12 support vehicles \
as well. So far Fjord Arms has delivered 33 tanks."""


def test_a_purchase_is_the_buyers_to_its_last_part() -> None:
    found = claims(PURCHASE)
    assert {found[k].subject for k in ("some $2 billion", "90", "50", "40", "12", "33")} == {"CL"}
    assert {found[k].modality for k in ("90", "50", "40", "12")} == {Modality.PLAN}
    assert (found["40"].unit, found["12"].unit) == ("K5NO", "vehicle")


def test_what_has_come_of_a_purchase_is_counted_up() -> None:
    came = claims(PURCHASE)["33"]
    assert (came.measure, came.aspect, came.modality, came.scope) == ("unit_count", "cumulative", Modality.ACTUAL, ("delivered",))


def test_weapons_that_one_country_gives_another_are_no_purchase() -> None:
    found = claims("Chile ordered 90 tanks. Norway has handed over 14 tanks to Peru.")
    assert (found["14"].measure, found["14"].subject) == ("weapons_delivered", "NO")


def test_bombs_are_where_the_countries_are_that_are_listed() -> None:
    text = (
        "According to estimates by engineers, some 40 B61 nuclear bombs are kept at three bases in two countries: Chile and Peru."
    )
    bombs = claims(text)["some 40"]
    assert (bombs.subject, bombs.place, bombs.modality) == ("US", "CL,PE", Modality.ESTIMATE)


def test_what_members_are_counted_by_is_a_floor_and_nobodys_spending() -> None:
    found = claims("NATO has 40 members. Last year, nine members spent at least 3.0% of GDP on defence, up from four in 2019.")
    assert {found[k].subject for k in ("nine", "at least 3.0%", "four")} == {"NATO"}
    assert (found["at least 3.0%"].measure, found["at least 3.0%"].modality) == ("defence_spending_threshold", Modality.FLOOR)


def test_the_costs_of_guests_are_the_hosts_and_reckoned_where_somebody_puts_them_at_a_sum() -> None:
    text = (
        "Some 900 Danish soldiers serve in Norway. Denmark's troops like it. Norway has agreed to cover the costs of feeding and "
        "heating the troops, which Cole put at around 60 million kroner ($6 million) a year."
    )
    for sum_ in ("around 60 million kroner", "$6 million"):
        claim = claims(text)[sum_]
        assert (claim.measure, claim.subject, claim.place, claim.modality) == ("host_nation_support", "NO", "NO", Modality.ESTIMATE)


def test_the_minimum_of_the_allies_is_theirs_and_the_old_one_holds() -> None:
    found = claims("Cole asked the allies to lift the minimum share of GDP for defence from the present 2% to 4%.")
    assert [(found[k].measure, found[k].subject) for k in ("2%", "4%")] == [("defence_spending_threshold", "NATO")] * 2
    assert (found["2%"].modality, found["4%"].modality) == (Modality.TARGET, Modality.PROPOSAL)


def test_what_is_spent_on_another_thing_is_no_defence_spending() -> None:
    text = "Norway spends 2% of GDP on defence. About $7 million was spent on a survey."
    claims = checker.extract([checker.Article.from_text(text, id="a", published="2024-05-03")])
    assert next(c.measure for c in claims) == "defence_spending_share"
    assert claims[1].measure != "defence_budget"
