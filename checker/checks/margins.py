"""Margins: "54,000 to 51,000, a margin of 2,000 votes" is one of 3,000; "won by 2,000 votes, 54,000 to 51,000"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import allowed, plain_number, written
from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity, Span, Status
from checker.patterns import pattern_of

__all__ = ["check"]

_NUMBER = r"(?P<{0}>\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}}(?:\.\d{{1,2}})?)"
_UNIT = r"(?:\s?%|\spercent|\sper\scent|\s(?:votes|points|goals|runs|seats))?"
_MARGIN = r"(?:margin|difference|lead|gap|edge)"


@cache
def _behind() -> regex.Pattern[str]:
    """ "52-48, a margin of ": two sides and, right behind them, what lies between."""
    whose = r"(?:his|her|their|its)\s(?:(?:rival|opponent)[’']s\s)?"
    link = rf"(?:\s?[-–]\s?|\s(?:votes\s)?to\s(?:{whose})?)"
    return pattern_of(
        rf"(?<![\d.,$£€/–-]){_NUMBER.format('a')}{_UNIT}{link}{_NUMBER.format('b')}{_UNIT},\s(?:by\s|giving\s\p{{L}}+\s)?an?\s(?:\p{{L}}+\s)?{_MARGIN}\sof\s",
        regex.VERSION1,
    )


@cache
def _before() -> regex.Pattern[str]:
    """From the margin to the two sides: " votes, " 54,000 to 51,000; read from the margin on."""
    return pattern_of(
        rf"(?:\s(?:votes|points|goals|runs|seats))?,\s{_NUMBER.format('a')}(?:\s?[-–]\s?|\sto\s){_NUMBER.format('b')}(?![\d.,]*\d|\s?%|\s\p{{L}}+s?\sto\b|-)",
        regex.VERSION1,
    )


@cache
def _won() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:won|lost|passed|failed|defeated|beat|prevailed|approved|rejected)\b[^.;:\d]{0,50}\bby\s(?:an?\s\p{L}+\s(?:of\s)?)?(?:just\s|only\s)?$",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each margin with the two sides that it lies between: is it the one less the other?"""
    text = reading.text
    for match in _behind().finditer(text):
        margin = next(
            (f for f in reading.within(reading.scan.figures, Span(match.end(), match.end() + 20)) if f.span.start == match.end()),
            None,
        )
        if margin is not None and _counts(margin):
            yield from _judged(reading, margin, match, claims)
    for figure in reading.scan.figures:
        if _counts(figure) and text[figure.span.end : figure.span.end + 12].find(", ") >= 0:
            sides = _before().match(text, figure.span.end)
            if sides and _won().search(text, max(figure.span.start - 80, 0), figure.span.start):
                yield from _judged(reading, figure, sides, claims)


def _counts(figure: Figure) -> bool:
    exact = figure.status is Status.READ and figure.qualifier is Qualifier.EXACT and not figure.reason
    return exact and figure.kind in (Kind.COUNT, Kind.PERCENT, Kind.MEASURE) and figure.number is not None


def _judged(reading: Reading, margin: Figure, sides: regex.Match[str], claims: Sequence[Claim]) -> Iterator[Finding]:
    a, b = (float(sides[n].replace(",", "")) for n in "ab")
    between, said = abs(a - b), allowed(margin)
    room = 1.0 if "." in f"{sides['a']}{sides['b']}" or "%" in sides.group() or "percent" in sides.group() else 0.0
    if not said.low - room <= between <= said.high + room:
        high, low = max(a, b), min(a, b)
        sums = f"{written(high)} − {written(low)} = {written(between)}, not {plain_number(margin)}"
        message = f"“{margin.text}” does not follow from {written(a)} and {written(b)}: {written(between)}"
        span = Span(min(margin.span.start, sides.start()), max(margin.span.end, sides.end()))
        yield finding("DIFFERENCE", Severity.WARNING, reading, [span], message, f"{sums}. One of the three is off.", claims)
