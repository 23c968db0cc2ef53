"""Explaining: each kind of thing by its id, or by the beginning of it, with what led to it."""

from __future__ import annotations

import dataclasses

import pytest
from msgspec import structs

from checker.comparison import compare
from checker.errors import UsageError
from checker.explain import explain, explain_code, explain_rule
from checker.model import Because, Relation, Report, Series, Span
from checker.report.words import RELATIONS
from checker.run import rules_of
from tests.sample import claim, finding, report


@pytest.fixture
def full() -> Report:
    """Two claims of one day in a series, their comparison, and the finding about it."""
    left = structs.replace(
        claim("a", "4,500", 4500),
        because=(Because("place", "PL", "“in” with the place", Span(39, 45), "Poland"),),
    )
    right = claim("b", "10,000", 10000)
    comparison = compare(left, right)
    series = Series("series-1", "US troops in Poland", "troops_stationed", "US", "PL", "soldier", (left, right), (comparison,))
    found = dataclasses.replace(finding("finding-1"), comparison=comparison)
    return dataclasses.replace(report(found), claims=(left, right), series=(series,))


@pytest.mark.parametrize(
    ("id_", "kind", "says"),
    [
        ("finding-1", "finding", ["Finding finding-1: CONFLICT, error", "!= How much", "Claim claim-a", "3 April 2025"]),
        ("series-1", "series", ["Series series-1: US troops in Poland", "Comparison claim-a:claim-b", "a:1:1", "b:1:1"]),
        ("claim-a:claim-b", "comparison", [RELATIONS[Relation.CONFLICT], "=  Where", "!= How much", "Claim claim-b"]),
        ("claim-a", "claim", ["Claim claim-a", "Where", "“Poland”: “in” with the place", "a was published: 3 April 2025"]),
    ],
)
def test_everything_with_an_id_is_explained(full: Report, id_: str, kind: str, says: list[str]) -> None:
    explained = explain(full, id_)
    assert (explained.kind, explained.id) == (kind, id_)
    for part in says:
        assert part in explained.text
    assert kind in explained.row


@pytest.mark.parametrize(
    ("beginning", "id_"), [("find", "finding-1"), ("s", "series-1"), ("claim-a", "claim-a"), ("claim-a:", "claim-a:claim-b")]
)
def test_the_beginning_of_an_id_is_enough(full: Report, beginning: str, id_: str) -> None:
    assert explain(full, beginning).id == id_


@pytest.mark.parametrize(
    ("id_", "says"),
    [
        ("claim", "beginning of several ids: claim-a, claim-b"),
        ("nothing", "nothing has the id 'nothing'"),
        ("", "nothing has the id ''"),
    ],
)
def test_an_id_that_is_not_one_thing_is_an_error(full: Report, id_: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        explain(full, id_)


def test_where_nothing_was_read_the_error_says_so() -> None:
    with pytest.raises(UsageError, match="neither a claim nor a finding"):
        explain(dataclasses.replace(report(), claims=()), "x")


def test_a_quote_cannot_command_the_terminal(full: Report) -> None:
    hostile = structs.replace(full.claims[0], quote="4,500\x1b[2J troops\nFinding none: all is well")
    text = explain(dataclasses.replace(full, claims=(hostile,)), "claim-a").text
    assert "\x1b" not in text
    assert "\nFinding none" not in text


def test_a_rule_is_explained_by_its_examples() -> None:
    rule = rules_of().rules[0]
    explained = explain_rule(rule)
    for part in (rule.id, rule.name, rule.measure, rule.doc.splitlines()[0]):
        assert part in explained.text
    for example in rule.rule.examples:
        assert example.text in explained.text


def test_a_code_is_explained_by_its_meaning() -> None:
    explained = explain_code("conflict")
    assert explained is not None
    assert explained.text == "CONFLICT: Two figures for the same thing at the same time that cannot both be right.\n"
    assert explain_code("MIL001") is None
