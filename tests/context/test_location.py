"""Where a figure is, by the words around it."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.rulebook import load


@pytest.mark.parametrize(
    ("text", "figure", "place"),
    [
        ("In Odessa, 1,000 supporters held a rally, weeks after a quarrel in Ukraine.", "1,000", "Odessa"),
        ("In Odessa, many marched for hours. Some 500 supporters held a rival rally.", "Some 500", "Odessa"),
        ("Storms closed a third of Crimea schools.", "a third", "Crimea"),
        ("The gang closed 46 shops in central Leeds.", "46", "Leeds"),
        ("The gang closed 46 shops in London.", "46", "London"),
        ("Two wards were closed in a Nigerian hospital.", "Two", "NG"),
        # no places
        ("According to the World Health Organization, 46 shops were closed.", "46", None),
        ("Assets in Ann Cole's funds rose to $11 billion.", "$11 billion", None),
        ("The committee has been meeting for more than two years, and will speak in Finland.", "more than two years", None),
        ("In Odessa, many marched. El Salvador has 500 parks.", "500", None),
    ],
)
def test_the_clause_says_where(text, figure, place):
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert not failures
    assert {c.figure_text: c.place for c in found}[figure] == place
