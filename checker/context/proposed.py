"""Proposed: whether a verb before the figure puts it forward, or words behind it leave it waiting for somebody's consent."""

from __future__ import annotations

from functools import cache

from checker.context.leading import led
from checker.context.mood_words import CONTINGENT, LEADING_VERBS, Mood, mood_by
from checker.context.reading import Context
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span

__all__ = ["proposed_by_verb"]


def proposed_by_verb(context: Context, left: Span) -> Mood | None:
    if context.figure.kind is Kind.COUNT and context.search(_urged_to(), context.left.start, context.figure.span.start):
        return None
    proposed = led(context, left, LEADING_VERBS[0][1])
    if proposed:
        return mood_by(Modality.PROPOSAL, proposed, "it is put forward, not in force")
    end = max(context.phrase.end, min(context.phrase.end + 25, context.sentence.end))
    contingent = context.first(CONTINGENT, Span(context.figure.span.end, end))
    return mood_by(Modality.PROPOSAL, contingent, "it waits for somebody's consent") if contingent else None


@cache
def _urged_to() -> Expression:
    """ "He urged the 300 clerks to stay": they are there to be urged."""
    return expression(
        r"\b(?:urg(?:es?|ed|ing)|asked|asks|told|invited|warned|called\son|ordered)\s(?:the|all|its|his|her|their|those)\s$"
    )
