"""No measure: numbers that measure nothing, though a noun stands beside them: a part of a name, a nickname, a key to dial.

"The 19-inch Falcon Pro" names one of two screens, "the 1 percent" the rich, "a double homicide" no ratio, "the east half of the
house" no share, and "the two remembered" those who were named before.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Kind
from checker.patterns import pattern_of

__all__ = ["measures_nothing"]


def measures_nothing(context: Context) -> bool:
    """Whether the figure stands in a word, a name or a phrase that counts nothing."""
    text, span, kind = context.text, context.figure.span, context.figure.kind
    before, after = text[max(span.start - REACH, 0) : span.start], text[span.end : span.end + REACH]
    if kind is Kind.DURATION:
        return span.of(text)[:4].lower() == "one " and not _within().search(before) and _then().match(after) is not None
    if kind is Kind.MEASURE and span.of(text).endswith(" Cup"):
        return True  # "the 1991 Cup squad"
    if kind is Kind.MEASURE:
        return context.figure.unit == "inch" and "-" in span.of(text) and _named().match(after) is not None
    if kind is Kind.MULTIPLE and span.of(text).lower() in _ADJECTIVES:
        return _attribute().match(after) is not None and (after.startswith("-") or _determined().search(before) is not None)
    if kind is Kind.FRACTION:
        return _side().search(before) is not None
    if kind is Kind.PERCENT:
        return context.figure.number in _CLASSES and before.endswith("the ") and _ends().match(after) is not None
    if kind is Kind.COUNT:
        return (
            (after.startswith("-") and (_adjective().match(after) is not None or span.of(text).lower() == "zero"))
            or before.endswith(_INDICES)
            or _or_two().search(before) is not None
            or (before.endswith("-") and before[-2:-1].isdigit() and _called().match(after) is not None)
            or _dialled().search(before) is not None
            or (
                context.figure.noun is None
                and context.figure.number == PAIR
                and before.endswith(("the ", "The "))
                and _acts().match(after) is not None
            )
        )
    return False


_INDICES = ("FTSE ", "CAC ", "Nikkei ", "ASX ", "Fortune ", "Russell ", "Stoxx ", "Poor's ", "Poor’s ", "S&P ")
"""Names that go on with a number: "the FTSE 100 recovers"."""

PAIR = 2
"""Whom a text has named together it goes on to call "the two"; "the four" may be said for the first time."""

REACH = 30
"""Characters to either side in which the words stand that make it none."""

_ADJECTIVES = frozenset(("double", "triple", "quadruple", "treble"))

_CLASSES = (0.1, 1.0, 99.0)
"""Percentages by which the very rich, and all others, are called."""


@cache
def _called() -> regex.Pattern[str]:
    """ "555-614-HELP"."""
    return pattern_of(r"-\p{Lu}{3,}\b", regex.VERSION1)


@cache
def _within() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:for|in|of|after|within|last|lasts|lasted|only|just|than|least|about|to|took|takes|take|by|every|over)\s$",
        regex.IGNORECASE,
    )


@cache
def _then() -> regex.Pattern[str]:
    """ "One day [he told me]": once, and no length."""
    return pattern_of(r",?\s(?:he|she|it|they|we|I|you|when|his|her|my|the|\p{Lu}\p{Ll}+)\s", regex.VERSION1)


@cache
def _adjective() -> regex.Pattern[str]:
    return pattern_of(r"-(?:fisted|sided|handed|footed|legged|eyed|faced|headed|pronged|wheeled|way|ply|piece)\b")


@cache
def _or_two() -> regex.Pattern[str]:
    """ "A million or two readers", "an hour or two"."""
    return pattern_of(r"\b(?:an?|one)\s\p{L}+\sor\s$", regex.VERSION1 | regex.IGNORECASE)


@cache
def _named() -> regex.Pattern[str]:
    """A name with a capital, but no people: "17-inch MacBook", not "12-mile Danish road"."""
    return pattern_of(r"\s(?!\p{L}+(?:an|ish|ese|ch)\b)\p{Lu}[\p{L}\d]+", regex.VERSION1)


@cache
def _attribute() -> regex.Pattern[str]:
    return pattern_of(
        r"-\p{Ll}+|\s(?!the\b|its\b|their\b|his\b|her\b|what\b|that\b|as\b|in\b|of\b|to\b|from\b|by\b|and\b|or\b)\p{Ll}+",
        regex.VERSION1,
    )


@cache
def _determined() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:an?|the|this|that|another|first|with|of|in|for)\s$", regex.IGNORECASE)


@cache
def _side() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:(?:north|south|east|west|upper|lower|top|bottom|left|right|front|back|rear|near|far|other|better|inner|outer)(?:ern)?)\s$",
        regex.IGNORECASE,
    )


@cache
def _ends() -> regex.Pattern[str]:
    return pattern_of(r"$|\s?[.,;:!?”\"’)—]|\s(?:and|is|are|who|or|has|have|get|pay|at)\b")


@cache
def _dialled() -> regex.Pattern[str]:
    """ "Text BAKER to 331299"."""
    return pattern_of(r"\b[Tt]ext(?:ing)?\s[^\s.]{1,20}\sto\s$")


@cache
def _acts() -> regex.Pattern[str]:
    """A verb with its object: "the two remembered those days"; "the two arrested in Oslo" are counted."""
    return pattern_of(
        r"\s(?:\p{Ll}+ly\s)?\p{Ll}{3,}ed\s(?:the|a|an|their|his|her|its|those|that|this|to|each|on|with|about|for)\b|\s(?:are|were|have|had|both|also|will|then|would|could)\s",
        regex.VERSION1,
    )
