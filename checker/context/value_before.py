"""Value before: when a value stood that has moved, or is to move: "up from 200 tons", "will be cut from 5,200 to 3,000"."""

from __future__ import annotations

import datetime as dt
from functools import cache

import regex

from checker.context.change_verbs import CHANGE, MOVE
from checker.context.near_times import distance
from checker.context.reading import Context
from checker.cues import compiled
from checker.expressions import Expression, expression
from checker.model import AsOf, Because, Interval, Kind, TimeExpression
from checker.model.claim import AsOfBasis
from checker.patterns import pattern_of

__all__ = ["VALUE_BEFORE", "basis_of", "value_before"]

VALUE_BEFORE = "from"
"""The words by which a value is the one before, at a time that the text does not say."""


def value_before(context: Context, best: TimeExpression | None) -> tuple[AsOf, Because] | None:
    """The time of a figure behind "from", whose clause has none of its own but `best`; None of any other."""
    published = context.reading.article.published.interval
    apart = best is None or (distance(context, best)[0] > 0 and not _in_brackets(context, best)) or _left_behind(context, best)
    if not (apart and published.known and _old_value(context)):
        return None
    since = _since(context)
    if since is not None and since.interval is not None:
        words = since.span.of(context.text)
        then = Interval.day(since.interval.first)
        why = f"“{words}”: the value that it has moved from since then"
        return AsOf(then, words, basis_of(since, published)), Because("as_of", str(then), why, since.span, words)
    if published.bounded and _still_to_move(context):
        why = "“from”: what it is before a move that is still to come"
        return AsOf(published, VALUE_BEFORE, "inferred"), Because("as_of", str(published), why)
    before = Interval(None, published.last - dt.timedelta(days=1) if published.end else None)
    why = "“from”: the value before, and when that was the text does not say"
    return AsOf(before, VALUE_BEFORE, "inferred"), Because("as_of", str(before), why)


def _in_brackets(context: Context, time: TimeExpression) -> bool:
    """ "Rose from 1.4% of GDP (2014)": the time in brackets right behind the figure is its own."""
    text = context.text
    return text[time.span.end : time.span.end + 1] == ")" and (
        compiled(r"(?:\s(?:of\s)?(?:GDP|\p{Ll}+)){0,2}\s\(").fullmatch(text, context.figure.span.end, time.span.start) is not None
    )


@cache
def _from() -> Expression:
    return expression(
        r"\b(?:up|down|rose|fell|grew|rising|falling|increased|decreased|cut|raised|lowered|\w+ed)?\s?(?<!\brang\w{1,3}\s)(?<!\banywhere\s)from\s(?:(?!to\s)\p{Ll}[\p{L}’'-]*\s{1,2}+){0,4}$"
    )


def _old_value(context: Context) -> bool:
    """ "To 16.5% from 17.2%", "lowered from 7,000 to about 6,100": a figure behind "from", beside another of its unit."""
    if not context.search(_from(), max(context.sentence.start, context.figure.span.start - 60), context.figure.span.start):
        return False
    if context.figure.kind in (Kind.MEASURE, Kind.MONEY, Kind.COUNT) and _from_there().match(context.text, context.figure.span.end):
        return False  # "withdraw from the 40-mile area"
    bare = context.lender is not None or context.figure.noun is None
    units = {context.figure.unit, *((context.lender.unit,) if context.lender else ()), *((None,) if bare else ())}
    return any(f.unit in units and f.kind is context.figure.kind and f.status == "read" for f in context.neighbours)


def _still_to_move(context: Context) -> bool:
    """ "Will cut the troops from 5,200 to 3,000": what there is when the article tells of it."""
    at = context.figure.span.start
    behind = any(f.span.start > at and context.text.endswith(" to ", at, f.span.start) for f in context.neighbours)
    return behind and context.search(_will_move(), context.left.start, at) is not None


@cache
def _will_move() -> Expression:
    return expression(
        r"\b(?:(?:will|would|could|should|must)\s(?:be\s|soon\s|now\s|also\s){0,2}|(?:plans?|planned|decided|set|agreed|wants?|intends?|hopes?|aims?|going|due|expected"
        rf"|ordered|is|are)\sto\s(?:be\s)?)(?:{CHANGE}|{MOVE})\s[^;:]{{0,80}}?\bfrom\s(?:(?:about|around|some|roughly|nearly|over)\s){{0,2}}$"
    )


def _left_behind(context: Context, time: TimeExpression) -> bool:
    """ "On Thursday it was 60, down from 70": the day is that of the value which it has gone to."""
    if time.span.start >= context.figure.span.start:
        return False
    led = context.search(_gone_from(), context.sentence.start, context.figure.span.start)
    return led is not None and time.span.end <= led.start()


@cache
def _gone_from() -> Expression:
    return expression(r"\b(?:up|down)\sfrom\s(?:(?!to\s)\p{Ll}[\p{L}’'-]*\s{1,2}+){0,4}$")


@cache
def _from_there() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:\p{Ll}+\s)?(?:area|zone|range|bracket|stretch|strip|radius|section|wall|fence|line|fund|account|pot|pool|package|budget|stake|loan|stockpile|stock|reserve|fleet|list)\b"
    )


def _since(context: Context) -> TimeExpression | None:
    """ "Since March it has dropped to 11 from 19": it was 19 when March began."""
    since = (t for t in context.times if t.interval is not None and t.interval.start is not None)
    return next((t for t in since if t.span.of(context.text).lower().startswith("since ")), None)


def basis_of(time: TimeExpression, published: Interval) -> AsOfBasis:
    if time.timex == "PRESENT_REF":
        return "published" if published.known else "unknown"
    return "stated" if time.stated else "relative"
