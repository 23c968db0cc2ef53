"""Figures of a long time: what belongs to no single event, and counts that run over different times."""

from __future__ import annotations

from checker import Article, extract
from checker.comparison import compare
from checker.model import Relation
from tests.build import claim


def test_what_is_counted_over_years_belongs_to_no_attack() -> None:
    text = "A shooting in Dover on Sunday killed six people. From 2000 to 2018, 410 people were killed in Dover."
    one, many = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert one.event == "shooting in Dover on 2025-03-30"
    assert many.event is None
    assert many.happening is None


def test_counts_that_run_from_two_days_are_not_told_alike() -> None:
    left = claim(300, as_of="2022-02-24..2025-04-03", aspect="cumulative", basis_of_time="stated", article="a")
    right = claim(100, as_of="2025-01-01..2025-04-03", aspect="cumulative", basis_of_time="stated", article="b")
    assert compare(left, right).relation is Relation.UNDETERMINED


def test_counts_up_to_two_days_have_moved_between_them() -> None:
    left = claim(300, as_of="2024-01-01..2025-04-03", aspect="cumulative", basis_of_time="stated", article="a")
    right = claim(400, as_of="2024-01-01..2025-05-03", aspect="cumulative", basis_of_time="stated", article="b")
    assert compare(left, right).relation is Relation.CHANGE


def test_two_ages_of_once_are_two_times_of_one_life() -> None:
    text = "Jane Roe won her first title at age 16. Jane Roe left the club at the age of 19."
    first, second = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert {first.subject, second.subject} == {"Jane Roe"}
    assert compare(first, second).relation is Relation.NOT_COMPARABLE


def test_the_step_to_an_open_bound_is_one_too() -> None:
    left = claim(660, grain=10, as_of="2014-07-28", article="a")
    right = claim(700, qualifier="over", as_of="2014-08-02", article="b")
    assert "at least 40 more" in compare(left, right).explanation
