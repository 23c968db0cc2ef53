"""Result period: a report on a firm's results names the quarter once; what it earned and turned over besides is of that quarter.

"Revenue was $4 billion for the second quarter. Net income was $310 million": no other time is meant, and none is said.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.model import Modality
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["in_the_period"]

RESULTS = frozenset(("revenue", "profit", "loss"))
"""What a firm reports for a period."""

BACK = 3
"""Sentences back in which the period may have been named."""


def in_the_period(draft: Draft) -> Draft:
    """The draft of a result without a time with the period of the result that the passage has given before it."""
    if draft.measure not in RESULTS or draft.modality is not Modality.ACTUAL:
        return draft
    if draft.as_of.text is not None or draft.as_of.basis not in ("published", "unknown"):
        return draft
    context = draft.context
    told = next((c for c in reversed(draft.earlier) if c.measure in RESULTS and c.figure.end <= context.figure.span.start), None)
    if told is None or told.span.start < context.before(BACK).start or told.modality is not Modality.ACTUAL:
        return draft
    if draft.subject is not None and told.subject not in (draft.subject, None):
        return draft
    if _period().search(told.as_of.text or "") is None or _of_another(draft):
        return draft
    return draft.put("as_of", told.as_of, f"a result beside “{told.quote}”", told.figure)


def _of_another(draft: Draft) -> bool:
    """ "Compared with $290 million": a value before, of a period that is not said."""
    context = draft.context
    start = context.figure.span.start
    if any(t.kind == "date" for t in context.times):
        return True
    return _before().search(context.text, max(context.sentence.start, start - 24), start) is not None


@cache
def _period() -> regex.Pattern[str]:
    return pattern_of(r"quarter|half|\bfiscal\b|\bQ[1-4]\b|months\b", regex.VERSION1)


@cache
def _before() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:from|against|versus|after|compared\s(?:with|to)|than)\s(?:\p{Ll}+\s){0,2}$", regex.VERSION1)
