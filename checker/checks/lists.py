"""Counted lists: "seven countries: A, B and C". Only where the list is plainly whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.enumeration import Enumeration, names_from
from checker.checks.finding import finding
from checker.checks.statement import statements
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity, Span
from checker.patterns import pattern_of

__all__ = ["check"]

LARGEST = 20
"""Longer lists are rarely named in full."""


@cache
def _opens() -> regex.Pattern[str]:
    """What says that all of them follow: "countries: ", "countries, namely ", "(", " — "."""
    return pattern_of(r"(?:\s(?:in|of|from)\s(?:the\s)?[\p{L}-]+)?(?::\s|,?\snamely:?\s|\s?(?:--|[—–])\s?|\s\()", regex.VERSION1)


_HAPPENED = (
    r"(?:\s(?:were|was|are|have|had|has|been|will|would|be|also)){0,3}\s(?:\p{L}{3,}ed|quit|won|left|spoke|remain)"
    r"(?:\s(?:against|for\sit|yes|no|so))?"
)
"""What the counted did, without anything else that a list may be of: " resigned", " were arrested"."""


def _apposed(text: str, value: Figure, at: int, end: int) -> regex.Match[str] | None:
    """ "Three ministers resigned: "; "The three suspects, A, B and C, were charged": all of them, since the text says "the"."""
    done = _did().match(text, at, end)
    if done is not None:
        return done
    definite = _definite().search(text, max(value.span.start - 8, 0), value.span.start)
    comma = _comma().match(text, at, end) if definite else None
    if comma is None:
        return None
    listed = names_from(text, comma.end(), end)
    return comma if listed.closed and _goes_on().match(text, listed.end, end) else None


@cache
def _did() -> regex.Pattern[str]:
    return pattern_of(rf"{_HAPPENED}:\s", regex.VERSION1)


@cache
def _definite() -> regex.Pattern[str]:
    return pattern_of(r"(?:^|[.”\"\n]\s?|\s)[Tt]he\s$", regex.VERSION1)


@cache
def _comma() -> regex.Pattern[str]:
    return pattern_of(r",\s(?=\p{Lu}[\p{L}’'-]+)", regex.VERSION1)


@cache
def _goes_on() -> regex.Pattern[str]:
    """The clause goes on behind the list, about all of them."""
    return pattern_of(r",\s(?:were|are|have|had|all|will|both|said)\b", regex.VERSION1)


@cache
def _aims() -> regex.Pattern[str]:
    """ "Three goals: to cut costs, to raise wages and to help farmers": a row of aims to its full stop."""
    return pattern_of(r":\s(?P<row>to\s\p{Ll}[^:.()\n]{4,300}\sand\sto\s\p{Ll}[^:.()\n]{2,80})\.", regex.VERSION1)


def _aimed(reading: Reading, value: Figure, counted: Span, row: regex.Match[str], claims: Sequence[Claim]) -> Iterator[Finding]:
    aims = regex.split(r"[,;]?\sand\s(?=to\s)|[,;]\s(?=to\s)", row["row"])
    if len(aims) != (value.number or 0) and all(" and " not in aim for aim in aims):
        message = f"“{counted.of(reading.text)}”, but {len(aims)} are named"
        why = f"{'; '.join(aims)}: {len(aims)}. The number or the list is off."
        yield finding("LIST", Severity.WARNING, reading, [value.span, Span(*row.span("row"))], message, why, claims)


@cache
def _closes() -> regex.Pattern[str]:
    return pattern_of(r"\s?(?:[.;)—–]|$|\n|,\s(?:were|are|have|had|all|will|both|said)\b)", regex.VERSION1)


@cache
def _tied() -> regex.Pattern[str]:
    """Names that hold an "and" or a comma: then a list can be cut in two ways."""
    countries = (
        "Trinidad|Tobago|Bosnia|Herzegovina|Antigua|Barbuda|Kitts|Nevis|Vincent|Grenadines|Pr[ií]ncipe|Wallis|Futuna|Turks|Caicos"
    )
    firms = r"\b(?:Jr|Sr|Inc|Ltd|Co|LLC|Corp|Sons|Partners|Company|D|R)\b"
    return pattern_of(rf"{countries}|{firms}|,\s(?:[A-Z][a-z]{{2,5}}\.|D\.C\.)", regex.VERSION1)


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each count with a whole list of names behind it: are there as many?"""
    for statement in statements(reading, least=1):
        for value, end in zip(statement.values, statement.ends, strict=True):
            if not _counts_things(value):
                continue
            counted = Span(value.span.start, end)
            aims = _aims().match(reading.text, end, statement.span.end)
            if aims:
                yield from _aimed(reading, value, counted, aims, claims)
                continue
            opened = _opens().match(reading.text, end, statement.span.end) or _apposed(reading.text, value, end, statement.span.end)
            if opened:
                yield from _judged(reading, value, counted, names_from(reading.text, opened.end(), statement.span.end), claims)


def _counts_things(value: Figure) -> bool:
    exact = value.kind is Kind.COUNT and value.qualifier is Qualifier.EXACT and not value.reason
    return exact and value.noun is not None and 2 <= (value.number or 0) <= LARGEST


def _judged(reading: Reading, value: Figure, counted: Span, found: Enumeration, claims: Sequence[Claim]) -> Iterator[Finding]:
    count, said = len(found.items), value.number or 0.0
    # Far more names than were announced is no miscount, but a list that was cut wrongly.
    if not found.closed or count in (0, 1, said) or count > 1.5 * said or not _closes().match(reading.text, found.end):
        return
    if _tied().search(reading.text, value.span.start, found.end) or _places_in_places(reading, found):
        return
    names = ", ".join(item.of(reading.text) for item in found.items)
    message = f"“{counted.of(reading.text)}”, but {count} are named"
    why = f"{names}: {count} names. The number or the list is off."
    yield finding("LIST", Severity.WARNING, reading, [value.span, *found.items], message, why, claims)


def _places_in_places(reading: Reading, found: Enumeration) -> bool:
    """ "Paris, France, and London, England": some items are countries and some are not, so a comma may stand inside an item."""
    countries = []
    for item in found.items:
        held = [m for m in reading.within(reading.scan.names, item) if m.span.end == item.end]
        countries.append(bool(held) and held[-1].kind in ("country", "region") and held[-1].form == "name")
    return len(set(countries)) > 1
