"""Aspect told elsewhere: words of aspect that stand at the head of the sentence, or with the figure before.

"Every day, $3 million is added", "so far, 11 clerks have been named", "by 31 percent, and the school's by 29 percent"; or in the
noun and verb of what has flowed: "a 200,000-gallon spill".
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Figure, Kind, Span
from checker.patterns import pattern_of

__all__ = ["each_time", "flowed", "moved_alike", "of_this_total", "total_at_the_head", "what_is_new"]

_COUNTED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)

_HEAD = 60
"""Characters from the head of a sentence to the figure that its first words hold for."""


def each_time(context: Context) -> Hit | None:
    """ "Every day, $3 million is added": for each of them; not of what it has grown to."""
    match = _at_the_head(context, _every())
    return Hit(Span(*match.span("word")), match["word"]) if match else None


def total_at_the_head(context: Context) -> Hit | None:
    match = _at_the_head(context, _so_far())
    return Hit(Span(*match.span("word")), match["word"]) if match else None


def _at_the_head(context: Context, words: regex.Pattern[str]) -> regex.Match[str] | None:
    """The words, where they open the sentence and the figure is the first one behind them."""
    start, at = context.sentence.start, context.figure.span.start
    if context.figure.kind not in _COUNTED or at - start > _HEAD:
        return None
    match = words.match(context.text, start, at)
    if match is None or any(
        match.end() <= f.span.start < at and f.status == "read" and f.kind not in (Kind.DATE, Kind.TIME) for f in context.neighbours
    ):
        return None
    return match


def flowed(context: Context) -> Hit | None:
    """ "4.9 million barrels leaked", "a 200,000-gallon spill": a spill is spoken of by all that has come out of it."""
    if context.figure.unit not in _VOLUMES:
        return None
    match = context.search(_spilt(), context.left.start, min(context.core.end + 60, context.sentence.end))
    return Hit(Span(*match.span()), match.group()) if match else None


_VOLUMES = frozenset(["barrel", "gallon", "liter", "litre", "ton", "tonne", "metric_ton", "cubic_meter", "cubic_foot"])


def moved_alike(context: Context) -> Figure | None:
    """ "Cut the bank's budget by 31 percent and the school's by 29 percent": the figure before, which the verb stands with."""
    figure = context.figure
    if figure.kind is not Kind.PERCENT or context.text[max(figure.span.start - 3, 0) : figure.span.start].lower() != "by ":
        return None
    before = [f for f in context.neighbours if f.span.end <= figure.span.start and f.kind is figure.kind][-1:]
    if not before or context.text[max(before[0].span.start - 3, 0) : before[0].span.start].lower() != "by ":
        return None
    return before[0] if _and_of_it().fullmatch(context.text, before[0].span.end, figure.span.start) else None


def of_this_total(context: Context, total: Hit) -> bool:
    """Whether "a total of" counts up this figure and not one before it; "it has failed so far: at 41 percent" counts nothing."""
    if total.span.end > context.figure.span.start:
        return True
    between = context.text[total.span.end : context.figure.span.start]
    if total.text.lower() == "a total of":
        return not any(
            total.span.end <= f.span.start < context.figure.span.start and f.status == "read" for f in context.neighbours
        )
    return not (context.figure.kind is Kind.PERCENT and ":" in between)


def what_is_new(context: Context, figure: Figure, hit: Hit) -> bool:
    """ "Has three new features" tells what it has, "three New York airports" where they are: neither is three more."""
    if hit.text[:1] == "N" and hit.span.start > context.sentence.start:
        return True
    return (
        hit.text == "new"
        and _has().search(context.text, max(context.sentence.start, figure.span.start - 20), figure.span.start) is not None
    )


@cache
def _every() -> regex.Pattern[str]:
    return pattern_of(r"[“\"]?(?P<word>(?:Every|Each)\s(?:minute|hour|day|week|month|quarter|year|night)),?\s(?!since\b|that\b)")


@cache
def _so_far() -> regex.Pattern[str]:
    return pattern_of(
        r"[“\"]?(?P<word>(?:So\sfar|To\sdate|All\stold|Altogether|In\sall|In\stotal)(?:\sthis\s(?:year|season|month|week))?),\s"
    )


@cache
def _and_of_it() -> regex.Pattern[str]:
    return pattern_of(r"(?:\s(?:this|next|last)\s\p{Ll}+)?(?:,|,?\sand|,?\sbut)\s[\p{L}’'\s-]{3,60}?\sby\s")


@cache
def _has() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:has|have|had|offers?|comes\swith|with|includes?|boasts?)\s$")


@cache
def _spilt() -> Expression:
    return expression(r"\b(?:spill(?:s|ed)?|spilt|leak(?:s|ed)?|gushed|discharged|sprayed|skimmed|captured|siphoned|burned\soff)\b")
