"""Weekdays, durations and ages against dates."""

from __future__ import annotations

import pytest

from tests.checks.reading import findings, said


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("The call took place on Thursday, April 4, 2025.", None, [("WEEKDAY", "error")]),
        ("The call took place on Thursday, 3 April 2025.", None, []),
        ("The call took place on Thu. 4 Apr. 2025.", None, [("WEEKDAY", "error")]),
        ("They met on Friday, April 5.", "2025-04-06", [("WEEKDAY", "warning")]),
        ("They met on Friday, April 4.", "2025-04-06", []),
        ("They will meet on Friday, Jan. 3.", "2024-12-20", []),
        # Without a year and a day of publication it may be any year; a date far off may be of another.
        ("They met on Friday, April 5.", None, []),
        ("They met on Friday, April 5.", "2025", []),
        ("They met on Friday, April 5.", "2025-11-30", []),
        ("They met Friday to Sunday, 5 to 7 April 2025.", None, []),
        ("They met on Thursday, February 30, 2025.", None, []),
        ("The treaty was signed on Monday, 4 March 1801.", None, []),
        ("On Thursday, 4 April 2,025 people came.", None, []),
    ],
)
def test_a_weekday_with_a_date(text, published, expected):
    assert said(text, published=published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He will make a ten-day visit from 2 May to 9 May.", [("DURATION", "warning")]),
        ("From 2 to 9 May, a ten-day state visit is planned.", [("DURATION", "warning")]),
        ("The 12-day festival, June 1-9, starts soon.", [("DURATION", "warning")]),
        ("He served a four-year term from 2010 to 2016.", [("DURATION", "warning")]),
        ("He will make an eight-day visit from 2 May to 9 May.", []),
        ("He will make a seven-day visit from 2 May to 9 May.", []),
        ("The three-week strike from 2 May to 23 May ended.", []),
        ("The six-day trip to Japan, from 28 May to 2 June, was long.", []),
        ("They signed a five-year contract from 2010 to 2015.", []),
        ("He spoke of the ten-day siege. From 2 to 9 May the town was quiet.", []),
        ("The two-day visit comes after talks from 2 to 9 May.", []),
        ("The ten-day visit from 28 February to 4 March was long.", [("DURATION", "warning")]),
    ],
)
def test_a_length_with_two_dates(text, expected):
    assert [c for c in said(text, published="2023-05-20") if c[0] == "DURATION"] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("He was born in 1950 and died in 2001 at the age of 60.", None, [("AGE", "error")]),
        ("He was born in 1950 and died in 2001 at the age of 50.", None, []),
        ("He was born in 1950 and died in 2001 aged 51.", None, []),
        ("Jan Kowalski, 45, was born in 1960 in Gdansk.", "2025-04-06", [("AGE", "warning")]),
        ("Jan Kowalski, 64, was born in 1960 in Gdansk.", "2025-04-06", []),
        ("Jan Kowalski, 45, was born in 1960 in Gdansk.", None, []),
        ("He was born in 1950. His father died in 2001 at the age of 90.", None, []),
        ("Born in 1950, he saw his son, killed in 2001 at 30 miles from home.", None, []),
    ],
)
def test_an_age_with_its_years(text, published, expected):
    assert said(text, published=published) == expected


def test_the_weekday_that_it_was_is_named():
    (found,) = findings("The call took place on Thursday, April 4, 2025.")
    assert found.message == "“Thursday, April 4, 2025” was a Friday"
