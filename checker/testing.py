"""Runs a rule's examples. For rule authors: `from checker.testing import check_rule` in a test of your own pack."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from checker.article import Article
from checker.context import Reading
from checker.errors import RuleError
from checker.extraction import extract
from checker.model import Claim, Interval
from checker.model.figure import plain
from checker.rule import Example, Rule
from checker.rulebook import Rulebook, only

__all__ = ["EXAMPLE_DAY", "check_rule", "check_rulebook", "failing_example"]

EXAMPLE_DAY = dt.date(2025, 4, 3)
"""The day on which every example counts as published."""


def check_rule(rule: Rule) -> None:
    """Runs every example of a rule.

    Raises:
        RuleError: the first example that the rule does not read as it says, with file and line.
    """
    failing = failing_example(rule)
    if failing is not None:
        raise failing


def check_rulebook(rulebook: Rulebook) -> None:
    """Runs the examples of every rule that did not come with the checker, as at every start.

    Raises:
        RuleError: as `check_rule`.
    """
    for entry in rulebook.rules:
        if not entry.own:
            check_rule(entry.rule)


def failing_example(rule: Rule) -> RuleError | None:
    """The first failing example as an error with its file and line, or None when all hold."""
    book = only(rule)
    for example in rule.examples:
        claims, failures = extract(Reading.of(Article.from_text(example.text, id="example", published=EXAMPLE_DAY)), book)
        what = f"it raised: {failures[0].what}" if failures else _fault(example, claims)
        if what:
            return RuleError(
                f"rule {rule.id}: the example {example.text[:60]!r} fails: {what}",
                where=f"{example.file}:{example.line}",
                remedy="mend the rule or the example",
            )
    return None


def _fault(example: Example, claims: tuple[Claim, ...]) -> str | None:
    if example.figure is None:
        return f"it finds {claims[0].quote!r}" if claims else None
    found = [c for c in claims if c.figure_text == example.figure]
    if not found:
        others = ", ".join(repr(c.figure_text) for c in claims) or "nothing"
        return f"it does not find {example.figure!r} (it finds {others})"
    faults = [fault for claim in found if (fault := _wrong_field(example.fields, claim)) is not None]
    return faults[0] if len(faults) == len(found) else None


def _wrong_field(fields: Mapping[str, Any], claim: Claim) -> str | None:
    got = {
        **claim.row(),
        "scope": claim.scope,
        "low": plain(claim.value.low),
        "high": plain(claim.value.high),
        "as_of": _when(claim.as_of.interval),
        "speaker": claim.attribution.speaker if claim.attribution else None,
    }
    for name, want in fields.items():
        wanted = tuple(want) if name == "scope" else want
        if got[name] != wanted:
            return f"{name} is {got[name]!r}, not {wanted!r}"
    return None


def _when(interval: Interval) -> str:
    if interval.bounded and interval == Interval.year(interval.first.year):
        return str(interval.first.year)
    row = interval.row()
    return row["start"] or "" if row["start"] == row["end"] else f"{row['start'] or ''}..{row['end'] or ''}"
