"""Subject noun: the noun that a figure is the predicate of ("The projected budget deficit will be less than 6.5% of GDP").

Only words of level and motion may stand between the verb and the figure. "The woman was accused of funnelling $10,000", "the rule
is expected to save drivers $2 million" say something else of their nouns.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.cues import compiled
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["subject_noun"]


def subject_noun(context: Context) -> Span | None:
    """The noun, up to three words, nearest before the figure. In "the cost of the spill" it is the cost."""
    text, end = context.text, context.figure.span.start
    if context.figure.kind is Kind.DURATION and _away().match(text, context.figure.span.end):
        return None
    for match in reversed(list(_noun_and_verb().finditer(text, context.left.start, context.left.end))):
        if _INSIDE & {*match["noun"].lower().split()}:
            continue  # "The gap on ten subjects has grown": the gap has
        if match["verb"].startswith("cost") and context.figure.kind is Kind.PERCENT:
            continue  # "interest costs rose", and no "interest costs 14%"
        between = compiled(r"\p{L}[\p{L}’'-]*").findall(text[match.end() : end].lower())
        if context.figure.kind is Kind.DURATION and not _WITHIN.isdisjoint(between):
            continue  # "The programme would be cut over ten years": not how long it is
        if all(word in _LEADING_TO or word.endswith("ly") for word in between):
            head = _head_of().search(text, context.left.start, match.start())
            counts = head is not None and head["noun"].rpartition(" ")[2] in _NUMBERS
            return Span(*(head if head is not None and not counts else match).span("noun"))
    return None


_NUMBERS = frozenset("number numbers total amount level quantity rest".split())
"""Before "of" they say only that there are so many: "The number of voters rose" is said of voters."""

_WITHIN = frozenset("over in within".split())

_INSIDE = frozenset("on among between in at for with from by to during under against across".split())

_LEADING_TO = frozenset(
    "a an the its their his her to by at of from in over on for within as and or up down out under above below around about "
    "near close nearly almost just only some roughly approximately more less than least most much many high low well far "
    "again now still already also currently another additional extra further record reported projected expected estimated "
    "forecast predicted said believed thought seen put set fixed capped slashed cut hiked raised lifted lowered reduced "
    "increased trimmed kept held frozen headed heading toward towards running averaging reaching approaching nearing "
    "exceeding hovering standing equal equivalent likely probably due worth valued assessed priced pegged be have been "
    "reach rise fall grow hit total exceed drop climb last continue stand percent per cent point points million billion "
    "trillion thousand bn year years month months week quarter day days hour hours".split()
)
"""Words between a verb and the figure that go on saying how much."""


@cache
def _away() -> regex.Pattern[str]:
    """ "The vote may be 20 months away": when it is, not how long it lasts."""
    return pattern_of(r"\s(?:away|off|ago|ahead|later|earlier|early|late|behind|overdue)\b")


@cache
def _head_of() -> regex.Pattern[str]:
    """ "The cost of" before "the oil spill"."""
    return pattern_of(r"(?P<noun>(?:\b\p{Ll}[\p{Ll}-]+\s)?\b\p{Ll}{3,})\sof\s(?:the\s|its\s|their\s|his\s|her\s)?$", regex.VERSION1)


@cache
def _noun_and_verb() -> regex.Pattern[str]:
    return pattern_of(
        r"(?P<noun>(?:\b(?!(?:of|in|for|with|and|but|that|as|while|whereas)\s)\p{L}[\p{L}-]+\s){0,2}\b(?!far\b|the\b|its\b|their\b|an?\b|his\b|her\b|said\b|says?\b|they\b|he\b|she\b|it\b|that\b|which\b|who\b|there\b|what\b|has\b|have\b|had\b|been\b|be\b|being\b|is\b|are\b|was\b|were\b|will\b|would\b|could\b|may\b|might\b|should\b|must\b|can\b|to\b|not\b|now\b|also\b)\p{Ll}[\p{Ll}-]+)"
        r"\s(?:\p{Ll}+ly\s|also\s|already\s|now\s|still\s)?"
        r"(?P<verb>is|was|are|were|(?:will|would|could|may|might|should|must)\s(?:be|reach|hit|total|rise|fall|grow|exceed|cost|drop|climb)"
        r"|(?:has|have|had)\s(?:\p{Ll}+ly\s|also\s|already\s|since\s)?(?:been|risen|fallen|grown|dropped|climbed|reached|hit|increased|decreased|jumped|declined|slipped|gained|lost|shrunk)|rose|fell|grew|dropped|climbed|reached|reaches"
        r"|hit|stood|stands|amounts?\sto|totall?ed|equals?|increased|decreased|jumped|declined|slipped|gained|lost|cost|costs|projects|ratio\sis)\b",
        regex.VERSION1,
    )
