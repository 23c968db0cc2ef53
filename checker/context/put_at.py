"""Put at: whose share it is that somebody else reckons: "NATO puts Chile's share at 1.7 percent, after 1.5 percent in 2021".

Who puts, gives or reckons a figure is its source. The one before the apostrophe has it, and the figure that it is held against.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import named_by
from checker.cues import compiled

__all__ = ["put_at", "reckons"]


def put_at(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The country or body whose measure the sentence puts at the figure, or at the one right before that it is compared with."""
    found = _puts().search(context.text, context.sentence.start, context.figure.span.end)
    if found is None or found.end() > context.figure.span.start:
        return None
    at = next((f for f in context.neighbours if f.span.start == found.end()), None)
    if found.end() != context.figure.span.start and (
        at is None
        or at.unit != context.figure.unit
        or _against().fullmatch(context.text, at.span.end, context.figure.span.start) is None
    ):
        return None
    owner = next(
        (
            a
            for a in reversed(context.actors)
            if found.start() < a.span.start and a.span.end <= found.start("what") and a.role in (Role.OWNER, Role.MODIFIER)
        ),
        None,
    )
    return named_by(owner, context, "somebody else puts it there, and it is theirs") if owner else None


def reckons(context: Context, end: int) -> bool:
    """True behind the name of one whose calculation it is: "by NATO's own calculation"."""
    return _reckoning().match(context.text, end, context.sentence.end) is not None


@cache
def _reckoning() -> regex.Pattern[str]:
    return compiled(
        r"(?:[’']s)?\s(?:own\s|latest\s|\p{Lu}?\p{Ll}+\s)?(?:calculations?|estimates?|figures?|tables?|data|reckoning|count|tally|report|numbers|definition|methodology)\b"
    )


@cache
def _puts() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:puts?|reckons?|estimates?|estimated|calculates?|calculated|gives?|gave|sees|saw|expects?|expected)\s(?:the\s)?"
        r"\p{Lu}[\p{L}. ]{1,30}(?:[’']s?)?"
        r"(?P<what>\s(?:\p{Ll}+\s){1,5}?)(?:at|as|to\sbe|to\sreach)\s(?:(?:about|some|around|roughly|only|just)\s)?(?=[\d$€£¥]|\p{Lu}{3}\s\d)"
    )


@cache
def _against() -> regex.Pattern[str]:
    """What stands between a figure and the one it is compared with: "of GDP for 2022, after", "up from"."""
    return compiled(
        r"(?:\s[\p{L}\d]+){0,6},?\s(?:after|(?:up|down)\sfrom|compared\s(?:with|to)|against|from)\s(?:(?:about|some|around|only)\s)?"
    )
