"""Limits: what may not be more or less by the verb that says so: "bars cutting it below 300", "would allow for up to 300".

A floor is printed with "below", which elsewhere opens the other side: "fell below 300" is less, "may not fall below 300" more.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context, once
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Modality, Qualifier, Span
from checker.patterns import pattern_of

__all__ = ["kept_above", "limited_by"]


def limited_by(context: Context) -> tuple[Modality, Hit, str] | None:
    """Floor or ceiling, with the words that make the figure one."""
    floor = kept_above(context)
    if floor is not None:
        return Modality.FLOOR, floor, "it may not be less"
    barred = context.search(_not_to_exceed(), context.left.start, context.figure.span.start)
    if barred is not None:
        return Modality.CEILING, Hit(Span(*barred.span("word")), barred["word"]), "it may not be more"
    if context.figure.qualifier is Qualifier.AT_LEAST:
        duty = context.search(_must(), context.left.start, context.figure.span.start)
        return (Modality.FLOOR, Hit(Span(*duty.span("word")), duty["word"]), "it has to be that much") if duty else None
    if context.figure.qualifier is not Qualifier.AT_MOST:
        return None
    allowed = context.match(_may(), context.core.end, context.sentence.end) if _no_more().match(context.figure.text) else None
    if allowed is not None:
        return Modality.CEILING, Hit(Span(*allowed.span("word")), allowed["word"]), "no more are allowed"
    room = context.search(_room_for(), context.sentence.start, context.figure.span.start)
    return (Modality.CEILING, Hit(Span(*room.span("word")), room["word"]), "there is room for no more") if room else None


@once
def kept_above(context: Context) -> Hit | None:
    """The words that forbid to go "below 300", where the figure is that; None where it is not forbidden."""
    figure, text = context.figure, context.text
    if figure.qualifier is not Qualifier.UNDER or not _below().match(text, figure.span.start):
        return None
    match = context.search(_forbidden(), context.sentence.start, figure.span.start)
    return Hit(Span(*match.span("word")), match["word"]) if match else None


@cache
def _below() -> regex.Pattern[str]:
    return pattern_of(r"(?:below|under|less\sthan|fewer\sthan)\s", regex.VERSION1)


@cache
def _forbidden() -> Expression:
    """A verb of forbidding and what it forbids, or a modal with "not", right before "below 300"."""
    falling = r"(?:fall|drop|sink|go|dip|slip|shrink|decline|slide|be\s(?:cut|reduced|lowered|allowed\sto\s\p{Ll}+))"
    return expression(
        r"\b(?P<word>(?:bar|forbid|prohibit|prevent|ban|block|outlaw|bann|barr|prohibit|restrict)(?:s|ed|ing|ding|den)?|forbade)\s[^.;:]{3,110}?\s$"
        rf"|\b(?P<word>(?:may|must|can|shall|should|could|would)\s?(?:not|never)\s(?:be\sallowed\sto\s)?{falling})\s$"
        rf"|\b(?P<word>(?:not|never)\s(?:allowed|permitted)\sto\s{falling})\s$"
    )


@cache
def _not_to_exceed() -> Expression:
    return expression(
        r"\b(?P<word>(?:cannot|can\snot|can[’']t|must\snot|may\snot|not\sto)\s(?:exceed|surpass|be\smore\sthan|go\s(?:above|beyond)))\s$"
    )


@cache
def _must() -> Expression:
    """ "Must spend at least 300", "is required by law to reach at least 2 percent": not "must have cost at least 300", a guess."""
    return expression(
        r"\b(?P<word>must(?!\shave\s)|shall|(?:is|are|were|was)\s(?:legally\s)?(?:required|obliged|bound)(?:\sby\slaw)?\sto)\s(?:[\p{L}-]+\s){1,4}$"
    )


@cache
def _no_more() -> regex.Pattern[str]:
    """What is said of a limit; "up to 300 may come" tells what is possible."""
    return pattern_of(r"(?:no|not)\smore\sthan|at\smost|a\smaximum\sof", regex.IGNORECASE)


@cache
def _may() -> Expression:
    return expression(
        r"(?:\s[\p{L}’'-]+){0,5}?\s(?P<word>may|can|shall|(?:is|are)\s(?:allowed|permitted))\s(?:be|stay|remain|enter|serve|work|live|have|hold|to)\b"
    )


@cache
def _room_for() -> Expression:
    """ "The barracks would allow for up to 300", "has room for up to 300"."""
    return expression(
        r"\b(?P<word>(?:allow(?:s|ed|ing)?|provid(?:es?|ed|ing)|mak(?:es?|ing)\sroom|room|space|capacity|berths?|beds)\sfor|(?:can|could)\s(?:host|hold|house|take|accommodate|seat))\s$"
    )
