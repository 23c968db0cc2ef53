"""Headlines against the text, and the offices of one person."""

from __future__ import annotations

import pytest

from tests.checks.reading import said


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("12 dead in blast", "Police said 13 people were killed in the blast.", [("HEADLINE", "info")]),
        ("Chain to close 40 shops", "The chain will close 36 shops this year.", [("HEADLINE", "info")]),
        ("13 dead in blast", "Police said 13 people were killed in the blast.", []),
        ("Five dead in two attacks", "Two people were killed in Bonn, and three people died in Berlin.", []),
        ("4 shot, 2 dead", "Two people died.", []),
        ("1 dead in shooting", "A man was killed and three others were hurt.", []),
        ("12 things to know", "Police said 13 people were killed in the blast.", []),
        (None, "Police said 13 people were killed in the blast.", []),
    ],
)
def test_a_figure_of_the_headline(title, text, expected):
    assert said(text, title=title) == expected


def test_a_headline_that_is_the_first_line():
    title = "12 dead in blast"
    assert said(f"{title}\n\nPolice said 13 people were killed in the blast.", title=title) == [("HEADLINE", "info")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Donald Tusk spoke. President Donald Tusk said so again.", [("OFFICE", "info")]),
        ("Secretary of State Pawel Zalewski spoke. Deputy Defense Minister Pawel Zalewski left.", [("OFFICE", "info")]),
        ("Prime Minister Donald Tusk met President Andrzej Duda.", []),
        ("Former Prime Minister Donald Tusk became President Donald Tusk.", []),
        ("Vice President Joe Biden spoke. President Joe Biden spoke again.", []),
        ("Deputy Prime Minister and Defence Minister Anna Nowak spoke. Defence Minister Anna Nowak left.", []),
    ],
)
def test_two_offices_of_one_person(text, expected):
    assert said(text) == expected
