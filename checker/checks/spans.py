"""Spans from one start: "in 2023, a year after it invaded" and "more than three years" must give one time for the invasion."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from checker.comparison.value import half_grain
from checker.context import Reading
from checker.model import Claim, Finding, Interval, Severity

__all__ = ["check", "start_of"]

START = "start: "
"""How a duration's `basis` names the happening from which it runs."""

_DAYS = {"year": 365.2425, "month": 30.436875, "week": 7.0, "day": 1.0, "decade": 3652.425, "hour": 1 / 24}
"""Mean lengths in the Gregorian calendar."""


def check(_reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each happening from which two or more durations of one article run: do they give one start?"""
    runs: dict[str, list[tuple[Claim, Interval]]] = defaultdict(list)
    for claim in claims:
        start = start_of(claim)
        if start is not None and claim.basis and claim.basis.startswith(START):
            runs[claim.basis].append((claim, start))
    for basis, found in sorted(runs.items()):
        for (a, start_a), (b, start_b) in pairwise(found):
            yield _finding(a, start_a, b, start_b, basis.removeprefix(START))


def start_of(claim: Claim) -> Interval | None:
    """The days on which a duration that ends at the claim's time can have begun; None where its end or its unit is not known.

    The end is the claim's as-of. A year said without days ("a year after", in 2023) is known to the year only.
    """
    days = _DAYS.get(claim.unit or "")
    when = claim.as_of.interval
    if days is None or not when.bounded:
        return None
    low = 0.0 if claim.value.low is None else claim.value.low
    high = claim.value.high
    if low < 0 or (high is not None and high < low):
        return None  # no length of time
    # A whole number of years is said of anything up to half a year either way: the printed place, as for any other figure.
    slack = max(half_grain(claim), 0.5 * claim.value.grain) if low == high else 0.0
    latest = _back(when.last, max(low - slack, 0.0) * days)
    earliest = None if high is None else _back(when.first, (high + slack) * days)
    return Interval(earliest, latest)


def _back(day: dt.date, days: float) -> dt.date:
    try:
        return day - relativedelta(days=round(days))
    except (OverflowError, ValueError):
        return dt.date.min


def _finding(a: Claim, start_a: Interval, b: Claim, start_b: Interval, what: str) -> Finding:
    together = start_a.intersect(start_b)
    sums = "; ".join(
        f"“{c.figure_text}” up to {c.as_of.interval} gives a start {_words(start)}" for c, start in ((a, start_a), (b, start_b))
    )
    verdict = f"Both hold together for {what}: {together}" if together else f"They give two different starts for {what}"
    digest = hashlib.blake2b(f"SPANS\x1f{a.quote}\x1f{b.quote}".encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
    return Finding(
        id=f"SPANS-{digest}",
        code="SPANS",
        severity=Severity.INFO if together else Severity.ERROR,
        message=f"{verdict} (“{a.figure_text}” and “{b.figure_text}”)",
        article=b.article,
        line=b.line,
        column=b.column,
        claims=(a.id, b.id),
        explanation=sums,
    )


def _words(interval: Interval) -> str:
    if interval.start is None:
        return f"not after {interval.end}"
    return f"between {interval.start} and {interval.end}"
