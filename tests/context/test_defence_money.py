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


PURCHASE = """Chile buys more tanks

Chile's defence minister on Friday signed a contract worth about $6 billion to purchase 180 more tanks from Norway's Fjord Arms. \
The package covers 110 tanks of the old kind and 70 upgraded K2PLs. It also includes 81 support vehicles. To date, Fjord Arms has \
handed over 133 tanks."""


def test_a_purchase_is_the_buyers_to_its_last_part() -> None:
    found = claims(PURCHASE)
    assert {found[k].subject for k in ("about $6 billion", "180", "110", "70", "81", "133")} == {"CL"}
    assert {found[k].modality for k in ("180", "110", "70", "81")} == {Modality.PLAN}
    assert (found["70"].unit, found["81"].unit) == ("K2PL", "vehicle")


def test_what_has_come_of_a_purchase_is_counted_up() -> None:
    came = claims(PURCHASE)["133"]
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
    found = claims("NATO met in Oslo. Of its 40 members, 18 spent at least 2.0% of GDP on defence, up from 11 in 2023.")
    assert {found[k].subject for k in ("40", "18", "at least 2.0%", "11")} == {"NATO"}
    assert (found["at least 2.0%"].measure, found["at least 2.0%"].modality) == ("defence_spending_threshold", Modality.FLOOR)


def test_the_costs_of_guests_are_the_hosts_and_reckoned_where_somebody_puts_them_at_a_sum() -> None:
    text = (
        "Some 900 Danish soldiers serve in Norway. Denmark's troops like it. Norway has agreed to cover the costs of feeding and "
        "heating the troops, which Cole put at around 60 million kroner ($6 million) a year."
    )
    for sum_ in ("around 60 million kroner", "$6 million"):
        claim = claims(text)[sum_]
        assert (claim.measure, claim.subject, claim.place, claim.modality) == ("host_nation_support", "NO", "NO", Modality.ESTIMATE)
