"""Dating: what the words of a text say about the day it was published, and what they do not."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.dating import date_text
from checker.model import UNDATED, Interval


def dated(text: str) -> tuple[str | None, str | None, str]:
    published = date_text(text)
    row = published.interval.row()
    return row["start"], row["end"], published.basis


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("WARSAW, March 7, 2025 (Agency) - Poland said so.", "2025-03-07"),
        ("KYIV, Ukraine, 7 March 2025 (AFP) — Ukraine said so.", "2025-03-07"),
        (" date 2019-06-10 Talks conclude in Warsaw.", "2019-06-10"),
        ("2019-06-10\nTalks conclude in Warsaw.", "2019-06-10"),
        ("A headline\n\n19 May, 2022 18:26 / Updated 3 years ago\nThe text begins.", "2022-05-19"),
        ("A headline\n\nAnn Roe - 28 August 2025 23:33\n\nThe text begins.", "2025-08-28"),
        ("A headline\nBy Ann Roe | March 3, 2020\nThe text begins.", "2020-03-03"),
        ("The Harbour Board\nPress release 22-041 | 5 May 2022\nA headline\nThe text begins.", "2022-05-05"),
        ("A headline\nPublished: Tuesday, May 3rd, 2016 at 4:15 p.m. EDT\nThe text begins.", "2016-05-03"),
        ("OTTAWA – Jobs grew in September.\nThis report by the agency was first published Oct. 11, 2024.", "2024-10-11"),
        ("A headline\nWarsaw, 28 August 2025\nThe text begins.", "2025-08-28"),
        ("A headline\n\n01.04.2025 20:00\nThe text begins.", "2025-04-01"),
        ("A headline\n\nHarbour news, 17.04.2025, 20:00\n\nThe text begins.", "2025-04-17"),
        # The year in which something was done leaves one of the years in which that day is a Monday.
        (
            (
                "OSLO, April 22. /AGENCY/. President Andrzej Duda came, it said on Monday.\n\n"
                "In January 2020, Norway signed a contract for 32 aircraft, which are capable of it."
            ),
            "2024-04-22",
        ),
        ("A headline\nAnn Roe | 28/08/2025\nThe text begins.", "2025-08-28"),
        ("A headline\n\nABC, 2025.10.15 17:42\n\nThe text begins.", "2025-10-15"),
        ("A headline\n2013 - 09 - 26\nThe text begins.", "2013-09-26"),
        ("Vilnius, (One Agency / Another - 1st Apr, 2025) The last one was found.", "2025-04-01"),
        ("MOSCOW, January 16, 2026. /AGENCY/. Poland leaves the treaty.", "2026-01-16"),
        ("On March 31, 2025, Poland signed. The deal, made on the current date, is large.", "2025-03-31"),
        ("Poland signed the deal today, March 31, 2025, in Warsaw.", "2025-03-31"),
    ],
)
def test_a_date_line_is_the_date(text: str, day: str) -> None:
    assert dated(text) == (day, day, "text")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # The office with a hyphen is the same office.
        ("The mayors met. Vice-President Mike Pence stressed that talks went on.", "2017-01-13", "2021-01-20"),
        # Nothing tells day and month apart: it is one of two days.
        ("A headline\nAnn Roe | 08/05/2025\nThe text begins.", "2025-05-08", "2025-08-05"),
        ("POLICY BRIEF | JANUARY 2026\n\nA headline\nThe text begins.", "2026-01-01", "2026-01-31"),
        ("TRENDS IN FISHERIES, 2024\n\nHarbour Fact Sheet, April 2025\n\nThe text begins.", "2025-04-01", "2025-04-30"),
        ("A headline\n\nLast update: Tuesday, 8 April 2025, 21:30\n\nThe text begins.", None, "2025-04-08"),
        # What rises to a number in a year has not got there.
        ("Oslo pays 1.4 billion this year, rising to 1.5 billion in 2026 under the deal signed last October.", None, None),
        # What lasts until then is not over.
        ("The harbour board is fully funded until September 2019, the mayor says.", None, "2019-12-31"),
        # A participle right before the time is past, whatever the rest looks ahead to.
        ("The commander has the powers to act that were granted to his office in January 2016.", "2016-01-01", None),
        ("The commander may use powers to be granted to his office in January 2016.", None, None),
    ],
)
def test_what_narrows_the_day(text: str, start: str | None, end: str | None) -> None:
    assert dated(text)[:2] == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Election results: October 15, 2023\nThe text begins here.",
        "A headline\nPhoto by Ann Roe, March 3, 2020\nThe text begins.",
        "A headline\nThe treaty of 4 April 1999 was the first.\nThe text begins.",
        "A chronicle\n24 February 2022\nTanks roll.\n2 April 2022\nThey leave.",
        "He was born on May 3, 1960, in Warsaw.",
        "A headline\nAnn Roe | 08/05/2025\nThe text begins.",
    ],
)
def test_a_date_in_the_head_that_is_no_date_line(text: str) -> None:
    assert date_text(text).basis != "text"


def test_a_changed_date_says_not_after() -> None:
    assert dated("A headline\nUpdated March 3, 2020\nThe text begins.") == (None, "2020-03-03", "text")


def test_a_dateline_without_a_year_takes_it_from_the_rest() -> None:
    text = (
        "WARSAW, March 7 (Agency) - President Andrzej Duda said on Friday that Poland pays. "
        "Galvanised by Russia's invasion of Ukraine three years ago, it buys tanks."
    )
    assert dated(text) == ("2025-03-07", "2025-03-07", "text")
    assert date_text("WARSAW, March 7 (Agency) - Poland pays.") is UNDATED


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # Who held which office when.
        ("Polish President Andrzej Duda said on Monday that he is content.", "2015-07-30", "2025-08-06"),
        ("The prize went to Mike Pence, U.S. vice president, on Monday.", "2017-01-13", "2021-01-20"),
        ("Former President Barack Obama spoke at length about it.", "2017-01-20", None),
        ("It was the idea of President Barack Obama in the year of his election.", "2009-01-13", None),
        ("Vice President Joe Biden said so on Monday.", "2009-01-13", "2017-01-20"),
        ("The Obama administration said on Monday that it agrees.", "2008-11-01", "2017-01-20"),
        ("President-elect Joe Biden spoke.", "2020-10-12", "2021-01-20"),
        # Institutions renamed.
        ("Assistant Secretary of War Daniel Roe met Polish leaders on Monday.", "2025-09-05", None),
        # Dated events.
        ("He grieves for the recent deaths of four U.S. soldiers during joint exercises in Lithuania.", "2025-04-01", "2026-04-01"),
        ("Since the Boston Marathon bombing the rules are strict.", "2013-04-15", None),
        ("Bags are packed ahead of the NATO Vilnius summit.", None, "2023-07-12"),
        ("Much was agreed at the NATO Vilnius summit.", "2023-07-11", None),
        # Lengths since dated events.
        ("The shelling began more than three years after Russia's full-scale invasion of Ukraine.", "2025-02-24", None),
        # Years and days named.
        ("The unit was formed in 2023 and is small.", "2023-01-01", None),
        ("The unit was formed on 4 May 2023 and is small.", "2023-05-04", None),
        ("The unit has been there since 2014.", "2014-01-01", None),
        ("Spending is set to reach 4.7% in 2025.", None, "2025-12-31"),
        # Weak evidence, where there is none other.
        ("All rights reserved. © 2015 Example Media", None, "2015-12-31"),
    ],
)  # fmt: skip
def test_evidence(text: str, start: str | None, end: str | None) -> None:
    assert dated(text) == (start, end, "evidence")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It rained on Monday.",
        "By 2030 the plan is to spend 5%.",
        "The tender for the 2026 World Cup could bring jobs to Texas.",
        "Angela Merkel likes opera.",
        "Poland, its prime minister said, could host the games in 2036.",
        "A shadow defence secretary and a vice president met.",
        "The Group of Seven met.",
        "He ordered planes that are to arrive in 2029.",
        "The court could take up the case in March 2031, he warned.",
    ],
)
def test_words_that_say_nothing_about_the_date(text: str) -> None:
    assert date_text(text) is UNDATED


def test_the_latest_year_named_is_not_the_date() -> None:
    text = "U.S. Assistant Secretary of War Daniel Roe met leaders on Monday. Poland was spending 4% of its GDP in 2023."
    published = date_text(text)
    assert published.interval == Interval(dt.date(2025, 9, 5), None)
    assert {e.text for e in published.evidence} == {"Secretary of War", "in 2023"}


def test_a_president_of_the_past_does_not_bound_a_text_of_today() -> None:
    text = "President Donald Trump spoke on Monday. The rule goes back to 2012, when President Barack Obama signed it."
    assert dated(text)[:2] == ("2017-01-13", None)
    both = "President Barack Obama said so on Monday. President Donald Trump said so on Tuesday."
    published = date_text(both)
    assert published.interval.start == dt.date(2017, 1, 13)
    (aside,) = [e for e in published.evidence if not e.used]
    assert "Obama" in aside.text
    assert "set aside" in aside.why


def test_two_terms_are_told_apart_by_the_rest() -> None:
    text = "President Donald Trump met President Andrzej Duda on Monday."
    assert dated(text)[:2] == ("2017-01-13", "2025-08-06")
    assert dated(text + " The first unit was formed in 2023.")[:2] == ("2025-01-13", "2025-08-06")
    assert dated(text + " Defense Secretary James Mattis was there on Monday.")[:2] == ("2017-01-13", "2019-01-01")


def test_a_week_that_is_known_makes_a_weekday_a_day() -> None:
    text = (
        "The administration took steps this week to end the war. "
        "Ukraine has agreed to the U.S.’s 30-day ceasefire, and Moscow has not. The interview was published Thursday."
    )
    assert dated(text) == ("2025-03-13", "2025-03-16", "evidence")


def test_hard_evidence_that_contradicts_itself_is_shown_and_not_averaged() -> None:
    text = "WARSAW, March 7, 2019 (Agency) - Assistant Secretary of War Daniel Roe met Polish leaders."
    published = date_text(text)
    assert published.interval == Interval(dt.date(2019, 3, 7), None)
    assert published.contradiction is not None
    assert "Secretary of War" in published.contradiction
    assert "2019-03-07" in published.contradiction


def test_unchecked_rows_are_soft_and_say_so() -> None:
    published = date_text("National Security Advisor Mike Waltz said so on Monday.")
    assert published.interval == Interval(dt.date(2025, 1, 13), dt.date(2025, 5, 1))
    assert {e.strength for e in published.evidence} == {"soft"}
    assert all("nobody checked" in e.why for e in published.evidence)


def test_a_copyright_year_is_shown_and_narrows_nothing() -> None:
    published = date_text("The Boston Marathon bombing was the worst. © 2015 Example Media")
    assert published.interval == Interval(dt.date(2013, 4, 15), None)
    assert [(e.strength, e.used) for e in published.evidence] == [("hard", True), ("weak", False)]


def test_an_event_counts_only_among_its_own_countries() -> None:
    assert dated("After the Coalition of the Willing met, Ukraine was content.")[0] == "2025-03-02"
    assert date_text("After the Coalition of the Willing met, Iraq was invaded.") is UNDATED


def test_a_user_adds_events_and_offices_of_the_house(tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text(
        "event,aliases,start,end,source,checked\nHarbour fire in Rostock,Rostock harbour fire,2024-05-06,2024-05-06,our desk,yes\n",
        encoding="utf-8",
    )
    (tmp_path / "offices.csv").write_text(
        "person,aliases,office,office_aliases,country,start,end,source,checked\n"
        "Jo Zorblax,,Harbour Master,,DE,2020-01-08,2024-12-31,our desk,yes\n",
        encoding="utf-8",
    )
    text = "After the Rostock harbour fire the price rose."
    assert date_text(text) is UNDATED
    assert date_text(text, tables=[tmp_path]).interval == Interval(dt.date(2024, 5, 6), None)


PIECES = ["President Obama ", "said on Monday. ", "in 2023 ", "was ", "March 7, 2025", "WARSAW, ", "(AP) - ", "\n", "© 2015 ", "é"]
PIECES += [
    "Secretary of War ",
    "three years after ",
    "the Boston Marathon bombing ",
    "will ",
    "2030-13-99 ",
    "President-elect Biden ",
]
PIECES += ["the Trump administration ", "30-day ceasefire ", "this week "]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=200))
def test_evidence_quotes_the_text_and_explains_itself(text: str) -> None:
    published = date_text(text)
    for evidence in published.evidence:
        assert evidence.span is not None
        assert evidence.span.of(text) == evidence.text != ""
        assert evidence.why
    assert (published.basis == "unknown") == (not published.interval.known and published.contradiction is None)
    assert published == date_text(text)


HOSTILE = [
    "in 2023 ",
    "President Obama ",
    "after ",
    "will reach ",
    "March 7, 2025, ",
    "WARSAW, ",
    "NATO Vilnius summit ",
    "three years ",
]
HOSTILE += ["A. ", "© ", "Trump administration ", "Daniel Roe, "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_ends(piece: str) -> None:
    date_text(piece * (100_000 // len(piece)))


def test_how_long_somebody_has_been_in_office_dates_a_text() -> None:
    text = "South Korea’s president, Lee Jae-myung, in office for barely five weeks, says that the alliance is not up for debate."
    published = date_text(text).interval
    assert published.bounded
    assert dt.date(2025, 6, 28) <= published.first <= published.last <= dt.date(2025, 7, 20)
