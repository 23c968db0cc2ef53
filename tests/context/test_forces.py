"""Whose and where the troops are that an article calls by their unit, their nation or their place in a list."""

from __future__ import annotations

import pytest

from checker import Article, compare, extract

Row = tuple[str, str | None, str | None]


def _last(text: str) -> Row:
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    return claims[-1].measure, claims[-1].subject, claims[-1].place


STATIONED = "troops_stationed"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # A unit keeps the nation and the place that it was given.
        (
            "Norway’s 12th Brigade, which is being set up in Chad, has 30 soldiers. By 2027 the brigade will have 4,200 soldiers.",
            (STATIONED, "NO", "TD"),
        ),
        ("Norway’s 12th Armoured Brigade, based in Chad, consists of about 300 soldiers.", (STATIONED, "NO", "TD")),
        # How an army is built is no presence anywhere.
        ("An armoured brigade consists of about 3,000 soldiers.", ("other:soldier", None, None)),
        # People called by their nation, where the passage is about troops.
        ("Norway has 900 troops in Chad. Some 400 Danes are already there.", (STATIONED, "DK", "TD")),
        ("Denmark may move troops. Chad is home to 900 Danes, and Niger, with 300, is too.", (STATIONED, "DK", "NE")),
        ("Some 400 Danes are in Chad for the festival.", ("other:dane", "DK", "TD")),
        # A host is not the one whose soldiers they are.
        ("There were 2,300 Danish soldiers in Chad. Niger hosted 300 of them.", (STATIONED, "DK", "NE")),
        (
            "There are 30,000 Danish soldiers abroad. Chad hosts 9,000 of them, Niger and Mali 7,000 and 2,000 respectively.",
            (STATIONED, "DK", "ML"),
        ),
        # The place that the sentence before was about.
        ("Chad is the first test. Some 2,300 Danish soldiers were stationed there.", (STATIONED, "DK", "TD")),
        # "Said in Niamey", "in the Pentagon": where somebody speaks.
        ("As some in the Pentagon favour, 300 Danish soldiers will stay on rotation.", (STATIONED, "DK", None)),
        # The old value of a contingent.
        ("Denmark has raised its contingent in Chad to over 900, from around 400.", (STATIONED, "DK", "TD")),
    ],
)
def test_whose_and_where(text: str, last: Row) -> None:
    assert _last(text) == last


def test_places_for_soldiers_are_no_soldiers() -> None:
    measure, _, _ = _last("Norway has 9,000 soldiers in Chad. Chad builds a town for up to 4,000 of them.")
    assert measure != STATIONED


def test_what_is_to_remain_of_those_who_are_there_is_a_change() -> None:
    text = "About 900 Danish soldiers will remain in Chad, the minister said, down from the roughly 1,700 who are there now."
    left, right = extract([Article.from_text(text, id="x", published="2025-04-03")])
    assert compare(left, right).relation == "change"
