"""Whose a figure is and where: the names that a sentence gives for it, and those that it must not be given."""

from __future__ import annotations

import pytest

import checker
from checker.article import Article


def claims(text: str):
    return checker.extract([Article.from_text(text, id="a", published="2025-04-03")])


def test_a_surname_is_the_person_whom_the_article_named_in_full():
    (claim,) = claims("The Rev. Peter Marlow was there. Marlow pleaded guilty in March to five counts.")
    assert claim.subject == "Peter Marlow"


def test_they_are_not_the_one_person_spoken_of():
    said = claims("The Rev. Peter Marlow was there. Marlow bought five tents in March. They lost 40 tents.")
    assert [c.subject for c in said] == ["Peter Marlow", None]


def test_the_south_is_no_name_of_a_place():
    south, bend = claims("They lost 40 tents in the South. They lost 30 tents in South Bend.")
    assert (south.place, bend.place) == (None, "South Bend")


def test_the_seat_of_a_government_stands_for_its_country():
    (claim,) = claims("The government in Warsaw has put 200 billion zlotys for defence into the budget, and Russia knows it.")
    assert claim.subject == "PL"


def test_a_year_before_the_name_takes_nobody_from_the_clause():
    (claim,) = claims("In 2027 Norway will have 4,800 soldiers in Chad.")
    assert (claim.subject, claim.place) == ("NO", "TD")


def test_where_behind_a_dash_is_at_the_name():
    (claim,) = claims("Chad — where 140 people died in a flood — declared a state of emergency.")
    assert claim.place == "TD"


@pytest.mark.parametrize(
    ("text", "subject", "place"),
    [
        ("President Donald Trump came in May. Trump will withdraw 700 soldiers from Norway.", "US", "NO"),
        ("Emmanuel Macron met Friedrich Merz. Macron has ordered 500 soldiers to Chad.", "FR", "TD"),
        ("Denmark will send Chad 300 soldiers.", "DK", "TD"),
        ("Denmark agreed to lend Norway 40 armoured vehicles.", "DK", "NO"),
        ("The envoy praised Chad’s partnership in hosting 900 French soldiers.", "FR", "TD"),
        ("In Denmark, where they spent 1.3% of GDP on defence last year, the minister spoke of more.", "DK", None),
    ],
)
def test_whose_and_where(text: str, subject: str | None, place: str | None) -> None:
    (claim,) = claims(text)
    assert (claim.subject, claim.place) == (subject, place)


def test_a_leader_who_only_speaks_of_soldiers_does_not_send_them() -> None:
    (claim,) = claims("Emmanuel Macron met Friedrich Merz. Macron asked who had ordered 500 soldiers to Chad.")
    assert claim.subject is None
