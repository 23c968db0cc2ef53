"""The sums of a budget to come: whose they are, of which year, in which mood, and which part of it they are."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.comparison import compare
from checker.context import Reading
from checker.context.home import home_country
from checker.extraction import extract
from checker.model import Claim, Reason
from checker.rulebook import load

DRAFT = """Sweden's government adopted a draft budget of 1,900 billion kronor for 2026 on Tuesday.

The defence budget amounted to 110 billion kronor, up from 98 billion kronor this year. Of the total, 12 billion kronor is \
earmarked for frigates and 9 billion kronor for coastal radars. Personnel costs, the largest item of the budget, take 40 billion \
kronor. The expenditure represents 2.4 percent of GDP. Denmark's defence budget is 60 billion Danish kroner. Sweden spent 1.9 \
percent of GDP on defence in 2024. A long-term plan gives 600 billion kronor for defence over the next twelve years."""

PROPOSED = """STOCKHOLM - Sweden's government on Tuesday proposed a defence budget of 110 billion kronor for 2026.

The defence expenditure represents 2.4 percent of GDP."""

OVER = """Sweden's government adopted a budget of 1,900 billion kronor for 2024.

The defence budget amounted to 110 billion kronor."""

TOLD_ANYWHERE = """Sweden's soldiers train in the north.

They like the snow. It is deep. So are the woods. The defence budget amounted to 110 billion kronor."""


def claims(text: str) -> dict[str, Claim]:
    article = Article.from_text(text, id="a", published=dt.date(2025, 10, 7))
    return {c.figure_text: c for c in extract(Reading.of(article), load())[0]}


@pytest.mark.parametrize(
    "figure",
    ["1,900 billion kronor", "110 billion kronor", "12 billion kronor", "9 billion kronor", "40 billion kronor", "2.4 percent"],
)
def test_a_sum_of_a_draft_budget_is_its_state_s_of_its_year_and_planned(figure: str) -> None:
    claim = claims(DRAFT)[figure]
    assert (claim.subject, claim.modality.value, str(claim.as_of.interval)) == ("SE", "plan", "2026")


@pytest.mark.parametrize(
    ("figure", "subject", "year"),
    [
        ("98 billion kronor", "SE", "2025"),
        ("60 billion Danish kroner", "DK", "2025-10-07"),
        ("1.9 percent", "SE", "2024"),
        ("600 billion kronor", None, "2025-10-07 to 2037-10-07"),
    ],
)
def test_another_year_and_another_state_stay_what_they_are(figure: str, subject: str | None, year: str) -> None:
    claim = claims(DRAFT)[figure]
    assert (claim.subject, str(claim.as_of.interval)) == (subject, year)


def test_the_fiscal_year_is_that_of_the_state_which_only_the_rest_of_the_article_names() -> None:
    text = "Pakistan's cabinet met.\n\nThe government will spend Rs 9 billion on defence in the next financial year."
    claim = claims(text)["Rs 9 billion"]
    assert (claim.subject, claim.unit, str(claim.as_of.interval)) == ("PK", "PKR", "2026-07-01 to 2027-06-30")


def test_a_sum_goes_on_with_the_earlier_year_of_the_sentence_before() -> None:
    found = claims(
        "STOCKHOLM - Sweden will spend 9 billion kronor on defence in 2026.\n\nIn 2024 the government had earmarked 7 billion "
        "kronor for defence. The army was allocated 4 billion kronor of the defence budget."
    )
    assert str(found["4 billion kronor"].as_of.interval) == "2024"


def test_a_budget_that_is_proposed_is_proposed_throughout() -> None:
    assert {c.modality.value for c in claims(PROPOSED).values()} == {"proposal"}


@pytest.mark.parametrize("text", [OVER, TOLD_ANYWHERE])
def test_a_budget_of_a_year_that_is_over_and_one_told_of_in_passing_plan_nothing(text: str) -> None:
    assert claims(text)["110 billion kronor"].modality.value == "actual"


def test_a_part_of_a_budget_is_neither_the_whole_nor_another_part() -> None:
    found = claims(DRAFT)
    assert found["12 billion kronor"].scope == ("frigates", "part")
    assert found["40 billion kronor"].scope == ("part", "personnel")
    whole = compare(found["110 billion kronor"], found["12 billion kronor"])
    parts = compare(found["12 billion kronor"], found["9 billion kronor"])
    assert (whole.relation.value, whole.reasons) == ("not_comparable", (Reason.PART_WHOLE,))
    assert parts.relation.value == "not_comparable"


SEVERAL = """Today the Moldovan government approved the state budget for 2026 with a deficit of $760 million. Defence spending \
will rise to $87 million.

The Armenian parliament has approved a budget with a deficit of $1.5 billion. Defence spending amounts to $1.7 billion."""


def test_the_budget_of_another_state_is_that_state_s() -> None:
    found = claims(SEVERAL)
    assert found["$87 million"].subject == "MD"
    assert found["$1.7 billion"].subject != "MD"


def test_rupees_are_those_of_the_land_that_the_text_is_dated_from() -> None:
    text = (
        "ISLAMABAD: The cabinet of Pakistan met on Tuesday. India spends more, its minister said of the neighbour. "
        "Defence outlays in India rise, and India's army grows. The army asked for Rs 2.5 trillion for defence."
    )
    assert home_country(Reading.of(Article.from_text(text, id="a"))) == "PK"
    assert home_country(Reading.of(Article.from_text(text.replace("ISLAMABAD: ", ""), id="a"))) != "PK"


def test_a_year_that_the_sentence_gives_stays() -> None:
    text = DRAFT + " Sweden plans to raise the defence budget to 130 billion kronor in 2027."
    assert str(claims(text)["130 billion kronor"].as_of.interval) == "2027"


def test_a_sum_in_the_money_of_one_state_is_that_state_s() -> None:
    text = "Sweden raises its defence spending by 40 billion kronor. It is part of a total budget of 1,400 billion kronor."
    assert claims(text)["1,400 billion kronor"].subject == "SE"
    assert claims("The army of Sweden sings. The film had a budget of 40 million kronor.")["40 million kronor"].subject is None


def test_a_year_before_a_budget_is_nobody() -> None:
    assert claims("The 2024 budget was 2.8 billion leva.")["2.8 billion leva"].subject is None


@pytest.mark.parametrize(("year", "to_come"), [("FY2024", False), ("FY2025", True)])
def test_a_year_that_had_long_begun_has_no_budget_to_come(year: str, to_come: bool) -> None:
    text = f"The US Congress adopted a draft budget of $1,900 billion for {year}.\n\nThe defence budget amounted to $110 billion."
    article = Article.from_text(text, id="a", published=dt.date(2025, 2, 7))
    found = extract(Reading.of(article), load())[0]
    assert any("a budget to come" in b.why for c in found for b in c.because) is to_come
