"""A place that is the subject of "recorded": where it happened, unless who counts is no place."""

from __future__ import annotations

import pytest

import checker


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ohio has recorded 712 measles cases.", "Ohio"),
        ("New Mexico had 71 measles cases.", "New Mexico"),
        ("Texas has seen 712 measles cases.", "Texas"),
        ("Peru recorded 712 measles cases.", "PE"),
        ("Officials have recorded 712 measles cases.", None),
        ("Hospitals recorded 712 measles cases.", None),
        ("Mercy Public Health has recorded 712 measles cases.", None),
        ("Halden University recorded 712 measles cases.", None),
        ("The WHO recorded 712 measles cases.", None),
    ],
)
def test_where(text: str, place: str | None):
    claims = checker.extract([checker.Article.from_text(text, id="a", published="2025-05-16")])
    assert [c.place for c in claims if c.measure == "disease_cases"] == [place]
