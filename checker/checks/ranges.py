"""Ranges upside down: "between 20 and 10 percent", "at least 20 and at most 10"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import written
from checker.checks.finding import finding
from checker.checks.statement import Statement, statements, words
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Qualifier, Severity

__all__ = ["check"]

_JOINS = r",?\s(?:and|but|or)\s?"
"""Nothing else may stand between a floor and its ceiling: "at least 30 dead and up to 20 missing" are two counts."""

_FLOOR = frozenset({Qualifier.AT_LEAST, Qualifier.OVER})
_CEILING = frozenset({Qualifier.AT_MOST, Qualifier.UNDER})


@cache
def _backwards() -> regex.Pattern[str]:
    """Where the larger number comes first by right: counting back in time, or below a mark."""
    return regex.compile(r"[\s\p{L}-]{0,24}\b(?:ago|before|earlier|below|under|BC|B\.C\.|minus|old)\b", regex.VERSION1)


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each range in the words "between A and B", and each floor with a ceiling: is the first the smaller?"""
    for statement in statements(reading, least=1):
        for i, value in enumerate(statement.values):
            if _upside_down(statement, value):
                ends = f"{written(value.high or 0.0)} is more than {written(value.low or 0.0)}"
                message = f"“{value.text}” runs from the larger to the smaller"
                why = f"{ends}. The two ends are the wrong way round, or one of them is off."
                yield finding("RANGE", Severity.WARNING, reading, (value.span,), message, why, claims)
            if i + 1 < len(statement.values):
                yield from _bounds(statement, i, claims)


def _upside_down(s: Statement, value: Figure) -> bool:
    if value.qualifier is not Qualifier.BETWEEN or value.low is None or value.high is None or value.low == value.high:
        return False
    if value.number != value.low or value.low < 0 or not value.text.lower().startswith("between"):
        return False
    return not _backwards().match(s.text, value.span.end)


def _bounds(s: Statement, i: int, claims: Sequence[Claim]) -> Iterator[Finding]:
    """ "A minimum of 20 and a maximum of 10"."""
    a, b = s.values[i : i + 2]
    floor, ceiling = (a, b) if a.qualifier in _FLOOR else (b, a)
    if floor.qualifier not in _FLOOR or ceiling.qualifier not in _CEILING or floor.low is None or ceiling.high is None:
        return
    if floor.low > ceiling.high and _one_noun(a, b) and words(_JOINS).fullmatch(s.gaps[i + 1]):
        ends = f"{written(floor.low)} is more than {written(ceiling.high)}"
        message = f"“{floor.text}” and “{ceiling.text}”: the floor lies above the ceiling"
        yield finding("RANGE", Severity.WARNING, s.reading, (a.span, b.span), message, f"{ends}: no number can be both.", claims)


def _one_noun(a: Figure, b: Figure) -> bool:
    return a.kind is b.kind and (a.unit == b.unit or a.unit is None or b.unit is None)
