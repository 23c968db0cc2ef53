"""Whose and where the soldiers of a mission of many nations are, and those that one nation gives to it."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Claim


def _claim(text: str, figure: str) -> Claim:
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    return next(c for c in claims if c.figure_text == figure)


def _told(text: str, figure: str) -> tuple[str, str | None, str | None]:
    claim = _claim(text, figure)
    return claim.measure, claim.subject, claim.place


LED = "Denmark is to lead the NATO battlegroup in Latvia. "
IN_CHAD = "A United Nations mission in Chad has been attacked. "


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("In May KFOR counted 4,200 soldiers.", "4,200", ("troops_stationed", "NATO", "XK")),
        ("By then UNIFIL had 9,000 troops.", "9,000", ("troops_stationed", "UN", "LB")),
        (LED + "The battlegroup comprises about 1,300 troops.", "about 1,300", ("troops_stationed", "NATO", "LV")),
        (
            LED + "When that was agreed in Madrid, the battlegroup numbered 1,300 troops, 340 of them Danes.",
            "1,300",
            ("troops_stationed", "NATO", "LV"),
        ),
        (LED + "The battlegroup numbers 1,300 troops, including 340 Danes.", "340", ("troops_stationed", "DK", "LV")),
        (LED + "Some 340 Danish Armed Forces members are part of the mission.", "Some 340", ("troops_stationed", "DK", "LV")),
        (
            "NATO has a mission in Kosovo: 14 nations take part with 2,500 troops. Most is contributed by Norway, with 610.",
            "610",
            ("troops_stationed", "NO", "XK"),
        ),
        (
            "In 1999 KFOR had 46,000 soldiers. There were 9,000 in 2010.",
            "9,000",
            ("troops_stationed", "NATO", "XK"),
        ),
        (IN_CHAD + "In the clash 12 members of the peacekeeping force were wounded.", "12", ("military_injured", "UN", "TD")),
        # A unit of one nation that is spoken of since is that nation's.
        (
            "NATO has a battlegroup in Estonia. Denmark's 9th Brigade is in Chad. The brigade has 900 soldiers.",
            "900",
            ("troops_stationed", "DK", "TD"),
        ),
        (
            "NATO has a mission in Kosovo. Reinforcements from Norway, consisting of 300 soldiers, have begun to arrive.",
            "300",
            ("troops_deployed_to", "NO", "XK"),
        ),
        (
            "Danish soldiers went home. Oslo's defence ministry wrote that a battalion of about 600 was on its way to Rukla.",
            "about 600",
            ("troops_deployed_to", "NO", "LT"),
        ),
        ("Norway rotates about 400 soldiers through Chad as it is.", "about 400", ("troops_stationed", "NO", "TD")),
        ("A Danish force of some 300 marines was sent to Rukla last May.", "some 300", ("troops_deployed_to", "DK", "LT")),
        # Of several nations, and so of none.
        (
            "Danish officers met. Some 700 soldiers from nine nations are stationed in Chad.",
            "Some 700",
            ("troops_stationed", None, "TD"),
        ),
    ],
)
def test_soldiers_of_a_mission_are_its_bodys_in_its_land(text: str, figure: str, told: tuple[str, str | None, str | None]) -> None:
    assert _told(text, figure) == told


def test_all_of_a_nation_are_no_part_of_those_of_a_mission() -> None:
    assert _claim(LED + "The battlegroup numbered 1,300 troops, 340 of them Danes.", "340").scope == ()


def test_nationals_behind_the_soldiers_whom_they_add_up_to_are_soldiers() -> None:
    text = "In Chad 12 soldiers, 5 Danes and 7 Finns, and 9 Poles were injured."
    assert (_claim(text, "5").measure, _claim(text, "5").subject) == ("military_injured", "DK")
    assert (_claim(text, "7").measure, _claim(text, "7").subject) == ("military_injured", "FI")
    assert _claim(text, "9").measure == "people_injured"


def test_a_nation_may_stand_between_their_state_and_the_soldiers() -> None:
    claim = _claim("On Monday 15 injured Danish soldiers were flown home.", "15")
    assert (claim.measure, claim.subject) == ("military_injured", "DK")
