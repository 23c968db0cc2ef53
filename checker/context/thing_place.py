"""Thing and place: "UK house prices" and "house prices in Britain" are prices of houses, in Britain.

What is measured is printed with the country that it stands in, as often before it as behind it. The country is the
place of the figure and no part of the thing, or two outlets never speak of one thing.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.draft import Draft
from checker.model import Because, Mention, Span
from checker.patterns import pattern_of

__all__ = ["thing_and_place"]

_PLACES = ("country", "group", "region")


def thing_and_place(draft: Draft) -> Draft:
    """The draft with the country taken out of its subject, and with the place that is joined to what is measured.

    The subject is None where nothing but the country named it ("German rents"). A place found by the rule's slot stays.
    """
    thing = _because(draft, "subject")
    noun = _because(draft, "measure")
    where: Mention | None = None
    if thing is not None and thing.span is not None and draft.subject is not None:
        where = _opening(draft, thing.span)
        if where is not None:
            rest = _rest(draft, where)
            draft = draft.put("subject", rest, f"“{where.span.of(draft.context.text)}” is the place of it", thing.span)
    where = where or next((m for b in (thing, noun) if b and b.span and (m := _joined(draft, b.span))), None) or _around(draft)
    if where is None or draft.place is not None:
        return draft
    printed = where.span.of(draft.context.text)
    town = where.form == "capital"  # in its own right, not for its country
    return draft.put("place", printed if town else where.entity, f"“{printed}” is where it is measured", where.span)


def _because(draft: Draft, field: str) -> Because | None:
    return next((b for b in reversed(draft.because) if b.field == field and b.span is not None), None)


def _places(draft: Draft, start: int, end: int) -> tuple[Mention, ...]:
    names = draft.context.reading.within(draft.context.reading.scan.names, Span(start, max(end, start)))
    return tuple(m for m in names if m.kind in _PLACES)


def _opening(draft: Draft, thing: Span) -> Mention | None:
    """The country that the thing's words begin with, or that owns them: "UK house", "Spain's average house"."""
    named = _places(draft, thing.start, thing.end)
    printed = named[0].span.of(draft.context.text).casefold() if named else ""
    return named[0] if named and (draft.subject or "").casefold().startswith(printed) else None


def _rest(draft: Draft, where: Mention) -> str | None:
    """The subject without the words of the country."""
    words = (draft.subject or "").split()
    return " ".join(words[len(where.span.of(draft.context.text).split()) :]) or None


def _joined(draft: Draft, span: Span) -> Mention | None:
    """ "Prices in Britain", "the price of a house in Spain"."""
    text = draft.context.text
    joint = _in().match(text, span.end, draft.context.sentence.end)
    if joint is None:
        return None
    return next((m for m in _places(draft, joint.end(), joint.end() + 40) if m.span.start == joint.end()), None)


def _around(draft: Draft) -> Mention | None:
    """ "In Spain, house prices rose 3%"; "house prices rose 3% in Spain"."""
    context = draft.context
    behind = _in().match(context.text, context.core.end, context.sentence.end)
    if behind:
        found = next((m for m in _places(draft, behind.end(), behind.end() + 40) if m.span.start == behind.end()), None)
        if found:
            return found
    opening = _opens().match(context.text, context.sentence.start, context.figure.span.start)
    if opening is None:
        return None
    found = next((m for m in _places(draft, opening.end(), opening.end() + 40) if m.span.start == opening.end()), None)
    return found if found and context.text[found.span.end : found.span.end + 1] == "," else None


@cache
def _in() -> regex.Pattern[str]:
    return pattern_of(r"\s?(?:in|across|throughout)\s(?:the\s|all\sof\s)?")


@cache
def _opens() -> regex.Pattern[str]:
    return pattern_of(r"[\s“\"]*(?:In|Across)\s(?:the\s)?")
