"""Decimals that lost their place: in "a magnitude of 4. 6" an export has put a space behind the point, which ends no sentence."""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["broken_decimal"]

_BEFORE = frozenset(
    "of a an was by at to from and magnitude measuring measured registering registered about around some than".split()
)
"""Words before a number that a point and one digit may go on with."""

_LONGEST = 24
"""Characters back in which the number and the word before it stand."""


def broken_decimal(text: str, point: int) -> bool:
    """Whether the point, between two numbers and with a space behind it, is a decimal point: a word before the numbers leads to
    them, they are a magnitude ("M4. 6"), or what has decimals follows ("4. 6 magnitude").
    """
    end = point + 3
    if not text[point - 1 : point].isdigit() or text[point + 1 : point + 2] != " " or not text[point + 2 : end].isdigit():
        return False
    if text[end : end + 1].isdigit():
        return False
    before = text[max(0, point - _LONGEST) : point].lower().split()
    if "." in before[-1]:
        return False
    return before[-2:-1][-1:] in _WORDS or before[-1][0] == "m" or _magnitude().match(text, end) is not None


_WORDS = [[word] for word in _BEFORE]


@cache
def _magnitude() -> regex.Pattern[str]:
    return pattern_of(r"(?: ?- ?| )(?:magnitude|(?:earth)?quake|aftershock|foreshock|temblor|tremor)s?\b", regex.IGNORECASE)
