"""Figures and time expressions: dates are no counts, lengths of time are figures even without a numeral."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.model import Interval, Kind
from checker.scan import scan

PUBLISHED = Interval.day(dt.date(2025, 4, 3))


@pytest.mark.parametrize(
    ("text", "figure", "kind", "timex"),
    [
        ("It was in 2023.", "2023", Kind.DATE, "2023"),
        ("It began on March 31, 2025, there.", "March 31, 2025", Kind.DATE, "2025-03-31"),
        ("It left at 2.15pm.", "2.15pm", Kind.TIME, "T14:15"),
        ("It came a year after it began.", "a year", Kind.DURATION, "P1Y"),
        ("It lasted more than three years there.", "more than three years", Kind.DURATION, "P3Y"),
        ("It took 90 minutes.", "90 minutes", Kind.DURATION, "PT90M"),
        ("It was 20 years ago.", "20 years", Kind.DURATION, "P20Y"),
    ],
)
def test_kind_and_timex(text: str, figure: str, kind: Kind, timex: str) -> None:
    (found,) = scan(text, anchor=PUBLISHED).figures
    assert found.text.endswith(figure) or figure in found.text
    assert (found.kind, found.timex) == (kind, timex)
    assert (found.low is None and found.high is None) == (kind in (Kind.DATE, Kind.TIME))


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It fell from 1000 to 2000 hires.", ["hire", "hire"]),
        ("It makes $40 a year there.", ["USD / year"]),
        ("It took about 2000 people.", ["person"]),
        ("They work 40 to 50 hours a week.", ["hour / week"]),
    ],
)
def test_what_looks_like_a_date_and_is_none(text: str, units: list[str]) -> None:
    assert [f.unit for f in scan(text, anchor=PUBLISHED).figures] == units


def test_a_scan_holds_everything_in_the_order_of_the_text() -> None:
    found = scan("Poland has 10,000 troops.\n\nIt had 4,500 in 2019.", article="a", anchor=PUBLISHED)
    assert [f.text for f in found.figures] == ["10,000", "4,500", "2019"]
    assert [s.paragraph for s in found.sentences] == [0, 1]
    assert [m.entity for m in found.names] == ["PL"]
    assert [x.timex for x in found.times] == ["2019"]
    assert {f.article for f in found.figures} == {"a"}
