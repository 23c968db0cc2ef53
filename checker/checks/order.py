"""Order: a figure that is said to lie above or below another, or above or below the threshold that the text gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import plain_number, printed, surely_less
from checker.checks.finding import finding
from checker.checks.statement import DASH, NOUN, NP, PERIOD, Statement, statements, words
from checker.context import Reading, attached
from checker.cues import cues_of
from checker.model import Claim, Figure, Finding, Kind, Severity
from checker.patterns import pattern_of

__all__ = ["check"]

_ABOVE = r"above|more\sthan|higher\sthan|greater\sthan|larger\sthan|over"
_BELOW = r"below|less\sthan|lower\sthan|fewer\sthan|smaller\sthan|under|short\sof|shy\sof"
_BETWEEN = (
    rf"{NOUN}(?:{PERIOD})?(?:(?:,|\s{DASH})\s(?:(?:which|that|and)\s)?(?:(?:is|was|are|were)\s)?|\s(?:is|was|are|were)\s)"
    r"(?:already\s|still\s|far\s|well\s|slightly\s|just\s|falls?\s|fell\s)*"
    rf"(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW})){NP}(?:\sof)?\s?"
)
"""Set off by a comma or a verb: "45 more than the 252" is a difference, no order."""

_NORMS = (
    "benchmark",
    "threshold",
    "target",
    "guideline",
    "goal",
    "requirement",
    "minimum",
    "limit",
    "ceiling",
    "cap",
    "norm",
    "floor",
)

REACH = 2
"""Sentences back to which "the threshold" may point."""


@cache
def _against_norm() -> regex.Pattern[str]:
    """ "exceeds the current threshold"."""
    return pattern_of(
        rf"\b(?:(?P<above>exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|above)|(?P<below>below|misse[sd]|falls?\sshort\sof|fell\sshort\sof))\s"
        rf"(?:the|this|that|its)\s(?P<now>current\s|existing\s)?(?:\p{{L}}+\s){{0,2}}?(?P<norm>{'|'.join(_NORMS)})s?\b(?!\sof)",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each pair that the text puts in an order: do the figures lie that way?"""
    for statement in statements(reading):
        for i in range(len(statement.values) - 1):
            yield from _pair(statement, i, claims)
    if _against_norm().search(reading.text):
        for index, sentence in enumerate(reading.scan.sentences):
            stated = _against_norm().search(reading.text, sentence.span.start, sentence.span.end)
            if stated:
                norms = [n for before in range(max(index - REACH, 0), index) for n in _norms_of(reading, before)]
                yield from _norm(reading, index, stated, norms, claims)


def _pair(s: Statement, i: int, claims: Sequence[Claim]) -> Iterator[Finding]:
    """ "4%, well above the alliance's 2%"."""
    a, b = s.values[i : i + 2]
    if a.kind in (Kind.MULTIPLE, Kind.FRACTION) or a.kind is not b.kind or a.unit != b.unit or a.reason or b.reason:
        return
    found = words(_BETWEEN).fullmatch(s.gaps[i + 1])
    if found is None:
        return
    above = found["above"] is not None
    if surely_less(a, b) if above else surely_less(b, a):
        sums = f"{plain_number(a)} is {'less' if above else 'more'} than {plain_number(b)}"
        message = f"“{a.text}” is not “{found['above'] or found['below']}” “{b.text}”"
        yield finding("ORDER", Severity.ERROR, s.reading, (a.span, b.span), message, f"{sums}. {_OFF}", claims)


_OFF = "One of the two, or what is said between them, is off."


def _norms_of(reading: Reading, index: int) -> Iterator[tuple[Figure, str]]:
    """The percentages of a sentence that belong to a threshold, with the words around them."""
    sentence = reading.scan.sentences[index].span
    for figure in reading.within(reading.scan.figures, sentence):
        if figure.unit == "percent" and figure.number is not None:
            hit = attached(reading.context(figure), cues_of(_NORMS))
            if hit:
                yield figure, reading.text[max(figure.span.start - 30, sentence.start) : max(hit.span.end, figure.span.end)]


def _norm(
    reading: Reading, index: int, stated: regex.Match[str], norms: Sequence[tuple[Figure, str]], claims: Sequence[Claim]
) -> Iterator[Finding]:
    """ "already exceeds the current threshold, spending 4%": against the one threshold that the sentences before give."""
    if stated["now"]:
        norms = [n for n in norms if regex.search(r"\b(?:current|existing)\b", n[1])]
    sentence = reading.scan.sentences[index].span
    own = [f for f in reading.within(reading.scan.figures, sentence) if f.unit == "percent" and f.number is not None]
    if len(own) != 1 or len({printed(n[0]) for n in norms}) != 1:
        return
    figure, norm = own[0], norms[-1][0]
    low, high = (norm, figure) if stated["above"] is not None else (figure, norm)
    more = "more" if printed(figure) > printed(norm) else "less"
    sums = f"{plain_number(figure)} is {more} than {plain_number(norm)}"
    spans = (norm.span, figure.span)
    if surely_less(low, high):
        yield finding("ORDER", Severity.INFO, reading, spans, f"“{stated.group()}” fits", f"{sums}.", claims)
    elif surely_less(high, low):
        yield finding("ORDER", Severity.ERROR, reading, spans, f"“{stated.group()}”, but {sums}", _OFF, claims)
