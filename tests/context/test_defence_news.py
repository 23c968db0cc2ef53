"""Defence news: whose, where and in which mood, where a sentence or a list leaves it to what was said before."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.model import Claim
from checker.rulebook import load


def claims(text: str, published: dt.date | None = dt.date(2025, 4, 3)) -> dict[str, Claim]:
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=published)), load())
    assert not failures
    return {c.value.text: c for c in found}


@pytest.mark.parametrize(
    ("text", "figure", "modality"),
    [
        ("Chile signed the largest deal of its history, buying a second batch of 90 tanks.", "90", "actual"),
        ("Last May Chile concluded a $9 billion purchase of 40 combat helicopters.", "40", "actual"),
        ("Chile has also bought 90 rocket launchers, as well as 20 jets.", "20", "actual"),
        ("Chile's president had spoken in June of cutting the force in Chad to 900 soldiers.", "900", "proposal"),
        (
            "Chile's budget bill foresees spending of 900 billion pesos and revenue of 700 billion pesos.",
            "700 billion pesos",
            "plan",
        ),
        ("Chile signed two framework agreements. They provide for 90 tanks.", "90", "plan"),
        ("A Danish battalion of about 600, most of them gunners, is to take up quarters at Faya.", "about 600", "plan"),
        ('Denmark has 700 soldiers in Chad. The deal would bring the contingent to "at least 900".', "at least 900", "plan"),
        ("The first 90 tanks are to reach Chile's army this year.", "90", "plan"),
        ("Denmark is sending 150 soldiers to Chad.", "150", "plan"),
        ("Denmark will raise the number of soldiers guarding its border with Norway from 600 to 800.", "600", "actual"),
        ("Norway stands to get €4 billion in loans from Denmark.", "€4 billion", "plan"),
        ("Norway is a leader, spending 4% of its GDP on defence this year.", "4%", "actual"),
        (
            "One paper estimates the price of Chile's 90 tanks at $9 billion, and others even at $8 billion.",
            "$8 billion",
            "estimate",
        ),
    ],
)
def test_what_is_done_and_what_is_to_come(text: str, figure: str, modality: str) -> None:
    assert claims(text)[figure].modality == modality


@pytest.mark.parametrize(
    ("text", "figure", "aspect"),
    [
        ("Chile has since contracted 90 howitzers.", "90", "cumulative"),
        ("Chile has transferred more than 90 tanks to Peru.", "more than 90", "cumulative"),
        ("Chile has handed over packages of aid to Peru, including 90 tanks.", "90", "cumulative"),
        ("Guards have recorded around 9,000 attempts to cross since January.", "around 9,000", "cumulative"),
        ("Norway has granted Chile a further $4 billion loan.", "$4 billion", "level"),
        ("Total Norwegian financing for the army of Chile has thereby exceeded $9 billion.", "$9 billion", "cumulative"),
    ],
)
def test_what_has_added_up(text: str, figure: str, aspect: str) -> None:
    assert claims(text)[figure].aspect == aspect


def test_the_time_of_some_of_them_is_not_that_of_them_all() -> None:
    found = claims(
        "Chile's orders of arms include:\n- 96 helicopters, for $9 billion, of which the first three will arrive in 2028."
    )
    assert (found["96"].subject, found["96"].as_of.text) == ("CL", None)
    assert found["three"].as_of.text == "in 2028"


LOANS = """Norway has offered Chile a $4 billion loan guarantee. It is the second of this size: a $3 billion guarantee was granted \
in May 2024. Direct loans of $2 billion came before it."""


def test_who_lends_to_whom_holds_for_the_passage() -> None:
    found = claims(LOANS)
    assert {(found[k].subject, found[k].place) for k in ("$4 billion", "$3 billion", "$2 billion")} == {("NO", "CL")}


def test_what_exceeds_a_figure_is_more_and_what_must_not_is_less() -> None:
    more = claims("Norway's public debt will exceed 60% of GDP.")["60%"]
    less = claims("Norway's public debt must not exceed 60% of GDP.")["60%"]
    assert (more.value.low, more.value.high, less.value.low, less.value.high) == (60, None, None, 60)


SHARE = """NATO leaders committed to investing 5% of GDP a year in defence by 2035. How is the 5% made up?
- 3.5% for "core" defence
- 1.5% for roads and bridges
Who is close? Poland spent 4% last year. Estonia and Lithuania have announced more than 5%. Spain's Pedro Sánchez insists \
that 2.1% is enough."""


def test_an_article_goes_on_with_the_share_that_it_is_about() -> None:
    found = claims(SHARE)
    assert {found[k].subject for k in ("5%", "3.5%", "1.5%")} == {"NATO"}
    assert {found[k].modality for k in ("5%", "3.5%", "1.5%")} == {"pledge"}
    assert (found["more than 5%"].measure, found["more than 5%"].subject) == ("defence_spending_share", "EE,LT")
    assert (found["2.1%"].measure, found["2.1%"].modality) == ("defence_spending_threshold", "proposal")


BATTALION = """A NATO battalion of about 900, most of them Danes, is to take up station at Orzysz in April. \
Britain is sending 150 soldiers to it and Romania 120."""


def test_each_land_sends_its_own_to_the_unit_that_was_spoken_of() -> None:
    found = claims(BATTALION)
    assert (found["about 900"].subject, found["about 900"].place) == ("NATO", "PL")
    assert [(found[k].subject, found[k].place) for k in ("150", "120")] == [("GB", "PL"), ("RO", "PL")]
    assert {found[k].modality for k in ("150", "120")} == {"plan"}


def test_soldiers_bring_their_own_tanks() -> None:
    found = claims("Some 3,000 American soldiers arrived in Norway on Monday. With them came 80 tanks and 20 howitzers.")
    assert {(found[k].measure, found[k].subject, found[k].place) for k in ("80", "20")} == {("unit_count", "US", "NO")}


def test_parts_of_those_who_are_sent_are_sent_as_all_are() -> None:
    found = claims("Chile ordered 900 soldiers to its border, 400 of them in support of the guards and 500 in reserve.")
    assert {(c.measure, c.place, c.modality) for c in found.values()} == {("troops_deployed_to", "CL", "plan")}
    assert [found[k].scope for k in ("900", "400", "500")] == [(), ("part",), ("part",)]


def test_the_four_are_those_of_whom_the_article_has_told() -> None:
    found = claims("Four Danish soldiers died in a Norwegian training area on Monday. All four belonged to a tank brigade.")
    assert [c.measure for c in found.values()] == ["military_deaths", "military_deaths"]
    assert {(c.subject, c.place) for c in found.values()} == {("DK", "NO")}


@pytest.mark.parametrize(
    ("text", "figure", "subject", "place"),
    [
        (
            (
                "Norway guards its north\n\nNorway's army is small. Norway’s minister of defence said 900 soldiers will be on the "
                "border with Russia. Norway has no others."
            ),
            "900",
            "NO",
            "NO",
        ),
        ("Norway has concentrated 900 soldiers in the north.", "900", "NO", "NO"),
        ("Norway hosts 500 American soldiers; before the war in Chad there were 300 of them.", "300", "US", "NO"),
        ("Danish troops are in Mali, with Norway keeping 900 soldiers massed nearby.", "900", "NO", None),
        ("Denmark greets American brigade\n\nSome 900 soldiers came on Monday.", "Some 900", "US", None),
    ],
)
def test_whose_soldiers_are_where(text: str, figure: str, subject: str, place: str | None) -> None:
    found = claims(text)[figure]
    assert (found.subject, found.place) == (subject, place) if place else found.subject == subject


def test_a_model_has_its_weight() -> None:
    assert claims("The 40-ton K5 Panther tank sank in a bog.")["40-ton"].subject == "K5 Panther"


def test_an_army_is_no_troops_abroad() -> None:
    found = claims("Chile has sent 90 tanks to Peru, and its army is to count 60,000 soldiers, of which 40,000 professional.")
    assert (found["60,000"].measure, found["60,000"].place) == ("armed_forces", None)
    assert (found["40,000"].measure, found["40,000"].modality) == ("armed_forces", "plan")


def test_members_side_by_side_are_reckoned_by_the_alliance() -> None:
    text = "NATO's tables came out in May. On defence Poland spent 4.1% of GDP in 2024, ahead of Latvia (3.3%) and Norway (2.2%)."
    assert {c.modality for c in claims(text).values() if c.unit == "percent"} == {"estimate"}
