"""Put in: a bare number between dashes or commas behind those whom it counts: "The refugees — some 12,000 — were housed"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.patterns import pattern_of
from checker.scan.lexicon import is_plural, singular

if TYPE_CHECKING:
    from checker.context.reading import Context

__all__ = ["gains_unit", "put_in_unit"]


def put_in_unit(context: Context) -> str | None:
    """The noun before the number in the singular; of a group, a majority or the rest the noun that it consists of."""
    figure, text, sentence = context.figure, context.text, context.sentence
    lead = text[max(figure.span.start - 3, sentence.start) : figure.span.start]
    dashed = lead.rstrip().endswith(("–", "—", " -"))
    if not dashed and not lead.endswith(", "):
        return None
    if not dashed and (figure.number or 0.0) < _TELLING:
        return None  # "the twins, 12, were"
    before = _noun().search(text, max(figure.span.start - _REACH, sentence.start), figure.span.start)
    behind = (_dash_behind() if dashed else _comma_behind()).match(text, figure.span.end, sentence.end)
    if before is None or behind is None:
        return None
    noun = before["noun"].lower()
    if noun not in _PARTS:
        return singular(noun) if is_plural(noun) and before["led"] else None
    consists = _consists().match(text, behind.end(), sentence.end)
    return singular(consists["noun"].lower()) if consists is not None else None


def gains_unit(context: Context) -> str | None:
    """ "It revised down the job gains in May, from 157,000 to 133,000": jobs, which the noun of the change says."""
    figure = context.figure
    if (figure.number or 0.0) < _TELLING:
        return None
    told = _gains().search(context.text, context.sentence.start, figure.span.start)
    return "job" if told is not None else None


_TELLING = 100
"""From here on a number between commas is no age."""

_REACH = 48
"""Characters before a number in which the noun phrase stands that it is put in behind."""

_PARTS = frozenset("group majority minority rest remainder bulk category part share".split())
"""What is some of those who are named behind."""


@cache
def _gains() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:jobs?|employment|payrolls?)\s(?:gains?|growth|additions|losses)\b[^.;:]{0,60}?,?\s(?:from|to|of|at|was|were)\s(?:(?:\d[\d,.]*|just|only|about)\s(?:to\s)?)?$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _noun() -> regex.Pattern[str]:
    return pattern_of(
        r"(?P<led>\b(?:the|these|those|its|their|his|her|our|all)\s(?:\p{L}[\p{L}-]*\s){0,3}?)?\b(?P<noun>\p{Ll}{3,})(?:\s?[–—]|\s-|,)\s$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _dash_behind() -> regex.Pattern[str]:
    return pattern_of(r"(?:,\s[^–—.;]{1,60})?\s?(?:[–—]|-\s)\s?(?=\p{Ll})", regex.VERSION1)


@cache
def _comma_behind() -> regex.Pattern[str]:
    return pattern_of(
        r",\s(?=(?:\p{Ll}+ly\s)?(?:is|are|was|were|will|would|ha[sd]|have|consists?|comprises?|\p{Ll}+ed)\b)", regex.VERSION1
    )


@cache
def _consists() -> regex.Pattern[str]:
    """What leads to the noun that a group consists of, and where that noun ends."""
    return pattern_of(
        r"(?:consists?\sof|comprises?|(?:is|are|was|were)(?:\smade\sup\sof)?)\s(?:(?:the|those)\s)?(?:\p{L}[\p{L}-]*\s){0,3}?"
        r"(?P<noun>\p{Ll}{3,}(?<!s)s|people|children|men|women)(?=\s(?:who|that|which|whose|in|at|of|from|with|and|on|under|over|aged)\b|\s?[.,;)–—])",
        regex.VERSION1,
    )
