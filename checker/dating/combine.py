"""Putting clues together: the days that all of the best evidence allows, and what was set aside for it.

Hard clues are intersected first. Where hard clues cannot all be right, nothing is averaged: the interval is the widest that they
span, and a sentence says which they are. Soft clues narrow what the hard ones left; one that contradicts the hard ones is shown and
not used. Where two soft clues exclude each other, the one that says "not before" stays: a text may speak of the past as if it
were present, and cannot speak of what has not happened. Weak clues are shown and used only where nothing else says anything.

"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import reduce

from checker.dating.clue import Clue
from checker.model import Evidence, Interval

__all__ = ["combine"]


def combine(clues: Sequence[Clue]) -> tuple[Interval, tuple[Evidence, ...], str | None]:
    """The interval, the evidence in the order of the text, and the contradiction in words where there is one."""
    evidence: list[Evidence] = []
    single = {strength: [c for c in clues if c.strength == strength and len(c.readings) == 1] for strength in ("hard", "soft")}
    several = {strength: [c for c in clues if c.strength == strength and len(c.readings) > 1] for strength in ("hard", "soft")}
    interval, contradiction = _hard(single["hard"])
    evidence.extend(c.evidence(c.readings[0]) for c in single["hard"])
    interval = _several(interval, several["hard"], evidence)
    taken_office = max((c.readings[0].first for c in clues if c.kind == "office" and c.readings[0].end is None), default=None)
    interval = _soft(interval, single["soft"], evidence, taken_office)
    interval = _several(interval, several["soft"], evidence)
    alone = all(c.strength == "weak" or c.kind == "begun" for c in clues)
    interval = _weak(interval, [c for c in clues if c.strength == "weak"], evidence, nothing_else=alone)
    evidence.sort(key=lambda e: (e.span.start if e.span else -1, e.span.end if e.span else -1, e.why))
    return interval, tuple(evidence), contradiction


def _hard(clues: Sequence[Clue]) -> tuple[Interval, str | None]:
    low = max((c for c in clues if c.readings[0].start), key=lambda c: c.readings[0].first, default=None)
    high = min((c for c in clues if c.readings[0].end), key=lambda c: c.readings[0].last, default=None)
    if low is None or high is None or low.readings[0].first <= high.readings[0].last:
        return Interval(low.readings[0].start if low else None, high.readings[0].end if high else None), None
    at_odds = [c for c in clues if c.readings[0].first > high.readings[0].last or c.readings[0].last < low.readings[0].first]
    widest = reduce(Interval.hull, (c.readings[0] for c in at_odds))
    for clue in clues:
        if clue not in at_odds:
            widest = widest.intersect(clue.readings[0]) or widest
    sentence = (
        f"“{low.text}” ({low.why}) says not before {low.readings[0].start}, "
        f"“{high.text}” ({high.why}) says not after {high.readings[0].end}: both cannot be right, so the widest interval stands"
    )
    return widest, sentence


def _several(interval: Interval, clues: Sequence[Clue], evidence: list[Evidence]) -> Interval:
    """Clues with more than one sense: the senses that the rest allows, from the first to the last of them."""
    waiting = list(clues)
    changed = True
    while changed:
        changed = False
        for clue in waiting:
            narrowed = _reading(interval, clue)
            if narrowed is not None and narrowed != interval:
                interval, changed = narrowed, True
    for clue in waiting:
        possible = [r for r in clue.readings if r.intersect(interval) is not None]
        if possible:
            evidence.append(clue.evidence(reduce(Interval.hull, possible)))
        else:
            evidence.append(
                clue.evidence(reduce(Interval.hull, clue.readings), used=False, note="; set aside, since it contradicts the rest")
            )
    return interval


def _reading(interval: Interval, clue: Clue) -> Interval | None:
    possible = [narrow for r in clue.readings if (narrow := r.intersect(interval)) is not None]
    return reduce(Interval.hull, possible) if possible else None


_HANDOVER = dt.timedelta(days=14)
"""Around the day when an office changes hands a text speaks of both holders: "not after" gives way to the one who came."""


def _soft(interval: Interval, clues: Sequence[Clue], evidence: list[Evidence], taken_office: dt.date | None) -> Interval:
    kept: list[Clue] = []
    for clue in clues:
        if clue.readings[0].intersect(interval) is None:
            evidence.append(clue.evidence(clue.readings[0], used=False, note="; set aside, since it contradicts checked facts"))
        else:
            kept.append(clue)
    latest = max([interval.first, *(c.readings[0].first for c in kept)])
    for clue in kept:
        left = clue.kind == "office" and taken_office is not None and clue.readings[0].last <= taken_office + _HANDOVER
        if clue.readings[0].last < latest or left:
            after = max(latest, taken_office or latest)
            evidence.append(
                clue.evidence(clue.readings[0], used=False, note=f"; set aside, since other words put the text after {after}")
            )
        else:
            evidence.append(clue.evidence(clue.readings[0]))
            interval = interval.intersect(clue.readings[0]) or interval
    return interval


def _weak(interval: Interval, clues: Iterable[Clue], evidence: list[Evidence], *, nothing_else: bool) -> Interval:
    for clue in clues:
        agrees = clue.readings[0].intersect(interval) is not None
        note = "" if agrees else "; it does not agree with the rest"
        evidence.append(clue.evidence(clue.readings[0], used=nothing_else, note=note))
        if nothing_else:
            interval = interval.intersect(clue.readings[0]) or interval
    return interval
