"""Tolls: the count of one event's dead, hurt or lost only grows, so a later article with less needs a word of explanation."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import regex

from checker.comparison.value import range_of
from checker.context.part_of import PART
from checker.drift.finding import finding
from checker.drift.order import dated, stretch, swept
from checker.model import Aspect, Claim, Finding, Modality, Qualifier, Severity, Standing
from checker.patterns import pattern_of

__all__ = ["Told", "fallen", "highest_told", "is_toll", "located", "narrowed"]

_REST = "other"
"""The unit of those besides somebody named before ("two others")."""

_Block = tuple[str, ...]

FAR_LESS = 0.5
"""Below this share of the earlier figure a later one is less likely a correction or a slip than a count of something else: of a
place, of a day. Tolls that were put right (Hurricane Mitch in Honduras, 7,000 to 6,076) lost less."""

NEAR = 60
"""Characters to either side of a figure in which a word narrows it: its phrase and the next."""


def is_toll(claim: Claim) -> bool:
    """A count, by then, of what one event did: said as a fact, of an event that names which one it is."""
    return (
        claim.grows
        and located(claim)
        and claim.aspect in (Aspect.LEVEL, Aspect.CUMULATIVE)
        and claim.modality is Modality.ACTUAL
        and claim.standing is Standing.ASSERTED
    )


def located(claim: Claim) -> bool:
    """The event is one of its kind: its name tells its year, or it is one happening with a place.

    "COVID-19" alone is many outbreaks, each with a toll of its own, by the day or in all.
    """
    return claim.event is not None and (_year().search(claim.event) is not None or (claim.episodic and claim.place is not None))


@cache
def _year() -> regex.Pattern[str]:
    return pattern_of(r"(?<![\w-])(?:19|20)\d\d(?!\d)", regex.VERSION1)


Told = Mapping[tuple[str, str, str | None], float]
"""The most that an article may be read to say of an event: by article, measure and event."""


def highest_told(claims: Iterable[Claim]) -> Told:
    """However it is hedged, and whomever it counts: an article that has such a figure does not deny it.

    What one sentence gives side by side ("two died in the house and two in the car") is added up: it may be the whole in parts.
    """
    told: dict[tuple[str, str, str | None], float] = defaultdict(float)
    sums: dict[tuple[str, str, str | None, str], float] = defaultdict(float)
    for claim in claims:
        about = (claim.article, claim.measure, claim.event)
        high = range_of(claim).high
        told[about] = max(told[about], claim.value.number, high if math.isfinite(high) else 0.0)
        if PART not in claim.scope:
            sums[*about, claim.sentence] += claim.value.number
            told[about] = max(told[about], sums[*about, claim.sentence])
    return told


def fallen(claims: Iterable[Claim], told: Told, names: Mapping[str, str]) -> Iterator[Finding]:
    """TOLL: the toll of one event, lower in a later article than in an earlier one.

    Only the highest figure of an article counts, and nothing where the later article has one as high as the earlier figure
    anywhere for this event: it then counts somebody else, or tells the old toll beside the new. Once a toll has fallen it is
    compared with the lower figure, so a toll that was put right is reported once.
    """
    blocks: dict[_Block, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        if _counts(claim):
            tops = blocks[_block(claim)]
            tops[claim.article] = max(tops.get(claim.article, claim), claim, key=_most)
    for tops in blocks.values():
        highest: Claim | None = None
        for later, earlier in swept(tops.values()):
            highest = max((c for c in (highest, *earlier) if c is not None), key=lambda c: c.value.number, default=None)
            if highest is None or not highest.published.before(later.published) or not _lower(highest, later):
                continue
            if told[later.article, later.measure, later.event] < range_of(highest).low:
                yield _finding(highest, later, names)
                highest = later


def _block(claim: Claim) -> _Block:
    return (
        claim.measure,
        claim.event or "",
        claim.subject or "",
        claim.place or "",
        claim.unit or "",
        claim.basis or "",
        *claim.scope,
    )


def _most(claim: Claim) -> tuple[float, bool]:
    """By the number; of one number, the exact one says most."""
    return claim.value.number, claim.qualifier is Qualifier.EXACT


def _counts(claim: Claim) -> bool:
    return (
        is_toll(claim)
        and claim.qualifier in (Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.OVER)
        and claim.unit != _REST
        and PART not in claim.scope
        and not _explains().search(stretch(claim))
    )


@cache
def _explains() -> regex.Pattern[str]:
    """Words that tell of an older toll, or why it is lower now."""
    return pattern_of(
        r"\b(?:revis\w+|lower(?:s|ed|ing)?|correct(?:ed|ing|ion)|reduc(?:ed|ing)|downgrad\w+|amend\w+|down\sfrom|earlier|previous(?:ly)?|initial(?:ly)?"
        r"|original(?:ly)?|preliminary|at\sfirst|first\s(?:reports?|thought|said|put|counted)|mistak\w+|error|wrong(?:ly)?|double[-\s]count\w*|miscount\w*"
        r"|recount\w*|had\s(?:said|reported|put|given)|instead\sof|rather\sthan|not\s\d)\b",
        regex.IGNORECASE | regex.VERSION1,
    )


@cache
def _partial() -> regex.Pattern[str]:
    """Words at a figure that make it one of several of the same event: those who died at the scene, there alone, in hospital, in a
    night.
    """
    return pattern_of(
        r"\b(?:alone|elsewhere|at\sthe\sscene|on\sthe\sspot|hospitals?|instantly|immediately|inside|outside|overnight|daily"
        r"|a\sday|(?:last|past)\s(?:\w+\s)?(?:hours?|days?|weeks?|months?)|the\s(?:first|second|third)|in\sone|in\sthe\sother)\b",
        regex.IGNORECASE | regex.VERSION1,
    )


def _lower(earlier: Claim, later: Claim) -> bool:
    """Lower beyond rounding (a lower bound never is), of all of them, for a time that is not before the earlier one's."""
    return (
        range_of(later).high < range_of(earlier).low
        and not narrowed(later)
        and not later.as_of.interval.before(earlier.as_of.interval)
        and not _second_event(earlier, later)
    )


def narrowed(claim: Claim) -> bool:
    """Words at the figure make it one of several of its event: "14 on that island alone"."""
    return _partial().search(stretch(claim, around=NEAR)) is not None


def _second_event(earlier: Claim, later: Claim) -> bool:
    """An event that is called by its year alone may be two of them: the later figure has a day of its own, after the earlier
    article.
    """
    own_day = later.as_of.basis in ("stated", "relative") and earlier.published.before(later.as_of.interval)
    return own_day and _day().search(later.event or "") is None


@cache
def _day() -> regex.Pattern[str]:
    return pattern_of(r"\d\d\d\d-\d\d-\d\d", regex.VERSION1)


def _finding(earlier: Claim, later: Claim, names: Mapping[str, str]) -> Finding:
    doubts = []
    if earlier.qualifier is not Qualifier.EXACT:
        doubts.append("the earlier figure is a lower bound")
    speakers = tuple(c.attribution.speaker for c in (earlier, later) if c.attribution)
    if len(speakers) == 2 and speakers[0].casefold() != speakers[1].casefold():
        doubts.append(f"the two have different sources, {speakers[0]} and {speakers[1]}")
    if later.value.number < FAR_LESS * earlier.value.number:
        doubts.append("the two lie so far apart that one may count something else")
    gap = f"{later.value.number:,.10g} − {earlier.value.number:,.10g} = −{earlier.value.number - later.value.number:,.10g}"
    message = (
        f"{names[later.id]}: “{later.value.text}” in {dated(later)}, after “{earlier.value.text}” in {dated(earlier)}. "
        "A toll does not fall; one of the two needs a correction"
    )
    explanation = (
        f"Both count the same event, {later.event}: {earlier.value.text} by {earlier.as_of.interval}, {later.value.text} by "
        f"{later.as_of.interval}. {gap}, which rounding does not hide."
    )
    if doubts:
        explanation += f" Less than sure, because {' and '.join(doubts)}."
    return finding("TOLL", (earlier, later), message, explanation, severity=Severity.WARNING if doubts else None)
