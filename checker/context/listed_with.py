"""Listed with: the count before, whose "more" or "fewer" holds for this one, too."""

from __future__ import annotations

from checker.context.reading import Context
from checker.model import Figure, Kind

__all__ = ["listed_with"]


def listed_with(context: Context) -> Figure | None:
    """The "20 more vessels" of "20 more vessels and 500 divers": the count before, with nothing but "and" between; or of "20 more
    vessels: 12 in Oslo and eight in Bergen" the whole before the colon.
    """
    if context.figure.kind is not Kind.COUNT or context.figure.noun is None:
        return _whole_of_list(context) if context.figure.kind is Kind.COUNT else None
    before = [
        f for f in context.neighbours if f.kind is Kind.COUNT and f.noun is not None and f.noun.end <= context.figure.span.start
    ]
    if not before or before[-1].noun is None:
        return None
    between = context.text[before[-1].noun.end : context.figure.span.start]
    return before[-1] if between.strip() == "and" else None


def _whole_of_list(context: Context) -> Figure | None:
    colon = context.text.rfind(": ", context.sentence.start, context.figure.span.start)
    before = [f for f in context.neighbours if f.kind is Kind.COUNT and f.span.end <= colon] if colon >= 0 else []
    return before[-1] if before and before[-1].noun is not None else None
