"""The relation of two claims: the table of the contract and the editor's conventions, case by case."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.comparison import compare
from checker.model import Aspect, Modality, Qualifier, Relation, Sign
from tests.build import claim, share

CASES = {
    "moved between two times": (
        claim(4500, qualifier="about", as_of="2018-05-27..2019-06-12", article="a"),
        claim(10000, grain=10000, qualifier="about", article="b"),
        "change",
        ("AS_OF",),
    ),
    "one time, too far apart": (
        claim(4500, article="a"),
        claim(10000, grain=10000, article="b"),
        "conflict",
        (),
    ),
    "overlapping times count as one": (
        claim(4500, as_of="2025-03-01..2025-04-30", article="a"),
        claim(10000, grain=10000, article="b"),
        "conflict",
        (),
    ),
    "a date is missing": (
        claim(4500, as_of=None, published=None, article="a"),
        claim(10000, grain=10000, article="b"),
        "undetermined",
        ("AS_OF",),
    ),
    "nothing bounds one time above": (
        claim(4500, as_of="2025-01-01..", article="a"),
        claim(10000, grain=10000, article="b"),
        "undetermined",
        ("AS_OF",),
    ),
    "two years for one beginning, told at two times": (
        claim(1975, grain=1, unit="calendar_year", as_of="2019-05-01", article="a"),
        claim(1978, grain=1, unit="calendar_year", article="b"),
        "conflict",
        (),
    ),
    "has not moved": (claim(4500, as_of="2019-05-01"), claim(4500), "agreement", ("AS_OF",)),
    "open bounds that can both be right": (
        claim(12000, grain=1000, qualifier="over"),
        claim(12600),
        "agreement",
        ("HEDGE",),
    ),
    "rounding": (share(4.12, grain=0.01, as_of="2024"), share(4.1, as_of="2024"), "agreement", ("ROUNDING",)),
    "fact and later plan": (
        share(4, grain=1, qualifier="about", as_of="2023"),
        share(4.7, as_of="2025", modality="plan"),
        "change",
        ("AS_OF", "MODALITY"),
    ),
    "fact and plan for one year": (
        share(3.92, grain=0.01, as_of="2023"),
        share(3, grain=1, as_of="2023", modality="plan"),
        "not_comparable",
        ("MODALITY", "VINTAGE"),
    ),
    "two plans for one year at one time": (
        share(3, grain=1, as_of="2026", modality="plan"),
        share(4.8, as_of="2026", modality="plan"),
        "conflict",
        (),
    ),
    "a plan revised by a later article": (
        share(4.7, as_of="2026", modality="plan", published="2025-04-03"),
        share(5.4, as_of="2026", modality="plan", published="2025-09-03"),
        "change",
        ("VINTAGE",),
    ),
    "equal, but a fact and a floor": (
        share(4, grain=1, as_of="2023"),
        share(4, grain=1, modality="proposal", qualifier="at_least"),
        "not_comparable",
        ("MODALITY",),
    ),
    "a pledge called a target": (
        share(5, grain=1, modality="pledge", subject="NATO"),
        share(5, grain=1, modality="target", subject="NATO"),
        "agreement",
        (),
    ),
    "an older and a newer goal in one text": (
        share(5, grain=1, modality="target", subject="NATO"),
        share(2, grain=1, modality="target", subject="NATO"),
        "not_comparable",
        ("MODALITY",),
    ),
    "whose": (share(4, grain=1), share(4, grain=1, subject="LT"), "not_comparable", ("ENTITY",)),
    "where": (claim(4500), claim(4500, place="RO"), "not_comparable", ("PLACE",)),
    "what": (claim(4, grain=1), claim(4, grain=1, measure="military_deaths"), "not_comparable", ("MEASURE",)),
    "a total and a difference": (claim(5500), claim(1000, aspect="increase"), "not_comparable", ("ASPECT",)),
    "two scopes": (
        claim(4500, scope=("rotational",)),
        claim(4500, scope=("permanent",)),
        "not_comparable",
        ("SCOPE",),
    ),
    "narrower against unsaid, values fit": (claim(4500, scope=("rotational",)), claim(4500), "agreement", ()),
    "narrower against unsaid, values differ": (
        claim(4500, scope=("rotational",), article="a"),
        claim(10000, grain=10000, article="b"),
        "undetermined",
        ("SCOPE",),
    ),
    "narrower against unsaid, both in one text": (
        claim(4500, scope=("rotational",)),
        claim(10000, grain=10000),
        "not_comparable",
        ("PART_WHOLE",),
    ),
    "narrower against unsaid, both in one text, by two speakers": (
        claim(34500, scope=("active-duty",), speaker="The army"),
        claim(52000, grain=1000),
        "undetermined",
        ("SCOPE",),
    ),
    "those who are there for good, and all, at two times": (
        claim(369, grain=1, scope=("permanent",), as_of="2019-05-01", article="a"),
        claim(10000, grain=10000, article="b"),
        "not_comparable",
        ("PART_WHOLE",),
    ),
    "a site that has more than the whole country at another time": (
        claim(3000, grain=1000, scope=("Rukla",), as_of="2019-05-01", article="a"),
        claim(1700, article="b"),
        "change",
        ("AS_OF", "SCOPE"),
    ),
    "a site that has fewer": (
        claim(900, scope=("Rukla",), as_of="2019-05-01", article="a"),
        claim(1700, article="b"),
        "not_comparable",
        ("PART_WHOLE",),
    ),
    "a model by its number and by its name": (
        claim(96, grain=1, unit="helicopter", scope=("ah-64e",), article="a"),
        claim(96, grain=1, unit="helicopter", scope=("apache",), article="b"),
        "agreement",
        (),
    ),
    "a version of a model, and fewer of them": (
        claim(61, grain=1, unit="tank", scope=("k2pl",), article="a"),
        claim(180, grain=10, unit="tank", scope=("k2",), article="b"),
        "not_comparable",
        ("SCOPE",),
    ),
    "two versions of a model": (
        claim(96, grain=1, unit="helicopter", scope=("ah-64e",), article="a"),
        claim(96, grain=1, unit="helicopter", scope=("ah-64d",), article="b"),
        "not_comparable",
        ("SCOPE",),
    ),
    "narrower against unsaid, other times": (
        claim(4500, scope=("rotational",), as_of="2019-05-01"),
        claim(10000, grain=10000),
        "change",
        ("AS_OF", "SCOPE"),
    ),
    "two currencies": (claim(10, unit="USD"), claim(10, unit="PLN"), "not_comparable", ("UNIT_BASIS",)),
    "constant prices": (
        claim(27, unit="USD", basis="constant 2015 prices"),
        claim(35, unit="USD", basis="current prices"),
        "not_comparable",
        ("UNIT_BASIS",),
    ),
    "two contracts": (
        claim(2, unit="USD", event="logistics 2025"),
        claim(2, unit="USD", event="launchers 2024"),
        "not_comparable",
        ("EVENT",),
    ),
    "equal, but whose is not said": (share(4, grain=1, subject=None), share(4, grain=1), "undetermined", ("ENTITY",)),
    "one speaker twice": (
        claim(12600, speaker="the ambassador"),
        claim(12600, speaker="the ambassador", quote="12,600 soldiers are here"),
        "agreement",
        ("COPY",),
    ),
    "one sentence in two articles": (
        claim(12600, article="a", quote="12,600 soldiers are here", sentence="There are 12,600 soldiers here."),
        claim(12600, article="b", quote="12,600 soldiers are here", sentence="There are 12,600 soldiers here."),
        "agreement",
        ("COPY",),
    ),
}


@pytest.mark.parametrize(("left", "right", "relation", "reasons"), CASES.values(), ids=CASES.keys())
def test_relation(left, right, relation, reasons):
    found = compare(left, right)
    assert found.relation == relation
    assert {r.value for r in found.reasons} == set(reasons)
    assert [d.name for d in found.dimensions] == [
        "measure", "subject", "place", "scope", "aspect", "modality", "basis", "event", "as_of", "value",
    ]  # fmt: skip


def test_the_explanation_says_the_size_of_a_change():
    found = compare(*CASES["moved between two times"][:2])
    assert "about 5,500 more (2.2 times)" in found.explanation
    assert found.difference is not None
    assert (found.difference.absolute, found.difference.unit) == (5500, "soldier")


def test_percentages_differ_in_points():
    found = compare(*CASES["fact and later plan"][:2])
    assert found.difference is not None
    assert found.difference.unit == "percentage_point"
    assert found.difference.absolute == pytest.approx(0.7)
    assert "+0.7 percentage points" in found.explanation
    assert "the later figure is a plan" in found.explanation


def test_an_undetermined_pair_names_the_missing_date():
    found = compare(*CASES["a date is missing"][:2])
    assert "the date of a is missing" in found.explanation


claims = st.builds(
    claim,
    st.sampled_from([2.0, 4.0, 4.7, 4500.0, 10000.0]),
    grain=st.sampled_from([0.1, 1.0, 100.0, 10000.0]),
    qualifier=st.sampled_from([q.value for q in Qualifier]),
    as_of=st.sampled_from([None, "2023", "2025-04-03", "2025-01-01..", "..2024-01-01", "2025-01-01..2025-12-31"]),
    published=st.sampled_from([None, "2025-04-03", "2026-01-01"]),
    modality=st.sampled_from([m.value for m in Modality]),
    aspect=st.sampled_from([a.value for a in Aspect]),
    article=st.sampled_from(["a", "b"]),
    subject=st.sampled_from([None, "US", "PL"]),
    place=st.sampled_from([None, "PL", "RO"]),
    scope=st.sampled_from([(), ("rotational",), ("permanent", "rotational")]),
    unit=st.sampled_from(["soldier", "percent"]),
    event=st.sampled_from([None, "x", "y"]),
)


@given(claims, claims)
def test_swapping_the_claims_changes_only_the_direction(left, right):
    one, other = compare(left, right), compare(right, left)
    assert one.relation is other.relation
    assert set(one.reasons) == set(other.reasons)
    assert [d.sign for d in one.dimensions] == [d.sign for d in other.dimensions]
    if one.difference and other.difference:
        assert one.difference.absolute == -other.difference.absolute


@given(claims, claims)
def test_a_conflict_is_never_raised_where_anything_differs_or_is_unsaid(left, right):
    found = compare(left, right)
    if found.relation is Relation.CONFLICT:
        signs = {d.name: d.sign for d in found.dimensions}
        assert signs.pop("value") is Sign.DIFFERENT
        assert set(signs.values()) == {Sign.SAME}


@given(claims)
def test_a_claim_never_conflicts_with_itself(made):
    assert compare(made, made).relation in (Relation.AGREEMENT, Relation.UNDETERMINED)


TOLL: dict[str, Any] = {
    "measure": "people_killed",
    "subject": None,
    "place": "NP",
    "unit": "person",
    "event": "quake in NP on 2025-04-01",
    "episodic": True,
    "grows": True,
}


@pytest.mark.parametrize(
    ("first", "second", "relation", "reasons"),
    [(45, 60, "change", ["AS_OF", "VINTAGE"]), (60, 45, "conflict", []), (45, 45, "agreement", [])],
)
def test_a_toll_of_one_event_grows_and_never_falls(first, second, relation, reasons):
    earlier = claim(first, grain=1, as_of="2025-04-01", published="2025-04-02", article="a", **TOLL)
    later = claim(second, grain=1, as_of="2025-04-01", published="2025-04-04", article="b", aspect="cumulative", **TOLL)
    found = compare(earlier, later)
    assert (found.relation, list(found.reasons)) == (relation, reasons)


def test_tolls_of_two_nameless_attacks_are_not_compared():
    nameless = TOLL | {"event": None}
    one = claim(45, grain=1, as_of="2025-04-01", article="a", **nameless)
    other = claim(60, grain=1, as_of="2025-04-01", article="b", quote="60 people died elsewhere", **nameless)
    assert compare(one, other).relation is Relation.UNDETERMINED


@pytest.mark.parametrize(
    ("left", "right", "as_of", "relation"),
    [
        ("rose to 7.3%", "fell to 7.1%", "2023", "undetermined"),
        ("climbed from 6.9% in spring to 7.3%", "dropped sharply to 7.1%", "2023", "undetermined"),
        ("rose to 7.3%", "rose to 7.1%", "2023", "conflict"),
        ("rose to 7.3%", "was 7.1%", "2023", "conflict"),
        ("rose to 7.3%", "fell to 7.1%", "2023-05-01..2023-05-31", "conflict"),
    ],
)
def test_what_rose_and_fell_within_a_year_had_two_values(left, right, as_of, relation):
    def rate(said: str, number: float, article: str):
        made = share(number, measure="unemployment_rate", subject="FR", as_of=as_of, basis_of_time="stated", article=article)
        return replace(made, sentence=f"Unemployment in France {said} that year.", figure_text=f"{number}%")

    assert compare(rate(left, 7.3, "a"), rate(right, 7.1, "b")).relation == relation
