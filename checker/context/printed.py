"""Names as printed: owners and places that no table knows, by where they stand in the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Kind, Span

__all__ = ["Filled", "framed", "located_by_name", "speaks"]


@dataclass(frozen=True, slots=True)
class Filled:
    entity: str
    span: Span
    why: str


@cache
def _saying() -> regex.Pattern[str]:
    """A verb that makes its subject the source of the figure, not its owner."""
    return regex.compile(
        r"\s(?:[a-z]+\s){0,2}?(?:said|says|say|told|reports?|reported|confirmed|warned|added|noted|believes?|estimates?|estimated)\b"
    )


def speaks(context: Context, span: Span) -> bool:
    return _saying().match(context.text, span.end) is not None


@cache
def _somewhere() -> regex.Pattern[str]:
    """A place that no table knows: capitalised words behind "in", "at" or "near", unless they are a month, a day or a body."""
    return regex.compile(
        r"\b(?P<preposition>in|at|near|outside|In)\s(?:the\s)?(?:(?:central|down|up|sub|inner|rural|nearby|(?:north|south|east|west)\p{Ll}*)[\p{Ll}-]*\s)?"
        r"(?P<place>(?!(?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December|\w+day|Congress|Parliament|Senate|House|Court|(?:North|South|East|West|Midwest)\b(?!\s\p{Lu}))\b)"
        r"\p{Lu}[\p{Ll}’'-]+(?:\s(?:of\s)?\p{Lu}[\p{Ll}’'-]+){0,2})",
        regex.VERSION1,
    )


def located_by_name(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "... shot in Newark": the name as printed, behind the figure in its clause, else the last before it in the sentence."""
    behind = _somewhere().finditer(context.text, context.core.end, max(context.clause.end, context.core.end))
    match = next((m for m in behind if _is_place(context, m)), None)
    if match is None:
        before = list(_somewhere().finditer(context.text, context.sentence.start, context.figure.span.start))
        match = next((m for m in reversed(before) if _is_place(context, m)), None)
    return None if match is None else Filled(match["place"], Span(*match.span("place")), f"“{match['preposition']}” with a name")


def _is_place(context: Context, match: regex.Match[str]) -> bool:
    """A name that owns nothing there, and is no person's and no body's ("in Cole's funds", "at Harbor Fund")."""
    start, end = match.span("place")
    if match["place"].endswith(("’s", "'s", "’", "'")) or context.text.startswith(("’", "'"), end):
        return False
    around = context.reading.within(context.reading.cast, Span(start, min(end + 40, len(context.text))))
    return all(n.kind not in ("person", "organisation", "group") for n in around if n.span.start == start)


def framed(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Odessa, thousands marched. Some 500 came to a rival rally": a place that opens a sentence holds for the next one, too, if
    that names none. Only of what is counted: money and shares are not in a place for standing there.
    """
    if context.figure.kind is not Kind.COUNT or context.index == 0:
        return None
    if any(n.is_place for n in context.reading.within(context.reading.cast, context.sentence)):
        return None
    before = context.reading.scan.sentences[context.index - 1].span
    match = _frame().match(context.text, before.start, before.end)
    if match is None or not _is_place(context, match):
        return None
    span = Span(*match.span("place"))
    known = next((m for m in context.reading.cast if m.span == span and m.kind in ("country", "region")), None)
    return Filled(known.entity if known else match["place"], span, "the sentence before opens with the place")


@cache
def _frame() -> regex.Pattern[str]:
    return regex.compile(
        r"\W*(?P<preposition>In|At|Near|Across)\s(?:the\s)?(?:\p{Ll}+\s)?(?P<place>(?!\w+day\b)\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2})(?:,\s\p{Lu}[\p{L}. ]+)?,\s",
        regex.VERSION1,
    )
