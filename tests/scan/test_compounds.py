"""One quantity in two units is one figure."""

import pytest

from checker.model import Kind, Status
from checker.scan import scan


def read(sentence: str) -> list[tuple[str, float | None, float | None, str | None]]:
    return [(f.text, f.low, f.high, f.unit) for f in scan(sentence).figures if f.status is Status.READ and f.kind is not Kind.DATE]


@pytest.mark.parametrize(
    ("sentence", "text", "value", "unit"),
    [
        ("He got four years and three months.", "four years and three months", 4.25, "year"),
        ("It took 1 hour & 45 minutes.", "1 hour & 45 minutes", 1.75, "hour"),
        ("It took 1 hour, 45 minutes.", "1 hour, 45 minutes", 1.75, "hour"),
        ("She stands 5 feet 6 inches tall.", "5 feet 6 inches", 5.5, "foot"),
        ("The baby weighed 8 pounds, 4 ounces.", "8 pounds, 4 ounces", 8.25, "pound"),
        ("Half of one percent of drivers were fined.", "Half of one percent", 0.5, "percent"),
        ("It rose by a quarter of a percentage point.", "a quarter of a percentage point", 0.25, "percentage_point"),
    ],
)
def test_two_units_make_one_figure(sentence: str, text: str, value: float, unit: str) -> None:
    assert read(sentence) == [(text, value, value, unit)]


def test_a_hedge_holds_for_the_whole() -> None:
    assert read("It lasted more than 3 years and 6 months.") == [("more than 3 years and 6 months", 3.5, None, "year")]


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("One got three years and one got 18 months.", ["three years", "18 months"]),  # more than a year of months
        ("It lasted 18 months and two years.", ["18 months", "two years"]),  # the smaller unit first
        ("They walked 3 miles and 2 hours.", ["3 miles", "2 hours"]),
        ("The flight lasted 24 hours, 39 minutes, and 35 seconds.", ["24 hours", "39 minutes", "35 seconds"]),
        ("They ask for three years or six months.", ["three years", "six months"]),
    ],
)
def test_two_quantities_stay_two(sentence: str, texts: list[str]) -> None:
    assert [text for text, *_ in read(sentence) if text.lower() != "one"] == texts


def test_an_age_in_two_units() -> None:
    figure = next(f for f in scan("The girl is 2 years and 3 months old.").figures)
    assert (figure.text, figure.low, figure.kind) == ("2 years and 3 months old", 2.25, Kind.AGE)
