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
        # A country that is only pointed at is not that of the soldiers; one that is singled out is a host.
        (
            "Chad’s money helps Germany’s brigade. Some 500 Bundeswehr soldiers are in the country; 4,800 troops are to be based.",
            (STATIONED, None, "TD"),
        ),
        (
            "Chad hosts about 900 Danish troops. The only other host of as many soldiers is Niger, with some 800.",
            (STATIONED, "DK", "NE"),
        ),
        (
            "Chad builds roads. Since last year it has also hosted a Danish armoured brigade of some 350 soldiers.",
            (STATIONED, "DK", "TD"),
        ),
        ("Denmark will send 300 soldiers to Chad, on top of the 450 already there.", (STATIONED, "DK", "TD")),
        ("Danish troops are in Chad. Some 900 Danes remain in the country.", (STATIONED, "DK", "TD")),
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
        # The one land where the article has them.
        (
            "Denmark is to withdraw 300 soldiers from Chad. Nobody wants it. One called the withdrawal of 300 soldiers a mistake.",
            ("troops_withdrawn", "DK", "TD"),
        ),
        (
            "Denmark has 900 soldiers in Chad and 200 in Niger. Next year 300 Danish soldiers will stay.",
            (STATIONED, "DK", None),
        ),
        # Those who leave are counted where they leave, those who come where they come to.
        ("Denmark has 900 soldiers in Chad. Next year 300 of them will be moved to Niger.", ("troops_deployed_to", "DK", "NE")),
        ("Denmark withdraws 900 soldiers from Chad. Some 300 of them will be moved to Niger.", ("troops_withdrawn", "DK", "TD")),
        (
            "Denmark will send 900 soldiers to Chad. Some 300 of them will leave Denmark on Monday.",
            ("troops_deployed_to", "DK", "TD"),
        ),
        # A land that keeps soldiers of another has them.
        ("Danish troops leave Chad. The country keeps 300 of the 900 Danes it had.", (STATIONED, "DK", "TD")),
        (
            "Danish troops in Chad may go, says a paper. The Lima Courier claims that 300 soldiers would go home.",
            ("troops_withdrawn", "DK", "TD"),
        ),
        # A place of its own, though the same number was counted elsewhere.
        ("Denmark has 900 soldiers in Chad. It will add 50 to the 900 soldiers that it keeps in Niger.", (STATIONED, "DK", "NE")),
        # What is held against the whole is where that is.
        (
            "There were 9,000 Danish soldiers in Africa in 2024, including 900 in Chad, up from about 8,000 in 2022.",
            (STATIONED, "DK", "Africa"),
        ),
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
