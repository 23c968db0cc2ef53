"""Directions: a figure that "rose to 120" must have come from less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import number, plain_number, printed, surely_less, written
from checker.checks.changes import against, moves_of
from checker.checks.finding import finding
from checker.checks.moves import Move
from checker.context import Reading
from checker.model import Claim, Direction, Finding, Kind, Severity, Span
from checker.patterns import pattern_of

__all__ = ["check"]


@cache
def _turned() -> regex.Pattern[str]:
    """Where less is more: ranks, odds, golf, exchange rates, counting back in time or below zero."""
    return pattern_of(
        r"\b(?:rank\w*|seed\w*|place|spot|position|odds|par|under|below\szero|minus|negative|dollar|euro|yen|pound|sterling|yuan"
        r"|ro?uble|rupee|lira|peso|franc|currency|exchange\srate|ago|BC|B\.C\.)\b|\bNo\.",
        regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each move whose direction is said: do the two values lie that way?"""
    told: set[tuple[Span, Span]] = set()
    for move in moves_of(reading):
        pair = (move.old.span, move.new.span)
        if pair in told or _turned().search(move.statement.around(*move.spans)):
            continue
        if not against(move):
            yield from _stated(move, claims)
        elif surely_less(*((move.new, move.old) if move.direction is Direction.UP else (move.old, move.new))):
            told.add(pair)
            less = "less" if move.direction is Direction.UP else "more"
            sums = f"{plain_number(move.new)} is {less} than {plain_number(move.old)}"
            message = f"“{move.word}”, but from “{move.old.text}” to “{move.new.text}”"
            why = f"{sums}. The two values, or the word “{move.word}”, are the wrong way round."
            yield finding("DIRECTION", Severity.ERROR, reading, move.spans, message, why, claims)


def _stated(move: Move, claims: Sequence[Claim]) -> Iterator[Finding]:
    """ "5% represents a significant increase from 2%": no size is given, so an editor is told it."""
    low, high = (move.old, move.new) if move.direction is Direction.UP else (move.new, move.old)
    if move.change is not None or not move.stated or not surely_less(low, high) or not printed(move.old):
        return
    unit = " percentage points" if move.new.kind is Kind.PERCENT else ""
    step = written(printed(high) - printed(low))
    times = number(printed(move.new) / printed(move.old))
    sums = f"{plain_number(high)} − {plain_number(low)} = {step}{unit} ({times} times)"
    message = f"“{move.word}” from “{move.old.text}” to “{move.new.text}” fits"
    yield finding("DIRECTION", Severity.INFO, move.statement.reading, move.spans, message, f"{sums}.", claims)
