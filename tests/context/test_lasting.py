"""Which lengths of time are claims: those that something lasts, and no points in time."""

from __future__ import annotations

import pytest

from checker import Article, extract


def figures(text: str) -> list[str]:
    return [c.figure_text for c in extract([Article.from_text(text, id="x", published="2025-04-03")])]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The pack will last up to 8 hours on a charge.", "up to 8 hours"),
        ("He was caught after eight days on the run in Kent.", "eight days"),
        ("The singer had been in hospital for the past three weeks.", "three weeks"),
        ("Her weekly show aired for 16 years.", "16 years"),
    ],
)
def test_what_somebody_is_or_has_for_so_long(text: str, figure: str) -> None:
    assert figures(text) == [figure]


@pytest.mark.parametrize("text", ["It was hit in the last two weeks.", "The house has been empty in the past three years."])
def test_when_something_happened_is_no_length(text: str) -> None:
    assert figures(text) == []
