"""Numbers that are names, and page furniture: set aside with the reason."""

from __future__ import annotations

import pytest

from checker.model import Figure, Kind, Status
from checker.scan.figures import find_figures


def aside(text: str) -> list[Figure]:
    return [f for f in find_figures(text) if f.status is Status.SET_ASIDE]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("An F-16 crashed.", "F-16"),
        ("COVID-19 spread.", "COVID-19"),
        ("He told RMF24 so.", "RMF24"),
        ("A Boeing 737 landed.", "737"),
        ("Under Section 427 it fell.", "427"),
        ("A car burned in the 500-block of Mill Street.", "500"),
        ("A car burned in the 1200 block of Mill Street.", "1200"),
        ("It has a 5G chip.", "5G"),
        ("He lives at No. 10 now.", "10"),
        ("It lies on Highway 61 now.", "61"),
        ("NATO invoked Article 5 then.", "5"),
        ("It changed after 9/11 here.", "9/11"),
        ("It is open 24/7 here.", "24/7"),
        ("It is in the Fortune 500 now.", "500"),
        ("The S&P 500 fell.", "500"),
        ("The iPhone 11 Pro sold.", "11"),
        ("It sold the iPhone 11 and the 11 Pro Max.", "11"),
        ("The 787 Dreamliner flew.", "787"),
        ("The 49ers lost.", "49ers"),
        ("The San Francisco ID.3 came.", "ID.3"),
        ("Played by Lang (20) again.", "20"),
        ("Live at 123 Random Street, now.", "123"),
        ("It is at 16-18 Industrial Avenue now.", "16-18"),
        ("Cloud City, PA 23456 is far.", "23456"),
        ("Call 412-263-1962 now.", "412-263-1962"),
        ("Call +44 20 7946 0958 now.", "+44 20 7946 0958"),
        ("The 2800 block of Penn Avenue was shut.", "2800"),
        ("He told BBC One so.", "One"),
        ("They came for the Harbour Semper Five Mile Run.", "Five"),
        ("It was said on 1010 WAVES at noon.", "1010 WAVES"),
        ("The leak at Three Mile Island was bad.", "Three"),
        ("Spies of the Five Eyes alliance met.", "Five"),
        ("Police had 911 calls from the house.", "911"),
        ("They were charged under 18 U.S.C. 1343 for fraud.", "18"),
        ("He came to the Strong Shield 24 military exercises there.", "24"),
        ("The Group of Seven met.", "Seven"),
        ("He hid a .45-caliber handgun.", ".45-caliber"),
        ("It was the most points for a quarter.", "a quarter"),
        ("They led at the half.", "half"),
        ("He was exhibit number two there.", "two"),
        ("It came in the 1990s.", "1990s"),
        ("The category 4 hurricane hit.", "4"),
        ("They left at 0600 sharp.", "0600"),
        ("It called 911 for help.", "911"),
        ("A 7-Eleven store closed.", "7-Eleven"),
        ("It slipped to the bottom three.", "three"),
        ("It was built in 300 BC there.", "300"),
        ("He told Fox News Five so.", "Five"),
        ("See the paper.[3] It ends.", "3"),
        ("It has a GeForce 9400M card.", "9400M"),
        ("It ended at 4:39 then.", "4:39"),
        ("The world is 192.168.1.2 now.", "192.168.1.2"),
    ],
)
def test_a_name_is_set_aside(text: str, label: str) -> None:
    assert label in [f.text for f in aside(text)]
    assert all(f.reason and f.low is None and f.high is None for f in aside(text))


def test_two_numbers_in_one_name_phrase() -> None:
    figures = find_figures("It was grounding two new 737 Max jets.")
    assert [(f.text, f.status, f.unit) for f in figures] == [
        ("two", Status.READ, "new 737 Max jet"),
        ("737", Status.SET_ASIDE, None),
    ]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("In Iraq 20 soldiers were killed.", "soldier"),
        ("In Iraq 20 American soldiers were killed.", "American soldier"),
        ("Shooting Kills 3 People", "People"),
        ("The 120 passengers left.", "passenger"),
        ("The 14 staff left.", "staff"),
        ("Microsoft fired 300 workers.", "worker"),
        ("Crash Injures 3 Pupils", "Pupils"),
    ],
)
def test_a_capital_before_a_number_does_not_make_it_a_name(text: str, unit: str) -> None:
    (figure,) = find_figures(text)
    assert (figure.status, figure.unit) == (Status.READ, {"People": "person", "Pupils": "Pupil"}.get(unit, unit))


@pytest.mark.parametrize(
    "text",
    [
        "A headline\n\n0 1,748\n\nThe text begins.",
        "The end.\n\n2025 © Prices.com LLC. All Rights Reserved.\nExit",
        "The end.\n\n12 Comments\n\nMore",
        "The end.\n\n3 min read\n\nMore",
        "Title\n\nUpdated 3 years ago\n\nThe text.",
        "The end.\n\nPage 2 of 5\n\nMore",
        "41.248601 -76.918823\n\nThe text.",
    ],
)
def test_furniture_is_set_aside(text: str) -> None:
    figures = find_figures(text)
    assert figures
    assert all(f.status is Status.SET_ASIDE and f.reason and f.reason.startswith(("page furniture", "a label")) for f in figures)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It is one of the best.", "a pronoun: one of several, not a count"),
        ("It is a benchmark, one that many miss.", "a pronoun, not a count"),
        ("They met one another there.", "a pronoun, not a count"),
        ("No one came.", "a pronoun, not a count"),
        ("One major topic was peace.", "vague: singles something out, counts nothing"),
    ],
)
def test_one_that_counts_nothing(text: str, reason: str) -> None:
    assert [f.reason for f in find_figures(text)] == [reason]


@pytest.mark.parametrize(("text", "unit"), [("One dealer said so.", "dealer"), ("In only one message he wrote so.", "message")])
def test_one_that_counts(text: str, unit: str) -> None:
    (figure,) = find_figures(text)
    assert (figure.status, figure.number, figure.unit, figure.kind) == (Status.READ, 1, unit, Kind.COUNT)
