from __future__ import annotations

import datetime as dt

import pytest

from checker.model import Interval
from checker.report import days


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2025-04-03", "2025-04-03", "3 April 2025"),
        ("2025-04-03", "2025-04-13", "3 to 13 April 2025"),
        ("2025-04-03", "2025-05-01", "3 April to 1 May 2025"),
        ("2018-05-27", "2019-06-12", "27 May 2018 to 12 June 2019"),
        ("2023-01-01", "2023-12-31", "2023"),
        ("2018-01-01", "2019-12-31", "2018 to 2019"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2025-04-01", "2025-06-30", "April to June 2025"),
        ("2024-11-01", "2025-02-28", "November 2024 to February 2025"),
        ("2025-09-05", None, "5 September 2025 or later"),
        (None, "2022-02-24", "24 February 2022 or earlier"),
        (None, None, "at a time that the text does not say"),
        ("9999-12-01", "9999-12-31", "December 9999"),
    ],
)
def test_span(start: str | None, end: str | None, text: str) -> None:
    first, last = (dt.date.fromisoformat(d) if d else None for d in (start, end))
    assert days.span(Interval(first, last)) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("both: from 2025-09-05, one article", "both: from 5 September 2025, one article"),
        ("2018-05-27 to 2019-07-18 and 2025", "27 May 2018 to 18 July 2019 and 2025"),
        ("2025-13-01 is no day, 12025-04-031 neither", "2025-13-01 is no day, 12025-04-031 neither"),
    ],
)
def test_in_words(text: str, shown: str) -> None:
    assert days.in_words(text) == shown


def test_short() -> None:
    assert days.short(dt.date(2025, 9, 5)) == "5 Sep 2025"


def test_a_day_in_a_quote_stays_as_it_was_written():
    assert days.in_words("“from 2025-04-03” up to 2025-04-03") == "“from 2025-04-03” up to 3 April 2025"
