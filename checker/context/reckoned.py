"""Reckoned: what the alliance says that its members spend. Its tables are estimates, and are called so."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.nested_places import Same
from checker.model import AsOf, Aspect, Interval, Modality
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["reckoned_by_alliance"]

_WHO = r"(?:NATO|Nato|(?:the\s)?[Aa]lliance)"
_SOURCE = (
    rf"\b{_WHO}(?:[’']s)?\s(?:own\s|new\s|latest\s)?(?:\p{{L}}+\s){{0,2}}?(?:estimat\p{{Ll}}+|tables?|calculations?|reckoning|statistics|data\sshow|figures\sshow)\b"
    rf"|\b{_WHO}\s(?:now\s)?(?:puts|estimates|reckons)\b|\b(?:estimates?|tables?)\s(?:published|released|issued)?\s?(?:by|from)\s{_WHO}\b"
)
"""Who reckons, and that it is reckoned."""

_SAME = r"\bby\sthe\ssame\s(?:measure|reckoning|count|calculation|yardstick)\b"
"""What goes on with whoever reckoned before."""

_OLD = r"\b(?:from|than|with|to)\sthe\s$"
"""What leads to the value before."""

_OTHER_SOURCE = r"\b(?:ministry|government|SIPRI|budget|IISS|minister|president|parliament)\b"
"""Who else may say it."""


def reckoned_by_alliance(draft: Draft) -> Draft:
    """The draft as an estimate, where it tells as done what the alliance reckons that a member spends."""
    draft = _of_its_year(draft)
    if draft.aspect is not Aspect.LEVEL or not (draft.modality is Modality.ACTUAL or _planned_apart(draft)):
        return draft
    if draft.match(_OLD, where="left") is not None:
        return draft  # "a rise from the 4% spent last year": known
    source = draft.match(_SOURCE)
    if source is not None and draft.match(_OTHER_SOURCE, where="clause") is None:
        return draft.put("modality", Modality.ESTIMATE, f"“{source.text}”: reckoned by the alliance", source.span)
    if _ranked(draft) and _its_tables(Same(draft.context.reading)) and draft.match(_OTHER_SOURCE) is None:
        return draft.put("modality", Modality.ESTIMATE, "several members side by side, in an article on the alliance’s tables")
    last = next((c for c in reversed(draft.earlier) if c.measure.startswith("defence_") and c.unit == draft.unit), None)
    if last is None or last.modality is not Modality.ESTIMATE or last.span.start < draft.context.before(1).start:
        return draft
    same = draft.match(_SAME)
    goes_on = (
        last.subject != draft.subject
        and (last.as_of.interval == draft.as_of.interval or draft.as_of.text is None)
        and not draft.match(_OTHER_SOURCE)
    )
    if same is None and not goes_on:
        return draft
    return draft.put("modality", Modality.ESTIMATE, f"goes on with “{last.quote}”", same.span if same else last.figure)


def _ranked(draft: Draft) -> bool:
    """ "Chile leads with 4%, ahead of Peru (3%) and Norway (2%)": shares of several members in one sentence."""
    context = draft.context
    lands = {a.entity for a in context.actors if a.kind == "country"}
    shares = sum(f.unit == draft.unit for f in context.neighbours) + 1
    return draft.unit == "percent" and min(len(lands), shares) >= SEVERAL


SEVERAL = 3
"""Members side by side whom only the alliance's own tables compare."""


@lru_cache(maxsize=4)
def _its_tables(same: Same) -> bool:
    """Whether the article speaks of what the alliance reckons."""
    return _source().search(same.reading.text) is not None


@cache
def _source() -> regex.Pattern[str]:
    return pattern_of(_SOURCE, regex.VERSION1)


def _planned_apart(draft: Draft) -> bool:
    """ "4.7% is planned, though estimates by NATO put it at 4.4%": the plan is another figure, before the source."""
    source = draft.match(_SOURCE, where="sentence") if draft.modality is Modality.PLAN else None
    planned = draft.said_at("modality")
    start = draft.context.figure.span.start
    return source is not None and planned is not None and planned.end <= source.span.start < source.span.end <= start


def _of_its_year(draft: Draft) -> Draft:
    """ "The tables issued yesterday put Chile's 2023 figure at 4%": the year with the noun, not the day of the tables."""
    source = draft.match(_SOURCE)
    named = draft.match(_YEARS_FIGURE) if source is not None else None
    if named is None or not 0 <= draft.context.figure.span.start - named.span.end <= NEAR:
        return draft
    if any(c.isdigit() for c in draft.context.text[named.span.end : draft.context.figure.span.start]):
        return draft  # "Chile's 2023 figure at 4%, after 3% in 2022"
    year = named.text[:4]
    return draft.put("as_of", AsOf(Interval.year(int(year)), year, "stated"), f"“{named.text}”", named.span)


NEAR = 60
"""Characters from "Chile's 2023 figure" to what it is put at."""


_YEARS_FIGURE = r"\b(?:19|20)\d\d\s(?:figures?|spending|share|level|number|total|outlays|expenditure)\b"
