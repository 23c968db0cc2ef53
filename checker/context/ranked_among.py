"""Ranked among: "Chile has the alliance's second-largest army, with 90,000 soldiers": the army is Chile's, the rank among all."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.roles import Role
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["ranked_among"]


def ranked_among(draft: Draft) -> Draft:
    """The draft with the land that has what is ranked, where its subject is the group among whose members it is ranked."""
    context = draft.context
    if draft.subject is None or "group" not in context.reading.kinds_of(draft.subject):
        return draft
    group = next((a for a in context.actors if a.entity == draft.subject and a.role is Role.OWNER), None)
    if group is None or _rank().match(context.text, group.span.end, context.sentence.end) is None:
        return draft
    land = next(
        (
            a
            for a in reversed(context.actors)
            if a.kind == "country" and a.entity and _has().fullmatch(context.text, a.span.end, group.span.start)
        ),
        None,
    )
    return draft.put("subject", land.entity, f"ranked among those of {draft.subject}", land.span) if land is not None else draft


@cache
def _rank() -> regex.Pattern[str]:
    return pattern_of(r"[’']s\s(?:\p{L}+-|\d+(?:st|nd|rd|th)-)?(?:\p{Ll}+est|most\s\p{Ll}+|second|third)\b", regex.VERSION1)


@cache
def _has() -> regex.Pattern[str]:
    verbs = "has|have|had|is|remains|fields|boasts|operates|maintains"
    return pattern_of(rf",?\s(?:which\s|who\s)?(?:(?:now|still|already|also)\s)?(?:{verbs})\s(?:the\s)?", regex.VERSION1)
