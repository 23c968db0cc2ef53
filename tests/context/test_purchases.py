"""Who buys weapons, who gives aid, and whose a poll and a deficit are."""

import datetime as dt

import pytest

from checker import Article, extract
from checker.model import Claim


def _claim(text: str, figure: str, on: dt.date = dt.date(2025, 4, 3)) -> Claim:
    return next(c for c in extract([Article.from_text(text, id="a", published=on)]) if c.figure_text == figure)


LIST = """What has Chile bought? The army's shopping list

The larger items:

- Hawk (TORRE). First phase in March 2018: two batteries, $4 billion. Second phase: six more batteries.
- M7 Puma. 90 tanks, signed on 3 May 2020 in Oslo, $3 billion, incl. training.
- Apache. 32 helicopters, $7 billion, August 2024.
- K2. The framework agreements foresaw 300 tanks. So far 90 K2s and 70 K9s have been contracted.

Other news follows.
"""


@pytest.mark.parametrize(
    ("figure", "measure", "modality", "aspect", "as_of"),
    [
        ("two", "unit_count", "actual", "level", "2018-03-01 to 2018-03-31"),
        ("$4 billion", "arms_deal_value", "actual", "level", "2018-03-01 to 2018-03-31"),
        ("six", "unit_count", "actual", "increase", "2025-04-03"),
        ("90", "unit_count", "actual", "level", "2020-05-03"),
        ("$3 billion", "arms_deal_value", "actual", "level", "2020-05-03"),
        ("32", "unit_count", "actual", "level", "2024-08-01 to 2024-08-31"),
        ("300", "unit_count", "plan", "level", "2025-04-03"),
        ("70", "unit_count", "actual", "cumulative", "2025-04-03"),
    ],
)
def test_the_items_of_a_list_of_purchases_are_the_buyers(figure: str, measure: str, modality: str, aspect: str, as_of: str) -> None:
    claim = _claim(LIST, figure)
    assert (claim.subject, claim.measure, claim.modality, claim.aspect) == ("CL", measure, modality, aspect)
    assert str(claim.as_of.interval) == as_of


def test_a_list_of_anything_else_has_no_buyer() -> None:
    assert _claim("What has Chile seen?\n\n- Zoo. 90 tanks of fish.\n- Sea. 30 tanks.\n", "90").subject is None


def test_a_notice_of_a_sale_is_of_the_one_who_asks() -> None:
    text = (
        "The State Department has approved a possible Foreign Military Sale to the Government of Chile of launchers for an "
        "estimated cost of $4 billion.\n\nThe Government of Chile has requested to buy eighteen (18) M7 Light Rocket System (LRS) "
        "launchers; and sixty (60) LRS Loader Module (LLM) kits. The total estimated program cost is $5 billion."
    )
    for figure, modality in (
        ("$4 billion", "estimate"),
        ("eighteen (18)", "proposal"),
        ("sixty (60)", "proposal"),
        ("$5 billion", "estimate"),
    ):
        claim = _claim(text, figure)
        assert (claim.subject, claim.modality) == ("CL", modality), figure


def test_of_two_who_sign_the_one_buys_of_whom_it_is_told() -> None:
    told = "Chile, Norway ink $6.5 billion deal for tanks\n\nChile's ministry signed a $6.5 billion deal with Fjord."
    assert _claim(told, "$6.5 billion").subject == "CL"
    assert _claim("Chile, Norway ink $6.5 billion deal for tanks", "$6.5 billion").subject == "CL,NO"


def test_a_contract_has_the_time_of_its_signing() -> None:
    text = "The $4 billion contract signed in April 2022 covers 90 M2A2 tanks, and in January 2023 Chile added 30 used tanks."
    assert str(_claim(text, "$4 billion").as_of.interval) == "2022-04-01 to 2022-04-30"
    assert str(_claim(text, "90").as_of.interval) == "2022-04-01 to 2022-04-30"
    assert _claim(text, "30").aspect == "increase"


@pytest.mark.parametrize(
    ("text", "figure", "modality"),
    [
        ("Chile is taking delivery of 90 Leopard tanks.", "90", "plan"),
        ("Chile signed a framework agreement for up to 900 tanks in 2019.", "up to 900", "plan"),
        ("Chile signed a contract for 90 tanks. Some 30 support vehicles are also part of the package.", "Some 30", "plan"),
    ],
)
def test_what_is_to_come_is_a_plan(text: str, figure: str, modality: str) -> None:
    assert _claim(text, figure).modality == modality


def test_aid_is_of_the_giver_for_the_one_who_gets_it() -> None:
    text = (
        "Oslo has handed over 23 military aid packages to Kyiv since 2022, together worth about 4 billion euros ($4.4 billion), "
        "including more than 90 tanks."
    )
    for figure, measure in (
        ("23", "aid_packages"),
        ("about 4 billion euros", "aid"),
        ("$4.4 billion", "aid"),
        ("more than 90", "weapons_delivered"),
    ):
        claim = _claim(text, figure)
        assert (claim.measure, claim.subject, claim.place, claim.aspect) == (measure, "NO", "UA", "cumulative")


def test_a_loan_is_not_where_the_soldiers_are() -> None:
    text = "SAFE loans: Chile has been allotted $3 billion. Norway's army counts 90,000 soldiers."
    assert _claim(text, "90,000").place != "CL"


POLL = """Most Danes oppose the bridge, an Epinion survey shows.

Some 56.8% of respondents answered "no". A year earlier, as many as 75% had been against in a similar poll by Gallup.

At the same time, 61% support a tunnel. The poll was carried out on March 25-26 among 800 adults.
"""


def test_a_poll_is_of_the_nation_asked_on_the_days_that_it_was() -> None:
    asked, before, after = (_claim(POLL, f) for f in ("Some 56.8%", "as many as 75%", "61%"))
    assert {asked.subject, before.subject, after.subject} == {"DK"}
    assert str(asked.as_of.interval) == str(after.as_of.interval) == "2025-03-25 to 2025-03-26"
    assert str(before.as_of.interval) != "2025-03-25 to 2025-03-26"
    assert (before.value.low, before.value.high, before.qualifier) == (75, 75, "exact")
    assert after.scope == ("Epinion",)


def test_a_land_that_opens_the_sentence_has_the_budget() -> None:
    assert _claim("In Norway the defence budget came to $9 billion in 2024.", "$9 billion").subject == "NO"
    assert _claim("In Norway the Chilean defence budget came to $9 billion.", "$9 billion").subject != "NO"


def test_the_alliance_reckons_for_the_year_that_it_names() -> None:
    text = (
        "Chile plans 4.7% of GDP for defence this year, though estimates published by NATO yesterday put its 2025 figure at 4.4%."
    )
    claim = _claim(text, "4.4%")
    assert (claim.modality, str(claim.as_of.interval)) == ("estimate", "2025")


def test_when_somebody_took_office_dates_only_what_was_so_then() -> None:
    text = "Jane Roe, who took office on 6 March, has called for at least 5% of GDP to be spent on defence in Chile."
    assert str(_claim(text, "at least 5%").as_of.interval) == "2025-04-03"
    assert str(_claim("When Jane Roe took office in 2014, 96% of the villages had no power.", "96%").as_of.interval) == "2014"
