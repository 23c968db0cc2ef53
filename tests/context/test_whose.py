"""Of what a figure is said, as printed."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.rulebook import load


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Oresund Bridge is 16 km long.", "Oresund Bridge"),
        ("Mount Everest is 8,849 metres high.", "Mount Everest"),
        ("The cost of rebuilding Gdansk is $5 million.", "rebuilding Gdansk"),
        ("The price of a Big Mac is $5.", "Big Mac"),
        ("The wall is 400 metres long.", "wall"),
        ("Walls are 3 metres thick.", "wall"),
        ("Petrol prices rose to $2.", "petrol"),
    ],
)
def test_a_name_keeps_its_capitals_and_a_sentence_lends_none(text, subject):
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert not failures
    assert [c.subject for c in found] == [subject]
