"""The report: series, findings, failures, and everything that led to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from checker.model.claim import Claim
from checker.model.comparison import Comparison
from checker.model.figure import Figure
from checker.model.published import Published

__all__ = ["ArticleRow", "Failure", "Finding", "Report", "Series", "Severity"]


class Severity(StrEnum):
    """error: cannot stand as printed; warning: look at it; info: good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        return {"error": 2, "warning": 1, "info": 0}[self.value]


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be done. `step`: read, date, scan, extract, rule, report. A failure never reads as clean."""

    step: str
    path: str
    what: str
    remedy: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else self.path
        return f"{where}: {self.what}" + (f" ({self.remedy})" if self.remedy else "")

    def row(self) -> dict[str, Any]:
        return {
            "step": self.step,
            "path": self.path,
            "line": self.line,
            "what": self.what,
            "remedy": self.remedy,
            "message": str(self),
        }


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a report keeps of an article."""

    id: str
    path: str | None
    title: str | None
    source: str | None
    language: str
    published: Published
    text: str

    def row(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "path": self.path,
            "title": self.title,
            "source": self.source,
            "language": self.language,
            "published": self.published.row(),
        }


@dataclass(frozen=True, slots=True)
class Series:
    """Claims that are about the same thing, in order of time, and how they stand to each other.

    `id` is made of what the series is about. `name` is for a reader: "US troops stationed in Poland". `comparisons` holds the
    pairs that matter: neighbours in time, repeats, and conflicts; `left_out` counts the conflicts of a long series that are not
    among them. Each statement that conflicts with another is in at least one that is.
    """

    id: str
    name: str
    measure: str
    subject: str | None
    place: str | None
    unit: str | None
    claims: tuple[Claim, ...]
    comparisons: tuple[Comparison, ...]
    left_out: int = 0

    def row(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "name": self.name,
            "measure": self.measure,
            "subject": self.subject,
            "place": self.place,
            "unit": self.unit,
            "claims": [c.id for c in self.claims],
            "comparisons": [comparison_row(c) for c in self.comparisons],
            "left_out": self.left_out,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an editor should know. `id` is made of content (series, values, quotes), never of lines or the clock."""

    id: str
    code: str
    severity: Severity
    message: str
    article: str
    line: int
    column: int
    claims: tuple[str, ...]
    explanation: str
    comparison: Comparison | None = None

    def row(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "code": self.code,
            "severity": self.severity.value,
            "message": self.message,
            "article": self.article,
            "line": self.line,
            "column": self.column,
            "claims": list(self.claims),
            "explanation": self.explanation,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one run found, in an order that depends on the content only."""

    articles: tuple[ArticleRow, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    series: tuple[Series, ...]
    lookalikes: tuple[Comparison, ...]
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]
    version: str

    @property
    def complete(self) -> bool:
        """False when something could not be read or checked: then the run exits with 2, whatever it found."""
        return not self.failures

    def article(self, id_: str) -> ArticleRow:
        return next(a for a in self.articles if a.id == id_)

    def claim(self, id_: str) -> Claim:
        return next(c for c in self.claims if c.id == id_)

    def row(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "articles": [a.row() for a in self.articles],
            "figures": [f.row() for f in self.figures],
            "claims": [c.row() for c in self.claims],
            "series": [s.row() for s in self.series],
            "lookalikes": [comparison_row(c) for c in self.lookalikes],
            "findings": [f.row() for f in self.findings],
            "failures": [f.row() for f in self.failures],
        }


def comparison_row(comparison: Comparison) -> dict[str, Any]:
    """A comparison inside a report: the two claims by id, since the report lists them."""
    return {**comparison.row(), "left": comparison.left.id, "right": comparison.right.id}
