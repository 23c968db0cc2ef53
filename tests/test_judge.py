"""Findings: named by what is said, listed worst first, and silent where an editor has nothing to ask."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from checker.group import lookalikes, series_of
from checker.judge import CODES, findings_of
from checker.model import Modality
from tests.build import claim, share


def found(*claims):
    series = series_of(claims)
    return findings_of(series, lookalikes(series))


A = claim(4500, article="a.txt")
B = claim(10000, grain=10000, article="b.txt")


def test_an_id_outlives_a_path_a_line_and_an_order():
    first = found(A, B)[0]
    moved = found(replace(B, article="/x/b.txt", id="1", line=9), replace(A, article="/x/a.txt", id="2", line=7))[0]
    assert first.code == moved.code == "CONFLICT"
    assert first.id == moved.id


def test_a_changed_value_is_a_new_finding():
    assert found(A, B)[0].id != found(A, claim(11000, grain=1000, article="b.txt"))[0].id


def test_the_same_words_in_other_articles_are_named_apart():
    again = [replace(c, article=f"again-{c.article}", id=f"again-{c.id}", place="RO") for c in (A, B)]
    ids = [f.id for f in found(A, B, *again)]
    assert len(ids) == len(set(ids))


def test_worst_first():
    known = [f.code for f in found(A, B, share(4, grain=1, as_of="2023"), share(5, grain=1, as_of="2024"))]
    assert known == sorted(known, key=list(CODES).index)
    assert known[0] == "CONFLICT"


def test_one_text_that_names_two_figures_is_no_question():
    one, other = (
        claim(4500, as_of=None, published=None, article="a"),
        claim(9000, grain=1000, as_of=None, published=None, article="a", quote="then 9,000"),
    )
    assert not [f for f in found(one, other) if f.code == "UNDETERMINED"]


def test_equal_counts_of_two_things_are_no_coincidence():
    deaths = claim(400, grain=1, measure="military_deaths", family="soldiers", article="b.txt")
    assert not found(claim(400, grain=1, family="soldiers"), deaths)


def test_a_fact_and_a_rule_of_one_size_mislead():
    rule = share(4, grain=1, modality="floor", measure="defence_threshold", family="shares", article="b")
    assert [f.code for f in found(share(4, grain=1, family="shares"), rule)] == ["COINCIDENCE"]
    plan = share(4, grain=1, modality="plan", measure="defence_threshold", family="shares", article="b")
    assert not found(share(4, grain=1, family="shares"), plan)


def test_one_share_of_two_countries_is_a_coincidence():
    other = share(4, grain=1, subject="LT", family="shares", article="b")
    assert [f.code for f in found(share(4, grain=1, family="shares"), other)] == ["COINCIDENCE"]
    later = share(4, grain=1, subject="LT", as_of="2021", family="shares", article="b")
    assert not found(share(4, grain=1, family="shares"), later)


def test_what_fits_only_by_a_hedge_at_two_times_is_no_agreement():
    about = claim(4500, qualifier="about", as_of="2023", article="a")
    exact = claim(4510, grain=10, as_of="2024", article="b")
    assert not [f for f in found(about, exact) if f.code == "AGREEMENT"]
    same = claim(4500, as_of="2024", article="b")
    assert [f.code for f in found(claim(4500, as_of="2023", article="a"), same)] == ["AGREEMENT"]


def test_an_open_question_has_an_owner_and_one_gap():
    def undated(**fields: Any):
        sides = (claim(n, grain=1, as_of=None, published=None, article=a, **fields) for n, a in ((45, "a"), (90, "b")))
        return [f.code for f in found(*sides)]

    assert undated() == ["UNDETERMINED"]
    assert undated(subject=None, quote="the same words") == []


def test_two_forecasts_that_differ_are_no_question():
    def undated(modality: Modality):
        sides = (claim(n, grain=1, as_of=None, published=None, article=a, modality=modality) for n, a in ((45, "a"), (90, "b")))
        return [f.code for f in found(*sides)]

    assert undated(Modality.ACTUAL) == ["UNDETERMINED"]
    assert undated(Modality.FORECAST) == []


def test_two_maximum_sentences_are_no_two_rules():
    def rules(unit: str):
        floor = claim(5, grain=1, unit=unit, modality=Modality.FLOOR, article="a")
        return [f.code for f in found(floor, claim(8, grain=1, unit=unit, modality=Modality.TARGET, article="b"))]

    assert rules("percent") == ["RULES"]
    assert rules("year") == []


def test_capitals_make_no_other_thing():
    bridge: dict[str, Any] = {"measure": "length", "place": None, "unit": "km"}
    one, other = (
        claim(16, subject="Oresund Bridge", article="a", **bridge),
        claim(25, subject="Oresund bridge", article="b", **bridge),
    )
    assert [f.code for f in found(one, other)] == ["CONFLICT"]


def test_one_sentence_makes_no_two_rules():
    sides = [share(n, grain=1, modality=Modality.PROPOSAL, article="a", sentence="Cut one by 29 and one by 31.") for n in (29, 31)]
    assert not [f for f in found(*sides) if f.code == "RULES"]


def test_a_sentence_that_has_run_into_another_is_the_same_sentence():
    def agreements(*quotes: str) -> list[str]:
        return [f.code for f in found(*(claim(37, grain=1, quote=quote, article="a") for quote in quotes))]

    once = "Officers took a driver, 37, into custody near the bridge."
    assert agreements(once, f"Attached files: bridge.jpg{once}He had no papers.") == []
    assert agreements(once, "The driver of the lorry is 37 years old, the officers said later.") == ["AGREEMENT"]
