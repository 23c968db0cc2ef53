"""Counted lists, ranks, ranges and impossible percentages."""

from __future__ import annotations

import pytest

from tests.checks.reading import findings, said


@pytest.mark.parametrize(
    "text",
    [
        "The deal covers seven countries: Poland, Germany, France, Spain, Italy and Norway.",
        "Police arrested three suspects: John Smith, Peter Jones, Paul Brown and Tim Black.",
        "The four Nordic countries (Denmark, Finland, Iceland, Norway and Sweden) agreed.",
        "The three cities, namely Warsaw, Berlin, Rome and Madrid, agreed; three cities — Warsaw, Berlin, Rome and Madrid — paid.",
    ],
)
def test_a_list_that_is_longer_or_shorter_than_said(text):
    assert ("LIST", "warning") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The deal covers six countries: Poland, Germany, France, Spain, Italy and Norway.",
        "The three Baltic states — Estonia, Latvia and Lithuania — agreed.",
        # The list is not plainly whole, or can be cut in two ways.
        "Police arrested three suspects, John Smith, Peter Jones, Paul Brown and Tim Black.",
        "The deal covers seven countries, including Poland, Germany and France.",
        "The deal covers seven countries: Poland, Germany, France.",
        "The trip covers three cities: Paris, France, Rome, Italy, and London.",
        "The two nations — Trinidad and Tobago and Barbados — agreed.",
        "Police arrested three suspects: John Smith, 34, Peter Jones and Paul Brown.",
        "After meeting three officials, Smith, Jones, Brown and Black left.",
        "Four other candidates — Senators Amy Klobuchar of Minnesota and Cory Booker of New Jersey among them — left.",
        "About three cities: Warsaw, Berlin, Rome and Madrid.",
    ],
)
def test_a_list_that_is_left_alone(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("India is the world's third-largest economy, behind only the United States, China and Japan.", [("RANK", "warning")]),
        ("India has the second-largest army, behind China and the United States.", [("RANK", "warning")]),
        (
            "The budget is the fourth highest in NATO, behind only the US ($968 billion) and Germany ($98 billion).",
            [("RANK", "warning")],
        ),
        ("India has the third-largest army, behind China and the United States.", []),
        ("The budget is the third highest in NATO, behind the US ($968 billion) and Germany ($98 billion).", []),
        ("India has the fourth-largest army, behind China.", []),
        ("It is the second-largest economy after World War II and the Marshall Plan.", []),
        ("It has the third-largest stockpile in NATO, which also includes the U.S. and the U.K.", []),
    ],
)
def test_a_rank_with_the_names_before_it(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("65% of the 13 respondents said no.", [("GRIM", "warning")]),
        ("62% of the 13 respondents said no.", []),
        ("61% of the 13 respondents said no.", []),  # 8 of 13 is 61.54: cut off
        ("About 65% of the 13 respondents said no.", []),
        ("65% of the 130 respondents said no.", []),
        ("65% of the 13 million people said no.", []),
        ("65% of the 13 hectares burned.", []),
        ("At least 65% of the 13 members must agree.", []),
        ("The group owns 65% of the 13 companies.", []),
        ("65% of the 13 members' income is taxed.", []),
    ],
)
def test_a_percentage_that_no_whole_number_gives(text, expected):
    assert said(text) == expected


def test_the_two_nearest_whole_numbers_are_shown():
    (found,) = findings("65% of the 13 respondents said no.")
    assert found.explanation.startswith("8 of 13 is 61.5%, 9 of 13 is 69.2%.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They expect between 20 and 10 percent.", [("RANGE", "warning")]),
        ("You need at least 20 and at most 10 points.", [("RANGE", "warning")]),
        ("They expect between 10 and 20 percent.", []),
        ("It happened between 12 and 6 months ago.", []),
        ("They sell between 500 and 1 million.", []),
        ("At least 30 dead and up to 20 missing were counted.", []),
        ("The vote was 20 to 10.", []),
    ],
)
def test_a_range_upside_down(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three judges resigned: Ann Doyle, Tom Berg, Ida Lund and Max Roth.", [("LIST", "warning")]),
        ("Four judges resigned: Ann Doyle, Tom Berg, Ida Lund and Max Roth.", []),
        ("Two judges visited towns: Oslo, Bergen and Moss.", []),
        ("The three judges, Ann Doyle, Tom Berg, Ida Lund and Max Roth, were charged.", [("LIST", "warning")]),
        ("The three judges, Ann Doyle, Tom Berg's brother, Ida Lund and his wife, were charged.", []),
        ("The plan has three aims: to cut costs, to raise pay, to end waste and to help farmers.", [("LIST", "warning")]),
        ("The plan has four aims: to cut costs, to raise pay, to end waste and to help farmers.", []),
        ("It is the fifth-largest of the four banks.", [("RANK", "warning")]),
        ("It is the third-largest of the four banks.", []),
        ("Of the 13 patients, 65% recovered.", [("GRIM", "warning")]),
        ("Of the 12 patients, 75% recovered.", []),
        ("A survey of 12 teachers found that 45 percent were unhappy.", [("GRIM", "warning")]),
        ("A survey of 1,200 teachers found that 45 percent were unhappy.", []),
    ],
)
def test_lists_and_counts_in_other_words(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Defense Minister Ivan Petrov came. Petrov, the foreign minister, spoke.", 1),
        ("Sen. Ann Lee spoke first. Rep. Ann Lee voted no.", 1),
        ("Defense Minister Ivan Petrov came. Petrov, a former foreign minister, spoke.", 0),
        ("Sen. Ann Lee spoke first. Rep. Tom Lee voted no.", 0),
    ],
)
def test_one_person_with_two_offices(text, offices):
    assert [code for code, _ in said(text)].count("OFFICE") == offices
