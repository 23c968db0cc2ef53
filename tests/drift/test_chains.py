"""DRIFT: "up to 4,500, rotational", "some 4,500", "4,500"."""

from __future__ import annotations

import pytest

from checker.model import Because, Severity, Span, Standing
from tests.build import claim, share
from tests.drift.found import found


def told(article, day, number=4500, **fields):
    return claim(number, article=article, published=day, **{"as_of": day} | fields)


FIRST = told("a", "2018-11-10", qualifier="at_most", scope=("rotational",))
SECOND = told("b", "2019-05-11", qualifier="about")
THIRD = told("c", "2019-08-01")


def test_one_chain_from_the_fullest_to_the_barest():
    (finding,) = found("DRIFT", THIRD, FIRST, SECOND)
    assert finding.severity is Severity.INFO
    assert finding.claims == (FIRST.id, SECOND.id, THIRD.id)
    assert finding.article == "c"
    first, second, third = finding.explanation.split("; ")
    assert first.startswith("a (2018-11-10) says")
    assert second.endswith("leaves out the words that narrow it (rotational) and that it is an upper bound")
    assert third.endswith("leaves out that it is about so many.")


def estimate(article, day, **fields):
    return told(
        article,
        day,
        modality="estimate",
        because=(Because("modality", "estimate", "so called", Span(0, 9), "estimated"),),
        **fields,
    )


LOST = {
    "a scope": (told("a", "2019-05-11", scope=("rotational",)), told("b", "2019-06-01")),
    "a hedge": (SECOND, THIRD),
    "a lower bound": (told("a", "2019-05-11", qualifier="over"), THIRD),
    "that it is an estimate": (estimate("a", "2019-05-11"), THIRD),
    "a hedge, at one time": (told("a", "2019-05-11", qualifier="about"), told("b", "2019-05-12", as_of="2019-05-11")),
    "a hedge of a share, at one time": (
        share(4.7, qualifier="about", article="a", published="2025-04-03", as_of="2024"),
        share(4.7, article="b", published="2025-05-03", as_of="2024"),
    ),
    "a hedge, which only a denial still has": (
        SECOND,
        THIRD,
        told("c", "2019-08-01", qualifier="about", standing=Standing.DENIED),
    ),
    "a hedge, though somebody later has it": (SECOND, THIRD, told("d", "2019-09-01", qualifier="about")),
}


@pytest.mark.parametrize("claims", LOST.values(), ids=LOST.keys())
def test_something_is_lost(claims):
    assert len(found("DRIFT", *claims)) == 1


def test_the_source_is_told_where_it_is_lost_with_the_hedge():
    (finding,) = found("DRIFT", told("a", "2019-05-11", qualifier="about", speaker="the Pentagon"), THIRD)
    assert "its source (the Pentagon)" in finding.explanation


def test_the_same_words_again_are_no_link():
    again = told("x", "2019-06-01", qualifier="about")
    (finding,) = found("DRIFT", FIRST, SECOND, again, THIRD)
    assert finding.claims == (FIRST.id, SECOND.id, THIRD.id)


def test_a_chain_ends_where_it_is_not_sure_who_came_first():
    bare = told("x", "2019-05-11..2019-05-20")
    (finding,) = found("DRIFT", FIRST, SECOND, bare, THIRD)
    assert finding.claims == (FIRST.id, SECOND.id)


KEPT = {
    "nothing is lost": (SECOND, told("c", "2019-08-01", qualifier="about")),
    "a hedge is added": (told("a", "2019-05-11"), told("b", "2019-08-01", qualifier="about")),
    "one before had it bare": (told("x", "2018-06-01"), FIRST, SECOND, THIRD),
    "another number": (SECOND, told("c", "2019-08-01", 4600)),
    "one article": (told("a", "2019-05-11", qualifier="about"), told("a", "2019-05-11", quote="4500 of them")),
    "the article has the hedge elsewhere": (SECOND, THIRD, told("c", "2019-08-01", qualifier="about", quote="some 4500 men")),
    "which came first is not known": (told("a", "2019-05-11..2019-09-01", qualifier="about"), THIRD),
    "years apart": (SECOND, told("c", "2021-08-01")),
    "a round number": (
        told("a", "2019-05-11", 10000, grain=10000, qualifier="about"),
        told("b", "2019-08-01", 10000, grain=10000),
    ),
    "a total is no limit": (told("a", "2019-05-11", scope=("total",)), THIRD),
    "only the source is lost": (told("a", "2019-05-11", speaker="the Pentagon"), THIRD),
    "another scope": (told("a", "2019-05-11", scope=("rotational",)), told("b", "2019-08-01", scope=("permanent",))),
    "another place": (SECOND, told("c", "2019-08-01", place="RO")),
    "whose is not said": (told("a", "2019-05-11", qualifier="about", subject=None), told("b", "2019-08-01", subject=None)),
    "a toll becomes known": (
        told("a", "2019-05-11", qualifier="at_least", grows=True, event="flood in Poland in 2019"),
        told("b", "2019-05-12", grows=True, event="flood in Poland in 2019"),
    ),
    "a plan and what came of it": (
        told("a", "2019-05-11", qualifier="about", modality="plan", as_of="2020", scope=("rotational",)),
        told("b", "2019-08-01"),
    ),
    "a share measured anew": (
        share(4.7, qualifier="about", article="a", published="2025-04-03", as_of="2025-04-03"),
        share(4.7, article="b", published="2025-05-03", as_of="2025-05-03"),
    ),
    "a mere noun": (
        told("a", "2019-05-11", qualifier="about", measure="other:man"),
        told("b", "2019-08-01", measure="other:man", quote="4500 altogether different fellows came"),
    ),
    "denied": (SECOND, told("c", "2019-08-01", standing=Standing.DENIED)),
    "a range": (told("a", "2019-05-11", qualifier="between", low=4000, high=4500), THIRD),
    "the year was not over": (
        told("a", "2019-05-11", modality="estimate", because=(Because("modality", "estimate", "2019 is not over"),)),
        THIRD,
    ),
    "one that may have come before had it bare": (
        told("a", "2019-05-11", qualifier="about"),
        told("b", "2019-05-01..2019-05-20"),
        THIRD,
    ),
}


@pytest.mark.parametrize("claims", KEPT.values(), ids=KEPT.keys())
def test_nothing_is_lost(claims):
    assert found("DRIFT", *claims) == []
