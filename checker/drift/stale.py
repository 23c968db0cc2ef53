"""Stale: an older figure in an article that appeared after a newer one."""

from __future__ import annotations

import datetime as dt
import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.comparison import compare
from checker.comparison.modality import OUTTURN
from checker.comparison.value import range_of
from checker.drift.chains import digits
from checker.drift.finding import at_issue, finding
from checker.drift.order import stretch, swept
from checker.model import Aspect, Claim, Comparison, Finding, Interval, Relation, Series, Standing
from checker.patterns import pattern_of

__all__ = ["superseded"]

HISTORY = dt.timedelta(days=3 * 366)
"""How long before an article a figure's time may have ended and still be meant as the state of things: three years. Statistics come
out a year or two late; what is older is told as history."""

NEXT = dt.timedelta(days=31)
"""How long after one period another begins that still is the next one: a month, for years that do not begin in January."""


def superseded(series: Series) -> Iterator[Finding]:
    """STALE: a figure for an older time than that of a figure which an earlier article already had, or an old number given as
    today's.
    """
    ordered = tuple(swept(c for c in series.claims if _may_age(c)))
    latest_in: dict[str, dt.date] = defaultdict(lambda: dt.date.min)
    numbers_in: dict[str, set[float]] = defaultdict(set)
    for claim in series.claims:
        latest_in[claim.article] = max(latest_in[claim.article], claim.as_of.interval.first)
        numbers_in[claim.article].add(claim.value.number)
    newest: Claim | None = None
    to_come: list[tuple[dt.date, int, Claim]] = []
    first_with: dict[float, Claim] = {}
    for index, (claim, earlier) in enumerate(ordered):
        for at, known in enumerate(earlier):
            heapq.heappush(to_come, (known.as_of.interval.first, index * len(ordered) + at, known))
            first_with.setdefault(known.value.number, known)
        while to_come and to_come[0][0] <= claim.published.first:
            candidate = heapq.heappop(to_come)[2]
            newest = max(newest or candidate, candidate, key=_newness)
        if newest is None or claim.modality not in OUTTURN:
            continue
        if _older_time(claim, newest) and latest_in[claim.article] < newest.as_of.interval.first:
            yield from _by_its_time(claim, newest, series.name)
        elif newest.value.number not in numbers_in[claim.article]:
            yield from _by_its_number(claim, newest, first_with.get(claim.value.number), series.name)


def _newness(claim: Claim) -> tuple[dt.date, dt.date, dt.date]:
    """By the time that it is about; of one time, the later word on it."""
    return claim.as_of.interval.first, claim.as_of.interval.last, claim.published.first


def _may_age(claim: Claim) -> bool:
    """A state of things at a time. What one event did is settled once (its toll is looked at elsewhere), and a move belongs to its
    own time.
    """
    return (
        claim.standing is Standing.ASSERTED
        and not claim.grows
        and claim.aspect in (Aspect.LEVEL, Aspect.CUMULATIVE, Aspect.RATE)
        and claim.as_of.interval.known
    )


def _older_time(claim: Claim, newest: Claim) -> bool:
    """The claim's time is over, not long before its article, and before that of the newer figure; it is not told as what things
    were compared with.
    """
    return (
        claim.as_of.interval.before(newest.as_of.interval)
        and not _latest_complete(claim, newest)
        and _ended_lately(claim.as_of.interval, claim.published)
        and _compared().search(stretch(claim).partition(claim.figure_text)[0]) is None
        and _history().search(stretch(claim)) is None
    )


def _latest_complete(claim: Claim, newest: Claim) -> bool:
    """The newer figure is of a period that is not over (planned, or estimated), and the claim's is the one right before it."""
    under_way = newest.as_of.interval.last >= claim.published.first
    return under_way and newest.as_of.interval.first - claim.as_of.interval.last <= NEXT


def _ended_lately(time: Interval, published: Interval) -> bool:
    return published.start is None or time.end is None or published.start - time.end <= HISTORY


@cache
def _compared() -> regex.Pattern[str]:
    """How a sentence leads to the figure that a newer one is set against."""
    return pattern_of(
        r"\b(?:compared\s(?:with|to)|up|down|from|versus|against|than|after)\s(?:from\s)?(?:just\s|only\s|a\s|an\s|the\s|about\s|some\s)?$",
        regex.IGNORECASE | regex.VERSION1,
    )


@cache
def _history() -> regex.Pattern[str]:
    """ "In 2022 the total had briefly exceeded 100,000": told as what was, not as what is."""
    return pattern_of(
        r"\bhad\s(?:\p{L}+ly\s)?\p{Ll}+(?:ed|en|wn)\b|\bbriefly\b|\bpeak(?:ed)?\b|\bat\sthe\stime\b|\bonce\b", regex.VERSION1
    )


def _by_its_time(older: Claim, newer: Claim, name: str) -> Iterator[Finding]:
    comparison = compare(older, newer)
    if comparison.relation is not Relation.CHANGE:
        return
    first = f"{older.article} gives {older.value.text} for {older.as_of.interval}"
    then = f"though {newer.article}, published earlier, already had {newer.value.text} for {newer.as_of.interval}"
    yield _finding((older, newer), f"{name}: a newer figure exists. {first}, {then}", comparison)


def _by_its_number(claim: Claim, newer: Claim, old: Claim | None, name: str) -> Iterator[Finding]:
    """An old number with no time or "currently", though it had changed: only for counts, since a rate or a price may well come
    back to where it was.
    """
    if old is None or claim.as_of.basis != "published" or not _counted(claim.unit) or digits(claim) < 2:
        return
    if not (
        old.as_of.interval.before(newer.as_of.interval)
        and old.published.before(newer.published)
        and newer.published.before(claim.published)
    ):
        return
    if range_of(newer).overlaps(range_of(claim)):
        return
    comparison = compare(newer, claim)
    same, moved = compare(old, claim).relation, compare(old, newer).relation
    if (same, moved, comparison.relation) != (Relation.AGREEMENT, Relation.CHANGE, Relation.CHANGE):
        return
    first = f"{claim.article} gives {claim.value.text} with no time but its own, as {old.article} did for {old.as_of.interval}"
    then = f"though {newer.article}, published in between, had {newer.value.text} for {newer.as_of.interval}"
    yield _finding((old, newer, claim), f"{name}: a newer figure exists. {first}, {then}", comparison)


def _counted(unit: str | None) -> bool:
    """A counted noun: no share, no sum of money."""
    return (
        unit is not None and unit not in ("percent", "percentage_point", "basis_point") and not (len(unit) == 3 and unit.isupper())
    )


def _finding(claims: Sequence[Claim], message: str, comparison: Comparison) -> Finding:
    at = at_issue(comparison.left, comparison.right)
    return finding("STALE", claims, message, comparison.explanation, at=at, comparison=comparison)
