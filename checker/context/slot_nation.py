"""Slot nation: the nation that a sentence says of the soldiers themselves: "300 of whom are Canadian", "a contingent from Chad"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.patterns import pattern_of

__all__ = ["called_so", "sent_from"]


def sent_from(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "A 300-member contingent from Chad"."""
    sent = _unit_from().match(context.text, context.figure.span.end, context.sentence.end)
    if sent is None:
        return None
    named = context.reading.beginning_in(context.reading.scan.names, sent.end(), sent.end() + 1)
    return Filled(named[0].entity, named[0].span, "where the unit is from") if named and named[0].kind == "country" else None


@cache
def _unit_from() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:-\p{Ll}+)?\s(?:\p{Ll}+\s){0,2}?(?:contingent|battle\s?group|battalion|brigade|regiment|platoon|detachment|force)\sfrom\s(?:the\s)?",
        regex.VERSION1,
    )


def called_so(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Of whom 1,900 are Canadian", "of these 300 are from Chile": the nation is what is said of them."""
    led = _are().match(context.text, context.core.end, context.sentence.end)
    taken = context.figure.noun is None and _taken_away().search(context.text, context.sentence.start, context.figure.span.start)
    if led is None and context.figure.noun is None and context.lender is not None and not taken:
        led = _from().match(context.text, context.core.end, context.sentence.end)  # "9,000 are from the US, 5,000 from Chile"
    if led is None:
        return None
    named = context.reading.beginning_in(context.reading.scan.names, led.end(), led.end() + 1)
    if not named or named[0].kind != "country" or not _ends_there().match(context.text, named[0].span.end):
        return None
    if not led["from"] and named[0].form not in ("adjective", "demonym"):
        return None
    return Filled(named[0].entity, named[0].span, "the nation that is said of them")


@cache
def _taken_away() -> regex.Pattern[str]:
    """ "Pulled 900 from Chad and 300 from Mali": where they were."""
    return pattern_of(
        r"\b(?:pull|withdr[ae]w|remov|recall|bring|brought|evacuat|leav|left|return|tak|took|redeploy|shift|mov)\p{Ll}*\b",
        regex.VERSION1,
    )


@cache
def _from() -> regex.Pattern[str]:
    return pattern_of(r"\s(?P<from>from\s(?:the\s)?)", regex.VERSION1)


@cache
def _are() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:of\s(?:them|these|whom)\s)?(?:(?:are|were|will\sbe)\s(?P<from>from\s(?:the\s)?)?|(?P<from>(?:(?:will\s|would\s|are\sto\s)?(?:come|comes|came|hail)|from)\sfrom\s(?:the\s)?))"
        r"|\sof\s(?:them|these|those|whom)\s(?=\p{Lu})",
        regex.VERSION1,
    )


@cache
def _ends_there() -> regex.Pattern[str]:
    return pattern_of(r"s?(?:[,.;:)—–]|\s(?:and|while|but|troops|soldiers|nationals)\b|$)", regex.VERSION1)
