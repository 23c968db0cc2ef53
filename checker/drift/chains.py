"""Chains: how a figure loses its hedge and its scope while articles pass it on."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.comparison import compare
from checker.drift.finding import finding
from checker.drift.order import dated, swept
from checker.model import Claim, Finding, Modality, Qualifier, Reason, Relation, Series, Standing

__all__ = ["digits", "worn"]

ONE_STORY = dt.timedelta(days=366)
"""How far two articles may lie apart and still pass on one figure: a year. After that an equal number is another count that came
out the same."""

_HEDGES = {
    Qualifier.EXACT: (0, ""),
    Qualifier.BETWEEN: (0, ""),
    Qualifier.ABOUT: (1, "that it is about so many"),
    Qualifier.NEARLY: (1, "that it is not quite so many"),
    Qualifier.OVER: (2, "that it is a lower bound"),
    Qualifier.AT_LEAST: (2, "that it is a lower bound"),
    Qualifier.UNDER: (2, "that it is an upper bound"),
    Qualifier.AT_MOST: (2, "that it is an upper bound"),
}
"""How much a hedge leaves open, and what is lost with it."""

_NO_LIMITS = frozenset({"total"})
"""Scopes that narrow nothing: a total that is no longer called one is the same total."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What one article, in all its sentences, leaves of a figure's limits. `claim` is the sentence that leaves most."""

    claim: Claim
    hedge: int
    scope: frozenset[str]
    estimate: bool
    source: str | None


def digits(claim: Claim) -> int:
    """Significant digits as printed: "4,500" has two, "10,000" and "5%" one."""
    grain = claim.value.grain or 1.0
    return len(f"{abs(round(claim.value.number / grain)):d}".rstrip("0"))


def worn(series: Series) -> Iterator[Finding]:
    """DRIFT: one figure of one series that a later article gives with less of a hedge or scope than every earlier one did.

    A number of one significant digit is read as a round one with or without a hedge, and a toll sheds its "at least" as it becomes
    known: neither says anything.
    """
    equal: dict[float, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in series.claims:
        if (
            claim.standing is Standing.ASSERTED
            and not claim.grows
            and digits(claim) > 1
            and claim.qualifier is not Qualifier.BETWEEN
        ):
            equal[claim.value.number][claim.article].append(claim)
    for _, articles in sorted(equal.items()):
        if len(articles) > 1:
            yield from _chain([_said(claims) for claims in articles.values()], series.name)


def _said(claims: Sequence[Claim]) -> _Said:
    fullest = max(claims, key=lambda c: (_HEDGES[c.qualifier][0], len(c.scope), -c.span.start))
    return _Said(
        fullest,
        _HEDGES[fullest.qualifier][0],
        frozenset(word for c in claims for word in c.scope) - _NO_LIMITS,
        any(_called_an_estimate(c) for c in claims),
        next((c.attribution.speaker for c in claims if c.attribution), None),
    )


def _called_an_estimate(claim: Claim) -> bool:
    return claim.modality is Modality.ESTIMATE and any(b.field == "modality" and b.span is not None for b in claim.because)


def _chain(said: Sequence[_Said], name: str) -> Iterator[Finding]:
    """The articles, in the order of publication, at which something was lost that every one before them still had."""
    by_claim = {one.claim.id: one for one in said}
    links: list[_Said] = []
    losses: list[str] = []
    recent: Claim | None = None
    for claim, _ in swept(one.claim for one in said):
        now = by_claim[claim.id]
        if recent is None or claim.published.first - recent.published.last > ONE_STORY:
            if losses:
                yield _finding(links, losses, name)
            links, losses, recent = [now], [], claim
            continue
        lost = _lost(links[-1], now)
        if lost and recent.published.before(claim.published) and _passed_on(links[-1].claim, claim):
            links.append(now)
            losses.append(lost)
            recent = claim
        elif lost and losses:
            break  # as bare as the next may be, and not surely taken from these: nothing more is told of what comes after it
        elif _no_fuller(now, links[-1]):
            links, recent = ([now], claim) if not losses else (links, claim)
    if losses:
        yield _finding(links, losses, name)


def _no_fuller(now: _Said, before: _Said) -> bool:
    """As little hedged and narrowed, or less: what comes later may rely on this one."""
    return now.hedge <= before.hedge and now.scope <= before.scope and (before.estimate or not now.estimate)


def _lost(before: _Said, now: _Said) -> str:
    """What the later one no longer says, in words; nothing where it only says it otherwise, or says more."""
    if now.scope - before.scope or now.hedge > before.hedge or (now.estimate and not before.estimate):
        return ""
    lost = [f"the words that narrow it ({', '.join(sorted(before.scope - now.scope))})"] if before.scope - now.scope else []
    if now.hedge < before.hedge:
        lost.append(_HEDGES[before.claim.qualifier][1])
    if before.estimate and not now.estimate:
        lost.append("that it is an estimate")
    if lost and before.source and not now.source:
        lost.append(f"its source ({before.source})")
    return " and ".join(lost)


def _passed_on(earlier: Claim, later: Claim) -> bool:
    """The later one can be the earlier one retold: they agree; a share that is measured anew must be of the same time."""
    comparison = compare(earlier, later)
    apart = Reason.AS_OF in comparison.reasons
    measured_anew = apart and earlier.unit in ("percent", "percentage_point", "basis_point")
    return comparison.relation is Relation.AGREEMENT and Reason.MODALITY not in comparison.reasons and not measured_anew


def _finding(links: Sequence[_Said], losses: Sequence[str], name: str) -> Finding:
    claims = [link.claim for link in links]
    values = " → ".join(f"“{c.value.text}”" for c in claims)
    steps = [f"{dated(claims[0])} says “{claims[0].quote}”"]
    steps += [f"{dated(c)} says “{c.quote}” and leaves out {lost}" for c, lost in zip(claims[1:], losses, strict=True)]
    message = f"{name}: a hedge or a limit was lost on the way: {values}"
    return finding("DRIFT", claims, message, "; ".join(steps) + ".")
