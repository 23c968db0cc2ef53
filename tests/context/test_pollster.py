"""Whose poll a share is from."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.comparison import compare
from checker.context import Reading
from checker.extraction import extract
from checker.model import Claim, Reason, Relation
from checker.rulebook import load


def claims(text: str, article: str = "a") -> list[Claim]:
    found, failures = extract(Reading.of(Article.from_text(text, id=article, published=dt.date(2025, 4, 3))), load())
    assert not failures
    return list(found)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Adler's approval rating was 38%, a Gallup poll found.", ["Gallup"]),
        ("Gallup put Adler's approval rating at 38%.", ["Gallup"]),
        ("Adler's approval rating was 38% in a Harbour News/Ipsos poll.", ["Ipsos"]),
        ("Adler's approval rating was 38% in a Harbour News-Coast Times poll.", ["Coast Times/Harbour"]),
        ("Adler's approval rating was 38% in a Coast Times/Harbour News poll.", ["Coast Times/Harbour"]),
        ("A March poll by the University of Wexham put Adler's approval rating at 38%.", ["University of Wexham"]),
        ("A Gallup poll came out on Monday. Adler's approval rating was 38%.", ["Gallup"]),
        ("Adler's approval rating was 38% in a US poll in March.", []),
        ("Adler's approval rating was 38%, a poll found.", []),
    ],
)
def test_the_pollster_narrows_what_was_asked(text, scope):
    assert [list(c.scope) for c in claims(text)] == [scope]


def test_each_share_has_the_pollster_that_is_joined_to_it():
    found = claims("Adler's approval rating was 38% in a Gallup poll and 43% in one by Ipsos.")
    assert [c.scope for c in found] == [("Gallup",), ("Ipsos",)]


def test_two_pollsters_are_two_measurements():
    (one,) = claims("Adler's approval rating was 38%, a Gallup poll found.")
    (other,) = claims("Adler's approval rating was 43%, an Ipsos poll found.", "b")
    (same,) = claims("Adler's approval rating was 43%, a poll by Gallup found.", "c")
    assert (compare(one, other).relation, compare(one, other).reasons) == (Relation.NOT_COMPARABLE, (Reason.SCOPE,))
    assert compare(one, same).relation is Relation.CONFLICT
