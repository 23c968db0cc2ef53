"""Plans: a figure that was planned or expected for a time, told as done before that time is over, or has begun."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import regex

from checker.comparison import compare
from checker.comparison.modality import FUTURE, OUTTURN
from checker.comparison.telling import GENERAL
from checker.drift.chains import digits
from checker.drift.finding import finding
from checker.drift.order import dated, stretch, swept
from checker.model import Aspect, Claim, Finding, Modality, Qualifier, Reason, Relation, Sign, Standing
from checker.patterns import pattern_of

__all__ = ["as_facts"]

SEASON = 80
"""Days, somewhat less than a quarter: what is told of so long a time is known at its end. A figure of a day may be known in it."""


def as_facts(claims: Iterable[Claim], names: Mapping[str, str]) -> Iterator[Finding]:
    """PLAN_AS_FACT: one value for one period, a plan in an earlier article and an outturn in a later one that appeared before the
    period's end.

    Once the period is over the outturn may well be what was planned, so nothing is said. Nor where the later article calls it a
    plan, too.
    """
    blocks: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    ahead: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if _of_a_period(claim):
            blocks[_same(claim)].append(claim)
        if _may_come_early(claim):
            ahead[_same_deed(claim)].append(claim)
    for block in ahead.values():
        yield from _too_early(block, names)
    for block in blocks.values():
        planned_in = {c.article for c in block if c.modality in FUTURE}
        if not planned_in:
            continue
        plan: Claim | None = None
        known: set[str] = set()
        for claim, earlier in swept(block):
            plan = plan or next((c for c in earlier if c.modality in FUTURE), None)
            if plan is None or claim.article in planned_in or claim.article in known or not _as_fact(claim):
                continue
            if _only_the_mood_differs(plan, claim):
                known.add(claim.article)
                yield _finding(plan, claim, names)


def _may_come_early(claim: Claim) -> bool:
    """A plan for a stated time, or what is told as done by the day of its article."""
    plain = (
        claim.standing is Standing.ASSERTED
        and claim.qualifier in (Qualifier.EXACT, Qualifier.ABOUT, Qualifier.NEARLY)
        and claim.subject is not None
        and not claim.measure.startswith(GENERAL)
        and digits(claim) > 1
    )
    if claim.modality in FUTURE:
        return plain and claim.as_of.basis in ("stated", "relative") and claim.as_of.interval.start is not None
    return plain and claim.modality is Modality.ACTUAL and claim.published.bounded and claim.as_of.interval.known


def _same_deed(claim: Claim) -> tuple[object, ...]:
    """What is planned and what is done, whatever its time and event: a plan has no event yet."""
    return (claim.measure, claim.subject, claim.place, claim.scope, claim.unit, claim.basis, claim.aspect, claim.value.number)


def _too_early(block: Sequence[Claim], names: Mapping[str, str]) -> Iterator[Finding]:
    """A figure planned for a time that has not begun when a later article, without a word of the plan, tells it as done."""
    planned_in = {c.article for c in block if c.modality in FUTURE}
    done_before = min((c.published.first for c in block if c.modality is Modality.ACTUAL), default=None)
    told: set[str] = set()
    plan: Claim | None = None
    for claim, earlier in swept(block if planned_in and done_before else ()):
        plan = plan or next((c for c in earlier if c.modality in FUTURE), None)
        if plan is None or claim.modality is not Modality.ACTUAL or claim.article in planned_in or claim.article in told:
            continue
        if claim.published.last < plan.as_of.interval.first and done_before and plan.published.last < done_before:
            told.add(claim.article)
            yield _done_too_early(plan, claim, names)


def _done_too_early(plan: Claim, fact: Claim, names: Mapping[str, str]) -> Finding:
    value, time = fact.value.text, plan.as_of.interval
    message = f"{names[fact.id]}: “{value}” is told as a fact in {dated(fact)}, but was {_said(plan)} for {time} in {dated(plan)}"
    explanation = (
        f"“{plan.quote}” ({plan.article}) says that it was {_said(plan)} for {time}; “{fact.quote}” ({fact.article}) says that "
        f"it is done on {fact.published}, before that time has begun."
    )
    return finding("PLAN_AS_FACT", (plan, fact), message, explanation)


def _of_a_period(claim: Claim) -> bool:
    return (
        claim.standing is Standing.ASSERTED
        and claim.qualifier in (Qualifier.EXACT, Qualifier.ABOUT, Qualifier.NEARLY)
        and claim.aspect is Aspect.LEVEL
        and not claim.episodic
        and claim.as_of.basis in ("stated", "relative")
        and claim.as_of.interval.bounded
        and claim.as_of.interval.first < claim.as_of.interval.last
    )


def _same(claim: Claim) -> tuple[object, ...]:
    return (
        claim.measure,
        claim.subject,
        claim.place,
        claim.scope,
        claim.unit,
        claim.basis,
        claim.event,
        claim.value.number,
        claim.as_of.interval,
    )


def _as_fact(claim: Claim) -> bool:
    """A figure of a whole period that is not over, told as if it were. Its rule knows that it needs the whole period (a share of
    the year's GDP, not a tax that parliament has set) and makes it an estimate, though no word of the text does.
    """
    if (
        claim.modality not in OUTTURN
        or claim.published.last >= claim.as_of.interval.last
        or _settled_ahead().search(stretch(claim))
    ):
        return False
    if claim.modality is Modality.ACTUAL:
        season = (claim.as_of.interval.last - claim.as_of.interval.first).days >= SEASON
        return season and _was().search(stretch(claim).partition(claim.figure_text)[0]) is not None
    return all(b.span is None for b in claim.because if b.field == "modality")


@cache
def _was() -> regex.Pattern[str]:
    """Verbs before the figure that tell of a whole period as of something that is over."""
    return pattern_of(
        r"\b(?:was|were|grew|rose|fell|dropped|shrank|contracted|expanded|reached|hit|spent|ran|recorded|posted|totall?ed|amounted|came|stood"
        r"|climbed|increased|declined|narrowed|widened|earned|made|delivered|received|has\s\w+ed|have\s\w+ed)\b[^.;:]{0,80}$",
        regex.IGNORECASE | regex.VERSION1,
    )


@cache
def _settled_ahead() -> regex.Pattern[str]:
    """Words for what is a fact from the day it is voted, whatever period it is for."""
    return pattern_of(
        r"\b(?:budget(?!\s(?:deficit|gap|surplus|shortfall))\w*|law|bill|adopt\w+|approv\w+|vot\w+|alloc\w+|earmark\w+|taxe?s?|tariffs?|duty|duties|wages?|salar\w+"
        r"|pensions?|fees?|fares?|prices?|quotas?|caps?|benefits?|contracts?|set\sat|fixed|rates?\sof\sinterest|interest\srates?|policy\srate|benchmark)\b",
        regex.IGNORECASE | regex.VERSION1,
    )


def _only_the_mood_differs(plan: Claim, fact: Claim) -> bool:
    comparison = compare(plan, fact)
    signs = {d.name: d.sign for d in comparison.dimensions}
    return (
        comparison.relation is Relation.NOT_COMPARABLE
        and Reason.VINTAGE in comparison.reasons
        and signs.pop("modality") is Sign.DIFFERENT
        and set(signs.values()) == {Sign.SAME}
    )


def _finding(plan: Claim, fact: Claim, names: Mapping[str, str]) -> Finding:
    time, value = fact.as_of.interval, fact.value.text
    message = f"{names[fact.id]}: “{value}” for {time} is told as a fact in {dated(fact)}, but was {_said(plan)} in {dated(plan)}"
    explanation = (
        f"Both give {value} for {time}. “{plan.quote}” ({plan.article}) says that it was {_said(plan)}; “{fact.quote}” "
        f"({fact.article}) says that it is so, though {time} is not over on {fact.published}."
    )
    return finding("PLAN_AS_FACT", (plan, fact), message, explanation)


def _said(plan: Claim) -> str:
    return "a forecast" if plan.modality is Modality.FORECAST else "a plan"
