"""Ranks against the names before them: "the second-largest, behind only the United States, China and Japan" would be fourth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import written
from checker.checks.enumeration import names_from
from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity, Span, Status
from checker.patterns import pattern_of

__all__ = ["check"]

LARGEST = 12
"""Places: nobody names more before one."""


@cache
def _behind() -> regex.Pattern[str]:
    """ "[third-largest] economy in the world, behind only ": from the rank to the names that come before it."""
    only = r"(?:behind|after|trailing)\s(?:only|just)|(?:only|just)\s(?:behind|after|trailing)|second\sonly\sto"
    return pattern_of(rf"(?:\s[\p{{L}}’'-]+){{0,8}}?,?\s(?:(?P<only>{only})|behind)\s", regex.IGNORECASE | regex.VERSION1)


@cache
def _among() -> regex.Pattern[str]:
    """ "The fifth-largest of the ": from the rank to how many there are."""
    best = r"(?:(?:most|least)\s\p{L}+|\p{L}+est|best|worst)"
    return pattern_of(rf"(?:[\s-]{best})?\s(?:of|among)\s(?:the|all|its|their)\s", regex.IGNORECASE | regex.VERSION1)


def _too_low(reading: Reading, rank: Figure, at: int, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A rank below the last: there is no fifth-largest of four."""
    counts = (f for f in reading.within(reading.scan.figures, Span(at, at + 20)) if f.span.start == at and f.kind is Kind.COUNT)
    count = next(counts, None)
    if count is not None and count.qualifier is Qualifier.EXACT and (count.number or 0) < (rank.number or 0):
        message = f"“{rank.text}” of {written(count.number or 0)}: there are not as many"
        why = f"{written(rank.number or 0)} is more than {written(count.number or 0)}. The rank or the count is off."
        yield finding("RANK", Severity.WARNING, reading, [rank.span, count.span], message, why, claims)


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each rank with a list of those that come before it: do as many come before it?"""
    text = reading.text
    for figure in reading.scan.figures:
        if figure.kind is not Kind.ORDINAL or figure.status is not Status.READ or not 2 <= (figure.number or 0) <= LARGEST:
            continue
        among = _among().match(text, figure.span.end, min(figure.span.end + 80, len(text)))
        if among is not None:
            yield from _too_low(reading, figure, among.end(), claims)
            continue
        behind = _behind().match(text, figure.span.end, min(figure.span.end + 160, len(text)))
        if behind is None:
            continue
        found = names_from(text, behind.end(), min(behind.end() + 300, len(text)))
        count, rank = len(found.items), figure.number or 0
        whole = count == 1 or found.closed
        owner = text[found.end : found.end + 2] in ("’s", "'s")  # "behind China's 5 million"
        # Fewer names than places are only wrong where the text says that nobody else comes before.
        if count and whole and not owner and (count > rank - 1 or (count < rank - 1 and behind["only"])):
            names = ", ".join(item.of(text) for item in found.items)
            message = f"“{figure.text}”, but {count} come before it"
            why = f"{names}: {count} before it make it number {count + 1}. The rank or the list is off."
            yield finding("RANK", Severity.WARNING, reading, [figure.span, *found.items], message, why, claims)
