"""Titled: a work that is named by its title in quotation marks, and has the figure of the verb or the phrase behind."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.cues import compiled
from checker.model import Span

__all__ = ["titled"]

REACH = 90
"""Characters from the opening quotation mark to the figure: a title, a verb and a few words."""


def titled(context: Context) -> Filled | None:
    """ "His first record, “The Way Home,” sold a million copies"; "“The Way Home,” the second-biggest single of the year"."""
    start = context.figure.span.start
    found = _title().search(context.text, max(start - REACH, context.sentence.start), start)
    if found is None:
        return None
    span = Span(*found.span("title"))
    return Filled(" ".join(found["title"].split()), span, "the work that the figure is said of")


@cache
def _title() -> regex.Pattern[str]:
    quoted = r"(?:``|[“\"‘])(?P<title>\p{Lu}(?:[^`“”\"\n.!?;:]|\n(?!\n)){1,60}?),?(?:''|[”\"’])"
    verb = r"(?:sold|earned|grossed|made|took\sin|drew|won|spent|cost|ran|runs|aired|lasts|lasted|has|had)"
    sold = rf"(?:has\s|had\s|have\s)?(?:(?:also|eventually|already|reportedly)\s)?{verb}"
    hedges = r"(?:\s(?:for|in|an?|the|more|than|over|nearly|about|some|almost))*+\s"
    return compiled(rf"{quoted}\s(?:{sold}{hedges}|(?:the|its|his|her|their|an?)\s(?:\p{{Ll}}+[’']s\s)?)$")
