"""Whose the troops, the aircraft and the nations of an exercise are, in which land, and while it is to come."""

import pytest

from checker import Article, extract
from checker.model import Aspect, Claim, Modality


def _claims(text: str) -> list[Claim]:
    return list(extract([Article.from_text(text, id="x", published="2025-04-03")]))


def _told(text: str) -> dict[str, tuple[str | None, str | None, Modality]]:
    return {c.figure_text: (c.subject, c.place, c.modality) for c in _claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "NATO's Baltic Fist exercise in Estonia will involve 9,000 troops, 80 aircraft and 700 vehicles.",
            dict.fromkeys(("9,000", "80", "700"), ("NATO", "EE", Modality.PLAN)),
        ),
        (
            "NATO kicked off a drill in Finland and Norway on Monday. Some 12,000 soldiers from 11 countries are taking part.",
            {"Some 12,000": ("NATO", "FI,NO", Modality.ACTUAL), "11": ("NATO", "FI,NO", Modality.ACTUAL)},
        ),
        (
            "Poland is hosting the NATO exercise. In all 40,000 troops and 55 ships are due to participate.",
            {"40,000": ("NATO", "PL", Modality.PLAN), "55": ("NATO", "PL", Modality.PLAN)},
        ),
        (
            "NATO manoeuvres began in Norway. Chile takes part in the exercise with 900 soldiers.",
            {"900": ("CL", "NO", Modality.ACTUAL)},
        ),
    ],
)
def test_what_takes_part_is_of_the_one_who_holds_it(text: str, expected: dict[str, tuple[str, str, Modality]]) -> None:
    assert expected.items() <= _told(text).items()


def test_of_two_who_hold_it_neither_has_them() -> None:
    assert _told("Peru and Chile began their annual exercise on Monday, with 16,000 soldiers taking part.")["16,000"][0] is None


def test_who_leads_it_does_not_have_all_of_them() -> None:
    assert _told("The Chile-led exercise, held in Peru, involves 8,000 personnel from 15 nations.")["8,000"][:2] == (None, "PE")


def test_the_tanks_that_one_sends_are_its_own() -> None:
    told = _told("NATO exercises are going on.\n\nChile said 800 of its troops – along with 72 tanks – would be sent on exercises.")
    assert told["72"][0] == "CL"


def test_an_exercise_in_many_lands_is_in_none_of_them() -> None:
    text = "NATO's exercise opened in Norway. The drill is held in nine countries. Some 18,000 soldiers take part in the drill."
    assert _told(text)["Some 18,000"][1] is None


def test_all_of_them_are_a_level() -> None:
    text = "NATO began an exercise in Norway. A total of 18,000 soldiers are taking part in the exercise."
    assert [c.aspect for c in _claims(text)] == [Aspect.LEVEL]
