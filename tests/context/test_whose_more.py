"""Whose a figure is by an owner that is a common noun, a title, a speaker, a list or a state; and whose it is not."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.rulebook import load


def claims(text):
    reading = Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3)))
    found, failures = extract(reading, load())
    assert not failures
    return {c.figure_text: c for c in found}


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        # the owner's s behind a common noun
        (
            "Ann Cole founded the Elm Heritage Museum in 1988. The museum's $54 million collection is shown.",
            "$54 million",
            "Elm Heritage Museum",
        ),
        # particles, modals, verbs in -s
        ("Ann Cole sang at fairs. She went on to make 635 recordings.", "635", "Ann Cole"),
        ("The site, Harborview.com, logs 20 million hits.", "20 million", "Harborview.com"),
        ("The Senate comprises 61 members.", "61", "Senate"),
        # a list that goes on, a part of what is theirs, what they are named with
        ("Ann Cole made 635 recordings, including 200 songs of her own.", "200", "Ann Cole"),
        ("The police arrested Ann Cole, along with about 70 of her supporters.", "about 70", "Ann Cole"),
        ("The Forest Court itself, with two new judges, will decide.", "two", "Forest Court"),
        (
            "Ann Cole, the most fertile of them, with more than a thousand songs to her name, is dead.",
            "more than a thousand",
            "Ann Cole",
        ),
        # whose people
        ("He pulled a gun on two TDKJ officers in the van.", "two", "TDKJ"),
        ("The report referred five FBI employees to a judge.", "five", "FBI"),
        # titles
        ("Her first record, “The Long Way Home,” sold 3 million copies.", "3 million", "The Long Way Home"),
        # a state's own money and offices
        ("President Bill Clinton ordered $30 million in food and other aid for Peru.", "$30 million", "US"),
        ("Norway says so. Norwegian voters agree. About 25% of the government is closed.", "About 25%", "NO"),
        ("Norway says so. Norwegian voters agree. The delays cost the government $1.3 billion.", "$1.3 billion", "NO"),
        # phrases that open the sentence, families, staff, asides
        ("With a capacity for 110,000 people, the Elm Stadium will open.", "110,000", "Elm Stadium"),
        ("Ann Cole, 36, a clerk, lives in Oslo with her husband and four children.", "four", "Ann Cole"),
        ("It helped the 70,000 people who work for Harbor Group.", "70,000", "Harbor Group"),
        ("Two were charged. One, Ann Cole of Oslo, was charged with stealing $10,000.", "$10,000", "Ann Cole"),
        ("Ann Cole, the mayor who built the road, died on Thursday at the age of 85.", "85", "Ann Cole"),
        ("Her predecessor, Robert Roe, employed 36 clerks.", "36", "Robert Roe"),
        ("At age 70, Mr. Robert Roe became the oldest clerk.", "70", "Robert Roe"),
        ("The icon Ann Cole passed away in Oslo on Monday. She was 85.", "85", "Ann Cole"),
        # who speaks
        ("“I lived in Oslo. I need 100 farms,” Ann Cole said.", "100", "Ann Cole"),
        ("Ann Cole, 54, is upset.\n\n“It is bad.\n\n“I own 36 farms,” she adds.", "36", "Ann Cole"),
        # the number of before
        ("Harbor Group has 4,500 boats in all. Of late 4,500 boats have been idle.", "4,500", "Harbor Group"),
        # the pronoun goes on with the first of its sentence
        ("Ann Cole left. Though she had refused to help Robert Roe, she bought 36 farms.", "36", "Ann Cole"),
    ],
)
def test_it_is_theirs(text, figure, whose):
    assert claims(text)[figure].subject == whose


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Forty-five million people and 36 farms were counted.", "36"),
        ("One of Ann Cole's senior aides owns 36 farms.", "36"),
        ("It comes with a 3GHz chip, 512MB on the Harbor 9600, 36 cables and a lid.", "36"),
        ("On Mars gravity is only 40% of Earth's gravity.", "40%"),
        ("Ann Cole scored with 46 seconds left in the game.", "46 seconds"),
        ("Ann Cole imposed sanctions on clerks and 12 firms that they control.", "12"),
        ("The Harbor group is threatening seven out of the 12 senators.", "12"),
        ("They remembered Buddhist nuns bearing 36 gifts.", "36"),
        ("It took place at a hall in Ada, Texas, which held 36 shops.", "36"),
        ("Ann Cole was upset. Families making less than $25,000 would pay more.", "less than $25,000"),
    ],
)
def test_it_is_not_theirs(text, figure):
    assert claims(text)[figure].subject is None


@pytest.mark.parametrize(
    ("text", "figure", "place"),
    [
        ("Some 231 people died in Honduras, bringing the storm's death toll in the region to 357.", "357", None),
        ("Its branch in Elm province reported 125 dead there alone.", "125", "Elm"),
        ("San Luis Roca has 24 reported cases of swine flu.", "24", "San Luis Roca"),
        (
            "The union approved 6 million euros ($7 million) in aid for thousands of victims in Central America.",
            "6 million euros",
            "Central America",
        ),
        ("There are 125 seats: Ashton city - 15, Balder province - 27, Corwen province - 30.", "27", "Balder"),
        ("An attack on the United States compound in Benghazi killed four people.", "four", "Benghazi"),
        ("While it rained, officials in Australia were testing 100 people.", "100", "AU"),
        ("Speaking at a session of the summit in Oslo, she said cholera had claimed 700 lives.", "700", None),
        ("Ten students who had travelled to Mexico are ill.", "Ten", None),
    ],
)
def test_it_is_there(text, figure, place):
    assert claims(text)[figure].place == place
