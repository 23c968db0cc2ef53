"""Floors rise by themselves and fall only when that is asked for."""

from __future__ import annotations

import pytest

from tests.benchmarks.script import script

floors = script("floors")

FLOORS = {"claims.recall": 0.9, "pairs.false_conflicts": 1, "newsquant.value": 0.96}


@pytest.mark.parametrize(
    ("measured", "fallen"),
    [
        ({"claims.recall": 0.9}, {}),
        ({"claims.recall": 0.8996}, {}),  # rounds to the floor, which has as many decimals as the scorers print
        ({"claims.recall": 0.899}, {"claims.recall": (0.899, 0.9)}),
        ({"pairs.false_conflicts": 1}, {}),
        ({"pairs.false_conflicts": 0}, {}),
        ({"pairs.false_conflicts": 2}, {"pairs.false_conflicts": (2, 1)}),
        ({"something.new": 0.1}, {}),
        ({}, {}),
    ],
)
def test_what_fell(measured, fallen):
    assert floors.fallen(measured, FLOORS) == fallen


def test_better_numbers_become_floors_and_worse_do_not():
    measured = {"claims.recall": 0.95, "pairs.false_conflicts": 2, "something.new": 0.12345}
    assert floors.raised(measured, FLOORS) == {**FLOORS, "claims.recall": 0.95, "something.new": 0.123}


def test_a_limit_sinks_when_there_are_fewer_mistakes():
    assert floors.raised({"pairs.false_conflicts": 0}, FLOORS)["pairs.false_conflicts"] == 0


def test_a_floor_falls_only_when_that_is_allowed():
    worse = {"claims.recall": 0.5, "pairs.false_conflicts": 7}
    assert floors.raised(worse, FLOORS) == FLOORS
    assert floors.raised(worse, FLOORS, allow_regression=True) == {**FLOORS, **worse}


def test_the_file_says_what_was_saved(tmp_path):
    floors.save(FLOORS, tmp_path / "floors.json")
    assert floors.load(tmp_path / "floors.json") == FLOORS
    assert floors.load(tmp_path / "none.json") == {}


def test_the_committed_floors_are_what_they_may_be():
    for name, floor in floors.load().items():
        assert floor >= 0
        assert name in floors.LIMITS or floor <= 1
