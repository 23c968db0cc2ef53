"""Names that go over the end of a line, and places called after somebody."""

from __future__ import annotations

import pytest

from checker.scan.names import find_names


@pytest.mark.parametrize(
    ("text", "entity", "printed"),
    [
        ("aid to Central \nAmerica was late", "Central America", "Central \nAmerica"),
        ("in Costa\nRica it rained", "CR", "Costa\nRica"),
    ],
)
def test_a_name_goes_over_the_end_of_a_line(text, entity, printed):
    assert [(m.entity, m.span.of(text)) for m in find_names(text)] == [(entity, printed)]


def test_a_place_called_after_somebody_is_nobody():
    assert not [m for m in find_names("San Luis Roca has 24 cases.") if m.kind == "person"]
