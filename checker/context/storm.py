"""Storm: which storm blows, moves or is so wide. The one that the text names is meant by "it", "the storm" and "the centre"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.referents import names_in
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.name_shape import Name

__all__ = ["of_the_storm"]

_KINDS = ("hurricane", "typhoon", "cyclone", "storm")


def of_the_storm(draft: Draft, *, winds: bool = False) -> Draft:
    """The draft with the storm as its subject, where the text names one storm, or the sentence one of several, and the sentence
    tells of it.

    winds: whether the figure is of wind, which in such a text blows in the storm.
    """
    context = draft.context
    storms = [n for kind in _KINDS for n in context.reading.cast_index.having.get(kind, ()) if _named().fullmatch(n.entity)]
    if not storms:
        return draft
    here = [n for n in names_in(context, context.sentence.start, context.sentence.end) if n in storms or _same(n, storms)]
    of = {n.entity for n in (here or storms)}
    if len(of) != 1 or not (winds or here or _meant().search(context.text, context.sentence.start, context.sentence.end)):
        return draft
    storm = of.pop()
    if draft.subject is not None and draft.subject not in storm and not _meant().fullmatch(draft.subject):
        return draft
    return draft.put("subject", storm, "the storm that the text names", here[0].span if here else None)


def _same(name: Name, storms: list[Name]) -> bool:
    return any(name.entity == s.entity for s in storms)


@cache
def _named() -> regex.Pattern[str]:
    """ "Hurricane Ada", "Tropical Storm Ada"; no season, centre or warning."""
    return pattern_of(
        r"(?:Super\s)?(?:Hurricane|Typhoon|Cyclone|(?:Tropical\s|Winter\s)?Storm)\s"
        r"(?!Cent|Season|Hunter|Specialist|Watch|Warning|Prediction|Relief)\p{Lu}[\p{L}-]+",
        regex.VERSION1,
    )


@cache
def _meant() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:(?:super)?storm|hurricane|typhoon|cyclone|eye|cent(?:er|re))\b", regex.IGNORECASE)
