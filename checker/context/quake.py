"""Quake: where the ground shook. A quake is called by its place or shakes it; its aftershocks are where it was."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.model import Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["at_the_quake"]


def at_the_quake(draft: Draft) -> Draft:
    """The draft with the place of its quake. Where a quake is felt is not where it is: "near Mandalay" is, "was felt in Bangkok" is
    not; "near Ashton in Ash County" is in the county.
    """
    text, sentence = draft.context.text, draft.context.sentence
    said = draft.said_at("place")
    if draft.place is None or said is None:
        return _by_its_words(draft)
    inside = _inside().search(text, sentence.start, sentence.end)
    if inside is not None and draft.place != inside["name"]:
        span = Span(*inside.span("name"))
        return draft.put("place", _entity(draft, span), "it is near a town, in this land", span)
    if not _felt().search(text, sentence.start, said.start):
        return draft
    near = _near().search(text, sentence.start, sentence.end)
    at = Span(*near.span("name")) if near else None
    return draft.put("place", _entity(draft, at) if at else None, "felt there; it struck elsewhere", at)


def _entity(draft: Draft, span: Span) -> str:
    """The place as it is known, or as it is printed."""
    known = next((m for m in draft.context.reading.within(draft.context.reading.scan.names, span) if m.span == span), None)
    return known.entity if known is not None and known.kind in ("country", "region") else span.of(draft.context.text)


def _by_its_words(draft: Draft) -> Draft:
    """The place that the quake is called by or that it shakes; where it was told to be before, where the text goes on with it."""
    text, sentence = draft.context.text, draft.context.sentence
    found = _called().search(text, sentence.start, sentence.end) or _shook().search(
        text, draft.context.figure.span.end, sentence.end
    )
    if found is not None:
        span = Span(*found.span("name"))
        return draft.put("place", _entity(draft, span), f"“{found.group().strip()}”", span)
    again = _again().search(text, sentence.start, sentence.end)
    centred = _centred_before(draft) if again else None
    if again is None or centred is not None:
        return draft.put("place", _entity(draft, centred), "it was centred there", centred) if centred else draft
    here = [c.place for c in draft.earlier if c.place and sentence.covers(c.figure)]
    before = here or [c.place for c in draft.earlier if c.measure == _MEASURE and c.place]
    if not before:
        return draft
    return draft.put("place", before[-1], f"“{again.group()}”: where the quake was that was told of", Span(*again.span()))


def _centred_before(draft: Draft) -> Span | None:
    """Where the text has said the quake to be centred, last before the figure."""
    figure = draft.context.figure.span
    said = list(_centred().finditer(draft.context.text, max(figure.start - REACH, 0), figure.start))
    return Span(*said[-1].span("name")) if said else None


REACH = 1500
"""Characters back in which the centre may have been told: four or five paragraphs."""


@cache
def _centred() -> regex.Pattern[str]:
    return pattern_of(
        rf"\b(?:cent(?:er|re)d|epicent(?:er|re)(?:ed)?(?:\swas)?)\s(?:in|near|at|off|around)\s(?:the\s)?{_NAME}", regex.VERSION1
    )


_MEASURE = "magnitude"
"""The measure of the claims that say where a quake was."""

_NAME = (
    r"(?P<name>\p{Lu}[\p{L}’-]+\sand\s\p{Lu}[\p{L}’-]+\s(?:counties|provinces|islands|regions)"
    r"|\p{Lu}[\p{L}’-]+(?:\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}’-]+){0,2})"
)


@cache
def _felt() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:felt|shaking|shook\sbuildings|swayed|alarm)\b[^.;]{0,40}$", regex.VERSION1)


@cache
def _near() -> regex.Pattern[str]:
    return pattern_of(rf"\b(?:near|off|outside)\s{_NAME}", regex.VERSION1)


@cache
def _inside() -> regex.Pattern[str]:
    return pattern_of(rf"\bnear\s\p{{Lu}}[\p{{L}}’-]+(?:\s\p{{Lu}}[\p{{L}}’-]+){{0,2}},?\sin\s(?:the\s)?{_NAME}", regex.VERSION1)


@cache
def _called() -> regex.Pattern[str]:
    """ "Ash County earthquake", "the Ash County quake": it has its name from where it was."""
    return pattern_of(rf"(?:[Tt]he\s|^|\n)(?!(?:An?|The|This|Its|No|Another)\s){_NAME}\s(?:earth)?quake\b", regex.VERSION1)


@cache
def _shook() -> regex.Pattern[str]:
    """ "Shakes Ash County", "Recorded Near Ashton"."""
    return pattern_of(
        rf"\b(?i:shakes?|shook|rattle[sd]?|hits?|jolt(?:s|ed)|str(?:ikes|uck)|rock(?:s|ed)|near|off)\s(?:the\s)?{_NAME}",
        regex.VERSION1,
    )


@cache
def _again() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:[Aa]ftershocks?|[Tt]he\s(?:earthquake|quake|tremor|temblor)|[Tt]his\s(?:one|quake|earthquake))\b", regex.VERSION1
    )
