"""Fate listed: whether a figure goes on with those just counted, as a part of them or as the same again elsewhere."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.fate_found import REACH, Undergone
from checker.context.fate_grammar import Patterns, loose
from checker.context.fate_scene import Scene
from checker.cues import Hit, compiled
from checker.model import Claim, Status

__all__ = ["as_listed", "out_of_them"]


@cache
def out_of_them() -> regex.Pattern[str]:
    """ "12 of them", behind a figure: a part of those just counted, whose verb is not the figure's own."""
    return loose(r"\sof\s(?:them|whom)\b")


def as_listed(scene: Scene, _: Patterns) -> Undergone | None:
    """A part of those just counted ("killed 12 people, including two children", "12 of them Americans"), or the same again
    elsewhere ("Six people died in
    Mexico and seven in Costa Rica").
    """
    text, start = scene.text, scene.figure.span.start
    if _opens_with_part(scene):
        return _part_of_those_before(scene)
    for claim in reversed(scene.draft.earlier):
        if claim.figure.start < scene.sentence.start or start - claim.figure.end > REACH:
            return None
        if claim.measure != scene.draft.measure:
            continue
        between = text[claim.figure.end : start]
        if compiled(r"[;.]\s").search(between):
            return None
        hit = Hit(claim.figure, claim.figure_text)
        if _parted(scene, claim):
            return None
        if _up_from().search(between):
            return Undergone(hit)
        if _including().search(between) or out_of_them().match(text, scene.core.end):
            return Undergone(hit, part=True)
        if (
            scene.figure.noun is None
            and _elsewhere_too().search(between)
            and loose(r"\s(?:in|at|from|on)\s\p{Lu}").match(text, scene.figure.span.end)
        ):
            return Undergone(hit)
        return None
    return None


def _opens_with_part(scene: Scene) -> bool:
    """ "Of the dead, 12 were children", "Twelve of them were children": a sentence that only says who some of them are."""
    text, figure = scene.text, scene.figure.span
    of_them = _of_the_dead().fullmatch(text, scene.sentence.start, figure.start) is not None
    if not of_them and _some().fullmatch(text, scene.sentence.start, figure.start) is not None:
        of_them = _out_of_the_dead().match(text, figure.end) is not None
    return of_them and _are_somebody().match(text, figure.end, scene.sentence.end) is not None


def _part_of_those_before(scene: Scene) -> Undergone | None:
    before = scene.draft.context.before()
    for claim in reversed(scene.draft.earlier):
        if claim.figure.start < before.start:
            return None
        if claim.measure == scene.draft.measure and "part" not in claim.scope:
            larger = claim.value.number >= (scene.figure.number or 0.0)
            return Undergone(Hit(claim.figure, claim.figure_text), part=True) if larger else None
    return None


_THE_DEAD = (
    r"(?:them|these|those|the\s(?:dead|killed|victims|casualties|fatalities|deaths|injured|wounded|hurt|missing|arrested|detained"
    r"|[\d,.]+(?:\s\p{Ll}+)?))"
)


@cache
def _of_the_dead() -> regex.Pattern[str]:
    return loose(rf"(?:Of|Among)\s{_THE_DEAD}(?:\s(?:killed|who\sdied))?,?\s(?:(?:at\sleast|some|about|only)\s)?")


@cache
def _some() -> regex.Pattern[str]:
    return loose(r"(?:At\sleast\s|Some\s|About\s)?")


@cache
def _out_of_the_dead() -> regex.Pattern[str]:
    return loose(rf"\sof\s{_THE_DEAD}\s")


@cache
def _are_somebody() -> regex.Pattern[str]:
    """A verb of being and a noun or a nation; no participle, which tells what befell them."""
    return loose(
        rf"(?:\sof\s{_THE_DEAD})?\s(?:are|were|was|is)\s(?:(?:also|all|from|said\sto\sbe|believed\sto\sbe|among|the|an?)\s){{0,2}}"
        r"(?!(?!children\b|women\b|men\b)\p{Ll}+(?:ed|en|ing)\b(?!\s\p{Ll}+s\b))(?!(?:shot|hit|hurt|found|sent|held|cut|dead|still|now|in|at|on)\b)\p{L}"
    )


@cache
def _up_from() -> regex.Pattern[str]:
    """ "Killed 60 people in the valley, down from officials' earlier estimate of 70": the same people, counted before."""
    return loose(
        r"\b(?:up|down)\sfrom\s(?:(?:the|an|a|its|their|[\p{L}.’']+[’']s?|earlier|initial|previous|first|official|preliminary|at|least|about|some)\s){0,4}"
        r"(?:(?:estimates?|counts?|tolls?|figures?|reports?|numbers?|totals?)\sof\s(?:(?:at\sleast|about|some)\s)?)?$"
    )


def _parted(scene: Scene, claim: Claim) -> bool:
    """True when a figure that counts something else stands between the claim and the figure."""
    same = {c.figure for c in scene.draft.earlier if c.measure == claim.measure}
    between = (f for f in scene.draft.context.neighbours if claim.figure.end <= f.span.start < scene.figure.span.start)
    return any(f.status is Status.READ and f.span not in same for f in between)


@cache
def _including() -> regex.Pattern[str]:
    return loose(
        r"\b(?:including|among\sthem|among\sthe\sdead|of\s(?:them|whom)|them)\s(?:at\sleast\s|the\s"
        r"|\p{L}+\s){0,2}$|\bincluding\s(?:(?!\b(?:was|were|is|are|has|have|had)\b)[^.;]){1,90}(?:,|\sand)\s$"
    )


@cache
def _elsewhere_too() -> regex.Pattern[str]:
    return loose(r"\s(?:in|at|from|on)\s[^.;]{2,60}?(?:,|,?\sand)\s(?:another\s|at\sleast\s)?$")
