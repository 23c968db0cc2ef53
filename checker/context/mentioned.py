"""Mentioned: which of the names in a sentence act in it, before anything is asked of a figure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from operator import attrgetter

import regex
from msgspec.structs import replace

from checker.context.cast import of_a_state
from checker.context.name_shape import opposed
from checker.context.roles import Actor
from checker.cues import compiled
from checker.model import Mention, Span
from checker.patterns import pattern_of
from checker.reference import country_called, country_led_by

__all__ = ["places_and_bodies", "thing", "without_things"]


def without_things(text: str, led: bool, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """ "The bill limits gifts. It would cost": "it" is the bill, and no country named further back; "the firm says it has": nor is
    "it" here.
    """
    actors = tuple(replace(a, entity=None, others=tuple) if _is_a_firms(text, a, actors) else a for a in actors)
    if not led or not actors or not actors[0].stands_for or actors[0].span.of(text) != "It":
        return actors
    return (replace(actors[0], entity=None, others=tuple), *actors[1:])


def _is_a_firms(text: str, actor: Actor, actors: Sequence[Actor]) -> bool:
    return (
        bool(actor.stands_for)
        and actor.kind in ("country", "organisation")
        and not any(a.entity == actor.entity and a.span.start < actor.span.start for a in actors)
        and actor.span.of(text).lower() in ("it", "its")
        and _firm().search(text, max(actor.span.start - 120, 0), actor.span.start) is not None
    )


@cache
def _firm() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:company|firm|House|Senate|agency|giant|airline|carmaker|retailer|department|committee|party|group|convention|church|fund|club|team|union)\b[^.;\n]*$",
        regex.VERSION1,
    )


@cache
def thing() -> regex.Pattern[str]:
    """A sentence whose subject is a text, a plan or a happening: these have figures of their own."""
    return pattern_of(
        r"\W*(?:The|This|That|An?)\s(?:[\p{Ll}’'-]+\s){0,3}?(?:bill|law|legislation|measure|plan|proposal|deal|agreement|treaty|report|study|survey|poll"
        r"|compendium|package|programme|program|project|scheme|amendment|provision|budget|book|film|movie|show|storm|hurricane|virus|disease"
        r"|outbreak|attack|fire|ship|plane|car|bridge|dam|plant|building|painting|device|rocket|satellite|drug|vaccine|index|fund"
        r"|brigade|battalion|battlegroup|division|contingent|garrison|unit|exercise|mission|base)s?\b",
        regex.VERSION1,
    )


def places_and_bodies(text: str, sentence: Span, names: Sequence[Mention]) -> list[Mention]:
    """The names that a figure can belong to. A person speaks and decides, but "the Biden administration" is his country, and so
    is a body that carries its country's name ("U.S. Army").
    """
    out = [_by_country(text, m) for m in names if m.kind != "person" and not (m.form == "demonym" and opposed(text, m.span.start))]
    if any(text.find(body, sentence.start, sentence.end) >= 0 for body in _BODIES):
        for match in _administration().finditer(text, sentence.start, sentence.end):
            country = country_led_by(match["leader"])
            if country:
                out.append(Mention(Span(*match.span("leader")), country, "country", "metonym"))
    return sorted(out, key=attrgetter("span"))


_BODIES = ("administration", "government", "cabinet")
"""What a leader's name stands before, where it means the country."""


@cache
def _administration() -> regex.Pattern[str]:
    return pattern_of(rf"\b(?P<leader>\p{{Lu}}\p{{L}}+)(?:[’']s?)?\s(?:\p{{Ll}}+\s)?(?:{'|'.join(_BODIES)})\b", regex.VERSION1)


def _by_country(text: str, mention: Mention) -> Mention:
    if mention.kind != "organisation":
        return mention
    start = mention.span.start
    before = _word_before().search(text, max(start - 24, 0), start) if of_a_state().search(mention.span.of(text)) else None
    for word in compiled(r"[\p{L}.]+").finditer(text, before.start("word") if before else start, mention.span.end):
        country = country_called(word.group())
        if country:
            return Mention(Span(*word.span()), country, "country", "adjective")
    return mention


@cache
def _word_before() -> regex.Pattern[str]:
    return pattern_of(r"(?<![\p{L}.])(?P<word>\p{Lu}[\p{L}.]+)\s$", regex.VERSION1)
