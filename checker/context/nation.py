"""Nation: whose "the federal government", "the budget deficit" and "the world's ninth-largest economy" are.

A country's own news calls it by no name any more once it has. Where one country stands out among those that an article names, a
state's affairs without an owner are that country's; where two are as good they are nobody's.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.name_shape import Name
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.referents import names_in
from checker.context.told_of import is_said_by
from checker.cues import compiled
from checker.model import Kind, Span
from checker.reference import country_led_by

__all__ = ["affairs_of", "government_of", "institutions_of", "nation_of", "state_of"]


def nation_of(context: Context) -> Name | None:
    """The country that the article is about, where it names one far more often than any other; None else."""
    return context.reading.cast_index.nation


def government_of(context: Context) -> Filled | None:
    """ "Nine of 15 federal departments", "380,000 government employees", "75% of the federal government"."""
    end = min(context.core.end + 50, context.sentence.end)
    found = (
        _governing().search(context.text, context.figure.span.start, context.core.end)
        or _of_government().match(context.text, context.core.end, end)
        or _of_government().match(context.text, context.figure.span.end, end)
        or _agencies().search(context.text, max(context.figure.span.start - 60, context.sentence.start), context.figure.span.start)
    )
    if found is None:
        return None
    named = [n for n in names_in(context, found.start(), found.end()) if n.kind == "country"]
    if named:
        return Filled(named[0].entity, named[0].span, f"“{found['what']}”: theirs")
    nation = nation_of(context)
    if nation is None or _other(context, nation, min(found.start(), context.figure.span.start), found.end()):
        return None
    return Filled(
        nation.entity, Span(*found.span("what")), f"“{found['what']}”: that of {nation.entity}, which the article is about"
    )


@cache
def _governing() -> regex.Pattern[str]:
    return compiled(r"(?<![\p{L}-])(?P<what>(?:federal|government|cabinet|ministerial)\s\p{Ll}+)")


@cache
def _of_government() -> regex.Pattern[str]:
    return compiled(
        r"\s(?:\p{Ll}+\s)?of\s(?:\d[\d,]*\s)?(?P<what>(?:the\s)?(?:\p{Lu}[\p{L}.]+\s)?(?:federal|central|national)\s(?:government|departments?|agencies|workers|employees|workforce|budget|courts?|lands?)"
        r"|the\sgovernment)\b"
    )


@cache
def _agencies() -> regex.Pattern[str]:
    """ "Federal agencies spent $13 million", "cost the federal government 2 million": what the state has or pays."""
    return compiled(
        r"\b(?P<what>[Ff]ederal\s(?:agencies|departments|spending|outlays|revenues?)|(?<=\b(?:cost|costs|costing|owe|owes|owed|pay|paid|saves?|saved|saving)\s)the\s(?:federal\s)?government)"
        r"(?:\s(?:have|has|had|will|would|could|now|also|reportedly|currently|another|an?|about|more\sthan|\p{Ll}+ed|spent|spend|paid|pay|rose|fell|lost|took|bought|\p{Ll}+ly))*+\s$"
    )


def state_of(context: Context, found: Filled) -> Filled | None:
    """The country whose money its leader grants: "President Cole ordered $30 million in aid"."""
    country = country_led_by(found.entity) or country_led_by(found.entity.rsplit(" ", 1)[-1])
    granted = country and _granted().search(
        context.text, max(context.figure.span.start - GRANTED, context.sentence.start), context.figure.span.start
    )
    lent = granted and _help().search(context.text, context.figure.span.end, context.sentence.end)
    return (
        Filled(country, found.span, f"“{granted['verb']}”: its money, not the leader's own")
        if country and granted and lent
        else None
    )


GRANTED = 140
"""Characters from the verb to the last of the sums that are granted."""


@cache
def _granted() -> regex.Pattern[str]:
    return compiled(
        r"\b(?P<verb>order(?:s|ed)|approv(?:es|ed)|authori[sz](?:es|ed)|releas(?:es|ed)|pledg(?:es|ed)|offer(?:s|ed)|announc(?:es|ed)|allocat(?:es|ed)"
        r"|committ?(?:s|ed)|sen(?:ds|t))\b[^.;:]*$"
    )


@cache
def _help() -> regex.Pattern[str]:
    return compiled(r"\b(?:aid|assistance|relief|equipment|food|supplies|help|loans?|grants?|weapons|funding)\b")


def affairs_of(context: Context) -> Filled | None:
    """ "A deficit of $65 billion, or 7 percent of economic output": a state's affairs in a sentence that names no other owner."""
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT, Kind.FRACTION, Kind.ORDINAL):
        return None
    found = _affairs().search(context.text, context.sentence.start, context.sentence.end)
    nation = nation_of(context) if found else None
    if nation is None or found is None or _other(context, nation, context.sentence.start, context.sentence.end):
        return None
    return Filled(nation.entity, Span(*found.span()), f"“{found.group()}”: that of {nation.entity}, which the article is about")


def institutions_of(context: Context) -> Filled | None:
    """ "The 125 electoral districts", "the MPs' term of office is five years": a land's own, where the text names no other."""
    if context.figure.kind not in (Kind.COUNT, Kind.DURATION):
        return None
    lasting = context.figure.kind is Kind.DURATION
    found = (_in_office() if lasting else _institutions()).search(context.text, context.sentence.start, context.sentence.end)
    nation = nation_of(context) if found else None
    if nation is None or found is None or _other(context, nation, context.sentence.start, context.sentence.end):
        return None
    return Filled(nation.entity, Span(*found.span()), f"“{found.group()}”: those of {nation.entity}, which the article is about")


@cache
def _institutions() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:(?:electoral|voting)\s(?:districts?|precincts?)|(?:parliamentary\s)?constituenc(?:y|ies)|MPs[’']?|parliamentary\sseats?"
        r"|seats?\sin\s(?:the\s)?parliament|(?:the\s)?[Pp]arliament\shas)\b"
    )


@cache
def _in_office() -> regex.Pattern[str]:
    return compiled(r"\bterms?\sof\soffice\b")


@cache
def _affairs() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:budget\s(?:deficits?|surplus(?:es)?)|(?:[Tt]he|[Aa])\sdeficit|gross\s(?:domestic|national)\sproduct|GDP|economic\soutput|foreign[\s-](?:currency\s|exchange\s)?reserves"
        r"|(?:national|public|government)\sdebt|trade\s(?:deficits?|surplus)|largest\seconomy|(?:rescue|bailout|bail-out)\spackage|state\sbudget)\b"
    )


_CREDITORS = frozenset(
    (
        "IMF",
        "International Monetary Fund",
        "Monetary Fund",
        "World Bank",
        "European Central Bank",
        "ECB",
        "Inter-American Development Bank",
    )
)
"""They lend to countries, and have no economy."""


def _other(context: Context, nation: Name, start: int, end: int) -> bool:
    """True where a stretch names somebody else who may own it."""
    return any(
        n.entity != nation.entity
        and n.kind in ("country", "region", "group", "organisation")
        and n.entity not in _CREDITORS
        and not (n.kind == "region" and n.modifies)
        and not (n.kind == "organisation" and is_said_by(context.text, n))
        for n in names_in(context, start, end)
    )
