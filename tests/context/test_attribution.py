"""Who says a figure, in the forms that news uses."""

from __future__ import annotations

import pytest

import checker
from checker.article import Article


@pytest.mark.parametrize(
    ("text", "speaker", "quoted"),
    [
        (
            "The US has 5,000 troops in Poland, Defense Secretary Lloyd Austin said on Friday.",
            "Defense Secretary Lloyd Austin",
            False,
        ),
        ("According to the Pentagon, the US has 5,000 troops in Poland.", "the Pentagon", False),
        ("“We have 5,000 US troops in Poland,” said Mariusz Blaszczak.", "Mariusz Blaszczak", True),
        ("“We have 5,000 US troops in Poland,” he said.", "he", True),
        ("The US has 5,000 troops in Poland, officials said.", "officials", False),
        ("That said, the US has 5,000 troops in Poland.", None, False),
        ("The US has 5,000 troops in Poland.", None, False),
    ],
)
def test_speaker(text, speaker, quoted):
    claim = checker.extract([Article.from_text(text, id="a", published="2025-04-03")])[0]
    found = claim.attribution
    assert (found.speaker if found else None) == speaker
    assert (found.quoted if found else False) == quoted
