"""Budgeted: a deficit that a government reckons with in its budget is a plan, as the spending beside it is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.model import AsOf, Aspect, Interval, Modality
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_budgeted", "held_against"]

_IN_THE_BUDGET = (
    r"\G\s(?:\(?[\p{L}\d.,%€$ ]{1,20}\)?\s)?in\s(?:the|its|(?:this|last|next)\syear[’']s)\s(?:\d{4}\s)?(?:draft\s)?budget\b"
)
_A_BUDGET = (
    r"\b(?:draft\sbudget|budget\s(?:bill|plan|draft|proposal|act|law)"
    r"|(?:approved|adopted|presented|submitted)\s(?:a|the|its|next\syear[’']s)\s(?:\d{4}\s)?budget)\b"
)
BACK = 6
"""Sentences back in which the budget may have been told of."""
_MAKERS = r"\b(?:[Mm]inistry|[Gg]overnment|[Mm]inister|[Cc]abinet)\b"
_RECKON = r"\b(?:expects?|expected|assumes?|assumed|provides\sfor|foresees|envisages)\b"
_AGAINST = r"\b(?:as\sagainst|against|compared\s(?:with|to)|versus|up\sfrom|down\sfrom)\s(?:an?\s|the\s)?(?:record\s)?$"


def as_budgeted(draft: Draft) -> Draft:
    """The draft as a plan, where the sum stands in a budget or those who have just made one reckon with it."""
    inside = draft.match(_IN_THE_BUDGET, where="right")
    if inside is not None:
        year = next((word for word in inside.text.split() if len(word) == len("2025") and word.isdecimal()), None)
        if year is not None:
            draft = draft.put("as_of", AsOf(Interval.year(int(year)), year, "stated"), f"“{inside.text.strip()}”", inside.span)
        return draft.put("modality", Modality.PLAN, f"“{inside.text.strip()}”", inside.span)
    if draft.modality is not Modality.FORECAST:
        return draft
    reckoned = draft.match(_RECKON)
    before = draft.context.before(BACK)
    budget = _a_budget().search(draft.context.text, before.start, before.end) if reckoned is not None else None
    if reckoned is None or budget is None or reckoned.span.start > draft.context.figure.span.start or not draft.match(_MAKERS):
        return draft
    return draft.put("modality", Modality.PLAN, f"“{reckoned.text}” by those who made the “{budget.group()}”", reckoned.span)


@cache
def _a_budget() -> regex.Pattern[str]:
    return pattern_of(_A_BUDGET, regex.VERSION1 | regex.IGNORECASE)


def held_against(draft: Draft, measure: str = "") -> Draft | None:
    """ "A deficit of 9 billion, as against 8 billion in the 2025 budget": the same of another time; None where it is not so."""
    against = draft.match(_AGAINST, where="left")
    sentence = draft.context.sentence
    same = next(
        (
            c
            for c in reversed(draft.earlier)
            if c.measure == (measure or draft.measure) and c.unit == draft.unit and sentence.covers(c.figure)
        ),
        None,
    )
    if against is None or same is None:
        return None
    why = f"held against “{same.quote}”"
    draft = draft.put("measure", same.measure, why, against.span).put("subject", same.subject, why, same.figure)
    return draft.put("aspect", Aspect.LEVEL, why, against.span)
