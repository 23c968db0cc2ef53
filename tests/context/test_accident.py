"""Soldiers who died or went missing: whose they were, and in which country, where a sentence leaves it out."""

from __future__ import annotations

import datetime as dt

from checker.article import Article
from checker.context import Reading
from checker.context.nested_places import Same
from checker.context.scene import scene_of
from checker.extraction import extract
from checker.model import Claim
from checker.rulebook import load

RELEASE = """MEDIA NOTE
II Corps Press Office
April 2, 2025

Army names the dead of the accident in Norway

FORT HALE, Texas - The U.S. Army named on Wednesday three 9th Infantry Division Soldiers who were killed as their truck went \
down in a bog near Bardu, Norway, the week before.

More than 200 people, among them 90 Danish soldiers, joined the search at Bardu. A diver from Rota, Spain, found them."""


def claims(text: str) -> dict[str, Claim]:
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert not failures
    return {c.value.text: c for c in found}


def test_an_army_tells_of_its_own_dead() -> None:
    dead = claims(RELEASE)["three"]
    assert (dead.measure, dead.subject, dead.place) == ("military_deaths", "US", "NO")


def test_the_search_is_in_the_country_of_the_accident() -> None:
    found = claims(RELEASE)
    assert {found["More than 200"].place, found["90"].place} == {"NO"}
    assert found["90"].subject == "DK"


def test_the_head_of_a_release_tells_nothing_of_the_scene() -> None:
    assert scene_of(Same(Reading.of(Article.from_text(RELEASE, id="a")))) == "NO"


def test_another_nation_in_the_sentence_is_not_overruled() -> None:
    text = "Three US soldiers died in Norway. In Chad, two French soldiers died on Monday."
    found = claims(text)
    assert (found["two"].subject, found["two"].place) == ("FR", "TD")


def test_a_statesman_who_tells_of_the_dead_is_not_whose_they_are() -> None:
    text = "Three US soldiers went missing in Norway. In Warsaw, Poland, the envoy said that the three had been killed."
    assert claims(text)["three"].subject == "US"


def test_the_missing_and_those_found_of_them_are_two_figures() -> None:
    text = (
        "Bodies of US soldiers found in Norway\n\n"
        "The bodies of three out of the four US soldiers missing in Norway since Tuesday have been found. "
        "The secretary was understood to say in Warsaw that all four soldiers had been killed."
    )
    found = [
        (c.measure, c.subject)
        for c in extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())[0]
    ]
    assert found == [("military_deaths", "US"), ("military_missing", "US"), ("military_deaths", "US")]


def test_a_date_line_narrows_no_land_and_a_list_of_troops_names_no_other() -> None:
    text = (
        "Soldiers found dead in Norway\n\nOSLO, Norway - Divers recovered the body of the last of four American soldiers "
        "whose carrier sank in a bog.\n\nHundreds of Danish, Swedish and American troops came; Denmark alone sent 150 soldiers."
    )
    found = claims(text)
    assert (found["four"].measure, found["four"].place, found["four"].scope) == ("military_deaths", "NO", ())
    assert (found["150"].subject, found["150"].place) == ("DK", "NO")
