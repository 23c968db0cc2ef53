"""COPY: three articles, one source."""

from __future__ import annotations

import pytest

from checker.model import Severity
from tests.build import claim
from tests.drift.found import found

WIRE = "Officials said that 12600 soldiers of the alliance are stationed in Poland today."
OWN = (
    "The ministry counts 12600 Americans in uniform.",
    "In Poland there are now 12600 troops from the United States, our reporter learned.",
    "A tour of the bases shows who they are: 12600 men and women.",
)


def told(article, sentence=WIRE, **fields):
    return claim(12600, article=article, sentence=sentence, quote=f"12600 ({article})", **fields)


def test_three_articles_with_one_source():
    (finding,) = found("COPY", told("a"), told("b"), told("c"))
    assert finding.severity is Severity.INFO
    assert finding.message == ("3 articles agree on “12600” in one source's words: 3 articles, 1 source")
    assert len(finding.claims) == 3


def test_an_article_that_says_it_twice_is_one_article():
    (finding,) = found("COPY", told("a"), told("b"), told("b", id="again"), told("c"))
    assert "3 articles, 1 source" in finding.message
    assert len(finding.claims) == 3


def test_independent_witnesses_are_counted():
    (finding,) = found("COPY", told("a"), told("b"), told("c"), told("d", OWN[0]), told("e", OWN[1]))
    assert "5 articles, independent witnesses: 3" in finding.explanation
    assert len(finding.claims) == 3


@pytest.mark.parametrize(
    "edited",
    [
        "KYIV (AP): " + WIRE,
        WIRE.replace("Officials said that ", ""),
        WIRE.replace(" today", ", and more will come, the general added"),
        WIRE.upper(),
    ],
)
def test_an_edited_copy_is_a_copy(edited):
    assert len(found("COPY", told("a"), told("b", edited), told("c"))) == 1


def test_a_copy_of_a_copy_is_one():
    first = "A great many new words before it: officials said that 12600 soldiers of the alliance"
    last = "12600 soldiers of the alliance are stationed in Poland and a great many new words behind it"
    assert len(found("COPY", told("a", first), told("b", WIRE), told("c", last))) == 1


def test_articles_that_copy_all_of_a_text_make_one_finding():
    other = "Another 830 vehicles of the alliance are parked in the woods near the town."
    vehicles = [
        claim(830, grain=10, article=a, sentence=other, quote=f"830 {a}", measure="vehicles", unit="vehicle")
        for a in ("a", "b", "c")
    ]
    (finding,) = found("COPY", told("a"), told("b"), told("c"), *vehicles)
    assert "and 1 more in" in finding.message
    assert "“12600”" in finding.explanation
    assert "“830”" in finding.explanation


WITNESSES = {
    "two articles": (told("a"), told("b")),
    "one article": (told("a"), told("a"), told("a")),
    "three articles in their own words": (told("a", OWN[0]), told("b", OWN[1]), told("c", OWN[2])),
    "two of three": (told("a"), told("b"), told("c", OWN[0])),
    "short words that anybody would use": tuple(told(a, "They are 12600.") for a in "abc"),
    "the same sentence with another number": (
        told("a"),
        told("b"),
        claim(9900, article="c", sentence=WIRE.replace("12600", "9900")),
    ),
    "whose is not said": tuple(told(a, f"{a.upper()} WIRE: {WIRE}", subject=None) for a in "abc"),
    "of other places": (told("a"), told("b", place="RO"), told("c", place="LT")),
}


@pytest.mark.parametrize("claims", WITNESSES.values(), ids=WITNESSES.keys())
def test_they_are_witnesses(claims):
    assert found("COPY", *claims) == []
