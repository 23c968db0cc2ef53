"""Names as printed: owners and places that no table knows, by where they stand in the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.context.no_place import LEAD, is_house, no_place_of
from checker.context.reading import Context
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["Filled", "framed", "located_by_name", "speaks"]


@dataclass(frozen=True, slots=True)
class Filled:
    entity: str
    span: Span
    why: str


@cache
def _saying() -> regex.Pattern[str]:
    """A verb that makes its subject the source of the figure, not its owner."""
    return pattern_of(
        r"\s(?:[a-z]+\s){0,2}?(?:said|says|say|told|reports?|reported|confirmed|warned|added|noted|believes?|estimates?|estimated)\b"
    )


def speaks(context: Context, span: Span) -> bool:
    return _saying().match(context.text, span.end) is not None


@cache
def _somewhere() -> regex.Pattern[str]:
    """A place that no table knows: capitalised words behind "in", "at" or "near", unless they are a month, a day or a body."""
    return pattern_of(
        r"\b(?P<preposition>in|at|near|outside|In)\s(?:(?:the|an?)\s(?:[\p{L}-]+\s){0,2}?(?:city|town|village|suburb|province|district|port|region)\sof\s)?"
        r"(?:the\s)?(?:(?:central|down|up|sub|inner|rural|nearby|(?:north|south|east|west)\p{Ll}*)[\p{Ll}-]*\s)?"
        r"(?P<place>(?!(?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December|\w+day|Pentagon|Kremlin|Congress|Parliament|Senate|House|Court|(?:North|South|East|West|Midwest)\b(?!\s\p{Lu}))\b)"
        r"\p{Lu}[\p{Ll}’'-]+(?:\s\n?(?:of\s|al-|el-|de\s|del\s|la\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{Ll}’'-]+){0,2})",
        regex.VERSION1,
    )


@cache
def _told_in() -> Expression:
    """ "A report in [The Herald]", "the Nobel Prize in [Economics]": what a paper prints, and in which field somebody excels."""
    return expression(
        r"\b(?:report|study|article|paper|essay|column|op-ed|editorial|story|analysis|profile|interview|[Pp]rize|[Aa]ward|degree|doctorate|Ph\.?D\.?|diploma)"
        r"(?:\s\p{Ll}+){0,2}?\s(?:in|at)\s(?:the\s)?$"
        r"|\b[Aa]ccording\sto\s(?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?:at|in)\s(?:the\s)?$"
    )


def located_by_name(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "... shot in Newark": the name as printed, behind the figure in its clause, else the last before it in the sentence."""
    behind = _somewhere().finditer(context.text, context.core.end, max(context.clause.end, context.core.end))
    match = next((m for m in behind if _is_place(context, m)), None)
    if match is None:
        before = list(_somewhere().finditer(context.text, context.sentence.start, context.figure.span.start))
        match = next((m for m in reversed(before) if _is_place(context, m)), None)
    if match is None:
        return None
    named = context.reading.beginning_in(context.reading.scan.names, match.start("place"), match.start("place") + 1)
    land = next((n for n in named if n.kind == "country" and n.form == "name" and n.span.end < match.end("place")), None)
    place = land.entity if land is not None else _town_of_it(" ".join(match["place"].split()))  # "in China's Gansu province"
    return Filled(place, Span(*match.span("place")), f"“{match['preposition']}” with a name")


def _town_of_it(name: str) -> str:
    return " ".join(_owner().split(name)[0].split())


@cache
def _owner() -> regex.Pattern[str]:
    """ "At Bergen's Maritime Institute"."""
    return pattern_of(r"[’']s\s")


def _is_place(context: Context, match: regex.Match[str]) -> bool:
    """A name that owns nothing there, and is no person's and no body's ("in Cole's funds", "at Harbor Fund")."""
    start, end = match.span("place")
    if match["place"].endswith(("’s", "'s", "’", "'", "-")) or context.text.startswith(("’", "'"), end):
        return False
    if match["place"].startswith(("Exercise ", "Operation ")):
        return False
    known = [m for m in context.reading.within(context.reading.scan.names, Span(start, end)) if m.span.start == start]
    if any(m.form == "adjective" or (m.kind == "country" and m.form == "name" and m.span.end == end) for m in known):
        return False  # "in American history"; a land is found by its code, or is no place of the figure
    if no_place_of(context, Span(start, end), match["preposition"]) or is_house(match["place"]):
        return False
    if not known and context.search(_told_in(), max(start - LEAD, context.sentence.start), start):
        return False
    if any(
        m.span.start == start and m.form == "metonym" for m in context.reading.within(context.reading.scan.names, Span(start, end))
    ):
        return False  # "some in the Pentagon"
    around = context.reading.within(context.reading.cast, Span(start, min(end + 40, len(context.text))))
    return all(n.kind not in ("person", "organisation", "group") for n in around if n.span.start == start)


def fronted(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Odessa, 1,000 people marched": a place that opens the sentence, with no other clause before the figure."""
    found = _opening_place(context, _frame().match(context.text, context.sentence.start, context.sentence.end))
    return found if found and context.figure.span.start - found.span.end <= FRONTED else None


FRONTED = 60
"""How far behind a place that opens its sentence a figure is said of that place: within the same clause."""


def framed(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Odessa, thousands marched. Some 500 came to a rival rally": a place that opens a sentence holds for the next one, too,
    if that names none before its figure. Only of what is counted: money and shares are not in a place for standing there.
    """
    if context.figure.kind is not Kind.COUNT or context.index == 0:
        return None
    before = context.reading.scan.sentences[context.index - 1].span
    opened = _frame().match(context.text, before.start, before.end)
    if opened is None or any(
        n.is_place for n in context.reading.within(context.reading.cast, Span(context.sentence.start, context.figure.span.start))
    ):
        return None
    return _opening_place(context, opened)


def _opening_place(context: Context, match: regex.Match[str] | None) -> Filled | None:
    if match is None or not _is_place(context, match):
        return None
    span, reading = Span(*match.span("place")), context.reading
    known = next((m for m in reading.within(reading.cast, span) if m.span == span and m.kind in ("country", "region")), None)
    town = any(m.span == span and m.form == "capital" for m in reading.within(reading.scan.names, span)) if known else False
    return Filled(known.entity if known and not town else match["place"], span, "the place opens the sentence")


@cache
def _frame() -> regex.Pattern[str]:
    return pattern_of(
        r"\W*(?P<preposition>In|At|Near|Across)\s(?:the\s)?(?:\p{Ll}+\s)?(?P<place>(?!(?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}.’'-]+"
        r"(?:\s\p{Lu}[\p{L}.’'-]+){0,2})(?:,\s\p{Lu}[\p{L}. ]{1,30}+)?,\s",
        regex.VERSION1,
    )
