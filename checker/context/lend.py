"""Lending: a bare number takes the noun that the sentence gave before: "the number of American troops ... to about 1,000, compared
with 1,700".
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Kind, Span
from checker.scan.lexicon import singular

__all__ = ["lend_noun"]


def lend_noun(context: Context) -> Context:
    """The same context, its figure counting the noun that the sentence has for it; unchanged where it has none.

    Only for a count without a noun of its own: after "number of ...", before "numbering", and after "compared with", "up from" and
    the like, after "out of", and before a participle ("425 diagnosed"), which take the noun of the figure before.
    """
    figure = context.figure
    if figure.kind is not Kind.COUNT or figure.unit is not None:
        return context
    noun = _number_of(context) or _numbering(context)
    if noun is not None:
        return replace(context, figure=replace(figure, unit=_unit(noun.of(context.text))))
    if _against().search(context.text, context.sentence.start, figure.span.start):
        before = [f for f in context.neighbours if f.span.end <= figure.span.start and f.kind is Kind.COUNT]
        lent = lend_noun(context.reading.context(before[-1])).figure.unit if before else None
        return replace(context, figure=replace(figure, unit=lent)) if lent else context
    return context


def _unit(words: str) -> str:
    *modifiers, head = words.lower().split()
    return " ".join([*modifiers, singular(head)])


def _number_of(context: Context) -> Span | None:
    match = _number().search(context.text, context.sentence.start, context.figure.span.start)
    return Span(*match.span("noun")) if match else None


def _numbering(context: Context) -> Span | None:
    """ "U.S. troops in the country, currently numbering around 4,000": the nearest plural that no preposition of place leads to."""
    if not _numbered().search(context.text, context.sentence.start, context.figure.span.start):
        return None
    plurals = list(_plural().finditer(context.text, context.sentence.start, context.figure.span.start))
    return Span(*plurals[-1].span("noun")) if plurals else None


@cache
def _number() -> regex.Pattern[str]:
    return regex.compile(
        r"\bnumber\sof\s(?:the\s)?(?P<noun>(?:[\p{L}.’'-]+\s){0,2}?(?!(?:has|is|was|does|as|this)\b)\p{Ll}{2,}s)\b", regex.VERSION1
    )


@cache
def _numbered() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:numbering|numbered|totall?ing|totall?ed)\s$", regex.VERSION1)


@cache
def _plural() -> regex.Pattern[str]:
    return regex.compile(r"(?<!\b(?:in|at|on|across|of)\sthe\s)\b(?P<noun>\p{Ll}{2,}(?<!s)s)\b", regex.VERSION1)


@cache
def _against() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:compared\s(?:with|to)|up\sfrom|down\sfrom|from|against|to)\s$", regex.VERSION1)
