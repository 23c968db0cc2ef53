"""Compare: two claims, dimension by dimension, then the relation that follows, then the words for it."""

from __future__ import annotations

from checker.comparison.dimensions import dimensions
from checker.comparison.explain import explain
from checker.comparison.relation import relate
from checker.comparison.times import as_of
from checker.comparison.value import fit
from checker.model import CALENDAR_YEAR, Claim, Comparison, Difference, Sign

__all__ = ["compare"]


def compare(left: Claim, right: Claim) -> Comparison:
    """How two claims stand to each other, with the reasoning. Swapping them changes the sign of the difference and nothing else."""
    time = as_of(left, right)
    value = fit(left, right, apart=time.sign is Sign.DIFFERENT)
    row = dimensions(left, right, time, value)
    relation, reasons = relate({d.name: d.sign for d in row}, left, right, value)
    difference = _difference(left, right)
    return Comparison(relation, reasons, row, explain(relation, reasons, row, left, right, difference), left, right, difference)


def _difference(left: Claim, right: Claim) -> Difference | None:
    """Right minus left by the printed numbers, in the shared unit; None where the units differ."""
    if left.unit != right.unit:
        return None
    absolute = right.value.number - left.value.number
    if left.unit == CALENDAR_YEAR:
        return Difference(absolute, None, "year")  # no year is a multiple of another
    relative = right.value.number / left.value.number - 1 if left.value.number else None
    unit = "percentage_point" if left.unit == "percent" else left.unit
    return Difference(absolute, relative, unit)
