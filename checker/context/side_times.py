"""Side times: times of the sentence that belong to another statement in it than the figure's.

"The minister, who flies to Oslo next week, has 300 aides": his flight. "40,000 are there, although the exercise ended on Tuesday":
the exercise. "4.8%, compared with the 4.7% planned for 2025": the other figure. "290 launchers in two deals: 218 in 2022 and 72 in
2024": the deals, one by one.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.expressions import Expression, expression
from checker.model import Span, Status, TimeExpression
from checker.patterns import pattern_of

__all__ = ["is_to_come", "of_another_statement"]


def of_another_statement(context: Context, time: TimeExpression) -> bool:
    """Whether a time is parted from the figure by an aside, a reason, a comparison or a colon."""
    if _beyond_its_clause(context, time):
        return True
    if time.span.end <= context.figure.span.start:
        return _in_an_aside(context, time) or _before_what_is(context, time)
    text, start, end = context.text, context.core.end, time.span.start
    if not 0 <= end - start <= REACH:
        return False
    if _although().search(text, start, end) is not None:
        return True
    if is_to_come(context, time) and _which_will().search(text, start, end) is not None:
        return True
    which = _which().search(text, start, end)
    if which is not None and (_counted(context, which.end(), end) or _what_it_has(context)):
        return True
    if _of_which().search(text, start, end) is not None:
        return True
    if _as_then().search(text, start, end) is not None:
        return True
    mark = _held_against().search(text, start, end)
    if mark is not None and _counted(context, mark.end(), end):
        return True
    colon = text.find(":", start, end)
    return colon >= 0 and _counted(context, colon, end) and text[colon + 1 : colon + 2].isspace()


def _beyond_its_clause(context: Context, time: TimeExpression) -> bool:
    """ "Norway, which has 300 clerks there, joined in April 2020": what the relative clause tells of now is not of then."""
    text, at = context.text, context.figure.span.start
    if time.timex == "PRESENT_REF" or text.find(", wh", context.sentence.start, at) < 0:
        return False
    opened = _who_has().search(text, max(context.sentence.start, at - CLAUSE), at)
    if opened is None:
        return False
    if time.span.end <= at:
        return time.span.end <= opened.start()
    close = text.find(",", context.core.end, time.span.start)
    return close >= 0 and _verb_behind().match(text, close) is not None


CLAUSE = 120
"""Characters from the comma that opens a relative clause to the figure in it, at most."""


@cache
def _who_has() -> regex.Pattern[str]:
    return pattern_of(
        r",\s(?:which|who|whose\s\p{Ll}+|where)\s(?:now\s|still\s|already\s|currently\s|also\s)?(?:is|are|has|have|\p{Ll}{2,}(?<!s)s)\s(?!to\b)[^,;:]*$"
    )


@cache
def _verb_behind() -> regex.Pattern[str]:
    """The verb of the sentence right behind the comma that ends the clause: in the past."""
    return pattern_of(
        r",\s(?:\p{Ll}+ly\s|also\s|first\s|later\s)?(?:was|were|had|did|said|told|took|came|went|made|held|met|began|fell|rose|won|lost|left|gave|became"
        r"|sent|broke|bought|sold|hit|shut|cut|\p{Ll}{2,14}ed)\b"
    )


REACH = 400
"""Characters between a figure and a time: beyond them nothing is said of the two at once, and a text without stops has many."""


def is_to_come(context: Context, time: TimeExpression) -> bool:
    """Is the time after the day that the article was published?"""
    published = context.reading.article.published.interval
    return time.interval is not None and published.bounded and published.before(time.interval)


@cache
def _which() -> regex.Pattern[str]:
    """ "About 600 work for the bakery, which opened 12 shops in 2023": the time is that of the shops."""
    return pattern_of(r",\s(?:which|who|where)\s(?!(?:in\s)?all\b)")


def _what_it_has(context: Context) -> bool:
    """ "Runs the $2 billion Harbor group of funds, which were shaken last year": what is run now is not of last year."""
    return context.search(_has(), context.left.start, context.figure.span.start) is not None


@cache
def _has() -> Expression:
    return expression(
        r"\b(?:is|are|has|have|runs?|owns?|employs?|operates?|holds?|manages?|serves?|keeps?|hosts?)\s(?:(?:a|an|the|its|about|some|over|more|than|nearly|only|just|now|still)\s){0,3}$"
    )


@cache
def _which_will() -> regex.Pattern[str]:
    """ "Spends 2 billion on a harbour, which is due to open by 2040": when that is to be."""
    return pattern_of(
        r",\s(?:which|who|where)\s(?:[\p{L}’']+\s){0,5}?(?:will|would|is\s(?:due|set|expected|scheduled)|are\s(?:due|set|expected|scheduled)"
        r"|plans?|hopes?|aims?|wants?|intends?)\s"
    )


def _counted(context: Context, start: int, end: int) -> bool:
    """Whether another figure stands there, to which the time belongs."""
    return any(
        start <= f.span.start < end and f.status is Status.READ and f.kind not in ("date", "time") for f in context.neighbours
    )


def _in_an_aside(context: Context, time: TimeExpression) -> bool:
    """Between commas in front of the figure, behind a name: "Ann Roe, who took office in January, has ..."."""
    begun = _aside().search(context.text, max(context.sentence.start, time.span.start - REACH), time.span.start)
    if begun is None:
        return False
    end = context.text.find(",", time.span.end, context.figure.span.start)
    whole = Span(begun.start(), end) if end >= 0 else None
    return whole is not None and (
        not _counted(context, whole.start, whole.end) or _goes_on().match(context.text, whole.end) is not None
    )


@cache
def _goes_on() -> regex.Pattern[str]:
    """The verb of the sentence behind the aside: "Chad, which bought 12 jets in January, hosts 300 of them"."""
    return pattern_of(
        r",\s(?:also\s|now\s|already\s|currently\s)?(?:is|are|has|have|had|will|\p{Ll}{2,}(?<!s)s)\s(?!\p{Ll}+\sof\b)"
    )


def _before_what_is(context: Context, time: TimeExpression) -> bool:
    """ "In October it said that a brigade would leave; the country keeps 1,000": what is there when it is printed."""
    stop = context.text.rfind(";", time.span.end, context.figure.span.start)
    return (
        stop >= 0
        and context.figure.span.start - stop <= REACH
        and _stands().search(context.text, stop, context.figure.span.start) is not None
    )


@cache
def _stands() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:is|are|has|have|keeps?|remains?|hosts?|still|now|currently|stands?|numbers?|counts?)\s")


@cache
def _although() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:although|though|because|whereas|even\sif)\b")


@cache
def _of_which() -> regex.Pattern[str]:
    """ "32 jets, the first of which are due in May", "90 tanks, of which the first nine came in 2022": the time of some of them."""
    return pattern_of(
        r",\s(?:with\s)?(?:the\s(?:first|last|rest|remainder|next|other|final)\s(?:[\p{L}\d]+\s)?of\s(?:which|whom|them|these|those)"
        r"|of\s(?:which|whom)\s(?:the\s(?:first|last|next|rest|remaining|other)|some|half|most|only|just|about|around|nearly|\d))\b"
    )


@cache
def _held_against() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:compared\s(?:with|to)|as\sagainst|versus|(?:up|down)\sfrom|(?:record|mark|high|low|peak|best|maximum)\sof)\b"
    )


@cache
def _as_then() -> regex.Pattern[str]:
    """ "Stands at 28,500, the same as [a year ago]", "unchanged since [May]": the time that it is held against."""
    return pattern_of(
        r"\b(?:the\ssame(?:\s\p{Ll}+)?\sas|(?:little\s)?(?:unchanged|changed)\sfrom|as\smany\sas|as\shigh\sas|not\sas\s\p{Ll}+\sas)(?:\sin)?\s$"
    )


@cache
def _aside() -> regex.Pattern[str]:
    """The last relative clause that a comma opens before the time, and no comma ends."""
    return pattern_of(r",\s(?:who|whose|which|where)\s[^,;:]*$")
