"""Fate scene: a figure with what stands right beside it, as the patterns of a fate look at it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.fate_grammar import loose
from checker.expressions import Expression
from checker.model import Figure, Span, Status

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["Scene"]


@dataclass(frozen=True, slots=True)
class Scene:
    """The figure with the stretches that are looked at, and those right beside it in one list."""

    text: str
    figure: Figure
    core: Span
    sentence: Span
    first: int
    last: int
    draft: Draft
    others: tuple[Figure, ...]

    @classmethod
    def of(cls, draft: Draft) -> Scene:
        context = draft.context
        counted = tuple(f for f in context.neighbours if f.status is Status.READ and f.kind == context.figure.kind)
        first, last = context.core.start, context.core.end
        for f in reversed([f for f in counted if f.span.end <= context.figure.span.start]):
            core = core_of(f)
            if core.end <= first and joint().fullmatch(context.text, core.end, first):
                first = core.start
        for f in [f for f in counted if f.span.start >= context.core.end]:
            core = core_of(f)
            if core.start >= last and joint().fullmatch(context.text, last, core.start):
                last = core.end
        return cls(context.text, context.figure, context.core, context.sentence, first, last, draft, counted)

    def lacks(self, way: Expression) -> bool:
        """True where the sentence has none of the words that this way of telling it needs."""
        return self.draft.context.lacks(way)

    def crossed(self, start: int, end: int) -> bool:
        """True when another count stands between."""
        return any(start <= f.span.start < end for f in self.others if not (self.first <= f.span.start < self.last))


def core_of(figure: Figure) -> Span:
    return Span(figure.span.start, max(figure.span.end, figure.noun.end if figure.noun else 0))


@cache
def joint() -> regex.Pattern[str]:
    """What joins the members of a list: "two men, three women and a child"."""
    return loose(r"\s?,\s(?:and\s)?|\s?,?\s(?:and|or|as\swell\sas|plus|&)\s(?:another\s|the\s|at\sleast\s)?")
