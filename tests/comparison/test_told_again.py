"""One thing told twice, and two things of one kind: loans, prices, moves of money, quakes, and goals that become plans."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from checker.comparison import compare
from checker.model import Claim, Happening, Span
from tests.build import claim, share, when


def _sum(number: float, article: str, **fields: Any) -> Claim:
    made: dict[str, Any] = {
        "unit": "USD",
        "grain": number,
        "measure": "arms_deal_value",
        "subject": "PL",
        "place": None,
        "episodic": True,
    }
    return claim(number, article=article, **(made | fields))


def _quake(place: str, article: str, number: float = 4.6, **fields: Any) -> Claim:
    made: dict[str, Any] = {"unit": "magnitude", "grain": 0.1, "measure": "magnitude", "subject": None, "episodic": True}
    return claim(number, place=place, article=article, **(made | fields))


LOAN: dict[str, Any] = {"measure": "loan", "episodic": False, "basis_of_time": "stated"}
RISE: dict[str, Any] = {"measure": "public_spending", "aspect": "increase", "episodic": False}
MARCH, APRIL = "2025-03-01..2025-03-31", "2025-04-01..2025-04-03"

CASES = {
    "two loans of one size": (_sum(2e9, "a", as_of=MARCH, **LOAN), _sum(2e9, "a", **LOAN), ("not_comparable", "EVENT")),
    "a loan, and a sum whose time is not told": (
        _sum(2e9, "a", as_of=MARCH, **LOAN),
        _sum(3e9, "b", **(LOAN | {"basis_of_time": "published"})),
        ("undetermined", "EVENT", "AS_OF"),
    ),
    "two moves of spending": (_sum(2e9, "a", as_of="2019", **RISE), _sum(3e9, "b", **RISE), ("not_comparable", "EVENT")),
    "two moves of spending that may be one": (
        _sum(2e9, "a", as_of="2019", **RISE),
        _sum(2e9, "b", **RISE),
        ("undetermined", "EVENT"),
    ),
    "one price of one model, told again later": (
        _sum(1.4e9, "a", scope=("abrams",), as_of="2023-01-01..2023-01-31", basis_of_time="stated"),
        _sum(1.4e9, "b", scope=("abrams",)),
        ("agreement", "AS_OF"),
    ),
    "one price at two stated times": (
        _sum(1.4e9, "a", scope=("abrams",), as_of="2023-01-01..2023-01-31", basis_of_time="stated"),
        _sum(1.4e9, "b", scope=("abrams",), basis_of_time="stated"),
        ("not_comparable", "EVENT"),
    ),
    "one price, of which one text says more": (
        _sum(6.5e9, "a", grain=1e8, scope=("phase two",)),
        _sum(6.5e9, "a", grain=1e8, qualifier="about"),
        ("agreement",),
    ),
    "three and three, of which one text says more": (
        claim(3, grain=1, scope=("children",), unit="person", subject=None, episodic=True, article="a"),
        claim(3, grain=1, unit="person", subject=None, episodic=True, article="b"),
        ("undetermined", "ENTITY", "SCOPE", "EVENT"),
    ),
    "one quake by two names of its place": (_quake("Elm County", "a"), _quake("Northern Oregon", "b"), ("agreement",)),
    "two quakes in two lands": (_quake("CL", "a"), _quake("JP", "b"), ("not_comparable", "PLACE")),
    "two magnitudes at two places": (_quake("Elm County", "a"), _quake("Northern Oregon", "b", 4.9), ("not_comparable", "PLACE")),
    "a proposal, and the plan that it became": (
        claim(25_000, grain=1000, modality="proposal", as_of="2025-02-01..2025-02-28"),
        claim(24_000, grain=1000, modality="plan"),
        ("change", "AS_OF"),
    ),
    "a proposal that is later than the plan": (
        claim(25_000, grain=1000, modality="proposal"),
        claim(24_000, grain=1000, modality="plan", as_of="2025-02-01..2025-02-28"),
        ("not_comparable", "MODALITY"),
    ),
    "a goal and a plan in percent are a rule and a step": (
        claim(5, grain=1, unit="percent", modality="target", as_of="2025-02-01..2025-02-28"),
        claim(4, grain=1, unit="percent", modality="plan"),
        ("not_comparable", "MODALITY"),
    ),
}


@pytest.mark.parametrize(("left", "right", "expected"), CASES.values(), ids=CASES.keys())
def test_told_again_or_another(left: Claim, right: Claim, expected: tuple[str, ...]) -> None:
    for one, other in ((left, right), (right, left)):
        found = compare(one, other)
        assert (found.relation.value, *(r.value for r in found.reasons)) == expected


def test_a_toll_of_the_day_on_which_they_were_found_is_that_of_the_accident() -> None:
    sunk = Happening("sinking", None, when("2025-03-25"), "Elm", ("Elm",))
    dead: dict[str, Any] = {"grain": 1, "measure": "military_deaths", "family": "soldiers", "episodic": True}
    found = claim(4, happening=sunk, as_of="2025-04-01", article="a", **dead)
    told = claim(4, as_of="2025-03-25", basis_of_time="stated", article="b", **dead)
    assert compare(found, told).relation.value == "agreement"
    assert compare(found, claim(4, as_of="2025-02-25", article="b", **dead)).relation.value == "not_comparable"


COUNTED: dict[str, Any] = {"grain": 1, "unit": "helicopter", "measure": "unit_count", "place": None}


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (claim(96, article="a", **COUNTED), claim(96, subject=None, article="b", **COUNTED), "agreement"),
        (claim(12, article="a", **COUNTED), claim(12, subject=None, article="b", **COUNTED), "undetermined"),  # too few to tell
        (claim(96, article="a", **COUNTED), claim(97, subject=None, article="b", **COUNTED), "undetermined"),
        (
            claim(96, article="a", as_of="2019-05-01", **COUNTED),
            claim(96, subject=None, article="b", **COUNTED),
            "undetermined",
        ),  # six years later
        (claim(4500, article="a"), claim(4500, place=None, article="b"), "agreement"),
        (claim(4500, subject=None, article="a"), claim(4500, subject=None, place=None, article="b"), "undetermined"),
        (share(4.7, article="a"), share(4.7, subject=None, article="b"), "undetermined"),  # many spend as much
    ],
)
def test_one_number_tells_whose_it_is_where_it_is_hardly_that_of_two(left: Claim, right: Claim, relation: str) -> None:
    assert compare(left, right).relation.value == relation
    assert compare(right, left).relation.value == relation


def test_what_is_scored_anew_in_each_game_is_no_one_number() -> None:
    scored: dict[str, Any] = {"grain": 1, "measure": "other:point", "unit": "point", "subject": "Ana Silva", "place": None}
    songs = scored | {"measure": "other:song", "unit": "song"}
    told = ("A hundred that night in Elm.", "Nobody has done it since, or will.")
    for fields, relation in ((scored, "undetermined"), (songs, "agreement")):
        one, other = (claim(100, article=words[0], quote=words, **fields) for words in told)
        assert compare(one, other).relation.value == relation


K2: dict[str, Any] = COUNTED | {"unit": "tank", "scope": ("k2",)}
GROWTH: dict[str, Any] = {"measure": "gdp_growth", "aspect": "increase", "place": None}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (claim(180, article="a", **K2), claim(180, article="b", modality="plan", **K2), ("agreement", "MODALITY")),
        (
            claim(180, article="a", as_of="2025", **K2),
            claim(190, article="b", as_of="2025", modality="plan", **K2),
            ("not_comparable", "MODALITY", "VINTAGE"),
        ),
        (
            claim(5000, qualifier="over", grain=1000),
            claim(3500, qualifier="over", modality="plan", as_of="2025-04-03.."),
            ("change", "AS_OF", "MODALITY"),
        ),
        (
            claim(250, article="a", **COUNTED | {"unit": "M1A2 SEPv3"}),
            claim(250, article="b", **COUNTED | {"unit": "tank"}),
            ("agreement",),
        ),
        (
            claim(250, article="a", **COUNTED | {"unit": "M1A2 SEPv3"}),
            claim(240, article="b", **COUNTED | {"unit": "tank"}),
            ("not_comparable", "UNIT_BASIS"),
        ),
        (
            share(3.1, basis="year on year", as_of="2018-10-01..2018-12-31", **GROWTH),
            share(3.2, as_of="2019", modality="forecast", **GROWTH),
            ("change", "AS_OF", "MODALITY"),
        ),
        (
            share(3.1, basis="year on year", as_of="2018-10-01..2018-12-31", **GROWTH),
            share(0.8, as_of="2019-01-01..2019-03-31", **GROWTH),
            ("undetermined", "UNIT_BASIS", "AS_OF"),
        ),
        (claim(32, grain=1, place=None), claim(14, grain=1), ("not_comparable", "PLACE")),  # one text: a part of them is there
        (claim(14, grain=1, place=None), claim(32, grain=1), ("undetermined", "PLACE")),
        (claim(32, grain=1, place=None, article="a"), claim(14, grain=1, article="b"), ("undetermined", "PLACE")),
    ],
)
def test_what_one_text_leaves_out(left: Claim, right: Claim, expected: tuple[str, ...]) -> None:
    for one, other in ((left, right), (right, left)):
        found = compare(one, other)
        assert (found.relation.value, *(r.value for r in found.reasons)) == expected


def test_a_figure_and_its_conversion_are_one_figure() -> None:
    far: dict[str, Any] = {"grain": 10, "measure": "distance", "subject": None, "place": None}
    miles = replace(claim(30, unit="mile", **far), figure=Span(10, 18))
    kilometers = replace(claim(50, unit="kilometer", quote="that many of them", **far), figure=Span(20, 33))
    assert compare(miles, kilometers).relation.value == "agreement"
    assert compare(miles, replace(kilometers, figure=Span(60, 73))).relation.value == "undetermined"
