"""Claims against a gold of one small document."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from checker.comparison import compare
from checker.model import Claim, Comparison, Relation
from checker.rulebook import Rulebook, load
from tests.benchmarks.script import script

gold_claims = script("gold_claims")

TEXT = "Some 4,500 US soldiers are stationed in Poland.\n\nThe US has 900 soldiers stationed in Latvia."


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load()


def gold(figure: str, **fields: Any) -> dict[str, Any]:
    quote = next(part for part in TEXT.split("\n\n") if figure in part)
    stated = {
        "measure": "troops_stationed",
        "subject": "US",
        "place": "PL",
        "low": 4500,
        "high": 4500,
        "unit": "person",
        "qualifier": "about",
        "aspect": "level",
        "modality": "actual",
        "as_of": {"start": "2025-04-03", "end": "2025-04-03"},
        "must": True,
    }
    return {"id": f"d#{figure}", "quote": quote, "figure": figure, **stated, **fields}


LATVIA = {"place": "LV", "low": 900, "high": 900, "qualifier": "exact"}


def scored(book: Rulebook, *claims: dict[str, Any], pairs: tuple[dict[str, Any], ...] = ()) -> Any:
    document = {"id": "d", "text": TEXT, "published": {"start": "2025-04-03", "basis": "metadata"}, "claims": list(claims)}
    return gold_claims.score([document], pairs, book)


def test_a_claim_that_the_gold_has_is_found(book):
    counts = scored(book, gold("Some 4,500"), gold("900", **LATVIA))
    assert counts.found["MIL001"] == 2
    assert counts.rules()["MIL001"] == {"found": 2, "missed": 0, "false": 0, "false_conflicts": 0}
    assert counts.metrics()["claims.recall"] == 1
    assert {counts.right_fields[name] for name in gold_claims.FIELDS} == {2}


def test_a_claim_that_the_gold_lacks_is_false(book):
    counts = scored(book, gold("Some 4,500"))
    assert counts.false["MIL001"] == 1
    assert counts.metrics()["claims.precision"] < 1


@pytest.mark.parametrize(
    "other",
    [{"low": 4600, "high": 4600}, {"high": None}, {"unit": "USD"}],
    ids=["another value", "open above", "another unit"],
)
def test_a_claim_that_says_something_else_is_no_match(book, other):
    counts = scored(book, gold("Some 4,500", **other))
    assert counts.missed["MIL001"] == 1
    assert counts.found["MIL001"] == 0


def test_what_nobody_need_find_is_no_miss(book):
    counts = scored(book, gold("Some 4,500", low=1, high=1, must=False))
    assert counts.missed.total() == 0


def test_a_miss_is_counted_under_the_rule_of_its_measure(book):
    counts = scored(
        book,
        gold("Some 4,500", low=1, high=1, measure="other:bridge"),
        gold("900", **{**LATVIA, "low": 1}, measure="nobody_has_this"),
    )
    assert dict(counts.missed) == {"GEN999": 1, gold_claims.NO_RULE: 1}


def test_a_wrong_field_is_counted_wrong(book):
    right = scored(book, gold("Some 4,500", place="LT", as_of={"start": "2019-01-01", "end": "2019-12-31"})).right_fields
    assert right["subject"] == 1
    assert right["place"] == 0
    assert right["as_of"] == 0


def test_a_conflict_where_the_gold_has_none_is_false(book):
    both = gold("Some 4,500"), gold("900", **LATVIA)
    pair = {"left": "d#Some 4,500", "right": "d#900"}
    right = scored(book, *both, pairs=({**pair, "relation": "not_comparable"},))
    assert (right.pairs_found, right.pairs_right, right.false_conflicts.total()) == (1, 1, 0)
    assert right.metrics()["pairs.accuracy"] == 1
    lost = scored(book, gold("Some 4,500"), pairs=({**pair, "relation": "not_comparable"},))
    assert lost.pairs_found == 0
    assert "pairs.accuracy" not in lost.metrics()


def test_a_false_conflict_is_counted_under_its_rule(book, monkeypatch):
    def conflict(left: Claim, right: Claim) -> Comparison:
        return dataclasses.replace(compare(left, right), relation=Relation.CONFLICT)

    monkeypatch.setattr(gold_claims, "compare", conflict)
    pair = {"left": "d#Some 4,500", "right": "d#900", "relation": "not_comparable"}
    counts = scored(book, gold("Some 4,500"), gold("900", **LATVIA), pairs=(pair,))
    assert counts.rules()["MIL001"]["false_conflicts"] == 1
    assert counts.metrics()["pairs.false_conflicts"] == 1
