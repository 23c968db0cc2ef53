"""Decimals whose point an export has set off: one number, and no end of a sentence."""

from __future__ import annotations

import pytest

from checker.model import Status
from checker.scan import scan


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("5. 1 - magnitude quake felt on the coast\nIt woke many.", [(5.1, "magnitude")]),
        ("The agency calls a 3. 3 magnitude weak.", [(3.3, "magnitude")]),
        ("Residents report 3. 3 magnitude shaking.", [(3.3, "magnitude")]),
        ("Tremors of magnitude 3. 1 and 2. 7 came soon after. Nobody fell.", [(3.1, "magnitude"), (2.7, "magnitude")]),
        ("It lay at a depth of 4. 5 miles.", [(4.5, "mile")]),
    ],
)
def test_a_point_with_a_space_behind_it_is_one_number_and_one_sentence(text: str, figures: list[tuple[float, str]]) -> None:
    found = scan(text)
    read = [(f.low, f.unit) for f in found.figures if f.status is Status.READ and f.low]
    assert read == figures
    assert all(any(s.span.covers(f.span) for s in found.sentences) for f in found.figures)


@pytest.mark.parametrize("text", ["They had won 12. 5 of them stayed.", "It was page 3. 2 more came.", "In all, 3.5. 2 left."])
def test_a_sentence_that_begins_with_a_number_begins_one(text: str) -> None:
    assert all(f.low is None or f.low in (12, 5, 3, 2, 3.5) for f in scan(text).figures)
    assert len(scan(text).sentences) == 2
