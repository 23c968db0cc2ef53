"""Denied and supposed figures: found, marked, and never evidence of a conflict."""

from __future__ import annotations

import pytest

import checker
from checker.article import Article
from checker.model import Relation


def read(text, id_="a"):
    return checker.extract([Article.from_text(text, id=id_, published="2025-04-03")])


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Poland's defence spending reached 4% of GDP in 2023.", "asserted"),
        ("Poland's defence spending did not reach 4% of GDP in 2023.", "denied"),
        ("Poland's defence spending failed to reach 4% of GDP in 2023.", "denied"),
        ("The minister denied that 300 US soldiers were stationed in Poland.", "denied"),
        ("If 300 US soldiers were stationed in Poland, that would be news.", "hypothetical"),
        ("Not only are 300 US soldiers stationed in Poland; more will come.", "asserted"),
        ("He did not say why 300 US soldiers are stationed in Poland.", "asserted"),
        ("It was not a secret; 300 US soldiers are stationed in Poland.", "asserted"),
    ],
)
def test_standing(text, standing):
    assert [c.standing for c in read(text) if c.unit != "year"] == [standing]


def test_a_denied_figure_is_no_evidence_of_a_conflict():
    said, denied = (
        read("There are 5,000 US troops stationed in Poland."),
        read("Officials denied that 9,000 US troops are stationed in Poland.", "b"),
    )
    assert checker.compare(said[0], denied[0]).relation is Relation.NOT_COMPARABLE
    other = read("There are 9,000 US troops stationed in Poland.", "b")
    assert checker.compare(said[0], other[0]).relation is Relation.CONFLICT
