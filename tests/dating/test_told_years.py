"""Not before: years told as past, names that are younger than a day, who took office, picture lines."""

from __future__ import annotations

import pytest

from checker.dating import date_text


def since(text: str) -> str | None:
    return date_text(text).interval.row()["start"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The toll is now the lowest since May 2009, the board says, and may fall.", "2009-01-01"),
        ("It has been falling since mid-2007 and will go on falling.", "2007-01-01"),
        ("For example, a 2012 paper from two clerks will be read again if the board agrees.", "2012-01-01"),
        ("The bakery, which closed its shop in 2017, may open again by the summer.", "2017-01-01"),
        ("The deficit was up 17% from $666 million in fiscal 2017, and the board expects more.", "2017-01-01"),
        ("Later, in March 2016, Roe told members that he could mend the pier.", "2016-01-01"),
        ("The leak came to light in 1997 when the pier burned down.", "1997-01-01"),
        ("Norway will spend 1.27 per cent on it this year, down from 1.32 per cent in 2021.", "2022-01-01"),
        ("2 of 5. Workers lift a crane in Hull March 3, 2014.", "2014-03-03"),
        ("A crane is lifted in Hull on March 3, 2014. (Ann Roe/AP Photo)", "2014-03-03"),
        # What was not there before.
        ("The mayor posted it on Facebook.", "2004-02-04"),
        ("The mayor posted it on Facebook and Instagram.", "2010-10-06"),
        # Who took office, and who is called by an office.
        ("The rule was made known by Attorney General Loretta Lynch on a visit.", "2015-04-20"),
        ("On the day Donald Trump took office, the debt was smaller.", "2017-01-20"),
        ("Nobody there has seen Donald Trump since becoming president.", "2017-01-20"),
    ],
)
def test_what_a_text_cannot_be_older_than(text: str, start: str) -> None:
    assert since(text) == start


@pytest.mark.parametrize(
    "text",
    [
        "The 2030 hurricane season may be hard.",
        "A 2030 study will look at it.",
        "The bakery, which is planned to close in 2037, may be sold.",
        "The share would fall to 3% in 2031, down from 4% in 2030.",
        "The festival opens in Hull March 3, 2034.",
        "The Facebooker is no word of ours.",
        "If Donald Trump took office, the debt would grow.",
    ],
)
def test_what_says_nothing_of_it(text: str) -> None:
    assert since(text) is None


@pytest.mark.parametrize("line", ["Posted: 03/14/2013 06:37 AM PDT", "Posted: 03 / 14 / 2013 06: 37: 46 AM PDT", "03/14/2013"])
def test_a_day_behind_its_month_is_a_date_line(line: str) -> None:
    assert date_text(f"A headline\n{line}\nThe text begins.").interval.row() == {"start": "2013-03-14", "end": "2013-03-14"}


def test_a_name_that_is_younger_leaves_a_copyright_line_its_weight() -> None:
    assert date_text("Follow us on Twitter.\n© 2014").interval.row() == {"start": "2006-03-21", "end": "2014-12-31"}
