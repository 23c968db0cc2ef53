"""A bare number between dashes or commas counts those whom it stands behind."""

from __future__ import annotations

import pytest

from checker import Article, extract


def counted(text: str) -> list[tuple[str, str | None]]:
    return [(c.figure_text, c.unit) for c in extract([Article.from_text(text, id="x", published="2025-04-03")])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The refugees — some 12,000, according to the ministry — were housed in tents.", [("some 12,000", "refugee")]),
        ("The biggest group — at least 9,000 — consists of poor farmers who left.", [("at least 9,000", "farmer")]),
        ("The largest group, some 12,000, is made up of farmers.", [("some 12,000", "farmer")]),
        ("The new cars, 3,000, were sold.", [("3,000", "car")]),
        ("The twins, 12, were hurt.", []),
        ("The biggest group — at least 9,000 — left.", []),
    ],
)
def test_a_number_put_in_counts_what_it_stands_behind(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert counted(text) == expected


def test_a_revised_gain_counts_what_the_passage_counted() -> None:
    text = "Firms added 190,000 jobs in May. The office cut its job gains in April, from 157,000 to 133,000."
    assert counted(text) == [("190,000", "job"), ("157,000", "job"), ("133,000", "job")]


def test_family_and_friends_are_friends() -> None:
    assert counted("Seven of their close family and friends are being treated.") == [("Seven", "friend")]
