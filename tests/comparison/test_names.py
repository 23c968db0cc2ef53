"""Two names as printed: one person, perhaps one, or two."""

from __future__ import annotations

import pytest

from checker.comparison.names import may_be_one_person, one_person


@pytest.mark.parametrize(
    ("left", "right", "one", "perhaps"),
    [
        ("Ana Silva", "President Ana Silva", True, True),
        ("Silva", "Ana Silva", False, True),
        ("Mr Silva", "Dr Silva", False, True),
        ("Ana Silva", "Rui Silva", False, False),
        ("York", "New York", False, False),
        ("Ireland", "Northern Ireland", False, False),
        ("Airbus", "Boeing", False, False),
    ],
)
def test_two_names(left: str, right: str, one: bool, perhaps: bool):
    assert one_person(left, right) is one_person(right, left) is one
    assert may_be_one_person(left, right) is may_be_one_person(right, left) is perhaps
