"""Headlines against the text: a figure that the text nowhere has, where it counts the same thing otherwise."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import allowed, plain_number
from checker.checks.finding import finding
from checker.comparison.value import Range
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Severity, Span, Status
from checker.patterns import pattern_of
from checker.scan import scan

__all__ = ["check"]

LONGEST_TITLE = 300
"""Characters: what is longer is no headline."""

_TOLLS = (
    ("killed", r"kill(?:s|ed|ing)?|dead|die[sd]?|deaths?|slain|murder(?:s|ed)?|fatally|fatalit(?:y|ies)|lives|bodies"),
    ("hurt", r"injur(?:es|ed|ing|ies|y)|wound(?:s|ed|ing)?|hurt|hospitali[sz]ed"),
    ("missing", r"missing|unaccounted"),
    ("arrested", r"arrest(?:s|ed|ing)?|detain(?:s|ed)?|held|custody|charged"),
)
"""What is counted by a verb and not by a noun: the tolls of an event."""

_VAGUE = frozenset(
    "person people man woman child thing time way day year week month percent point place side part more other".split()
)
"""Nouns that count many things in one article."""


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each count in the headline: has the text the same number anywhere? If not, does it count the same thing otherwise?"""
    title = reading.article.title
    if not title or len(title) > LONGEST_TITLE:
        return
    figures = [f for f in reading.scan.figures if f.status is Status.READ]
    start = reading.text.find(title)
    body = [f for f in figures if f.span.start >= start + len(title)] if start >= 0 else figures
    for figure in scan(title).figures:
        if figure.status is Status.READ and figure.kind is Kind.COUNT and (figure.number or 0) > 1 and not figure.reason:
            yield from _judged(reading, title, start, figure, body, claims)


def _judged(
    reading: Reading, title: str, start: int, figure: Figure, body: Sequence[Figure], claims: Sequence[Claim]
) -> Iterator[Finding]:
    counted = _counted(title, figure)
    if counted is None or any(_numbers(f).overlaps(allowed(figure)) for f in body if f.number is not None or f.low is not None):
        return
    counts = [f for f in body if f.kind is Kind.COUNT and f.number is not None and not f.reason]
    same = [f for f in counts if _counted(reading.text, f) == counted]
    if same and not _adds_up(figure, same):
        others = ", ".join(dict.fromkeys(f"“{_shown(reading.text, f)}”" for f in same))
        where = Span(start, start + len(title)) if start >= 0 else same[0].span
        message = f"The headline has “{_shown(title, figure)}”, the text only {others}"
        why = f"{plain_number(figure)} stands nowhere in the text, which counts the same by {others}."
        yield finding("HEADLINE", Severity.INFO, reading, [where], message, why, claims)


def _numbers(figure: Figure) -> Range:
    """What any figure of the text may stand for; "dozens" has only a lower end."""
    if figure.number is not None:
        return allowed(figure)
    return Range(figure.low or 0.0, figure.high if figure.high is not None else math.inf, "")


@cache
def _toll(words: str) -> regex.Pattern[str]:
    return pattern_of(rf"^[^.,;:\d]{{0,30}}\b(?:{words})\b", regex.IGNORECASE | regex.VERSION1)


@cache
def _toll_before(words: str) -> regex.Pattern[str]:
    return pattern_of(rf"\b(?:{words})\b(?:\s(?!and\b)[\p{{L}}’'-]+){{0,2}}\s$", regex.IGNORECASE | regex.VERSION1)


def _counted(text: str, figure: Figure) -> str | None:
    """What a figure counts: a toll by the nearest verb, else the head of its noun; None where that says too little."""
    behind, before = text[figure.span.end : figure.span.end + 60], text[max(figure.span.start - 40, 0) : figure.span.start]
    for name, listed in _TOLLS:
        if _toll(listed).search(behind) or _toll_before(listed).search(before):
            return name
    head = (figure.unit or "").split()[-1:] or [""]
    return head[0] if head[0] and head[0] not in _VAGUE and figure.kind is Kind.COUNT else None


def _adds_up(figure: Figure, same: Sequence[Figure]) -> bool:
    """ "Five dead" over a text that has two and three of them."""
    return abs(sum(f.number or 0 for f in same) - (figure.number or 0)) < 0.5 and len(same) > 1


def _shown(text: str, figure: Figure) -> str:
    return text[figure.span.start : max(figure.span.end, figure.noun.end if figure.noun else 0)]
