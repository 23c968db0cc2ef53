"""Percent changes: worked out again wherever the words leave no doubt from what they were measured."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.checks.reading import failed, findings, said

ERROR, WARNING, INFO = ("PERCENT", "error"), ("PERCENT", "warning"), ("PERCENT", "info")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The town had 91,757 inhabitants, almost 14% more than the 2000 census figure of 76,129.", "20.5% more"),
        ("As of 2010, the population was 91,757, almost 14% more than the 2000 census figure of 76,129.", "20.5% more"),
        ("Revenue rose 18% to $10.8 billion from $10 billion.", "8% more"),
        ("Net income fell 24 percent to $178,495 from $208,528 a year ago.", "14.4% less"),
        ("Sales increased by 45% from 3,120 to 3,560 last year.", "14.1% more"),
        ("Emissions dropped 40 percent between 1990 and 2015, from 100 million tons to 80 million tons.", "20% less"),
        ("The loaf went up from $1.50 to $2.25, an increase of 33 percent.", "50% more"),
        ("Revenue was $10.9 billion, a 31 percent increase over sales of $9.62 billion a year earlier.", "13.3% more"),
        ("The firm sold 3 million cars in 2019, up 80% from 2 million in 2018.", "50% more"),
        ("In 2019, 120 people died, compared with 100 in 2018, an increase of 40 percent.", "20% more"),
        ("The town grew 12.9 percent between 2017 and 2018 (from 33,395 to 35,350).", "5.85% more"),
        (
            "Earnings fell 24 percent to $1.28 billion, or 23 cents per share, compared with $2.21 billion, or 40 cents.",
            "42.1% less",
        ),
        ("Exports rose 35% to 1.2 billion euros ($1.4 billion) from 1.14 billion euros.", "5.26% more"),
        ("Output rose from 2.1 to 2.5 million barrels, up 49%.", "19% more"),
        ("The number of refugees fell by a third, from 30,000 to 10,000.", "66.7% less"),
        ("The index rose 177 points, or 1.65 percent, to 27,349.", "0.651%"),
        ("Crude rose $2.04, or 15.5 percent, to $39.30 a barrel in New York.", "5.48%"),
        ("Crude rose 15.5 percent to $39.30 a barrel from $37.26.", "5.48% more"),
        ("The budget totals $43.58 million, which is a 14% increase -- $587,000 -- over last year.", "1.37%"),
        ("Sales were $1.2 billion, up $100 million, or 19 percent, from a year earlier.", "9.09%"),
        ("Revenue increased 18%, or $800 million, to $10.8 billion.", ": 8%"),
    ],
)
def test_a_percentage_that_does_not_follow_is_an_error(text, shown):
    (found,) = findings(text)
    assert (found.code, found.severity.value) == ERROR
    assert shown in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 20% to 120 from 100.",
        "The deficit rose 15.3 percent to $16.77 billion in August, up from a revised figure of $14.55 billion in July.",
        "The deficit totaled $779 billion in the fiscal year that ended Sept. 30, up 17% from $666 billion in fiscal 2017.",
        "Profit fell 10 percent, to $90 million from $100 million a year earlier.",
        "The company cut its workforce by 20%, from 500 to 400.",
        "It had 120 members, 20% more than 100 a year before.",
        "It had 120, 20% more than the 100 of last year.",
        "Profit fell 28 percent to $1.38 billion, or 70 cents a share, from $1.91 billion, or $1.12, in the year-earlier period.",
        "The number of refugees fell by half, from 20,000 to 10,000.",
    ],
)
def test_a_percentage_that_follows_is_shown_with_its_arithmetic(text):
    assert said(text) == [INFO]


@pytest.mark.parametrize(
    "text",
    [
        # A step that holds is not worth saying.
        "The index fell 58.06 points, or 0.2 percent, to close at 27,349.19.",
        "The stock had risen 70 cents, or 4.1 percent, to close at $17.87.",
        "Sales reached $1.2 billion, an increase of $100 million (9 percent) over 2019.",
        # Rounding, of either value or of the percentage, may excuse it: nothing is said.
        "Revenue increased 48% to $6.1 million from $4.1 million.",
        "Sales rose 25% to 1,200 from 1,000 last year.",
        # Measured from something else.
        "Shares rose 2% to $15 after falling to $10 from $20.",
        "Shares rose 2 percent to 1,500 from a low of 1,200.",
        "Adjusted for inflation, pay rose 2% to $500 from $400.",
        "Revenue rose 12% at constant currency to $500 million from $490 million.",
        "The firm made a loss of $5 million, compared with a profit of $10 million, up 50%.",
        # Two things, or two clauses.
        "The company cut 20% of its staff to save $5 million from $10 million in costs.",
        "Turnout fell to 450 from 620, and 30% fewer women voted.",
        "Sales rose to $120 million from $100 million, a 3% margin.",
        "Sales rose 5% to $10 million, up from 3% growth to $8 million.",
        "GDP grew 2.1% in the third quarter, up from 1.9%.",
        "The price of oil fell 3.5% to $60, its lowest since 2010, from $75 in June.",
        "A list of 36, 42 and 51 percent.",
    ],
)
def test_near_misses_are_left_alone(text):
    assert "PERCENT" not in [code for code, _ in said(text)]


def test_a_value_set_off_by_a_comma_is_less_sure():
    assert said("Ticket sales fell by 40 percent to 12,000, down from 15,000.") == [WARNING]


def test_the_whole_taken_for_the_change_is_named():
    (found,) = findings("The price increased from $10 to $20, a 200% increase.")
    assert "(the new value is 200% of the old)" in found.message


@given(st.integers(1001, 99_999), st.integers(1001, 99_999))
def test_a_percentage_worked_out_rightly_never_fails(old, new):
    assume(abs(new / old - 1) < 15 and abs(new - old) > 0)
    percent = abs(new / old - 1) * 100
    verb = "rose" if new > old else "fell"
    assert failed(f"The number of visitors {verb} {percent:.1f}% to {new:,} from {old:,}.") == []


@given(st.integers(1001, 9_999), st.floats(3, 80), st.sampled_from([0.5, 1.6, 2.0]))
def test_a_percentage_that_is_far_off_always_fails(old, percent, off):
    new = round(old * (1 + percent / 100))
    assume(new % 10 and old % 10)
    wrong = percent * off + (2 if off > 1 else -1.4)
    assume(abs(wrong - percent) > 1.3 and wrong > 0)
    assert failed(f"The number of visitors rose {wrong:.1f}% to {new:,} from {old:,}.") == ["PERCENT"]
