"""Whose a state's own affairs are where a sentence names nobody: its army, its budget, the upkeep of its guests."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.context.home import home_country
from checker.extraction import extract
from checker.model import Claim
from checker.rulebook import load

NORWAY = """Norway plans a larger army

Norway's government on Friday proposed to spend 80 billion kroner on defence next year. The army counts 17,000 soldiers and is to \
buy 54 tanks. Danish troops train in Norway. Denmark's army has 20,000 soldiers. Sweden ordered 44 tanks last year."""

TWO = """Chile and Peru meet on the border

Chile's president and Peru's president met. Chile praised Peru. Peru praised Chile. The army counts 30,000 soldiers."""

FIRM = """Car makers do well in Sweden

Sweden's car makers did well, and Sweden's exports rose. The company ordered 30 trucks for the army base that it runs."""

HOST = """TOKYO, June 2 - Japan will pay 6% more for the American troops on its soil, its foreign minister said. About 50,000 U.S. \
soldiers are stationed in Japan.

Tokyo's contribution rises to 220 billion yen in 2027. Washington had demanded 8 billion dollars a year. The trade deficit with \
Japan reached 60 billion dollars. Toyota paid 3 billion dollars for a plant."""

ASKED = """Questions on American soldiers in Norway

How many American soldiers are coming to Norway?
Around 300. They will be based at Bodo.

How many are here already?
Some 2,000, more than in Denmark. In the Cold War it was 15,000."""

RECKONED = """NATO met. Defence spending rose. NATO puts Chile's share at 1.7 percent of GDP for 2022, after 1.5 percent in 2021. \
Peru and Chile spend less than most: 1.1% and 0.9%. Unemployment fell to 5 percent."""


def claims(text: str) -> dict[str, Claim]:
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert not failures
    return {c.value.text: c for c in found}


def of(text: str, figure: str) -> Claim:
    return next(c for key, c in claims(text).items() if figure in key)


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        (NORWAY, "17,000", "NO"),
        (NORWAY, "54", "NO"),
        (NORWAY, "20,000", "DK"),
        (NORWAY, "44", "SE"),
        (TWO, "30,000", None),
        (FIRM, "30", None),
        (RECKONED, "1.7", "CL"),
        (RECKONED, "1.5", "CL"),
        (RECKONED, "1.1", "PE"),
        (RECKONED, "0.9", "CL"),
    ],
)
def test_a_state_s_affairs_are_those_of_the_article_s_country(text, figure, subject):
    assert of(text, figure).subject == subject


@pytest.mark.parametrize(
    ("figure", "paid"), [("6%", True), ("220", True), ("8 billion", True), ("60 billion", False), ("3 billion", False)]
)
def test_the_host_pays_for_the_troops_and_for_nothing_else(figure, paid):
    found = of(HOST, figure)
    assert ((found.measure, found.subject, found.place) == ("host_nation_support", "JP", "JP")) is paid


@pytest.mark.parametrize("figure", ["300", "2,000", "15,000"])
def test_an_answer_goes_on_counting_the_troops_of_the_first_question(figure):
    found = of(ASKED, figure)
    assert (found.measure, found.subject, found.place) == ("troops_stationed", "US", "NO")


@pytest.mark.parametrize(("text", "home"), [(NORWAY, "NO"), (TWO, None), (HOST, "JP")])
def test_an_article_tells_the_affairs_of_one_country_or_of_none(text, home):
    assert home_country(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3)))) == home


def test_the_government_of_a_leader_is_that_of_the_country():
    assert of("Defence spending rose. Tusk's government started from 4.1 percent of GDP in 2024.", "4.1").subject == "PL"


def test_a_share_and_a_sum_in_one_are_of_one_budget():
    found = of("Norway is to give 3 percent of GDP to defence, or 160 billion kroner.", "160 billion")
    assert (found.measure, found.subject) == ("defence_budget", "NO")


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("Chile signed a contract for tanks. It speaks of 90 machines.", "90", "tank"),
        ("Chile signed a contract for tanks. The laundry has 90 machines.", "90", "machine"),
    ],
)
def test_the_machines_of_a_contract_are_its_weapons(text, figure, unit):
    assert of(text, figure).unit == unit


MOLDOVA = """A larger army is justified, authors say

Moldova proposes to raise its defence budget and wants to hire, the document shows. The army also wants 500 new rifles. Moldova \
has the smallest army. After the outbreak of the war in Ukraine the share rose to 0.6% of GDP for defence. In 1994 the National \
Army had 9,000 soldiers; in 2001 the number was cut to 7,000, and then, in 2003, to 6,000. Russia protested."""


def test_a_country_that_the_first_sentence_begins_with_is_the_one_whose_affairs_are_told() -> None:
    reading = Reading.of(Article.from_text(MOLDOVA, id="x", published="2025-04-03"))
    assert home_country(reading) == "MD"


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("0.6%", ("defence_spending_share", "MD")),
        ("9,000", ("armed_forces", "MD")),
        ("7,000", ("armed_forces", "MD")),
        ("6,000", ("armed_forces", "MD")),
        ("500", ("other:rifle", "MD")),
    ],
)
def test_a_body_of_the_state_is_the_country(figure: str, told: tuple[str, str]) -> None:
    claims, _ = extract(Reading.of(Article.from_text(MOLDOVA, id="x", published="2025-04-03")), load())
    claim = next(c for c in claims if c.figure_text == figure)
    assert (claim.measure, claim.subject) == told


def test_a_year_put_in_right_before_a_figure_is_its_time() -> None:
    claims, _ = extract(Reading.of(Article.from_text(MOLDOVA, id="x", published="2025-04-03")), load())
    claim = next(c for c in claims if c.figure_text == "6,000")
    assert str(claim.as_of.interval) == "2003"


def test_a_neighbour_beyond_the_border_does_not_make_a_story_of_two_countries() -> None:
    text = """Norway moves 900 soldiers to the Russian border

Some 900 soldiers will be on the border with Russia, its minister said. Norway's king came. Norway sent a ship."""
    reading = Reading.of(Article.from_text(text, id="x", published="2025-04-03"))
    assert home_country(reading) == "NO"
    claims, _ = extract(reading, load())
    claim = next(c for c in claims if c.figure_text == "Some 900")
    assert (claim.subject, claim.place) == ("NO", "NO")


def test_shares_of_a_poll_are_those_of_the_nation_that_the_headline_names() -> None:
    text = """Danes want conscription back, poll finds

In a survey 55 percent support it. The plan of the minister satisfies just 46 percent."""
    claims, _ = extract(Reading.of(Article.from_text(text, id="x", published="2025-04-03")), load())
    assert [c.subject for c in claims] == ["DK", "DK"]
