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
