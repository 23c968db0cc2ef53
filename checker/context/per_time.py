"""Per time: "$10 billion a year" is money, and "per year" says for how long each sum is paid."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.draft import Draft
from checker.model import Kind, Span

__all__ = ["PER", "money_per_time"]

PER = "per "
"""How the basis of such a sum begins: sums of two lengths of time are two measures."""

_TIMES = frozenset(("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade"))


def money_per_time(draft: Draft) -> Draft:
    """The draft with the currency as its unit and the time as its basis; unchanged where it is no sum of money for each time."""
    unit, _, time = (draft.unit or "").partition(" / ")
    figure = draft.context.figure
    if figure.kind is not Kind.MONEY or (time and time not in _TIMES):
        return draft
    if not time:
        return draft if draft.basis else _paid_each(draft)
    draft = draft.put("unit", unit, f"a sum of money for each {time}", figure.span)
    return draft if draft.basis else draft.put("basis", f"{PER}{time}", f"for each {time}", figure.span)


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
    return regex.compile(rf"\s(?P<adverb>{'|'.join(_ADVERBS)})\b", regex.IGNORECASE)
