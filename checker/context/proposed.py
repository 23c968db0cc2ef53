"""Proposed: whether a verb before the figure puts it forward, or words behind it leave it waiting for somebody's consent."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.governing import existing
from checker.context.leading import led
from checker.context.mood_words import CONTINGENT, LEADING_VERBS, Mood, mood_by
from checker.context.obliged import obliged
from checker.context.reading import Context
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span
from checker.patterns import pattern_of

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
    reckoned = proposed is not None and proposed.text == "would cost" and _reckoned().search(context.text, left.start, left.end)
    if proposed and proposed.text.startswith("would ") and _decided().search(context.text, left.start, proposed.span.start):
        return mood_by(Modality.PLAN, proposed, "what has been decided would bring it")
    if proposed and not reckoned and not _told_of_the(context, proposed):
        return mood_by(Modality.PROPOSAL, proposed, "it is put forward, not in force")
    duty = obliged(context)
    if duty is not None:
        return mood_by(Modality.PROPOSAL, duty, "what ought to be done is not done yet")
    end = max(context.phrase.end, min(context.phrase.end + 25, context.sentence.end))
    contingent = context.first(CONTINGENT, Span(context.figure.span.end, end))
    return mood_by(Modality.PROPOSAL, contingent, "it waits for somebody's consent") if contingent else None


def _told_of_the(context: Context, proposed: Hit) -> bool:
    """ "Asked them to save money, following news that the $3 million tax cut had cost jobs": told of what is there."""
    if not existing(context):
        return False
    return _news_of_it().search(context.text, proposed.span.end, context.figure.span.start) is not None


@cache
def _news_of_it() -> regex.Pattern[str]:
    return pattern_of(r",\s(?:following|after|amid|despite|because|similar\sto|as)\s|\ssimilar\sto\s", regex.VERSION1)


@cache
def _reckoned() -> regex.Pattern[str]:
    """ "He estimated his plan would cost $3 million"."""
    return pattern_of(r"\b(?:estimat(?:e|es|ed|ing)|reckon(?:s|ed|ing)?)\b", regex.VERSION1)


@cache
def _decided() -> regex.Pattern[str]:
    """ "[The decision] would give them ten weeks"."""
    return pattern_of(
        r"\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?:[\p{L}’'-]+\s)?(?:decision|order|directive|announcement)\s$"
    )


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
