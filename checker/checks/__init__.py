"""Checks: what one article says about itself, recomputed."""

from __future__ import annotations

from collections.abc import Sequence

from checker.checks.spans import spans_from_one_start
from checker.model import Claim, Finding

__all__ = ["run_checks"]


def run_checks(claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """The findings of every check, failed ones and those worth saying that passed."""
    return tuple(spans_from_one_start(claims))
