"""Forces: whose and where the troops are that an article calls "the brigade", "the battalion", "its contingent".

A unit is named with its nation once ("Norway's 12th Armoured Brigade, based in Chad") and by its noun ever after. Each mention of
a force is read for the nation right before it and the place right behind it; a later one with "the" takes them from the one
before it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

import regex
from msgspec.structs import replace

from checker.anchors import anchors_of
from checker.context.roles import Actor, Role
from checker.cues import PATTERN_SECONDS
from checker.model import Span
from checker.patterns import pattern_of
from checker.word_index import folded

__all__ = [
    "JOINT",
    "UNITS",
    "UNIT_NOUN",
    "Force",
    "forces_of",
    "gives_a_size",
    "its_nation",
    "its_place",
    "joint_unit",
    "of_unit",
    "unit_meant",
]


@dataclass(frozen=True, slots=True)
class Force:
    """A force as mentioned: its noun, whether it is pointed at ("the brigade"), and what is said of it there."""

    span: Span
    noun: str
    pointed: bool
    nation: Actor | None
    place: Actor | None
    joint: bool = False
    """Whether it is several nations' together: "the multinational battle group"."""


_BEFORE = 60
_BEHIND = 70
"""How far, in characters, a nation may stand before a force and a place behind it."""

_AT = frozenset({"in", "inside", "across", "on", "to", "at"})


def forces_of(text: str, sentences: Sequence[Span], actors: Callable[[int], Sequence[Actor]]) -> tuple[Force, ...]:
    """Every force of the text, in order."""
    found: list[Force] = []
    starts = [sentence.start for sentence in sentences]
    done = 0
    for at in _may_begin(folded(text)):
        index = max(bisect_right(starts, at) - 1, 0)
        sentence = sentences[index]
        if at < max(done, sentence.start):
            continue
        match = _noun().match(text, at, sentence.end, timeout=PATTERN_SECONDS)
        if match is not None:
            found.append(_force(text, sentence, match, actors(index)))
            done = match.end()
    return tuple(found)


def _may_begin(said: str) -> list[int]:
    """Where the letters of one of the nouns are in a folded text: few places, and no noun begins elsewhere."""
    places: set[int] = set()
    for letters in _letters():
        at = said.find(letters)
        while at >= 0:
            places.add(at)
            if at >= 5 and said.startswith("task", at - 5):
                places.add(at - 5)  # "task force"
            at = said.find(letters, at + 1)
    return sorted(places)


def _force(text: str, sentence: Span, match: regex.Match[str], actors: Sequence[Actor]) -> Force:
    span = Span(*match.span("noun"))
    noun = "soldier" if match["people"] else match["noun"].lower().removesuffix("s")
    nation = next((a for a in reversed(actors) if a.entity and a.span.end <= span.start and _before(text, a, span)), None)
    place = next((a for a in actors if a.entity and a.span.start >= span.end and _behind(text, a, span)), None)
    place = place or (_named_for(text, actors, nation, span) if nation is not None else None)
    place = _not_at_home(text, place, actors, span)
    lead = text[max(span.start - _BEFORE, sentence.start) : span.start]
    return Force(span, noun, _pointed().search(lead) is not None, nation, place, _joint().search(lead) is not None)


def _before(text: str, actor: Actor, force: Span) -> bool:
    """ "US troops", "Norway's 12th Armoured Brigade", "its contingent": a country's, with at most four words between."""
    if actor.kind != "country" or actor.role not in (Role.MODIFIER, Role.OWNER) or force.start - actor.span.end > _BEFORE:
        return False
    return _own().fullmatch(text, actor.span.end, force.start, timeout=PATTERN_SECONDS) is not None


def _not_at_home(text: str, place: Actor | None, actors: Sequence[Actor], force: Span) -> Actor | None:
    """ "In Chad the Bundeswehr soldiers in the country": a country that is only pointed at is not theirs, but the other one."""
    if place is None or not place.stands_for:
        return place
    beside = next((a for a in actors if a.entity == place.entity and text[a.span.end : force.start] == " "), None)
    if beside is None:
        return place
    return next((replace(place, entity=other) for other in place.others()), None)


def _named_for(text: str, actors: Sequence[Actor], nation: Actor, force: Span) -> Actor | None:
    """ "Norway's Chad brigade": a unit with a second land right before it is named for where it is."""
    return next(
        (
            a
            for a in actors
            if a.entity not in (None, nation.entity)
            and a.kind == "country"
            and nation.span.end < a.span.start
            and text[a.span.end : force.start] == " "
            and a.role is not Role.MODIFIER  # “Norway's Danish brigade” is none in Denmark
        ),
        None,
    )


def _behind(text: str, actor: Actor, force: Span) -> bool:
    """ "The brigade in Chad", "the battalion, which is being set up in Chad"."""
    if actor.kind not in ("country", "region") or actor.preposition not in _AT or actor.span.start - force.end > _BEHIND:
        return False
    return _posted().fullmatch(text, force.end, actor.span.start, timeout=PATTERN_SECONDS) is not None


_ANY_UNIT = frozenset({"unit", "formation"})
"""Nouns for whatever unit was named before."""


def unit_meant(text: str, forces: Sequence[Force], sentence: Span, before: int) -> Force | None:
    """The unit that "it" stands for in "it will have 4,800 soldiers": the last that was named, as long as that is near."""
    if _it_has().search(text, max(sentence.start, before - _BEFORE), before) is None:
        return None
    last = next(_before_place(forces, before), None)
    named = next((f for f in islice(_before_place(forces, before), _FEW) if f.noun != "soldier"), None) if last else None
    return named if named is not None and before - named.span.end <= _FAR else None


_FEW = 3
_FAR = 400
"""How far back, in mentions of troops and in characters, the unit may have been named that "it" is."""


@cache
def _it_has() -> regex.Pattern[str]:
    return pattern_of(
        r"\b[Ii]t\s(?:(?:will|would|is|was|to|should|currently|now|already|then|eventually)\s){0,3}(?:has|had|have|numbers?|numbered|counts?|counted|comprises?"
        r"|consists?\sof|be|is|was)\s(?:(?:about|some|around|up\sto|only|roughly|over|more\sthan|nearly|almost|just|already|now)\s){0,2}$",
        regex.VERSION1,
    )


def joint_unit(text: str, forces: Sequence[Force], sentence: Span, before: int) -> Force | None:
    """The unit of several nations that a figure gives the size of: "the multinational battle group in Chad numbers 300"."""
    last = unit_meant(text, forces, sentence, before) or next(_before_place(forces, before), None)
    if last is None or not last.joint:
        return None
    far = not sentence.covers(last.span) or _its_size().fullmatch(text, last.span.end, before) is None
    return None if far and _it_has().search(text, max(sentence.start, before - _BEFORE), before) is None else last


def gives_a_size(text: str, sentence: Span, before: int) -> bool:
    """False where the words in front of a figure give the size of no unit: one look, before all forces of the text are read."""
    start = max(sentence.start, before - _BEFORE)
    return _size_ends().search(text, start, before) is not None or _it_has().search(text, start, before) is not None


@cache
def _size_ends() -> regex.Pattern[str]:
    return pattern_of(rf"\b{_SIZE}(?:\p{{Ll}}+\s){{0,3}}$", regex.VERSION1)


_SIZE = r"(?:numbers?|numbered|has|have|had|counts?|comprises?|consists?\sof|of|with)\s"


@cache
def _its_size() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\s(?:in|at|near)\s(?:the\s)?\p{Lu}[\p{L}-]*+(?:\s\p{Lu}[\p{L}-]*+){0,2}(?:,\s\p{Lu}[\p{L}-]*+,?)?)?"
        rf",?\s(?:\p{{Ll}}+\s){{0,2}}?{_SIZE}(?:\p{{Ll}}+\s){{0,3}}?",
        regex.VERSION1,
    )


def of_unit(forces: Sequence[Force], force: Force) -> tuple[Actor | None, Actor | None]:
    """Whose a unit is and where, there or where it was named before."""
    nation = force.nation or next((f.nation for f in _earlier(forces, force) if f.nation is not None), None)
    nation = None if force.joint else nation
    place = force.place or next((f.place for f in _earlier(forces, force) if f.place is not None), None)
    return nation, place


def its_nation(forces: Sequence[Force], sentence: Span, before: int) -> Actor | None:
    """Whose the force is that a figure's sentence speaks of before the figure; None where it says of none or leaves it open."""
    force = _spoken_of(forces, sentence, before)
    if force is None or force.joint or force.nation is not None or not force.pointed:
        return force.nation if force and not force.joint else None
    return next((f.nation for f in _earlier(forces, force) if f.nation is not None), None)


def its_place(forces: Sequence[Force], sentence: Span, before: int) -> Actor | None:
    """Where that force is."""
    force = _spoken_of(forces, sentence, before)
    if force is None:
        return None
    if force.place is not None or force.noun == "soldier":
        return force.place
    return next((f.place for f in _earlier(forces, force) if f.place is not None), None) if force.pointed else None


def _spoken_of(forces: Sequence[Force], sentence: Span, before: int) -> Force | None:
    last = next(_before_place(forces, before), None)
    return last if last is not None and sentence.covers(last.span) else None


def _earlier(forces: Sequence[Force], force: Force) -> Iterator[Force]:
    """The mentions before of the same kind of force, nearest first."""
    before = islice(_before_place(forces, force.span.start), _MENTIONS)
    return (f for f in before if f.noun == force.noun or (force.noun in _ANY_UNIT and f.noun != "soldier"))


_MENTIONS = 200
"""How many mentions back it may have been said whose a force is. An article has fewer."""


def _before_place(forces: Sequence[Force], place: int) -> Iterator[Force]:
    """The mentions that end before a place, nearest first."""
    at = bisect_right(forces, place, key=lambda f: f.span.end)
    return (forces[i] for i in range(at - 1, -1, -1))


UNITS = (
    r"brigade|battalion|battle\s?group|regiment|division|squadron|contingent|garrison"
    r"|task\sforce|mission|detachment|deployment|unit|formation"
)
"""Nouns of units, in the singular, as part of a pattern."""

UNIT_NOUN = (
    rf"(?:{UNITS})s?|(?:forces?|presence|footprint)(?=\s(?:in|across|on)\s)"
    r"|(?<=\b(?:peacekeeping|stabili[sz]ation|multinational|NATO-led|assistance)\s)force"
)
"""The noun of a unit that is mentioned as one, as part of a pattern."""
_PEOPLE = r"soldiers?|troops|service\s?members?|servicemen|marines|personnel|paratroopers|peacekeepers"


@cache
def _letters() -> frozenset[str]:
    """What one of the nouns cannot do without."""
    return anchors_of(f"(?:{_PEOPLE})|(?:{UNITS})|force|presence|footprint")[0]


@cache
def _noun() -> regex.Pattern[str]:
    return pattern_of(
        rf"\b(?P<noun>(?P<people>{_PEOPLE})|{UNIT_NOUN})\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _own() -> regex.Pattern[str]:
    """What may stand between a nation and its force: an apostrophe, a number, adjectives and parts of the name."""
    return pattern_of(r"(?:[’']s)?\s(?:(?!(?:and|or|in|of|to|with|for|has|is|was|as|by|on)\b)[\p{L}\d-]+\s){0,4}", regex.VERSION1)


@cache
def _posted() -> regex.Pattern[str]:
    """What may stand between a force and its place."""
    return pattern_of(
        r"(?:,?\s(?:which|that|who)(?:\s\p{Ll}+){1,4}|\s(?:it|they|\p{Lu}[\p{L}.]+)\s(?:leads?|led|heads?|runs?|commands?|keeps?)|(?:\s(?:is|are|was|were|will|would|to|be|being|now|currently|permanently|also|still)){0,4}"
        r"(?:\s(?:stationed|based|deployed|serving|serve|posted|sent|present|remain|stay))?)?\s(?:in|inside|across|on|to|at)\s(?:the\s)?",
        regex.VERSION1,
    )


JOINT = r"\b(?:[Mm]ultinational|[Jj]oint|[Ii]nternational|NATO|Nato)(?:-led)?\s(?:[\p{L}-]+\s){0,2}"
"""What makes a unit that of several nations, in front of its noun."""


@cache
def _joint() -> regex.Pattern[str]:
    return pattern_of(f"{JOINT}$", regex.VERSION1)


@cache
def _pointed() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Ii]ts|[Tt]heir)\s(?:[\p{L}\d-]+\s){0,2}$", regex.VERSION1)
