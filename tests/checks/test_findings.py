"""What every check's finding has in common: its code, its id, its place, its claims, its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from checker import run
from checker.article import Article
from checker.checks import CODES, check_reading
from checker.context import Reading
from checker.model import Finding, Severity, Span
from tests.build import claim
from tests.checks.reading import findings

GOLDEN = [
    (
        "PERCENT",
        "The town had 91,757 inhabitants, almost 14% more than the 2000 census figure of 76,129.",
        "“almost 14%” does not follow from “76,129” and “91,757”: 20.5% more",
        (
            "91,757 / 76,129 = 1.205. With all that hedges and rounding allow it is 20.5%; “almost 14%” allows "
            "12.6% to 14%. One of the three figures is off."
        ),
    ),
    (
        "POINTS",
        "Unemployment was up 0.7% from 4% to 4.7%.",
        "“0.7%” from “4%” to “4.7%” is the step in points, not in percent: 0.7 percentage points, or 17.5% more",
        "4.7 − 4 = 0.7; 4.7 / 4 = 1.175.",
    ),
    (
        "TIMES",
        "The number of deaths doubled from 10 to 30.",
        "“doubled” does not follow from “10” and “30”: 3 times",
        "30 / 10 = 3. With all that hedges and rounding allow it is 3 times. One of the three figures is off.",
    ),
    (
        "DIFFERENCE",
        "The club has 287 members, 45 more than the 252 of last year.",
        "“45” does not follow from “252” and “287”: 35",
        "287 − 252 = 35. One of the three figures is off.",
    ),
    (
        "DIRECTION",
        "Unemployment fell to 5.2% from 4.8% in March.",
        "“fell”, but from “4.8%” to “5.2%”",
        "5.2 is more than 4.8. The two values, or the word “fell”, are the wrong way round.",
    ),
    (
        "ORDER",
        "Poland spends 4%, well above the alliance's 5% guideline.",
        "“4%” is not “above” “5%”",
        "4 is less than 5. One of the two, or what is said between them, is off.",
    ),
    (
        "SHARE",
        "Some 300 of the 1,000 workers (45%) went home.",
        "“45%” does not follow from “Some 300” of “1,000”: 30%",
        "300 / 1,000 = 30%. With all that hedges and rounding allow it is 25.7% to 34.7%. One of the three figures is off.",
    ),
    (
        "PART",
        "13 of the 12 jurors voted no.",
        "“13” of “12”: the part is the larger",
        "13 is more than 12. One of the two is off.",
    ),
    (
        "WHOLE",
        "In the poll 41 percent approve of the president and 63 percent disapprove.",
        "“41 percent” and “63 percent” are shares of one whole and come to more than 100%",
        "41 + 63 = 104. Nobody gives both answers, so together they cannot exceed 100%, unless they are shares of two groups.",
    ),
    (
        "SUM",
        "The blast killed 12 people: seven men and six women.",
        "The parts do not make “12”: 13",
        "7 + 6 = 13, not 12. The whole or one of its parts is off, or a part is left out.",
    ),
    (
        "RANGE",
        "They expect between 20 and 10 percent.",
        "“between 20 and 10 percent” runs from the larger to the smaller",
        "20 is more than 10. The two ends are the wrong way round, or one of them is off.",
    ),
    (
        "CONVERSION",
        "The trail is 100 km (72 miles) long.",
        "“100 km” is not “72 miles”, but 62.1 miles",
        "100 km = 62.1 miles, further off than the rounding of the two allows. One of the two values or units is off.",
    ),
    (
        "CURRENCY",
        "He owes 40 million zlotys ($10.4 million) and 10 million zlotys ($1 million).",
        "“10 million zlotys” and “$1 million” give another rate than “40 million zlotys” and “$10.4 million”",
        (
            "10.4 million / 40 million = 0.26; 1 million / 10 million = 0.1. One sum may be converted at another "
            "day's rate, or be off."
        ),
    ),
    (
        "WEEKDAY",
        "The call took place on Thursday, April 4, 2025.",
        "“Thursday, April 4, 2025” was a Friday",
        "4 April 2025 was a Friday. The weekday or the date is off.",
    ),
    (
        "DURATION",
        "He will make a ten-day visit from 2 May to 9 May 2025.",
        "“ten-day” and “from 2 May to 9 May 2025” do not agree",
        "8 days with the first and the last. The length or one of the two dates is off.",
    ),
    (
        "AGE",
        "He was born in 1950 and died in 2001 at the age of 60.",
        "“60” does not follow from “1950” and 2001: 50 or 51",
        "2001 − 1950 = 51, so 50 or 51. The age or one of the two years is off.",
    ),
    (
        "LIST",
        "The deal covers four countries: Poland, Germany and France.",
        "“four countries”, but 3 are named",
        "Poland, Germany, France: 3 names. The number or the list is off.",
    ),
    (
        "RANK",
        "India has the second-largest army, behind China and the United States.",
        "“second-largest”, but 2 come before it",
        "China, the United States: 2 before it make it number 3. The rank or the list is off.",
    ),
    (
        "GRIM",
        "65% of the 13 respondents said no.",
        "“65%” of 13 is no whole number",
        "8 of 13 is 61.5%, 9 of 13 is 69.2%. Either figure may be off, or the share is not of these 13.",
    ),
    (
        "HEADLINE",
        "Police said 13 people were killed in the blast.",
        "The headline has “12 dead”, the text only “13 people”",
        "12 stands nowhere in the text, which counts the same by “13 people”.",
    ),
    (
        "TWICE",
        "A fire in a mill in Moss killed 12 people. Police said that the fire in the mill killed 14 people.",
        "“12 people” and “14 people”: one figure, told twice",
        "12 and 14 stand in the same words. One of the two is off.",
    ),
    (
        "DATELINE",
        "LONDON, May 2, 2024 — The council met.",
        "The article prints “May 2, 2024” as its day, but 2023-05-02 was given for it",
        "366 days lie between the two. Every “today” and “last year” of the text hangs on the right one.",
    ),
    (
        "OFFICE",
        "Prime Minister Donald Tusk spoke. President Donald Tusk said so again.",
        "Donald Tusk is called prime minister and president",
        "“Prime Minister Donald Tusk” and “President Donald Tusk”: one person holds one of the two at a time.",
    ),
]
"""One failed check of each code, with what is said of it."""


@pytest.mark.parametrize(("code", "text", "message", "explanation"), GOLDEN, ids=[row[0] for row in GOLDEN])
def test_the_words_of_each_code(code, text, message, explanation):
    (found,) = findings(
        text, title="12 dead in blast" if code == "HEADLINE" else None, published="2023-05-02" if code == "DATELINE" else None
    )
    assert (found.code, found.message, found.explanation) == (code, message, explanation)


def test_every_code_is_explained_and_tested():
    assert set(CODES) == {row[0] for row in GOLDEN} | {"SPANS"}
    assert all(sentence.endswith(".") for sentence in CODES.values())


WRONG = "Sales rose 50% to 1,230 from 1,110."


def one(text: str) -> Finding:
    (found,) = findings(text)
    return found


def test_the_id_outlasts_edits_elsewhere():
    moved = one(f"A first line.\n\nAnother one. {WRONG}")
    assert moved.id == one(WRONG).id
    assert (moved.line, moved.column) == (3, 25)
    assert one(WRONG.replace("1,230", "1,240")).id != moved.id


def test_claims_at_the_figures_are_named():
    reading = Reading.of(Article.from_text(WRONG, id="draft", dating=False))
    at = WRONG.index("1,230")
    here = structs.replace(claim(1230, article="draft"), id="here", figure=Span(at, at + 5))
    elsewhere = structs.replace(claim(5, article="draft"), id="elsewhere", figure=Span(0, 5))
    (found,) = check_reading(reading, (here, elsewhere))
    assert found.claims == ("here",)


@pytest.mark.parametrize(
    "text", ["", "No figures.", "5", "5 5 5", "rose to", "from 5", "½ of ⅓ to 0 from 0%", "up 5% from 0 to 5", "0 of the 0"]
)
def test_nothing_to_check(text):
    assert [f for f in findings(text) if f.severity is not Severity.INFO] == []


FRAGMENTS = """
0|0%|5%|100|1,000|$0|$5 million|half|a third|two-thirds|doubled|twice|three times|tenfold|-3|minus 5
between 20 and 10|about 4|up to 7|from 5 to 9|rose|fell|by|to|from|of the|of|, or|, up|, a|increase|more than
as many as|compared with|(|)|:|, and|and|per share|people|km|miles|C|F|zlotys|percentage points|approve
disapprove|above|threshold|ten-day visit|2 to 9 May|Thursday, April 4, 2025|born in 1950|died in 2001 at 60
third-largest|behind only|Poland|Germany|President Donald Tusk|Prime Minister Donald Tusk|.|last year|in 2019
members
"""


@given(st.lists(st.sampled_from(FRAGMENTS.strip().replace("\n", "|").split("|")), max_size=25))
def test_no_text_breaks_a_check(fragments):
    text = " ".join(fragments)
    for found in findings(text, published="2025-04-06", title="5 dead, 3 hurt"):
        assert found.code in CODES
        assert 1 <= found.line <= text.count("\n") + 1
        assert found.message
        assert found.explanation.endswith(".")


def test_the_seeds_raise_no_failed_check():
    seeds = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
    assert len(seeds) == 5
    for seed in seeds:
        found = findings(seed.read_text(encoding="utf-8"))
        assert [f.message for f in found if f.severity is not Severity.INFO] == []
        assert not (seed.name.startswith("003") and found)


def test_a_length_below_zero_gives_no_start():
    article = Article.from_text("−1 B yEARS", id="a", published="2025-04-03")
    assert run.check_articles([article]).findings == ()
