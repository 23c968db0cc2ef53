"""What all kinds share: order, identity, codes, and their place among the other findings."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.drift import CODES, drift
from checker.drift.order import swept
from checker.group import lookalikes, series_of
from checker.judge import CODES as JUDGED
from checker.judge import findings_of, meaning
from checker.model import Claim
from tests.build import claim, when
from tests.drift.found import toll

DAYS = ["2025-04-03", "2025-04-04", "2025-04-05..2025-04-08", "2025-04-07..", "..2025-04-02", None]

tolls = st.builds(
    toll,
    st.integers(1, 60),
    st.sampled_from("abcdef"),
    st.sampled_from(DAYS),
    qualifier=st.sampled_from(["exact", "exact", "at_least", "about"]),
    unit=st.sampled_from(["person", "person", "child", "other"]),
    subject=st.sampled_from([None, None, "IN", "CN"]),
    aspect=st.sampled_from(["level", "cumulative", "increase"]),
)
troops = st.builds(
    claim,
    st.sampled_from([4500, 4600, 9000]),
    article=st.sampled_from("abcdef"),
    published=st.sampled_from(DAYS),
    as_of=st.sampled_from([*DAYS, "2023", "2025"]),
    qualifier=st.sampled_from(["exact", "about", "at_most"]),
    scope=st.sampled_from([(), ("rotational",)]),
    modality=st.sampled_from(["actual", "plan", "estimate"]),
)


def judged(claims):
    series = series_of(claims)
    return findings_of(series, lookalikes(series))


def named(claims):
    """As extraction does: no two claims have one id."""
    return [replace(c, id=f"{i:03}", quote=f"{c.quote} {i}") for i, c in enumerate(claims)]


@given(st.lists(st.one_of(tolls, troops), max_size=14), st.randoms())
def test_the_order_of_the_claims_makes_no_difference(claims, chance: random.Random):
    claims = named(claims)
    shuffled = list(claims)
    chance.shuffle(shuffled)
    assert judged(claims) == judged(shuffled)


@given(st.lists(st.one_of(tolls, troops), max_size=14))
def test_a_finding_stands_on_claims_of_two_articles_and_in_the_later(claims):
    by_id = {c.id: c for c in named(claims)}
    for finding in drift(series_of(by_id.values())):
        sides = [by_id[id_] for id_ in finding.claims]
        assert finding.code in CODES
        assert len({c.article for c in sides}) > 1
        assert finding.explanation
        assert finding.article in {c.article for c in sides}
        if finding.code in ("TOLL", "TOTAL", "PLAN_AS_FACT", "DRIFT"):
            assert all(c.published.before(sides[-1].published) for c in sides[:-1])


@given(st.lists(tolls, max_size=12))
def test_a_later_toll_without_a_fall_is_never_told(claims):
    """Each count set to the number of days since the first: nothing can fall."""
    grown = [
        toll(max((c.published.first - when("2025-04-01").first).days, 1), c.article, "2025-04-03")
        for c in claims
        if c.published.start
    ]
    assert [f for f in drift(series_of(named(grown))) if f.code == "TOLL"] == []


@given(st.lists(troops, max_size=12))
def test_the_sweep_gives_each_claim_once_and_only_what_is_surely_earlier(claims):
    claims = named(claims)
    steps = list(swept(claims))
    assert sorted(c.id for c, _ in steps) == sorted(c.id for c in claims)
    admitted = [c for _, earlier in steps for c in earlier]
    assert len(admitted) == len(set(admitted))
    seen: list[Claim] = []
    for claim_, earlier in steps:
        seen += earlier
        assert {c.id for c in seen} == {c.id for c in claims if c.published.before(claim_.published)}


def test_every_code_is_registered_and_has_a_meaning():
    assert set(CODES) <= set(JUDGED)
    assert {code: JUDGED[code] for code in CODES} == CODES
    assert all(meaning(code).endswith(".") for code in JUDGED)
    assert meaning("PERCENT")
    assert meaning("anybody's") == ""


def test_a_fallen_toll_is_told_once_not_as_a_conflict_too():
    findings = judged([toll(45, "a", "2025-05-05"), toll(41, "b", "2025-05-06")])
    assert [f.code for f in findings] == ["TOLL"]


def test_a_fall_that_the_text_explains_is_no_conflict_either():
    findings = judged([toll(45, "a", "2025-05-05"), toll(41, "b", "2025-05-06", sentence="They lowered the toll from 45 to 41.")])
    assert [f.code for f in findings] == []


def test_a_plan_and_an_outturn_of_one_year_are_no_two_rules():
    plan = claim(4700, modality="plan", as_of="2025", article="a")
    fact = claim(4100, as_of="2025", article="b", published="2026-02-01")
    assert "RULES" not in [f.code for f in judged([plan, fact])]
