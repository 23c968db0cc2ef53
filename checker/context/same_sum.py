"""Same sum: by how much the sum that a text has just told of is more or less than another.

"Chile will pay 90 million. It was an 8 percent increase from the previous year": what the share moved is what Chile will pay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.expressions import Expression, expression
from checker.model import Aspect, Kind, Modality, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["of_the_sum_before"]

_STATES = ("defence spending in money", "public finances")
"""Families of what states pay, take in and set aside."""

_TO_COME = (Modality.PLAN, Modality.PROPOSAL, Modality.PLEDGE)
"""Moods of a sum that by which it grew shares with it."""


def of_the_sum_before(draft: Draft) -> Draft:
    """The draft of a percentage with what was said of the sum of money that its sentence says has moved by it."""
    context = draft.context
    if context.figure.kind is not Kind.PERCENT or draft.aspect not in (Aspect.INCREASE, Aspect.DECREASE) or context.lacks(_IT_IS):
        return draft
    it_is = context.match(_IT_IS, context.sentence.start, context.figure.span.end)
    if it_is is None or context.index == 0:
        return draft
    last = context.reading.scan.sentences[context.index - 1].span
    sums = [c for c in draft.earlier if last.covers(c.figure) and c.unit != "percent" and (c.family or "").startswith(_STATES)]
    told = sums[0] if sums and len({(c.measure, c.subject) for c in sums}) == 1 else None
    if told is None or not (draft.measure.startswith("other:") or draft.measure == told.measure):
        return draft
    why, words = f"by how much that of “{told.quote}” moved", Span(*it_is.span())
    draft = draft.put("measure", told.measure, why, words)
    for field in ("subject", "place", "as_of"):
        draft = draft.put(field, getattr(told, field), why, told.figure)
    return draft.put("modality", told.modality, why, told.figure) if told.modality in _TO_COME else draft


_IT_IS: Expression = expression(
    r"\s*(?:It|This|That|Which|The\s(?:sum|amount|figure|payment|contribution|total|budget|allocation))\s(?:also\s)?(?:is|was|will\sbe|would\sbe|represents?|represented|marks?|marked|means|meant"
    r"|denotes|amounts\sto|corresponds\sto|translates\s(?:in)?to|constitutes|equals)\s(?:an?\s)?(?:(?:record|increase|rise|hike|jump|growth|cut|decrease|reduction)\s(?:of\s)?)?"
    r"(?:(?:about|around|some|nearly|almost|roughly|more\sthan|over)\s)?(?=\d|\p{Ll}+(?:\s|-)per\s?cent)"
)
