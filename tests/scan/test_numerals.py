"""What number the digits and words at one place say."""

from __future__ import annotations

import pytest

from checker.model import Figure, Kind, Status
from checker.scan.figures import find_figures
from checker.scan.numeral import grain_of


def only(text: str) -> Figure:
    """The one figure of a text."""
    (figure,) = find_figures(text)
    return figure


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        # separators
        ("1,748", 1748),
        ("1,234,567.89", 1234567.89),
        ("12,34,567", 1234567),  # Indian groups
        ("10 000", 10000),
        ("1 414 021 100", 1414021100),
        ("1\u202f234\u202f567.89", 1234567.89),
        ("1'000'000", 1000000),
        ("10, 000", 10000),
        ("1.234.567", 1234567),  # points as the continent sets them
        ("1.234,56", 1234.56),
        (".534", 0.534),
        ("4 . 8", 4.8),  # text that was cut into words
        ("٣٤", 34),
        # signs
        ("-3", -3),
        ("−3", -3),
        ("minus 387", -387),
        ("minus-5", -5),
        ("negative ten", -10),
        # scales
        ("1.5 million", 1.5e6),
        ("3.4bn", 3.4e9),
        ("35k", 35_000),
        ("10M", 10e6),
        ("4.5 thousand", 4500),
        ("3 mln", 3e6),
        ("13 lakh", 1.3e6),
        ("three lakh crore", 3e12),
        ("3 hundred and 21", 321),
        ("4 thousand 3 hundred and 21", 4321),
        ("322 hundred", 32_200),
        # powers
        ("1.99 × 10⁻³⁰", 1.99e-30),
        ("1.99×10−30", 1.99e-30),
        ("1.3e6", 1.3e6),
        ("2.5^-1", 0.4),
        # fractions
        ("1/2", 0.5),
        ("2½", 2.5),
        ("10 1/2", 10.5),
        ("5-1/2", 5.5),
        ("2 and 1/4", 2.25),
        ("-1 4/5", -1.8),
        ("2½ million", 2.5e6),
        # words
        ("seventeen", 17),
        ("fifty-two", 52),
        ("a hundred and twenty", 120),
        ("one hundred and sixty-one", 161),
        ("two hundred and two thousand", 202_000),
        ("twenty-one trillion three hundred", 21_000_000_000_300),
        ("ninety-five hundred", 9500),
        ("half a million", 500_000),
        ("quarter million", 250_000),
        ("two and a half billion", 2.5e9),
        ("two thirds of a million", 2e6 / 3),
        ("three dozens", 36),
        ("three hundred and two dozens", 324),
        ("a couple of dozen", 24),
        ("a baker's dozen", 13),
        ("two hundred point zero three", 200.03),
        ("a dozen and a half", 18),
        ("a million and a half", 1.5e6),
        ("three fifths", 0.6),
        ("twenty-three fifths", 4.6),
        ("one twenty-fifth", 0.04),
        ("three twenty-firsts", 1 / 7),
        ("one hundred thirty-fifths", 100 / 35),
        ("forty two and a third", 42 + 1 / 3),
        ("three-quarters", 0.75),
        ("one in three", 1 / 3),
        ("nine out of 10", 0.9),
        ("1 over 20", 0.05),
        ("naught", 0),
        # multiples
        ("twice", 2),
        ("threefold", 3),
        ("10-fold", 10),
        ("four times as many", 4),
        ("halved", 0.5),
    ],
)
def test_value(numeral: str, value: float) -> None:
    figure = only(f"It was {numeral}.")
    assert figure.status is Status.READ
    assert figure.number == pytest.approx(value, rel=1e-9)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("423 0000 were sent", [423, 0]),
        ("4000 3 hundred and 21 were sent", [4000, 321]),
        ("two hundred two hundred", [200, 200]),
        ("2, 3, 567 and 8", [2, 3, 567, 8]),
    ],
)
def test_two_numbers_stay_two(text: str, numbers: list[float]) -> None:
    assert [f.number for f in find_figures(text)] == numbers


@pytest.mark.parametrize(
    ("text", "figure", "meaning"),
    [
        ("It lost 1,00,0 people.", "1,00,0", "1,000"),
        ("Rates rose 4..5% again.", "4..5%", "4.5"),
        ("It raised $1.2.3bn in cash.", "$1.2.3bn", "1.23"),
        ("It cost 10,00 euros.", "10,00 euros", "10.00"),
        ("Those who make over $250,00 a year pay.", "over $250,00 a year", "250,000"),
        ("It said 1,,000 came.", "1,,000", "1.000"),
    ],
)
def test_malformed_numerals_are_unread_and_say_what_they_may_mean(text: str, figure: str, meaning: str) -> None:
    found = only(text)
    assert (found.status, found.text, found.low, found.high, found.number) == (Status.UNREAD, figure, None, None, None)
    assert found.reason is not None
    assert meaning in found.reason


@pytest.mark.parametrize(
    ("word", "low"),
    [
        ("dozens", 12),
        ("thousands", 1000),
        ("tens of thousands", 10_000),
        ("hundreds of millions", 1e8),
        ("a few hundred", 100),
        ("several dozen", 12),
        ("a few hundred thousand", 1e5),
    ],
)
def test_a_plural_scale_word_is_vague_and_open_above(word: str, low: float) -> None:
    figure = only(f"It brought {word} of fans.")
    assert (figure.low, figure.high, figure.unit) == (low, None, "fan")
    assert figure.reason is not None
    assert figure.reason.startswith("vague")


@pytest.mark.parametrize(
    ("word", "kind", "reason"),
    [
        ("The second half was better.", Kind.LABEL, "one part of a whole"),
        ("The quarter was better.", Kind.LABEL, "a period"),
        ("The couple was happy.", Kind.LABEL, "two people"),
        ("A third party came.", Kind.ORDINAL, "an ordinal"),
        ("It came first.", Kind.ORDINAL, "an ordinal"),
        ("In his thirties he left.", Kind.LABEL, "a decade or an age group"),
    ],
)
def test_number_words_that_say_no_number(word: str, kind: Kind, reason: str) -> None:
    reasons = [f.reason for f in find_figures(word) if (f.status, f.kind) == (Status.SET_ASIDE, kind)]
    assert any(r is not None and r.startswith(reason) for r in reasons)


@pytest.mark.parametrize(
    ("text", "rank"),
    [("third-largest", 3), ("fifth highest", 5), ("second most populous", 2), ("22nd biggest", 22)],
)
def test_an_ordinal_with_a_superlative_is_a_rank(text: str, rank: float) -> None:
    figure = only(f"It is the {text} economy.")
    assert (figure.status, figure.kind, figure.unit, figure.number) == (Status.READ, Kind.ORDINAL, "rank", rank)


def test_a_year_in_words_is_a_date() -> None:
    assert [(f.text, f.kind, f.timex) for f in find_figures("In nineteen eighty-four it rained.")] == [
        ("nineteen eighty-four", Kind.DATE, "1984")
    ]


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("4,500", 100),
        ("4.12%", 0.01),
        ("$2 billion", 1e9),
        ("four", 1),
        ("30", 1),
        ("1.5 million", 1e5),
        ("4.0%", 0.1),
        ("10,000", 10_000),
    ],
)
def test_grain_is_the_last_printed_place(text: str, grain: float) -> None:
    assert only(f"It was {text}.").grain == pytest.approx(grain)


def test_grain_of_small_counts_is_one() -> None:
    assert [grain_of(n) for n in (0, 7, 30, 99, 100, 4500)] == [1, 1, 1, 1, 100, 100]


def test_a_word_begins_behind_a_printed_line_end():
    """Exports of exports print a line end as a backslash and an n; the number word behind it is one word with what follows."""
    figure = only("\\nThirty-five men came.")
    assert (figure.text, figure.number) == ("Thirty-five", 35)
