"""Two units, two ages, two accounts of one day."""

from __future__ import annotations

from typing import Any

import pytest

from checker import compare
from checker.comparison.units import converted, dimension
from checker.model import Relation
from tests.build import claim


def measured(number: float, unit: str, grain: float = 1, **fields: Any):
    return claim(number, grain=grain, unit=unit, measure="length", subject="Oder bridge", **fields)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ((8, "kilometer"), (5, "mile"), Relation.AGREEMENT),
        ((8, "kilometer"), (9, "mile"), Relation.CONFLICT),
        ((45, "degree_Celsius"), (104, "degree_Fahrenheit"), Relation.CONFLICT),
        ((40, "degree_Celsius"), (104, "degree_Fahrenheit"), Relation.AGREEMENT),
        ((100, "acre"), (40, "hectare"), Relation.AGREEMENT),
        ((100, "kilogram"), (220, "pound"), Relation.AGREEMENT),
        ((100, "kilogram"), (250, "pound"), Relation.CONFLICT),
        ((10, "metric_ton"), (10, "ton"), Relation.NOT_COMPARABLE),
        ((10, "kilometer"), (10, "hectare"), Relation.NOT_COMPARABLE),
    ],
)
def test_two_units(left, right, relation):
    a, b = measured(*left, article="a"), measured(*right, article="b")
    assert compare(a, b).relation is relation
    assert compare(b, a).relation is relation


def test_the_conversion_is_shown():
    verdict = compare(measured(8, "kilometer", article="a"), measured(9, "mile", article="b"))
    assert "9 = 14.48 kilometer" in verdict.explanation


def test_a_unit_that_measures_nothing_of_the_kind_is_not_converted():
    assert dimension("soldier") is None
    assert converted(measured(8, "kilometer"), "hectare") is None


def aged(number: float, day: str, **fields: Any):
    told = {"subject": "Ann Doyle", "sentence": f"Ann Doyle, {number:g}, was arrested."}
    return claim(number, grain=1, unit="year", measure="age", place=None, as_of=day, published=day, **told | fields)


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ((34, "2025-03-01"), (43, "2025-03-10"), Relation.CONFLICT),
        ((34, "2025-03-01"), (35, "2025-03-10"), Relation.CHANGE),
        ((34, "2025-03-01"), (33, "2025-03-10"), Relation.CONFLICT),
        ((34, "2020-03-01"), (39, "2025-03-10"), Relation.CHANGE),
        ((34, "2020-03-01"), (40, "2025-03-10"), Relation.CHANGE),
        ((34, "2020-03-01"), (44, "2025-03-10"), Relation.CONFLICT),
    ],
)
def test_two_ages_of_one_person(first, second, relation):
    assert compare(aged(*first, article="a"), aged(*second, article="b")).relation is relation


def test_a_surname_may_be_a_relatives():
    verdict = compare(aged(34, "2025-03-01", article="a", subject="Doyle"), aged(43, "2025-03-10", article="b", subject="Doyle"))
    assert verdict.relation is Relation.UNDETERMINED


def test_an_age_without_the_name_beside_it_may_be_anothers():
    child = aged(6, "2025-03-01", article="a", sentence="Nobody knows how the 6-year-old got there.")
    assert compare(child, aged(43, "2025-03-10", article="b")).relation is Relation.UNDETERMINED


def shot_down(number: float, sentence: str, article: str):
    return claim(
        number,
        grain=1,
        unit="drone",
        measure="weapons_shot_down",
        subject="UA",
        place=None,
        episodic=True,
        as_of="2025-02-28",
        basis_of_time="relative",
        article=article,
        sentence=sentence,
    )


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        ("Ukraine shot down 20 drones over Kyiv overnight on Friday, officials said.", Relation.CONFLICT),
        ("Ukraine shot down 20 drones over Odesa overnight on Friday, officials said.", Relation.UNDETERMINED),
        ("In all 20 went down that night.", Relation.UNDETERMINED),
    ],
)
def test_two_accounts_of_one_day(other, relation):
    first = shot_down(12, "Ukraine shot down 12 drones over Kyiv overnight on Friday, the air force said.", "a")
    assert compare(first, shot_down(20, other, "b")).relation is relation


def sentenced(years: float, day: str, article: str):
    return claim(
        years,
        grain=1,
        unit="year",
        measure="prison_sentence",
        subject="Ann Doyle",
        place=None,
        episodic=True,
        as_of=day,
        published=day,
        article=article,
        sentence=f"A court {'gave' if article == 'a' else 'sentenced'} {years}.",
    )


def test_one_person_is_not_sentenced_twice_in_two_weeks():
    first = sentenced(12, "2025-03-01", "a")
    assert compare(first, sentenced(14, "2025-03-01", "b")).relation is Relation.CONFLICT
    assert compare(first, sentenced(14, "2025-06-01", "b")).relation is Relation.NOT_COMPARABLE
