"""Growth over ten years against growth of one year, and the moves of two days."""

from __future__ import annotations

import pytest

from checker import Article, compare, extract
from checker.model import Claim, Reason, Relation


def _claim(text: str, article: str) -> Claim:
    return extract([Article.from_text(text, id=article, published="2025-04-03")])[0]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norway’s economy grew 3% over the past ten years.", "Norway’s economy grew 3% last year."),
        ("Cole Motors shares fell 2% on Monday, 3 March 2025.", "Cole Motors shares fell 5% on 31 March 2025."),
    ],
)
def test_two_moves_are_not_one_that_changed(left: str, right: str) -> None:
    verdict = compare(_claim(left, "a"), _claim(right, "b"))
    assert verdict.relation is Relation.NOT_COMPARABLE
    assert Reason.UNIT_BASIS in verdict.reasons


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("Norway’s economy grew 3% over the past ten years.", "Norway’s economy grew 3% in the past decade.", Relation.AGREEMENT),
        ("Norway’s economy grew 2% in 2023.", "Norway’s economy grew 3% in 2024.", Relation.CHANGE),
    ],
)
def test_growth_over_like_times_is_compared(left: str, right: str, relation: Relation) -> None:
    assert compare(_claim(left, "a"), _claim(right, "b")).relation is relation
