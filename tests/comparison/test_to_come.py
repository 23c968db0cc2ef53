"""What is against what is to come, a goal for a time, and word against word."""

from __future__ import annotations

import pytest

from checker import Article, compare, extract
from checker.model import Claim
from tests.build import claim


def _claims(text: str, unit: str, *, on: str = "2025-04-03", article: str = "a") -> list[Claim]:
    return [c for c in extract([Article.from_text(text, id=article, published=on)]) if c.unit == unit]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has 3,000 soldiers in Chad now. It plans to keep 1,200 soldiers in Chad.",
        "Norway has 3,000 soldiers in Chad now. By the end of 2027 Norway will have 4,800 soldiers in Chad.",
    ],
)
def test_what_is_planned_without_a_time_is_planned_for_later(text: str) -> None:
    now, planned = _claims(text, "soldier")
    found = compare(now, planned)
    assert (found.relation.value, [r.value for r in found.reasons]) == ("change", ["AS_OF", "MODALITY"])


def test_a_plan_for_a_stated_year_is_no_change_from_the_outcome_of_that_year() -> None:
    (planned,) = _claims("Norway plans to spend 3% of GDP on defence in 2024.", "percent", on="2023-11-02")
    (spent,) = _claims("Norway spent 2.6% of GDP on defence in 2024.", "percent", article="b")
    assert compare(planned, spent).relation.value == "not_comparable"


TARGETS = {
    "what is, and a target for a later year": (
        claim(61_000),
        claim(90_000, modality="target", as_of="2035", basis_of_time="stated"),
        ("change", "AS_OF"),
    ),
    "two steps on one way": (
        claim(70_000, modality="target", as_of="2030", basis_of_time="stated"),
        claim(90_000, modality="target", as_of="2035", basis_of_time="stated"),
        ("change", "AS_OF"),
    ),
    "a rule without a time is no step": (
        claim(61_000),
        claim(90_000, modality="target"),
        ("not_comparable", "MODALITY"),
    ),
    "nor is a target whose time is past": (
        claim(61_000),
        claim(90_000, modality="target", as_of="2014", basis_of_time="stated"),
        ("not_comparable", "MODALITY"),
    ),
}


@pytest.mark.parametrize(("left", "right", "expected"), TARGETS.values(), ids=TARGETS.keys())
def test_targets(left: Claim, right: Claim, expected: tuple[str, str]) -> None:
    found = compare(left, right)
    assert (found.relation.value, found.reasons[0].value) == expected


def test_another_body_puts_the_number_elsewhere() -> None:
    text = "Norway has 52,000 soldiers in Chad, the minister said. The defence staff puts the number at {}."
    said, counted = _claims(text.format("35,000"), "soldier")
    assert compare(said, counted).relation.value == "conflict"
    said, counted = _claims(text.format("52,000"), "soldier")
    assert compare(said, counted).relation.value == "agreement"


def test_a_second_number_that_nobody_sets_against_the_first_is_left_open() -> None:
    text = "Norway has 52,000 soldiers in Chad, he said. About 35,000 Norwegian soldiers serve in Chad, many of them in camps."
    first, second = _claims(text, "soldier")
    assert compare(first, second).relation.value != "conflict"


def test_a_model_may_be_counted_under_two_words() -> None:
    (left,) = _claims("Norway ordered 32 F-35 fighters.", "fighter")
    (right,) = _claims("Norway ordered 32 F-35 jets.", "jet", article="b")
    assert compare(left, right).relation.value == "agreement"
    (launchers,) = _claims("Norway ordered 18 HIMARS launchers.", "launcher")
    (rockets,) = _claims("Norway ordered 18 HIMARS rockets.", "rocket", article="b")
    assert compare(launchers, rockets).relation.value == "not_comparable"


def test_a_sum_that_is_paid_each_year_says_so_in_one_word_or_two() -> None:
    (left,) = _claims("Norway pays $90 million annually for the bases.", "USD")
    (right,) = _claims("Norway pays $90 million a year for the bases.", "USD", article="b")
    assert left.basis == right.basis == "per year"
