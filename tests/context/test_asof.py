"""The time that a figure is about."""

from __future__ import annotations

import pytest

from checker import Article, extract


def times(text: str) -> list[tuple[str | None, str | None]]:
    claims = extract([Article.from_text(text, id="x", published="2015-06-18")])
    return [(str(c.as_of.interval.start), str(c.as_of.interval.end)) for c in claims]


PUBLISHED = ("2015-06-18", "2015-06-18")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # A sentence in the past goes on with the day of the one before.
        ("He pleaded guilty on March 17. He admitted hiding $3 million.", ("2015-03-17", "2015-03-17")),
        ("The bus fell on March 17. Three other men were hurt in it.", ("2015-03-17", "2015-03-17")),
        ("The bus fell on March 17. The town has 300 buses.", PUBLISHED),
        ("The law of March 17 is new. Three other men were told that it has flaws.", PUBLISHED),
        # An age is one's age when the article is written.
        ("On March 17 they held the 57-year-old teacher.", PUBLISHED),
        # What a force, a firm or a fund begins and ends a year with; the value that "last year's" owns.
        ("The firm began 2014 with 300 employees.", ("2014-01-01", "2014-01-31")),
        ("The firm ended 2014 with 300 employees.", ("2014-12-01", "2014-12-31")),
        ("The number of visitors this year is nearly double last year's 8,900.", ("2014-01-01", "2014-12-31")),
        # A year and what was so then; the time that opens the next statement.
        ("The plant is larger than in 2012, when it made 300 cars; now there are 12 owners.", ("2015-06-18", "2015-06-18")),
        ("It is larger than in 2012, when it had 300 workers.", ("2012-01-01", "2012-12-31")),
        # The day of a statement gives way to the day of what is stated.
        ("The bank said on Tuesday that it opens a fund of $6 million next month.", ("2015-07-01", "2015-07-31")),
        # A day to come that belongs to something else.
        ("In Oslo, nearly 3,000 demand a referendum on July 27.", PUBLISHED),
        # Since then it has moved from the other value.
        ("Since March, the fund has dropped to $11 billion from $19 billion.", ("2015-03-01", "2015-03-01")),
        ("The fund had fallen 22 percent through the first four months of the year.", ("2015-01-01", "2015-04-30")),
        # How far back nothing was like it is not when it was; what is added up since then is.
        ("Turnout was 82.5%, the highest since 1990.", PUBLISHED),
        ("For the first time since 2008, rates rose to 4%.", PUBLISHED),
        ("The state has spent $66 million since 2012.", ("2012-01-01", "2015-06-18")),
        # A stretch that ends in a month, and the day of a vote behind its two numbers.
        ("Apple had revenue of $58 billion in the quarter that ended in March.", ("2015-01-01", "2015-03-31")),
        ("Apple had revenue of $58 billion in the three months to March.", ("2015-01-01", "2015-03-31")),
        ("Consumer prices rose 2.4% from a year earlier in April.", ("2015-04-01", "2015-04-30")),
        ("The House passed the bill 217-213 on March 17.", ("2015-03-17", "2015-03-17")),
        # Each of two figures has its own year.
        ("Outbreaks ranged from 280 deaths in 1976 to 224 deaths in 2000.", ("2000-01-01", "2000-12-31")),
        # Counted from the time that the passage is at.
        ("Inflation was 3% in May 2014, compared with 8% a year earlier.", ("2013-05-01", "2013-05-31")),
        (
            "Inflation was 3% in May 2012, compared with 8% a year earlier. Two years later it stood at 9%.",
            ("2014-05-01", "2014-05-31"),
        ),
        ("The firm had 300 employees in 2010. Three years later it had 500 employees.", ("2013-01-01", "2013-12-31")),
        ("The firm had 300 employees in 2010. Three weeks before the strike it had 500 employees.", PUBLISHED),
        ("The firm spent 2% of its budget on the museum in 2012, and 3% the year after.", ("2013-01-01", "2013-12-31")),
        (
            "Last year the club pledged 300 trees, and that aim was kept by the board that took office in May.",
            ("2014-01-01", "2014-12-31"),
        ),
        # The year after the one that was named last, and that year itself.
        ("The firm sold 300 cars in 2009 and 400 the following year.", ("2010-01-01", "2010-12-31")),
        ("Sales have risen since 2004.\n\nThat year, the firm sold 300 cars.", ("2004-01-01", "2004-12-31")),
        ("The firm sold 300 cars in fiscal 2010 and 400 the following year.", ("2010-04-01", "2012-03-31")),
        ("The firm sold 300 cars in 2009, 400 the following year and 500 in 2012.", ("2012-01-01", "2012-12-31")),
        # What stands behind a semicolon has its own time.
        ("The plant has 300 workers at present; 500 workers are to come by the end of 2017.", ("2017-10-01", "2017-12-31")),
        # What is counted up goes no further than the day on which it is told.
        ("Cholera has killed 700 people in Peru this year.", ("2015-01-01", "2015-06-18")),
        ("Four men were arrested in connection with Sunday’s shooting.", PUBLISHED),
    ],
)
def test_as_of(text: str, last: tuple[str, str]) -> None:
    assert times(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # A time behind "than" is that of the other value.
        ("The navy has 12,000 sailors, still more than in 2009.", PUBLISHED),
        # A time in front, right before the subject.
        ("By the end of 2017 the brigade is to have 4,200 soldiers.", ("2017-10-01", "2017-12-31")),
        # What was spent is not of the years to come, but of the year that the passage tells of.
        (
            "Norway spent 1.9% of GDP on defence last year. Chile, which spent 2.2%, wants to reach 3% of GDP in 2018.",
            ("2018-01-01", "2018-12-31"),
        ),
        ("Norway spent 1.9% of GDP on defence last year. Chile spent 2.2%.", ("2014-01-01", "2014-12-31")),
        # The year of a budget is that of its sums.
        ("Parliament on Tuesday passed a 2016 draft budget that earmarks $4 billion for defence.", ("2016-01-01", "2016-12-31")),
        (
            "The 2016 budget earmarks 2.1% of GDP for defence, more than this year. Chile plans 1.9% for the same year.",
            ("2016-01-01", "2016-12-31"),
        ),
    ],
)
def test_as_of_of_defence(text: str, last: tuple[str, str]) -> None:
    assert times(text)[-1] == last


def test_a_table_told_as_past_is_of_the_year_that_is_over_and_not_of_one_named_beside_it() -> None:
    text = (
        "Of the allies, 22 members met the 2% guideline in 2024; in 2021 only six members did.\n"
        "Chad came first again with 4.07% of GDP spent on defence, ahead of Mali (3.37)."
    )
    claims = extract([Article.from_text(text, id="x", published="2025-04-24")])
    assert {c.as_of.text for c in claims if c.value.low in (4.07, 3.37)} == {"in 2024"}


def test_a_day_is_not_that_of_the_value_which_is_left_behind():
    text = "On Thursday the rate was 4.1%, down from the earlier estimate of 4.3%."
    found = extract([Article.from_text(text, id="a", published="2025-04-04")])
    assert [c.as_of.interval.end.isoformat() for c in found if c.as_of.interval.end] == ["2025-04-03", "2025-04-03"]
    assert found[1].as_of.interval.start is None


def test_what_there_is_before_a_move_is_of_now_only_while_the_move_is_still_to_come() -> None:
    assert times("Chile will cut the number of its soldiers in Peru from 500 to 300.")[0] == PUBLISHED
    assert times("Chile has cut the number of its soldiers in Peru from 500 to 300.")[0] == ("None", "2015-06-17")
