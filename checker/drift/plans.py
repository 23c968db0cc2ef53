"""Plans: a figure that was planned or expected for a time, told as done before that time is over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import regex

from checker.comparison import compare
from checker.comparison.dimensions import FUTURE
from checker.drift.finding import finding
from checker.drift.order import dated, stretch, swept
from checker.model import Aspect, Claim, Finding, Modality, Qualifier, Reason, Relation, Sign, Standing

__all__ = ["as_facts"]


def as_facts(claims: Iterable[Claim], names: Mapping[str, str]) -> Iterator[Finding]:
    """PLAN_AS_FACT: one value for one period, a plan in an earlier article and an outturn in a later one that appeared before the
    period's end.

    Once the period is over the outturn may well be what was planned, so nothing is said. Nor where the later article calls it a
    plan, too.
    """
    blocks: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if _of_a_period(claim):
            blocks[_same(claim)].append(claim)
    for block in blocks.values():
        planned_in = {c.article for c in block if c.modality in FUTURE}
        if not planned_in:
            continue
        plan: Claim | None = None
        told: set[str] = set()
        for claim, earlier in swept(block):
            plan = plan or next((c for c in earlier if c.modality in FUTURE), None)
            if plan is None or claim.article in planned_in or claim.article in told or not _as_fact(claim):
                continue
            if _only_the_mood_differs(plan, claim):
                told.add(claim.article)
                yield _finding(plan, claim, names)


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
    return (
        claim.modality is Modality.ESTIMATE
        and claim.published.last < claim.as_of.interval.last
        and all(b.span is None for b in claim.because if b.field == "modality")
        and not _settled_ahead().search(stretch(claim))
    )


@cache
def _settled_ahead() -> regex.Pattern[str]:
    """Words for what is a fact from the day it is voted, whatever period it is for."""
    return regex.compile(
        r"\b(?:budget\w*|law|bill|adopt\w+|approv\w+|vot\w+|alloc\w+|earmark\w+)\b", regex.IGNORECASE | regex.VERSION1
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
