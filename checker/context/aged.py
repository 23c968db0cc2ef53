"""Aged: whose an age is that stands beside no name: "the 57-year-old", "his son Rob, 6", "she died at 91", "at the age of five"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.holder_fronted import fronted_for
from checker.context.holder_verb import of_verb
from checker.context.name_shape import may_be_person
from checker.context.owners import filled
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.referents import bearer, names_in
from checker.context.row import row_of
from checker.cues import compiled
from checker.model import Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["age_of"]


def age_of(draft: Draft) -> Draft:
    """The draft with whose age it is, where no name stands right beside it: "the 57-year-old", "Rob, his 36-year-old son", "died at
    91".
    """
    context = draft.context
    kin = _kin_named().match(context.text, context.figure.span.end, context.sentence.end)
    if kin and any(n.span.start == kin.start("name") for n in names_in(context, kin.start("name"), context.sentence.end)):
        return draft.put("subject", kin["name"], "the name stands in apposition to them", Span(*kin.span("name")))
    own = _named_first(context) or _apposed(context) or _at_that_age(context)
    if own is not None:
        return draft.put("subject", own.entity, own.why, own.span)
    found = filled(bearer(context), context.figure.span, "the one person whom the passage speaks of")
    if found is None or _somebody_else(draft, found.entity):
        return draft
    return draft.put("subject", found.entity, found.why, found.span)


def _named_first(context: Context) -> Filled | None:
    """ "Barron, his 10-year-old son": in apposition to the name before."""
    start = context.figure.span.start
    lead = _theirs().search(context.text, max(start - 40, context.sentence.start), start)
    if lead is None or _one_of_kin().match(context.text, context.figure.span.end, context.sentence.end) is None:
        return None
    name = next((n for n in names_in(context, context.sentence.start, lead.start()) if n.span.end == lead.start()), None)
    return (
        filled(name, name.span, "the age stands in apposition to the name") if name and _is_person(name.entity, name.kind) else None
    )


def _apposed(context: Context) -> Filled | None:
    """ "The funeral of Ada Brooke, a 25-year-old teacher who died": in apposition to a full name that is nobody but a person's."""
    start = context.figure.span.start
    lead = _one_who_is().search(context.text, max(start - 6, context.sentence.start), start)
    if lead is None or _is_somebody().match(context.text, context.figure.span.end, context.sentence.end) is None:
        return None
    name = next((n for n in names_in(context, context.sentence.start, lead.start()) if n.span.end == lead.start()), None)
    if name is None or name.placed or " " not in name.entity or not _is_person(name.entity, name.kind):
        return None
    told = _by_whom().search(context.text, max(name.span.start - 16, context.sentence.start), name.span.start)
    return None if told else filled(name, name.span, "the age stands in apposition to the name")


@cache
def _one_who_is() -> regex.Pattern[str]:
    return compiled(r",\s(?:an?|the)\s$")


@cache
def _is_somebody() -> regex.Pattern[str]:
    """A noun of a person behind an age, and what goes on about the same person: no verb of its own."""
    return compiled(
        r"\s(?:(?!(?:was|were|is|are|has|had|died|dies|told|said)\b)(?:[\p{Ll}-]+|\p{Lu}[\p{L}-]+)\s){0,4}?[\p{Ll}-]+(?:\s(?:of|from|in|at|with)\s[^,.;]{1,40})?(?:\s?[,.;)]|\s(?:who|whose|that)\b)"
    )


@cache
def _by_whom() -> regex.Pattern[str]:
    """ "According to Dover Fire, a 31-year-old man ...": who tells of it."""
    return compiled(r"\b(?:[Aa]ccording\sto|told|[Ii]n|[Nn]ear|[Aa]t|[Ff]rom)\s(?:the\s)?$")


def _at_that_age(context: Context) -> Filled | None:
    """ "Ann Cole died in Oslo at the age of 85", "he bought his first guitar at age 11": of whom the verb is said."""
    start = context.figure.span.start
    if not _at_age().search(context.text, max(start - 32, context.sentence.start), start):
        return None
    dead = _who_died(context)
    if dead is not None:
        return dead
    row = row_of(context)
    found = fronted_for(context, row) or of_verb(context, row)
    if found is None:
        return None
    kinds = context.reading.cast_kinds_of(found.entity)
    first = next(iter(names_in(context, context.sentence.start, context.sentence.end)), None)
    leads = first is not None and first.entity == found.entity
    return found if "person" in kinds or (leads and any(_is_person(found.entity, kind) for kind in kinds)) else None


def _who_died(context: Context) -> Filled | None:
    """ "Ann Cole, the singer who ..., died on Thursday at age 85": whom the sentence begins with, whatever stands between."""
    start = context.figure.span.start
    if not _dying().search(context.text, max(start - 70, context.sentence.start), start):
        return None
    first = next(iter(names_in(context, context.sentence.start, start)), None)
    lead = context.text[context.sentence.start : first.span.start].strip(" \n“\"'`") if first else "-"
    led = first is not None and (not lead or lead in ("Mr.", "Mrs.", "Ms.", "Dr.", "Sir"))
    if first is None or not led or not _is_person(first.entity, first.kind) or not context.text.startswith(",", first.span.end):
        return None
    return filled(first, first.span, "the sentence tells of their death")


@cache
def _dying() -> regex.Pattern[str]:
    return compiled(r"\b(?:died|dies|passed\saway|was\skilled|drowned)\b[^.;]*$")


def _is_person(entity: str, kind: str) -> bool:
    return kind == "person" or (kind == "name" and may_be_person(entity))


def _somebody_else(draft: Draft, name: str) -> bool:
    """True where that person has had another age, or somebody else this one: "his 6-year-old son ... the 6-year-old"."""
    ages = [c for c in draft.earlier if c.measure == draft.measure and c.unit == draft.unit]
    number = draft.context.figure.number
    return any((c.subject == name) != (c.value.number == number) for c in ages if c.subject == name or c.value.number == number)


@cache
def _at_age() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:[Aa]t|[Aa]ged|,\sage)\s(?:(?:just|only|about|around)\s)?(?:(?:the|an?)\s)?(?:(?:tender|ripe\sold|young|early|old)\s)?(?:age\s(?:of\s(?:just\s|only\s)?)?)?$"
    )


@cache
def _theirs() -> regex.Pattern[str]:
    return compiled(r",\s(?:(?:his|her|their|the)|the\s\p{Ll}+[’']s)\s(?:\p{Ll}+\s)?$")


_KIN = (
    r"\s(?:(?:twin|older|younger|eldest|only|step)\s)?(?:son|daughter|wife|husband|brother|sister|mother|father|nephew|niece|cousin|grandson"
    r"|granddaughter|boyfriend|girlfriend|fianc[eé]e?|partner|friend|colleague|neighbou?r)s?"
)


@cache
def _one_of_kin() -> regex.Pattern[str]:
    return compiled(_KIN + r"\b")


@cache
def _kin_named() -> regex.Pattern[str]:
    return compiled(_KIN + r",?\s(?P<name>\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})")
