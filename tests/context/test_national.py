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
