"""Parts larger than their whole, mixes above 100%, and what shuts what out."""

from __future__ import annotations

import pytest

from checker.checks.groups import apart
from tests.checks.reading import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 30 barns, 35 burned down.", []),  # "35 burned" may be barns of elsewhere: no verb of the whole
        ("Of the 30 barns, 35 were burned.", [("PART", "error")]),
        ("Of the 30 barns, 25 were burned.", []),
        ("Of 30 villages, 350 people were moved.", []),
        ("Nine sailors were hurt, 11 of them badly.", [("PART", "error")]),
        ("The ship carried 40 passengers, 44 of whom were children.", [("PART", "error")]),
        ("The ship carried 40 passengers, 14 of whom were children.", []),
        ("About 50 of the club's 45 members came.", []),  # "about" carries to 45
        ("About 70 of the club's 45 members came.", [("PART", "error")]),
        ("Of the 90 guests, 50 were women and 60 were men.", [("SUM", "warning")]),
        ("Of the 90 guests, 50 were women and 60 were over 60.", []),
        ("Of the 90 guests, 50 were women and 40 were men.", []),
        ("The plant will cut 700 jobs, 450 in Ohio and 420 in Iowa.", [("SUM", "warning")]),
        ("The plant will cut 700 jobs, 450 in Ohio and 420 more in Iowa.", []),
        ("The board has ten members, six Democrats and five Republicans.", [("SUM", "warning")]),
        ("The board has ten members, six Democrats and three Republicans.", []),
        ("Aboard were 20 men, 25 women and 10 children.", []),
        ("Six climbers died, four of them men and three women.", [("SUM", "warning")]),
        ("Of the 40 captives, 12 were freed, 20 were killed and 13 are still missing.", [("SUM", "warning")]),
        ("They won four gold, two silver and five bronze medals, 12 in all.", [("SUM", "warning")]),
        ("They won four gold, two silver and six bronze medals, 12 in all.", [("SUM", "info")]),
    ],
)
def test_parts_of_a_whole(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 58% said yes, 35% said no and 14% were undecided.", [("WHOLE", "warning")]),
        ("Some 58% said yes, 35% said no and 7% were undecided.", []),
        ("She won 57 percent of the vote to her rival's 48 percent.", [("WHOLE", "warning")]),
        ("She won 57 percent of the vote in Ohio and 48 percent in Iowa.", []),
        ("She won 57 percent of the vote among men and 48 percent among women.", []),
        ("The list took 44% of the vote, its main rival 39% and the Liberals 24%.", [("WHOLE", "warning")]),
        ("The heat comes from gas (55%), oil (35%) and wood (20%).", [("WHOLE", "warning")]),
        ("Support is highest in Ohio (65%), Iowa (60%) and Maine (58%).", []),
        ("The city is 55 percent Catholic, 40 percent Protestant and 12 percent Jewish.", [("WHOLE", "warning")]),
        ("Fully 120 percent of registered voters cast a ballot.", [("WHOLE", "warning")]),
        ("The jails hold 120 percent of the inmates they were designed for.", []),
        ("The aid reached 120 percent of the families that were expected.", []),
        ("Some 64% said yes to the first question and 60% said no to the second.", []),
    ],
)
def test_shares_of_one_whole(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ((" men", " women"), True),
        ((" of them boys", " girls"), True),
        ((" men", " children"), True),
        ((" men", " Democrats"), False),
        ((" women", " women"), False),
        ((" men over 60", " women"), False),
        ((" in Ohio", " in Iowa"), True),
        ((" in Ohio", " to Iowa"), False),
        ((" from rent", " from tolls"), False),
    ],
)
def test_who_shuts_out_whom(labels, expected):
    assert apart(labels) is expected


def test_sums_of_money_have_sources():
    assert apart((" from rent", " from tolls"), money=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bill passed 54-41, a margin of 15 votes.", [("DIFFERENCE", "warning")]),
        ("The bill passed 54-41, a margin of 13 votes.", []),
        ("She got 6,400 votes to his 6,100, a margin of 700 votes.", [("DIFFERENCE", "warning")]),
        ("He won by 900 votes, 14,000 to 12,000.", [("DIFFERENCE", "warning")]),
        ("He won by 2,000 votes, 14,000 to 12,000.", []),
        ("They won 24-10 after trailing by 12 points.", []),
        ("She won 54.3% to 45.1%, a margin of nine points.", []),
    ],
)
def test_margins(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices range from $70 to $40.", [("RANGE", "warning")]),
        ("Fees cost anywhere from $70 to $40.", [("RANGE", "warning")]),
        ("Guests ranged in age from 70 to 16.", [("RANGE", "warning")]),
        ("Terms of between 30 and 20 years were sought.", [("RANGE", "warning")]),
        ("Prices range from $40 to $70.", []),
        ("Prices fell from $70 to $40.", []),
        ("Between 30 and 20 years ago the town was rich.", []),
    ],
)
def test_ranges_that_run_down(text, expected):
    assert said(text) == expected
