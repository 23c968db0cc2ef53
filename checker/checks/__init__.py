"""Checks: what one article says about itself, recomputed. One check in one file; each gives findings with its arithmetic shown."""

from __future__ import annotations

from collections.abc import Sequence

from checker.checks import spans
from checker.context import Reading
from checker.model import Claim, Finding

__all__ = ["check_reading"]

_CHECKS = (spans.check,)
"""Every check. Each takes the article as read and its claims, and gives findings: failed ones, and those worth saying that passed."""


def check_reading(reading: Reading, claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """The findings of every check on one article, in the order of the checks."""
    return tuple(finding for check in _CHECKS for finding in check(reading, claims))
