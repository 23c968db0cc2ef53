"""Exercise lands: the lands in which a text says that an exercise is held; none where it is in many at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.roles import Actor, Role
from checker.model import Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.reading import Reading

__all__ = ["REACH", "exercise_lands", "in_many"]

REACH = 70
"""Characters between a name and the noun of an exercise that is theirs, or that is there."""


def exercise_lands(reading: Reading, mentions: Sequence[int]) -> tuple[str, Span] | None:
    """The lands of the exercise that is mentioned at these places, as one list, and the words; None for one that moves about."""
    told = [_lands(reading, index) for index in dict.fromkeys(reading.sentence_at(at) for at in mentions)]
    found = [lands for lands in told if lands is not None]
    if found and all(set(lands.split(",")) <= set(found[0][0].split(",")) for lands, _ in found):
        return found[0]
    return None


def in_many(reading: Reading, ends: Sequence[int]) -> bool:
    """Whether an exercise is said to be held in many lands at once, behind one of its mentions."""
    return any(_in_many().match(reading.text, end) is not None for end in ends)


@cache
def _in_many() -> regex.Pattern[str]:
    """Behind the noun: an exercise that is held in many lands at once."""
    return pattern_of(
        r"[^.;]{0,80}?\s(?:in|across|at)\s(?:\p{L}+\s){0,3}?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)"
        r"\s(?:\p{Ll}+\s)?(?:countries|nations|states)\b",
        regex.VERSION1,
    )


def _lands(reading: Reading, index: int) -> tuple[str, Span] | None:
    """The lands in which a sentence says that the exercise is held, as one list, and the words."""
    sentence = reading.scan.sentences[index].span
    actors = [a for a in reading.actors(index) if a.kind == "country" and a.entity]
    first = next((at for at, a in enumerate(actors) if _is_its_place(reading, sentence, a)), None)
    if first is None:
        return None
    listed: list[Actor] = [actors[first]]
    for actor in actors[first + 1 :]:
        if _and().fullmatch(reading.text, listed[-1].span.end, actor.span.start) is None:
            break
        listed.append(actor)
    entities = dict.fromkeys(a.entity for a in listed if a.entity)
    return ",".join(entities), Span(listed[0].span.start, listed[-1].span.end)


def _is_its_place(reading: Reading, sentence: Span, actor: Actor) -> bool:
    if actor.stands_for or actor.role in (Role.MODIFIER, Role.OWNER):
        return False
    if _hosts().match(reading.text, actor.span.end, sentence.end) is not None:
        return True
    start = max(actor.span.start - REACH, sentence.start)
    if _bound_for().search(reading.text, start, actor.span.start) is not None:
        return True
    if actor.preposition not in ("in", "across", "throughout", "around", "over", "off"):
        return False
    return _not_there().search(reading.text, start, actor.span.start) is None


@cache
def _and() -> regex.Pattern[str]:
    return pattern_of(r",\s(?:and\s)?|\sand\s|,?\s(?:and\s)?(?:in\s)?", regex.VERSION1)


@cache
def _hosts() -> regex.Pattern[str]:
    return pattern_of(r",?\s(?:is\s|will\s|which\s)?(?:also\s)?(?:host|hosts|hosted|hosting)\b", regex.VERSION1)


@cache
def _bound_for() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:head(?:ed|ing)?\s(?:for|to)|bound\sfor|deploy(?:ed|ing)?\sto|hosted\sby|[Hh]ost\s(?:nation|country))\s(?:the\s)?$",
        regex.VERSION1,
    )


@cache
def _not_there() -> regex.Pattern[str]:
    """What is in a land and no exercise: a war, a base, troops that are there all the time."""
    return pattern_of(
        r"\b(?:war|invasion|conflict|bases?|headquarters|stationed|based|deployed|garrisons?|elections?|interests?|meeting|summit|last\smonth|last\syear)\b[^,.;]{0,30}$",
        regex.VERSION1,
    )
