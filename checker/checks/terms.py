"""Lengths told with a first and a last year or month, and anniversaries.

"For 12 years, from 1990 to 2010"; "founded in 1950, marks its 60th anniversary in 2025".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import allowed
from checker.checks.finding import finding
from checker.checks.weekdays import MONTH, month_of
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Severity, Span, Status
from checker.patterns import pattern_of

__all__ = ["check", "check_anniversaries"]

_YEAR = r"(?:1[6-9]\d\d|20\d\d)"

LONGEST = 120
"""Years: what lasts longer is no term."""


@cache
def _leads() -> regex.Pattern[str]:
    """What makes a length that of one stretch: "lasted ", "for ", "spent "."""
    return pattern_of(
        r"\b(?:last(?:s|ed|ing)|for|spen[dt]|served|ruled|reign\w*|governed|took|went\son\sfor)\s(?:the\s)?$",
        regex.IGNORECASE | regex.VERSION1,
    )


@cache
def _dates() -> regex.Pattern[str]:
    """The first and the last of them right behind: ", from 1990 to 2010", " (1990-2010)", ", from January to May 2023"."""
    where = "office|prison|jail|power|exile|captivity|custody|government|Congress|parliament"
    between = rf"(?:\s(?:in\s(?:{where})|there|together))?"
    link = r"(?:\s(?:to|through|until|till)\s|\s?[–-]\s?)"
    years = rf"(?P<y1>{_YEAR}){link}(?P<y2>{_YEAR})"
    months = rf"(?P<m1>{MONTH}){link}(?P<m2>{MONTH})(?:\s(?:of\s)?(?P<year>{_YEAR}))?"
    return pattern_of(rf"{between},?\s(?:\(|from\s)(?:{years}|{months})\b(?![,]?\s\d|-)", regex.IGNORECASE | regex.VERSION1)


@cache
def _apart() -> regex.Pattern[str]:
    """Words that leave holes in the stretch."""
    return pattern_of(
        r"\b(?:total|combined|on\sand\soff|altogether|cumulative|sentence\w*|average\w*)\b", regex.IGNORECASE | regex.VERSION1
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each length of years or months with the first and the last of them: is it as long?"""
    text = reading.text
    for figure in reading.scan.figures:
        if figure.kind is not Kind.DURATION or figure.status is not Status.READ or figure.unit not in ("year", "month", "decade"):
            continue
        dates = _dates().match(text, figure.span.end)
        led = dates and (
            _leads().search(text, max(figure.span.start - 24, 0), figure.span.start) or dates.group().startswith(", from")
        )
        if dates and led and not _apart().search(text, max(figure.span.start - 60, 0), figure.span.start):
            counted = _counted(figure, dates)
            if counted:
                span = Span(figure.span.start, dates.end())
                message = f"“{figure.text}” and “{dates.group().strip(' ,(')}” do not agree"
                why = f"{counted}. The length or one of the two dates is off."
                yield finding("DURATION", Severity.WARNING, reading, [span], message, why, claims)


def _counted(figure: Figure, dates: regex.Match[str]) -> str | None:
    """The stretch from the first to the last, in words, where it is not as long as is said. Both ends may count or neither."""
    said = allowed(figure)
    if dates["y1"]:
        length, unit = int(dates["y2"]) - int(dates["y1"]), 10 if figure.unit == "decade" else 1
        fits = (
            figure.unit == "month"
            or not 0 < length <= LONGEST
            or (said.low * unit <= length + 1 and length - 1 <= said.high * unit)
        )
        if figure.unit == "decade":
            fits = fits or abs(length - 10 * (figure.number or 0.0)) <= 5
        return None if fits else f"{dates['y2']} − {dates['y1']} = {length} years"
    length = month_of(dates["m2"]) - month_of(dates["m1"])
    if figure.unit != "month" or length <= 0 or (said.low <= length + 1 and length - 1 <= said.high):
        return None
    return f"from {dates['m1']} to {dates['m2']} it is {length} months, or {length + 1} with both"


@cache
def _anniversary() -> regex.Pattern[str]:
    """ "Founded in 1950, the firm celebrates its 60th anniversary in 2025"."""
    verbs = "founded|established|opened|created|launched|built|inaugurated|independence"
    begun = rf"\b(?:{verbs})\s(?:[^.;:()\d]{{0,40}}?\s)?in\s(?P<first>{_YEAR})\b"
    words = r"(?:(?!\b(?:but|whose|rebuilt|merged|became|joined)\b)[^.;:()\d]){0,60}?"
    then = rf"(?P<when>in\s(?P<last>{_YEAR})\b|this\syear|next\syear|last\syear)"
    nth = r"\b(?P<nth>\d{1,3})(?:st|nd|rd|th)[\s-](?:anniversary|birthday)"
    return pattern_of(
        rf"{begun}{words}\b(?:its|their|the)\s{nth}(?:[^.;:()\d]{{0,20}}\s)?{then}", regex.IGNORECASE | regex.VERSION1
    )


def check_anniversaries(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each anniversary with the year of the founding and its own: is it that many years later?"""
    if "nniversary" not in reading.text and "birthday" not in reading.text:
        return
    for match in _anniversary().finditer(reading.text):
        year = int(match["last"]) if match["last"] else _year(reading, match["when"].lower())
        if year is None or year - int(match["first"]) == int(match["nth"]):
            continue
        sums = f"{year} − {match['first']} = {year - int(match['first'])}"
        message = f"“{match['nth']}” years in {year} does not follow from “{match['first']}”"
        why = f"{sums}, not {match['nth']}. The number or one of the two years is off."
        yield finding("DURATION", Severity.WARNING, reading, [Span(*match.span())], message, why, claims)


def _year(reading: Reading, when: str) -> int | None:
    """The year that "this year" is, where the day of publication was given."""
    published = reading.article.published
    interval = published.interval
    if published.basis != "metadata" or interval.start is None or interval.end is None or interval.start.year != interval.end.year:
        return None
    return interval.start.year + {"this": 0, "next": 1, "last": -1}[when[:4]]
