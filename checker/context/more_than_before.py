"""More than before: by how much the count just given has moved ("18,800 people joined, 7 percent more than in 2022"), and what
others put it at ("200,000 marched; police put the number at 70,000").
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.expressions import Expression, expression
from checker.model import Kind

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.model import Claim

__all__ = ["more_than_before", "put_at_by_others"]


def more_than_before(draft: Draft) -> Draft | None:
    """The draft of a percentage as a move of what the sentence has counted right before it; None where it is no such move."""
    context = draft.context
    counted = _last_counted(draft) if context.figure.kind is Kind.PERCENT else None
    if counted is None or counted.unit == draft.unit:
        return None
    than = context.match(_than(), context.figure.span.end, context.sentence.end)
    led = (_behind() if than is not None else _up()).pattern
    if led.fullmatch(context.text, counted.figure.end, context.figure.span.start) is None:
        return None
    return _as(draft, counted, f"by how much “{counted.quote}” has moved")


def put_at_by_others(draft: Draft) -> Draft | None:
    """The draft of a bare count as another count of what the sentence has counted before it; None where it is none."""
    context = draft.context
    if context.figure.kind is not Kind.COUNT or context.figure.noun is not None:
        return None
    if context.search(_put_at(), context.sentence.start, context.figure.span.start) is None:
        return None
    counted = _last_counted(draft)
    if counted is None or counted.measure.startswith("other:"):
        return None
    return _as(
        draft.put("unit", counted.unit, "what the number counts", counted.figure), counted, f"another count of “{counted.quote}”"
    )


def _last_counted(draft: Draft) -> Claim | None:
    """The claim right before the figure, in its sentence."""
    last = next((c for c in reversed(draft.earlier) if c.figure.end <= draft.context.figure.span.start), None)
    return last if last is not None and draft.context.sentence.covers(last.figure) else None


def _as(draft: Draft, counted: Claim, why: str) -> Draft:
    for name in ("measure", "subject", "place", "event"):
        draft = draft.put(name, getattr(counted, name), why, counted.figure)
    return draft


@cache
def _put_at() -> Expression:
    return expression(
        r"\bthe\s(?:number|figure|total|crowd|turnout|tally|toll)(?:\sof\s\p{Ll}+)?\s(?:at|was|is|to\sbe|as)\s"
        r"(?:(?:about|around|some|only|just|nearly|over|more|than|up|to)\s){0,3}$"
    )


@cache
def _than() -> Expression:
    then = r"in|a\s(?:year|month|week)|the\s(?:year|month|week)|last|at|during|(?:19|20)\d\d"
    return expression(rf"\s(?:more|fewer|less|higher|lower)\sthan\s(?:{then})\b")


@cache
def _up() -> Expression:
    """ "Carried 14.2 million passengers in July, up [4 percent]"."""
    return expression(r"[^.;:()\d]{0,90}(?:\b(?:19|20)\d\d)?,\s(?:up|down)\s(?:by\s)?(?:(?:some|about|around|nearly|almost)\s)?")


@cache
def _behind() -> Expression:
    """From the count to its move: its noun and verb, and a comma."""
    return expression(
        r"[^.;:()\d]{0,90}(?:\b(?:19|20)\d\d)?,\s(?:(?:or|some|about|around|nearly|almost|which\sis|that\sis)\s){0,2}"
    )
