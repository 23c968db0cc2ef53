"""The receipt is complete: every run of digits and every number word lies inside exactly one figure, whatever the text."""

from __future__ import annotations

import regex
from hypothesis import given
from hypothesis import strategies as st

from checker.model import LineMap
from checker.scan.figures import find_figures
from checker.scan.numberwords import NUMBER_WORDS
from checker.scan.times import find_times

NUMERAL = regex.compile(
    r"\d+|(?<![\p{L}\p{M}])(?:%s)(?![\p{L}\p{M}])" % "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)),  # noqa: UP031
    regex.IGNORECASE,
)

FRAGMENTS = st.sampled_from(
    [
        *"one two twenty hundred million half a third of and - – . , $ € % ( ) / : ' \" × x ^ e + − ~ ½ ² ٣ ① F m k".split(),
        *"US$ percent per cent to from between or 5 10 2019 1,000 4.5 0 00 bn years old people no No. point dozen couple".split(),
        *"quarter first 1st İ ß th nineteen eighty miles sq ft ° C USD RM £ January Monday pm ago aged over times fold".split(),
        *"’s 's US the in out baker km magnitude top ones thousands tens 。 一 \u200b".split(),
        "more than",
        "at least",
        "\n",
        "\u00a0",
        "\u202f",
        "\t",
    ]
)
NUMERIC_TEXT = st.lists(st.tuples(FRAGMENTS, st.sampled_from(["", " ", " ", "-"])), max_size=14).map(
    lambda xs: "".join(a + b for a, b in xs)
)


@given(st.one_of(NUMERIC_TEXT, st.text(max_size=60)))
def test_each_numeral_lies_inside_exactly_one_figure(text: str) -> None:
    figures = find_figures(text, find_times(text, None))
    for m in NUMERAL.finditer(text):
        assert sum(f.span.start <= m.start() and m.end() <= f.span.end for f in figures) == 1, m


@given(st.one_of(NUMERIC_TEXT, st.text(max_size=60)))
def test_figures_are_apart_in_order_and_quote_the_text(text: str) -> None:
    end = 0
    lines = LineMap.of(text)
    for f in find_figures(text, find_times(text, None), article="a"):
        assert f.article == "a"
        assert f.text == text[f.span.start : f.span.end]
        assert f.span.start >= end
        assert f.span.start <= f.numeral.start < f.numeral.end <= f.span.end
        assert (f.line, f.column) == lines.locate(f.span.start)
        assert f.row()["text"] == f.text
        end = f.span.end


@given(st.one_of(NUMERIC_TEXT, st.text(max_size=60)))
def test_a_figure_that_was_not_read_says_why_and_has_no_value(text: str) -> None:
    for f in find_figures(text):
        if f.status.value != "read":
            assert f.reason
            assert (f.low, f.high, f.number) == (None, None, None)


@given(st.one_of(NUMERIC_TEXT, st.text(max_size=60)))
def test_low_never_lies_above_high(text: str) -> None:
    for f in find_figures(text):
        assert f.low is None or f.high is None or f.low <= f.high


def test_lines_and_columns_are_those_of_the_source() -> None:
    text = "First line.\nIt has two bases."
    figure = find_figures(text, lines=LineMap((0, 12), (10, 20), (1, 5)))[1]
    assert (figure.text, figure.line, figure.column) == ("two", 20, 12)
