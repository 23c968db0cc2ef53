"""Every example of every rule that comes with the checker: found where it must be, left alone where it must not."""

from __future__ import annotations

import pytest

from checker.rulebook import load
from checker.testing import failing_example


@pytest.mark.parametrize("entry", load().rules, ids=lambda entry: entry.name)
def test_examples(entry):
    failing = failing_example(entry.rule)
    assert failing is None, str(failing)


def test_a_file_is_named_as_its_rule():
    for entry in load().rules:
        assert entry.file.endswith(f"{entry.name.replace('-', '_')}.py")


def test_a_title_fills_only_known_slots():
    for entry in load().rules:
        assert isinstance(entry.rule.title.format(subject="S", place="P", event="E", measure="M"), str)
