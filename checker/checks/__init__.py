"""Checks: what one article says about itself, recomputed. One check in one file; each gives findings with its arithmetic shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from checker.checks import (
    ages,
    conversions,
    dateline,
    differences,
    direction,
    durations,
    grim,
    headlines,
    lists,
    margins,
    mixes,
    offices,
    order,
    parts,
    percent,
    points,
    ranges,
    ranks,
    shares,
    spans,
    sums,
    terms,
    times,
    twice,
    two_ages,
    weekdays,
    wholes,
)
from checker.checks.finding import CODES
from checker.context import Reading
from checker.model import Claim, Finding

__all__ = ["CODES", "check_reading"]

_CHECKS: tuple[Callable[[Reading, Sequence[Claim]], Iterator[Finding]], ...] = (
    percent.check,
    percent.check_steps,
    points.check,
    times.check,
    differences.check,
    margins.check,
    direction.check,
    order.check,
    shares.check,
    shares.check_parts,
    wholes.check,
    mixes.check,
    sums.check,
    parts.check,
    ranges.check,
    conversions.check,
    conversions.check_letters,
    conversions.check_currencies,
    weekdays.check,
    dateline.check,
    durations.check,
    terms.check,
    terms.check_anniversaries,
    ages.check,
    two_ages.check,
    twice.check,
    lists.check,
    ranks.check,
    grim.check,
    headlines.check,
    offices.check,
    spans.check,
)
"""Every check. Each takes the article as read and its claims, and gives findings: failed ones, and passed ones worth saying."""


def check_reading(reading: Reading, claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """The findings of every check on one article, in the order of the checks."""
    return tuple(finding for check in _CHECKS for finding in check(reading, claims))
