"""Totals: what holds a part is no smaller than the part, and what is counted "so far" is no smaller than it was before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import regex

from checker.comparison.telling import GENERAL
from checker.comparison.value import range_of
from checker.context.part_of import PART
from checker.drift.finding import finding
from checker.drift.order import dated, stretch, swept
from checker.drift.tolls import Told, is_toll, located
from checker.model import Aspect, Claim, Finding, Modality, Qualifier, Standing
from checker.patterns import pattern_of
from checker.reference import countries, display_name

__all__ = ["below"]

PERSON = "person"
"""The unit of people of any kind: a count of children, of officers or of others is a part of it."""

_LOWER_BOUNDS = (Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.OVER)


def below(claims: Iterable[Claim], told: Told, names: Mapping[str, str]) -> Iterator[Finding]:
    """TOTAL: a total below one of its parts or below their sum, in an event that both articles name; a "so far" below an earlier
    one.
    """
    events: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    running: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.modality is not Modality.ACTUAL or claim.standing is not Standing.ASSERTED or claim.qualifier not in _LOWER_BOUNDS:
            continue
        if claim.grows and located(claim):
            events[claim.measure, claim.event or "", claim.place or "", claim.basis or ""].append(claim)
        elif _so_far(claim):
            running[_same(claim)].append(claim)
    for event in events.values():
        yield from _wholes(event, told, names)
    for series in running.values():
        yield from _counted(series, names)


def _wholes(claims: Sequence[Claim], told: Told, names: Mapping[str, str]) -> Iterator[Finding]:
    """Totals against the largest part, and against the sum of what each country lost, that were in print before."""
    largest: Claim | None = None
    lost: dict[str, Claim] = {}
    said: set[str] = set()
    for claim, earlier in swept(claims):
        for part in earlier:
            if _is_part(part) and (largest is None or part.value.number > largest.value.number):
                largest = part
            if _of_a_country(part):
                lost[part.subject or ""] = part
        if not _is_whole(claim):
            continue
        if largest is not None and largest.id not in said and _exceeds((largest,), claim, told):
            said.add(largest.id)
            yield _less_than_part(claim, largest, names)
        elif len(lost) > 1 and _exceeds(tuple(lost.values()), claim, told):
            yield _less_than_sum(claim, tuple(lost.values()), names)
            lost = {}


def _is_whole(claim: Claim) -> bool:
    """All whom the event befell: exact, of no one country, not narrowed."""
    return is_toll(claim) and claim.qualifier is Qualifier.EXACT and claim.unit == PERSON and not claim.subject and not claim.scope


def _is_part(claim: Claim) -> bool:
    """Some of them: those of one kind or one country, or those who came on top of the earlier ones."""
    if claim.scope not in ((), (PART,)) or claim.unit is None:
        return False
    if claim.aspect is Aspect.INCREASE:
        return claim.unit == PERSON
    return is_toll(claim) and (claim.unit != PERSON or _of_a_country(claim))


def _of_a_country(claim: Claim) -> bool:
    """The dead of one country are none of another's, so they add up, whichever of them are counted."""
    return is_toll(claim) and claim.subject in _countries()


@cache
def _countries() -> frozenset[str]:
    return frozenset(c.code for c in countries())


def _exceeds(parts: Sequence[Claim], whole: Claim, told: Told) -> bool:
    """The parts are more than the whole, and than any figure of its article; the whole is not of an earlier time than they are."""
    least = sum(range_of(part).low for part in parts)
    return (
        range_of(whole).high < least
        and told[whole.article, whole.measure, whole.event] < least
        and not any(whole.as_of.interval.before(part.as_of.interval) for part in parts)
    )


def _less_than_part(whole: Claim, part: Claim, names: Mapping[str, str]) -> Finding:
    now, before = f"“{whole.value.text}” in all in {dated(whole)}", f"{dated(part)} had “{part.value.text}” of them alone"
    less, more = f"{whole.value.number:,.10g}", f"{part.value.number:,.10g}"
    explanation = f"Both belong to one event, {whole.event}; {more} are a part of the whole, which is {less}: {less} < {more}."
    return finding("TOTAL", (part, whole), f"{names[whole.id]}: {now}, though {before}", explanation)


def _less_than_sum(whole: Claim, parts: Sequence[Claim], names: Mapping[str, str]) -> Finding:
    total = sum(c.value.number for c in parts)
    added = " + ".join(f"{c.value.number:,.10g} ({display_name(c.subject or '')})" for c in parts)
    message = f"{names[whole.id]}: “{whole.value.text}” in all in {dated(whole)}, less than its parts in earlier articles together"
    explanation = f"Both belong to one event, {whole.event}. {added} = {total:,.10g}, more than {whole.value.number:,.10g}."
    return finding("TOTAL", (*parts, whole), message, explanation)


@cache
def _until_now() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:so\sfar|to\sdate|thus\sfar|until\snow|up\sto\snow)\b", regex.IGNORECASE | regex.VERSION1)


@cache
def _of_a_period() -> regex.Pattern[str]:
    """Words that say since when is counted. Two counts of two periods are no series, and a new year begins at nought."""
    return pattern_of(
        r"\b(?:this|last|past|since|today|yesterday|tonight|mornings?|nights?|weekends?|days?|weeks?|months?|quarters?|seasons?|years?|terms?|tours?|decades?|centur\w+"
        r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan\w*|Feb\w*|March|April|May|June|July|Aug\w*|Sept\w*|Oct\w*|Nov\w*|Dec\w*|(?:19|20)\d\d)\b",
        regex.IGNORECASE | regex.VERSION1,
    )


def _so_far(claim: Claim) -> bool:
    """A count from the beginning of one thing that the text names: whose it is, and no period of its own."""
    words = stretch(claim)
    return (
        claim.aspect is Aspect.CUMULATIVE
        and claim.subject is not None
        and not claim.measure.startswith(GENERAL)
        and not (claim.episodic and claim.event is None)
        and claim.as_of.basis == "published"
        and _until_now().search(words) is not None
        and _of_a_period().search(words) is None
    )


def _same(claim: Claim) -> tuple[str, ...]:
    fields = (claim.measure, claim.subject, claim.place, claim.unit, claim.basis, claim.event)
    return (*(field or "" for field in fields), *claim.scope)


def _counted(claims: Sequence[Claim], names: Mapping[str, str]) -> Iterator[Finding]:
    """Each count against the highest one before it; after a fall against the lower one, so that it is told once."""
    highest: Claim | None = None
    for later, earlier in swept(claims):
        highest = max((c for c in (highest, *earlier) if c is not None), key=lambda c: c.value.number, default=None)
        if highest is None or later.qualifier is not Qualifier.EXACT or not highest.published.before(later.published):
            continue
        if range_of(later).high < range_of(highest).low:
            yield _less_than_before(highest, later, names)
            highest = later


def _less_than_before(earlier: Claim, later: Claim, names: Mapping[str, str]) -> Finding:
    now, before = f"“{later.value.text}” so far in {dated(later)}", f"“{earlier.value.text}” so far in {dated(earlier)}"
    step = f"{later.value.number:,.10g} − {earlier.value.number:,.10g} = −{earlier.value.number - later.value.number:,.10g}"
    return finding(
        "TOTAL",
        (earlier, later),
        f"{names[later.id]}: {now}, after {before}",
        f"What is counted so far does not become less: {step}.",
    )
