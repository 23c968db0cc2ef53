"""Holder as agent or body: "40% of the seats were won by the League" is the League's, "three deputies of the League" are."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.name_shape import Name
from checker.context.persons import counts_people
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.referents import names_in
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["agent", "their_members"]


def agent(context: Context) -> Filled | None:
    """Who did what the passive verb of the figure says: "3,000 trees were planted by Acme". What is done to people is not theirs
    who do it, unless they take them on.
    """
    figure = context.figure
    if figure.kind not in (Kind.COUNT, Kind.PERCENT, Kind.FRACTION, Kind.MONEY) or context.lacks(_done_by()):
        return None
    start = max(context.core.end, figure.span.end)
    found = context.match(_done_by(), start, context.sentence.end)
    if found is None or (figure.kind is Kind.COUNT and counts_people(figure) and not _taken_on().fullmatch(found["verb"])):
        return None
    name = _name_at(context, found.end())
    return Filled(name.entity, name.span, f"“{found['verb']} by”: what they did") if name is not None else None


def _name_at(context: Context, at: int) -> Name | None:
    name = next((n for n in names_in(context, at, min(at + 60, context.sentence.end)) if n.span.start == at), None)
    if name is None or name.modifies or name.owns or name.placed:
        return None
    behind = _goes_on().match(context.text, name.span.end)
    return None if behind else name


@cache
def _goes_on() -> regex.Pattern[str]:
    """ "By Acme workers", "by Harbor and Falke": somebody else, or more than one."""
    return pattern_of(
        r"\s(?:and\s(?:the\s)?\p{Lu}|(?!party\b|group\b|and\b|in\b|on\b|at\b|after\b|before\b|between\b|from\b|to\b|since\b|during\b|for\b|as\b|with\b|last\b|this\b|while\b|but\b|over\b|under\b|who\b|which\b|that\b|or\b|when\b|because\b|by\b)\p{Ll}+\b)",
        regex.VERSION1,
    )


@cache
def _done_by() -> Expression:
    return expression(
        r"(?:\s(?:of|in|for|to|from)\s[\p{L}.’' -]{1,60}?(?:\d{4}[\p{L} -]{0,20}?)?)?\s(?:was|were|are|is|(?:has|have|had)\sbeen)"
        r"\s(?:\p{Ll}+ly\s)?"
        r"(?!kill|shot|wound|injur|hit\b|affect|caus|surround|join|said|report|estimat|confirm|follow|inspir|back\b|oppos|support|approv|victimi|hurt|struck|trigger"
        r"|destroy|damag|fuel|driven|own\b|divid|separat|support|expect|recommend)(?P<verb>\p{Ll}+(?:ed|wn|en|on|ld|ght|un|de|id|st|ept|ung|aught))\sby\s(?:the\s)?"
    )


@cache
def _taken_on() -> regex.Pattern[str]:
    return pattern_of(r"employed|hired|recruited|trained|appointed|nominated|sponsored", regex.VERSION1)


def their_members(context: Context) -> Filled | None:
    """ "Three deputies of the League party", "two senators from the League": the body that they are of."""
    figure = context.figure
    if figure.kind is not Kind.COUNT or figure.noun is None or context.lacks(_members_of()):
        return None
    head = figure.noun.of(context.text).rsplit(" ", 1)[-1].lower()
    if head not in _MEMBERS:
        return None
    found = context.match(_members_of(), figure.noun.end, context.sentence.end)
    at = found.end() if found is not None else -1
    name = next((n for n in names_in(context, at, at + 60) if n.span.start == at), None) if found is not None else None
    if name is None or name.kind not in ("name", "organisation") or name.placed or name.owns:
        return None
    if name.entity.rsplit(" ", 1)[-1] in _FORCES:
        return None  # of which land they are, their own grammar says
    if context.text.startswith((" generation", " community", " public", " famil", " faith"), name.span.end):
        return None
    return Filled(name.entity, Span(name.span.start, name.span.end), "they are of it")


@cache
def _members_of() -> Expression:
    return expression(r"\s(?:of|from)\s(?:the\s)?(?:\p{Ll}[\p{Ll}-]+\s){0,3}?(?=\p{Lu})")


_FORCES = frozenset("Guard Army Navy Marines Force Forces Corps Reserve Legion".split())


_MEMBERS = frozenset(
    "deputies lawmakers senators mps members legislators councillors councilors delegates lawmaker senator mp deputy member".split()
)
"""Who sits for a body or belongs to it."""
