"""What is measured and the country that it stands in are two things, whichever is printed first."""

from __future__ import annotations

import pytest

import checker


@pytest.mark.parametrize(
    ("text", "subject", "place"),
    [
        ("UK house prices rose 3%.", "house", "GB"),
        ("House prices in the UK rose 3%.", "house", "GB"),
        ("Britain's average house price rose 3%.", "house", "GB"),
        ("In Britain, house prices rose 3%.", "house", "GB"),
        ("The price of a house in Britain rose 3%.", "house", "GB"),
        ("House prices rose 3% in Britain.", "house", "GB"),
        ("German rents rose 3%.", "rent", "DE"),
        ("House prices rose 3%, the bank said in London.", "house", None),
    ],
)
def test_the_country_is_the_place(text: str, subject: str, place: str | None):
    (claim,) = checker.extract([checker.Article.from_text(text, id="a", published="2025-05-16")])
    assert (claim.subject, claim.place) == (subject, place)
