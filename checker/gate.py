"""The gate: which findings stop a build, and the exit code that says so."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from checker.baseline import EMPTY, Baseline, Waiver
from checker.errors import UsageError
from checker.model import Finding, Report, Severity

__all__ = ["CLEAN", "FINDINGS", "INCOMPLETE", "GateResult", "finished", "gate"]

CLEAN = 0
FINDINGS = 1
INCOMPLETE = 2
"""Something could not be read or checked. It beats FINDINGS: such a run never looks like one that only found something."""


@dataclass(frozen=True, slots=True)
class GateResult:
    """What the gate decided.

    `new` findings stop the build. `known` ones are held by the baseline, `minor` ones lie below the threshold. `expired` are the
    waivers whose day has passed (their findings are in `new`), `gone` those whose finding no longer occurs. An incomplete run
    cannot tell what is gone, so `gone` is empty then.
    """

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    minor: tuple[Finding, ...]
    expired: tuple[Waiver, ...]
    gone: tuple[Waiver, ...]
    exit_code: int


def finished(report: Report) -> bool:
    """False when something could not be read or checked, or when there was nothing to read: nobody may take that for clean."""
    return report.complete and bool(report.articles)


def gate(
    report: Report, *, fail_on: Severity = Severity.ERROR, baseline: Baseline = EMPTY, today: dt.date | None = None
) -> GateResult:
    """Sort the findings of `report` and settle the exit code: 2 for an incomplete run, else 1 for new findings, else 0.

    `today` is needed only when a waiver has a day on which it expires; raises UsageError when it is missing then.
    """
    expired_ids = _expired(baseline, today)
    holding = {w.id for w in baseline.waivers} - expired_ids
    counted = [f for f in report.findings if f.severity.rank >= fail_on.rank]
    new = tuple(f for f in counted if f.id not in holding)
    found = {f.id for f in report.findings}
    looked_at = {a.id for a in report.articles}
    missing = (w for w in baseline.waivers if w.id not in found and looked_at.issuperset(w.articles))
    return GateResult(
        new=new,
        known=tuple(f for f in counted if f.id in holding),
        minor=tuple(f for f in report.findings if f.severity.rank < fail_on.rank),
        expired=tuple(w for w in baseline.waivers if w.id in expired_ids & found),
        gone=tuple(missing) if finished(report) else (),
        exit_code=INCOMPLETE if not finished(report) else FINDINGS if new else CLEAN,
    )


def _expired(baseline: Baseline, today: dt.date | None) -> set[str]:
    if not baseline.dated:
        return set()
    if today is None:
        raise UsageError("the baseline has waivers that expire, so the gate must know the day", remedy="pass today=...")
    return {w.id for w in baseline.waivers if w.expires and w.expires < today}
