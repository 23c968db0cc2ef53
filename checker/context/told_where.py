"""Told where: the one town that an article gives for what happened, before the state or the county that it gives beside it.

"A home in eastern Ohio" and, further down, "the house near Dover, Ohio": Dover. "The shooting happened on Elm Street in Dover":
Dover, whatever county the dateline names.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from checker.context.event_places import places_in
from checker.context.reading import Reading
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["said_to_be_in", "town_within"]


def said_to_be_in(reading: Reading, sentences: Sequence[Span]) -> str | None:
    """The first town of the sentence that says where it happened: "the crash occurred near Dover"; None without such a sentence."""
    for sentence in sentences:
        said = _happened().search(reading.text, sentence.start, sentence.end)
        if said is None:
            continue
        towns = [place for place, is_country in places_in(reading, Span(said.end(), sentence.end)) if not is_country]
        if towns:
            return towns[0]
    return None


@cache
def _happened() -> regex.Pattern[str]:
    return pattern_of(
        r"\b[Tt]he\s(?:\p{Ll}+\s)?(?:shooting|attack|stabbing|killing|murder|crash|collision|accident|incident|fire|blast|explosion|bombing|robbery"
        r"|stampede|derailment|assault|clash|tragedy|rampage)s?\s(?:happened|occurred|took\splace|unfolded)\b"
    )


def town_within(reading: Reading, place: str, sentences: Sequence[Span]) -> str | None:
    """The town that the sentences print with `place` right behind it: "near Dover, Ohio" for Ohio; None where there are two."""
    towns = set()
    for sentence in sentences:
        for town, is_country in places_in(reading, sentence):
            if not is_country and reading.text.find(f"{town}, {place}", sentence.start, sentence.end) >= 0:
                towns.add(town)
    return towns.pop() if len(towns) == 1 else None
