"""By how much the count just given has moved, and what others put it at."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Claim


def _claims(text: str) -> dict[str, Claim]:
    return {c.figure_text: c for c in extract([Article.from_text(text, id="a", published="2025-04-03")])}


@pytest.mark.parametrize(
    ("text", "figure", "measure", "aspect"),
    [
        ("Some 240,000 migrants arrived last year, 38 percent fewer than in 2023.", "38 percent", "migrants_arriving", "decrease"),
        ("The airline carried 14.2 million passengers in July, up 4 percent.", "4 percent", "passengers_carried", "increase"),
        ("Prices rose 2.9 percent in August, after 2.7 percent in July.", "2.7 percent", "inflation_rate", "level"),
    ],
)
def test_a_move_is_of_what_was_counted_right_before(text: str, figure: str, measure: str, aspect: str) -> None:
    claim = _claims(text)[figure]
    assert (claim.measure, claim.aspect.value) == (measure, aspect)


def test_another_count_of_the_same_crowd() -> None:
    claims = _claims("About 200,000 people marched in Oslo, organisers said; police put the number at 70,000.")
    assert claims["70,000"].measure == claims["About 200,000"].measure == "people_protesting"


def test_a_percentage_in_a_sentence_of_its_own_goes_on_with_nothing() -> None:
    claims = _claims("The airline carried 14.2 million passengers in July. The staff is up 4 percent.")
    assert claims["4 percent"].measure != "passengers_carried"
