"""Tolls: how many people something happened to, in one event. What the rules that count people by their fate have in common."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.event import in_event
from checker.context.fate import undergone
from checker.context.fate_grammar import Fate, loose
from checker.context.persons import counts_people, person_unit
from checker.context.roles import Role
from checker.model import Aspect, Modality, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["people_who", "things_that", "toll"]


def toll(draft: Draft, fate: Fate) -> Draft | None:
    """The draft as a count of people in an event, or None where the figure does not count those whom `fate` befell."""
    found = people_who(draft, fate)
    return in_event(found) if found is not None else None


def people_who(draft: Draft, fate: Fate) -> Draft | None:
    """The draft as a count of people whom `fate` befell: their unit, whose people they are, parts marked as parts, what is only
    feared or possible as that. None where the figure counts something else.
    """
    figure = draft.context.figure
    what = undergone(draft, fate)
    if what is None or not (what.counted or counts_people(figure)):
        return None
    draft = draft.put("measure", draft.measure, f"“{what.hit.text}”", what.hit.span)
    unit = "person" if what.counted else person_unit(figure)
    if what.part:
        unit = unit if unit != "person" else "other"
        draft = draft.put("scope", tuple(sorted({*draft.scope, "part"})), "a part of those counted before")
    draft = draft.put("unit", unit, "whom it counts", figure.noun)
    if what.mood is not None and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", what.mood, "feared or possible, not certain", what.hit.span)
    return _aspect(_there(_besides(_theirs(draft), what.hit.span)))


def things_that(draft: Draft, fate: Fate, *, unit: str | None = None) -> Draft | None:
    """The draft as a count of things that `fate` befell (homes destroyed, drones shot down), or None. `unit`: what they are
    counted as, if not by their own noun. Which nouns a rule counts it says itself (`counts`).
    """
    what = undergone(draft, fate)
    if what is None:
        return None
    draft = draft.put("measure", draft.measure, f"“{what.hit.text}”", what.hit.span)
    if unit is not None:
        draft = draft.put("unit", unit, "what it counts", draft.context.figure.noun)
    if what.part:
        draft = draft.put("scope", tuple(sorted({*draft.scope, "part"})), "a part of those counted before")
    if what.mood is not None and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", what.mood, "feared or possible, not certain", what.hit.span)
    return _aspect(draft)


def _theirs(draft: Draft) -> Draft:
    """ "three Americans", "12 Iraqi civilians": whose people they are stands in the counted noun."""
    for actor in draft.context.actors:
        opposed = draft.context.text[max(actor.span.start - 1, 0) : actor.span.start] == "-"  # "pro-Russian": not theirs
        if draft.context.core.covers(actor.span) and not opposed and actor.entity and actor.kind in ("country", "region"):
            return draft.put("subject", actor.entity, "the name stands with the counted people", actor.span)
    return draft


def _besides(draft: Draft, verb: Span) -> Draft:
    """ "Smith and two others died": those besides somebody already named or counted are not all."""
    context = draft.context
    noun = context.figure.noun.of(context.text).lower() if context.figure.noun else ""
    if "other" not in noun and not regex.match(
        r"\s+(?:others?|more)\b", context.text[context.figure.span.end : context.figure.span.end + 10]
    ):
        return draft
    again = any(c.measure == draft.measure and c.figure.start >= context.before().start for c in draft.earlier)
    lead = context.text[context.left.start : context.figure.span.start]
    joined = _and().search(lead) is not None and (verb.end <= context.figure.span.start or _verbal().search(lead) is None)
    if (again or joined) and not context.core.covers(verb):
        return draft.put("unit", "other", "those besides others named or counted before", context.figure.noun)
    return draft


@cache
def _and() -> regex.Pattern[str]:
    """ "Smith and [two others]", not "killed a man and wounded [two others]"."""
    return loose(r"\p{L},?\s(?<!(?:ed|dead|hurt|shot)\s)(?:and|along\swith|as\swell\sas)\s(?:at\sleast\s)?$")


@cache
def _verbal() -> regex.Pattern[str]:
    return loose(r"\b(?:was|were|is|are|has|have|had|left|leaving|dead|\p{L}+ed)\b")


def _there(draft: Draft) -> Draft:
    """ "El Salvador reported 239 dead", "Iran's death toll": where nothing else says where, it is with those who count them."""
    if draft.place is not None:
        return draft
    context = draft.context
    for actor in reversed(context.actors):
        if actor.span.end > context.figure.span.start or actor.entity is None or actor.kind not in ("country", "region"):
            continue
        after = context.text[actor.span.end : actor.span.end + 40]
        if (actor.role is Role.OWNER and context.clause.covers(actor.span)) or regex.match(
            r"\s+(?:has\s|have\s|had\s|also\s|now\s)?(?:report|said|say|record|confirm|count|suffer|saw|regist|list"
            r"|announc|lost|had\b|has\b)",
            after,
        ):
            return draft.put("place", actor.entity, "they count those whom it befell there", actor.span)
    return draft


def _aspect(draft: Draft) -> Draft:
    """A toll that rose to a number is a running total; "another 20 were injured" beside the dead is no increase."""
    context = draft.context
    rising = _rising().search(context.text, max(context.sentence.start, context.figure.span.start - 80), context.figure.span.start)
    if rising:
        return draft.put(
            "aspect", Aspect.CUMULATIVE, f"“{rising.group().strip()}”: a running total", Span(rising.start(), rising.end())
        )
    beside = _befell().search(context.text, context.sentence.start, max(context.figure.span.start - 12, context.sentence.start))
    more = context.text[context.figure.span.end : context.figure.span.end + 10]
    if draft.aspect is Aspect.INCREASE and beside and not regex.match(r"\s+new\b", more):
        return draft.put("aspect", Aspect.LEVEL, "more than those of another kind, not more than before")
    return draft


@cache
def _befell() -> regex.Pattern[str]:
    return loose(r"\b(?:kill|dead|died|death|injur|wound|hurt|missing|arrest|detain|hospital)\w*")


@cache
def _rising() -> regex.Pattern[str]:
    """ "rose to", "bringing the death toll to", "has now passed"."""
    fill = r"(?:a\s|an\s|the\s|at\sleast\s|an?\sestimated\s|a\stotal\sof\s)?"
    return loose(
        rf"\b(?:ris\w+|rose|climb\w*|increas\w+|grew|grown|jump\w*|soar\w*|swell\w*|swollen|rais\w+|bring\w*"
        rf"|brought|mount\w*)\b[^.;,]{{0,40}}?\sto\s{fill}$"
        rf"|\b(?:reach\w*|hits?|pass\w*|topp?\w*|surpass\w*|exceed\w*)\s{fill}$"
    )
