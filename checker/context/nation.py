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
from checker.model import Kind, Span

__all__ = ["affairs_of", "government_of", "nation_of"]


def nation_of(context: Context) -> Name | None:
    """The country that the article is about, where it names one far more often than any other; None else."""
    return context.reading.cast_index.nation


def government_of(context: Context) -> Filled | None:
    """ "Nine of 15 federal departments", "380,000 government employees", "75% of the federal government"."""
    end = min(context.core.end + 50, context.sentence.end)
    found = _governing().search(context.text, context.figure.span.start, context.core.end) or _of_government().match(
        context.text, context.core.end, end
    )
    nation = nation_of(context) if found else None
    if nation is None or found is None or _other(context, nation, context.figure.span.start, found.end()):
        return None
    return Filled(
        nation.entity, Span(*found.span("what")), f"“{found['what']}”: that of {nation.entity}, which the article is about"
    )


@cache
def _governing() -> regex.Pattern[str]:
    return regex.compile(r"(?<![\p{L}-])(?P<what>(?:federal|government|cabinet|ministerial)\s\p{Ll}+)", regex.VERSION1)


@cache
def _of_government() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:\p{Ll}+\s)?of\s(?:\d[\d,]*\s)?(?P<what>(?:the\s)?(?:federal|central|national)\s(?:government|departments?|agencies|workers|employees|workforce|budget|courts?|lands?)"
        r"|the\sgovernment)\b",
        regex.VERSION1,
    )


def affairs_of(context: Context) -> Filled | None:
    """ "A deficit of $65 billion, or 7 percent of economic output": a state's affairs in a sentence that names no other owner."""
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT, Kind.FRACTION, Kind.ORDINAL):
        return None
    found = _affairs().search(context.text, context.sentence.start, context.sentence.end)
    nation = nation_of(context) if found else None
    if nation is None or found is None or _other(context, nation, context.sentence.start, context.sentence.end):
        return None
    return Filled(nation.entity, Span(*found.span()), f"“{found.group()}”: that of {nation.entity}, which the article is about")


@cache
def _affairs() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:budget\s(?:deficit|surplus)|(?:[Tt]he|[Aa])\sdeficit|gross\s(?:domestic|national)\sproduct|GDP|economic\soutput|foreign[\s-](?:currency\s|exchange\s)?reserves"
        r"|(?:national|public|government)\sdebt|trade\s(?:deficit|surplus)|largest\seconomy|(?:rescue|bailout|bail-out)\spackage|state\sbudget)\b",
        regex.VERSION1,
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
        n.entity != nation.entity and n.kind in ("country", "region", "group", "organisation") and n.entity not in _CREDITORS
        for n in names_in(context, start, end)
    )
