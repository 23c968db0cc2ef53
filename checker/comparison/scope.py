"""Scope: whether two figures are narrowed alike. A part against its whole is no move and no conflict, where it shows."""

from __future__ import annotations

from checker.comparison.deals import going_home
from checker.comparison.modality import OUTTURN
from checker.comparison.models import named_alike
from checker.comparison.value import FAR, Fit
from checker.context.part_of import PART
from checker.model import Claim, Dimension, Sign

__all__ = ["is_part", "scope_of"]

SOLDIER = "soldier"
"""Of those who are in an attack a part of a kind ("12 of them children") is one; of an army there are many."""

DEGREES = frozenset({"critically", "seriously", "slightly"})
"""Scopes of some of the injured, by how badly."""

STAYING = frozenset({"permanent", "active-duty"})
"""Scopes of some of the soldiers in a place: most forces abroad come and go, and are counted whole elsewhere."""

DEFINING = frozenset({"core", "youth", "primary"})
"""Scopes that name another measure: nobody says "inflation" for core inflation, or "unemployment" for that of the young."""


def is_part(left: Claim, right: Claim) -> bool:
    """Whether two scopes that differ are those of a part and of its whole."""
    a, b = set(left.scope), set(right.scope)
    return bool({PART, *DEGREES} & (a ^ b)) or ((a < b or b < a) and not (a ^ b) & DEFINING)


def scope_of(left: Claim, right: Claim, value: Fit, time: Dimension) -> Dimension:
    """The dimension `scope`."""
    a, b = set(left.scope), set(right.scope)
    differ = value.sign is Sign.DIFFERENT
    if a == b and PART in a and differ and left.unit == right.unit == SOLDIER:
        return Dimension("scope", Sign.UNKNOWN, "each counts a part, and whether it is one part the text does not say")
    if differ and going_home(left, right):
        return Dimension("scope", Sign.DIFFERENT, "those who go to one place are a part of those who leave")
    if a == b:
        return Dimension("scope", Sign.SAME, f"both: {', '.join(left.scope)}" if a else "neither is narrowed")
    said = f"{', '.join(left.scope)} and {', '.join(right.scope)}"
    one, other, version = named_alike(a, b)
    if one == other and not (version and differ):
        return Dimension("scope", Sign.SAME, f"{said}: one model")
    if one == other:
        return _versions(left, right, version or "")
    return (
        _narrower(left, right, one, other, value, time) or _part_of_one_text(left, right, value, time) or _unlike(one, other, said)
    )


def _versions(left: Claim, right: Claim, both: str) -> Dimension:
    """ "180 K2 tanks", "61 K2PL tanks": fewer of one version are a part; more of it, or what another article counts, may be all."""
    narrow, wide = sorted((left, right), key=lambda c: sum(map(len, c.scope)), reverse=True)
    if left.article == right.article or narrow.value.number < wide.value.number:
        return Dimension("scope", Sign.DIFFERENT, f"{both}: those of one version are a part of all")
    return Dimension("scope", Sign.UNKNOWN, f"{both}: only one gives the version of the model")


def _narrower(left: Claim, right: Claim, a: frozenset[str], b: frozenset[str], value: Fit, time: Dimension) -> Dimension | None:
    """Where a word of one says that it is a part of what the other may count."""
    differ = value.sign is Sign.DIFFERENT
    if (a ^ b) & DEGREES and a & b == (a | b) - DEGREES and differ:
        return Dimension("scope", Sign.DIFFERENT, "one counts those of a degree, a part of whom the other may count")
    if PART in a ^ b:
        return Dimension("scope", Sign.DIFFERENT, "one counts a part of those whom the other may count")
    narrow, wide = (left, right) if b < a else (right, left)
    if differ and (a < b or b < a) and a ^ b <= STAYING and abs(wide.value.number) >= FAR * abs(narrow.value.number):
        return Dimension("scope", Sign.DIFFERENT, f"those who are {' and '.join(sorted(a ^ b))} are a part of all who are there")
    sites = {s for s in a ^ b if s[:1].isupper()}
    if not (differ and sites):
        return None
    where = ", ".join(sorted(sites))
    # What is more than the whole is no part of it: then the whole was another one at the other time.
    at_two_times = time.sign is Sign.DIFFERENT and a ^ b == sites
    if at_two_times and (a < b or b < a) and abs(narrow.value.number) > abs(wide.value.number):
        return Dimension("scope", Sign.UNKNOWN, f"one counts those in {where} alone, and more than the other counts in all")
    return Dimension("scope", Sign.DIFFERENT, f"one counts those in {where}, a part of whom the other may count")


def _part_of_one_text(left: Claim, right: Claim, value: Fit, time: Dimension) -> Dimension | None:
    """ "10,000 are there. Some 300 are stationed for good": a text that gives both, of one time, tells a part from the whole;
    unless two speakers give them, each a number of his own.
    """
    a, b = set(left.scope), set(right.scope)
    if left.article != right.article or value.sign is not Sign.DIFFERENT or time.sign is not Sign.SAME or not (a < b or b < a):
        return None
    narrow, wide = (left, right) if b < a else (right, left)
    speakers = {c.attribution.speaker if c.attribution else None for c in (left, right)}
    one_mood = left.modality is right.modality or {left.modality, right.modality} <= OUTTURN
    if abs(narrow.value.number) >= abs(wide.value.number) or len(speakers) > 1 or not one_mood:
        return None
    what = ", ".join(sorted(a ^ b))
    return Dimension("scope", Sign.DIFFERENT, f"one text gives both: what is narrowed by {what} is a part of the other")


def _unlike(a: frozenset[str], b: frozenset[str], said: str) -> Dimension:
    if (a ^ b) & DEFINING:
        return Dimension("scope", Sign.DIFFERENT, f"{', '.join(sorted((a ^ b) & DEFINING))} in one: that is another measure")
    if not a or not b or a < b or b < a:
        return Dimension("scope", Sign.UNKNOWN, f"one is narrowed by {', '.join(sorted(a ^ b))}, the other does not say")
    return Dimension("scope", Sign.DIFFERENT, said)
