"""What an answer takes from its question, a section from its heading, a story from its scene."""

import pytest

from checker import Article, extract

Row = tuple[str, str | None, str | None]
STATIONED = "troops_stationed"


def _rows(text: str) -> list[Row]:
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    return [(c.measure, c.subject, c.place) for c in claims]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("How many Danes are stationed in Chad?\n900, says the ministry.", (STATIONED, "DK", "TD")),
        ("How many Danish troops are there in Chad?\n\nRoughly 900, according to Copenhagen.", (STATIONED, "DK", "TD")),
        ("How many Danish troops are in Chad?\nAbout 900.\n\nAnd in Niger?\nMore: about 1,200.", (STATIONED, "DK", "NE")),
        (
            "How many Danish troops are in Chad?\nAbout 900.\n\nAnd the Norwegians?\nThere are 300 of them in Chad.",
            (STATIONED, "NO", "TD"),
        ),
        ("How large is the Danish brigade in Chad?\nWe are about 900 people.", (STATIONED, "DK", "TD")),
        ("How many soldiers guard Norway's border with Russia?\nAround 900, says the army.", (STATIONED, "NO", "NO")),
    ],
)
def test_an_answer_is_about_what_its_question_asks(text: str, row: Row) -> None:
    assert _rows(text)[-1] == row


def test_a_question_about_something_else_lends_nothing() -> None:
    assert _rows("How many nurses work in Chad?\n900, says the ward.")[-1][0] != STATIONED


def test_what_will_be_is_asked_for_and_answered() -> None:
    text = "How many Danish troops are in Chad?\nAbout 900.\nHow big will the brigade be?\n4,800 soldiers."
    last = extract([Article.from_text(text, id="x", published="2025-04-03")])[-1]
    assert (last.value.number, last.modality) == (4800, "plan")


def test_a_section_is_about_the_country_that_heads_it() -> None:
    text = "Abroad\n\nCHAD\nThe force has 900 Danish soldiers.\n\nNIGER\nSome 300 Norwegian soldiers are also in the country.\n"
    assert [row[2] for row in _rows(text)] == ["TD", "NE"]


def test_what_is_said_of_all_is_of_no_section() -> None:
    text = (
        "CHAD\nThere are 900 Danish soldiers.\n\nNIGER\nThere are 300.\n\nAll three countries spend more than 3% of GDP on defence."
    )
    assert _rows(text)[-1][1:] == (None, None)


@pytest.mark.parametrize(
    ("text", "place", "scope"),
    [
        ("Norway has 900 soldiers at Camp Humphreys.", "KR", ("Camp Humphreys",)),
        ("Norway has 900 soldiers in Oakvale, Chad.", "TD", ("Oakvale",)),
        ("Norway has 900 soldiers in Chad.", "TD", ()),
    ],
)
def test_soldiers_are_counted_by_country(text: str, place: str, scope: tuple[str, ...]) -> None:
    (claim,) = extract([Article.from_text(text, id="x", published="2025-04-03")])
    assert (claim.place, claim.scope) == (place, scope)


def test_a_story_on_forces_goes_on_where_it_takes_place() -> None:
    text = (
        "Danish soldiers were found in Chad on Monday. The troops had lost their way. The search for the soldiers took days. "
        "The weather was bad. The minister thanked all. Norway sent 150 troops with diggers."
    )
    assert _rows(text)[-1][1:] == ("NO", "TD")


def test_a_dateline_names_nobody() -> None:
    text = "OSLO, Norway -- The last of the four soldiers missing since March 25 was found in Chad."
    assert ("military_missing", None, "TD") in _rows(text)


def test_forces_are_those_of_the_only_officials() -> None:
    text = "Army to send 900 soldiers to Chad, Boris Pistorius said on Tuesday."
    assert _rows(text)[-1][1:] == ("DE", "TD")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Norway has 900 troops in Chad; Denmark sent 300.", [("NO", "TD"), ("DK", "TD")]),
        ("Norway keeps 900 troops in Chad. Niger follows with 300.", [("NO", "TD"), ("NO", "NE")]),
        ("Chad hosts 900 Danish troops, more than any other country in Africa.", [("DK", "TD")]),
        ("There are 3,000 Danish troops in Chad. Of these 900 are from Norway.", [("DK", "TD"), ("NO", "TD")]),
    ],
)
def test_who_sends_and_who_hosts(text: str, rows: list[tuple[str, str]]) -> None:
    found = [row[1:] for row in _rows(text)]
    assert found == rows


def test_the_baltic_state_is_one_of_them() -> None:
    text = "Denmark's minister flew to Latvia. Denmark has 900 soldiers in the Baltic state."
    assert _rows(text)[-1][1:] == ("DK", "LV")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In Chad there are 37,000 Danish soldiers, Niger 10,000 and Mali 13,000.", ["TD", "NE", "ML"]),
        ("Denmark has 900 soldiers in Chad. In all of Africa around 2,000 Danish soldiers are deployed.", ["TD", "Africa"]),
        ("Denmark is pulling 800 of its 1,700 soldiers out of Chad.", ["TD", "TD"]),
    ],
)
def test_each_land_of_a_list_has_its_number(text: str, places: list[str]) -> None:
    assert [row[2] for row in _rows(text)] == places


def test_each_land_of_a_list_has_its_share() -> None:
    text = "Chad spent 3.08% of GDP on defence last year, Niger 3.15% and Mali 2.85%."
    assert [row[1] for row in _rows(text)] == ["TD", "NE", "ML"]


def test_what_is_there_when_it_is_told_is_there_when_it_is_printed() -> None:
    text = "There are 900 Danish soldiers in Chad, the minister assured reporters on Tuesday."
    (claim,) = extract([Article.from_text(text, id="x", published="2025-04-03")])
    assert str(claim.as_of.interval) == "2025-04-01 to 2025-04-03"


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The move cuts the number of Danish troops in Chad from 1,700 to about 1,000.", "plan"),
        ("Chad to raise defence spending to 5.4% of GDP", "plan"),
        ("The minister of Chad backs a rise of defence spending to 5 percent of GDP.", "proposal"),
        ("Chad has raised defence spending to 5.4% of GDP.", "actual"),
    ],
)
def test_what_is_decided_or_wished_for_is_no_fact(text: str, modality: str) -> None:
    assert extract([Article.from_text(text, id="x", published="2025-04-03")])[-1].modality == modality


def test_an_exercise_goes_by_its_own_name() -> None:
    text = (
        "OSLO, Jan 18 2025 - Some 9,000 soldiers take part in Exercise Northern-25. "
        "It is part of Southern Shield, a drill of 40,000 troops."
    )
    claims = [c for c in extract([Article.from_text(text, id="x", published="2025-01-18")]) if c.measure == "troops_exercised"]
    assert [c.event for c in claims] == ["exercise Northern 2025", None]
