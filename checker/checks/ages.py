"""Ages against dates: "born in 1950, died in 2001 at 60" would make 50 or 51."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Finding, Severity, Span
from checker.patterns import pattern_of

__all__ = ["check"]

OLDEST = 115
"""Years: above it the two years belong to two people or one of them is misread."""

_NO_OTHER = r"[^.;:()\n]{0,70}?"
"""Words of one clause between the two halves, without a full stop."""


_SAME = r"(?:(?!\b(?:father|mother|son|daughter|wife|husband|brother|sister|whose|where)\b)[^.;:()\n]){0,50}?"
"""Words of one clause in which nobody else is brought in."""


@cache
def _patterns() -> tuple[regex.Pattern[str], ...]:
    date = r"(?:(?:in|on)\s)?(?:[\p{L}.]{3,9}\s\d{1,2},?\s|\d{1,2}\s\p{L}{3,9},?\s|\p{L}{3,9}\s)?"
    born = rf"\bborn\s{date}(?P<born>1[89]\d\d|20\d\d)\b"
    dead = rf"\b(?:died|dead|killed|murdered|assassinated|executed)\s{date}(?P<then>1[89]\d\d|20\d\d)\b"
    age = r"(?:aged|at\sage|at\sthe\sage\sof|at)\s(?P<age>\d{1,3})\b(?![,.]?\d|\s?(?:%|percent|per\scent|\p{L}+s\b))"
    flags = regex.IGNORECASE | regex.VERSION1
    then = r"in\s(?P<then>1[89]\d\d|20\d\d)\b"
    verb = (
        r"(?:became|was\s(?:elected|appointed|named|shot|arrested|married|crowned)|joined|married|retired|moved|won|took\soffice)"
    )
    lived = r"\b\p{Lu}[\p{L}’'-]+\s\((?:b(?:orn|\.)\s)?(?P<born>1[89]\d\d|20\d\d)\s?[–-]\s?(?P<then>1[89]\d\d|20\d\d)\)"
    return (
        pattern_of(rf"{born}\)?{_NO_OTHER}{dead}{_NO_OTHER}\b{age}", flags),
        pattern_of(rf"{born}\)?{_NO_OTHER}\b(?:died|killed)\s{age}\s{then}", flags),
        pattern_of(rf"{born}\)?{_SAME}\b{verb}{_SAME}\b{then}{_SAME}\b{age}", flags),
        pattern_of(rf"{born}\)?{_SAME}\b{verb}{_SAME}\b{age}{_SAME}\b{then}", flags),
        pattern_of(rf"{lived}(?:,?\s(?:who\s)?)died{_SAME}\b{age}", regex.VERSION1),
    )


@cache
def _now() -> regex.Pattern[str]:
    """ "Kim, 45, who was born in 1960,": the age at the time of the text."""
    date = r"(?:(?:in|on)\s)?(?:[\p{L}.]{3,9}\s\d{1,2},?\s|\d{1,2}\s\p{L}{3,9},?\s|\p{L}{3,9}\s)?"
    day = r"(?:\p{L}+day|yesterday|today|this\sweek)"
    at = r"(?:at|aged)\s(?:the\sage\sof\s|age\s)?(?P<age>\d{1,3})(?=[.,;\s]|$)(?!\s(?:%|percent|\p{L}+s\b))"
    born = rf"\b[Bb]orn\s{date}(?P<born>1[89]\d\d|20\d\d)\b"
    died = rf"{born}{_SAME}\bdied\s(?:on\s)?{day}[^.;:()\d\n]{{0,40}}?\b{at}"
    return pattern_of(
        rf"(?|{died}|\p{{Lu}}[\p{{L}}’'-]+,\s(?P<age>\d{{1,3}}),\s(?:(?:who\s)?was\s|is\s)?born\s{date}"
        r"(?:in\s[\p{L}\s,]{2,40}?\s(?:in\s|on\s))?(?P<born>1[89]\d\d|20\d\d)\b)",
        regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each age with a year of birth and the year that the age is of: is it the one less the other, or one less again?"""
    for pattern in _patterns():
        for match in pattern.finditer(reading.text):
            yield from _judged(reading, match, int(match["then"]), claims, Severity.ERROR, "")
    published = reading.article.published
    interval = published.interval
    if published.basis == "metadata" and interval.start and interval.end and interval.start.year == interval.end.year:
        for match in _now().finditer(reading.text):
            yield from _judged(reading, match, interval.start.year, claims, Severity.WARNING, ", the year of publication")


def _judged(
    reading: Reading, match: regex.Match[str], then: int, claims: Sequence[Claim], grade: Severity, which: str
) -> Iterator[Finding]:
    born, age = int(match["born"]), int(match["age"])
    years = then - born
    if 0 <= years <= OLDEST and age <= OLDEST and not years - 1 <= age <= years:
        sums = f"{then} − {born} = {years}, so {years - 1} or {years}"
        message = f"“{match['age']}” does not follow from “{born}” and {then}{which}: {years - 1} or {years}"
        yield finding(
            "AGE", grade, reading, [Span(*match.span())], message, f"{sums}. The age or one of the two years is off.", claims
        )
