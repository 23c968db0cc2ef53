"""Whose a figure is that no rule of its own knows."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.rulebook import load


def subject(text, figure):
    reading = Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3)))
    found, failures = extract(reading, load())
    assert not failures
    return {c.figure_text: c.subject for c in found}[figure]


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        # a list that goes on behind a relative clause of one of its members
        ("Those include jammers against drones that Peru has been using, 22 radars and 150 trucks.", "22", None),
        # who owns the noun
        ("Ann Cole's $3.5 billion charity fund will close.", "$3.5 billion", "Ann Cole"),
        ("Harbor Group said it will move. Ann Cole will take nine Harbor staff members with her.", "nine", "Harbor Group"),
        ("The Coral Institute is leaving. The Coral Institute will pull out its 340 volunteers.", "340", "Coral Institute"),
        # apposition
        ("Ann Cole, a 25% partner, and Mitsuru, which has 10%, will pay.", "25%", "Ann Cole"),
        ("The 10% owners Mitsuru have paid.", "10%", "Mitsuru"),
        # relative clauses, participles, infinitives, coordination
        ("Harbor Oil, which owns 25% of the field, is expected to leave.", "25%", "Harbor Oil"),
        ("Harbor Oil, which owns the field, is expected to say it has been billed $1bn by Coral.", "$1bn", "Harbor Oil"),
        (
            "Ann Cole will use $150 million to start two private funds, and Robert Roe will add another $90 million.",
            "two",
            "Ann Cole",
        ),
        (
            "Ann Cole will use $150 million for it, and Robert Roe will add another $90 million.",
            "$90 million",
            "Robert Roe",
        ),
        ("Jurors convicted Ann Cole of taking more than $4 million from farmers.", "more than $4 million", "Ann Cole"),
        ("Ann Cole admitted failing to pay taxes on $1.3 million in income.", "$1.3 million", "Ann Cole"),
        # what the subject has
        ("Since March, assets in Ann Cole's funds have dropped to $11 billion.", "$11 billion", "Ann Cole"),
        ("In late April, after Harbor Fund had bought 22 farms, it was shut.", "22", "Harbor Fund"),
        # whom a stand-in stands for
        ("Harbor Fund lost money. The fund holds 36 farms.", "36", "Harbor Fund"),
        ("Ann Cole left the office. She owns 36 farms.", "36", "Ann Cole"),
        # deeds and charges
        ("In nine months, 70 attacks by Somali pirates were documented.", "70", "Somali pirates"),
        ("Three charges could be brought against Ann Cole.", "Three", "Ann Cole"),
        # a clause without "which"
        ("Ann Cole died. The 123 horses she owned were sold.", "123", "Ann Cole"),
        # whose thing is changed; what is won; the part of a whole; the disease
        ("The plan would cut funding to Harbor Agency by 31 percent.", "31 percent", "Harbor Agency"),
        ("Ann Cole, who won five LPGA titles this season, was chosen.", "five", "Ann Cole"),
        ("The incubation period of Ebola is short. Symptoms of the virus may last for up to 21 days.", "up to 21 days", "Ebola"),
        # a chamber
        ("The House voted 305-117 to pass the bill.", "305", "House"),
        ("In nine months, 70 attacks by Somali pirates were documented, compared with 199 last year.", "199", "Somali pirates"),
    ],
)
def test_the_grammar_says_whose(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Ann Cole said 36 shops were closed.", "36"),
        ("According to Harbor Group, 36 shops were closed.", "36"),
        ("Ann Cole said the fence was worth $36 million.", "$36 million"),
        ("Ann Cole was caught in a quarrel between two groups.", "two"),
        ("Ann Cole waived a fee that could have ranged from $10,000 to $20,000.", "from $10,000 to $20,000"),
        ("Ann Cole met Mary Roe. She owns 36 farms there, and Mary Roe met Ann Cole and Jane Poe. His 36 shops are shut.", "36"),
        ("Ann Cole's visit comes as the two firms are building a bridge.", "two"),
        ("Ann Cole and Robert Roe own 36 farms.", "36"),
        ("A pro-Polish group involving 36 shops will close.", "36"),
        ("Poland has a plan. The bill limits gifts. It covers 36 farms.", "36"),
    ],
)
def test_who_says_it_or_stands_near_does_not_have_it(text, figure):
    assert subject(text, figure) is None


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Rayshan Cole, 27, was held. Cole owns 36 farms.", "36", "Rayshan Cole"),
        ("Harbor Fund Management is closing. Harbor Fund has sold 36 farms.", "36", "Harbor Fund Management"),
        ("Mr. Roe was there. Zylvan Roe owns 36 farms. Roe left.", "36", "Zylvan Roe"),
    ],
)
def test_a_name_is_given_in_full(text, figure, whose):
    assert subject(text, figure) == whose


def test_a_town_is_no_short_form_of_its_police():
    assert (
        subject("It happened in Albertville. The Albertville Police Department said so. Albertville has 36 parks.", "36")
        == "Albertville"
    )


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Ann Cole bought a 9-inch pipe.", "9-inch"),
        ("Ann Cole spoke of her plans for a mosque about two blocks from the square.", "about two"),
        ("Ann Cole signed a list presented by three parties.", "three"),
        ("Ann Cole met the two men at noon.", "two"),
        ("Ann Cole was liable for the deeds of three gunmen.", "three"),
        ("Ann Cole, a clerk, said her department has 36 cars.", "36"),
        ("It took three shifts to clear it. Harbor Group was glad.", "three"),
        ("A Harbor University student was given 36 books.", "36"),
    ],
)
def test_what_is_nobodys_is_given_to_nobody(text, figure):
    assert subject(text, figure) is None


NORDIC = "Norway held a vote. Norway is calm. The Norwegian king spoke of Denmark. "


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (NORDIC + "Nine of 15 federal departments closed.", "Nine", "NO"),
        (NORDIC + "Some 3,000 government employees stayed at home.", "Some 3,000", "NO"),
        (NORDIC + "The deficit came to $65 billion.", "$65 billion", "NO"),
        ("About 80% of Harbor Parks employees stayed at home.", "About 80%", "Harbor Parks"),
        ("About 90% of housing department workers stayed at home.", "About 90%", "housing department"),
        ("Cole Corp.'s $3 million purchase of Harbor Oil was late.", "$3 million", "Cole Corp."),
        (
            "Then came Cole Corp.'s $3 million purchase of Harbor Oil and $1 million buyout of Coral Oil.",
            "$1 million",
            "Cole Corp.",
        ),
        ("The $30 million that Ann Cole paid was late. Ann Cole left.", "$30 million", "Ann Cole"),
        ("Ann Cole watched Robert Roe score 36 points.", "36", "Robert Roe"),
        ("Coral Oil lost money in Norway. The company says it has 36 shops.", "36", "Coral Oil"),
        ("Harbor Oil announces the cost of the spill has risen to $3bn.", "$3bn", "Harbor Oil"),
    ],
)
def test_what_has_no_owner_beside_it_has_one_in_the_passage(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ann Cole, 57, and Robert Roe, 41, came. They met Mary Poe. The 41-year-old left.", "Robert Roe"),
        ("Ann Cole is in court after her son shot a dog. The 8-year-old found a gun.", None),
        ("Ann Cole told Mary Poe of it. She met Jane Roe. She met Eva Moe when she was 41 years old.", None),
    ],
)
def test_an_age_is_that_of_the_person_of_that_age(text, whose):
    found = Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3)))
    claims, failures = extract(found, load())
    assert not failures
    assert next(c for c in reversed(claims) if c.measure in ("age", "age_then")).subject == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Mr. Anderson owns 36 farms.", "36", "Anderson"),
        ("Chancellor Merz spoke. Mr. Merz owns 36 farms.", "36", "Friedrich Merz"),
        ("Jacob Cole, 9, and Jared Cole, 8, left. Jared Cole owns 36 toys.", "36", "Jared Cole"),
        ("Acme owns 36 farms. It sells Acme TV. Acme said so.", "36", "Acme"),
    ],
)
def test_a_surname_alone_is_nobody_else(text, figure, whose):
    assert subject(text, figure) == whose
