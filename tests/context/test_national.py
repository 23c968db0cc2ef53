"""A country's own figures where the text leaves the country out."""

from __future__ import annotations

import pytest

import checker
from checker.article import Article

BOARD = "The Labor Department published its report on Friday. "


def claims(text: str):
    return checker.extract([Article.from_text(text, id="a", published="2019-05-04")])


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The economy added 150,000 jobs in April, the Labor Department said.", "US"),
        (BOARD + "The unemployment rate fell to 3.7 percent.", "US"),
        ("The Bank of England left its forecast alone. Inflation will reach 2.4% in June.", "GB"),
        (BOARD + "In Chad the unemployment rate fell to 3.7 percent.", "TD"),
        (BOARD + "The plant lost 150 jobs.", None),
        (BOARD + "The Riksbank spoke, too. The unemployment rate fell to 3.7 percent.", None),
    ],
)
def test_whose_they_are(text: str, subject: str | None) -> None:
    assert claims(text)[-1].subject == subject


def test_the_reason_names_the_body() -> None:
    (claim,) = claims("The economy added 150,000 jobs in April, the Labor Department said.")
    (why,) = (b for b in claim.because if b.field == "subject")
    assert why.why == "“Labor Department” speaks of its own country"


def test_hundreds_of_thousands_are_in_the_country_told_of() -> None:
    text = (
        BOARD
        + "Norway's parliament met in Oslo. Norway will act, Norway's premier said. Some 400,000 immigrants would be eligible."
    )
    [claim] = [c for c in claims(text.removeprefix(BOARD)) if c.figure_text == "Some 400,000"]
    assert claim.place == "NO"
    [few] = [c for c in claims(text.removeprefix(BOARD).replace("400,000", "400")) if c.figure_text == "Some 400"]
    assert few.place is None
