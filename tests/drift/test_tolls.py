"""TOLL: what a falling toll is, and everything that only looks like one."""

from __future__ import annotations

import pytest

from checker.model import Severity, Standing
from tests.drift.found import found, toll

MONDAY, TUESDAY, FRIDAY = "2025-05-05", "2025-05-06", "2025-05-09"


def test_a_toll_that_falls():
    (finding,) = found("TOLL", toll(45, "a", MONDAY), toll(41, "b", TUESDAY))
    assert finding.severity is Severity.ERROR
    assert finding.article == "b"
    assert "A toll does not fall; one of the two needs a correction" in finding.message
    assert "41 − 45 = −4" in finding.explanation
    assert len(finding.claims) == 2


FALLS = {
    "rounded, and further down than rounding goes": (toll(1240, "a", MONDAY, grain=10), toll(1130, "b", TUESDAY, grain=10)),
    "a running total against a plain count": (toll(45, "a", MONDAY, aspect="cumulative"), toll(41, "b", TUESDAY)),
    "both of the day of the event": (toll(45, "a", MONDAY, as_of="2025-05-04"), toll(41, "b", TUESDAY, as_of="2025-05-04")),
    "the day stands in the name": (
        toll(20, "a", MONDAY, event="explosion in Mosul on 2025-05-04", place=None),
        toll(18, "b", TUESDAY, event="explosion in Mosul on 2025-05-04", place=None),
    ),
    "a part of the toll besides": (
        toll(45, "a", MONDAY),
        toll(41, "b", TUESDAY, sentence="41 people died, 12 of them children."),
        toll(12, "b", TUESDAY, sentence="41 people died, 12 of them children.", unit="child", scope=("part",)),
    ),
    "hurt besides others": (
        toll(6, "a", MONDAY, measure="people_injured"),
        toll(5, "b", TUESDAY, measure="people_injured", quote="five others were injured"),
    ),
    "words that narrow another figure, far off": (
        toll(45, "a", MONDAY),
        toll(
            41,
            "b",
            TUESDAY,
            sentence="41 people died when the walls of a school came down upon them that night, said a doctor in a hospital.",
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("claims", FALLS.values(), ids=FALLS.keys())
def test_a_toll_falls(claims):
    assert [f.severity for f in found("TOLL", *claims)] == ["error"]


DOUBTFUL = {
    "the earlier figure is a lower bound": (toll(45, "a", MONDAY, qualifier="at_least"), toll(41, "b", TUESDAY)),
    "different sources": (toll(45, "a", MONDAY, speaker="police"), toll(41, "b", TUESDAY, speaker="the Red Cross")),
    "so far apart": (toll(450, "a", MONDAY, grain=10), toll(45, "b", TUESDAY)),
}


@pytest.mark.parametrize(("why", "claims"), DOUBTFUL.items(), ids=DOUBTFUL.keys())
def test_a_doubt_makes_it_a_warning_and_is_named(why, claims):
    (finding,) = found("TOLL", *claims)
    assert finding.severity is Severity.WARNING
    assert why in finding.explanation


STANDS = {
    "it grows": (toll(41, "a", MONDAY), toll(45, "b", TUESDAY)),
    "it stays": (toll(45, "a", MONDAY), toll(45, "b", TUESDAY)),
    "rounding covers it": (toll(1240, "a", MONDAY, grain=10), toll(1236, "b", TUESDAY)),
    "the later one is a lower bound": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, qualifier="at_least")),
    "the later one is about so many": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, qualifier="about")),
    "the earlier one is about so many": (toll(45, "a", MONDAY, qualifier="about"), toll(41, "b", TUESDAY)),
    "one day": (toll(45, "a", MONDAY), toll(41, "b", MONDAY)),
    "which came first is not known": (toll(45, "a", "2025-05-05..2025-05-09"), toll(41, "b", TUESDAY)),
    "no date": (toll(45, "a", MONDAY), toll(41, "b", None)),
    "one article": (toll(45, "a", MONDAY), toll(41, "a", MONDAY, as_of=TUESDAY)),
    "an earlier time, told later": (toll(45, "a", TUESDAY), toll(41, "b", FRIDAY, as_of=MONDAY)),
    "another event": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, event="flood in Nepal in 2025")),
    "no named event": (toll(45, "a", MONDAY, event=None), toll(41, "b", TUESDAY, event=None)),
    "a disease, which is in many places": (
        toll(45, "a", MONDAY, event="COVID-19", place=None, episodic=False),
        toll(41, "b", TUESDAY, event="COVID-19", place=None, episodic=False),
    ),
    "a disease by the day": (
        toll(627, "a", MONDAY, event="COVID-19", place="IT", episodic=False),
        toll(475, "b", TUESDAY, event="COVID-19", place="IT", episodic=False),
    ),
    "a storm, and where is not said": (
        toll(45, "a", MONDAY, event="Hurricane Mitch", place=None),
        toll(41, "b", TUESDAY, event="Hurricane Mitch", place=None),
    ),
    "another place": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, place="IN")),
    "the dead of one country": (toll(45, "a", MONDAY), toll(12, "b", TUESDAY, subject="IN")),
    "children": (toll(45, "a", MONDAY), toll(12, "b", TUESDAY, unit="child")),
    "those besides others": (toll(6, "a", MONDAY), toll(4, "b", TUESDAY, unit="other")),
    "those besides others, twice": (toll(6, "a", MONDAY, unit="other"), toll(4, "b", TUESDAY, unit="other")),
    "a part, twice": (toll(12, "a", MONDAY, scope=("part",)), toll(9, "b", TUESDAY, scope=("part",))),
    "a part": (toll(45, "a", MONDAY), toll(12, "b", TUESDAY, scope=("part",))),
    "confirmed ones": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, scope=("confirmed",))),
    "more of them": (toll(45, "a", MONDAY), toll(12, "b", TUESDAY, aspect="increase")),
    "feared": (toll(45, "a", MONDAY, modality="estimate"), toll(41, "b", TUESDAY)),
    "denied": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, standing=Standing.DENIED)),
    "supposed": (toll(45, "a", MONDAY, standing=Standing.HYPOTHETICAL), toll(41, "b", TUESDAY)),
    "what does not only grow": (toll(45, "a", MONDAY, grows=False), toll(41, "b", TUESDAY, grows=False)),
    "the article also has the higher one": (
        toll(45, "a", MONDAY),
        toll(41, "b", TUESDAY),
        toll(46, "b", TUESDAY, scope=("confirmed",)),
    ),
    "two halves in one sentence": (
        toll(4, "a", MONDAY),
        toll(3, "b", TUESDAY, sentence="3 died in the house and 1 in the car."),
        toll(1, "b", TUESDAY, sentence="3 died in the house and 1 in the car."),
    ),
    "the text says that it was put right": (
        toll(45, "a", MONDAY),
        toll(41, "b", TUESDAY, sentence="Officials lowered the toll from 45 to 41."),
    ),
    "the text tells the older toll": (
        toll(45, "a", MONDAY),
        toll(41, "b", TUESDAY, sentence="Officials had earlier put the toll at 41."),
    ),
    "the older toll was put right at once": (
        toll(45, "a", MONDAY, sentence="The toll was first put at 45 by mistake."),
        toll(41, "b", TUESDAY),
    ),
    "those who died on the spot": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, sentence="41 people died at the scene.")),
    "those of one town": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, sentence="41 people died in that town alone.")),
    "those of one night": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, sentence="41 people were killed overnight.")),
    "those of one day": (toll(45, "a", MONDAY), toll(41, "b", TUESDAY, sentence="41 were killed in the past 24 hours.")),
    "a second one in the same year": (
        toll(8000, "a", "2025-04-28", grain=1000, as_of="2025-04-25"),
        toll(65, "b", "2025-05-14", as_of="2025-05-12", basis_of_time="relative"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("claims", STANDS.values(), ids=STANDS.keys())
def test_it_only_looks_like_a_fall(claims):
    assert found("TOLL", *claims) == []


def test_a_toll_that_was_put_right_is_told_once():
    claims = [toll(45, "a", MONDAY), toll(41, "b", TUESDAY), toll(41, "c", "2025-05-07"), toll(42, "d", "2025-05-08")]
    assert [f.article for f in found("TOLL", *claims)] == ["b"]


def test_each_fall_is_told():
    claims = [toll(45, "a", MONDAY), toll(41, "b", TUESDAY), toll(44, "c", "2025-05-07"), toll(40, "d", "2025-05-08")]
    assert [f.article for f in found("TOLL", *claims)] == ["b", "d"]


def test_two_lower_ones_of_one_day_are_one_fall():
    claims = [toll(45, "a", MONDAY), toll(41, "b", TUESDAY), toll(40, "c", TUESDAY)]
    assert [f.article for f in found("TOLL", *claims)] == ["b"]


def test_it_is_measured_against_the_highest_before():
    claims = [toll(45, "a", MONDAY), toll(43, "b", MONDAY), toll(44, "c", TUESDAY)]
    (finding,) = found("TOLL", *claims)
    assert "44 − 45 = −1" in finding.explanation
