"""Bounds and hedges, with what they do to the value."""

from __future__ import annotations

import pytest

from checker.model import Figure, Qualifier, Status
from checker.scan.figures import find_figures
from checker.scan.hedges import AFTER, BEFORE

OPEN_ABOVE = (Qualifier.OVER, Qualifier.AT_LEAST)
OPEN_BELOW = (Qualifier.UNDER, Qualifier.AT_MOST)


def only(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


@pytest.mark.parametrize(
    ("words", "figure", "low", "high", "qualifier"),
    [
        ("some 4,500", "some 4,500", 4500, 4500, Qualifier.ABOUT),
        ("in the $200 million range", "$200 million range", 2e8, 2e8, Qualifier.ABOUT),
        ("over approximately two hours", "approximately two hours", 2, 2, Qualifier.ABOUT),
        ("a $60-plus billion", "$60-plus billion", 6e10, None, Qualifier.AT_LEAST),
        ("$60+ billion", "$60+ billion", 6e10, None, Qualifier.AT_LEAST),
        ("30 plus million", "30 plus million", 3e7, None, Qualifier.AT_LEAST),
        ("40-odd thousand", "40-odd thousand", 4e4, 4e4, Qualifier.ABOUT),
        ("approximately 4%", "approximately 4%", 4, 4, Qualifier.ABOUT),
        ("<b>40", "40", 40, 40, Qualifier.EXACT),
        ("of > 40", "> 40", 40, None, Qualifier.OVER),
        ("nearly $2 billion", "nearly $2 billion", 2e9, 2e9, Qualifier.NEARLY),
        ("nearly a billion", "nearly a billion", 1e9, 1e9, Qualifier.NEARLY),
        ("more than three years", "more than three years", 3, None, Qualifier.OVER),
        ("over ten", "over ten", 10, None, Qualifier.OVER),
        ("at least 4%", "at least 4%", 4, None, Qualifier.AT_LEAST),
        ("no fewer than 12", "no fewer than 12", 12, None, Qualifier.AT_LEAST),
        ("up to $8 million", "up to $8 million", None, 8e6, Qualifier.AT_MOST),
        ("USD approximately 700,000", "USD approximately 700,000", 7e5, 7e5, Qualifier.ABOUT),
        ("more than €some 30 million", "more than €some 30 million", 3e7, None, Qualifier.OVER),
        ("less than six miles", "less than six miles", None, 6, Qualifier.UNDER),
        ("just under 20 percent", "just under 20 percent", None, 20, Qualifier.UNDER),
        ("sub-7 nanometers", "sub-7 nanometers", None, 7, Qualifier.UNDER),
        ("~45g", "~45g", 45, 45, Qualifier.ABOUT),
        ("exactly 13", "exactly 13", 13, 13, Qualifier.EXACT),
        ("about at least 20", "about at least 20", 20, None, Qualifier.AT_LEAST),
        ("100-odd", "100-odd", 100, 100, Qualifier.ABOUT),
        ("40 give or take", "40 give or take", 40, 40, Qualifier.ABOUT),
        ("10 or more", "10 or more", 10, None, Qualifier.AT_LEAST),
        ("3,000+", "3,000+", 3000, None, Qualifier.AT_LEAST),
        ("five or fewer", "five or fewer", None, 5, Qualifier.AT_MOST),
        ("a record $1.6 trillion", "$1.6 trillion", 1.6e12, 1.6e12, Qualifier.EXACT),
        ("the top 20", "top 20", None, 20, Qualifier.AT_MOST),
        ("a minimum spending threshold of 4%", "4%", 4, None, Qualifier.AT_LEAST),
        ("plus or minus 3%", "plus or minus 3%", 3, 3, Qualifier.EXACT),
    ],
)
def test_hedge(words: str, figure: str, low: float | None, high: float | None, qualifier: Qualifier) -> None:
    found = only(f"It was {words} .")
    assert (found.text, found.low, found.high, found.qualifier) == (figure, low, high, qualifier)


def _spoken(phrase: str) -> str:
    return phrase.replace(" - ", "-").replace("- ", "-").replace(" -", "-").replace(" .", ".")


@pytest.mark.parametrize(("qualifier", "phrase"), [(q, p) for q, listed in BEFORE.items() for p in listed.split(", ")])
def test_every_hedge_before_a_number_is_understood(qualifier: Qualifier, phrase: str) -> None:
    gap = "" if phrase.endswith("-") else " "
    found = only(f"It was {_spoken(phrase)}{gap}47 then.")
    assert found.qualifier is qualifier
    assert (found.low, found.high) == (None if qualifier in OPEN_BELOW else 47, None if qualifier in OPEN_ABOVE else 47)


@pytest.mark.parametrize(("qualifier", "phrase"), [(q, p) for q, listed in AFTER.items() for p in listed.split(", ")])
def test_every_hedge_after_a_number_is_understood(qualifier: Qualifier, phrase: str) -> None:
    gap = "" if phrase[0] in "-+" else " "
    found = only(f"It took 47{gap}{_spoken(phrase)} .")
    assert found.qualifier is qualifier
    assert found.text.startswith("47")
    assert len(found.text) > 2


@pytest.mark.parametrize(
    "text",
    [
        "They were talking about 47.",
        "It inched back up to 47.",
        "They took the total up to 47.",
        "They won 47.",
        "It lies around the 47.",
    ],
)
def test_words_that_are_no_hedge_here(text: str) -> None:
    assert only(text).qualifier is Qualifier.EXACT


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("It took 50 men or more.", 50, None), ("It took 50 men, give or take.", 50, 50), ("It took 50 men or fewer.", None, 50)],
)
def test_a_hedge_behind_what_is_counted(text: str, low: float | None, high: float | None) -> None:
    (figure,) = find_figures(text)
    assert (figure.low, figure.high) == (low, high)
    assert figure.qualifier is not Qualifier.EXACT


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The lorry lay under five metres of mud.", 5, 5),
        ("They will stay under a five-year pact.", 5, 5),
        ("It cost under five dollars.", None, 5),
        ("Under a million people came.", None, 1e6),
    ],
)
def test_what_lies_under_something_is_no_bound(text: str, low: float | None, high: float | None) -> None:
    figure = only(text)
    assert (figure.low, figure.high) == (low, high)


def test_the_hedge_of_the_next_figure_is_none_of_the_one_before() -> None:
    cars, tons = find_figures("Chile gave two cars and more than 30 tons of grain.")
    assert (cars.low, cars.high, cars.qualifier) == (2, 2, Qualifier.EXACT)
    assert (tons.low, tons.high) == (30, None)


def test_a_bound_reaches_over_more_of_them() -> None:
    figure = find_figures("It would send up to an additional 300 troops.")[0]
    assert (figure.text, figure.low, figure.high, figure.qualifier) == ("up to an additional 300", None, 300, Qualifier.AT_MOST)


def test_up_to_behind_and_belongs_to_the_next_number() -> None:
    figures = find_figures("It set aside three years and up to 300 troops.")
    assert [f.text for f in figures] == ["three years", "up to 300"]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("It adds $300 million to the budget over four years.", "$300 million"),
        ("It has lasted for over four years.", "over four years"),
        ("Air defences say 12 were intercepted over nine regions.", "nine"),
        ("Some were intercepted in over nine regions.", "over nine"),
        ("The law brings 12 years and higher taxes.", "12 years"),
    ],
)
def test_over_is_a_bound_only_where_it_does_not_say_where_or_how_long(text: str, figure: str) -> None:
    assert figure in [f.text for f in find_figures(text) if f.status is Status.READ]
