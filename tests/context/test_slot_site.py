"""The land of a town, a base or a coast that the text calls by the land's adjective."""

import pytest

from checker import Article, extract


@pytest.mark.parametrize(
    "text",
    [
        "Four hikers were killed in a Norwegian town on Monday.",
        "Four hikers were killed when their plane crashed in a Norwegian town in the Arctic Circle.",
    ],
)
def test_the_town_lies_in_its_land(text: str) -> None:
    assert [c.place for c in extract([Article.from_text(text, id="a")])] == ["NO"]
