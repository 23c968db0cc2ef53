"""Whether two figures belong to one happening, and what follows for their comparison."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from checker import run
from checker.article import Article
from checker.comparison import compare
from checker.comparison.events import same_happening
from checker.group import series_of
from checker.model import Claim, Happening, Relation, Sign
from tests.build import claim, when

SHOOTING = Happening("shooting", None, when("2025-03-30"), "Dover", ("Dover", "Kent County"), ("ann roe",), ("elm street",))


@pytest.mark.parametrize(
    ("changes", "sign"),
    [
        ({}, "="),
        ({"people": (), "sites": ()}, "="),  # town and day
        ({"place": "East Dover", "places": ("East Dover",), "people": ()}, "="),
        ({"place": "Delaware", "places": ("Delaware", "Dover"), "people": (), "sites": ()}, "="),
        ({"when": when("..2025-04-09")}, "="),  # the victim
        ({"when": when("..2025-04-09"), "people": ()}, "="),  # town and street
        ({"when": when("2025-03-31"), "people": ()}, "="),  # one night, one street
        ({"kind": "attack", "vague": True, "people": ()}, "="),
        ({"when": when("..2025-04-09"), "people": (), "sites": ()}, "?"),  # when?
        ({"place": None, "places": (), "people": (), "sites": ()}, "?"),  # where?
        ({"place": "Salem", "places": ("Salem",), "people": (), "sites": ()}, "?"),
        ({"when": when("2025-03-31"), "people": (), "sites": ()}, "?"),  # one night or two days
        ({"when": when("2025-04-05")}, "!="),
        ({"kind": "earthquake", "people": ()}, "!="),
    ],
)
def test_one_happening_or_two_or_nobody_can_tell(changes, sign):
    other = replace(SHOOTING, **changes)
    assert same_happening(SHOOTING, other)[0] == Sign(sign)
    assert same_happening(other, SHOOTING)[0] == Sign(sign)


def test_an_earthquake_is_one_in_a_land_and_a_year():
    quake = Happening("earthquake", None, when("2025-04-25"), "NP", ("NP",), rare=True)
    assert same_happening(quake, replace(quake, when=when("2025-05-12")))[0] is Sign.SAME
    assert same_happening(quake, replace(quake, when=when("2024-05-12")))[0] is Sign.DIFFERENT
    assert same_happening(quake, replace(quake, place="JP", places=("JP",)))[0] is Sign.DIFFERENT


def test_storms_go_by_their_names():
    mitch = Happening("storm", "Hurricane Mitch", rare=True)
    assert same_happening(mitch, mitch)[0] is Sign.SAME
    assert same_happening(mitch, replace(mitch, title="Hurricane Gilbert"))[0] is Sign.DIFFERENT


def hurt(number: float, article: str, unit: str = "person", *, measure: str = "people_injured", **fields: Any) -> Claim:
    fields = {"happening": SHOOTING, "event": None, "subject": None, "place": "Dover", "published": "2025-04-01"} | fields
    return claim(
        number, grain=1, unit=unit, measure=measure, article=article, episodic=True, grows=True, as_of="2025-03-30", **fields
    )


@pytest.mark.parametrize(
    ("left", "right", "relation", "reasons"),
    [
        ((3, "person"), (3, "man"), "agreement", []),
        ((3, "person"), (2, "man"), "not_comparable", ["PART_WHOLE"]),
        ((3, "person"), (5, "man"), "conflict", []),  # no kind is more than all
        ((3, "teenager"), (3, "kid"), "agreement", []),
        ((3, "teenager"), (2, "kid"), "conflict", []),
        ((3, "woman"), (2, "man"), "not_comparable", ["SCOPE"]),
        ((3, "person"), (3, "house"), "not_comparable", ["UNIT_BASIS"]),
    ],
)
def test_kinds_of_people_in_one_event(left, right, relation, reasons):
    found = compare(hurt(left[0], "a", left[1]), hurt(right[0], "b", right[1]))
    assert (found.relation, list(found.reasons)) == (relation, reasons)


@pytest.mark.parametrize(("number", "relation"), [(3, "agreement"), (2, "not_comparable")])
def test_those_badly_hurt_are_a_part_of_the_hurt(number, relation):
    assert compare(hurt(3, "a"), hurt(number, "b", scope=("critically",))).relation == relation


def test_a_part_is_not_set_against_all():
    found = compare(hurt(3, "a"), hurt(2, "b", scope=("part",)))
    assert (found.relation, list(found.reasons)) == (Relation.NOT_COMPARABLE, ["PART_WHOLE"])


def test_the_tolls_of_two_events_are_never_in_conflict():
    other = replace(SHOOTING, when=when("2025-04-05"), people=())
    assert compare(hurt(3, "a"), hurt(5, "b", happening=other)).relation is Relation.NOT_COMPARABLE
    unsure = replace(SHOOTING, when=when("..2025-04-09"), people=(), sites=())
    assert compare(hurt(3, "a"), hurt(5, "b", happening=unsure)).relation is Relation.UNDETERMINED


def test_claims_of_one_event_meet_whatever_it_is_called():
    elsewhere = replace(SHOOTING, place="Delaware", places=("Delaware", "Dover"))
    claims = [
        hurt(3, "a", event="shooting in Dover on 2025-03-30"),
        hurt(4, "b", "man", event="shooting in Delaware on 2025-03-30", place="Delaware", happening=elsewhere),
        hurt(2, "c", happening=replace(SHOOTING, place="Salem", places=("Salem",), people=(), sites=()), place="Salem"),
    ]
    series = [sorted(c.article for c in s.claims) for s in series_of(claims)]
    assert sorted(series) == [["a", "b"], ["c"]]
    assert [s.name for s in series_of(reversed(claims))] == [s.name for s in series_of(claims)]


STORIES = {
    "a.txt": "DOVER, Del. — A shooting at a bar in Dover on Sunday left one man dead and three people wounded, police said. "
    "Ann Roe, 34, of Salem, was shot in the leg.",
    "b.txt": "Police have arrested a man over a shooting in Delaware last weekend. The shooting, which wounded four people, "
    "began in a bar. Ann Roe, 34, who was hit in the leg, was released from hospital.",
    "c.txt": "A shooting in Salem on Sunday left nine people wounded, police said.",
}


def test_outlets_that_call_it_differently_meet_and_others_do_not():
    report = run.check_articles(Article.from_text(text, id=name, published="2025-04-01") for name, text in STORIES.items())
    pairs = [
        (c.relation.value, c.left.article, c.right.article)
        for s in report.series
        for c in s.comparisons
        if c.left.measure == "people_injured"
    ]
    assert pairs == [("conflict", "a.txt", "b.txt")]


def test_a_running_total_and_a_level_of_what_grows_are_one_series():
    toll: dict[str, Any] = {"measure": "people_killed", "event": "earthquake in Nepal in 2025", "place": "NP"}
    claims = [hurt(45, "a", **toll), hurt(60, "b", aspect="cumulative", **toll)]
    assert [len(s.claims) for s in series_of(claims)] == [2]


@pytest.mark.parametrize(("number", "relation"), [(660, "agreement"), (6600, "undetermined")])
def test_a_bound_and_a_number_near_it_are_one_count_of_what_grows(number, relation):
    disease: dict[str, Any] = {
        "event": "Ebola",
        "place": "LR",
        "unit": "person",
        "measure": "disease_deaths",
        "subject": None,
        "grows": True,
    }
    earlier = claim(650, grain=10, qualifier="over", article="a", as_of="2014-07-28", published="2014-07-28", **disease)
    later = claim(number, grain=10, article="b", as_of="2014-07-30", published="2014-07-30", **disease)
    assert compare(earlier, later).relation == relation


def test_fewer_cases_of_a_disease_later_are_no_conflict():
    disease: dict[str, Any] = {
        "event": "cholera",
        "place": "HT",
        "unit": "case",
        "measure": "disease_cases",
        "subject": None,
        "grows": True,
    }
    earlier = claim(900, article="a", as_of="2025-01-05", published="2025-01-05", **disease)
    later = claim(26, grain=1, article="b", as_of="2025-02-05", published="2025-02-05", **disease)
    assert compare(earlier, later).relation is Relation.UNDETERMINED


def test_two_tellings_of_what_may_be_one_happening_are_left_open():
    where = Happening("oil spill", when=when("2025"), rare=True)
    told = [hurt(3, a, published=d, happening=where, place=None) for a, d in (("a", "2025-04-01"), ("b", "2025-04-05"))]
    told[1] = structs.replace(told[1], as_of=structs.replace(told[1].as_of, interval=when("2025-04-05")))
    assert {d.name: d.sign for d in compare(*told).dimensions}["event"] is Sign.UNKNOWN
