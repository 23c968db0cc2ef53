"""Nationals: people called by their nation, or as members, whom a passage on troops means as soldiers: "home to 900 Americans"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import regex

from checker.context.reading import Context
from checker.cues import PATTERN_SECONDS
from checker.model import Kind, Span

__all__ = ["as_soldiers"]

SENTENCES = 3
"""How many sentences back the passage must have spoken of troops."""

_AHEAD = 40


def as_soldiers(context: Context) -> Context:
    """The same context, its figure counting soldiers where the passage means them; unchanged where it does not.

    For people called by their nation ("some 400 Germans are there") in a passage on troops, the members of a unit ("a brigade,
    whose 3,000 members"), and the size of one ("the 5,000-strong brigade").
    """
    figure, text = context.figure, context.text
    if figure.kind is not Kind.COUNT:
        return context
    if (figure.unit or "").rsplit(" ", 1)[-1].lower() in _SLANG:
        return replace(context, figure=replace(figure, unit="soldier"))
    if not (_strong(context) or _members(context) or _called_by_nation(context)):
        return context
    if _harmed().search(text, context.sentence.start, context.sentence.end, timeout=PATTERN_SECONDS):
        return context
    return replace(context, figure=replace(figure, unit="soldier"))


_SLANG = frozenset({"squaddy", "squaddie", "gi", "infantryman", "rifleman", "warfighter", "military"})
"""What papers call soldiers."""


def _strong(context: Context) -> bool:
    end = context.figure.span.end
    if not context.figure.text.endswith("-strong"):
        return False
    behind = _unit_behind().match(context.text, end, min(end + _AHEAD, context.sentence.end), timeout=PATTERN_SECONDS)
    before = Span(max(context.figure.span.start - _BEFORE, context.sentence.start), context.figure.span.start)
    return (behind or _unit_that_is().search(context.text, before.start, before.end, timeout=PATTERN_SECONDS)) is not None


_BEFORE = 60


@cache
def _unit_that_is() -> regex.Pattern[str]:
    """ "The brigade will be 5,000-strong"."""
    return regex.compile(
        r"\b(?:brigade|battalion|battle\s?group|contingent|garrison|division|regiment)\s(?:\p{Ll}+\s){0,4}(?:is|be|was|currently|now|already)\s(?:\p{Ll}+\s)?$",
        regex.VERSION1,
    )


def _members(context: Context) -> bool:
    noun = context.figure.noun.of(context.text).lower() if context.figure.noun else ""
    if noun != "members":
        return False
    return (
        _unit_whose().search(context.text, context.sentence.start, context.figure.span.start, timeout=PATTERN_SECONDS) is not None
    )


def _called_by_nation(context: Context) -> bool:
    """A plural of a nation as the counted noun, here or where the noun is understood, and troops spoken of just before."""
    figure = context.lender or context.figure
    noun = figure.noun
    if noun is None:
        return False
    named = any(m.form == "demonym" and m.span == noun for m in context.reading.within(context.reading.scan.names, noun))
    if not named or not _present().search(context.text, context.sentence.start, context.sentence.end, timeout=PATTERN_SECONDS):
        return False
    before = Span(context.before(SENTENCES).start, context.sentence.end)
    return _troops().search(context.text, before.start, before.end, timeout=PATTERN_SECONDS) is not None


@cache
def _unit_behind() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:[\p{L}-]+\s){0,3}?(?:brigade|battalion|battle\s?group|contingent|garrison|force|division|regiment|army|military)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _unit_whose() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:brigade|battalion|battle\s?group|contingent|garrison|force|division|regiment|airborne)\b[^.;]{0,40}?\s(?:whose|of|its|has)\s$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _present() -> regex.Pattern[str]:
    """That they are somewhere, as troops are: hosted, stationed, there, with a unit."""
    return regex.compile(
        r"\b(?:home\sto|host(?:s|ed|ing)?|station(?:ed|s)|deployed|based|are\s(?:already\s|now\s|still\s)?(?:with|there|in)|there\sby|brigade|battalion)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _troops() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:troops|soldiers|service\s?members|military\spersonnel|US\spersonnel|brigade|battalion|battle\s?group|military\spresence)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _harmed() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:kill\w*|dead|died|deaths?|injur\w+|wound\w+|arrest\w*|abduct\w*|missing|exercis\w*|drills?)\b", regex.VERSION1
    )
