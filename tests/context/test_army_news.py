"""Whose recruits and applications they are in an article on one land's army, and to what they have grown."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Aspect, Claim

LEAD = "The Danish army has more applicants than ever, the ministry in Copenhagen said. Denmark brings back conscription. "


def _claim(text: str, figure: str) -> Claim:
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    return next(c for c in claims if c.figure_text == figure)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The number of volunteers rose by 12%.", "12%"),
        ("Voluntary service saw a 15% increase, with tensions concerning Russia growing.", "15%"),
        ("Non-commissioned officers increased by 9%.", "9%"),
        ("The personnel strength is projected to reach 26,000 soldiers because of the threat posed by Russia.", "26,000"),
    ],
)
def test_who_joins_is_of_the_land_whose_army_it_is(text: str, figure: str) -> None:
    assert _claim(LEAD + text, figure).subject == "DK"


def test_another_lands_volunteers_are_its_own() -> None:
    assert _claim(LEAD + "Norway said volunteers had risen by 12%.", "12%").subject != "DK"


def test_no_army_no_recruits() -> None:
    assert _claim("Denmark's charities grow. Denmark gives more. The number of volunteers rose by 12%.", "12%").subject is None


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("There was a 28% increase in appointments from January to July, reaching 13,700.", "13,700", "appointment"),
        ("Interest grew, as shown by applications, which reached 36,000.", "36,000", "application"),
        ("Sales in the shops show a rise in orders, reaching 4,100.", "4,100", "order"),
        ("Denmark found 13,000 recruits. It wants to increase this rate to 30,000 per year.", "30,000", "recruit"),
        ("Nepal contributed 1,200 out of the total 14,000 soldiers.", "1,200", "soldier"),
    ],
)
def test_to_what_something_has_grown_counts_it(text: str, figure: str, unit: str) -> None:
    assert (_claim(text, figure).unit or "").endswith(unit)


def test_where_it_has_grown_is_not_counted() -> None:
    claims = extract([Article.from_text("Demand rose in shops, reaching 4,100.", id="x")])
    assert all(c.unit != "shop" for c in claims)


def test_every_recruit_is_new() -> None:
    assert _claim(LEAD + "The law aims to secure up to 15,000 new conscripts.", "up to 15,000").aspect is Aspect.LEVEL
