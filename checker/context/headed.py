"""Headed: the country in whose section or line of a list a figure stands: "ESTONIA" above a paragraph, "Germany: 36,400".

Factboxes and explainers go through countries one by one, and a paragraph under the name of one says "the country", or nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, lru_cache

import regex

from checker.context.nested_places import Same
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.model import Kind, Mention, Span
from checker.patterns import pattern_of

__all__ = ["headed", "headed_owner", "in_its_line", "opened_by_land"]

SECTIONS = 2
"""From how many lines on that are nothing but a country an article has sections by country."""


def headed(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The country whose name stands alone on the last such line before the figure."""
    found = _headings(Same(context.reading))
    if _of_all().match(context.text, context.sentence.start, context.sentence.end):
        return None
    at = bisect_right(found, context.figure.span.start, key=lambda m: m.span.start) - 1
    if len(found) < SECTIONS or at < 0:
        return None
    return Filled(found[at].entity, found[at].span, "the section is headed with the country")


@cache
def _of_all() -> regex.Pattern[str]:
    """A sentence on all of them, or on somebody else, at the end of the last section."""
    return pattern_of(
        r"\W*(?:All|Both|Each|Together|Altogether|In\s(?:total|all)|Overall|NATO|(?:The\s)?(?:alliance|three|four|five|six|seven|other)\b)",
        regex.VERSION1,
    )


@lru_cache(maxsize=4)
def _headings(same: Same) -> tuple[Mention, ...]:
    text = same.reading.text
    return tuple(
        m
        for m in same.reading.scan.names
        if m.kind in ("country", "region")
        and m.form == "name"
        and _opens().search(text, max(m.span.start - 16, 0), m.span.start)
        and _alone().match(text, m.span.end)
    )


@cache
def _opens() -> regex.Pattern[str]:
    return pattern_of(r"(?:^|\n)[ \t]{0,4}[#*•–-]{0,3}[ \t]{0,2}(?:\d\.\s)?(?:In\s(?:the\s)?)?$", regex.VERSION1)


@cache
def _alone() -> regex.Pattern[str]:
    return pattern_of(r"(?:\s?\([^()\n]{1,90}\))?[:.*]{0,3}[ \t]*(?:\n|$)", regex.VERSION1)


def headed_owner(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """The same for whose figure it is, where the sentence names nobody."""
    return None if any(a.entity and not a.stands_for for a in context.actors) else headed(context, heads)


def opened_by_land(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Norway the defence budget came to $9 billion": the land that opens the sentence, where a thing is its subject."""
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT):
        return None
    before = [a for a in context.actors if a.span.end <= context.figure.span.start and a.entity]
    if not before or before[0].kind != "country" or any(a.entity != before[0].entity and a.kind != "group" for a in before):
        return None
    opened = _in_the_land().match(context.text, context.sentence.start, context.figure.span.start)
    if opened is None or opened.end("land") < before[0].span.start or opened.start("land") != before[0].span.start:
        return None
    return Filled(before[0].entity or "", before[0].span, "the sentence opens with the land, and a thing of it is what it is about")


@cache
def _in_the_land() -> regex.Pattern[str]:
    return pattern_of(
        r"\W*In\s(?:the\s)?(?P<land>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}),?\s(?:the|its|total|annual|planned|official|military|defen[cs]e|public|state"
        r"|government|spending|inflation|unemployment|growth)\s(?=\p{Ll})",
        regex.VERSION1,
    )


def in_its_line(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Germany: 36,400; Italy: 12,700": the name before the colon that leads to the figure."""
    start = context.figure.span.start
    names = context.reading.within(context.reading.scan.names, Span(max(context.sentence.start - 24, 0, start - _NEAR), start))
    for name in reversed(names):
        if name.kind in ("country", "region") and name.form == "name":
            led = _leads().fullmatch(context.text, name.span.end, start)
            return Filled(name.entity, name.span, "the list gives it for the country") if led else None
    return None


_NEAR = 80


@cache
def _leads() -> regex.Pattern[str]:
    return pattern_of(r"\s?[:–—]\s(?:(?:about|some|around|roughly|over|nearly|more\sthan|up\sto|just)\s){0,2}", regex.VERSION1)
