"""Which time a figure has: that of its own statement, of the day named before, of the poll; not that of what is said beside it."""

from __future__ import annotations

import pytest

import checker
from checker.article import Article


def times(text):
    claims = checker.extract([Article.from_text(text, id="a", published="2023-08-10")])
    return [str(c.as_of.interval) for c in claims if c.unit not in ("year", "years")]


PUBLISHED = "2023-08-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What opens a sentence is dated by the first verb behind it.
        ("In November the board cut 300 jobs.", ["2022-11-01 to 2022-11-30"]),
        ("In November the board will cut 300 jobs.", ["2023-11-01 to 2023-11-30"]),
        ("On Friday, the newly elected board of the bank will meet 300 clerks.", ["2023-08-11"]),
        ("On Friday, the board of the bank met 300 clerks.", ["2023-08-04"]),
        ("In September the then minister, Ann Roe, had promised eight buses.", ["2022-09-01 to 2022-09-30"]),
        # That day.
        ("On Friday a dam broke. That day 30 people were injured.", ["2023-08-04"]),
        ("A dam broke. That day 30 people were injured.", ["unknown"]),
        # A poll's month; a paper's is when it came out.
        ("In a May survey by Norstat, 86% of voters backed it.", ["2023-05-01 to 2023-05-31"]),
        ("In the May report of the bank, 86% of voters backed it.", [PUBLISHED]),
        # One deal, one time.
        (
            "They bought 212 buses for 2.4 million dollars in August 2022 and 152 more for 2.6 million dollars in December 2022.",
            ["2022-08-01 to 2022-08-31"] * 2 + ["2022-12-01 to 2022-12-31"] * 2,
        ),
        # What a relative clause tells of now is not of the time of the main clause.
        ("Norway, which shares a 1,340-kilometer border with Sweden, joined the club in April 2020.", [PUBLISHED]),
        ("Roe, who has 300 horses, sold her farm in April 2020.", [PUBLISHED]),
        ("The farm, which had 300 horses, was sold in April 2020.", ["2020-04-01 to 2020-04-30"]),
        # What they think of, what others have agreed to, what is planned behind it.
        ("58 percent say the mayor has tried to hide the facts about the fire in 2012.", [PUBLISHED]),
        ("Oslo spends about 1.6%, short of the 2% that the towns have agreed to aim for by 2034.", [PUBLISHED, "2034"]),
        ("Norway is still far short of the target of 2%, and plans to reach it only in 2031.", [PUBLISHED]),
        # "From" and no value before.
        ("They will send 140 masks to Hull from its nine million stockpile.", [PUBLISHED, PUBLISHED]),
        ("The bank raises its cost from the spill to 40 million dollars, up 8 million.", [PUBLISHED, PUBLISHED]),
        # What was founded then had them then.
        ("A club was established in August 2012 in Hull with 300 members.", ["2012-08-01 to 2012-08-31"]),
        ("They pushed through in 2017 a tax of 3 million dollars.", ["2017"]),
    ],
)
def test_the_time_of_a_figure(text, expected):
    assert times(text) == expected


def test_what_is_set_against_a_year_gone_by_is_no_date_of_the_text():
    from checker.dating import date_text

    end = date_text("Norway will spend 1.27 per cent on it this year, down from 1.32 per cent in 2021.").interval.row()["end"]
    assert end is None
