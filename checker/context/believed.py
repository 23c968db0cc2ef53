"""Believed: figures that somebody thinks right and nobody has counted: "are believed to be", "analysts put it at"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.governing import definite, verb_of
from checker.context.reading import Context, once
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["believed"]

_REACH = 110
"""Characters before the figure in which those who reckon may be named."""


@once
def believed(context: Context) -> Hit | None:
    """The words that say that a figure is an estimate, where they stand neither in it nor before it as "estimated"."""
    figure = context.figure
    if figure.kind is Kind.AGE:
        return None
    headed = _by_estimates().match(context.text, context.sentence.start, figure.span.start)
    if (
        headed is not None
        and figure.kind in (Kind.COUNT, Kind.MONEY, Kind.PERCENT)
        and (figure.unit or "").rsplit(" ", 1)[-1] not in ("country", "nation")
    ):
        return Hit(Span(*headed.span("word")), headed["word"])
    put_in = context.search(_put_in(), max(context.sentence.start, figure.span.start - _REACH), figure.span.start)
    if put_in is not None:
        return Hit(Span(*put_in.span("word")), put_in["word"])
    reckoned = context.search(_reckoned(), max(context.sentence.start, figure.span.start - _REACH), figure.span.start)
    if reckoned is not None:
        return Hit(Span(*reckoned.span("word")), reckoned["word"])
    thought = verb_of(context, _thought()) if figure.kind is Kind.COUNT and not definite(context) else None
    return Hit(Span(*thought.span("word")), thought["word"]) if thought else None


@cache
def _by_estimates() -> regex.Pattern[str]:
    """ "According to estimates by engineers, ...": holds for all that the sentence tells."""
    return pattern_of(
        r"[\s“\"]*(?:According\sto|By|In)\s(?:[\p{L}\d’'.-]+\s){0,5}?(?P<word>estimates?)\b[^.;:,]{0,60},\s", regex.VERSION1
    )


@cache
def _put_in() -> Expression:
    """ "In May, according to our estimates, we had": between commas, and no other number behind it."""
    return expression(
        r",\s(?P<word>(?:according\sto|by)\s(?:[\p{L}’'.-]+\s){0,4}?estimates?),\s(?:(?!(?:and|but)\b)[\p{L}’'-]+\s){0,6}$"
    )


@cache
def _thought() -> Expression:
    """ "3,000 people in Peru are believed to be infected", "200 others are possibly affected"."""
    return expression(
        r"(?:\s+(?:others|more))?(?:\s+(?:in|of|on|at|from|across|around)(?:\s+(?!(?:is|are|was|were)\b)[\w’'-]+){1,3}?)?"
        r"\s+(?P<word>(?:is|are|was|were)\s+(?:now\s+|still\s+|also\s+)?"
        r"(?:(?:believed|thought|suspected|presumed|assumed)\s+to\s+(?:be|have)\b|(?:possibly|probably|presumably)\s+\p{Ll}+(?:ed|t|n)\b))"
    )


@cache
def _reckoned() -> Expression:
    """ "Analysts put the cost of it at"; what a deal is worth is written in it, but what a firm or a house is worth is reckoned."""
    who = r"(?:analyst|expert|economist|researcher|scientist|consultant|observer|insurer|broker|scholar|engineer)s?"
    return expression(
        rf"\b{who}(?:\s+[\p{{L}}’'-]+){{0,4}}?\s+(?P<word>(?:have\s+|has\s+)?(?:puts?|reckons?|guess(?:es|ed)?|valued?|values|gauged?))"
        r"\s+(?:[\p{L}’'-]+\s+){0,9}?(?:at|to\s+be|is|was)\s+$"
        r"|\b(?:which|that|whom)\s(?:the\s)?(?:[\p{L}’'-]+\s){1,3}(?P<word>puts?|has\sput|have\sput)\sat\s$"
        r"|\b(?:he|she|minister|ministry|officials?|government|Pentagon)\s(?P<word>puts?)\s(?:it|them|the\s(?:cost|price|bill|sum|total|damage)s?)\sat\s$"
        rf"|\b{who}\b[^.;]{{0,60}}?\b(?:sa(?:id|ys?)|believes?|thinks?)\b[^.;:]{{0,40}}?"
        r"(?<!\b(?:contract|deal|agreement|order|package|grant|prize|tender|sale|transaction)s?\s+)\b(?P<word>(?:is|are|was|were)\s+worth)\s+$",
        regex.IGNORECASE,
    )
