"""Doer: who did it, where the figure is what it was done to: "four diplomats were expelled by Singapore"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.patterns import pattern_of

__all__ = ["doer"]


def doer(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The name behind "by" and a passive whose subject the figure is."""
    for actor in context.actors:
        passive = _passive().fullmatch(context.text, context.figure.span.end, max(actor.span.start, context.figure.span.end))
        if actor.entity and actor.preposition == "by" and passive:
            return Filled(actor.entity, actor.span, f"“{passive['verb']} by” whom it was done")
    return None


@cache
def _passive() -> regex.Pattern[str]:
    return pattern_of(
        r"[^,;:.“”]{0,50}?\s(?:was|were|been|being)\s(?:\p{Ll}+ly\s)?(?P<verb>\p{Ll}+(?:\s(?:down|back|away|off|out))?)"
        r"(?:\s(?:overnight|on\s\w+|in\s\w+))?\sby\s(?:the\s)?(?:(?!\p{Lu})[\p{L}-]+\s){0,2}",
        regex.VERSION1,
    )
