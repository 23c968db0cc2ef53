"""Zero in words: read where it counts those to whom something happened, or soldiers, and nowhere else."""

from __future__ import annotations

import pytest

from checker.model import Status
from checker.scan import scan


def zeros(text: str) -> list[tuple[str, str | None]]:
    return [(f.text, f.unit) for f in scan(text).figures if f.status is Status.READ and f.number == 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No one was hurt in the fire.", [("No one", None)]),
        ("Luckily no-one has been hurt.", [("no-one", None)]),
        ("Luckily nobody was killed.", [("nobody", None)]),
        ("There were no casualties.", [("no", "casualty")]),
        ("No serious injuries were reported.", [("No", "serious injury")]),
        ("None of them died.", [("None", None)]),
        ("None of the passengers were injured.", [("None", "passenger")]),
        ("No officers were injured.", [("No", "officer")]),
        ("There are no US troops in Chad.", [("no", "US soldier")]),
        ("The blast killed no one.", [("no one", None)]),
        ("Two were hurt and nobody was killed.", [("nobody", None)]),
    ],
)
def test_a_zero_in_words_is_a_figure(text, expected):
    assert zeros(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "There is no doubt.",
        "Nobody knows who was killed.",
        "No one else was hurt.",
        "No other injuries were reported.",
        "There were no reports of injuries.",
        "No more troops will be sent.",
        "They hoped that nobody was hurt.",
        "If no one was killed, the case is closed.",
        "Make sure no one is hurt.",
        "There was little or no damage.",
        "None of the plans survived.",
        "The law would hurt no party.",
        "It would hurt nobody.",
        "No matter how many were killed, he went on.",
    ],
)
def test_other_words_of_denial_are_none(text):
    assert zeros(text) == []


def test_no_one_is_one_numeral():
    figures = scan("No one was hurt and one of them fled.").figures
    assert [(f.text, f.status) for f in figures] == [("No one", Status.READ), ("one", Status.SET_ASIDE)]


def test_what_follows_a_zero_counts_its_own():
    figures = scan("No injuries were reported, and 12 were released.").figures
    assert [(f.text, f.unit) for f in figures] == [("No", "injury"), ("12", None)]
