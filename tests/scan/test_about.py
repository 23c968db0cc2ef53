"""Which way a figure moves, and what it is about."""

from __future__ import annotations

import pytest

from checker.model import Direction
from checker.scan.figures import find_figures


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("It rose 5%.", Direction.UP),
        ("It fell by 9.2%.", Direction.DOWN),
        ("Shares, down 9.2%, closed.", Direction.DOWN),
        ("Shares were up nearly 57% then.", Direction.UP),
        ("It closed 0.7% lower.", Direction.DOWN),
        ("An increase of 60,600 jobs came.", Direction.UP),
        ("Dow +0.2%.", Direction.UP),
        ("It added 15 sen to RM2.70.", Direction.UP),
        ("It rose to 5%.", None),
        ("It offered up $1,000.", None),
        ("It lost 12 seats.", None),
        ("It is up to 5%.", None),
        ("It has a 25% duty.", None),
        ("It rose over 20 years.", None),
        ("It dropped 50 bombs.", None),
        ("It rises above 150.", None),
        ("He will decline a $10,000 pay rise.", None),
    ],
)
def test_direction(text: str, direction: Direction | None) -> None:
    assert find_figures(text)[0].direction is direction


def test_the_same_change_twice_moves_the_same_way() -> None:
    assert [f.direction for f in find_figures("Jobs grew by 125,600 positions or 2.2 per cent.")] == [Direction.UP, Direction.UP]


@pytest.mark.parametrize(
    ("text", "figure", "phrase"),
    [
        ("Core inflation rose 0.3% in June.", "0.3%", "Core inflation"),
        ("The tax would apply to 6% of the company.", "6%", "company"),
        ("It won a $700,000 award.", "$700,000", "award"),
        ("It reported a net profit of $5 million.", "$5 million", "net profit"),
        ("Ford (F) which has 13,000 workers in Kent fell.", "13,000", "Ford"),
        ("The price of oil in Europe has dropped to $75.", "$75", "price of oil in Europe"),
        ("Revenue in the quarter rose to $7.36 billion.", "$7.36 billion", "Revenue"),
        ("The moths can fly more than 100 kilometers.", "more than 100 kilometers", "moths"),
        ("The moths can fly 100 kilometers (60 miles).", "60 miles", "moths"),
        ("British Airways said it will suspend 36,000 staff.", "36,000", "British Airways"),
        ("Turnover: $35 million in May.", "$35 million", "Turnover"),
        ("The fee is $5 and the fine is $9.", "$9", "fine"),
    ],
)
def test_about(text: str, figure: str, phrase: str) -> None:
    found = next(f for f in find_figures(text) if f.text == figure)
    assert phrase in found.about


@pytest.mark.parametrize(
    "text", ["Two sides have been talking.", "There are four different bosses here.", "We had 22 burglaries.", "$20"]
)
def test_nothing_said(text: str) -> None:
    assert find_figures(text)[0].about == ()


def test_at_most_three_phrases_as_printed() -> None:
    text = "The average price of a new home in north London and in the south rose by 5% of the value in May, the bank in Kent said."
    (figure,) = find_figures(text)
    assert 0 < len(figure.about) <= 3
    assert all(p in text for p in figure.about)
