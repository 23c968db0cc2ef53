"""Tolls: how many people something happened to, in one event. What the rules that count people by their fate have in common."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.event import in_event
from checker.context.event_kinds import event_kinds
from checker.context.event_places import named_as_house, names_no_town, places_in, told_there, town_of
from checker.context.fate import undergone
from checker.context.fate_grammar import Fate, loose
from checker.context.nobody import of_some
from checker.context.part_of import PART
from checker.context.persons import counts_people, person_unit
from checker.context.where_counted import of_the_region, where_counted
from checker.cues import compiled
from checker.model import AsOf, Aspect, Interval, Modality, Span
from checker.reference import display_name
from checker.scan.lexicon import singular

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["people_who", "things_that", "toll"]


def toll(draft: Draft, fate: Fate) -> Draft | None:
    """The draft as a count of people in an event, or None where the figure does not count those whom `fate` befell."""
    found = people_who(draft, fate)
    return _of_no_one_else(of_the_region(_own_place(in_event(_town_only(found))))) if found is not None else None


def _of_no_one_else(draft: Draft) -> Draft:
    """ "Guatemala said 194 of its people died": in Guatemala, which is all that it says of them."""
    if draft.subject is None or draft.subject != draft.place:
        return draft
    return draft.put(
        "subject", None, f"those of {display_name(draft.subject)} in {display_name(draft.subject)}: all who were hit there"
    )


def _town_only(draft: Draft) -> Draft:
    """ "At the Ice Bar", "near Elm": a house or a street is where it was, too, but no place that another article would name."""
    why = next((b for b in draft.because if b.field == "place" and b.span is not None), None)
    span = why.span if why is not None else None
    if draft.place is None:
        return draft
    if span is not None and told_there(draft.context.text, _led_in(draft.context.text, span)):
        return draft.put("place", None, f"“{draft.place}” is where somebody was told of it, or went", span)
    if len(draft.place) == len("NO") and draft.place.isupper():
        return draft  # "at a Norwegian nightclub": in Norway
    if named_as_house(draft.place) or (span is not None and names_no_town(draft.context.text, span)):
        return draft.put("place", None, f"“{draft.place}” is a house, a street or a day, no town", span)
    town = town_of(draft.place)
    return draft if town == draft.place else draft.put("place", town, why.why if why else "without its day", span)


def _own_place(draft: Draft) -> Draft:
    """ "The earthquake in Turkey killed 40 people in Hatay": those of one town, not of the country that the event is called by."""
    context = draft.context
    if (
        draft.event is None
        or draft.place is None
        or len(draft.place) != 2
        or f" in {display_name(draft.place)} " not in f"{draft.event} "
    ):
        return draft
    behind = Span(context.core.end, max(context.clause.end, context.core.end))
    towns = [place for place, is_country in places_in(context.reading, behind) if not is_country]
    at = context.text.find(towns[0], behind.start, behind.end) if towns else -1
    if at < 0 or f" in {towns[0]} " in f"{draft.event} ":
        return draft
    between = context.text[behind.start : at]
    happened = any(kind.cues.first(between, Span(0, len(between))) for kind in event_kinds())
    if happened or not _there().fullmatch(between):
        return draft
    return draft.put("place", towns[0], "the place stands with those counted", Span(at, at + len(towns[0])))


def _led_in(text: str, span: Span) -> int:
    """Where the preposition before a place begins."""
    lead = compiled(r"\b(?:in|at|near|to|for|from)\s(?:the\s)?$").search(text[max(span.start - 12, 0) : span.start])
    return max(span.start - 12, 0) + lead.start() if lead else span.start


@cache
def _there() -> regex.Pattern[str]:
    """From those counted to their place: a few words, no other figure, no "and" that begins with others."""
    return loose(r"(?:(?!\s(?:and|or|but|after|before|when|while|since|than|from)\b)\s\p{L}[\p{L}’'-]*,?){0,7}\s")


def people_who(draft: Draft, fate: Fate) -> Draft | None:
    """The draft as a count of people whom `fate` befell: their unit, whose people they are, parts marked as parts, what is only
    feared or
    possible as that. None where the figure counts something else.
    """
    figure = draft.context.figure
    what = undergone(draft, fate)
    if what is None or not (what.counted or counts_people(figure)):
        return None
    draft = draft.put("measure", draft.measure, f"“{what.hit.text}”", what.hit.span)
    # A number without a noun of its own counts people, whatever was counted before it: "killed eight worshippers and wounded 23
    # more".
    unit = "person" if what.counted or figure.noun is None else person_unit(figure)
    if what.part:
        unit = unit if unit != "person" else _part_unit(draft)
        draft = draft.put("scope", tuple(sorted({*draft.scope, PART})), "a part of those counted before")
    elif of_some(draft) or _first().search(draft.context.text, max(figure.span.start - 12, 0), figure.span.start):
        draft = draft.put("scope", tuple(sorted({*draft.scope, PART})), "some of them, not all")
    draft = draft.put("unit", unit, "whom it counts", figure.noun)
    if what.mood is not None and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", what.mood, "feared, possible or planned", what.hit.span)
    return _aspect(_before(where_counted(_besides(_theirs(draft), what.hit.span))))


@cache
def _first() -> regex.Pattern[str]:
    """ "The first two arrests", "the latest three victims"."""
    return loose(r"\b(?:first|last|latest|final)\s$")


def things_that(draft: Draft, fate: Fate, *, unit: str | None = None) -> Draft | None:
    """The draft as a count of things that `fate` befell (homes destroyed, drones shot down), or None. `unit`: what they are
    counted as, if not by
    their own noun. Which nouns a rule counts it says itself (`counts`).
    """
    what = undergone(draft, fate)
    if what is None:
        return None
    draft = draft.put("measure", draft.measure, f"“{what.hit.text}”", what.hit.span)
    if unit is not None:
        draft = draft.put("unit", unit, "what it counts", draft.context.figure.noun)
    if what.part:
        draft = draft.put("scope", tuple(sorted({*draft.scope, PART})), "a part of those counted before")
    if what.mood is not None and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", what.mood, "feared, possible or planned", what.hit.span)
    return _aspect(_as_listed(draft))


def _part_unit(draft: Draft) -> str:
    """ "12 of them Americans", "nine of whom were children": what the part is."""
    context = draft.context
    match = _of_them().match(context.text, context.core.end, context.sentence.end)
    match = match or _are_those().match(context.text, context.core.end, context.sentence.end)
    if match is None:
        return "person" if context.figure.noun is None else "other"
    return singular(match["noun"])


@cache
def _of_them() -> regex.Pattern[str]:
    return loose(
        r"\sof\s(?:them|whom)\s(?:(?:are|were|being|reportedly|young|small)\s){0,2}(?P<noun>\p{L}+s|men|women"
        r"|children|people)\b"
    )


@cache
def _are_those() -> regex.Pattern[str]:
    """ "Of the dead, 12 were children", "Seven of the injured are nurses"."""
    return loose(
        r"(?:\sof\s(?:these|those|the\s\p{L}+))?\s(?:are|were)\s(?:(?:also|all|young|small)\s)?(?P<noun>\p{Ll}+s|men|women|children)\b"
    )


def _as_listed(draft: Draft) -> Draft:
    """ "Russia fired 67 missiles and 194 drones at Ukraine's grid": the second of a list has the subject and the place of the
    first.
    """
    text = draft.context.text
    for claim in reversed(draft.earlier):
        if claim.figure.start < draft.context.sentence.start:
            break
        if claim.measure == draft.measure and loose(
            r"(?:\s[\p{L}’'-]+){0,4}?,?\s(?:and|as\swell\sas)\s(?:at\sleast\s|about\s)?"
        ).fullmatch(text, claim.figure.end, draft.context.figure.span.start):
            draft = draft.put("subject", claim.subject, f"in one list with “{claim.figure_text}”", claim.figure)
            return draft.put("place", claim.place, f"in one list with “{claim.figure_text}”", claim.figure)
    return draft


def _theirs(draft: Draft) -> Draft:
    """ "three Americans", "12 Iraqi civilians": whose people they are stands in the counted noun."""
    if draft.subject is not None:
        return draft  # who did it, in a rule that asks for that
    for actor in draft.context.actors:
        behind = (
            draft.context.figure.noun is None and actor.span.start - draft.context.figure.span.end == 1
        )  # "12 million Sudanese"
        opposed = draft.context.text[max(actor.span.start - 1, 0) : actor.span.start] == "-"  # "pro-Russian": not theirs
        if (
            (draft.context.core.covers(actor.span) or behind)
            and not opposed
            and actor.entity
            and actor.kind in ("country", "region")
        ):
            return draft.put("subject", actor.entity, "the name stands with the counted people", actor.span)
    return draft


def _besides(draft: Draft, verb: Span) -> Draft:
    """ "Smith and two others died": those besides somebody already named or counted are not all."""
    context = draft.context
    noun = context.figure.noun.of(context.text).lower() if context.figure.noun else ""
    if "other" not in noun and not compiled(r"\s+(?:others?|more)\b").match(
        context.text[context.figure.span.end : context.figure.span.end + 10]
    ):
        return draft
    if _the_others().search(context.text[max(context.figure.span.start - 8, 0) : context.figure.span.start]) and "other" in noun:
        return draft.put("unit", "other", "the others, besides some who were named", context.figure.noun)
    again = any(c.measure == draft.measure and c.figure.start >= context.before().start for c in draft.earlier)
    lead = context.text[context.left.start : context.figure.span.start]
    joined = _and().search(lead) is not None and (verb.end <= context.figure.span.start or _verbal().search(lead) is None)
    if (again or joined) and not context.core.covers(verb):
        return draft.put("unit", "other", "those besides others named or counted before", context.figure.noun)
    return draft


@cache
def _the_others() -> regex.Pattern[str]:
    """ "The two other victims": known ones, besides others."""
    return loose(r"\b(?:the|these|those)\s$")


@cache
def _and() -> regex.Pattern[str]:
    """ "Smith and [two others]", not "killed a man and wounded [two others]"."""
    return loose(r"\p{L},?\s(?<!(?:ed|dead|hurt|shot)\s)(?:and|along\swith|as\swell\sas)\s(?:at\sleast\s)?$")


@cache
def _verbal() -> regex.Pattern[str]:
    return loose(r"\b(?:was|were|is|are|has|have|had|left|leaving|dead|\p{L}+ed)\b")


def _before(draft: Draft) -> Draft:
    """ "lowered the toll from 7,000 to 6,100", "184, up from 124": the one behind "from" is how many there were before."""
    context = draft.context
    led = context.text[max(context.figure.span.start - 16, 0) : context.figure.span.start]
    moved = loose(r".*\bfrom\s").fullmatch(led) is not None and loose(r"\sto\s").match(context.text, context.core.end) is not None
    compared = loose(r".*\b(?:up|down)\sfrom\s(?:the\s)?").fullmatch(led) is not None and draft.as_of.basis not in (
        "stated",
        "relative",
    )
    if not moved and not compared:
        return draft
    first = draft.as_of.interval.start
    if first is None:
        return draft
    until = Interval(None, first - dt.timedelta(days=1))
    return draft.put("as_of", AsOf(until, "from", "inferred"), "how many it was said to be before")


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
    if draft.aspect is Aspect.INCREASE and beside and not compiled(r"\s+new\b").match(more):
        return draft.put("aspect", Aspect.LEVEL, "more than those of another kind, not more than before")
    lasting = _lasting().search(context.text, context.sentence.start, context.sentence.end)
    if draft.aspect is Aspect.LEVEL and lasting and _perfect().search(context.text, context.clause.start, context.clause.end):
        return draft.put("aspect", Aspect.CUMULATIVE, f"“{lasting.group().strip()}”: a running total", Span(*lasting.span()))
    return draft


@cache
def _perfect() -> regex.Pattern[str]:
    """ "Have died", "has killed", "have been wounded": up to now."""
    return loose(
        r"\b(?:ha(?:s|ve)|[’']ve)\s(?:(?:\p{L}+ly|so\sfar|now|already|also)\s){0,2}(?:been\s)?(?:\p{L}+ed|lost|cost|slain|hurt|shot|taken)\b"
    )


@cache
def _lasting() -> regex.Pattern[str]:
    """What goes on and on: a war, protests, a time up to now."""
    return loose(
        r"\b(?:wars?|conflict|fighting|insurgency|uprising|revolt|rebellion|crackdown|offensive|campaign|siege|famine|drought|epidemic"
        r"|outbreak|pandemic|clashes|unrest|violence|protests|crisis)\b|\bsince\s(?!then\b)\p{L}*\s?\d*"
    )


@cache
def _befell() -> regex.Pattern[str]:
    return loose(r"\b(?:kill|dead|die[ds]?\b|death|injur|wound|hurt|missing|arrest|detain|hospital)\w*")


@cache
def _rising() -> regex.Pattern[str]:
    """ "rose to", "bringing the death toll to", "has now passed"."""
    fill = r"(?:a\s|an\s|the\s|at\sleast\s|an?\sestimated\s|a\stotal\sof\s)?"
    return loose(
        rf"\b(?:ris\w+|rose|climb\w*|increas\w+|grew|grown|jump\w*|soar\w*|swell\w*|swollen|rais\w+|bring\w*"
        rf"|brought|mount\w*)\b[^.;,]{{0,40}}?\sto\s{fill}$"
        rf"|\b(?:reach\w*|hits?|pass\w*|topp?\w*|surpass\w*|exceed\w*)\s{fill}$"
    )
