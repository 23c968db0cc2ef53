"""Whose a figure is in news of firms, parties and states that are not named again, and where it happened."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Article, extract
from checker.model import Claim


def _claims(text: str, on: dt.date = dt.date(2025, 5, 7)) -> list[Claim]:
    return list(extract([Article.from_text(text, id="a", published=on)]))


def _claim(text: str, figure: str) -> Claim:
    return next(c for c in _claims(text) if c.figure_text == figure)


RESULTS = """Alder Foods to Cut 1,200 Jobs as Profit Falls

OSLO, May 6 (Reuters) - Norwegian food maker Alder Foods said on Tuesday it would cut 1,200 jobs, or about 8% of its workforce,
after first-quarter profit fell 35%.

Net income dropped to $48 million from $74 million a year earlier. Revenue fell 4% to $1.9 billion.
Analysts had expected a profit of $60 million.

The company, which employs 15,000 people in 12 countries, expects to save $90 million a year.

Shares in Alder fell 6% to $23.40. The stock has lost a third of its value this year.

Rival Falke Mills reported last month that its quarterly profit rose 3% to $110 million.
The Swedish group said it would spend $400 million on a mill.
"""


@pytest.mark.parametrize(
    ("figure", "subject"),
    [
        ("about 8%", "Alder Foods"),  # not the town of the dateline
        ("35%", "Alder Foods"),
        ("$48 million", "Alder Foods"),
        ("$1.9 billion", "Alder Foods"),
        ("$60 million", "Alder Foods"),
        ("15,000", "Alder Foods"),
        ("$90 million a year", "Alder Foods"),
        ("$23.40", "Alder Foods"),
        ("a third", "Alder Foods"),
        ("$110 million", "Falke Mills"),
        ("$400 million", "Falke Mills"),
    ],
)
def test_results_are_the_firms(figure: str, subject: str) -> None:
    assert _claim(RESULTS, figure).subject == subject


def test_jobs_are_the_firms_and_not_its_lands() -> None:
    assert {c.subject for c in _claims(RESULTS) if c.measure == "jobs_cut"} == {"Alder Foods"}


def test_a_quarter_with_a_hyphen_is_no_bound() -> None:
    assert str(_claim(RESULTS, "35%").as_of.interval) == "2025-01-01 to 2025-03-31"


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("German carmaker Falke said it would cut 300 jobs.", "300", "Falke"),
        ("London-based Alder Foods posted a net loss of $3 million.", "$3 million", "Alder Foods"),
        ("Three deputies of the Solidarity party submitted a bill.", "Three", "Solidarity"),
        ("40% of the seats were won by the Solidarity party.", "40%", "Solidarity"),
        ("Some 200 complaints were filed by the Alder League.", "Some 200", "Alder League"),
        ("New York Gov. Ann Cole said Saturday that the state will pay $65,000 to keep it open.", "$65,000", "New York"),
        (
            "The plan would hurt the Forest Roads Agency.\n\nIt cuts the FRA’s budget to $5 billion.",
            "$5 billion",
            "Forest Roads Agency",
        ),
        # What befalls people is not theirs who do it, and the industry's revenue is not the firm's.
        ("Some 200 people were shot by Ann Cole.", "Some 200", None),
        (RESULTS + "\nRevenue of the industry fell to $70 billion.", "$70 billion", None),
        ("Germany employs 300,000 teachers. The German government spent $3 billion on them.", "$3 billion", "DE"),
    ],
)
def test_whose(text: str, figure: str, subject: str | None) -> None:
    assert _claim(text, figure).subject == subject


def test_target_is_a_firm_here() -> None:
    assert _claim("U.S. retailer Target reported a loss of $30 million.", "$30 million").modality == "actual"


SHOOTING = """Three Killed in Shooting

KENT COUNTY, Ohio - A man shot three relatives to death on Saturday night, the sheriff said.

Six children were in the house during the shooting. Six lawyers spoke of the shooting.

The shooting happened at a home on Elm Road in Dover, Ohio.
"""


def test_the_town_where_it_happened_comes_before_the_county() -> None:
    claims = _claims(SHOOTING)
    assert {c.place for c in claims if c.measure == "people_killed"} == {"Dover"}
    assert [c.place for c in claims if c.figure_text == "Six"] == ["Dover", None]


def test_a_town_is_told_before_its_state() -> None:
    text = """Gunman kills three

There was a shooting at a home in Ohio, and another shooting was feared in Ohio.
The gunman opened fire in the house near Dover, Ohio, police said."""
    assert {c.place for c in _claims(text) if c.measure == "people_killed"} == {"Dover"}


def test_those_who_act_go_on_where_they_were() -> None:
    text = "About 900 miners rally in Donetsk. 200 separatists then take control of the town hall. 40 lawyers protest by letter."
    assert [c.place for c in _claims(text)][:2] == ["Donetsk", "Donetsk"]
