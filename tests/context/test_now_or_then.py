"""Plans that are told behind their figure, and present facts behind a verb of planning."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Article, extract


def modality(text: str, figure: str) -> str:
    claims = extract([Article.from_text(text, id="a", published=dt.date(2025, 4, 3))])
    return next(c.modality.value for c in claims if c.figure_text == figure)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("A permanent presence of up to 900 Danish soldiers is planned in Estonia.", "up to 900"),
        ("A garrison of 900 soldiers and about 40 clerks of the Danish army, who may bring their dogs, is planned.", "900"),
        ("A garrison of 900 soldiers and about 40 clerks of the Danish army, who may bring their dogs, is planned.", "about 40"),
        ("The Danish navy said about 700 personnel from its fleet, air force and army would take part in the drill.", "about 700"),
        ("The step leads from 800 troops now in Estonia to 3,000 soldiers who will be deployed there.", "3,000"),
        (
            "Norway signed a new cost-sharing deal, which requires Norway to pay about 9 billion dollars in 2025.",
            "about 9 billion dollars",
        ),
        ("Under the pact, which commits Norway to keep 500 soldiers in Mali, both sides train.", "500"),
    ],
)
def test_what_is_told_behind_a_figure_may_be_a_plan(text: str, figure: str) -> None:
    assert modality(text, figure) == "plan"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Norway will cut its garrison in Mali to half the current level of some 5,100 soldiers.", "some 5,100"),
        ("Norway plans to spend 3% of GDP on defence by 2029, up from the current level of 2.3%.", "2.3%"),
        ("The force, which is to take the lead in Mali, currently consists of around 600 Danish soldiers.", "around 600"),
        ("The number of Danish troops in Mali is expected to rise from the present 4,500 to 5,500.", "4,500"),
        ("Norway aims to raise its defence spending, currently 1.7% of GDP, to 2%.", "1.7%"),
        ("Chile will raise its defence spending to 2% of GDP from a current 1.3%.", "1.3%"),
        ("The farmers met 300 soldiers who would take any job.", "300"),
        ("About 300 soldiers said that a mine is planned near their barracks in Norway.", "About 300"),
    ],
)
def test_what_is_there_is_no_plan(text: str, figure: str) -> None:
    assert modality(text, figure) == "actual"


def test_what_is_pledged_and_what_is_weighed_is_no_plan_yet() -> None:
    assert modality("Up to 1,000 Danish troops have been pledged by Denmark.", "Up to 1,000") == "pledge"
    assert modality("A rise of 300 Danish soldiers in Mali is under consideration.", "300") == "proposal"


def test_a_verb_of_planning_behind_the_present_still_plans() -> None:
    assert modality("Norway currently has 300 soldiers in Mali and will send 200 soldiers more.", "200") == "plan"
