"""Announced list: items under a line that says that they were announced, agreed or are to come: "What else was announced:".

Each item is as much a plan as the line says; one that tells with a verb of its own what is done is none.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.mood_words import Mood, mood_by
from checker.context.reading import Context
from checker.cues import Hit
from checker.model import Kind, Modality, Span
from checker.patterns import pattern_of

__all__ = ["announced_above"]

_BULLETS = "-•*–▪■·"
_OLD = ("instead of", "up from", "down from", "currently", "on top of", " than", "beyond the")
"""What leads to the number that was there before."""
_ITEMS = 12
"""Lines of a list that are gone up at most to the line that leads it."""


def announced_above(context: Context) -> Mood | None:
    """The plan of an item, with the word of the line above the list that makes it one."""
    text, sentences = context.text, context.reading.scan.sentences
    if context.figure.kind not in (Kind.COUNT, Kind.MONEY) or not _is_item(text, context.sentence.start):
        return None
    before = text[max(context.figure.span.start - 15, context.sentence.start) : context.figure.span.start].rstrip()
    if before.endswith(_OLD) or _done().search(text, context.sentence.start, context.sentence.end):
        return None
    for at in range(context.index - 1, max(context.index - 1 - _ITEMS, -1), -1):
        line = sentences[at].span
        if _is_item(text, line.start):
            continue
        found = _announced().search(text, line.start, line.end) if text[line.start : line.end].rstrip().endswith(":") else None
        if found is None:
            return None
        return mood_by(Modality.PLAN, Hit(Span(*found.span("word")), found["word"]), "the line above the list says so")
    return None


def _is_item(text: str, start: int) -> bool:
    """Whether a sentence is an item of a list: its bullet is its first character, or stands right before it."""
    return text[start] in _BULLETS or text[max(start - 2, 0) : start].strip() in tuple(_BULLETS)


@cache
def _announced() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?P<word>announced|agreed|planned|pledged|promised|foreseen|scheduled|(?:plans?|will|are\sto|is\sto)\b(?=[^:]{0,60}:))\b(?![^:]{0,60}\b(?:so\sfar|already)\b)",
        regex.VERSION1,
    )


@cache
def _done() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:is|are|was|were|has|have|had|already|so\sfar|arrived|delivered|completed|\p{Ll}+ed\s(?:in|on|by|last|since)\b)",
        regex.VERSION1,
    )
