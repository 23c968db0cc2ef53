"""Budget parts: what a sum of a budget is for, where it is one of several: "of the total, 9 billion is earmarked for aircraft".

A part of a budget and its whole, or two parts of it, are no two numbers of one thing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.part_of import PART
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_part_of_the_budget"]

_SPENT = frozenset(("budget", "cost", "defence_budget", "public_spending"))
"""Measures of sums that are parts of one another."""


def as_part_of_the_budget(draft: Draft) -> Draft:
    """The draft of a sum with the words for what it is spent on as its scope, where it has none."""
    context = draft.context
    if context.figure.kind is not Kind.MONEY or draft.scope or draft.measure not in _SPENT:
        return draft
    found = context.match(_earmarked(), context.figure.span.end, context.sentence.end)
    of_it = context.search(_of_the_total(), context.sentence.start, context.figure.span.start)
    if found is None:
        found = _for().match(context.text, context.figure.span.end, context.sentence.end) if of_it is not None else None
    if found is None and not context.lacks(_kind_of()):
        kinds = _kind_of().pattern.finditer(context.text, context.sentence.start, context.figure.span.start)
        found = next(reversed(list(kinds)), None)
    if found is None and of_it is not None:
        said = Span(*of_it.span())
        return draft.put("scope", (PART,), f"“{said.of(context.text)}”", said)
    if found is None:
        return draft
    words = Span(*found.span("part"))
    part = words.of(context.text).lower()
    return draft.put("scope", tuple(sorted((PART, part))), f"“{part}”: what that part of the budget is for", words)


_PART = (
    r"(?P<part>(?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]{3,})"
    r"(?=[,.;:)]|\s(?:and|or|in|on|by|for|of|to|at|as|that|which|with|from|including|next|this|costs?|alone|while|\d)\b|$)"
)


@cache
def _earmarked() -> Expression:
    return expression(
        r"\s(?:(?:will\sbe|would\sbe|is|are|was|were|to\sbe|has\sbeen|have\sbeen)\s)?(?:allot{1,2}ed|allocated|earmarked|set\saside|reserved|budgeted)\s(?:to|for)\s(?:the\s|its\s|new\s)?"
        + _PART
    )


@cache
def _of_the_total() -> Expression:
    return expression(r"\b(?:[Oo]f\s(?:the|this|that)\s(?:total|whole|amount|money)|Of\s(?:this|that|which))\b")


@cache
def _for() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:(?:(?:is|are|will\sbe|go(?:es)?|will\sgo)\s)?(?:for|to|on)|is|are)\s(?:the\s|its\s|new\s)?" + _PART, regex.VERSION1
    )


@cache
def _kind_of() -> Expression:
    """ "Personnel costs", "military investment spending", "expenditure on operational upkeep"."""
    return expression(
        r"\b(?:(?:[Ss]pending|[Ee]xpenditures?|[Oo]utlays?)\son\s(?!(?:the\s)?(?:defen[cs]e|military|army|forces)\b)(?P<part>[\p{Ll}-]+(?:\s[\p{Ll}-]{3,})?)"
        r"|(?P<part>[Pp]ersonnel|[Pp]rocurement|[Ii]nvestment|[Ee]quipment|[Mm]aintenance|[Oo]perating|[Oo]perational|[Cc]apital|[Ss]pecial|[Ss]ocial\s[Ss]ecurity|[Rr]esearch|[Pp]ensions?|[Ii]nfrastructure)"
        r"\s(?:budget\s)?(?:spending|expenditures?|outlays?|costs))\b"
    )
