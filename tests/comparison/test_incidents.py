"""Figures of one incident in two articles, as the rules read them: zeros against counts, and soldiers."""

from __future__ import annotations

import datetime as dt

import pytest

import checker
from checker.comparison import compare
from checker.model import Relation
from tests.build import claim

DAY = dt.date(2025, 4, 3)


def relations(left: str, right: str) -> set[tuple[str, str]]:
    a, b = (
        checker.extract([checker.Article.from_text(text, id=name, published=DAY)]) for text, name in ((left, "a"), (right, "b"))
    )
    return {(x.measure, checker.compare(x, y).relation.value) for x in a for y in b if x.measure == y.measure}


@pytest.mark.parametrize(
    ("left", "right", "measure"),
    [
        (
            "Three people were hurt in a shooting in Dover on Tuesday.",
            "Nobody was hurt in the shooting in Dover on Tuesday.",
            "people_injured",
        ),
        (
            "A blast in Elm on Tuesday killed four people.",
            "A blast shook Elm on Tuesday. There were no casualties.",
            "people_killed",
        ),
        (
            "A blast in Elm on Tuesday hurt four people.",
            "A blast shook Elm on Tuesday. There were no casualties.",
            "people_injured",
        ),
        ("There are 500 US troops stationed in Chad.", "No US troops are stationed in Chad.", "troops_stationed"),
        (
            "A bomb killed four US soldiers in Mosul on Tuesday.",
            "Five American soldiers were killed in Tuesday's blast in the Iraqi city of Mosul.",
            "military_deaths",
        ),
        (
            "Four US soldiers died in an ambush in Niger on Tuesday.",
            "Three American soldiers were killed in the attack in Niger on Tuesday.",
            "military_deaths",
        ),
        (
            "A helicopter crash in Mali on Tuesday killed 13 French soldiers.",
            "Eleven French soldiers died when two helicopters crashed in Mali on Tuesday.",
            "military_deaths",
        ),
        (
            "Four Danish soldiers went missing during training in Norway on Tuesday.",
            "Three Danish soldiers disappeared in Norway on Tuesday during an exercise.",
            "military_missing",
        ),
        (
            "Four US soldiers were wounded in a rocket attack in Iraq on Tuesday.",
            "No US soldiers were wounded in the rocket attack in Iraq on Tuesday.",
            "military_injured",
        ),
    ],
)
def test_two_counts_of_one_incident_conflict(left, right, measure):
    assert relations(left, right) == {(measure, "conflict")}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Three people were hurt in a shooting in Dover on Tuesday.", "A shooting shook Elm on Tuesday. There were no casualties."),
        (
            "Twelve people were hurt in a crash in Dover on Tuesday.",
            "None of the twelve hurt in the crash in Dover on Tuesday died.",
        ),
        (
            "Four US soldiers were killed in an attack in Iraq on Tuesday.",
            "Two US soldiers were killed in an attack in Iraq on Wednesday.",
        ),
        (
            "Four French soldiers were killed in an attack in Mali on Tuesday.",
            "Two Malian soldiers were killed in an attack in Mali on Tuesday.",
        ),
        (
            "Four Ukrainian soldiers were killed in shelling in Ukraine on Tuesday.",
            "Two Ukrainian soldiers lost their lives in Ukraine on Tuesday when a mine went off near the front.",
        ),
        ("There are 500 US troops stationed in Chad.", "No French troops are stationed in Chad."),
        ("There are 500 US troops stationed in Chad.", "No US troops are stationed in Niger."),
    ],
)
def test_counts_of_two_incidents_do_not(left, right):
    assert "conflict" not in {relation for _, relation in relations(left, right)}


@pytest.mark.parametrize(
    ("earlier", "later", "relation"),
    [
        ({"number": 900, "qualifier": "over"}, {"number": 1300, "qualifier": "over"}, Relation.CHANGE),
        ({"number": 900, "qualifier": "over"}, {"number": 2100}, Relation.CHANGE),
        ({"number": 900, "qualifier": "over"}, {"number": 1000}, Relation.UNDETERMINED),  # it may have been 1,000 before
        ({"number": 900, "qualifier": "at_least"}, {"number": 1300}, Relation.UNDETERMINED),
        ({"number": 900, "qualifier": "over"}, {"number": 1300, "qualifier": "at_most"}, Relation.UNDETERMINED),
    ],
)
def test_a_running_total_that_has_passed_a_bound_has_risen(earlier, later, relation):
    a, b = (
        claim(
            **{"aspect": "cumulative", "low": n["number"], "high": None if "qualifier" in n else n["number"]} | n,
            as_of=day,
            article=day,
        )
        for n, day in ((earlier, "2025-04-01"), (later, "2025-04-02"))
    )
    assert compare(a, b).relation is relation


def test_one_text_that_tells_two_numbers_apart_has_not_said_one_twice():
    text = "Police say at least three people were killed in the clashes in Dover on Friday, while another 31 died there in a fire."
    a, b = (c for c in checker.extract([checker.Article.from_text(text, id="a", published=DAY)]) if c.measure == "people_killed")
    assert checker.compare(a, b).relation is not Relation.AGREEMENT


def test_a_heading_that_says_over_is_the_number_of_the_text():
    text = (
        "Over 12,000 US troops are currently in Poland\n\nAt the moment, 12,600 American soldiers are stationed in Poland, it said."
    )
    a, b = checker.extract([checker.Article.from_text(text, id="a", published=DAY)])
    assert checker.compare(a, b).relation is Relation.AGREEMENT
