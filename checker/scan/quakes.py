"""Quakes: what shakes the ground, and how its strength is written beside it: "4.6 quake", "an M5.1 aftershock"."""

from __future__ import annotations

from checker.scan.broken import broken_decimal
from checker.scan.tokens import Tokens

__all__ = ["QUAKES", "is_magnitude"]

QUAKES = frozenset("quake earthquake aftershock foreshock mainshock temblor tremor quakes earthquakes aftershocks tremors".split())
"""Right behind a number with one decimal they say that it is a magnitude: nobody counts tenths of a quake."""

_SEISMIC = QUAKES | {"magnitude", "seismic", "seismologists", "richter", "usgs", "fault"}


def is_magnitude(t: Tokens, k: int) -> bool:
    """Whether the decimal at token k stands behind the "M" of a magnitude or behind "measuring", in a sentence that tells of a
    quake.
    """
    if t.words[k - 1] != "M" and t.lows[k - 1] not in _MEASURED:
        return False
    digits = t.words[k]
    if not (digits[1:2] == "." and digits.replace(".", "", 1).isdecimal()) and not broken_decimal(t.text, t.ends[k]):
        return False
    return any(word in _SEISMIC for word in t.lows)


_MEASURED = frozenset(["measuring", "measured", "registering", "registered"])
