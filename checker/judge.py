"""Judge: comparisons and checks become findings, graded by consequence. It says what is inconsistent, never who is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from checker.comparison.explain import summary
from checker.model import Claim, Comparison, Finding, Qualifier, Relation, Series, Severity, Sign

__all__ = ["CODES", "findings_of"]

CODES = {
    "CONFLICT": (Severity.ERROR, "Two figures for the same thing at the same time that cannot both be right."),
    "UNDETERMINED": (
        Severity.WARNING,
        "Two figures that differ, and the text does not say enough to tell a change from a conflict.",
    ),
    "STALE": (Severity.WARNING, "An older figure where an earlier article already had a newer one."),
    "COINCIDENCE": (Severity.INFO, "The same number for two different things: no agreement, and not to be quoted as one."),
    "CHANGE": (Severity.INFO, "A figure that moved between two times; both can be right."),
    "RULES": (Severity.INFO, "Two rules or goals of different size for one body: an older one and a newer, or two kinds."),
    "AGREEMENT": (Severity.INFO, "The same figure said again."),
}
"""Each code of a comparison's finding, its severity and what it means. The checks inside an article bring their own."""


def findings_of(series: Sequence[Series], lookalikes: Iterable[Comparison], checks: Iterable[Finding] = ()) -> tuple[Finding, ...]:
    """Every finding, worst first, then what an editor wants to see first, then by article and place. One of each kind for the same statements."""
    found: dict[str, Finding] = {}
    for one in series:
        for comparison in one.comparisons:
            code = _code(comparison)
            if code:
                finding = _finding(code, comparison, one.name)
                found.setdefault(finding.id, finding)
        for comparison in _stale(one):
            finding = _finding("STALE", comparison, one.name)
            found.setdefault(finding.id, finding)
    for comparison in lookalikes:
        if comparison.left.value.number == comparison.right.value.number and _same_openness(comparison):
            finding = _finding("COINCIDENCE", comparison, "")
            found.setdefault(finding.id, finding)
    for finding in checks:
        found.setdefault(finding.id, finding)
    return tuple(sorted(found.values(), key=lambda f: (-f.severity.rank, _weight(f.code), f.article, f.line, f.column, f.id)))


def _weight(code: str) -> tuple[int, str]:
    """In which order an editor wants to see the codes: as in `CODES`, the checks of a text right behind what is stale."""
    ordered = list(CODES)
    return (ordered.index(code) if code in CODES else ordered.index("STALE"), code)


def _code(comparison: Comparison) -> str | None:
    match comparison.relation:
        case Relation.CONFLICT:
            return "CONFLICT"
        case Relation.UNDETERMINED:
            return "UNDETERMINED" if _worth_asking(comparison) else None
        case Relation.CHANGE:
            return "CHANGE"
        case Relation.AGREEMENT:
            return "AGREEMENT"
    return "RULES" if _signs(comparison)["modality"] is Sign.DIFFERENT and _signs(comparison)["value"] is Sign.DIFFERENT else None


_ASKABLE = frozenset({"as_of", "scope"})
"""What an editor can look up when the text leaves it out. Two figures whose owner or event is unknown are no question: there are too
many of them."""


def _worth_asking(comparison: Comparison) -> bool:
    unsaid = {name for name, sign in _signs(comparison).items() if sign is Sign.UNKNOWN}
    return _signs(comparison)["value"] is Sign.DIFFERENT and bool(unsaid) and unsaid <= _ASKABLE


def _signs(comparison: Comparison) -> dict[str, Sign]:
    return {d.name: d.sign for d in comparison.dimensions}


def _same_openness(comparison: Comparison) -> bool:
    """4% and "at least 4%" meet in the number that a reader sees."""
    return comparison.left.unit == comparison.right.unit


def _stale(series: Series) -> Iterable[Comparison]:
    """A claim whose time lies before that of a claim which an earlier article already made."""
    for comparison in series.comparisons:
        older, newer = comparison.left, comparison.right
        if newer.as_of.interval.before(older.as_of.interval):
            older, newer = newer, older
        if (
            comparison.relation is Relation.CHANGE
            and older.as_of.interval.before(newer.as_of.interval)
            and newer.published.before(older.published)
        ):
            yield comparison


def _finding(code: str, comparison: Comparison, name: str) -> Finding:
    later = _later(comparison)
    severity, _ = CODES[code]
    message = _message(code, comparison, name)
    return Finding(
        id=_id(code, comparison),
        code=code,
        severity=severity,
        message=message,
        article=later.article,
        line=later.line,
        column=later.column,
        claims=(comparison.left.id, comparison.right.id),
        explanation=comparison.explanation,
        comparison=comparison,
    )


def _later(comparison: Comparison) -> Claim:
    """Where an editor would act: the claim of the article that came later, else the one further down."""
    left, right = comparison.left, comparison.right
    if right.published.before(left.published) or (left.article == right.article and right.span < left.span):
        return left
    return right


def _message(code: str, comparison: Comparison, name: str) -> str:
    what = summary(comparison)
    if code == "STALE":
        older, newer = sorted((comparison.left, comparison.right), key=lambda c: c.as_of.interval.last)
        first = f"{older.article} gives {older.value.text} for {older.as_of.interval}"
        then = f"though {newer.article}, published earlier, already had {newer.value.text} for {newer.as_of.interval}"
        return f"{name}: a newer figure exists. {first}, {then}"
    if code == "COINCIDENCE":
        return f"Equal by coincidence: {what}"
    if code == "RULES":
        return f"{name}: two rules, not one: {what}"
    return f"{name}: {what}"


def _id(code: str, comparison: Comparison) -> str:
    """Made of what is said, so that it lasts when lines move and articles are edited elsewhere; order does not matter."""
    sides = sorted(_side(c) for c in (comparison.left, comparison.right))
    return f"{code}-{hashlib.blake2b(chr(31).join(sides).encode('utf-8', 'surrogatepass'), digest_size=5).hexdigest()}"


def _side(claim: Claim) -> str:
    value = f"{claim.value.low}..{claim.value.high}" if claim.qualifier is not Qualifier.EXACT else f"{claim.value.number}"
    return chr(30).join((claim.article, claim.measure, claim.subject or "", claim.place or "", value, claim.quote))
