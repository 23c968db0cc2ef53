"""More than before: by how much the count just given has moved, "18,800 people joined, 7 percent more than in 2022"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.expressions import Expression, expression
from checker.model import Kind

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["more_than_before"]


def more_than_before(draft: Draft) -> Draft | None:
    """The draft of a percentage as a move of what the sentence has counted right before it; None where it is no such move."""
    context = draft.context
    if context.figure.kind is not Kind.PERCENT:
        return None
    if context.match(_than(), context.figure.span.end, context.sentence.end) is None:
        return None
    counted = next(
        (c for c in reversed(draft.earlier) if context.sentence.covers(c.figure) and c.figure.end <= context.figure.span.start),
        None,
    )
    if counted is None or counted.unit == draft.unit:
        return None
    if _behind().pattern.fullmatch(context.text, counted.figure.end, context.figure.span.start) is None:
        return None
    why = f"by how much “{counted.quote}” has moved"
    draft = draft.put("measure", counted.measure, why, counted.figure)
    return draft.put("subject", counted.subject, why, counted.figure).put("place", counted.place, why, counted.figure)


@cache
def _than() -> Expression:
    then = r"in|a\s(?:year|month|week)|the\s(?:year|month|week)|last|at|during|(?:19|20)\d\d"
    return expression(rf"\s(?:more|fewer|less|higher|lower)\sthan\s(?:{then})\b")


@cache
def _behind() -> Expression:
    """From the count to its move: its noun and verb, and a comma."""
    return expression(
        r"[^.;:()\d]{0,90}(?:\b(?:19|20)\d\d)?,\s(?:(?:or|some|about|around|nearly|almost|which\sis|that\sis)\s){0,2}"
    )
