"""Text made to hurt: long repetitions of what the grammar looks for. A pattern that explodes would never end here."""

from __future__ import annotations

from itertools import pairwise

import pytest

from checker.scan.figures import find_figures

TIMES = 20_000

PIECES = [
    "1",
    "1,",
    "1 ",
    "1.",
    "1-",
    "1/",
    "1:",
    "1'",
    "1x",
    "1e",
    "1^",
    "10⁻",
    "+1 ",
    "~1",
    "²",
    "٣",
    "one ",
    "one-",
    "half a ",
    "hundred and ",
    "twenty-",
    "dozens of ",
    "couple of ",
    "1st ",
    "more than ",
    "more than 5 and ",
    "about ",
    "between 5 and ",
    "5 to ",
    "from 1 to ",
    "$5 to ",
    "US$ ",
    "5%, ",
    "no. 1 ",
    "A-1 ",
    "(5) ",
    "the 5 ",
    "5 people and ",
    "5 of the ",
    "one in ",
    "1 m ",
    "1 million ",
    "1\u00a0000 ",
    "5 years ",
    "'5 ",
    "5' ",
    "\n1",
    "Mr. ",
    "is 5 ",
    "5 rose ",
    "of ",
    "-",
    "$",
    "(",
    " ",
]


@pytest.mark.parametrize("piece", PIECES)
def test_repetition_ends_and_keeps_the_receipt(piece: str) -> None:
    text = piece * TIMES
    figures = find_figures(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(figures))
    covered = sum(sum(c.isdecimal() for c in f.text) for f in figures)
    assert covered == sum(c.isdecimal() for c in text)


def test_a_line_of_a_megabyte_is_cut_into_pieces() -> None:
    text = "It has 5 people and so on " * 40_000
    assert len(find_figures(text)) == 40_000
