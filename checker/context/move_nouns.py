"""Nouns of move: "a 10% reduction", "a $3 rise in the fare", "a budget increase of 5%" are by how much something moved."""

from __future__ import annotations

from functools import cache

from checker.context.gap import NOUNS_OF_MOVE, move_of
from checker.context.reading import Context
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Aspect, Direction, Kind, Span

__all__ = ["moved_by_noun"]


def moved_by_noun(context: Context) -> tuple[Aspect, Hit, str] | None:
    """The noun of move whose size the figure is, right behind it or joined to it by "of"; None for a project ("a $2 billion
    expansion"), for a profit ("a $5 million gain") and for a share ("a 10% cut of the sales").
    """
    if context.figure.kind not in (Kind.PERCENT, Kind.MONEY) or context.figure.text.lower().startswith("up to "):
        return None
    at = context.figure.span
    match = context.match(_behind(), at.end, context.sentence.end)
    if match is None:
        match = context.search(_before(), max(at.start - REACH, context.sentence.start), at.start)
    if match is None or (context.figure.kind is Kind.MONEY and match["noun"].lower() in _OF_MONEY):
        return None
    way = move_of(match["noun"])
    if way is None:
        return None
    value = Aspect.INCREASE if way is Direction.UP else Aspect.DECREASE
    return value, Hit(Span(*match.span("noun")), match["noun"]), "is by how much it moved"


REACH = 40
"""Characters before the figure in which "a reduction of some" stands."""

_OF_MONEY = frozenset("gain gains recovery expansion growth climb dip slide jump".split())
"""With money these are profits and projects as well."""

_NOUNS = "|".join(sorted(NOUNS_OF_MOVE))


@cache
def _behind() -> Expression:
    small = (
        r"(?:of|in|on|at|to|for|from|by|with|and|or|as|that|than|the|an?|its|their|his|her|if|after|before|when|is|was|are|were)\b"
    )
    return expression(rf"[\s-](?:(?!{small})\p{{Ll}}[\p{{L}}-]*\s){{0,2}}?(?P<noun>{_NOUNS})\b(?!\s(?:of|plan|target|proposal)\b)")


@cache
def _before() -> Expression:
    return expression(rf"\b(?P<noun>{_NOUNS})\sof\s(?:an?\s|some\s)?$")
