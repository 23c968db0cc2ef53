"""In both: one amount told twice, as a sum and as a share: "30 billion, or 4% of GDP". What is said of one holds for both."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.cues import PATTERN_SECONDS
from checker.model import Aspect, Kind
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["told_in_both"]


def told_in_both(draft: Draft, *families: str) -> Draft:
    """The draft with mood, time and owner of the claim right before it, where that is the same amount in other terms.

    `families` are beginnings of the measures that tell of one amount ("defence_").
    """
    context, start = draft.context, draft.context.figure.span.start
    last = draft.earlier[-1] if draft.earlier else None
    if last is None or not last.measure.startswith(families) or last.figure.start < context.sentence.start:
        return draft
    kinds = {context.figure.kind is Kind.MONEY, last.unit == "percent"}
    if kinds != {context.figure.kind is Kind.MONEY} or {last.aspect, draft.aspect} != {Aspect.LEVEL}:
        return draft
    if _or_else().fullmatch(context.text, last.figure.end, start, timeout=PATTERN_SECONDS) is None:
        return draft
    why = f"“{last.value.text}” in other terms"
    for field in ("modality", "as_of", "subject"):
        value = getattr(last, field)
        if value is not None and value != getattr(draft, field):
            draft = draft.put(field, value, why, last.figure)
    return draft


@cache
def _or_else() -> regex.Pattern[str]:
    """What joins the two: "(4% of GDP)", ", or 4%", "for its army, or 4%"."""
    return pattern_of(
        r"(?:\)|\s\([^()\n]{1,40}\))?(?:\sof\s(?:its\s|the\scountry[’']s\s)?(?:\p{Lu}+|economic\soutput))?(?:\s\p{Ll}+){0,5}?"
        r"(?:,?\s(?:or|i\.e\.|equal\sto|equivalent\sto|which\sis)\s(?:about\s|some\s|roughly\s|nearly\s|the\sequivalent\sof\s)?|\s?\((?:about\s|some\s|or\s)?)",
        regex.VERSION1,
    )
