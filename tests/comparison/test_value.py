"""Values as intervals: which allowance each hedge and each printed precision carries."""

from __future__ import annotations

import math

import pytest

from checker.comparison.value import fit, range_of
from checker.model import Sign
from tests.build import claim, share


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
        (share(4.12, grain=0.01), 4.115, 4.125),
        (share(4, grain=1, qualifier="about"), 3.5, 4.5),
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
    ],
)
def test_whether_two_values_can_both_be_right(left, right, sign, by):
    assert (fit(left, right).sign, fit(left, right).by) == (sign, by)
    assert (fit(right, left).sign, fit(right, left).by) == (sign, by)
