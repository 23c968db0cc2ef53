"""The time that a figure is about."""

from __future__ import annotations

import pytest

from checker import Article, extract


def times(text: str) -> list[tuple[str | None, str | None]]:
    claims = extract([Article.from_text(text, id="x", published="2015-06-18")])
    return [(str(c.as_of.interval.start), str(c.as_of.interval.end)) for c in claims]


PUBLISHED = ("2015-06-18", "2015-06-18")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # A sentence in the past goes on with the day of the one before.
        ("He pleaded guilty on March 17. He admitted hiding $3 million.", ("2015-03-17", "2015-03-17")),
        ("The bus fell on March 17. Three other men were hurt in it.", ("2015-03-17", "2015-03-17")),
        ("The bus fell on March 17. The town has 300 buses.", PUBLISHED),
        ("The law of March 17 is new. Three other men were told that it has flaws.", PUBLISHED),
        # An age is one's age when the article is written.
        ("On March 17 they held the 57-year-old teacher.", PUBLISHED),
        # The day of a statement gives way to the day of what is stated.
        ("The bank said on Tuesday that it opens a fund of $6 million next month.", ("2015-07-01", "2015-07-31")),
        # A day to come that belongs to something else.
        ("In Oslo, nearly 3,000 demand a referendum on July 27.", PUBLISHED),
        # Since then it has moved from the other value.
        ("Since March, the fund has dropped to $11 billion from $19 billion.", ("2015-03-01", "2015-03-01")),
        ("The fund had fallen 22 percent through the first four months of the year.", ("2015-01-01", "2015-04-30")),
        # Each of two figures has its own year.
        ("Outbreaks ranged from 280 deaths in 1976 to 224 deaths in 2000.", ("2000-01-01", "2000-12-31")),
        ("Four men were arrested in connection with Sunday’s shooting.", PUBLISHED),
    ],
)
def test_as_of(text: str, last: tuple[str, str]) -> None:
    assert times(text)[-1] == last
