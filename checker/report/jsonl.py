"""JSON Lines: one object a line, each saying in `row` what it is, for jq, DuckDB and pandas.

Comparisons have rows of their own, with the id of their series (null for look-alikes), and are left out of the series rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.model import Comparison, Report
from checker.model.report import comparison_row
from checker.report.json import dumped

__all__ = ["render", "rows"]


def render(report: Report) -> str:
    return "".join(dumped(row) + "\n" for row in rows(report))


def rows(report: Report) -> Iterator[dict[str, Any]]:
    """article, figure, claim, series with its comparisons, look-alikes, finding, failure: in the order of the report."""
    for article in report.articles:
        yield {"row": "article", **article.row()}
    for figure in report.figures:
        yield {"row": "figure", **figure.row()}
    for claim in report.claims:
        yield {"row": "claim", **claim.row()}
    for series in report.series:
        row = series.row()
        del row["comparisons"]
        yield {"row": "series", **row}
        for comparison in series.comparisons:
            yield _comparison(comparison, series.id)
    for comparison in report.lookalikes:
        yield _comparison(comparison, None)
    for finding in report.findings:
        yield {"row": "finding", **finding.row()}
    for failure in report.failures:
        yield {"row": "failure", **failure.row()}


def _comparison(comparison: Comparison, series: str | None) -> dict[str, Any]:
    return {"row": "comparison", "series": series, **comparison_row(comparison)}
