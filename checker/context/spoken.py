"""Spoken: who "I" is, inside quotation marks: the one who speaks right before them, right behind, or before the paragraphs that
they run over.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.name_shape import Name
from checker.context.reading import Context
from checker.context.referents import people_in, person_meant, told_by
from checker.cues import compiled

__all__ = ["speaker_meant"]

QUOTE = 1500
"""Characters of a quotation, on each side of the figure."""

PARAGRAPHS = 4
"""Paragraphs of one quotation that are read back to who speaks."""


def speaker_meant(context: Context) -> Name | None:
    """The one person in whose quoted words the figure stands; None outside of quotation marks, or where two may speak."""
    text, at = context.text, context.figure.span.start
    opened = _opened(text, at)
    if opened is None:
        return None
    closed = _closing(text[opened]).search(text, at, min(at + QUOTE, len(text)))
    behind = (closed.end(), _sentence_end(text, closed.end())) if closed else (at, at)
    before = (_sentence_start(text, opened), opened)
    for start, end in (behind, before):
        told = told_by(context, start, end)
        if told:
            return told[0] if len(told) == 1 else None
        said = _he_said().search(text, start, end)
        if said is not None:
            return person_meant(context, min(said.start("who"), context.sentence.start))
    return _before_the_quotation(context, opened)


def _opened(text: str, at: int) -> int | None:
    """Where the quotation that holds a place begins."""
    floor = max(at - QUOTE, 0)
    for left, right in (("“", "”"), ("``", "''")):
        start = text.rfind(left, floor, at)
        if start >= 0 and text.rfind(right, start, at) < 0:
            return start
    line = max(text.rfind("\n", floor, at) + 1, floor)
    marks = [m.start() for m in _straight().finditer(text, line, at)]
    return marks[-1] if len(marks) % 2 else None


@cache
def _straight() -> regex.Pattern[str]:
    return compiled(r'"')


def _closing(mark: str) -> regex.Pattern[str]:
    return _closed_by({"“": "”", "`": "''"}.get(mark, '"'))


@cache
def _closed_by(mark: str) -> regex.Pattern[str]:
    return compiled(mark)


def _sentence_end(text: str, at: int) -> int:
    stop = _stop().search(text, at, min(at + 160, len(text)))
    return stop.start() if stop else min(at + 160, len(text))


def _sentence_start(text: str, at: int) -> int:
    """The beginning of the last sentence, or what is left of it, before a quotation."""
    floor = max(at - 240, text.rfind("\n\n", max(at - 240, 0), at) + 2, 0)
    stops = [m.end() for m in _stop().finditer(text, floor, max(at - 2, floor))]
    return stops[-1] if stops else floor


@cache
def _stop() -> regex.Pattern[str]:
    return compiled(r"(?<=[\p{Ll}\d]{2})[.!?](?=\s)|\n\n|``|“")


def _before_the_quotation(context: Context, opened: int) -> Name | None:
    """ "Ann Cole, 54, is frustrated." and then paragraphs that all begin with a quotation mark: the one person named there."""
    text, at = context.text, opened
    for _ in range(PARAGRAPHS):
        end = text.rfind("\n", max(at - QUOTE, 0), at)
        if end < 0 or text[end + 1 : at].strip():
            return None
        while end > 0 and text[end - 1] in "\n \r":
            end -= 1
        start = text.rfind("\n", max(end - QUOTE, 0), end) + 1
        if text[start : start + 1] not in ('"', "“"):
            named = {n.entity: n for n in people_in(context, start, end)}
            return next(iter(named.values())) if len(named) == 1 else None
        at = start
    return None


@cache
def _he_said() -> regex.Pattern[str]:
    return compiled(r"\b(?P<who>[Hh]e|[Ss]he)\s(?:\p{Ll}+ly\s)?(?:said|says|told|added|recalled|wrote|explained|joked)\b")
