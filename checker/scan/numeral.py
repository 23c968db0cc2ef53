"""The number that a numeral says, and how it was written."""

from __future__ import annotations

from typing import Literal, NamedTuple

from checker.scan.numberwords import DOZEN, HUNDRED, SCALES
from checker.scan.tokens import Tokens

__all__ = ["Form", "Numeral", "grain_of", "with_scale"]

Form = Literal["digits", "words", "ordinal", "fraction", "multiple", "plural", "year", "malformed"]


class Numeral(NamedTuple):
    """Tokens first..last-1 say `value` (None: malformed, or a word that only looks like a number here).

    `bare` is the number before its scale word and `scale` that word's size, so that "1 to 2 thousand" can share it.
    `grain` is the size of the last printed significant place. `join` is False for numerals no unit may follow ("1st").
    """

    first: int
    last: int
    value: float | None
    grain: float
    form: Form
    bare: float = 0.0
    scale: float = 1.0
    meanings: str | None = None


def grain_of(value: float) -> float:
    """The place of the last digit that is not a trailing zero: 4500 -> 100. Below a hundred people count one by one: 30 -> 1."""
    value = abs(value)
    if value < 100 and value == int(value):
        return 1.0
    if value != int(value):
        _, _, decimals = f"{value:.9f}".rstrip("0").partition(".")
        return 10.0 ** -len(decimals)
    digits = str(int(value))
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))


def with_scale(t: Tokens, n: Numeral) -> Numeral:
    """The numeral with the scale words that follow it: "2½ million", "two and a half billion", "two thirds of a million"."""
    if n.value is None:
        return n
    at = n.last
    if n.form == "fraction" and t.lows[at] == "of" and t.lows[at + 1] == "a":
        at += 2
    elif (n.form == "fraction" and t.lows[at] == "a") or (t.lows[at] == "-" and t.glued(at) and t.glued(at + 1)):
        at += 1
    low = t.lows[at]
    size = SCALES.get(low) or (100.0 if low == HUNDRED else DOZEN.get(low, 0.0))
    if not size:
        return n
    return n._replace(last=at + 1, value=float(f"{n.value * size:.15g}"), grain=n.grain * size, scale=size, form="words")
