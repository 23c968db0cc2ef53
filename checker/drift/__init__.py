"""Drift: what becomes of a figure between articles. One kind in one file; each shows its arithmetic or the chain that led there.

Every kind regroups the claims by a key and sweeps each group once in the order of publication: the cost is that of sorting.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.comparison.events import named_alike
from checker.drift.chains import worn
from checker.drift.copies import one_witness
from checker.drift.finding import CODES, at_issue, finding
from checker.drift.plans import as_facts
from checker.drift.stale import superseded
from checker.drift.tolls import fallen, highest_told, narrowed
from checker.drift.totals import below
from checker.model import Finding, Series

__all__ = ["CODES", "at_issue", "drift", "finding", "narrowed"]


def drift(series: Sequence[Series]) -> tuple[Finding, ...]:
    """The findings on all series, in an order that depends on what they say only."""
    claims = named_alike(c for one in series for c in one.claims)
    names = {c.id: one.name for one in series for c in one.claims}
    told = highest_told(claims)
    found = [*fallen(claims, told, names), *below(claims, told, names), *as_facts(claims, names), *one_witness(series, names)]
    for one in series:
        if len(one.claims) > 1:
            found += [*superseded(one), *worn(one)]
    return tuple(found)
