"""TOTAL: a whole below its part, below its parts together, below what it was."""

from __future__ import annotations

import pytest

from checker.model import Severity
from tests.build import claim
from tests.drift.found import found, toll

MONDAY, TUESDAY, FRIDAY = "2025-05-05", "2025-05-06", "2025-05-09"


def test_a_whole_below_its_part():
    (finding,) = found("TOTAL", toll(45, "a", MONDAY, unit="child"), toll(41, "b", TUESDAY))
    assert finding.severity is Severity.WARNING
    assert finding.article == "b"
    assert "41 < 45" in finding.explanation


def test_a_whole_below_the_sum_of_its_parts():
    parts = toll(193, "a", MONDAY, subject="NL"), toll(43, "a", MONDAY, subject="MY"), toll(27, "b", MONDAY, subject="AU")
    (finding,) = found("TOTAL", *parts, toll(240, "c", TUESDAY))
    assert "193 (Netherlands) + 43 (Malaysia) + 27 (Australia) = 263, more than 240" in finding.explanation
    assert len(finding.claims) == 4


def so_far(number, article, day, sentence="The US has given {} tanks so far.", **fields):
    return claim(
        number,
        grain=1,
        article=article,
        published=day,
        **{
            "as_of": day,
            "aspect": "cumulative",
            "measure": "weapons_delivered",
            "place": "UA",
            "unit": "tank",
            "sentence": sentence.format(f"{number:g}"),
        }
        | fields,
    )


def test_a_count_so_far_below_an_earlier_one():
    (finding,) = found("TOTAL", so_far(50, "a", MONDAY), so_far(31, "b", FRIDAY))
    assert finding.severity is Severity.WARNING
    assert "31 − 50 = −19" in finding.explanation


TOO_SMALL = {
    "those of one country": (toll(45, "a", MONDAY, subject="IN"), toll(41, "b", TUESDAY)),
    "those who were added": (toll(45, "a", MONDAY, aspect="increase"), toll(41, "b", TUESDAY)),
    "at least so many": (toll(45, "a", MONDAY, unit="child", qualifier="at_least"), toll(41, "b", TUESDAY)),
    "of which many": (toll(45, "a", MONDAY, unit="child", scope=("part",)), toll(41, "b", TUESDAY)),
}


@pytest.mark.parametrize("claims", TOO_SMALL.values(), ids=TOO_SMALL.keys())
def test_a_whole_is_too_small(claims):
    assert len(found("TOTAL", *claims)) == 1


FITS = {
    "larger than its part": (toll(12, "a", MONDAY, unit="child"), toll(41, "b", TUESDAY)),
    "as large as its part": (toll(41, "a", MONDAY, unit="child"), toll(41, "b", TUESDAY)),
    "as large as its parts together": (
        toll(20, "a", MONDAY, subject="IN"),
        toll(21, "a", MONDAY, subject="CN"),
        toll(41, "b", TUESDAY),
    ),
    "one country counted twice": (
        toll(30, "a", MONDAY, subject="IN"),
        toll(31, "b", MONDAY, subject="IN"),
        toll(41, "c", TUESDAY),
    ),
    "a body is no country": (
        toll(30, "a", MONDAY, subject="NATO"),
        toll(31, "b", MONDAY, subject="EU"),
        toll(41, "c", TUESDAY),
    ),
    "the part came later": (toll(41, "a", MONDAY), toll(45, "b", TUESDAY, unit="child")),
    "an older whole, told later": (toll(45, "a", TUESDAY, unit="child"), toll(41, "b", FRIDAY, as_of=MONDAY)),
    "another event": (toll(45, "a", MONDAY, unit="child", event="flood in Nepal in 2025"), toll(41, "b", TUESDAY)),
    "another place": (toll(45, "a", MONDAY, unit="child", place="IN"), toll(41, "b", TUESDAY)),
    "another measure": (toll(45, "a", MONDAY, unit="child", measure="people_injured"), toll(41, "b", TUESDAY)),
    "suspected ones are no part": (toll(81, "a", MONDAY, unit="child", scope=("suspected",)), toll(41, "b", TUESDAY)),
    "with the attacker": (toll(15, "a", MONDAY, scope=("including the attacker",)), toll(14, "b", TUESDAY)),
    "up to so many": (toll(45, "a", MONDAY, unit="child", qualifier="at_most"), toll(41, "b", TUESDAY)),
    "the whole is a lower bound": (toll(45, "a", MONDAY, unit="child"), toll(41, "b", TUESDAY, qualifier="at_least")),
    "the whole is narrowed": (toll(45, "a", MONDAY, unit="child"), toll(41, "b", TUESDAY, scope=("confirmed",))),
    "the article has a larger figure, too": (
        toll(45, "a", MONDAY, unit="child"),
        toll(41, "b", TUESDAY),
        toll(50, "b", TUESDAY, unit="adult"),
    ),
    "so far, and more": (so_far(31, "a", MONDAY), so_far(50, "b", FRIDAY)),
    "so far, of one day": (so_far(50, "a", MONDAY), so_far(31, "b", MONDAY)),
    "so far this year": (
        so_far(50, "a", "2024-12-05", "The US has given 50 tanks so far this year."),
        so_far(31, "b", "2025-05-05", "The US has given 31 tanks so far this year."),
    ),
    "so far since": (
        so_far(50, "a", MONDAY),
        so_far(31, "b", FRIDAY, "The US has given 31 tanks so far since the truce."),
    ),
    "in all is a level, which may fall": (
        so_far(50, "a", MONDAY, "The US has 50 tanks there in all."),
        so_far(31, "b", FRIDAY, "The US has 31 tanks there in all."),
    ),
    "whose is not said": (so_far(50, "a", MONDAY, subject=None), so_far(31, "b", FRIDAY, subject=None)),
    "whose differs": (so_far(50, "a", MONDAY), so_far(31, "b", FRIDAY, subject="DE")),
    "one of many happenings": (so_far(50, "a", MONDAY, episodic=True), so_far(31, "b", FRIDAY, episodic=True)),
    "a mere noun": (so_far(50, "a", MONDAY, measure="other:tank"), so_far(31, "b", FRIDAY, measure="other:tank")),
    "it gives its time": (so_far(50, "a", MONDAY), so_far(31, "b", FRIDAY, as_of=TUESDAY, basis_of_time="stated")),
    "about so many": (so_far(50, "a", MONDAY), so_far(31, "b", FRIDAY, qualifier="about")),
    "planned": (so_far(50, "a", MONDAY, modality="plan"), so_far(31, "b", FRIDAY)),
}  # fmt: skip


@pytest.mark.parametrize("claims", FITS.values(), ids=FITS.keys())
def test_it_fits(claims):
    assert found("TOTAL", *claims) == []


def test_a_sum_is_told_once():
    parts = toll(30, "a", MONDAY, subject="IN"), toll(31, "a", MONDAY, subject="CN")
    assert [f.article for f in found("TOTAL", *parts, toll(41, "b", TUESDAY), toll(42, "c", FRIDAY))] == ["b"]


def test_one_part_is_told_once():
    claims = [toll(45, "a", MONDAY, unit="child"), toll(41, "b", TUESDAY), toll(42, "c", FRIDAY)]
    assert [f.article for f in found("TOTAL", *claims)] == ["b"]
