"""Arms that one government may sell to another: the buyer's, planned, wherever the text goes on about the sale."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Article, extract
from checker.model import Claim

NOTICE = """US okays potential $900 million sale of radars to Chile

The State Department on Wednesday approved a potential sale to the Government of Chile of two AN/TPY-2 radars, the Pentagon said.

The largest item of the sale is the Mission Signal Program (MSP) and related equipment for an estimated $300 million. It includes \
48 AGM-84L-1 missiles for $120 million.

Peru's army has 60 tanks."""

SEVERAL = """The U.S. State Department has approved a potential sale of 940 Stinger missiles to Chile, Peru, and the Netherlands \
for $780 million. It also approved a possible sale of support for C-17 aircraft to NATO for $150 million."""


def claims(text: str) -> dict[str, Claim]:
    return {c.figure_text: c for c in extract([Article.from_text(text, id="a", published=dt.date(2025, 4, 3))])}


@pytest.mark.parametrize(
    ("text", "figure", "measure", "subject", "modality"),
    [
        (NOTICE, "$900 million", "arms_deal_value", "CL", "plan"),
        (NOTICE, "two", "unit_count", "CL", "plan"),
        (NOTICE, "an estimated $300 million", "arms_deal_value", "CL", "estimate"),
        (NOTICE, "48", "unit_count", "CL", "plan"),
        (NOTICE, "$120 million", "arms_deal_value", "CL", "plan"),
        (NOTICE, "60", "unit_count", "PE", "actual"),
        (SEVERAL, "940", "unit_count", "CL,PE,NL", "plan"),
        (SEVERAL, "$780 million", "arms_deal_value", "CL,PE,NL", "plan"),
        (SEVERAL, "$150 million", "arms_deal_value", "NATO", "plan"),
    ],
)
def test_what_is_cleared_for_sale_is_the_buyer_s_and_a_plan(
    text: str, figure: str, measure: str, subject: str, modality: str
) -> None:
    claim = claims(text)[figure]
    assert (claim.measure, claim.subject, claim.modality.value) == (measure, subject, modality)


ALLY = """The State Department has approved a $900 million sale of helicopters to NATO ally Norway. It said it had notified \
Congress that the U.S. would sell Norway 60 helicopters."""

AGAIN = """The administration notified Congress on Monday of plans to sell attack helicopters to Chile. The Pentagon told of the \
possible sale of 24 helicopters to the government of President Roe. The proposed sales include $40 million in radars."""


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [(ALLY, "$900 million", "NO"), (ALLY, "60", "NO"), (AGAIN, "24", "CL"), (AGAIN, "$40 million", "CL")],
)
def test_the_buyer_is_the_ally_and_stays_so_from_sentence_to_sentence(text: str, figure: str, subject: str) -> None:
    assert claims(text)[figure].subject == subject


def test_a_package_of_arms_that_are_sold_is_no_aid() -> None:
    found = claims(
        "Washington approved an arms sale to Chile that includes 40 howitzers. The $750 million package goes to Congress."
    )
    assert (found["$750 million"].measure, found["$750 million"].subject) == ("arms_deal_value", "CL")


def test_whoever_tells_of_the_sale_is_no_buyer() -> None:
    found = claims("Washington cleared the possible sale of 60 missiles to Chile, the Pentagon said.")
    assert found["60"].subject == "CL"
