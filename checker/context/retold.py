"""Retold: a sentence in the past without a time of its own, which goes on with what the sentence before has dated."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Span, TimeExpression
from checker.patterns import ALONE, pattern_of

__all__ = ["told_before"]

REACH = 2
"""How many sentences back. News opens a new matter after that."""


def told_before(context: Context) -> TimeExpression | None:
    """The day, month or year of the sentence before, or None.

    Only for a sentence that tells what was done then ("prosecutors dropped 49 charges"), names no time, and is tied to the one
    before: by "he" or "they", by "also" or "other", by an event with "the".
    """
    text, sentence = context.text, context.sentence
    if any(t.kind in ("date", "time") for t in context.times):
        return None
    stretch = Span(sentence.start, max(context.clause.end, context.core.end))
    if _now().search(text, stretch.start, stretch.end, ALONE) or not _then().search(
        text, stretch.start, min(stretch.end + 60, sentence.end)
    ):
        return None
    if not _tied().search(text, sentence.start, sentence.end):
        return None
    published = context.reading.article.published.interval
    first = context.reading.scan.sentences[max(context.index - REACH, 0)].span.start
    for time in reversed(context.reading.within(context.reading.scan.times, Span(first, sentence.start))):
        if time.kind != "date" or time.interval is None or not time.interval.bounded or time.timex in ("PAST_REF", "PRESENT_REF"):
            continue
        if _which_one().search(text, first, time.span.start):
            continue  # "the mayors elected in April"
        if time.stated and _a_model().match(text, time.span.end):
            continue  # "a grey 2007 Dodge"
        if not time.interval.before(published) or _of_something_else().search(text, first, time.span.start):
            return None
        return time
    return None


@cache
def _which_one() -> regex.Pattern[str]:
    """A participle behind its noun: its time says which one is meant."""
    return pattern_of(
        r"(?<!\b(?:was|were|been|be|is|are)\s)\b(?:elected|appointed|signed|adopted|founded|born|built|passed|imposed)\s(?:in\s|on\s)?$",
        regex.VERSION1,
    )


@cache
def _a_model() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:\p{Lu}\p{L}+\s)?(?!and\b|but\b|to\b|in\b|on\b|at\b|when\b|with\b|as\b|by\b|after\b|for\b)\p{L}+", regex.VERSION1
    )


@cache
def _now() -> regex.Pattern[str]:
    """A verb of the present, the perfect, the pluperfect or the future, or a quotation: the sentence has a time of its own."""
    return pattern_of(
        r"[“”\"]|``|\bhad\s(?:been|\p{Ll}{3,}(?:ed|wn|en))\b|\b(?:is|are|has|have|will|would|may|might|could|can|must|should|says?|said|remains?|continues?)\b",
        regex.VERSION1,
    )


@cache
def _then() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:was|were|had|did|\p{Ll}{3,}ed|shot|told|took|hit|lost|won|held|left|fled|sent|brought|pleaded|gave)\b",
        regex.VERSION1,
    )


@cache
def _tied() -> regex.Pattern[str]:
    return pattern_of(
        r"\G(?:He|She|They|It|Both|Another|In\sreturn|Instead|Then)\b|\balso\b|\bother\b|\bothers\b"
        r"|\bthe\s(?:shooting|attack|bombing|crash|fire|blast|explosion|accident|incident|storm|quake|earthquake|clash|clashes|raid|riot|riots|assault)\b"
        r"|\b(?:was|were)\sbeing\s",
        regex.VERSION1,
    )


@cache
def _of_something_else() -> regex.Pattern[str]:
    """A time that belongs to an older matter: "since May", "after the 2014 vote", "compared with $11 million in 2019"."""
    return pattern_of(
        r"\b(?:compared\s(?:with|to)|than|(?:up|down)\sfrom)\b[^.;]{0,60}$"
        r"|\b(?:since|until|before|after|following|by)\s(?:the\s|in\s|on\s|last\s|early\s|late\s)?$",
        regex.VERSION1 | regex.REVERSE,
    )
