"""Values as intervals: which allowance each hedge and each printed precision carries."""

from __future__ import annotations

import math

import pytest
from msgspec.structs import replace

from checker.comparison.value import fit, range_of
from checker.model import Claim, Sign
from tests.build import claim, share


def worded(made: Claim, text: str) -> Claim:
    return replace(made, value=replace(made.value, text=text))


def between(low: float, high: float) -> Claim:
    return claim(low, grain=high, low=low, high=high, qualifier="between")


@pytest.mark.parametrize(
    ("made", "low", "high"),
    [
        (claim(4500, grain=100), 4450, 4550),
        (claim(10000, grain=10000), 9500, 10500),  # not 5,000 to 15,000: trailing zeros hide 5% at the most
        (claim(12600, grain=100), 12550, 12650),
        (claim(4, grain=1), 4, 4),  # small counts are counted
        (claim(4000, grain=1000, qualifier="about"), 3600, 4400),
        (claim(2e9, grain=1e9, qualifier="nearly", unit="USD"), 1.8e9, 2e9),
        (claim(3, grain=1, qualifier="over", unit="year"), 3, math.inf),
        (claim(6, grain=1, qualifier="under", unit="mile"), -math.inf, 6),
        (worded(share(3, grain=1, qualifier="over"), "a little over 3%"), 3, 3.5),  # and not 4%
        (worded(claim(5600, grain=100, qualifier="under"), "just under 5,600"), 5040, 5600),
        (share(4.12, grain=0.01), 4.115, 4.125),
        (share(4, grain=1, qualifier="about"), 3.5, 4.5),
        (share(64, grain=1, qualifier="about"), 63, 65),  # printed to the percent: "some 64%" is no 70%
        (share(56.8, grain=0.1, qualifier="about"), 56.7, 56.9),
        (share(70, grain=1, qualifier="about"), 63, 77),  # a round number, rounded to tens
        (share(100, grain=100), 99.5, 100.5),  # all of it
        (claim(18, grain=1, low=18, high=25, qualifier="between", unit="percent"), 17.5, 25.5),
    ],
)
def test_the_range_that_a_claim_allows(made, low, high):
    found = range_of(made)
    assert found.low == pytest.approx(low)
    assert found.high == pytest.approx(high)


@pytest.mark.parametrize(
    ("left", "right", "sign", "by"),
    [
        (share(4.12, grain=0.01), share(4.1), Sign.SAME, "rounding"),
        (share(4.12, grain=0.01), share(4.2), Sign.DIFFERENT, "none"),
        (claim(4000, grain=1000, qualifier="about"), claim(4500), Sign.DIFFERENT, "none"),
        (claim(10000, grain=10000), claim(9900, qualifier="about"), Sign.SAME, "hedge"),
        (claim(10000, grain=10000), claim(14000, grain=1000), Sign.DIFFERENT, "none"),
        (claim(12000, grain=1000, qualifier="over"), claim(12600), Sign.SAME, "open"),
        (claim(10000, grain=10000, qualifier="over"), claim(14000, grain=1000, qualifier="over"), Sign.SAME, "open"),
        (claim(2e9, grain=1e9, qualifier="nearly"), claim(2.2e9, grain=1e8), Sign.DIFFERENT, "none"),
        (claim(4, grain=1), claim(5, grain=1), Sign.DIFFERENT, "none"),
        (claim(4500), claim(4500), Sign.SAME, "equal"),
        (
            claim(4000, grain=1000, qualifier="about"),
            claim(4500, qualifier="about"),
            Sign.DIFFERENT,
            "none",
        ),  # hedges do not add up
        (claim(10000, grain=10000, qualifier="about"), claim(9400), Sign.SAME, "hedge"),
        (claim(5, grain=1, qualifier="under"), claim(10, grain=1, qualifier="over"), Sign.DIFFERENT, "none"),
        (share(2.5), share(3, grain=1), Sign.UNKNOWN, "rounding"),  # within half a percent, but a fifth more
        (share(4.7), share(5, grain=1), Sign.SAME, "rounding"),
        (share(0.14, grain=0.01), share(0.1), Sign.SAME, "rounding"),  # no whole percent: it was rounded
        (claim(220, grain=10, unit="vote"), claim(217, grain=1, unit="vote"), Sign.DIFFERENT, "none"),  # a chamber is counted
        (claim(2_200_000, grain=100_000, unit="vote"), claim(2_170_000, grain=10_000, unit="vote"), Sign.SAME, "rounding"),
    ],
)
def test_whether_two_values_can_both_be_right(left, right, sign, by):
    assert (fit(left, right).sign, fit(left, right).by) == (sign, by)
    assert (fit(right, left).sign, fit(right, left).by) == (sign, by)


def test_a_step_of_a_percentage_is_one_in_points_and_in_basis_points():
    quarter, half = claim(0.25, grain=0.01, unit="percentage_point"), claim(50, grain=10, unit="basis_point")
    assert fit(quarter, claim(25, grain=1, unit="basis_point")).sign is Sign.SAME
    assert fit(quarter, half).sign is Sign.DIFFERENT
    assert fit(claim(1, grain=1, unit="percentage_point"), claim(75, grain=1, unit="basis_point")).sign is Sign.DIFFERENT


def test_at_two_times_a_whole_percent_hides_no_move():
    assert fit(share(2.5), share(3, grain=1), apart=True).sign is Sign.DIFFERENT


@pytest.mark.parametrize(
    ("left", "right", "sign"),
    [
        (claim(84000, grain=1000, qualifier="about"), between(80000, 100000), Sign.SAME),
        (claim(105000, grain=1000), between(80000, 100000), Sign.DIFFERENT),  # not within the rounding of its ends
        (between(80000, 100000), between(90000, 110000), Sign.SAME),
        (claim(34500, qualifier="about"), claim(34547, grain=1), Sign.SAME),  # a seventh of a percent
        (claim(35000, grain=1000, qualifier="about"), claim(36000, grain=1000, qualifier="about"), Sign.DIFFERENT),
        (claim(5000, grain=1000, qualifier="over"), claim(3500, qualifier="over"), Sign.DIFFERENT),
        (claim(5000, grain=1000, qualifier="over"), claim(5500, qualifier="over"), Sign.UNKNOWN),
        (claim(5000, grain=1000, qualifier="at_least"), claim(3500, qualifier="at_least"), Sign.UNKNOWN),
    ],
)
def test_whether_anything_moved_between_two_times(left, right, sign):
    assert fit(left, right, apart=True).sign == sign
    assert fit(right, left, apart=True).sign == sign
