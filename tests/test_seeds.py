"""The five seed articles, end to end: what an editor expects of every numeral, claim, date and verdict."""

from __future__ import annotations

from functools import cache

import pytest

from checker import run
from checker.config import Config
from checker.model import Relation, Status
from tests.build import when

SEEDS = "seeds"
A0, A1, A2, A3, A4 = (
    f"seeds/{name}.txt"
    for name in (
        "000_d994521e92ebc576",
        "001_1f3054e2f06a0ea7",
        "002_9a2d7b14c274f2d6",
        "003_c415b0ac414dcec2",
        "004_e5a9bc15457e5673",
    )
)


@cache
def report(*, dating: bool = True, published: tuple[tuple[str, str], ...] = ()):
    days = {path: when(day).first for path, day in published}
    return run.check([SEEDS], config=Config(dating=dating), published=days or None)


CLAIMS = {
    (A0, "some 4,500"): ("troops_stationed", "US", "PL", "about", "level", "actual", "published"),
    (A1, "5%"): ("defence_spending_threshold", "NATO", None, "exact", "level", "pledge", "published"),
    (A1, "2%"): ("defence_spending_threshold", "NATO", None, "exact", "level", "target", "published"),
    (A1, "approximately 4%"): ("defence_spending_share", "PL", None, "about", "level", "actual", "stated"),
    (A2, "4.7%"): ("defence_spending_share", "PL", None, "exact", "level", "plan", "stated"),
    (A2, "approximately 10,000"): ("troops_stationed", "US", "PL", "about", "level", "actual", "published"),
    (A2, "four"): ("military_deaths", "US", "LT", "exact", "level", "actual", "inferred"),
    (A2, "nearly $2 billion"): ("arms_deal_value", "PL", None, "nearly", "level", "actual", "inferred"),
    (A2, "4%"): ("defence_spending_threshold", "PL", None, "at_least", "level", "proposal", "published"),
    (A4, "more than three years"): ("duration", "RU", "UA", "over", "level", "actual", "published"),
    (A4, "a year"): ("duration", "RU", "UA", "exact", "level", "actual", "stated"),
    (A4, "30-day"): ("duration", "US", "UA", "exact", "level", "proposal", "published"),
    (A4, "third-largest"): ("other:nuclear_stockpile_rank", "FR", None, "exact", "level", "actual", "published"),
}


@pytest.mark.parametrize(("article", "figure"), CLAIMS, ids=[f"{a[6:9]} {f}" for a, f in CLAIMS])
def test_each_claim(article, figure):
    found = next(c for c in report().claims if c.article == article and c.figure_text == figure)
    fields = (found.measure, found.subject, found.place, found.qualifier, found.aspect, found.modality, found.as_of.basis)
    assert fields == CLAIMS[article, figure]
    text = report().article(article).text
    assert text[found.span.start : found.span.end] == found.quote
    assert found.figure_text in found.quote


def test_no_other_claim_but_the_five_percent_said_again():
    found = [(c.article, c.figure_text) for c in report().claims]
    assert sorted(found) == sorted(
        [*CLAIMS, (A1, "5%"), (A1, "5%"), (A1, "two")]
    )  # "the two nations": counted, compared with nothing
    moods = [c.modality for c in report().claims if c.figure_text == "5%"]
    assert moods == ["pledge", "pledge", "target"]


def test_article_003_has_no_claim_and_no_finding():
    assert not [c for c in report().claims if c.article == A3]
    assert not [f for f in report().findings if f.article == A3]


@pytest.mark.parametrize(
    ("article", "text", "reason"),
    [(A0, "0", "furniture"), (A0, "1,748", "furniture"), (A4, "2025", "furniture"), (A3, "RMF24", "part of a name")],
)
def test_what_is_set_aside(article, text, reason):
    found = next(f for f in report().figures if f.article == article and f.text == text)
    assert found.status is Status.SET_ASIDE
    assert reason in (found.reason or "")


def test_nothing_is_unread():
    assert not [f.text for f in report().figures if f.status is Status.UNREAD]


DATES = {
    A0: ("2018-05-27..2019-06-12", ["Rood", "Szatkowski"]),
    A1: ("2025-09-05..", ["Secretary of War"]),
    A2: ("2025-04-03..2025-05-01", ["Waltz", "deaths of four U.S. soldiers"]),
    A3: ("2025-08-29..2025-09-04", ["Tusk"]),
    A4: ("2025-03-13..2025-03-16", ["more than three years", "Duda"]),
}


@pytest.mark.parametrize("article", DATES)
def test_each_article_is_dated_from_its_own_words(article):
    span, words = DATES[article]
    published = report().article(article).published
    assert published.basis == "evidence"
    assert published.contradiction is None
    assert published.interval.overlaps(when(span))
    assert published.interval.start, "something bounds it below"
    text = report().article(article).text
    for word in words:
        assert any(word in e.text for e in published.evidence), word
    for evidence in published.evidence:
        assert evidence.span is None or text[evidence.span.start : evidence.span.end] == evidence.text


def test_the_latest_year_named_is_not_the_date():
    interval = report().article(A1).published.interval
    assert interval.start == when("2025-09-05").start
    assert interval.end is None


def verdict(figure_a, article_a, figure_b, article_b, **options):
    from checker.comparison import compare

    found = report(**options)
    left = next(c for c in found.claims if c.article == article_a and c.figure_text == figure_a)
    right = next(c for c in found.claims if c.article == article_b and c.figure_text == figure_b)
    return compare(left, right)


TROOPS = ("some 4,500", A0, "approximately 10,000", A2)


def test_troops_in_poland_changed_over_time():
    found = verdict(*TROOPS)
    assert found.relation is Relation.CHANGE
    assert "about 5,500 more (2.2 times)" in found.explanation


def test_on_one_day_the_troops_are_a_conflict():
    found = verdict(*TROOPS, published=((A0, "2025-04-03"), (A2, "2025-04-03")))
    assert found.relation is Relation.CONFLICT


def test_without_dating_the_troops_are_undetermined_and_the_missing_date_is_named():
    found = verdict(*TROOPS, dating=False)
    assert found.relation is Relation.UNDETERMINED
    assert A0 in found.explanation
    assert "missing" in found.explanation


def test_the_share_of_gdp_moved_from_outturn_to_plan():
    found = verdict("approximately 4%", A1, "4.7%", A2)
    assert found.relation is Relation.CHANGE
    assert {"AS_OF", "MODALITY"} == set(found.reasons)
    assert "+0.7 percentage points" in found.explanation
    assert "the later figure is a plan" in found.explanation


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (("approximately 4%", A1), ("4%", A2), "MODALITY"),
        (("5%", A1), ("2%", A1), "MODALITY"),
        (("5%", A1), ("4.7%", A2), "ENTITY"),
        (("2%", A1), ("approximately 4%", A1), "MODALITY"),
        (("4.7%", A2), ("4%", A2), "MODALITY"),
        (("some 4,500", A0), ("four", A2), "MEASURE"),
        (("more than three years", A4), ("30-day", A4), "EVENT"),
        (("more than three years", A4), ("a year", A4), "EVENT"),
    ],
)
def test_what_only_looks_alike(left, right, reason):
    found = verdict(*left, *right)
    assert found.relation is Relation.NOT_COMPARABLE
    assert reason in found.reasons


def test_the_findings():
    codes = [f.code for f in report().findings]
    assert not [f for f in report().findings if f.severity == "error"]
    assert codes.count("CHANGE") == 2
    assert codes.count("AGREEMENT") == 2
    assert codes.count("COINCIDENCE") == 1
    assert codes.count("RULES") >= 1
    assert codes.count("STALE") == 1
    spans = next(f for f in report().findings if f.code == "SPANS")
    assert "hold together" in spans.message
    assert report().complete


def test_the_order_of_the_articles_makes_no_difference():
    from checker.report import render

    names = [A3, A0, A4, A2, A1]
    assert render(run.check(names), "json") == render(run.check(sorted(names)), "json")
