"""Directions, orders and differences."""

from __future__ import annotations

import pytest

from tests.checks.reading import findings, said


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment fell to 5.2% from 4.8% in March.",
        "The number of members rose from 450 to 320.",
        "Some 320 members came, up from 450 last year.",
        "The toll rose sharply to 12 from 19.",
        "From 1,180 it fell to 900. The number of cases dropped from 2,354 in 2015 to 3,016 in 2016.",
    ],
)
def test_a_rise_that_falls(text):
    assert said(text) == [("DIRECTION", "error")]


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment fell to 4.8% from 5.2% in March.",
        "They climbed from 15 to 8 in the rankings.",
        "He rose to No. 5 from No. 10.",
        "The dollar rose to 107.2 yen from 108.1 yen.",
        "Temperatures dropped to minus 5 from minus 2.",
        "The odds fell from 12 to 20.",
        "About 500 came, up from 510.",
        "The path drops 3 miles from the 5-mile mark.",
        "The army cut 12 posts from 10 units.",
        "There were 95,000 soldiers on the continent, including 10,000 in Chad, up from about 80,000 in 2022.",
        "Revenue slipped to $42.48 billion from $42.69 billion a year ago.",
    ],
)
def test_no_contradiction(text):
    assert said(text) == []


def test_a_change_whose_size_is_unsaid_is_told():
    (found,) = findings("The 5% target represents a significant increase from the current 2% benchmark.")
    assert (found.code, found.severity.value) == ("DIRECTION", "info")
    assert "5 − 2 = 3 percentage points (2.5 times)" in found.explanation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Poland spends 4%, well above the alliance's 5% guideline.", [("ORDER", "error")]),
        ("The level stood at 30 centimeters, below the average of 20 centimeters.", [("ORDER", "error")]),
        (
            "The target replaces the current 2% benchmark. Poland already exceeds the current threshold, spending about 4% of GDP.",
            [("ORDER", "info")],
        ),
        (
            "The target replaces the current 5% benchmark. Poland already exceeds the current threshold, spending about 3% of GDP.",
            [("ORDER", "error")],
        ),
        # Two thresholds, none of them "current"; a threshold without a figure; other things.
        ("A 5% target and a 2% floor were set. Poland exceeds the threshold, spending 4%.", []),
        ("Poland exceeds the threshold, spending 4%.", []),
        ("Poland spends 4%, well above the alliance's 2% guideline.", []),
        ("Two teams scored 316 points, above the record of 312 points.", []),
        ("The two teams surpassed the 312 points of last year.", []),
    ],
)
def test_an_order_between_two_figures(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tax revenue is up from $3.316 trillion to $3.632 trillion — or $316 billion.", []),
        ("Tax revenue is up from $3.316 trillion to $3.632 trillion — or $416 billion.", [("DIFFERENCE", "error")]),
        ("The club has 287 members, 45 more than the 252 of last year.", [("DIFFERENCE", "error")]),
        ("The club has 287 members, 35 more than the 252 of last year.", []),
        ("The club has 287 members, 45 teams more than the 252 of last year.", []),
        ("They paid 45 dollars, 3 more often than 252 others.", []),
    ],
)
def test_a_difference_of_two_values(text, expected):
    assert said(text) == expected
