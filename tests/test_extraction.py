"""What is no claim, although a number stands there; and what a line break must not change."""

from __future__ import annotations

import pytest

from checker import Article, extract


def figures(text: str) -> list[str]:
    return [c.figure_text for c in extract([Article.from_text(text, id="x", published="2025-04-03")])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two sides agreed on 30 visits.", ["30"]),
        ("Crews closed 30 roads, although the other two had been brief.", ["30"]),
        ("The other two bridges fell, and 30 roads closed.", ["two", "30"]),
        ("Radio Nord draws the 25-to-49-year-old female audience.", []),
        ("Thousands of tanks were built.", []),
        ("A few hundred tanks and several dozen guns were built.", []),
        ("A couple of roads closed, and 30 opened.", ["30"]),
    ],
)
def test_a_number_that_counts_nobody_is_no_claim(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_a_name_that_ends_before_a_day_is_read() -> None:
    assert figures("Ann Cole won, said the Fort Ellery Star-Herald of Saturday, which sold 300 copies.") == ["300"]


def test_a_list_counts_what_its_total_counts() -> None:
    text = "In the country 125 electoral districts will be set up, including those in Ellery city - 15, Brandt province - 30."
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    assert [(c.figure_text, c.unit) for c in claims] == [("125", "district"), ("15", "district"), ("30", "district")]


def test_a_line_break_after_a_blank_parts_no_hedge() -> None:
    text = "The town council said late on Friday that the river had flooded more than \n100 houses in the old quarter of the town."
    assert figures(text) == ["more than \n100"]


def test_both_ends_of_a_raised_minimum_are_floors() -> None:
    text = "She urged the allies to raise the minimum level of military spending from the current 2% to 3% of GDP."
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    assert [(c.value.low, c.value.high, c.qualifier.value) for c in claims] == [(2, None, "at_least"), (3, None, "at_least")]


def test_a_raised_price_is_no_floor() -> None:
    text = "It will raise the minimum wage from 9 euros to 10 euros."
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    assert [c.value.high for c in claims] == [9, 10]


def test_a_number_read_by_the_notation_of_its_article_says_so() -> None:
    (claim,) = extract([Article.from_text("Chile keeps 1.700 soldiers in Peru.", id="x", published="2025-04-03")])
    assert claim.value.low == 1700
    assert any(b.field == "value" and "thousands" in b.why for b in claim.because)
