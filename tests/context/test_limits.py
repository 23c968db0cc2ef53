"""What may not be more, and what has to be so much."""

from __future__ import annotations

import pytest

from checker import Article, extract


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("No more than 200 foreign soldiers may be stationed in Chad.", "ceiling"),
        ("Up to 200 foreign soldiers may be stationed in Chad.", "forecast"),
        ("Norway must spend at least 3 billion kroner on roads.", "floor"),
        ("The road must have cost at least 3 billion dollars.", "actual"),
        ("Members are required to spend at least 2% of GDP on defence.", "floor"),
    ],
)
def test_a_limit_is_told_from_what_is_possible_or_guessed(text: str, modality: str) -> None:
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert [c.modality.value for c in claims][:1] == [modality]
