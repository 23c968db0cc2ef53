"""Shares, parts, sums and wholes."""

from __future__ import annotations

import pytest

from tests.checks.reading import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 3,200 positions, or more than 20 percent of the 15,000, would be cut.", [("SHARE", "info")]),
        ("About 3,200 positions, or more than 30 percent of the 15,000, would be cut.", [("SHARE", "error")]),
        ("Some 300 of the 1,000 workers (45%) went home.", [("SHARE", "error")]),
        ("Some 300 of the 1,000 workers (30%) went home.", [("SHARE", "info")]),
        ("Half of the 600 seats, or 450, are empty.", [("SHARE", "error")]),
        ("The fund paid out $2.3 billion, a third of the $20 billion set aside.", [("SHARE", "error")]),
        ("96% of the 600,000 villages, or 576,000, have power.", [("SHARE", "info")]),
        ("Of these, 73 percent are sole traders and 89 percent have fewer than 20 workers.", []),
        ("Some 300 of the 1,000 workers, and 45% of the bosses, went home.", []),
        ("More than 6,650 employees, or about 5% of its workforce, will go.", []),
        ("The 300 workers own 45% of the 20 shops.", []),
    ],
)
def test_a_share_with_its_part_and_its_whole(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13 of the 12 jurors voted no.", [("PART", "error")]),
        ("Nine of the 13 councillors agreed.", []),
        ("Five members of the three groups met.", []),
        ("Hundreds of the 50 houses burned.", []),
        ("In 12 of the 8 million homes there is no water.", []),
    ],
)
def test_a_part_larger_than_its_whole(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 12 people: seven men and six women.", [("SUM", "error")]),
        ("The blast killed 12 people: seven men, four women and a child.", [("SUM", "info")]),
        ("Six people were killed: a man, two women and two children.", [("SUM", "error")]),
        ("It has confirmed 11 cases: seven in California, two in Texas and two in Kansas.", [("SUM", "info")]),
        (
            "The council has nine members — four Democrats, four Republicans and an independent — and meets weekly.",
            [("SUM", "info")],
        ),
        ("The team won 13 medals (5 gold, 4 silver and 3 bronze).", [("SUM", "error")]),
        ("He paid $1,700, $300 and $3,000, for a total of $5,500.", [("SUM", "warning")]),
        ("They sent 1,700 troops to Poland, 300 to Germany and 3,000 to Romania, a total of 5,000.", [("SUM", "info")]),
        # Not all of the parts are given, or they overlap.
        ("The attack killed 10 people: five soldiers, including two officers, and four civilians.", []),
        ("The blast killed 12 people, among them seven men and six women.", []),
        ("The blast killed 12 people: seven men, three women and others.", []),
        ("The blast killed 12 people: seven men and three of their children.", []),
        ("After 12 people died, seven men and six women were charged.", []),
        ("Three contracts and two deals totaling $5 million were signed.", []),
        ("The vote was held in 12 states: 7 to 6.", []),
    ],
)
def test_parts_that_the_text_adds_up(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the poll 41 percent approve of the president and 63 percent disapprove.", [("WHOLE", "warning")]),
        ("In all 58% voted yes and 45% voted no.", [("WHOLE", "warning")]),
        ("In the poll 41 percent approve of the president and 53 percent disapprove.", []),
        ("In the poll 51% approve and 49% disapprove.", []),
        ("In the poll 71 percent of Republicans approve and 63 percent of Democrats disapprove.", []),
        ("Some 89% voted in favor, with 10% against, on a turnout of 75%.", []),
        ("Some 60% like tea and 70% like coffee.", []),
    ],
)
def test_answers_that_shut_each_other_out(text, expected):
    assert said(text) == expected
