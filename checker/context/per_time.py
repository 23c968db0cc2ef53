"""Per time: "$10 billion a year" is money, and "per year" says for how long each sum is paid; "$1,000 per employee" for whom."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.draft import Draft
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["PER", "money_per_time"]

PER = "per "
"""How the basis of such a sum begins: sums of two lengths of time are two measures."""

_TIMES = frozenset(("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "season", "year", "decade"))

_PEOPLE = frozenset(
    "person head employee worker soldier student pupil child adult family household couple patient resident citizen member "
    "participant guest inmate prisoner officer teacher recruit volunteer trainee taxpayer voter customer".split()
)
"""For whom, each, a sum is paid or time is taken. What is priced ("$90 a barrel", "$3 a share") stays with its unit."""


def money_per_time(draft: Draft) -> Draft:
    """The draft with the currency as its unit and the time as its basis; unchanged where it is no sum of money for each time."""
    unit, _, time = (draft.unit or "").partition(" / ")
    figure = draft.context.figure
    person = time.rpartition(" ")[2]
    if person in _PEOPLE and figure.kind in (Kind.MONEY, Kind.DURATION):
        return _each(draft, unit, person)
    if figure.kind is not Kind.MONEY or (time and time not in _TIMES):
        return draft
    if not time:
        return draft if draft.basis else _paid_each(draft)
    return _each(draft, unit, time)


def _each(draft: Draft, unit: str, whom: str) -> Draft:
    """The draft with the bare unit, and for each of what it is so much as its basis."""
    span = draft.context.figure.span
    draft = draft.put("unit", unit, f"so much for each {whom}", span)
    return draft if draft.basis else draft.put("basis", f"{PER}{whom}", f"for each {whom}", span)


def _paid_each(draft: Draft) -> Draft:
    """ "Some 300 billion yen annually": the time stands behind the sum as one word."""
    said = _behind().match(draft.context.text, draft.context.figure.span.end)
    if said is None:
        return draft
    time = _ADVERBS[said["adverb"].lower()]
    return draft.put("basis", f"{PER}{time}", f"for each {time}", Span(*said.span("adverb")))


_ADVERBS = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}


@cache
def _behind() -> regex.Pattern[str]:
    return pattern_of(rf"\s(?P<adverb>{'|'.join(_ADVERBS)})\b", regex.IGNORECASE)
