"""Proposed: whether a verb before the figure puts it forward, or words behind it leave it waiting for somebody's consent."""

from __future__ import annotations

from functools import cache

from checker.context.leading import led
from checker.context.mood_words import CONTINGENT, LEADING_VERBS, Mood, mood_by
from checker.context.reading import Context
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span

__all__ = ["proposed_by_verb"]


def proposed_by_verb(context: Context, left: Span) -> Mood | None:
    if context.figure.kind is Kind.COUNT and context.search(_urged_to(), context.left.start, context.figure.span.start):
        return None
    needed = (
        context.search(_needs(), context.left.start, context.figure.span.start) if context.figure.kind is not Kind.AGE else None
    )
    if needed is not None and context.search(_if_they_meet(), context.sentence.start, context.figure.span.start):
        return mood_by(Modality.FORECAST, Hit(Span(*needed.span("verb")), needed["verb"]), "what it would take, if they did so")
    proposed = led(context, left, LEADING_VERBS[0][1])
    if proposed:
        return mood_by(Modality.PROPOSAL, proposed, "it is put forward, not in force")
    end = max(context.phrase.end, min(context.phrase.end + 25, context.sentence.end))
    contingent = context.first(CONTINGENT, Span(context.figure.span.end, end))
    return mood_by(Modality.PROPOSAL, contingent, "it waits for somebody's consent") if contingent else None


@cache
def _needs() -> Expression:
    return expression(
        r"\b(?P<verb>(?:would\s|will\s)?(?:needs?|require|requires|take|cost))\s(?:(?:about|around|some|roughly|nearly|almost|over|an?|extra|another|additional|more|than|at|least)\s){0,4}$"
    )


@cache
def _if_they_meet() -> Expression:
    """ "If all of them meet the goal, they need $3 billion more"."""
    return expression(
        r"\b[Ii]f\s(?:[\p{L}\d’'-]+\s){1,6}?(?:meets?|met|reach(?:es|ed)?|hits?|honou?r(?:s|ed)?|fulfil(?:l?s|led)?|achieve[sd]?|spends?|spent|were\sto)\s"
    )


@cache
def _urged_to() -> Expression:
    """ "He urged the 300 clerks to stay": they are there to be urged."""
    return expression(
        r"\b(?:urg(?:es?|ed|ing)|asked|asks|told|invited|warned|called\son|ordered)\s(?:the|all|its|his|her|their|those)\s$"
    )
