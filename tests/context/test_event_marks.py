"""By whom and by which site an event is known."""

from __future__ import annotations

import pytest

from checker.context.event_marks import people_in, sites_in
from checker.model import Span


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann M. Roe, 44, of Dover was hit.", ("ann roe",)),
        ("A 17-year-old Jim Doe and suspect Max Poe were there.", ("jim doe", "max poe")),
        ("They mourn the death of Ann Roe.", ("ann roe",)),
        ("Sheriff Tom Lee said so.", ()),
        ("A 20-year-old Des Moines man was hit.", ()),
        ("In Donetsk, 500 people met.", ()),
    ],
)
def test_people(text, people):
    assert people_in(text, [Span(0, len(text))]) == people


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("Shots fell outside the Blue Moon Nightclub on 19th Street.", ("19th street", "blue moon nightclub")),
        ("He was shot on Elm St. near Oak Hill School.", ("elm street", "oak hill school")),
        ("It was at the High School on Main Street.", ()),
        ("She died at Salem Hospital.", ()),
    ],
)
def test_sites(text, sites):
    assert sites_in(text, [Span(0, len(text))]) == sites
