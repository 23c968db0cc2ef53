"""Ranges upside down: "between 20 and 10 percent", "at least 20 and at most 10"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import regex

from checker.checks.arithmetic import written
from checker.checks.finding import finding
from checker.checks.statement import Statement, statements, words
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity, Span, Status
from checker.patterns import pattern_of

__all__ = ["check"]

_JOINS = r",?\s(?:and|but|or)\s?"
"""Nothing else may stand between a floor and its ceiling: "at least 30 dead and up to 20 missing" are two counts."""

_FAR = 6
"""Characters between the two ends of a range: " to ", " and "."""

_SIZES = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.AGE})

_FLOOR = frozenset({Qualifier.AT_LEAST, Qualifier.OVER})
_CEILING = frozenset({Qualifier.AT_MOST, Qualifier.UNDER})


@cache
def _ranging() -> regex.Pattern[str]:
    """What calls the next two figures a range: "ranged in age from ", "anywhere between "."""
    return pattern_of(
        r"\b(?:rang(?:e|es|ed|ing)|anywhere|somewhere|var(?:y|ies|ied|ying))\s(?:in\s\p{L}+\s|anywhere\s)?"
        r"(?:(?:from|between)\s)?$",
        regex.IGNORECASE | regex.VERSION1,
    )


@cache
def _backwards() -> regex.Pattern[str]:
    """Where the larger number comes first by right: counting back in time, or below a mark."""
    return pattern_of(r"[\s\p{L}-]{0,24}\b(?:ago|before|earlier|below|under|BC|B\.C\.|minus|old)\b", regex.VERSION1)


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each range in the words "between A and B", and each floor with a ceiling: is the first the smaller?"""
    for figure in reading.scan.figures:
        if _upside_down(reading.text, figure):
            yield _finding(reading, (figure.span,), figure.text, (figure.high or 0.0, figure.low or 0.0), claims)
    for before, after in pairwise(reading.scan.figures):
        if _runs_down(reading.text, before, after):
            said = reading.text[before.span.start : after.span.end]
            yield _finding(reading, (before.span, after.span), said, (before.number or 0.0, after.number or 0.0), claims)
    for statement in statements(reading):
        for i in range(len(statement.values) - 1):
            yield from _bounds(statement, i, claims)


def _finding(reading: Reading, spans: Sequence[Span], said: str, ends: tuple[float, float], claims: Sequence[Claim]) -> Finding:
    why = f"{written(ends[0])} is more than {written(ends[1])}. The two ends are the wrong way round, or one of them is off."
    return finding("RANGE", Severity.WARNING, reading, spans, f"“{said}” runs from the larger to the smaller", why, claims)


def _upside_down(text: str, value: Figure) -> bool:
    if value.qualifier is not Qualifier.BETWEEN or value.low is None or value.high is None or value.low == value.high:
        return False
    if value.status is not Status.READ or value.number != value.low or value.low < 0:
        return False
    if value.kind not in _SIZES or not (value.text.lower().startswith("between") or _leads(text, value)):
        return False
    return not _backwards().match(text, value.span.end)


def _runs_down(text: str, a: Figure, b: Figure) -> bool:
    """ "Prices range from $50 to $20": two figures of one unit that the text calls the ends of a range."""
    if b.span.start - a.span.end > _FAR or text[a.span.end : b.span.start].strip(" ") not in ("to", "and") or not _leads(text, a):
        return False
    plain = all(f.status is Status.READ and f.kind in _SIZES and f.qualifier is Qualifier.EXACT and not f.reason for f in (a, b))
    alike = plain and (a.unit == b.unit or a.unit is None) and (a.kind is b.kind or a.kind is Kind.COUNT)
    return alike and (a.number or 0.0) > (b.number or 0.0) > 0 and not _backwards().match(text, b.span.end)


def _leads(text: str, figure: Figure) -> bool:
    return _ranging().search(text, max(figure.span.start - 60, 0), figure.span.start) is not None


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
