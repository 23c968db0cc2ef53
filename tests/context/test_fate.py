"""Whether what a verb says befell those whom a figure counts."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Draft, Fate, Reading, undergone
from checker.context.fate_grammar import loose
from checker.cues import pattern, words
from checker.extraction import extract
from checker.model import Modality
from checker.rule import Rule, expect, nothing
from checker.rulebook import only

KILLED = Fate(
    done=words("kill*, shot dead, fatally shot"),
    does=words("died, drowned"),
    state=("dead",),
    nouns=words("deaths, killing"),
    tolls=words("death toll, number of dead"),
    around=("shot ... to death",),
)
HIRED = Fate(planned=True, done=words("hire, hires, hired, hiring, taken on, take on"))
MARCHED = Fate(does=(pattern(r"march(?:ed|ing)|protest(?:ed|ing)"),), tolls=words("crowd, attended"))


def told(text: str, fate: Fate) -> dict[str, tuple[bool, Modality | None]]:
    """Each figure that the fate holds for, with whether it is a part and its mood."""
    found = {}

    def look(draft: Draft) -> None:
        what = undergone(draft, fate)
        if what is not None:
            found[draft.context.figure.text] = (what.part, what.mood)

    example = (expect("Five died.", figure="Five"), nothing("None."))
    rule = Rule(id="X1", name="x", measure="x", units=("count",), refine=look, examples=example)
    extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), only(rule))
    return found


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Two gunmen killed 14 people.", ["14"]),
        ("Fourteen people were killed by two gunmen.", ["Fourteen"]),
        ("14 killed in blast", ["14"]),
        ("A blast killing 14 and wounding 30 shook the town.", ["14"]),
        ("The fire left 14 dead and 30 hurt.", ["14"]),
        ("The deaths of 14 people shocked the town.", ["14"]),
        ("The death toll rose from 12 to 14.", ["12", "14"]),
        ("The number of dead stood at 140 on Monday.", ["140"]),
        ("Fourteen people who were in the bar died.", ["Fourteen"]),
        ("Two men, three women and a child were killed.", ["Two", "three"]),
        ("He killed two men and three women.", ["two", "three"]),
        ("He shot three relatives to death.", ["three"]),
        ("Some 33 rebels who had seized the train were killed.", ["Some 33"]),
        ("One of the two people who died was a nurse.", ["two"]),
        ("12 million Sudanese were killed.", ["12 million"]),
        ("In the crash, 14 people were\nkilled.", ["14"]),
    ],
)
def test_it_befell_those_who_are_counted(text, figures):
    assert list(told(text, KILLED)) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Two gunmen killed a guard.",
        "One of the two victims was killed.",
        "He is charged with the attempted killing of five people.",
        "They plotted to kill 30 people.",
        "He denied killing 12 people.",
        "The army did not kill 12 people.",
        "Police arrested three men in a house where a woman was killed.",
        "A staff of 15,000 was killed off by the merger.",
        "He was shot dead at 34 Main Street.",
        "A dog was killed on the 500 block of Main Street.",
        "The crowd left.[3] A guard was killed.",
        "All on board except two were killed.",
    ],
)
def test_it_did_not(text):
    assert not told(text, KILLED)


def test_what_is_feared_or_would_have_been_is_not_certain():
    assert told("Up to 40 people may have died.", KILLED) == {"Up to 40": (False, Modality.ESTIMATE)}
    assert told("The bomb could have killed 100 people.", KILLED) == {"100": (False, Modality.FORECAST)}


def test_a_plan_counts_where_the_fate_says_so():
    assert told("The firm plans to hire 300 people.", HIRED) == {"300": (False, Modality.PLAN)}
    assert told("The firm hired 300 people.", HIRED) == {"300": (False, None)}


def test_a_noun_is_no_verb():
    assert list(told("Some 5,000 people protested in the square.", MARCHED)) == ["Some 5,000"]
    assert not told("Some 5,000 people came to the protest.", MARCHED)
    assert list(told("A crowd of 5,000 came.", MARCHED)) == ["5,000"]


@pytest.mark.parametrize("piece", ["killed, ", "12 killed and ", "people were ", "who had ", "of the ", "were killed or "])
def test_long_hostile_text_is_read(piece):
    # The patterns are bounded: a pattern that is not runs into PATTERN_SECONDS, which the extraction reports as a failure.
    text = "12 people " + piece * 4000 + "."
    example = (expect("Five died.", figure="Five"), nothing("None."))
    rule = Rule(
        id="X1", name="x", measure="x", units=("count",), refine=lambda d: d if undergone(d, KILLED) else None, examples=example
    )
    reading = Reading.of(Article.from_text(text, id="a", dating=False))
    _, failures = extract(reading, only(rule))
    assert not failures


def test_white_space_may_be_a_line_end():
    assert loose(r"were\skilled").fullmatch("were \nkilled")
    assert not loose(r"were\skilled").fullmatch("werekilled")
