"""Growth over ten years against growth of one year."""

from __future__ import annotations

from checker import Article, compare, extract
from checker.model import Claim, Reason, Relation


def _claim(text: str, article: str) -> Claim:
    return extract([Article.from_text(text, id=article, published="2025-04-03")])[0]


def test_growth_over_ten_years_is_no_growth_of_one_year() -> None:
    long = _claim("Norway’s economy grew 3% over the past ten years.", "a")
    short = _claim("Norway’s economy grew 3% last year.", "b")
    verdict = compare(long, short)
    assert verdict.relation is Relation.NOT_COMPARABLE
    assert Reason.UNIT_BASIS in verdict.reasons


def test_growth_over_the_same_ten_years_is_compared() -> None:
    one = _claim("Norway’s economy grew 3% over the past ten years.", "a")
    other = _claim("Norway’s economy grew 3% in the past decade.", "b")
    assert compare(one, other).relation is Relation.AGREEMENT


def test_the_falls_of_two_days_are_two_falls() -> None:
    one = _claim("Cole Motors shares fell 2% on Monday, 3 March 2025.", "a")
    other = _claim("Cole Motors shares fell 5% on 31 March 2025.", "b")
    verdict = compare(one, other)
    assert verdict.relation is Relation.NOT_COMPARABLE
    assert Reason.UNIT_BASIS in verdict.reasons


def test_growth_from_year_to_year_is_a_change() -> None:
    one = _claim("Norway’s economy grew 2% in 2023.", "a")
    other = _claim("Norway’s economy grew 3% in 2024.", "b")
    assert compare(one, other).relation is Relation.CHANGE
