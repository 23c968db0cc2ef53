"""Governed: which state or city is meant by "the state" or "the city", where its governor or mayor speaks."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.name_shape import Name
from checker.context.reading import Context
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["governed_by_speaker"]


def governed_by_speaker(context: Context, at: int) -> Name | None:
    """The place right before the title of who speaks in the sentence or the one before: "Ohio Gov. Ann Cole said the state"."""
    start = context.before(1).start
    for found in reversed(list(_with_title().finditer(context.text, start, at))):
        span = Span(*found.span("place"))
        return Name(span, " ".join(found["place"].split()), "region")
    return None


@cache
def _with_title() -> regex.Pattern[str]:
    return pattern_of(
        r"(?<![\p{L}.]\s)(?<!\p{L})(?P<place>(?!The\b|State\b|City\b|Former\b|When\b|As\b|But\b|And\b|While\b)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}?)\s(?:Gov\.|Governor|Lt\.\sGov\.|Mayor)\s\p{Lu}"
        r"|\b(?:[Gg]overnor|[Mm]ayor)\sof\s(?P<place>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})",
        regex.VERSION1,
    )
