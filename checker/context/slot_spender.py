"""Slot spender: who spends, where the measured noun says so: "military spending by NATO members", "world military spending"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import backwards, named_by
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["of_the_world", "spent_by"]


def spent_by(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Total spending by NATO members came to $1.4 trillion": those behind "by", where nobody else comes before the figure."""
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT):
        return None
    nearest = next((a for a in backwards(context) if a.entity), None)
    if nearest is None or nearest.preposition != "by" or nearest.role is not Role.OBJECT:
        return None
    led = _spending().search(context.text, max(nearest.span.start - 40, context.sentence.start), nearest.span.start)
    return named_by(nearest, context, "the spending is by them") if led else None


@cache
def _spending() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:spending|expenditures?|outlays?|investments?|contributions?)\sby\s(?:the\s|all\s){0,2}$",
        regex.VERSION1 | regex.IGNORECASE,
    )


def of_the_world(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Global military spending rose by 6%": of all countries together."""
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT):
        return None
    found = context.search(_worldwide(), context.sentence.start, context.figure.span.start)
    if found is None or any(a.entity and a.span.start >= found.end() for a in backwards(context)):
        return None
    return Filled("World", Span(*found.span("all")), "what all countries spend together")


@cache
def _worldwide() -> Expression:
    return expression(
        r"(?<!\bthe\s)\b(?P<all>(?i:world|global|worldwide)(?:[’']s)?\s(?:total\s)?(?:military|defen[cs]e|arms)\s(?:spending|expenditures?|outlays?|budgets?|burden))\b"
    )
