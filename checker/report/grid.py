"""Which figures stand in a table: their headings are not read with them, and a reader must know."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

__all__ = ["cells"]

_COLUMNS = 2
"""Separators from which on a line is a row: three cells, or two between bars."""


def cells(text: str) -> Callable[[int], bool]:
    """A function that tells of a place in `text` whether it lies in a row of a table: cells between bars, or between tabs."""
    starts: list[int] = []
    rows: list[bool] = []
    at = 0
    for line in text.split("\n"):
        starts.append(at)
        rows.append(max(line.count("|"), line.strip().count("\t")) >= _COLUMNS)
        at += len(line) + 1
    return lambda place: rows[bisect_right(starts, place) - 1]
