"""PLAN_AS_FACT: the plan of April that is the fact of September."""

from __future__ import annotations

import pytest

from checker.model import Because, Severity, Span, Standing
from tests.build import share
from tests.drift.found import found

APRIL, SEPTEMBER = "2025-04-03", "2025-09-10"


def planned(number=4.7, article="a", published=APRIL, **fields):
    return share(
        number,
        **{"article": article, "published": published, "modality": "plan", "as_of": "2025", "basis_of_time": "stated"} | fields,
    )


def as_fact(number=4.7, article="b", published=SEPTEMBER, words=None, **fields):
    """ "Spends 4.7% in 2025": an estimate to the checker, because the year is not over, not to the text."""
    because = (Because("modality", "estimate", "2025 is not over", Span(0, 3) if words else None, words),)
    return share(
        number,
        **{
            "article": article,
            "published": published,
            "modality": "estimate",
            "as_of": "2025",
            "basis_of_time": "stated",
            "because": because,
        }
        | fields,
    )


@pytest.mark.parametrize(("mood", "named"), [("plan", "a plan"), ("forecast", "a forecast")])
def test_a_plan_told_as_a_fact(mood, named):
    (finding,) = found("PLAN_AS_FACT", planned(modality=mood), as_fact())
    assert finding.severity is Severity.WARNING
    assert finding.article == "b"
    assert f"was {named} in a (2025-04-03)" in finding.message
    assert "2025 is not over on 2025-09-10" in finding.explanation


def test_about_so_much_is_still_the_plan():
    assert len(found("PLAN_AS_FACT", planned(), as_fact(qualifier="about"))) == 1


def test_each_article_is_told_once():
    again = as_fact(quote="4.7%, said again", id="again")
    assert [f.article for f in found("PLAN_AS_FACT", planned(), as_fact(), again, as_fact(article="c"))] == ["b", "c"]


ALLOWED = {
    "the year is over": (planned(), as_fact(published="2026-02-01")),
    "it may be over": (planned(), as_fact(published="2025-09-10..")),
    "the text calls it an estimate": (planned(), as_fact(words="estimated")),
    "a fact of that day, which a parliament may have made": (planned(), as_fact(modality="actual", because=())),
    "a budget is a fact when it is voted": (planned(), as_fact(sentence="The budget of 4.7% for 2025.")),
    "another value": (planned(), as_fact(4.6)),
    "another year": (planned(as_of="2026"), as_fact()),
    "another country": (planned(subject="LT"), as_fact()),
    "whose is not said": (planned(subject=None), as_fact(subject=None)),
    "another scope": (planned(scope=("core",)), as_fact()),
    "another measure": (planned(measure="debt_share"), as_fact()),
    "a mere noun, in other words": (
        planned(measure="other:share"),
        as_fact(measure="other:share", quote="and 4.7% is quite a lot"),
    ),
    "a target is no plan": (planned(modality="target"), as_fact()),
    "the later article calls it a plan, too": (planned(), as_fact(), planned(article="b", published=SEPTEMBER)),
    "the plan came later": (planned(published="2025-10-01"), as_fact()),
    "the same day": (planned(published=SEPTEMBER), as_fact()),
    "a day is no period": (planned(as_of="2025-12-31"), as_fact(as_of="2025-12-31")),
    "no time is given": (planned(basis_of_time="published"), as_fact(basis_of_time="published")),
    "the plan is denied": (planned(standing=Standing.DENIED), as_fact()),
    "a bound": (planned(qualifier="at_least"), as_fact()),
    "by how much it moves": (planned(aspect="increase"), as_fact(aspect="increase")),
    "one of many happenings": (planned(episodic=True), as_fact(episodic=True)),
}


@pytest.mark.parametrize("claims", ALLOWED.values(), ids=ALLOWED.keys())
def test_it_is_no_plan_told_as_a_fact(claims):
    assert found("PLAN_AS_FACT", *claims) == []


PAST = {"modality": "actual", "because": (), "sentence": "The share was 4.7 in 2025."}


def test_a_past_tense_before_the_period_is_over():
    assert len(found("PLAN_AS_FACT", planned(), as_fact(**PAST))) == 1
    assert found("PLAN_AS_FACT", planned(), as_fact(**PAST | {"sentence": "The tax was 4.7 in 2025."})) == []


def test_a_deed_told_before_its_time_has_begun():
    plan = planned(as_of="2025-10-01..2025-12-31")
    done = share(4.7, article="b", published=SEPTEMBER, as_of=SEPTEMBER)
    (finding,) = found("PLAN_AS_FACT", plan, done)
    assert "before that time has begun" in finding.explanation
    assert found("PLAN_AS_FACT", plan, share(4.8, article="b", published=SEPTEMBER, as_of=SEPTEMBER)) == []
    assert found("PLAN_AS_FACT", plan, share(4.7, article="b", published="2025-11-01", as_of="2025-11-01")) == []
    before = share(4.7, article="c", published="2025-03-01", as_of="2025-03-01")
    assert found("PLAN_AS_FACT", plan, before, done) == []
