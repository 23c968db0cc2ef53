"""Traps that newsrooms know: each one a figure that a careless reader gets wrong."""

from __future__ import annotations

import pytest

from checker.model import Kind, Status
from checker.scan import scan


def read(text: str) -> list[tuple[str, float | None, str | None]]:
    return [(f.text, f.low, f.unit) for f in scan(text).figures if f.status is Status.READ and f.kind is not Kind.DATE]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It paid USD34.6 million and 50 MUSD in fees.", [("USD34.6 million", 34.6e6, "USD"), ("50 MUSD", 50e6, "USD")]),
        ("It lost $34 million and 50 staff.", [("$34 million", 34e6, "USD"), ("50", 50, "staff")]),
        ("He owns a 12.5m boat.", [("12.5m", 12.5, "meter")]),
        ("It reached 1.5m people there.", [("1.5m", 1.5e6, "person")]),
        ("It ran to 60 million and two hundred.", [("60 million and two hundred", 60_000_200, None)]),
        ("Half of the 2% is gone.", [("Half", 0.5, "2%"), ("2%", 2, "percent")]),
    ],
)
def test_what_stands_together_and_what_does_not(text: str, figures: list[tuple[str, float, str | None]]) -> None:
    assert [(t, v) for t, v, _ in read(text)] == [(t, v) for t, v, _ in figures]
    assert [u for *_, u in read(text)][-1] == figures[-1][-1]


@pytest.mark.parametrize(
    "name",
    ["F-16", "COVID-19", "Boeing 737", "Section 427", "5G", "No. 10", "Highway 61", "Article 5", "9/11", "24/7", "Fortune 500"],
)
@pytest.mark.parametrize("sentence", ["They knew that {} was there.", "The {} came up in the debate."])
def test_a_name_is_no_quantity(name: str, sentence: str) -> None:
    assert read(sentence.format(name)) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It began on 30 February 2024.", "no calendar"),
        ("It began on 2026-02-30 there.", "no calendar"),
        ("They sent 1.500 machines.", "1,500"),
        ("Dort stehen 4.800 Soldaten.", "4,800"),
    ],
)
def test_what_cannot_be_is_unread_and_says_why(text: str, reason: str) -> None:
    (figure,) = scan(text).figures
    assert figure.status is Status.UNREAD
    assert figure.low is None
    assert figure.reason is not None
    assert reason in figure.reason


def test_a_date_that_may_be_two_days_says_so() -> None:
    (figure,) = scan("It began on 03/04/2020.").figures
    assert figure.reason == "day and month may be the other way round"


def test_an_average_may_have_three_decimals() -> None:
    assert read("They had on average 2.345 children.")[0][1] == 2.345


def reasons(text: str) -> list[tuple[str, str | None]]:
    return [(f.text, f.reason) for f in scan(text).figures if f.status is Status.SET_ASIDE]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Buy 3 eggs\n2. Sell 5 cows\n3) Go 7 miles", ["1", "2", "3"]),
        ("Here is what to know:\n  7. It cost $3.\n\n  8. It ran for 5 days.", ["7", "8"]),
        ("2. Sell 5 cows", []),
        ("They sold 7.\n9. Others sold 5 cows.", []),
        ("It rose by\n12. Then 13. The end.", []),
    ],
)
def test_numbers_that_open_lines_in_sequence_are_list_numbers(text: str, numbers: list[str]) -> None:
    assert [figure for figure, reason in reasons(text) if reason == "a list number"] == numbers


@pytest.mark.parametrize(
    "number",
    ["020 7946 0958", "0800 123 4567", "(555) 123-4567", "01632 960 123", "555 123 4567", "+44 20 7946 0958", "(020) 7946 0958"],
)
def test_a_telephone_number_is_one_run(number: str) -> None:
    assert reasons(f"Call {number} or write.") == [(number, "a telephone number")]


@pytest.mark.parametrize(
    "text", ["It sold 500 000 cars.", "They found 120 450 tonnes.", "It has 555 123 456 shares.", "The 12 (3 of them) left."]
)
def test_other_groups_of_digits_are_no_telephone_numbers(text: str) -> None:
    assert "a telephone number" not in [reason for _, reason in reasons(text)]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("About 2 or 3 million people came.", 2e6, 3e6, "person"),
        ("They sent 30-40,000 troops.", 30e3, 40e3, "soldier"),
        ("They sent 30 to 40,000 troops.", 30e3, 40e3, "soldier"),
        ("They paid $30-40,000 for it.", 30e3, 40e3, "USD"),
        ("Firms of 5 to 1,000 people came.", 5, 1000, "person"),
        ("Firms of 20-500,000 people came.", 20, 500e3, "person"),
        ("They sent 500-1,000 troops.", 500, 1000, "soldier"),
        ("Temperatures of -10 to -15C were measured.", -15, -10, "degree_Celsius"),
        ("Temperatures of -5 to 10C were measured.", -5, 10, "degree_Celsius"),
    ],
)
def test_the_two_ends_of_a_range_share_scale_and_unit(text: str, low: float, high: float, unit: str) -> None:
    (figure,) = scan(text).figures
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)


def test_a_change_below_zero_is_no_range() -> None:
    assert len(scan("The temperature fell from -10C to -15C.").figures) == 2


@pytest.mark.parametrize(
    "text",
    [
        "His wife, 43, and others came.",
        "Her stepson, 43, survived.",
        "His mother-in-law, 43, and a dog survived.",
        "A passenger, 43, died.",
        "Dr. Lee, Ph.D., 43, is the head.",
        "Ann Lee, M.D., 43, is the head.",
    ],
)
def test_a_number_between_commas_after_a_person_is_an_age(text: str) -> None:
    (figure,) = scan(text).figures
    assert (figure.kind, figure.low, figure.unit) == (Kind.AGE, 43, "year")


def test_a_number_between_commas_after_a_thing_is_no_age() -> None:
    assert all(f.kind is not Kind.AGE for f in scan("In that group, 43, or half, left.").figures)


@pytest.mark.parametrize(
    ("text", "figure"),
    [("It paid $1,5 billion for 2.4%.", "$1,5 billion"), ("Some 1,5 million of 38.2 million left.", "1,5 million")],
)
def test_malformed_digits_and_their_scale_are_one_unread_figure(text: str, figure: str) -> None:
    found, _ = scan(text).figures
    assert figure in found.text
    assert (found.status, found.low) == (Status.UNREAD, None)
    assert "1.5 with a decimal comma" in (found.reason or "")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("It had double-digit growth.", "double-digit"),
        ("It fell by double digits.", "double digits"),
        ("It saw triple-digit heat.", "triple-digit"),
        ("She has a 6-figure salary.", "6-figure"),
        ("It was a six-figure sum.", "six-figure"),
        ("The bill ran into seven figures.", "seven figures"),
    ],
)
def test_a_size_by_its_digits_is_vague(text: str, figure: str) -> None:
    ((found, reason),) = reasons(text)
    assert found == figure
    assert (reason or "").startswith("vague")


@pytest.mark.parametrize(
    ("text", "value"), [("Six figures stood there.", 6), ("It has a two-digit number.", 2), ("It doubled sales.", 2)]
)
def test_figures_and_digits_may_be_counted(text: str, value: float) -> None:
    assert [v for _, v, _ in read(text)] == [value]


@pytest.mark.parametrize(
    ("text", "kind", "timex"),
    [
        ("It took 1h30 in all.", Kind.DURATION, "PT1H30M"),
        ("It began at 14h30.", Kind.TIME, "T14:30"),
        ("They left at 0900 hours.", Kind.TIME, "T09:00"),
        ("They left at 1430 hours.", Kind.TIME, "T14:30"),
        ("They worked 1430 hours.", Kind.DURATION, "PT1430H"),
        ("It began at 22.15 local time.", Kind.TIME, "T22:15"),
        ("It began at 22.15 GMT.", Kind.TIME, "T22:15"),
        ("Classes of the 2024-2025 school year began.", Kind.DATE, "2024/2025"),
        ("Its 1H25 sales rose.", Kind.DATE, "2025-H1"),
    ],
)
def test_hours_and_school_years(text: str, kind: Kind, timex: str) -> None:
    (figure,) = scan(text).figures
    assert (figure.kind, figure.timex) == (kind, timex)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He has type 2 diabetes.", "2"),
        ("She had stage 4 cancer.", "4"),
        ("It is told on pp. 3-4 there.", "3-4"),
        ("It is told on pages 10-12.", "10-12"),
        ("He took Bus 42 home.", "42"),
        ("He was in cell 12 there.", "12"),
        ("It was filed as case 23-1234.", "23-1234"),
    ],
)
def test_a_number_after_the_kind_of_thing_is_a_label(text: str, label: str) -> None:
    assert [figure for figure, _ in reasons(text)] == [label]
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    ["In case 5 people come, wait.", "There on stage 4 dancers fell.", "It fills 10 pages of it.", "They ate 2 type O pizzas."],
)
def test_what_is_counted_beside_such_a_word_stays_counted(text: str) -> None:
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit"),
    [
        ("The plan costs 1.5m.", "1.5m", 1.5e6, None),
        ("It made a profit of 3.5m in May.", "3.5m", 3.5e6, None),
        ("It is a place (population 11m).", "11m", 11e6, "person"),
        ("It is a city of 2m.", "2m", 2e6, "person"),
        ("They want a 2m wall.", "2m", 2, "meter"),
        ("The wall is 2m high.", "2m", 2, "meter"),
        ("She won the 3,000m steeplechase.", "3,000m", 3000, "meter"),
        ("He won the 100m.", "100m", 100, "meter"),
        ("The river rose by 3m.", "3m", 3, "meter"),
        ("It drew 3m viewers.", "3m", 3e6, "viewer"),
    ],
)
def test_a_bare_m_is_what_the_sentence_speaks_of(text: str, figure: str, value: float, unit: str | None) -> None:
    assert read(text) == [(figure, value, unit)]


def test_a_wall_that_costs_money_has_a_length() -> None:
    assert read("It will cost £1.5m to build a 2m wall.") == [("£1.5m", 1.5e6, "GBP"), ("2m", 2, "meter")]


def test_a_bare_m_that_may_be_either_is_unread_with_both_meanings() -> None:
    (figure,) = scan("It fell by 3m.").figures
    assert (figure.status, figure.low, figure.reason) == (Status.UNREAD, None, "may be 3 million, or 3 metres")
