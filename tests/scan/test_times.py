"""Time expressions: what is found, what it means on the day of publication, and what is no time at all."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import UNBOUNDED, Interval, TimeExpression
from checker.scan.times import find_times

PUBLISHED = Interval.day(dt.date(2025, 4, 3))  # a Thursday


def found(text: str, anchor: Interval | None = PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    """Words, TIMEX3 value and days of each expression."""
    return [(t.span.of(text), t.timex, str(t.interval) if t.interval else None) for t in find_times(text, anchor)]


def one(text: str, anchor: Interval | None = PUBLISHED) -> TimeExpression:
    (expression,) = find_times(text, anchor)
    return expression


# --- dates that the words fix


@pytest.mark.parametrize(
    ("text", "words", "timex", "days"),
    [
        ("It was signed on 3 April 2025.", "3 April 2025", "2025-04-03", "2025-04-03"),
        ("It was signed on April 3, 2025, in Paris.", "April 3, 2025", "2025-04-03", "2025-04-03"),
        ("It was signed on the 3rd of April, 2025.", "the 3rd of April, 2025", "2025-04-03", "2025-04-03"),
        ("Updated 2025-04-03 by the desk.", "2025-04-03", "2025-04-03", "2025-04-03"),
        ("Updated 25/12/2024 by the desk.", "25/12/2024", "2024-12-25", "2024-12-25"),
        ("Updated 05-Aug-2016 by the desk.", "05-Aug-2016", "2016-08-05", "2016-08-05"),
        ("Published 19 May, 2022 18:26 by Reuters", "19 May, 2022 18:26", "2022-05-19T18:26", "2022-05-19"),
        ("On Monday, March 31, 2025 at 4:45 PM it rained.", "Monday, March 31, 2025 at 4:45 PM", "2025-03-31T16:45", "2025-03-31"),
        ("It grew in June 2010.", "June 2010", "2010-06", "2010-06-01 to 2010-06-30"),
        ("Sales fell in Sept. 2008.", "Sept. 2008", "2008-09", "2008-09-01 to 2008-09-30"),
        ("Its garrison was established in 2023.", "2023", "2023", "2023"),
        ("The 2014 election was close.", "2014", "2014", "2014"),
        ("Russia's 2022 invasion went on.", "2022", "2022", "2022"),
        ("His 2018 State of the Union was long.", "2018", "2018", "2018"),
        ("They compared 2025 figures.", "2025", "2025", "2025"),
        ("The film (1998) was short.", "1998", "1998", "1998"),
        ("The force began 2023 with 900 soldiers.", "2023", "2023", "2023"),
        ("In fiscal 2023 it fell.", "fiscal 2023", "FY2023", "2022-04-01 to 2024-03-31"),
        ("It cost more in FY24.", "FY24", "FY2024", "2023-04-01 to 2025-03-31"),
        ("It began in the 1990s.", "the 1990s", "199", "1990 to 1999"),
        ("Music of the '90s is back.", "the '90s", "199", "1990 to 1999"),
        ("It began in the early 1980s.", "the early 1980s", "198", "1980 to 1984"),
        ("By mid-2019 it was over.", "By mid-2019", "2019", "2019-04-01 to 2019-09-30"),
        ("It started in late 2021.", "late 2021", "2021", "2021-07-01 to 2021-12-31"),
        ("It dates from the 19th century.", "the 19th century", "18", "1801 to 1900"),
        ("The 2022-23 season was long.", "2022-23", "2022/2023", "2022 to 2023"),
        ("Profit rose in the first quarter of 2024.", "the first quarter of 2024", "2024-Q1", "2024-01-01 to 2024-03-31"),
        ("Profit rose in Q3 2019.", "Q3 2019", "2019-Q3", "2019-07-01 to 2019-09-30"),
        ("Profit rose in the second half of 2024.", "the second half of 2024", "2024-H2", "2024-07-01 to 2024-12-31"),
        ("They met in the summer of 2017.", "the summer of 2017", "2017-SU", "2017-06-01 to 2017-08-31"),
        ("The third Monday of May 2024 was warm.", "The third Monday of May 2024", "2024-05-20", "2024-05-20"),
        ("It was held at Easter 2024.", "Easter 2024", "2024-03-31", "2024-03-31"),
        ("It was on Thanksgiving 2023.", "Thanksgiving 2023", "2023-11-23", "2023-11-23"),
        ("The troops left between 2014 and 2019.", "between 2014 and 2019", "2014/2019", "2014 to 2019"),
        ("It grew from 2010 to 2015.", "from 2010 to 2015", "2010/2015", "2010 to 2015"),
        (
            "It ran from 26 June to 28 June 2020.",
            "from 26 June to 28 June 2020",
            "2020-06-26/2020-06-28",
            "2020-06-26 to 2020-06-28",
        ),
        ("It ran May 16-29, 2021.", "May 16-29, 2021", "2021-05-16/2021-05-29", "2021-05-16 to 2021-05-29"),
        ("It will last until 2030.", "until 2030", "2030", "until 2030-12-31"),
        ("It was built before 2014.", "before 2014", "2014", "until 2013-12-31"),
        ("It was built after May 2020.", "after May 2020", "2020-05", "from 2020-06-01"),
        ("It is to be ready by 2030.", "by 2030", "2030", "2030"),
        ("It fell to pre-2014 levels.", "pre-2014", "2014", "until 2013-12-31"),
        ("Music of the mid 90s is back.", "the mid 90s", "199", "1992-07-01 to 1997-06-30"),
        ("The winter of 1962-63 was hard.", "The winter of 1962-63", "1962-WI", "1962-12-01 to 1963-02-28"),
        ("The first nine months of 2024 were dry.", "The first nine months of 2024", None, "2024-01-01 to 2024-09-30"),
        ("The last week of July 2024 was dry.", "The last week of July 2024", None, "2024-07-25 to 2024-07-31"),
        ("The Fire Safety Order 2005 applies.", "2005", "2005", "2005"),
        ("In the year to March 2024 it fell.", "the year to March 2024", "P1Y", "2023-04-01 to 2024-03-31"),
        (
            "In the three months ended March 31, 2024, it fell.",
            "three months ended March 31, 2024",
            "P3M",
            "2024-01-01 to 2024-03-31",
        ),
    ],
)
@pytest.mark.parametrize("anchor", [PUBLISHED, None], ids=["dated", "undated"])
def test_stated(text: str, words: str, timex: str | None, days: str, anchor: Interval | None) -> None:
    assert found(text, anchor) == [(words, timex, days)]
    assert one(text, anchor).stated


# --- dates that hang on publication


RELATIVE = [
    ("He spoke today.", "today", "2025-04-03", "2025-04-03"),
    ("He spoke yesterday.", "yesterday", "2025-04-02", "2025-04-02"),
    ("The statement said on late Friday.", "late Friday", "2025-03-28", "2025-03-28"),
    ("They met on Thursday.", "Thursday", "2025-04-03", "2025-04-03"),
    ("They will meet on Tuesday.", "Tuesday", "2025-04-08", "2025-04-08"),
    ("He said Tuesday the troops will leave.", "Tuesday", "2025-04-01", "2025-04-01"),
    ("A hearing is scheduled for Monday.", "Monday", "2025-04-07", "2025-04-07"),
    ("It fell last year.", "last year", "2024", "2024"),
    ("It ends next year.", "next year", "2026", "2026"),
    ("They would finish negotiations this year.", "this year", "2025", "2025"),
    ("It fell last month.", "last month", "2025-03", "2025-03-01 to 2025-03-31"),
    ("It fell this week.", "this week", "2025-W14", "2025-03-31 to 2025-04-06"),
    ("It fell earlier this month.", "earlier this month", "2025-04", "2025-04-01 to 2025-04-03"),
    ("It fell late last year.", "late last year", "2024", "2024-07-01 to 2024-12-31"),
    ("The crash of two years ago was mild.", "two years ago", "2023", "2023"),
    ("It was so a decade ago.", "a decade ago", "2015", "2015"),
    ("He died three weeks ago.", "three weeks ago", "2025-W11", "2025-03-10 to 2025-03-16"),
    ("He will leave in two months.", "in two months", "2025-06", "2025-06-01 to 2025-06-30"),
    ("It grew in the past 12 months.", "the past 12 months", "P12M", "2024-04-03 to 2025-04-03"),
    ("It will rain over the next couple of days.", "the next couple of days", "P2D", "2025-04-03 to 2025-04-05"),
    ("In recent years it grew.", "recent years", "PAST_REF", "until 2025-04-03"),
    ("It currently has 10,000 troops.", "currently", "PRESENT_REF", "2025-04-03"),
    ("At present, some are there.", "At present", "PRESENT_REF", "2025-04-03"),
    ("So far this year it grew.", "So far this year", "2025", "2025-01-01 to 2025-04-03"),
    ("It has grown since 2014.", "since 2014", "2014", "2014-01-01 to 2025-04-03"),
    ("It should be ready by the end of the decade.", "by the end of the decade", "202", "2027-07-01 to 2029-12-31"),
    ("It fell in the fourth quarter.", "the fourth quarter", "2024-Q4", "2024-10-01 to 2024-12-31"),
    ("In February prices rose.", "February", "2025-02", "2025-02-01 to 2025-02-28"),
    ("Prices will rise in December.", "December", "2025-12", "2025-12-01 to 2025-12-31"),
    ("Prices rose in December.", "December", "2024-12", "2024-12-01 to 2024-12-31"),
    ("It passed last November.", "last November", "2024-11", "2024-11-01 to 2024-11-30"),
    ("WARSAW, March 31 (Reuters)", "March 31", "2025-03-31", "2025-03-31"),
    ("It was shot on Tuesday, Dec. 31.", "Tuesday, Dec. 31", "2024-12-31", "2024-12-31"),
    ("They met on Saturday night.", "Saturday night", "2025-03-29TNI", "2025-03-29"),
    ("They meet at 10 a.m. on Wednesday.", "at 10 a.m. on Wednesday", "2025-04-02T10", "2025-04-02"),
    ("He left the year before last.", "the year before last", "2023", "2023"),
    ("It fell last year's first quarter.", "last year's first quarter", "2024-Q1", "2024-01-01 to 2024-03-31"),
    ("They meet next week Monday.", "next week Monday", "2025-04-07", "2025-04-07"),
    ("It will grow over the next decade.", "the next decade", "P1DE", "2025-04-03 to 2035-04-03"),
    ("It was over the weekend.", "the weekend", "2025-W13-WE", "2025-03-29 to 2025-03-30"),
    ("It rained overnight Monday.", "overnight Monday", "2025-03-31TNI", "2025-03-31"),
    ("It was left before 9:30 a.m. on Monday.", "before 9:30 a.m. on Monday", "2025-03-31T09:30", "2025-03-31"),
    ("The rest of the week is dry.", "The rest of the week", "2025-W14", "2025-04-03 to 2025-04-06"),
]


@pytest.mark.parametrize(("text", "words", "timex", "days"), RELATIVE)
def test_relative(text: str, words: str, timex: str, days: str) -> None:
    assert found(text) == [(words, timex, days)]
    assert not one(text).stated


@pytest.mark.parametrize("anchor", [None, UNBOUNDED])
@pytest.mark.parametrize("text", [row[0] for row in RELATIVE])
def test_relative_abstains_without_an_anchor(text: str, anchor: Interval | None) -> None:
    expression = one(text, anchor)
    assert (expression.timex, expression.interval) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "The next day he left.",
        "It fell the following year.",
        "It was cold the day before.",
        "On the same day he left.",
        "In the previous month it fell.",
    ],
)
def test_told_from_another_event_abstains(text: str) -> None:
    expression = one(text)
    assert (expression.timex, expression.interval) == (None, None)


@pytest.mark.parametrize(
    "text", ["The Sept. 11 attacks changed it.", "Survivors of the Oct. 7 massacre spoke.", "The Jan. 6 riot was long."]
)
def test_the_year_of_a_named_attack_is_left_open(text: str) -> None:
    expression = one(text)
    assert (expression.timex, expression.interval) == (None, None)


# --- an anchor wider than a day


YEAR = Interval.year(2025)
WEEKS = Interval(dt.date(2025, 3, 27), dt.date(2025, 4, 9))
OPEN = Interval(dt.date(2025, 9, 5), None)


@pytest.mark.parametrize(
    ("text", "anchor", "timex", "days"),
    [
        ("It fell last year.", YEAR, "2024", "2024"),
        ("It fell last year.", OPEN, None, "from 2024-01-01"),
        ("It fell last year.", Interval(None, dt.date(2025, 9, 5)), None, "until 2024-12-31"),
        ("It fell last month.", WEEKS, None, "2025-02-01 to 2025-03-31"),
        ("It fell on Friday.", WEEKS, None, "2025-03-21 to 2025-04-04"),
        ("It is now 4,500.", WEEKS, "PRESENT_REF", "2025-03-27 to 2025-04-09"),
        ("It is now 4,500.", OPEN, "PRESENT_REF", "from 2025-09-05"),
        ("It has grown since 2014.", OPEN, "2014", "from 2014-01-01"),
        ("It grew in 2023.", OPEN, "2023", "2023"),
    ],
)
def test_wide_anchor_gives_the_hull(text: str, anchor: Interval, timex: str | None, days: str) -> None:
    expression = one(text, anchor)
    assert (expression.timex, str(expression.interval)) == (timex, days)


# --- day and month in figures


@pytest.mark.parametrize(
    ("text", "day_first", "expected"),
    [
        ("Updated 3/4/2025.", None, [("3/4/2025", None, "2025-03-04 to 2025-04-03")]),
        ("Updated 3/4/2025.", False, [("3/4/2025", "2025-03-04", "2025-03-04")]),
        ("Updated 3/4/2025.", True, [("3/4/2025", "2025-04-03", "2025-04-03")]),
        (
            "From 3/4/2025. To 25/4/2025.",
            None,
            [("3/4/2025", "2025-04-03", "2025-04-03"), ("25/4/2025", "2025-04-25", "2025-04-25")],
        ),
        (
            "From 3/4/2025. To 4/25/2025.",
            None,
            [("3/4/2025", "2025-03-04", "2025-03-04"), ("4/25/2025", "2025-04-25", "2025-04-25")],
        ),
    ],
)
def test_order_of_day_and_month(text: str, day_first: bool | None, expected: list[tuple[str, str | None, str]]) -> None:
    times = find_times(text, PUBLISHED, day_first=day_first)
    assert [(t.span.of(text), t.timex, str(t.interval)) for t in times] == expected


# --- times of day, lengths, sets


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("It opened at 4:45 p.m. local time.", "at 4:45 p.m.", "T16:45"),
        ("It opened at 2.15pm.", "at 2.15pm", "T14:15"),
        ("It opened before noon.", "before noon", "T12"),
        ("It opened at 12 noon.", "at 12 noon", "T12"),
        ("It opened at half past seven.", "at half past seven", "T07:30"),
        ("It opened at a quarter to nine.", "at a quarter to nine", "T08:45"),
        ("It opened at 0900 GMT.", "at 0900", "T09:00"),
        ("By 1200 GMT it had opened.", "By 1200", "T12:00"),
        ("It opened at seven o'clock.", "at seven o'clock", "T07"),
        ("It opened at 8 in the morning.", "at 8 in the morning", "T08"),
        ("It was open from 9 to 10:30 a.m.", "from 9 to 10:30 a.m.", "T09/T10:30"),
        ("It was open 5-6pm.", "5-6pm", "T17/T18"),
        ("It rained in the morning.", "in the morning", "TMO"),
        ("It rained overnight.", "overnight", "TNI"),
    ],
)
def test_times_of_day(text: str, words: str, timex: str) -> None:
    expression = one(text)
    assert (expression.span.of(text), expression.kind, expression.timex, expression.interval) == (words, "time", timex, None)


@pytest.mark.parametrize(
    ("text", "words", "timex", "amount", "unit"),
    [
        ("It has raged for three years.", "three years", "P3Y", 3, "year"),
        ("It has raged for more than three years.", "more than three years", "P3Y", 3, "year"),
        ("A 30-day ceasefire began.", "30-day", "P30D", 30, "day"),
        ("It took half an hour.", "half an hour", "PT0.5H", 0.5, "hour"),
        ("It took two and a half years.", "two and a half years", "P2.5Y", 2.5, "year"),
        ("It took a year and a half.", "a year and a half", "P1.5Y", 1.5, "year"),
        ("He got 5 1/2 years in prison.", "5 1/2 years", "P5.5Y", 5.5, "year"),
        ("It took a quarter of a century.", "a quarter of a century", "P0.25CE", 0.25, "century"),
        ("It took 5½ hours.", "5½ hours", "PT5.5H", 5.5, "hour"),
        ("It took a hundred and twenty days.", "a hundred and twenty days", "P120D", 120, "day"),
        ("After decades of war it ended.", "decades", "PXDE", None, "decade"),
        ("It took several months.", "several months", "PXM", None, "month"),
        ("It will take three to five years.", "three to five years", "P3Y/P5Y", None, "year"),
        ("It took two years and three months.", "two years and three months", "P2Y3M", 2.25, "year"),
        ("It came a year after the war.", "a year", "P1Y", 1, "year"),
        ("It came three years later.", "three years later", "P3Y", 3, "year"),
        ("Prices doubled in two years.", "two years", "P2Y", 2, "year"),
    ],
)
def test_durations(text: str, words: str, timex: str, amount: float | None, unit: str) -> None:
    expression = one(text, None)
    assert (expression.span.of(text), expression.kind, expression.timex) == (words, "duration", timex)
    assert expression.amount == (pytest.approx(amount, rel=0.01) if amount else None)
    assert (expression.unit, expression.interval, expression.stated) == (unit, None, True)


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("They meet every Monday.", "every Monday", "XXXX-WXX-1"),
        ("They meet annually.", "annually", "P1Y"),
        ("They meet every two years.", "every two years", "P2Y"),
        ("They meet once a week.", "once a week", "P1W"),
        ("They meet at noon on Fridays.", "Fridays", "XXXX-WXX-5"),
        ("It exports 3m barrels a day.", "a day", "P1D"),
        ("It costs $5 a year.", "a year", "P1Y"),
    ],
)
def test_sets(text: str, words: str, timex: str) -> None:
    sets = [t for t in find_times(text, None) if t.kind == "set"]
    assert [(t.span.of(text), t.timex, t.interval, t.stated) for t in sets] == [(words, timex, None, True)]


# --- any text


_BITS = st.sampled_from(
    (
        "May March 3 2025 12 30 1990s the of in last next year years week month Friday at p.m. , - / . : from to between and since "
        "until a half two first quarter end early ago later every day noon ' $ % ½ Q1 FY24 \n second fall spring "
        "10,000 4.5 29 Feb 31 0 9999"
    ).split(" ")
)
_TEXTS = st.one_of(st.text(), st.lists(_BITS, max_size=30).map(" ".join), st.lists(_BITS, max_size=12).map("".join))
_DAYS = st.one_of(st.none(), st.dates())
_ANCHORS = st.tuples(_DAYS, _DAYS).map(lambda d: Interval(*sorted(d)) if d[0] and d[1] else Interval(*d))  # type: ignore[type-var]


@given(_TEXTS, _ANCHORS)
def test_spans_are_sorted_apart_and_inside(text: str, anchor: Interval) -> None:
    last = 0
    for expression in find_times(text, anchor):
        assert last <= expression.span.start < expression.span.end <= len(text)
        assert expression.span.of(text) == expression.span.of(text).strip()
        last = expression.span.end


@given(_TEXTS, st.dates())
def test_only_what_is_stated_is_told_without_an_anchor(text: str, day: dt.date) -> None:
    dated, undated = find_times(text, Interval.day(day)), find_times(text, None)
    assert [t.span for t in dated] == [t.span for t in undated]
    for known, unknown in zip(dated, undated, strict=True):
        assert unknown in (known, TimeExpression(known.span, known.kind, None, None, known.stated, known.amount, known.unit))


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "2023 ",
        "May ",
        "May-",
        "3/",
        "1:",
        "1.",
        "last year of ",
        "end of the ",
        "more than ",
        "two years ",
        "'90s ",
        "from ",
    ],
)
def test_hostile_text_ends(piece: str) -> None:
    """Each of these would take hours if a step looked back over what it has read."""
    text = piece * 100_000
    times = find_times(text, PUBLISHED)
    assert all(t.span.end <= len(text) for t in times)
