"""Times that hang on another noun, what counted persons say, and what a relative clause tells."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Claim


def _claim(text: str, figure: str, *, on: str = "2025-04-03") -> Claim:
    return next(c for c in extract([Article.from_text(text, id="a", published=on)]) if c.figure_text == figure)


TIMES = [
    ("Last year they agreed to raise fees by $40 million above the caps set in 2012.", "$40 million", "2024"),
    ("The club is on a six-match tour leading up to its opener on June 24.", "six", "2025-04-03"),
    ("Spending will fall by $60 million in 2026, an 8% reduction from 2023.", "8%", "2026"),
    ("Sales rose 5% from 2023.", "5%", "2025-04-03"),
    ("Spending will rise by 5% from 2030.", "5%", "2030"),
    ("Police searched a house on 14th Street and arrested three men.", "three", "2025-04-03"),
    ("The mill, which opened in 2010 and will shed 300 jobs, is for sale.", "300", "2025-04-03"),
    ("The charges concern a bakery that he opened in 2006, two of the lawyers said.", "two", "2025-04-03"),
    ("Two officials said on Monday that the mill would close in June 2026.", "Two", "2025-03-31"),
]


@pytest.mark.parametrize(("text", "figure", "as_of"), TIMES, ids=[text[:40] for text, _, _ in TIMES])
def test_a_time_that_hangs_on_another_noun_is_not_the_figure_s(text: str, figure: str, as_of: str) -> None:
    assert str(_claim(text, figure).as_of.interval) == as_of


MOODS = [
    ("The bakery is expected to open soon, three analysts said.", "three", "actual"),
    ("She is scheduled to speak of her friend, who died on Saturday at 77.", "77", "actual"),
    ("The bill would be named for the mayor, who led 40 marches.", "40", "actual"),
    ("The owner, who opened the mill, would hire 300 people.", "300", "forecast"),
    ("It will close the mill, which will shed 300 jobs.", "300", "plan"),
]


@pytest.mark.parametrize(("text", "figure", "modality"), MOODS, ids=[text[:40] for text, _, _ in MOODS])
def test_a_plan_does_not_reach_those_who_tell_of_it_nor_what_a_relative_clause_tells(text: str, figure: str, modality: str) -> None:
    assert _claim(text, figure).modality == modality


def test_a_new_thing_of_some_size_is_no_increase() -> None:
    assert _claim("The firm ships a new 17-inch screen.", "17-inch").aspect == "level"
    assert _claim("The firm created 300 new jobs.", "300").aspect == "increase"


def test_the_parts_of_a_difference_are_differences() -> None:
    text = "Another nine cases of measles were found: six in Norway and three in Denmark."
    assert [_claim(text, f).aspect for f in ("nine", "six", "three")] == ["increase"] * 3


def test_a_word_that_narrows_another_count_does_not_narrow_this_one() -> None:
    for text in (
        "Malawi has 40 suspected cases and 12 confirmed cases of cholera.",
        "Malawi has 40 suspected and 12 confirmed cases of cholera.",
    ):
        assert _claim(text, "40").scope == ("suspected",)
        assert _claim(text, "12").scope == ("confirmed",)


PLACES = [
    ("There are 40 bakers in Oslo and 30 in Bergen.", "30", "Bergen"),
    ("Police in Norway arrested 40 bakers: 30 in Oslo and ten in Molde.", "40", "NO"),
    ("Norway has 40 bakeries in Oslo, and Denmark has 60 bakers.", "60", None),
    ("There are 40 bakers in Oslo and 30 butchers.", "30", "Oslo"),
]


@pytest.mark.parametrize(("text", "figure", "place"), PLACES, ids=[f"{f} {p}" for _, f, p in PLACES])
def test_a_place_stays_with_the_figure_that_it_stands_behind(text: str, figure: str, place: str | None) -> None:
    assert _claim(text, figure).place == place


NAMED = [
    ("At least nine people were killed in a shooting at a Cleveland market.", "At least nine", "Cleveland"),
    ("She lives on Elmer Island. Officials said 17 people had drowned on that island alone.", "17", "Elmer Island"),
    ("The mill stands in Oslo. About 300 people were hurt in that city.", "About 300", "Oslo"),
]


@pytest.mark.parametrize(("text", "figure", "place"), NAMED, ids=[place for _, _, place in NAMED])
def test_a_town_before_a_house_and_that_island_are_places(text: str, figure: str, place: str) -> None:
    assert _claim(text, figure).place == place


def test_what_depends_on_an_if_is_no_plan() -> None:
    assert _claim("If they do not agree, the cuts will lower spending by $60 billion.", "$60 billion").modality == "forecast"


MORE_TIMES = [
    ("Nine clerks were indicted for breaking into shops in 2014.", "Nine", "2025-04-03"),
    ("The flood began in 2011 and led to the loss of 900 homes.", "900", "2025-04-03"),
    ("They withdrew 12 miles from the 40-mile zone.", "40-mile", "2025-04-03"),
    ("As of Friday, 47 people had been killed since the war began on Feb. 9.", "47", "2025-03-28"),
    ("It was the worst flood since 1986, when a dyke broke and killed more than 40 people.", "more than 40", "1986"),
    ("It gave money to nine towns under the 2016 Peru forest deal.", "nine", "2025-04-03"),
    ("Ann Cole, the actress, died on Tuesday in Oslo at 74.", "74", "2025-04-01"),
    ("Her song has sold 4 million copies, behind “Green Easter.”", "4 million", "2025-04-03"),
    ("The club spent $600,000 on senators up for reelection in 2028.", "$600,000", "2025-04-03"),
    ("The mayor took over in 1995, and has fired 30 clerks.", "30", "2025-04-03"),
]


@pytest.mark.parametrize(("text", "figure", "as_of"), MORE_TIMES, ids=[figure for _, figure, _ in MORE_TIMES])
def test_a_time_of_another_deed_is_not_the_figure_s(text: str, figure: str, as_of: str) -> None:
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert str(next(c for c in claims if figure in c.figure_text).as_of.interval) == as_of


MORE_MOODS = [
    ("They pressed him to consider cancelling the trip, after 12 officers were indicted.", "12", "actual"),
    ("The maximum penalty includes up to six months in jail and a $1,000 fine.", "$1,000", "ceiling"),
    ("He urged the 300 bakers to stay.", "300", "actual"),
    ("She spoke of the 3 million jobs she says the plan would create.", "3 million", "forecast"),
    ("Until it will open, the 500 people in and around the town are waiting.", "500", "actual"),
    ("The number of missing fell from an estimated 9,000 to 3,200.", "3,200", "actual"),
    ("They were close to going to the final before losing a seven-game series.", "seven", "actual"),
    ("It was what he should have done, the second of three debates.", "three", "actual"),
    ("It promises to be a hard race, with two women in it.", "two", "actual"),
    ("The Senate approved the plan 61-37.", "61", "actual"),
]


@pytest.mark.parametrize(("text", "figure", "modality"), MORE_MOODS, ids=[figure for _, figure, _ in MORE_MOODS])
def test_what_is_no_plan_for_the_figure_does_not_reach_it(text: str, figure: str, modality: str) -> None:
    assert _claim(text, figure).modality == modality


def test_a_fiscal_year_is_that_of_the_country_whose_figure_it_is() -> None:
    assert str(_claim("The U.S. budget deficit was $1.4 trillion in fiscal 2009.", "$1.4 trillion").as_of.interval) == (
        "2008-10-01 to 2009-09-30"
    )
