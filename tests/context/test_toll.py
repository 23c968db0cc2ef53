"""Counts of people by what befell them: units, parts, totals, places."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.model import Aspect, Claim
from checker.rulebook import load


@cache
def claims(text: str) -> dict[str, Claim]:
    """The claims of a text by their figure."""
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert not failures
    return {c.figure_text: c for c in found}


def test_the_dead_and_the_hurt_are_told_apart():
    found = claims("The blast killed five people and injured another 20.")
    assert (found["five"].measure, found["20"].measure) == ("people_killed", "people_injured")
    assert found["20"].aspect is Aspect.LEVEL


def test_whoever_is_counted_with_others_named_is_not_all():
    assert claims("Smith and two others were killed.")["two"].unit == "other"
    assert claims("The blast left a man dead and two others injured.")["two"].unit == "person"


def test_a_part_is_marked():
    found = claims("The bomb killed 40 people, including 12 children.")
    assert (found["12"].unit, found["12"].scope) == ("child", ("part",))


@pytest.mark.parametrize(
    ("text", "figure", "aspect"),
    [
        ("The death toll rose to 40.", "40", Aspect.CUMULATIVE),
        ("The quake has killed 40 people so far.", "40", Aspect.CUMULATIVE),
        ("The quake killed 40 people.", "40", Aspect.LEVEL),
        ("Three more people died of their wounds.", "Three", Aspect.INCREASE),
        ("The war has killed 40,000 people.", "40,000", Aspect.CUMULATIVE),
        ("At least 312 people have died in the fighting since March.", "At least 312", Aspect.CUMULATIVE),
        ("Two people have been killed in a crash.", "Two", Aspect.LEVEL),
        ("Ebola killed 280 people in Uganda.", "280", Aspect.CUMULATIVE),
    ],
)
def test_aspect(text, figure, aspect):
    assert claims(text)[figure].aspect is aspect


def test_what_there_was_before_lies_before():
    found = claims("The death toll is 184, up from 124.")
    assert found["124"].as_of.interval.before(found["184"].as_of.interval)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("El Salvador reported 239 dead.", "SV"),
        ("Mexico's death toll rose to 239.", "MX"),
        ("The number of cholera cases in Haiti rose to 239, while officials in Cuba were on alert.", "HT"),
        ("The Haitian president spoke as health officials reported 81 cholera deaths.", "HT"),
        ("A shooting in Dover on Monday killed 12 people.", "Dover"),
        ("A shooting at the Ice Bar left 12 people dead.", None),
        ("At least 17 people died when a boat sank off the coast of Senegal.", "SN"),
    ],
)
def test_where(text, place):
    assert next(iter(claims(text).values())).place == place


def test_whose_people_they_are():
    assert claims("The blast killed 12 Palestinians.")["12"].subject == "PS"
    assert claims("Militants shot 12 pro-Russian activists dead.")["12"].subject is None


def test_the_second_of_a_list_has_the_subject_of_the_first():
    found = claims("Russia fired 67 missiles and 194 drones at Ukraine's grid.")
    assert (found["67"].subject, found["194"].subject) == ("RU", "RU")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The earthquake in Turkey killed 40 people in Hatay.", "Hatay"),
        ("The earthquake in Turkey killed 40 people on Monday near Adana.", "Adana"),
        ("Some 40 people died in Hatay in the earthquake in Turkey.", "Hatay"),
        ("The earthquake in Turkey killed 40 people.", "TR"),
        ("The earthquake killed 40 people in Turkey.", "TR"),
        ("The earthquake in Turkey killed 40 people after a dam broke in Hatay.", "TR"),
    ],
)
def test_the_town_of_the_dead_comes_before_the_country_of_the_event(text, place):
    found = next(c for c in claims(text).values() if c.value.number == 40)
    assert (found.place, found.event) == (place, "earthquake in Turkey in 2025")


def test_the_count_before_is_of_the_same_people():
    found = {
        c.figure_text: c
        for c in claims("The storm has killed 60 people in Chad, down from officials' earlier estimate of 70.").values()
    }
    assert found["70"].measure == "people_killed"
    assert (found["70"].as_of.interval.end, found["60"].as_of.interval.end) == (dt.date(2025, 4, 2), dt.date(2025, 4, 3))


def test_others_beside_soldiers_are_no_soldiers():
    found = claims("Two soldiers and three others died in the crash.")
    assert {c.measure for c in found.values()} == {"military_deaths", "people_killed"}
