"""Ranges, changes, scores, and lists that share a unit."""

from __future__ import annotations

import pytest

from checker.model import Kind, Qualifier, Status
from checker.scan.figures import find_figures


@pytest.mark.parametrize(
    ("text", "figure", "low", "high", "unit"),
    [
        ("Inflation was 18 to 25 percent.", "18 to 25 percent", 18, 25, "percent"),
        ("It cost $1-2 billion.", "$1-2 billion", 1e9, 2e9, "USD"),
        ("It cost $10 to $15 billion.", "$10 to $15 billion", 10e9, 15e9, "USD"),
        ("It cost between $62 and $68 per share.", "between $62 and $68 per share", 62, 68, "USD / share"),
        ("It drew between 200 and 4 million people.", "between 200 and 4 million", 200, 4e6, "person"),
        ("It drew four to five thousand people.", "four to five thousand", 4000, 5000, "person"),
        ("It drew between one hundred and two hundred people.", "between one hundred and two hundred", 100, 200, "person"),
        ("It drew two or three people.", "two or three", 2, 3, "person"),
        ("It drew 40-50 people.", "40-50", 40, 50, "person"),
        ("It drew 5k-20k people.", "5k-20k", 5000, 20_000, "person"),
        ("Prices range from $370,000 to $5.5 million.", "from $370,000 to $5.5 million", 370_000, 5.5e6, "USD"),
        ("It is 0-to-60-mph.", "0-to-60-mph", 0, 60, "mile / hour"),
        ("It drew at most 100 and at least 20 apples.", "at most 100 and at least 20", 20, 100, "apple"),
        ("It is more than 30 and less than or equal to 40.", "more than 30 and less than or equal to 40", 30, 40, None),
        ("They are between the ages of 38 and 44.", "38 and 44", 38, 44, "year"),
        ("Those aged 25 to 54 rose.", "25 to 54", 25, 54, "year"),
        ("The 18- to 24-year-olds left.", "18- to 24-year-olds", 18, 24, "year"),
        ("It has 5m-6m euros.", "5m-6m euros", 5e6, 6e6, "EUR"),
        ("Ranging in age from 17 to 27.", "from 17 to 27", 17, 27, "year"),
        ("It is between negative five and positive five.", "between negative five and positive five", -5, 5, None),
    ],
)
def test_range(text: str, figure: str, low: float, high: float, unit: str | None) -> None:
    (found,) = find_figures(text)
    assert (found.text, found.low, found.high, found.unit) == (figure, low, high, unit)
    assert found.qualifier is Qualifier.BETWEEN


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Revenue rose to $7.36 billion from $6.78 billion.", [(7.36e9, "USD"), (6.78e9, "USD")]),
        ("Spending rose from $8.5 billion in 2014 to $27 billion.", [(8.5e9, "USD"), (None, None), (27e9, "USD")]),
        ("Output fell from 5 to 3 tonnes.", [(5, "metric_ton"), (3, "metric_ton")]),
        ("He went from 208 pounds to 193 by exercising.", [(208, "pound"), (193, "pound")]),
        ("It rose 18 sen to RM23.50.", [(0.18, "MYR"), (23.5, "MYR")]),
        ("It gained 0.7 percent to 6,327.80.", [(0.7, "percent"), (6327.8, None)]),
        ("More than 40 and less than 10 apples fell.", [(40, "apple"), (10, "apple")]),
        ("It fell by half to 2.5%.", [(0.5, None), (2.5, "percent")]),
    ],
)
def test_a_change_is_two_figures(text: str, figures: list[tuple[float | None, str | None]]) -> None:
    assert [(f.number, f.unit) for f in find_figures(text)] == figures


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It was 36, 42 and 51 percent.", ["percent"] * 3),
        ("It has a 7- or 8-inch screen.", ["inch"] * 2),
        ("It comes with four-, five- and six-cylinder engines.", ["cylinder"] * 3),
        ("A box of 10 by 20 metres.", ["meter"] * 2),
        ("A box of 10x20cm.", ["centimeter"] * 2),
        ("A screen of 1920 x 1200.", ["pixel"] * 2),
        ("Children aged 7, 9 and 12.", ["year"] * 3),
        ("Profit fell to 23 cents per share from 31 cents.", ["USD / share"] * 2),
        ("It was split 47 to 46 percent.", ["percent"] * 2),
        ("They killed 20, 30 and 40 people.", ["person"] * 3),
        ("Cases rose by nine to 27 cases.", ["case"] * 2),
    ],
)
def test_a_list_shares_its_unit(text: str, units: list[str]) -> None:
    assert [f.unit for f in find_figures(text)] == units


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("It ended 89-89.", (89, 89)),
        ("A 3-1 win for Spurs.", (1, 3)),
        ("The court's 5-4 ruling came late.", (4, 5)),
        ("They won 2-4 in the cup.", (2, 4)),
        ("Madrid beat Barcelona 3-1 there.", (1, 3)),
    ],
)
def test_score(text: str, score: tuple[float, float]) -> None:
    found = next(f for f in find_figures(text) if f.kind is Kind.SCORE)
    assert (found.low, found.high) == score


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("They are ahead by a 2-to-1 ratio.", 2),
        ("A six-to-one matching system pays for it.", 6),
        ("The odds were 10 to 1.", 10),
    ],
)
def test_odds_say_how_many_times(text: str, times: float) -> None:
    (found,) = find_figures(text)
    assert (found.kind, found.low, found.high) == (Kind.MULTIPLE, times, times)


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("The House approved it 234-193.", [234, 193]),
        ("The measure to end it, adopted 234-193, stands.", [234, 193]),
        ("The House vote was 220 to 207.", [220, 207]),
        ("Senators voted 71 to 29 to approve it.", [71, 29]),
        ("Lawmakers rejected it 193-234 on Monday.", [193, 234]),
    ],
)
def test_a_vote_is_two_counts(text: str, votes: list[int]) -> None:
    figures = find_figures(text)
    assert [(f.kind, f.number, f.status) for f in figures] == [(Kind.COUNT, n, Status.READ) for n in votes]


@pytest.mark.parametrize(
    "text", ["raise it from the current 2% to 3%", "lift it from last year's 2 to 3 percent", "fell from a peak of 2 to 3%"]
)
def test_from_where_it_stands_to_where_it_goes_is_two_figures(text: str) -> None:
    assert [(f.low, f.high) for f in find_figures(text) if f.kind is Kind.PERCENT] == [(2, 2), (3, 3)]


@pytest.mark.parametrize(
    "text",
    ["it goes up and down, anywhere from 20 to 30 men", "tolls rose, varying from 20 to 30 men", "from the nearby 20 to 30 men"],
)
def test_from_one_end_to_the_other_is_a_range(text: str) -> None:
    assert [(f.low, f.high) for f in find_figures(text) if f.low != 12] == [(20, 30)]


def test_a_number_that_is_raised_is_two_however_long_its_name() -> None:
    text = "Chile will increase the number of soldiers guarding its border with Peru from 600 to 800."
    assert [(f.low, f.high) for f in find_figures(text)] == [(600, 600), (800, 800)]


def test_a_length_up_to_one_of_the_next_unit_is_a_range() -> None:
    (figure,) = find_figures("It took 30 minutes to an hour.")
    assert (figure.text, figure.low, figure.high, figure.unit) == ("30 minutes to an hour", 30, 60, "minute")


def test_a_change_between_levels_is_two_figures() -> None:
    figures = find_figures("The office raised its alert from phase two to four.")
    assert [(f.text, f.low, f.high) for f in figures] == [("two", 2, 2), ("four", 4, 4)]
