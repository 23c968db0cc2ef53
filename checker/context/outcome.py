"""Outcome: a figure that says what comes of the one before, or by how much it changes: planned, as far as that is planned.

"Will dismiss 300 clerks, cutting the staff from 900 to 600"; "wants to bring the fee down to $25, a cut of $5"; "spoke of a cut of
$5, down to $25".
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.governing import former
from checker.context.reading import Context, once
from checker.expressions import Expression, expression
from checker.model import Kind
from checker.patterns import pattern_of

__all__ = ["cause_of"]

_KINDS = (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE)
_REACH = 120
"""Characters from the comma to the outcome."""


@once
def cause_of(context: Context) -> Context | None:
    """The figure before in the sentence whose outcome this one is; None where it is no outcome, or where what it is that of has no
    figure.
    """
    figure, text = context.figure, context.text
    if figure.kind not in _KINDS or former(context):
        return None
    start = max(context.sentence.start, figure.span.start - _REACH)
    match = context.search(_outcome(), start, figure.span.start)
    if match is None:
        return None
    before = [f for f in context.neighbours if f.span.end <= match.start() and f.kind in _KINDS]
    if not before or _other_verb().search(text, before[-1].span.end, match.start()):
        return None
    part = len(before) > 1 and _of_all().fullmatch(text, before[-2].span.end, before[-1].span.start) is not None
    return context.reading.context(before[-2 if part else -1])


@cache
def _of_all() -> regex.Pattern[str]:
    """What leads from a part to its whole: "three [of its] eight offices"."""
    return pattern_of(r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our|all)\s){0,2}", regex.VERSION1)


_HEDGED = (
    r"(?:(?:about|around|some|roughly|only|just|over|more\sthan|fewer\sthan|less\sthan|under|nearly|almost|at\sleast|up\sto|a\stotal\sof|an?"
    r"|as\smany\sas)\s){0,3}"
)


@cache
def _outcome() -> Expression:
    """What leads to an outcome: a participle with the new value, a noun with the difference, or "to" and "down to" alone."""
    return expression(
        r",\s(?:and\s)?(?:thus\s|thereby\s|so\s)?(?:cutting|bringing|reducing|raising|lifting|taking|increasing|lowering|boosting|leaving|shrinking|expanding"
        r"|shaving|trimming|slashing|pushing|putting|withdrawing|removing|sending|deploying|adding|creating|eliminating|shedding|dismissing"
        rf"|closing|hiring|saving|costing|affecting)\s(?:(?:[^.;:,“”\"]|[.,](?=\d)|(?<=\p{{Lu}})\.){{1,80}}?\s(?:to|at|by)\s)?{_HEDGED}$"
        rf"|,\s(?:(?:an?|the)\s(?:\p{{Ll}}+\s)?(?:reduction|cut|increase|rise|decrease|drop|decline|addition)\s(?:of|to|by)|(?:down|up)\sto|to)\s{_HEDGED}$"
        rf"|\sto\s(?:take|bring|lift|raise|push)\s(?:the|its|their)\s(?:total|sum|share|number|figure|level)\s(?:up\s|down\s)?to\s{_HEDGED}$"
    )


@cache
def _other_verb() -> regex.Pattern[str]:
    """What parts the two: another statement."""
    return pattern_of(r"[;:]|(?<!\p{Lu})\.\s|,\s(?:but|while|and\s(?:it|they|he|she))\b", regex.VERSION1)
