"""Aspects told at the head of the sentence, or with the figure before."""

from __future__ import annotations

import pytest

import checker
from checker.article import Article


def aspects(text):
    claims = checker.extract([Article.from_text(text, id="a", published="2019-04-03")])
    return [c.aspect.value for c in claims if c.unit not in ("year", "years")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Every day, approximately $3 million is added to the debt.", ["rate"]),
        ("The debt is paid off every day, and $3 million is left.", ["level"]),
        ("So far, 11 clerks have been named.", ["cumulative"]),
        ("It has failed so far: at 41 percent, his rating is low.", ["level"]),
        ("The plan cuts the bank's budget by 31 percent and the school's by 29 percent.", ["decrease", "decrease"]),
        ("The hall has three new features.", ["level"]),
        ("They hired 30 new clerks.", ["increase"]),
        ("Wind closed all three New York-area airports.", ["level"]),
        ("They will raise it to a total of 43 million dollars, bringing the share to 2 percent.", ["cumulative", "level"]),
    ],
)
def test_an_aspect(text, expected):
    assert aspects(text) == expected
