"""Numbers beside which a noun stands and which measure nothing."""

from __future__ import annotations

import pytest

from checker import Article, extract

NOTHING = [
    ("The firm showed the 19-inch Falcon Pro.", "19-inch"),
    ("The two remembered those long walks.", "two"),
    ("It is a razor with a triple blade and double-layer support.", "triple"),
    ("It is a razor with a triple blade and double-layer support.", "double"),
    ("The bill helps the 1 percent.", "1 percent"),
    ("Police searched the north half of a barn.", "half"),
    ("Text BAKER to 331299 for tips.", "331299"),
    ("Call 555-614-HELP for tips.", "614"),
]


@pytest.mark.parametrize(("text", "figure"), NOTHING, ids=[figure for _, figure in NOTHING])
def test_part_of_a_name_or_a_phrase_is_no_claim(text: str, figure: str) -> None:
    assert figure not in [c.figure_text for c in extract([Article.from_text(text, id="a", published="2025-04-03")])]


MEASURES = [
    ("It has a 15-inch screen.", "15-inch", "other:screen"),
    ("They walked a 12-mile Danish road.", "12-mile", "other:walk"),
    ("It plans to double output.", "double", "other:ratio"),
    ("The tax takes 1 percent of sales.", "1 percent", "other:share_of_sale"),
    ("It gives the town authority for $253 million until October.", "$253 million", "other:amount"),
    ("The mill keeps 80% of its capacity during the strike.", "80%", "other:share_of_capacity"),
    ("Ann Roe admitted she gave $30,000 to the church.", "$30,000", "other:give"),
    ("They would get 33 percent of sales through agents.", "33 percent", "other:share_of_sale"),
    ("He vetoed the $10 million along with $7 million.", "$10 million", "other:veto"),
]


@pytest.mark.parametrize(("text", "figure", "measure"), MEASURES, ids=[figure for _, figure, _ in MEASURES])
def test_what_counts_or_measures_something_is_one(text: str, figure: str, measure: str) -> None:
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert next(c for c in claims if c.figure_text == figure).measure == measure


def test_two_more_established_banks_are_no_more_banks() -> None:
    claims = extract([Article.from_text("It met the two more experienced brewers.", id="a", published="2025-04-03")])
    assert claims[0].aspect == "level"
    claims = extract([Article.from_text("Two more trained nurses came.", id="a", published="2025-04-03")])
    assert claims[0].aspect == "increase"


def test_a_share_that_goes_on_is_no_increase_and_another_term_no_longer_one() -> None:
    for text, figure in (
        ("Another 33 percent comes from taxes.", "33 percent"),
        ("He wants another five-year term.", "five-year"),
        ("It sells a new $79 version.", "$79"),
    ):
        claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
        assert next(c for c in claims if c.figure_text == figure).aspect == "level"
