"""One name for a deed, however the verb that names it is inflected."""

import pytest

from checker.context.verb_form import base_form


@pytest.mark.parametrize(
    ("printed", "base"),
    [
        ("making", "make"),
        ("makes", "make"),
        ("made", "make"),
        ("upgraded", "upgrade"),
        ("upgrading", "upgrade"),
        ("planned", "plan"),
        ("billed", "bill"),
        ("passes", "pass"),
        ("treated", "treat"),
        ("donated", "donate"),
        ("evacuated", "evacuate"),
        ("contributed", "contribute"),
        ("claimed", "claim"),
        ("named", "name"),
        ("repaired", "repair"),
        ("hired", "hire"),
        ("carried", "carry"),
        ("died", "die"),
        ("agreed", "agree"),
        ("exceeds", "exceed"),
        ("charging", "charge"),
        ("bringing", "bring"),
        ("buzzed", "buzz"),
        ("organized", "organize"),
        ("scored", "score"),
        ("monitored", "monitor"),
        ("poured", "pour"),
        ("cut", "cut"),
    ],
)
def test_the_base_form(printed, base):
    assert base_form(printed) == base
