"""Hung times: times behind a figure that hang on another noun than what it counts.

"By $40 million above the caps set in 2012": the caps. "A tour leading up to its opener on June 24": the opener. "A 10% reduction
from 2024": what it is reckoned from. "A house on 14th Street": no time at all.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.context.side_times import is_to_come
from checker.expressions import Expression, expression
from checker.model import Kind, TimeExpression
from checker.patterns import pattern_of

__all__ = ["hangs_on_another_noun"]


def hangs_on_another_noun(context: Context, time: TimeExpression) -> bool:
    """Whether a time tells of something that the figure is only set against or that is still before it."""
    text = context.text
    if _in_a_title(text, time):
        return True
    if text[time.span.end - 2 : time.span.end] in _ORDINALS and _numbered().match(text, time.span.end):
        return True
    if _of_the_verb_before(context, time):
        return True
    start = context.core.end
    if not start <= time.span.start <= start + REACH:
        return False
    if context.search(_ahead_of(), start, time.span.start) or context.search(_beside_the(), start, time.span.start):
        return True
    if context.search(_charged_with(), start, time.span.start):
        return True
    if context.figure.kind in (Kind.PERCENT, Kind.FRACTION) and _they_think().match(text, start, time.span.start):
        return True
    if context.figure.kind not in (Kind.PERCENT, Kind.MONEY, Kind.COUNT):
        return False
    moved = (
        context.figure.direction is not None
        and time.stated
        and text[start : time.span.start] == " from "
        and not is_to_come(context, time)
    )
    return moved or _move_from().fullmatch(text, start, time.span.start) is not None


def _of_the_verb_before(context: Context, time: TimeExpression) -> bool:
    """ "The mill, which opened in 2010 and will shed 300 jobs", "took over in 1995, and has fired 30": the first one's."""
    figure = context.figure.span
    if not time.span.end <= figure.start <= time.span.end + REACH or time.interval is None:
        return False
    if context.search(_besides(), time.span.end, figure.start):
        return True
    published = context.reading.article.published.interval
    over = published.known and time.interval.before(published)
    return over and context.search(_and_then(), time.span.end, figure.start) is not None


@cache
def _besides() -> Expression:
    """ "Will spend 300 over the next two years, on top of the [400] that it has spent"."""
    return expression(
        r"\b(?:on\stop\sof|in\saddition\sto|not\scounting|besides)\s(?:the|its|their|his|her|those|some)\s(?:\p{Ll}+\s)?$"
    )


@cache
def _and_then() -> Expression:
    return expression(
        r"\b(?:and|but)\s(?:(?!(?:who|which|that)\b)[\p{L}’'-]+\s){0,3}?"
        r"(?:will|plans?\sto|(?:is|are)\s(?:set|due|expected|scheduled|going|planning)\sto|aims?\sto|wants?\sto|(?:has|have)\s(?!since\b)(?!to\b)(?:\p{Ll}+\s)?\p{Ll}+|led\sto|leads\sto)\s"
    )


def _in_a_title(text: str, time: TimeExpression) -> bool:
    """ "Behind “Green Easter”": a title, and no time."""
    close = text[time.span.end : time.span.end + 3]
    if not any(mark in close for mark in ("”", '"', "''", "’")):
        return False
    return _opens_a_title().search(text, max(time.span.start - 40, 0), time.span.start) is not None


@cache
def _opens_a_title() -> regex.Pattern[str]:
    return pattern_of(r"(?:``|[“\"‘])(?:\p{Lu}[\p{L}’']*\s){1,5}$", regex.VERSION1)


REACH = 200
"""Characters between a figure and a time that hangs on a noun of its phrase."""

_ORDINALS = ("th", "st", "nd", "rd")


@cache
def _numbered() -> regex.Pattern[str]:
    """What a number stands before in a town or on a course: "on 14th Street" is no day."""
    return pattern_of(
        r"\s(?:(?:East|West|North|South)\s)?(?:Street|St\b|Avenue|Ave\b|Road|Boulevard|Drive|floor|hole|green|tee|lap|ward|precinct)"
    )


@cache
def _ahead_of() -> Expression:
    return expression(
        r"\bup\sfor\s(?:re-?)?election\b[^.;:]{0,30}$|\b(?:what|than|as)\s(?:it|they|he|she)\s(?:was|were|did|had(?:\sbeen)?)\s(?:back\s)?(?:in\s|on\s)?$|\b(?:leading\sup\sto|in\sthe\srun-?up\sto|ahead\sof|in\spreparation\sfor|in\sadvance\sof)\s[^.;:]{0,80}$"
    )


@cache
def _charged_with() -> Expression:
    """ "Nine clerks were indicted for breaking into shops in 2014": when they broke in."""
    return expression(
        r"\b(?:indicted|charged|accused|arrested|convicted|sentenced|jailed|fined|sued|wanted|blamed|detained)\s(?:for|of|with)\s(?:allegedly\s)?\p{Ll}+ing\b[^.;:]{0,80}$"
    )


@cache
def _they_think() -> regex.Pattern[str]:
    """ "58% say the mayor has hidden what he knew of the fire in 2012": what they think of, at some words' distance."""
    return pattern_of(
        r"(?:\s(?:of|who)\s[^,;:.]{2,50}?)?\s(?:say|think|believe|feel|agree|fear|know|doubt|blame|regret|remember)\s(?:that\s)?(?:[\p{L}\d’'.-]+\s){3,}",
        regex.VERSION1,
    )


@cache
def _beside_the() -> Expression:
    """What the figure is set against, and when that was set: "above the limits set in", "in line with the forecast made"."""
    set_then = (
        r"(?:set|made|agreed|imposed|enacted|adopted|forecast|announced|published|proposed|planned|promised|reached|recorded|seen)"
    )
    return expression(
        r"\b(?:in\sline\swith|on\spar\swith|on\stop\sof|in\saddition\sto)\s(?:the|its|their|his|her|those|an?|what)\b[^.;:]{0,70}$"
        r"|\b(?:above|beyond|below|under|over|similar\sto|contrary\sto|despite)\s(?:the|its|their|his|her|those|an?|limits|targets)\s"
        rf"(?:[\p{{L}}’'-]+\s){{1,5}}{set_then}\s(?:in\s|on\s|for\s)?$"
    )


@cache
def _move_from() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:\p{Ll}+\s){0,2}?(?:reduction|increase|rise|decline|drop|fall|jump|gain|cut|improvement|decrease|surge|growth)\s(?:from|over|on)\s(?:the\s)?(?:year\s)?",
        regex.VERSION1,
    )
