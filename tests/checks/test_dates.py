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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair of May 7, 2024, a Friday, was cancelled.", [("WEEKDAY", "error")]),
        ("The fair of May 7, 2024, a Tuesday, was cancelled.", []),
        ("On July 4, 2019, a Monday that he never forgot, it rained.", []),
        ("She was mayor for 12 years, from 1990 to 2010.", [("DURATION", "warning")]),
        ("She was mayor for 20 years, from 1990 to 2010.", []),
        ("She was mayor for more than 30 years, from 1965 until 1998.", []),
        ("She was mayor for 12 years, and senator from 1990 to 2010.", []),
        ("The siege lasted nine months, from January to May 2023.", [("DURATION", "warning")]),
        ("The siege lasted five months, from January to May 2023.", []),
        ("He spent a total of five years in prison from 1990 to 2010.", []),
        ("The two-week truce runs from 1 June to 5 July.", [("DURATION", "warning")]),
        ("Founded in 1950, the firm celebrates its 60th anniversary in 2025.", [("DURATION", "warning")]),
        ("Founded in 1950, the firm celebrates its 75th anniversary in 2025.", []),
        ("Founded in 1950, the firm merged and marks its 60th anniversary in 2025.", []),
        ("He was born in 1980 and became mayor in 2010 at age 35.", [("AGE", "error")]),
        ("He was born in 1980 and became mayor in 2010 at age 30.", []),
        ("The painter (born 1934) died in 2004, aged 85.", [("AGE", "error")]),
        ("Doyle (1920-1990) died at the age of 80.", [("AGE", "error")]),
        ("Doyle (1920-1990) died at the age of 69.", []),
    ],
)
def test_lengths_and_ages_with_years(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Doyle, 34, was arrested. Police said Doyle, 43, had been drinking.", [("AGE", "warning")]),
        ("Ann Doyle, 34, was arrested. Police said Doyle, 34, had been drinking.", []),
        ("Police held 34-year-old Ann Doyle. Ann Doyle, 35, was a nurse.", [("AGE", "warning")]),
        ("Ann Doyle, 34, was arrested. Her brother, Tom Doyle, 43, was not.", []),
        ("Ann Doyle, 34, and Tom Doyle were held. Doyle, 43, had been drinking.", []),
        ("Ann Doyle, 34, was arrested. In 2015, Ann Doyle, 24, was a nurse.", []),
        ("Rome, 34, Oslo, 43, Rome, 12.", []),
    ],
)
def test_one_person_of_two_ages(text, expected):
    assert said(text) == expected
