"""What a firm earned besides is of the quarter that its report has named."""

from __future__ import annotations

from checker import Article, extract
from checker.model import Claim

REPORT = "Harbor Foods reported revenue of $4.2 billion for the third quarter. "


def _claim(text: str, figure: str) -> Claim:
    return next(c for c in extract([Article.from_text(text, id="a", published="2025-11-03")]) if c.figure_text == figure)


def test_a_result_without_a_time_is_of_the_quarter_before_it() -> None:
    claim = _claim(REPORT + "Net income was $310 million.", "$310 million")
    assert (claim.subject, str(claim.as_of.interval)) == ("Harbor Foods", "2025-07-01 to 2025-09-30")


def test_a_value_that_it_is_held_against_is_not() -> None:
    claim = _claim(REPORT + "Net income was $310 million, compared with $290 million.", "$290 million")
    assert str(claim.as_of.interval) != "2025-07-01 to 2025-09-30"


def test_what_is_no_result_is_not() -> None:
    claim = _claim(REPORT + "The company has 4,000 employees.", "4,000")
    assert str(claim.as_of.interval) == "2025-11-03"
