"""Told again: "the four", "all four": those of whom an article has told, with nothing new said of how many they are.

"Four soldiers died on Monday. All four belonged to a tank brigade": the number is that of the dead, and no count of those who
belong to a brigade.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.model import Kind
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.model import Claim

__all__ = ["told_again"]

_PERSONS = frozenset(
    ("person", "soldier", "troop", "civilian", "man", "woman", "child", "student", "victim", "passenger", "worker")
)
_FIELDS = ("measure", "subject", "place", "scope", "unit", "as_of", "event", "happening", "basis")


def told_again(draft: Draft) -> Draft:
    """The draft of a definite number without a noun with what was said of the same persons; unchanged where none were told of."""
    context = draft.context
    figure, text = context.figure, context.text
    if not draft.measure.startswith("other:") or figure.kind is not Kind.COUNT or not draft.earlier:
        return draft
    if _the().search(text, max(figure.span.start - REACH, context.sentence.start), figure.span.start) is None:
        return draft
    if _verb().match(text, figure.span.end, context.sentence.end) is None:
        return draft
    same = _same(draft)
    if same is None:
        return draft
    why = f"those of “{same.quote}”"
    for field in _FIELDS:
        draft = draft.put(field, getattr(same, field), why, same.figure)
    return draft


REACH = 12
"""Characters before the number in which the article or "all" stands."""


def _same(draft: Draft) -> Claim | None:
    """The last claim of as many persons, as long as the article tells one thing of them."""
    number = draft.context.figure.number
    told = [
        c
        for c in draft.earlier
        if c.value.number == number and (c.unit or "").rsplit(" ", 1)[-1] in _PERSONS and not c.measure.startswith("other:")
    ]
    return told[-1] if told and len({c.subject for c in told}) == 1 else None


@cache
def _the() -> regex.Pattern[str]:
    return pattern_of(r"(?:\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose)|[Aa]ll\sof\sthe)\s$", regex.VERSION1)


@cache
def _verb() -> regex.Pattern[str]:
    """A verb right behind the number: there is no noun."""
    return pattern_of(
        r"\s(?:of\sthem\s)?(?:were|was|are|had|have|all|later|also|belong(?:ed)?|serv(?:ed|ing)|died|came|come|went|disappeared|vanished"
        r"|lived|worked|will|would|did|survived|leave)\b",
        regex.VERSION1,
    )
