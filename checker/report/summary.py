"""The first lines of a report: how it stands, and what to look at."""

from __future__ import annotations

from collections import Counter

from checker.model import Comparison, Relation, Report, Severity, Sign, Status
from checker.report.language import foreign
from checker.report.threads import split
from checker.report.words import listed, spelled

__all__ = ["headline", "nothing_first", "summary"]


def headline(report: Report) -> str:
    """One line. A run that could not read everything never sounds clean, and neither does one that read nothing."""
    if not report.articles:
        return "Nothing was checked: no article could be read" if report.failures else "Nothing was checked: there is no article"
    if not report.figures and not report.findings:
        said = "No article has a numeral, so there is nothing to check"
        return f"{said}; the check is incomplete" if report.failures else said
    grades = Counter(f.severity for f in report.findings)
    errors, warnings = grades[Severity.ERROR], grades[Severity.WARNING]
    parts = [f"{spelled(errors, 'thing')} cannot stand as printed"] if errors else []
    if warnings:
        parts.append(f"{spelled(warnings, 'more', 'more')} to look at" if errors else f"{spelled(warnings, 'thing')} to look at")
    conflicts = sum(s.left_out + sum(c.relation is Relation.CONFLICT for c in s.comparisons) for s in report.series)
    if conflicts and not parts:
        parts.append(f"{spelled(conflicts, 'pair')} cannot both be right")
    said = _capital(", ".join(parts) or "no contradiction found")
    return f"{said}; the check is incomplete" if report.failures else said


def summary(report: Report) -> tuple[str, ...]:
    """What was read, what came of it, and what was not done: whole sentences."""
    said = [_read(report)] if report.articles else []
    if report.figures:
        said.append(_compared(report))
    others = sum(foreign(a.text) for a in report.articles)
    if others:
        said.append(
            _capital(spelled(others, "article is", "articles are"))
            + " not in English, and the rules are made for English: trust nothing that is said of the figures there."
        )
    if report.failures:
        said.append(
            _capital(
                f"{spelled(len(report.failures), 'thing')} could not be done. This report says nothing about what was not read."
            )
        )
    return tuple(said)


def nothing_first(report: Report) -> str:
    """What to say where no finding asks to be looked at: "none" only of what was looked into."""
    if not report.articles:
        return "Nothing was checked, so nothing was found."
    return "No error and no warning in what could be checked." if report.failures else "No error and no warning."


def _read(report: Report) -> str:
    counts = Counter(f.status for f in report.figures)
    figures, articles = spelled(len(report.figures), "numeral"), spelled(len(report.articles), "article")
    if not report.figures:
        return f"There are {figures} in {articles}."
    done, aside, unread = counts[Status.READ], counts[Status.SET_ASIDE], counts[Status.UNREAD]
    left = f"{unread:,} could not be understood" if unread else "none was left unread"
    return f"Of {figures} in {articles}, {done:,} {_were(done)} read, {aside:,} set aside with a reason, and {left}."


def _compared(report: Report) -> str:
    halves = [split(s) for s in report.series]
    tied = [together for together, _ in halves if together]
    threads = len(tied)
    alone = len(
        {
            (c.article, c.sentence, c.quote, c.figure.start - c.span.start, c.measure, c.as_of.interval)
            for _, rest in halves
            if rest
            for c in rest.claims
        }
    )
    relations = Counter(c.relation for s in tied for c in s.comparisons if not _same_number_left_open(c))
    relations[Relation.CONFLICT] += sum(s.left_out for s in tied)
    names = (
        (Relation.CONFLICT, "pair that cannot both be right", "pairs that cannot both be right"),
        (Relation.UNDETERMINED, "pair that the text leaves open", "pairs that the text leaves open"),
        (Relation.CHANGE, "change over time", "changes over time"),
        (Relation.AGREEMENT, "agreement", "agreements"),
    )
    parts = [spelled(relations[r], one, many) for r, one, many in names if relations[r]]
    said = [
        _capital(spelled(threads, "subject is", "subjects are"))
        + " counted more than once"
        + (f": {listed(parts)}." if parts else ".")
    ]
    alike = len(report.lookalikes) + relations[Relation.NOT_COMPARABLE]
    if alike:
        said.append(_capital(spelled(alike, "pair only looks", "pairs only look")) + " alike.")
    if alone:
        said.append(_capital(spelled(alone, "figure stands", "figures stand")) + " alone.")
    return " ".join(said)


def _same_number_left_open(comparison: Comparison) -> bool:
    """Nobody need settle whether two equal figures are of one thing."""
    value = next(d.sign for d in comparison.dimensions if d.name == "value")
    return comparison.relation is Relation.UNDETERMINED and value is Sign.SAME


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
