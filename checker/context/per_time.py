"""Per time: "$10 billion a year" is money, and "per year" says for how long each sum is paid."""

from __future__ import annotations

from checker.context.draft import Draft
from checker.model import Kind

__all__ = ["PER", "money_per_time"]

PER = "per "
"""How the basis of such a sum begins: sums of two lengths of time are two measures."""

_TIMES = frozenset(("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade"))


def money_per_time(draft: Draft) -> Draft:
    """The draft with the currency as its unit and the time as its basis; unchanged where it is no sum of money for each time."""
    unit, _, time = (draft.unit or "").partition(" / ")
    if draft.context.figure.kind is not Kind.MONEY or time not in _TIMES:
        return draft
    draft = draft.put("unit", unit, f"a sum of money for each {time}", draft.context.figure.span)
    return draft if draft.basis else draft.put("basis", f"{PER}{time}", f"for each {time}", draft.context.figure.span)
