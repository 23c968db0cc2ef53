"""Multiples."""

from __future__ import annotations

import pytest

from tests.checks.reading import said

ERROR, INFO = ("TIMES", "error"), ("TIMES", "info")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spending went from 8.5 to 27, more than tripled.", [INFO]),
        ("Spending has more than tripled from around $8.5 billion in 2014 to $27 billion this year.", [INFO]),
        ("Poland will spend 4.12% of its GDP, more than double the alliance’s guideline of 2%.", [INFO]),
        (
            (
                "Poland will spend the equivalent of 4.12% of its GDP on defence this year, which is the highest level of all and "
                "more than double the guideline of 2%."
            ),
            [INFO],
        ),
        ("The phone doubles its storage to 256 gigabytes instead of 128 gigabytes.", [INFO]),
        ("They reported 651 cases — more than double the 256 cases recorded in August.", [INFO]),
        ("The tower is 300 meters high, twice as high as the 150-meter cathedral.", [INFO]),
        ("The number of deaths doubled from 10 to 30.", [ERROR]),
        ("Wolves have more than tripled since 2000, from 300 to 800.", [ERROR]),
        ("It has 12 seats, three times as many as the 6 it won in 2015.", [ERROR]),
        ("The bridge cost $3.5 billion, or more than four times the $1 billion planned.", [ERROR]),
        ("Poland will spend 4.12% of its GDP, nearly four times the guideline of 2%.", [ERROR]),
        ("The number of deaths halved from 30 to 24.", [ERROR]),
        # "Three times more" may be three or four times; a multiple is a round word; rounding of both values may excuse it.
        ("The bridge cost $4 billion, three times more than the $1 billion planned.", [INFO]),
        ("The number of deaths doubled from 10 to 23.", []),
        ("The rate of complaints triples, from 4% to 15%.", []),
        # Not a move between the two.
        ("He doubled as coach, from 10 to 12 each day.", []),
        ("Two men were hurt in a double shooting 30 meters from 10 others.", []),
        ("Sales of 300 cars doubled the pace set by 2 rivals.", []),
        ("They met twice, 5 days from 10 May.", []),
    ],
)
def test_a_multiple_of_two_values(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of claims doubled from 12,000 to 18,000.", [("TIMES", "error")]),
        ("The number of claims doubled from 12,000 to 24,500.", [("TIMES", "info")]),
        ("Profit nearly halved to $34 million from $60 million.", []),
        ("Its debt has quadrupled since 2010, from $1 billion to $2.5 billion.", [("TIMES", "error")]),
        ("A third of the 90 seats, 45 in all, are held by women.", [("SHARE", "error")]),
        ("A third of the 90 seats, 30 in all, are held by women.", [("SHARE", "info")]),
        ("There were 240 thefts in 2023 and 300 in 2024, a rise of 60 percent.", [("PERCENT", "error")]),
        ("There were 240 thefts in 2023 and 300 in 2024, a rise of 25 percent.", [("PERCENT", "info")]),
        ("There were 300 thefts in 2024 and 240 in 2023, a rise of 25 percent.", [("PERCENT", "info")]),
    ],
)
def test_multiples_and_changes_in_other_words(text, expected):
    assert said(text) == expected
