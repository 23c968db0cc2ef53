"""War place: the land or the region over which a war was fought of which the text tells, for the dead, hurt and missing of it.

"2,700 of its soldiers were killed in fighting over the region of Novaria ... Another 100 are missing": both in Novaria. A region
that no
table knows is known by what the text says of it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.nested_places import Same
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Reading

__all__ = ["where_the_war_is"]

_OF_SOLDIERS = frozenset(("military_deaths", "military_injured", "military_missing", "military_casualties"))


def where_the_war_is(draft: Draft) -> Draft:
    """The draft with the place of the one war that the text tells of, where the figure is of that war and has no place."""
    soldiers = draft.measure in _OF_SOLDIERS
    if not soldiers and draft.measure != "people_killed":
        return draft
    context, sentence = draft.context, draft.context.sentence
    if draft.place is not None and (draft.place != draft.subject or _is_own(draft)):
        return draft
    here = context.search(_WAR, sentence.start, sentence.end) is not None
    if not here and (not soldiers or draft.place is not None):
        return draft
    if context.search(_MISHAP, sentence.start, sentence.end) is not None or draft.happening is not None:
        return draft
    war = _war_place(Same(context.reading))
    if war is None:
        return draft
    counted = any(c.place == war[0] and c.measure in _OF_SOLDIERS for c in draft.earlier)
    if not here and not counted:
        return draft
    return draft.put("place", war[0], "the war that the text tells of was fought there", war[1])


def _is_own(draft: Draft) -> bool:
    """Whether the sentence gives the place itself."""
    span = draft.said_at("place")
    return span is not None and draft.context.sentence.covers(span)


_FOUGHT = r"(?:[Ww]ars?|[Ff]ighting|[Cc]onflicts?|[Bb]attles?|[Cc]lashes|[Hh]ostilities)"

_WAR: Expression = expression(rf"\b{_FOUGHT}\b")

_MISHAP: Expression = expression(r"\b(?:crash\p{Ll}*|accident\p{Ll}*|earthquake|avalanche|exercises?|training|peacekeep\p{Ll}*)\b")


@lru_cache(maxsize=4)
def _war_place(same: Same) -> tuple[str, Span] | None:
    """The one place over which the text says that a war was fought, and where it says so."""
    reading = same.reading
    if not _WAR.pattern.search(reading.text):
        return None
    lands = {m.span.start: m for m in reading.scan.names if m.kind in ("country", "region")}
    found: dict[str, Span] = {}
    for led in _over().finditer(reading.text):
        span = Span(*led.span("place"))
        known = lands.get(span.start)
        entity = (
            known.entity
            if known is not None
            else _region(reading, led["place"], called_so=led["kind"] is not None or led["prep"] == "in")
        )
        if entity is not None:
            found.setdefault(entity, span)
    for named in _named_war().finditer(reading.text):
        region = _region(reading, named["place"], called_so=False) if _full(found, named["place"]) is None else None
        if region is not None:
            found.setdefault(region, Span(*named.span("place")))
    return next(iter(found.items())) if len(found) == 1 else None


def _full(found: dict[str, Span], short: str) -> str | None:
    return next((place for place in found if place == short or place.endswith((f"-{short}", f" {short}"))), None)


def _region(reading: Reading, name: str, *, called_so: bool) -> str | None:
    """The name of a region under its fullest form; None for what may be a person, a body or a thing."""
    longer = next((n.entity for n in reading.cast if n.entity.endswith(f"-{name}")), None) if "-" not in name else None
    full = longer or name
    kinds = reading.cast_kinds_of(full) | reading.cast_kinds_of(name)
    if kinds - {"name", "region", "place"} or not kinds:
        return None
    spoken_of = called_so or _IN.format(name) in reading.text or _IN.format(full) in reading.text
    return full if spoken_of else None


_IN = " in {}"
"""What is said of places, and not of peoples or persons."""


@cache
def _over() -> regex.Pattern[str]:
    return pattern_of(
        rf"\b{_FOUGHT}\s(?:(?:with|against|between)\s[^,.;()]{{2,50}}?\s)?(?P<prep>over|in|for)\s"
        r"(?:the\s)?(?P<kind>(?:(?:disputed|breakaway|separatist|contested|mountainous|restive|northern|southern|eastern|western|Azerbaijani)\s){0,3}"
        r"(?:territory|region|enclave|province|area)\sof\s|(?:disputed|breakaway|separatist|contested|restive)\s)?"
        r"(?P<place>\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?:\s\p{Lu}\p{Ll}+)?)(?!\p{L}|[’']s)",
        regex.VERSION1,
    )


@cache
def _named_war() -> regex.Pattern[str]:
    return pattern_of(
        r"(?<![\p{Lu}][\p{L}]*\s)\b(?!World|Cold|Civil|Gulf|Great|Holy|Day|The|This|That|Patriotic|Trade|Price)(?P<place>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s(?:[Ww]ar|battle|conflict)\b",
        regex.VERSION1,
    )
