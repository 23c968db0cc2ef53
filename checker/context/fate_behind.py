"""Fate behind: what is said of those whom a figure counts in the counted noun or behind it: "5 dead", "14 people were killed"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.fate_found import REACH, Undergone, found_by, mood_of
from checker.context.fate_grammar import Patterns, loose
from checker.context.fate_scene import Scene
from checker.context.who_they_are import who_they_are
from checker.cues import PATTERN_SECONDS, compiled

__all__ = ["inside", "right_of"]


def inside(scene: Scene, patterns: Patterns) -> Undergone | None:
    """In the counted noun itself: "5 dead", "two injured victims", "12 deaths", "one person dead"."""
    noun = scene.figure.noun
    if noun is None or scene.text[noun.end : noun.end + 2] in ("'s", "’s") or compiled(r"[’']s?\s").search(noun.of(scene.text)):
        return None
    for way in (patterns.counted, patterns.inside):
        if way is None or scene.lacks(way):
            continue
        match = way.pattern.search(scene.text, noun.start, noun.end, timeout=PATTERN_SECONDS)
        if match and (way is not patterns.counted or match.end("hit") >= noun.end - 1):
            of_them = compiled(r"\bof\s(?:the|those|these|his|her|their|its)\s").search(
                scene.text[scene.figure.numeral.end : match.start("hit")]
            )
            return None if of_them else found_by(scene, match, counted=way is patterns.counted)
    return None


def right_of(scene: Scene, patterns: Patterns) -> Undergone | None:
    """Behind the figure: "were killed", "killed in ...", "died", "who were found dead"."""
    ways = [
        way
        for way in (patterns.passive, patterns.does, patterns.adjacent, patterns.reduced)
        if way is not None and not scene.lacks(way)
    ]
    if not ways or (
        scene.figure.noun is None and _size_of().search(scene.text, max(scene.sentence.start, scene.first - 40), scene.first)
    ):
        return None
    if _part_of(scene):
        ways = [way for way in ways if way is not patterns.adjacent]
    if not _out_of().search(scene.text, max(scene.sentence.start, scene.first - 24), scene.first):
        ways = [way for way in ways if way is not patterns.reduced]
    end = min(scene.sentence.end, scene.last + REACH)
    people = _people_behind().match(scene.text, scene.core.end) if scene.figure.noun is None else None
    who = who_they_are(scene.draft.context)
    beyond = who.end - 1 if who else scene.last
    for start in dict.fromkeys((scene.core.end, scene.last, people.end() if people else scene.last, beyond)):
        reach = min(scene.sentence.end, start + REACH) if start == beyond else end
        for way in ways:
            match = way.pattern.match(scene.text, start, reach, timeout=PATTERN_SECONDS)
            if match and not _crossed(scene, match, start) and not _aged(scene, start) and not _one_of(scene, match, patterns):
                return found_by(scene, match, mood=mood_of(scene.text[start : match.start("hit")]))
    return None


@cache
def _out_of() -> regex.Pattern[str]:
    """ "One of the [five people shot] died": what was done to all of them stands right behind."""
    return loose(r"\p{L}\sof\s(?:(?:the|those|these|at\sleast|about|some)\s){0,2}$|\d\sof\s(?:the\s|those\s)?$")


@cache
def _people_behind() -> regex.Pattern[str]:
    """ "12 million Sudanese have been": a name of a people that is no plural by its form."""
    return loose(r"\s(?-i:\p{Lu})\p{L}{3,}(?=\s\p{Ll})")


def _part_of(scene: Scene) -> bool:
    """ "94 of 139 drones launched by Russia": what follows is said of the 139."""
    return compiled(r"\sof\s").search(scene.text[scene.figure.numeral.end : scene.core.end]) is not None


@cache
def _size_of() -> regex.Pattern[str]:
    """ "a workforce of [15,000] would be cut": the verb is that of the noun before."""
    return loose(
        r"(?<!\b(?:total|number|group|crowd|maximum|minimum|estimate|average|half|third|quarter|most|some|all|one"
        r"|many|out)\s)\bof\s$"
    )


def _crossed(scene: Scene, match: regex.Match[str], start: int) -> bool:
    """Another count lies between the figure and its verb, outside of an aside ("12 people, among them two children, died")."""
    aside = match.span("aside") if "aside" in match.re.groupindex else (-1, -1)
    if aside[0] < 0:
        return scene.crossed(start, match.start("hit"))
    return scene.crossed(start, aside[0]) or scene.crossed(aside[1], match.start("hit"))


def _one_of(scene: Scene, match: regex.Match[str], patterns: Patterns) -> bool:
    """ "One of the two victims was killed": the verb is that of the one. "One of the two people who died" is not."""
    before = scene.text[max(scene.sentence.start, scene.figure.span.start - 40) : scene.figure.span.start]
    if compiled(r"\bone\sof\s$", regex.IGNORECASE).search(before) and compiled(r"\s(?:was|is|has|had)\b").match(match.group()):
        return True  # "one of three people was hurt"
    return (
        compiled(r"(?:\w|\d)\sof\s(?:the|their|its|his|her|those|these)\s(?:\p{L}+\s)?$").search(before) is not None
        and (patterns.reduced is None or match.re is not patterns.reduced.pattern)
        and not compiled(r"\s(?:who|that|killed|wounded|injured|hurt)\b").match(match.group())
    )


def _aged(scene: Scene, start: int) -> bool:
    """A bare number between commas is an age: "Two men, aged 23 and 25, were ..."."""
    return (
        scene.figure.noun is None
        and scene.text[start : start + 1] == ","
        and scene.first == scene.core.start
        and (
            compiled(r"(?:,\s|\baged?\s|\bages\s|\d\sand\s)$").search(
                scene.text[max(0, scene.figure.span.start - 10) : scene.figure.span.start]
            )
            is not None
        )
    )
