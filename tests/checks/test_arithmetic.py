"""Arithmetic with ranges, and how worked-out numbers are written."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.checks.arithmetic import difference, number, percent_change, ratio, shown, size, total, written
from checker.comparison.value import Range

positive = st.floats(0.01, 1e9)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (20.529, "20.5"), (1204.7, "1,205"), (0.9, "0.9"), (0.0123456, "0.0123"), (3, "3"), (-3.14159, "−3.14"), (100.4, "100"),
        (0, "0"), (-0.0001, "−0.0001"), (math.inf, "any number"),
    ],
)  # fmt: skip
def test_a_worked_out_number_has_three_digits(value, text):
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(76129, "76,129"), (8.5, "8.5"), (16.77e9, "16.77 billion"), (3.316e12, "3.316 trillion"), (-5, "−5"), (999_999, "999,999")],
)
def test_a_given_number_keeps_its_digits(value, text):
    assert written(value) == text


@pytest.mark.parametrize(
    ("range_", "text"),
    [
        (Range(12.6, 14, ""), "12.6% to 14%"),
        (Range(5, 5, ""), "5%"),
        (Range(20, math.inf, ""), "20% or more"),
        (Range(-math.inf, 20, ""), "up to 20%"),
    ],
)
def test_a_range_in_words(range_, text):
    assert shown(range_) == text


@given(positive, positive, st.floats(0, 0.5), st.floats(0, 0.5))
def test_what_two_values_may_give_holds_what_they_give(new, old, room_new, room_old):
    a, b = Range(new * (1 - room_new), new * (1 + room_new), ""), Range(old * (1 - room_old), old * (1 + room_old), "")
    times, change = ratio(a, b), percent_change(a, b)
    assert times is not None
    assert change is not None
    slack = 1e-9 * max(new / old, 1)
    assert times.low - slack <= new / old <= times.high + slack
    assert change.low - 100 * slack <= (new / old - 1) * 100 <= change.high + 100 * slack
    assert difference(a, b).low <= new - old <= difference(a, b).high
    assert total((a, b)).low <= new + old <= total((a, b)).high


@pytest.mark.parametrize("old", [Range(0, 5, ""), Range(-5, -1, ""), Range(-math.inf, 5, "")])
def test_nothing_follows_from_a_base_that_may_be_nothing(old):
    assert ratio(Range(1, 2, ""), old) is None


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6))
def test_a_size_has_no_sign(low, width):
    sized = size(Range(low, low + width, ""))
    assert 0 <= sized.low <= sized.high
    assert sized.low == 0 or low > 0 or low + width < 0 or low in (0, -width)
