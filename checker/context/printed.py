"""Names as printed: owners and places that no table knows, by where they stand in the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Kind, Span

__all__ = ["Filled", "located_by_name", "named_subject", "person", "speaks"]


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
        r"\b(?P<preposition>in|at|near|outside|[Ii]n)\s(?:the\s)?(?P<place>(?!(?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December|\w+day|Congress|Parliament|Senate|House|Court|(?:North|South|East|West|Midwest)\b(?!\s\p{Lu}))\b)\p{Lu}[\p{Ll}’'-]+(?:\s(?:of\s)?\p{Lu}[\p{Ll}’'-]+){0,2})",
        regex.VERSION1,
    )


def located_by_name(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "... shot in Newark": the name as printed, behind the figure in its clause, else the last before it in the sentence."""
    match = _somewhere().search(context.text, context.core.end, max(context.clause.end, context.core.end))
    if match is None:
        match = next(
            iter(reversed(list(_somewhere().finditer(context.text, context.sentence.start, context.figure.span.start)))), None
        )
    if match is None:
        return None
    return Filled(match["place"], Span(*match.span("place")), f"“{match['preposition']}” with a name")


@cache
def _name_and_verb() -> regex.Pattern[str]:
    """A capitalised name with a verb behind it: a subject that no table knows ("Mitsui has been billed"). A verb in -s is not
    looked for: it could be a plural ("NATO members").
    """
    return regex.compile(
        r"\b(?P<name>(?!(?:The|A|An|In|On|At|It|He|She|They|We|You|I|But|And|Or|So|This|That|These|Those|There|If|When|While|As|For|By|From|To|With|His|Her|Its"
        r"|Their|Our|My|Of|After|Before|Since|Until|Last|Next|Some|Many|Most|All|No|Not|Now|Then|Here|What|Who|Which|How|Why|Only|More|Another|Other|Both|Each|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten"
        r"|January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b)\p{Lu}[\p{L}&’-]*+(?:\s\p{Lu}[\p{L}&’-]*+){0,3})"
        r"\s(?:has|have|had|is|was|were|will|would|could|can|may|also|\p{Ll}{3,}ed|sold|bought|made|paid|lost|won|cut|owns)\b",
        regex.VERSION1,
    )


def named_subject(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    matches = list(_name_and_verb().finditer(context.text, context.left.start, context.left.end))
    kept = [m for m in matches if not speaks(context, Span(*m.span("name")))]
    if not kept:
        return None
    span = Span(*kept[-1].span("name"))
    return Filled(_in_full(context, span), span, "the name before the verb of the clause")


def _in_full(context: Context, span: Span) -> str:
    """Lyons is Henry Lyons, where the article has named him so; any other name as printed."""
    around = context.reading.within(context.reading.scan.names, span)
    return next((m.entity for m in around if m.span == span and m.kind == "person"), span.of(context.text))


def person(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Soros managed over $22 billion": a person, where no country or body owns the figure and one alone is named before it."""
    names = context.reading.within(context.reading.scan.names, Span(context.sentence.start, context.figure.span.start))
    persons = [m for m in names if m.kind == "person" and not speaks(context, m.span)]
    if len({m.entity for m in persons}) != 1 or context.figure.kind not in (Kind.MONEY, Kind.AGE, Kind.PERCENT):
        return None
    return Filled(persons[-1].entity, persons[-1].span, "the one person named before the figure")
