"""Places that no table knows, by where their names stand."""

import pytest

from checker import Article, extract


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Four people were hurt in Fairdale on Monday.", "Fairdale"),
        ("Four people were hurt in North Fairdale Monday morning.", "North Fairdale"),
        ("A report in The Herald spoke of 40 storms.", None),
        ("She won the prize in Economics for the work that the two men did.", None),
        ("According to Ann Roe at Fair Mirror, there were 40 storms.", None),
    ],
)
def test_a_name_is_a_place_unless_somebody_printed_or_studied_it(text: str, place: str | None) -> None:
    assert [c.place for c in extract([Article.from_text(text, id="a", published="2025-04-03")])] == [place]


def test_the_costs_of_a_firm_that_the_words_do_not_name_are_nobodys() -> None:
    text = "Analysts say that the company’s legal costs could be below the £13bn it set aside."
    assert [c.subject for c in extract([Article.from_text(text, id="a", published="2025-04-03")])] == [None]
