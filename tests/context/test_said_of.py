"""What a figure is said of, which way it moved, and whose it is, read from the words between noun and figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.article import Article
from checker.context import Reading
from checker.context.gap import gap_between, move_of
from checker.context.reading import Context
from checker.context.said_of import said_of
from checker.model import Direction

UP, DOWN = Direction.UP, Direction.DOWN


def context_of(text: str, figure: str) -> Context:
    reading = Reading.of(Article.from_text(text, id="a", published="2025-04-03"))
    return reading.context(next(f for f in reading.scan.figures if f.text == figure))


@pytest.mark.parametrize(
    ("text", "figure", "change"),
    [
        ("The unemployment rate in Germany stands at 6.3%.", "6.3%", None),
        ("Unemployment, which peaked in 2013, fell to 5.1 percent.", "5.1 percent", None),
        ("Unemployment rose by 0.2 points to 4.1%.", "4.1%", None),
        ("Unemployment among young people rose 2.5%.", "2.5%", UP),
        ("They face a 9.1 percent unemployment rate.", "9.1 percent", None),
        ("Unemployment: 4.1%", "4.1%", None),
        ("At 5.4%, unemployment is the lowest since 1990.", "5.4%", None),
        ("A 3% drop in unemployment surprised analysts.", "3%", DOWN),
        ("Unemployment was down 3% from a year earlier.", "3%", DOWN),
        ("The reform cut unemployment from 12 percent to 9 percent.", "12 percent", None),
        ("Unemployment was 3% higher than in March.", "3%", UP),
        ("Unemployment fell below 5% in May.", "below 5%", None),
        ("Unemployment is 5%, compared with 7% a year ago.", "7%", None),
        ("Unemployment rose to 5% in May, against 4% before.", "4%", None),
    ],
)
def test_is_said_of_the_noun(text: str, figure: str, change: Direction | None) -> None:
    said = said_of(context_of(text, figure), ("unemployment", "unemployment rate"))
    assert said is not None
    assert said.change is change


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Unemployment worries 42% of voters.", "42%"),
        ("Unemployment fell, while shares rose 3%.", "3%"),
        ("Unemployment fell on volume of 3%.", "3%"),
        ("A 5% pay rise followed the fall of unemployment.", "5%"),
        ("A 12% unemployment benefit fraud was found.", "12%"),
        ("Unemployment is “a scandal”, said 40% of them.", "40%"),
    ],
)
def test_is_not_said_of_the_noun(text: str, figure: str) -> None:
    assert said_of(context_of(text, figure), ("unemployment",)) is None


@pytest.mark.parametrize(
    ("text", "figure", "change"),
    [
        ("The plan adds $7 billion to the national debt.", "$7 billion", UP),
        ("They slashed $5 billion from the debt.", "$5 billion", DOWN),
        ("Debt climbed 4%, or $39 billion.", "$39 billion", UP),
        ("Debt is up from $3.3 billion to $3.6 billion, or $0.3 billion.", "$0.3 billion", UP),
        ("Debt rose to $3.6 billion.", "$3.6 billion", None),
        ("The $3 billion debt reduction is done.", "$3 billion", DOWN),
        ("The $3 billion debt office opened.", "$3 billion", "no"),
    ],
)
def test_money_goes_in_and_out(text: str, figure: str, change: Direction | str | None) -> None:
    said = said_of(context_of(text, figure), ("debt", "national debt"))
    assert ("no" if said is None else said.change) == change


@pytest.mark.parametrize(
    ("between", "letters"),
    [
        ("in Germany rose by ", "iNMt"),
        ("of the company was ", "oDWL"),
        ("fell sharply, to ", "MA,t"),
        ("is said to be ", "LVtV"),
        ("of last year’s budget ", "oTW"),
    ],
)
def test_each_word_has_the_letter_of_its_class(between: str, letters: str) -> None:
    text = f"Debt {between}$3 billion."
    context = context_of(text, "$3 billion")
    found = gap_between(context, len("Debt"), context.figure.span.start).letters
    assert found == letters


@pytest.mark.parametrize(
    ("word", "way"),
    [("rose", UP), ("Climbing", UP), ("growth", UP), ("slid", DOWN), ("cuts", DOWN), ("was", None), ("upset", None)],
)
def test_a_word_of_moving_says_which_way(word: str, way: Direction | None) -> None:
    assert move_of(word) is way


@given(st.lists(st.sampled_from("in of a the to rose , and ( ) which debt Germany 5% 2019 by up - was “ .".split()), max_size=120))
def test_any_order_of_words_is_read_to_its_end(words: list[str]) -> None:
    """The patterns over letters take one way only at each letter; a backtracking one would not end on such text."""
    text = f"Debt {' '.join(words)} $3 billion"
    reading = Reading.of(Article.from_text(text, id="a", published="2025-04-03"))
    for figure in reading.scan.figures:
        if figure.status == "read":
            said = said_of(reading.context(figure), ("debt",))
            assert said is None or said.hit.text.lower() == "debt"
