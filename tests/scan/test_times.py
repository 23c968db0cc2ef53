"""Time expressions: what is found, what it means, and what is no time at all."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.model import Interval
from checker.scan.times import find_times

PUBLISHED = Interval.day(dt.date(2025, 4, 3))


@pytest.mark.parametrize(
    ("text", "words", "timex", "days"),
    [
        ("It was signed on 3 April 2025.", "3 April 2025", "2025-04-03", "2025-04-03"),
        ("It was permanent in 2023.", "2023", "2023", "2023"),
        ("The statement said on late Friday.", "late Friday", "2025-03-28", "2025-03-28"),
        ("It fell last year.", "last year", "2024", "2024"),
    ],
)
def test_dates(text: str, words: str, timex: str, days: str) -> None:
    (found,) = find_times(text, PUBLISHED)
    assert (found.span.of(text), found.timex, str(found.interval)) == (words, timex, days)
