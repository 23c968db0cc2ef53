"""Fate: whether what a verb says was done to, or done by, those whom a figure counts.

"Two gunmen killed 14 people", "14 people were killed", "killing 14", "14 dead", "a death toll of 14", "the deaths of 14 people":
one act, told six ways, and in the first a second figure that it does not hold for. Words near a figure cannot tell them apart;
their order can. There is no parser here: the patterns know English word order around a number, its auxiliaries and its
prepositions, and nothing of any subject.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.fate_before import around_it, beside_named, by_noun, by_toll, left_of
from checker.context.fate_behind import inside, right_of
from checker.context.fate_found import Undergone
from checker.context.fate_grammar import Fate, loose, patterns_of
from checker.context.fate_listed import as_listed, out_of_them
from checker.context.fate_scene import Scene
from checker.cues import Hit, compiled
from checker.model import Modality

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["undergone"]


def undergone(draft: Draft, fate: Fate) -> Undergone | None:
    """The words by which the figure's people or things undergo (or do) what `fate` says, or None."""
    scene = Scene.of(draft)
    if _numbered(scene):
        return None
    patterns = patterns_of(fate)
    looks = (
        (right_of, as_listed, left_of)
        if out_of_them().match(draft.context.text, scene.core.end)
        else (inside, right_of, left_of, around_it, by_noun, by_toll, as_listed, beside_named)
    )
    for look in looks:
        found = look(scene, patterns)
        if found is not None:
            if _thwarted(scene, found.hit, planned=fate.planned):
                return None
            return replace(found, mood=Modality.PLAN) if fate.planned and _to_come(scene, found.hit) else found
    return None


def _to_come(scene: Scene, hit: Hit) -> bool:
    """ "Starbucks to cut 1,100 jobs", "said it would hire 300": planned, not done. "Forced 300 to flee": done."""
    before = scene.text[max(scene.sentence.start, hit.span.start - 24) : hit.span.start]
    if loose(r"(?<!\b(?:had|has|have)\s)\b(?:to|will|would|shall)\s(?:also\s|now\s|soon\s|be\s){0,2}$").search(before) is None:
        return False
    return _made_to().search(scene.text, max(scene.sentence.start, hit.span.start - CAUSED), hit.span.start) is None


CAUSED = 100
"""Characters from what makes people do something to what they do."""


@cache
def _made_to() -> regex.Pattern[str]:
    return loose(
        r"(?<!\b(?:will|would|could|may|might|to)\s(?:be\s)?)\b(?:prompted|prompting|forced|forcing|caused|causing|led|leading|drove|driven|compelled"
        r"|obliged)\s[^.;:]{0,80}?\sto\s$|\b(?:was|were)\s(?:forced|compelled|obliged)\sto\s$"
    )


def _thwarted(scene: Scene, hit: Hit, *, planned: bool) -> bool:
    """ "the attempted murder of two girls", "plotted to kill 12", "did not hurt 12": it did not happen."""
    before = scene.text[max(scene.sentence.start, hit.span.start - 60) : hit.span.start]
    return _failed().search(before) is not None or (not planned and _meant().search(before) is not None)


@cache
def _failed() -> regex.Pattern[str]:
    return loose(
        r"\battempted\s(?:\p{L}+\s)?$|\b(?:attempt\w*|tr(?:y|ied|ies|ying)|fail\w*"
        r"|refus\w*)\s(?:\p{L}+\s){0,2}?to\s$|\b(?:den(?:y|ied|ies|ying)|falsely\saccused\sof"
        r"|acquitted\sof|cleared\sof|without)\s$|(?:\b(?:not|never)|n[’']t)\s(?:\p{L}+\s){0,2}$"
    )


@cache
def _meant() -> regex.Pattern[str]:
    return loose(
        r"\b(?:plot\w*|plann?\w*|plans|threaten\w*|want\w*|conspir\w*|conspiracy|inten[dt]\w*|hop\w+|vow\w*"
        r"|solicit\w*|urg\w+|order\w*)\s(?:\p{L}+\s){0,2}?to\s$"
    )


def _numbered(scene: Scene) -> bool:
    """The number of a house, a street block, a footnote, or an age: "shot in the 500 block", "gathered.[3]", "Jane Roe, 26 was"."""
    start, end = scene.figure.numeral.start, scene.figure.numeral.end
    if scene.text[start - 1 : start] == "[" and scene.text[end : end + 1] == "]":
        return True
    if scene.figure.noun is not None:
        return False
    if compiled(r"\b(?:except|but|bar)\s(?:for\s)?$").search(scene.text[max(start - 14, 0) : start]):
        return True  # "all 181 except two"
    if 9 < (scene.figure.number or 0) < 100 and _aged_name().search(scene.text[max(start - 24, 0) : start]):
        return True  # "Ann Roe-Smith, 26 were arrested": an age
    if scene.text[max(start - 2, 0) : start] == ", " and _behind_a_person(scene, start - 2):
        return True  # "Detroit Davis-Riley, 26 were arrested": an age
    return (
        compiled(r"\s?(?:block|mile|percent|feet|yards|meters|metres|times|rounds|a\.?m\b|p\.?m\b)").match(
            scene.text[scene.figure.span.end : scene.figure.span.end + 10]
        )
        is not None
    )


def _behind_a_person(scene: Scene, end: int) -> bool:
    reading = scene.draft.context.reading
    return any(n.kind == "person" and n.span.end == end for n in reading.within(reading.scan.names, scene.sentence))


@cache
def _aged_name() -> regex.Pattern[str]:
    """A surname and a comma. Towns and days stand behind "in" and "on"."""
    return loose(r"(?-i:\p{Lu})[\p{L}’'-]+\s(?-i:\p{Lu})[\p{L}’'-]+,\s$")
