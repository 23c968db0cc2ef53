"""Which disease a figure is about."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.rulebook import load


def event(text: str) -> str | None:
    found, _ = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    return next((c.event for c in found if c.measure in ("disease_cases", "disease_deaths")), None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("There were 40 new coronavirus cases.", "COVID-19"),
        ("There were 40 confirmed cases of H1N1.", "swine flu"),
        ("Measles is back. The county has 40 cases.", "measles"),
        ("The swine flu spread. Scotland has 40 suspected flu cases.", "swine flu"),
        ("Some 40 people have died of Ebola.", "Ebola"),
    ],
)
def test_the_sentence_or_the_passage_names_it(text, name):
    assert event(text) == name


@pytest.mark.parametrize(
    "text", ["The court heard 40 cases.", "There were 40 cases.", "Police look into 40 cases of fraud in the measles clinic."]
)
def test_no_disease(text):
    assert event(text) is None


def rows(text: str) -> list[tuple[str, str | None, str]]:
    found, _ = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    return [(c.figure_text, c.place, c.aspect.value) for c in found]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chad has 40 confirmed cases of measles.", ("40", "TD", "cumulative")),
        ("Chad has 40 suspected cases of measles.", ("40", "TD", "level")),
        ("The measles cases under investigation in Chad rose to 40.", ("40", "TD", "level")),
        ("Some 40 measles cases in Chad tested negative.", ("Some 40", "TD", "level")),
        ("The Scottish health minister said that 19 cases of mumps were confirmed.", ("19", "Scotland", "cumulative")),
    ],
)
def test_confirmed_cases_add_up_and_suspected_ones_come_and_go(text, row):
    assert row in rows(text)


def test_each_land_of_a_list_has_its_own_cases():
    found = rows("With three confirmed Welsh cases of mumps and two more in England, the UK total stands at 15.")
    assert found == [("three", "Wales", "cumulative"), ("two", "England", "increase"), ("15", "GB", "cumulative")]
