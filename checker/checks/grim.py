"""Impossible percentages of a small count (GRIM: Brown and Heathers 2017): 65% of 13 people is neither 8 nor 9 of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import number, printed
from checker.checks.finding import finding
from checker.checks.statement import Statement, statements, words
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity
from checker.patterns import pattern_of

__all__ = ["check"]

LARGEST = 60
"""The largest count that is tried: from 67 on every whole percentage can occur, and the last gaps before are of no use."""

_OF = r"\sof\s(?:the\s|all\s|those\s|its\s|their\s|these\s)?"


_HEADS = (
    "people persons respondents participants patients students pupils children adults men women members voters workers employees "
    "volunteers subjects residents players teachers doctors nurses inmates prisoners passengers victims survivors countries "
    "companies firms schools cases deaths answers responses economists analysts experts scientists officers soldiers candidates "
    "senators lawmakers judges jurors"
)
"""People and answers: what a share of is a whole number. Of fields, budgets or litres any share can be."""


@cache
def _heads() -> regex.Pattern[str]:
    return pattern_of(rf"^(?:[\p{{L}}-]+\s){{0,3}}(?:{'|'.join(_HEADS.split())})\b", regex.IGNORECASE | regex.VERSION1)


@cache
def _held() -> regex.Pattern[str]:
    """Shares of what the people have, and shares that nobody counted: goals, rules, chances."""
    return pattern_of(
        r"\b(?:would|should|must|will|need\w*|require\w*|threshold|at\sleast|goal|target|chance|probability|quota|stake|owns?"
        r"|average|weighted)\b|[’']s?\s",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each "P% of the N people" with a small N: is there a whole number of them that is P%?"""
    for statement in statements(reading):
        for i in range(len(statement.values) - 1):
            share, count = statement.values[i : i + 2]
            joined = words(_OF).fullmatch(reading.text, share.span.end, count.span.start)
            count_first = joined is None and _count_first(statement, i)
            if count_first:
                share, count = count, share
            if (joined or count_first) and _exact(share, count) and _counts_heads(statement, count):
                yield from _judged(reading, share, count, claims)


def _count_first(s: Statement, i: int) -> bool:
    """ "Of the 13 patients, 65% recovered", "a survey of 12 teachers found that 45 percent were"."""
    between = s.text[s.values[i].numeral.end : s.values[i + 1].span.start]
    if words(r"(?:^|[,;:]\s)of\s(?:the\s|those\s|these\s|all\s)?$").search(s.gaps[i]):
        return words(r"\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+,\s").fullmatch(between) is not None
    surveyed = words(r"\b(?:survey|poll|sample)\sof\s(?:the\s)?$").search(s.gaps[i])
    found = words(r"\s(?:[\p{L}-]+\s){1,4}?(?:found|showed|shows|finds|said|says)\s(?:that\s)?").fullmatch(between)
    return bool(surveyed and found)


def _exact(share: Figure, count: Figure) -> bool:
    return (
        share.unit == "percent"
        and share.qualifier is count.qualifier is Qualifier.EXACT
        and count.kind is Kind.COUNT
        and not count.reason
        and 2 <= printed(count) <= LARGEST
        and printed(count) == int(printed(count))
        and 0 < printed(share) <= 100
    )


def _counts_heads(s: Statement, count: Figure) -> bool:
    behind = s.text[count.numeral.end : min(count.numeral.end + 60, s.span.end)].lstrip()
    return _heads().match(behind) is not None and not _held().search(s.around(count.span))


def _judged(reading: Reading, share: Figure, count: Figure, claims: Sequence[Claim]) -> Iterator[Finding]:
    people, said, place = int(printed(count)), printed(share), min(share.grain or 1.0, 1.0)
    # Rounded to the last printed place, or cut off there.
    if any(-place / 2 - 1e-9 <= 100 * k / people - said <= place - 1e-9 for k in range(people + 1)):
        return
    below = int(said * people / 100)
    tries = ", ".join(f"{k} of {people} is {number(100 * k / people)}%" for k in (below, below + 1))
    message = f"“{share.text}” of {people} is no whole number"
    why = f"{tries}. Either figure may be off, or the share is not of these {people}."
    yield finding("GRIM", Severity.WARNING, reading, (share.span, count.span), message, why, claims)
