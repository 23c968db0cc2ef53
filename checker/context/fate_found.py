"""Fate found: the words that say what befell those whom a figure counts, and how far from the figure they may stand."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from checker.context.fate_scene import Scene
from checker.cues import PATTERN_SECONDS, Hit, compiled
from checker.expressions import Expression
from checker.model import Modality, Span

__all__ = ["REACH", "Undergone", "ending_at", "found_by", "mood_of"]


REACH = 170
"""Characters to either side of a figure in which its verb stands."""


@dataclass(frozen=True, slots=True)
class Undergone:
    """The words that say it. `part`: the figure is a part of others already counted ("12, including 2 children"). `mood`: only
    possible or feared.
    `counted`: it counts the act itself ("5 deaths").
    """

    hit: Hit
    part: bool = False
    mood: Modality | None = None
    counted: bool = False


def found_by(
    scene: Scene, match: regex.Match[str], *, part: bool = False, mood: Modality | None = None, counted: bool = False
) -> Undergone:
    span = Span(*match.span("hit"))
    return Undergone(Hit(span, span.of(scene.text)), part, mood, counted)


def ending_at(way: Expression | None, scene: Scene, begin: int, end: int) -> regex.Match[str] | None:
    """The last match that ends right at `end`."""
    if way is None or scene.lacks(way):
        return None
    found = None
    for match in way.pattern.finditer(scene.text, begin, end, timeout=PATTERN_SECONDS):
        found = match
    return found


def mood_of(between: str) -> Modality | None:
    """What might happen or is meant to happen has not: "could kill 5", "may have died", "plotted to kill 5"."""
    if compiled(r"\b(?:may|might|feared|could)\s(?:already\s)?(?:have|be|to)\b|\bfeared\b|\bpresumed\b|\bbelieved\b").search(
        between
    ):
        return Modality.ESTIMATE
    if compiled(r"\b(?:could|would|might|may|can)\s(?:\p{L}+\s){0,3}$").search(between):
        return Modality.FORECAST
    return None
