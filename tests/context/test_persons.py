"""Whether a counted noun means people."""

from __future__ import annotations

import pytest

from checker.context.persons import counts_people, person_unit
from checker.scan import scan


def figure(text: str):
    return next(f for f in scan(text).figures if f.status == "read")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("12 people came.", "person"),
        ("12 victims came.", "person"),
        ("12 other people came.", "person"),
        ("12 dead were found.", "person"),
        ("12 police officers came.", "police officer"),
        ("12 skateboarders came.", "skateboarder"),
        ("12 Zimbabweans came.", "Zimbabwean"),
        ("12 young men came.", "young man"),
        ("12 asylum seekers came.", "asylum seeker"),
        ("12 schoolgirls came.", "schoolgirl"),
        ("12 ticket holders came.", "ticket holder"),
    ],
)
def test_people(text, unit):
    assert counts_people(figure(text))
    assert person_unit(figure(text)) == unit


@pytest.mark.parametrize(
    "noun",
    ["soldiers", "troops", "dogs", "tankers", "helicopters", "computers", "towers", "shots", "counts", "service members", "homes"],
)
def test_none(noun):
    assert not counts_people(figure(f"12 {noun} came."))
