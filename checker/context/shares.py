"""Shares: a bare number that the passage reads as a percentage: "spends 4.1% of GDP ... against Norway's 2.2"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import regex
from msgspec import structs

from checker.context.reading import Context
from checker.cues import PATTERN_SECONDS
from checker.model import Figure, Kind, Status
from checker.patterns import pattern_of

__all__ = ["as_share"]

SENTENCES = 3
"""How many sentences back the percentage may stand that lends its sign: further off, a reader would be lost, too."""

_LIST = 40
"""How many figures back is looked at all: an alliance has no more members than that."""

_WHOLE = 100.0


def as_share(context: Context) -> Context:
    """The same context, its figure a percentage where the passage says so; unchanged where it does not.

    Only for a number without a noun that has a decimal point, at the end of its phrase ("stands at 3.5.") or in brackets behind a
    name ("Chile (3.5)"), where the figure before it is a percentage, or the last of its list is ("Peru at 2.3 and Chile at 3.5 per
    cent").
    """
    figure = context.figure
    if figure.kind is not Kind.COUNT or figure.number is None or figure.number > _WHOLE or figure.noun is not None:
        return context
    if figure.unit not in (None, "percent") or not _decimal().fullmatch(figure.text):
        return context
    if not (_ends_there(context) and (_percent_before(context) or _percent_behind(context))):
        return context
    return replace(context, figure=structs.replace(figure, kind=Kind.PERCENT, unit="percent"), lender=None)


def _ends_there(context: Context) -> bool:
    text, span = context.text, context.figure.span
    led = _led_to().search(text, max(context.sentence.start, span.start - 40), span.start, timeout=PATTERN_SECONDS)
    return led is not None and _ends().match(text, span.end) is not None


def _percent_before(context: Context) -> bool:
    """Whether the figure before is a percentage; times and multiples ("nearly double") stand between without harm, and so do other
    bare numbers of its list.
    """
    first = context.before(SENTENCES).start
    before = [f for f in context.reading.within(context.reading.scan.figures, context.before(SENTENCES)) if _weighs(f)]
    earlier = [f for f in before if f.span.end <= context.figure.span.start][-_LIST:]
    signed = next((f for f in reversed(earlier) if not _bare(f)), None)
    return signed is not None and signed.span.start >= first and signed.kind is Kind.PERCENT


def _percent_behind(context: Context) -> bool:
    """ "Peru stood at 2.3 and Chile at 3.5 per cent": the sign stands behind the last."""
    later = [f for f in context.neighbours if f.span.start >= context.figure.span.end and _weighs(f)][:1]
    if not later or later[0].kind is not Kind.PERCENT:
        return False
    return _and_another().fullmatch(context.text, context.figure.span.end, later[0].span.start) is not None


def _bare(figure: Figure) -> bool:
    return figure.kind is Kind.COUNT and figure.noun is None and _decimal().fullmatch(figure.text) is not None


def _weighs(figure: Figure) -> bool:
    return figure.status is Status.READ and figure.kind not in (Kind.DATE, Kind.TIME, Kind.DURATION, Kind.MULTIPLE)


@cache
def _decimal() -> regex.Pattern[str]:
    return pattern_of(r"\d{1,2}\.\d{1,2}", regex.VERSION1)


@cache
def _led_to() -> regex.Pattern[str]:
    """An owner, a preposition that leads to a value, or a name and a bracket; "version 2.0" has none of them."""
    return pattern_of(
        r"(?:\p{L}[’']s|\b(?:at|to|from|with|against|by|on|than|only|just|after))\s$|\p{Lu}[\p{L}.’'-]*\s\($", regex.VERSION1
    )


@cache
def _ends() -> regex.Pattern[str]:
    return pattern_of(r"\s*(?:[.,;)—–”\"](?!\d)|$)|\s(?:in|last|this|next|by|and|but)\b", regex.VERSION1)


@cache
def _and_another() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:,|,?\sand|,?\sbut|,\swhile)\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:at|with|to|on|by)\s", regex.VERSION1
    )
