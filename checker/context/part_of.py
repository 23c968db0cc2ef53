"""Parts: "6,400 of whom will go home", "of them, 900 stay": some of those counted just before, and no second number of them."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.draft import Draft
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["PART", "all_of_a_nation", "as_part"]

PART = "part"
"""The scope of some of those counted beside them ("12 of them children"): of which some, two articles need not agree."""


def as_part(draft: Draft) -> Draft:
    """The draft narrowed to a part where the text says "of whom" or "of them", and a larger number of the same came before."""
    figure = draft.context.figure
    if figure.kind is not Kind.COUNT or PART in draft.scope or not _whole_before(draft) or all_of_a_nation(draft):
        return draft
    text, start = draft.context.text, draft.context.sentence.start
    said = _behind().match(text, figure.span.end) or _before().search(
        text, max(start, figure.span.start - REACH), figure.span.start
    )
    if said is None:
        return draft
    words = Span(*said.span("of"))
    return draft.put("scope", tuple(sorted({*draft.scope, PART})), f"“{words.of(text)}”: some of those counted before", words)


def all_of_a_nation(draft: Draft) -> bool:
    """ "Some 30 soldiers of the alliance, 14 of them Danes": all Danes there, whom another article may count as well."""
    whose = draft.said_at("subject")
    core = draft.context.core
    if draft.subject is None or whose is None or not core.end <= whose.start <= core.end + len(" of them are from the "):
        return False
    whole = next((c for c in reversed(draft.earlier) if draft.context.sentence.covers(c.figure)), None)
    return whole is not None and whole.subject != draft.subject


REACH = 50
"""Characters before a figure in which "of these, about ..." stands."""


def _whole_before(draft: Draft) -> bool:
    """A part with a place or a scope of its own is told from the whole by that already, and may be held against the same part."""
    low, own = draft.low, (draft.measure, draft.place, draft.scope)
    return low is not None and any((c.measure, c.place, c.scope) == own and c.value.number > low for c in draft.earlier)


@cache
def _behind() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:\p{Ll}+\s)?(?P<of>(?:of|among)\s(?:whom|which|them|these|those))\b(?!\s\p{L}+\s(?:who|that|which)\b)")


@cache
def _before() -> regex.Pattern[str]:
    return pattern_of(r"(?<!\p{L})(?P<of>[Oo]f\s(?:whom|which|them|these|those)),?\s(?:\p{Ll}+\s){0,3}$")
