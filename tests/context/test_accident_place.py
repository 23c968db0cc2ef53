"""Where an accident was: by the adjective of a land before what is there, and as long as no other place is named."""

from __future__ import annotations

import pytest

from checker import Article, extract


def places(text: str) -> list[tuple[str, str | None]]:
    return [(c.figure_text, c.place) for c in extract([Article.from_text(text, id="x", published="2025-04-03")])]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A coach hit a barrier on a Norwegian highway, killing 16 people.", "NO"),
        ("Speeding coach flips on Norwegian highway, killing 16", "NO"),
        ("Norwegian expressway pile-up kills 13", "NO"),
        ("A ferry sank off the Philippine coast, killing 20 people.", "PH"),
        ("Some 76 people died in a fire at a Brazilian nightclub.", "BR"),
        ("Some 35 people were killed when a coach fell into a ravine on the western island of Tarn.", "Tarn"),
    ],
)
def test_the_scene_of_an_accident(text: str, place: str) -> None:
    assert [p for _, p in places(text)] == [place]


def test_the_tale_goes_on_where_it_was() -> None:
    told = "A coach flipped on a Norwegian highway, killing 16 people. It was fast. It was wet. It fell over. "
    assert places(told + "Crews have evacuated 34 people.") == [("16", "NO"), ("34", "NO")]
    assert places(told + "A ship sank in Chile. It was old. It was full. Crews have evacuated 34 people.")[1] != ("34", "NO")
