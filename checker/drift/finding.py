"""A finding on what became of a figure between articles: made in one place, so that all are graded, named and placed alike."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from checker.model import Claim, Comparison, Finding, Qualifier, Severity

__all__ = ["CODES", "at_issue", "finding"]

CODES = {
    "TOLL": (
        Severity.ERROR,
        "The toll of one event is lower in a later article. A toll does not fall: one of the two needs a correction.",
    ),
    "TOTAL": (
        Severity.WARNING,
        "A total that is lower than one of its parts, than its parts together, or than an earlier “so far”.",
    ),
    "PLAN_AS_FACT": (
        Severity.WARNING,
        "What one article gives as planned or expected, a later one gives as done, before its time is over.",
    ),
    "STALE": (Severity.WARNING, "An older figure where an earlier article already had a newer one."),
    "DRIFT": (Severity.INFO, "A figure that lost its hedge or its scope on the way from article to article."),
    "COPY": (Severity.INFO, "Articles that agree in one source's words: together they are one witness."),
}
"""Each code, its severity and what it means. A toll is less than an error where hedges or sources leave a doubt."""


def finding(
    code: str,
    claims: Sequence[Claim],
    message: str,
    explanation: str,
    *,
    severity: Severity | None = None,
    at: Claim | None = None,
    comparison: Comparison | None = None,
) -> Finding:
    """A finding about `claims`, placed at the last of them or `at` another; graded as its code is, unless told otherwise."""
    where = at or claims[-1]
    return Finding(
        id=_identity(code, claims),
        code=code,
        severity=severity or CODES[code][0],
        message=message,
        article=where.article,
        line=where.line,
        column=where.column,
        claims=tuple(c.id for c in claims),
        explanation=explanation,
        comparison=comparison,
    )


def at_issue(left: Claim, right: Claim) -> Claim:
    """Where an editor would act: the claim of the article that came later, else the one further down."""
    if right.published.before(left.published) or (left.article == right.article and right.span < left.span):
        return left
    return right


def _identity(code: str, claims: Sequence[Claim]) -> str:
    """Made of what is said, so that it lasts when lines move, articles are edited elsewhere and files are called by another path;
    order does not matter. Whether one article or several say it does.
    """
    sides = [*sorted(_side(c) for c in claims), str(len({c.article for c in claims}))]
    return f"{code}-{hashlib.blake2b(chr(31).join(sides).encode('utf-8', 'surrogatepass'), digest_size=5).hexdigest()}"


def _side(claim: Claim) -> str:
    value = f"{claim.value.low}..{claim.value.high}" if claim.qualifier is not Qualifier.EXACT else f"{claim.value.number}"
    return chr(30).join((claim.measure, claim.subject or "", claim.place or "", value, claim.quote))
