"""Slot behind: whose a sum or a share is that stands right behind a name, with no verb between, and whose the spending is that is
called by an adjective.

"Chile spent 4 billion, with Peru $3 billion": each has its own. "European spending rose to 2%" is Europe's, though the noun does
not say again what it is spent on.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import backwards, named_by
from checker.model import Kind
from checker.patterns import pattern_of

__all__ = ["right_behind", "spending_called"]

_LANDS = ("country", "group", "region")
_DOLLARS = frozenset(("US", "AU", "CA", "NZ", "SG", "HK"))
"""Lands whose names before a sum may say whose dollars they are."""


def right_behind(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "With NATO $3 billion", "; Peru 2.1%": the name opens the clause, and the figure stands right behind it."""
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT):
        return None
    text, at = context.text, context.figure.span.start
    actor = next(iter(backwards(context)), None)
    if actor is None or actor.kind not in _LANDS or text[actor.span.end : at] != " " or actor.span.start < context.left.start:
        return None
    if context.figure.kind is Kind.MONEY and actor.entity in _DOLLARS:
        return None
    opened = _opens().fullmatch(text, context.left.start, actor.span.start)
    return named_by(actor, context, "the figure stands right behind the name") if opened is not None else None


@cache
def _opens() -> regex.Pattern[str]:
    return pattern_of(r"[\s,;:•*–—-]*(?:(?:and|with|then|followed\sby|while)\s)?(?:the\s)?", regex.VERSION1)


def spending_called(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "European spending rose from 1.4% of GDP": the land of the adjective, where it is the last that is named."""
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT):
        return None
    actor = next((a for a in backwards(context) if a.entity), None)
    if actor is None or actor.role is not Role.MODIFIER or actor.kind not in _LANDS:
        return None
    called = _spending().match(context.text, actor.span.end, context.figure.span.start)
    return named_by(actor, context, "the spending is called theirs") if called is not None else None


@cache
def _spending() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:total\s|annual\s|public\s|joint\s|combined\s)?(?:spending|outlays|expenditures?)\b", regex.VERSION1)
