"""Lending: a bare number takes the noun that the sentence gave before: "the number of American troops ... to about 1,000, compared
with 1,700".
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import regex
from msgspec import structs

from checker.context.changed_to import changed_to
from checker.context.grown_to import grown_to
from checker.context.reading import Context
from checker.model import Kind, Span
from checker.patterns import pattern_of
from checker.scan.lexicon import singular

__all__ = ["lend_noun"]


def lend_noun(context: Context) -> Context:
    """The same context, its figure counting the noun that the sentence has for it; unchanged where it has none.

    Only for a count without a noun of its own: after "number of ...", before "numbering", before a list of adjectives with their
    noun, before "of the 4,000 soldiers", before what only people do, and after "compared with", "up from" and the like, which
    take the noun of the figure before.
    """
    figure = context.figure
    if figure.kind is not Kind.COUNT or figure.unit is not None:
        return context
    lent = context.reading.lent
    if figure.span not in lent:
        lent[figure.span] = _unit_for(context)
    unit = lent[figure.span]
    return replace(context, figure=structs.replace(figure, unit=unit)) if unit else context


def _unit_for(context: Context) -> str | None:
    text, figure, sentence = context.text, context.figure.span, context.sentence
    noun = (
        _number_of(context)
        or _announced(context)
        or _numbering(context)
        or _listed_qualities(context)
        or grown_to(context)
        or changed_to(context)
    )
    if noun is not None:
        return _unit(noun.of(text))
    part = _some_of().match(text, figure.end, sentence.end)
    if part is not None:
        return next((f.unit for f in context.neighbours if f.span.start == part.end() and f.kind is Kind.COUNT), None)
    if _done_by_people().match(text, figure.end, sentence.end) or _size_of_a_body().search(text, sentence.start, figure.start):
        return "person"
    if _against().search(text, sentence.start, figure.start):
        before = [f for f in context.neighbours if f.span.end <= figure.start and f.kind is Kind.COUNT]
        if context.figure.number == 0 and before and not text.endswith("from ", sentence.start, before[-1].span.start):
            return None  # "The two sides agreed to cut tariffs to zero": no sides
        return lend_noun(context.reading.context(before[-1])).figure.unit if before else None
    return None


def _unit(words: str) -> str:
    *modifiers, head = words.lower().split()
    return " ".join([*modifiers, singular(head)])


def _number_of(context: Context) -> Span | None:
    match = _number().search(context.text, context.sentence.start, context.figure.span.start)
    return Span(*match.span("noun")) if match else None


def _listed_qualities(context: Context) -> Span | None:
    """ "1,200 confirmed, probable and suspected cases": the noun stands behind a list of its adjectives."""
    match = _qualities().match(context.text, context.figure.span.end, context.sentence.end)
    return Span(*match.span("noun")) if match else None


def _announced(context: Context) -> Span | None:
    """ "More conscripts: 5,000 next year": the noun stands before the colon."""
    at = context.figure.span.start
    match = _before_colon().search(context.text, max(context.sentence.start, at - 60), at)
    return Span(*match.span("noun")) if match else None


@cache
def _before_colon() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:more|new|fewer|extra)\s(?P<noun>\p{Ll}{3,}(?<!s)s):\s$", regex.VERSION1)


def _numbering(context: Context) -> Span | None:
    """ "U.S. troops in the country, currently numbering around 4,000": the nearest plural that no preposition of place leads to."""
    if not _numbered().search(context.text, context.sentence.start, context.figure.span.start):
        return None
    plurals = list(_plural().finditer(context.text, context.sentence.start, context.figure.span.start))
    return Span(*plurals[-1].span("noun")) if plurals else None


@cache
def _number() -> regex.Pattern[str]:
    return pattern_of(
        r"\bnumber\sof\s(?:(?:the|its|their|his|her|our)\s)?(?P<noun>(?:[\p{L}.’'-]+\s){0,2}?(?!(?:has|is|was|does|as|this)\b)(?:\p{Ll}{2,}s|people|personnel|staff|police|women|men|children))\b",
        regex.VERSION1,
    )


@cache
def _qualities() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\s[\p{Ll}-]+,){1,3}\s(?:[\p{Ll}-]+,?\s)?(?:and|or)\s[\p{Ll}-]+(?<=ed|ble|al|ic|ive|ing|ve|nt)\s(?P<noun>\p{Ll}{3,}(?<!s)s)\b",
        regex.VERSION1,
    )


@cache
def _some_of() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:out\s)?of\s(?:(?:the|its|their|some|these|his|her|a)\s)?(?:(?:total|overall)\s(?:of\s)?)?"
        r"(?:[\p{L}.-]+(?:\s[\p{L}.-]+){0,2}[’']s?\s)?",
        regex.VERSION1,
    )


@cache
def _size_of_a_body() -> regex.Pattern[str]:
    """ "Membership is around 1 million": a noun that is itself a number of people."""
    return pattern_of(
        r"\b(?:membership|attendance|enrol?lment|readership|viewership|workforce|head\s?count|population|following)\s(?:in\s[\p{L}\s]{2,30}?\s)?"
        r"(?:is|was|of|at|stands\sat|stood\sat|reached|fell\sto|rose\sto|grew\sto)\s$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _done_by_people() -> regex.Pattern[str]:
    """What only people do, right behind a number without a noun: "nearly 3,000 demand a vote", "500 attended"."""
    return pattern_of(
        r"\s(?:have\s|had\s|were\s(?:said\sto\shave\s)?|then\s|also\s)?"
        r"(?:demand(?:ed)?|attend(?:ed)?|gather(?:ed)?|march(?:ed)?|rall(?:y|ied)|protest(?:ed)?|sign(?:ed)?|voted?|took\spart|take\spart"
        r"|turn(?:ed)?\sout|show(?:ed)?\sup|fled|flee|died|enrol(?:l?ed)?|appl(?:y|ied)|responded|showed\sup|walked\sout|deserted)\b",
        regex.VERSION1,
    )


@cache
def _numbered() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:numbering|numbered|totall?ing|totall?ed)\s$", regex.VERSION1)


@cache
def _plural() -> regex.Pattern[str]:
    return pattern_of(r"(?<!\b(?:in|at|on|across|of)\sthe\s)\b(?P<noun>\p{Ll}{2,}(?<!s)s)\b", regex.VERSION1)


@cache
def _against() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:compared\s(?:with|to)|up\sfrom|down\sfrom|from|against|to)\s$", regex.VERSION1)
