"""The figures of one exercise meet by its name and year."""

from __future__ import annotations

import pytest

from checker import Article, compare, extract
from checker.model import Claim

ONE = (
    "The drill Northern Shield 2024 has begun with 18,000 soldiers from 20 countries. Some 7,000 of them are exercising in Norway. "
    "The drills are held in nine countries."
)
OTHER = (
    "Some 3,400 Danish and 5,100 allied soldiers take part in NORTHERN-SHIELD 24, for a total of roughly 8,500 from 11 nations. "
    "The exercise is conducted in eight countries, including Denmark and Norway; 2,300 of the participants train in the latter. "
    "Last year’s iteration involved 28,000 soldiers from 26 nations."
)


def _claims(name: str, text: str) -> dict[str, Claim]:
    return {c.figure_text: c for c in extract([Article.from_text(text, id=name, published="2024-05-06")])}


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("18,000", "roughly 8,500", "conflict"),
        ("20", "11", "conflict"),
        ("Some 7,000", "2,300", "conflict"),
        ("nine", "eight", "conflict"),
        # A part, those of one nation, and another year's.
        ("Some 7,000", "roughly 8,500", "not_comparable"),
        ("18,000", "Some 3,400", "not_comparable"),
        ("20", "eight", "not_comparable"),
        ("18,000", "28,000", "not_comparable"),
        ("20", "26", "not_comparable"),
    ],
)
def test_two_articles_on_one_exercise(left: str, right: str, relation: str) -> None:
    assert compare(_claims("a", ONE)[left], _claims("b", OTHER)[right]).relation == relation


def test_whose_soldiers_exercise() -> None:
    claims = _claims("b", OTHER)
    assert (claims["Some 3,400"].subject, claims["5,100"].subject, claims["5,100"].scope) == ("DK", None, ("allied",))


def test_last_years_exercise_is_of_the_year_before() -> None:
    assert _claims("b", OTHER)["28,000"].event == "exercise Northern Shield 2023"
