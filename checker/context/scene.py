"""Scene: the one country in which a story on forces takes place, by its headline, its first sentences or its dateline.

"PABRADE, Lithuania - Warsaw alone sent 150 troops": nobody writes the country again. It is the place of what is counted as long as
the sentence names no other land than whose they are.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.event_places import home_of, places_in
from checker.context.home import home_country
from checker.context.nested_places import Same, within_of
from checker.context.no_place import no_place_of
from checker.context.troop_measures import STANDING
from checker.model import Kind, Span
from checker.patterns import pattern_of
from checker.reference import countries, lands_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context, Reading
    from checker.model import Sentence

__all__ = ["at_the_scene", "in_the_story", "scene_of"]

LEAD = 3
"""Sentences, the headline among them, that say where a story takes place."""

ON_FORCES = 3
"""Mentions of troops and units from which on a story is on forces."""


def at_the_scene(draft: Draft) -> Draft:
    """The draft with the scene as its place, where it has none and its sentence names no other land."""
    if draft.place is not None or draft.left_open("place"):
        return draft
    context = draft.context
    border = _at_border().search(context.text, context.sentence.start, context.sentence.end)
    if border is None and context.question is not None:
        border = _at_border().search(context.text, context.question.start, context.question.end)
    if border is not None and draft.subject is not None and len(draft.subject) == len("PL"):
        return draft.put("place", draft.subject, "a border that they stand at is their own country’s", Span(*border.span()))
    land = scene_of(Same(context.reading)) or (home_country(context.reading) if _may_be_home(draft) else None)
    if land == draft.subject and draft.measure.startswith("troops"):
        return draft  # a country's own forces are sent abroad as well
    if land is None or not _names_no_other(context, {draft.subject}):
        return draft
    return draft.put("place", land, "the story takes place there, and its sentence names no other land")


def _may_be_home(draft: Draft) -> bool:
    """Foreign troops that an article on its own land's affairs counts are there; that land's own may be anywhere."""
    abroad = {f.nation.entity for f in draft.context.reading.forces if f.nation is not None}
    return draft.measure in STANDING and home_country(draft.context.reading) not in abroad


@cache
def _at_border() -> regex.Pattern[str]:
    """ "At the border with Chad", "along its eastern frontier"."""
    return pattern_of(
        r"\b(?:at|on|along|to|near|guard(?:s|ing|ed)?|protect(?:s|ing|ed)?|patrol(?:s|ling|led)?)\s(?:the|its|their)\s(?:[\p{L}-]+\s){0,2}(?:borders?|frontiers?|wall|fence|barrier)\b",
        regex.VERSION1,
    )


def in_the_story(draft: Draft) -> Draft:
    """The same for what no rule of its own takes: people, things, lengths and spells that are counted on the scene."""
    kind, unit = draft.context.figure.kind, (draft.unit or "").rsplit(" ", 1)[-1]
    if kind not in (Kind.COUNT, Kind.MEASURE, Kind.DURATION) or unit in _NOWHERE:
        return draft
    return _in_the_land_of_the_story(at_the_scene(draft))


def _in_the_land_of_the_story(draft: Draft) -> Draft:
    """ "The search at Rukla", in a story on soldiers in Lithuania: the town narrows the land, as it does for the soldiers."""
    town, context = draft.place, draft.context
    if town is None or "," in town or len(town) == len("PL") or not _of_soldiers(context):
        return draft
    land = scene_of(Same(context.reading))
    told = within_of(context.reading, town)
    known = lands_of(town) or (lands_of(told) if told else frozenset())
    if land is None or land not in (known or {land}) or not _names_no_other(context, {draft.subject, land, town}):
        return draft
    if any(n.entity == town and n.kind in ("country", "region", "group") for n in context.reading.scan.names):
        return draft
    span = draft.said_at("place")
    draft = draft.put("place", land, f"the story takes place there, and so does what is in {town}", span)
    return draft.put("scope", tuple(sorted({*draft.scope, town})), f"those in {town}", span)


def _of_soldiers(context: Context) -> bool:
    """Soldiers, and those who look for them, are counted by country; who rallies in a town is counted there."""
    forces = context.reading.within(context.reading.forces, context.sentence)
    return bool(forces) or _search().search(context.text, context.sentence.start, context.sentence.end) is not None


@cache
def _search() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:search|rescue|recovery|salvage)(?:\s(?:operation|effort|mission|team)s?)?\b|\btraining\s(?:area|ground|range)\b"
    )


_NOWHERE = frozenset("nation country state ally member time way side party leader president minister".split())
"""What is counted in a story and is not on its scene."""


def _names_no_other(context: Context, known: set[str | None]) -> bool:
    named = context.reading.within(context.reading.scan.names, context.sentence)
    left = {a.span for a in context.actors if a.preposition == "from"}  # where they came from
    forces = context.reading.within(context.reading.forces, context.sentence)
    left |= {f.nation.span for f in forces if f.nation is not None and f.noun == "soldier"}  # whose they are
    left |= {n.span for n in named if no_place_of(context, n.span, "in")}  # where it was told
    theirs = {f.span.start for f in forces if f.noun == "soldier"}
    for name in reversed(named):  # "Danish, Swedish and Finnish troops"
        if name.form in ("adjective", "demonym"):
            behind = _and_the_next().match(context.text, name.span.end)
            if behind is not None and behind.end() in theirs:
                left.add(name.span)
                theirs.add(name.span.start)
    return all(m.entity in known or m.span in left for m in named if m.kind in ("country", "region"))


@cache
def _and_the_next() -> regex.Pattern[str]:
    return pattern_of(r",\s(?:and\s)?|\sand\s|\s")


def _lead(reading: Reading) -> tuple[Sentence, ...]:
    """The first sentences that tell something: a head of a release, a byline and a date line tell nothing."""
    sentences = reading.scan.sentences[:HEAD]
    telling = [i for i, s in enumerate(sentences) if len(_running_words().findall(s.span.of(reading.text))) >= WORDS]
    return sentences[: telling[LEAD - 1] + 1] if len(telling) >= LEAD else sentences


HEAD = 9
"""Lines, those of its head among them, in which a story says where it takes place."""

WORDS = 3
"""Words in small letters that make a line a sentence."""


@cache
def _running_words() -> regex.Pattern[str]:
    return pattern_of(r"\b\p{Ll}{2,}\b")


@lru_cache(maxsize=4)
def scene_of(same: Same) -> str | None:
    """The country of the story; None where it is not about forces, or takes place in two."""
    reading = same.reading
    if len(reading.forces) < ON_FORCES or not reading.scan.sentences:
        return None
    lead = _lead(reading)
    if not any(force.span.start < lead[-1].span.end for force in reading.forces):
        return None  # soldiers come in somewhere below: the story is on something else
    named = _lands(reading, [place for place, _ in places_in(reading, Span(0, lead[-1].span.end))])
    if len(named) == 1:
        return named.pop()
    home = home_of(reading.text, lead[-1].span.end) if not named else None
    at_home = _lands(reading, [home]) if home else set()
    return at_home.pop() if len(at_home) == 1 else None


@cache
def _seats() -> frozenset[str]:
    return frozenset(capital for country in countries() for capital in country.capitals)


def _lands(reading: Reading, places: list[str]) -> set[str]:
    found: set[str] = set()
    for place in places:
        if place in _seats():
            continue  # where governments speak is not where troops are
        told = within_of(reading, place)
        found |= lands_of(place) or (lands_of(told) if told else frozenset())
    return found
