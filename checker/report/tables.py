"""Figures, claims and findings as pandas tables, for whoever works on with them: one row each, the columns of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from checker.model import Claim, Figure, Finding, Status

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = ["claims", "figures", "findings", "receipt"]

_FIGURE_COLUMNS = (
    "article", "start", "end", "line", "column", "text", "status", "reason", "kind", "low", "high", "unit", "unit_text",
    "qualifier", "direction", "about", "timex",
)  # fmt: skip
_CLAIM_COLUMNS = (
    "id", "article", "rule", "measure", "subject", "place", "scope", "unit", "qualifier", "aspect", "modality", "standing",
    "start", "end", "line", "column", "quote", "sentence", "event", "basis", "counted_by", "value_low", "value_high", "value_text",
    "as_of_start", "as_of_end", "as_of_text", "as_of_basis", "speaker", "quoted", "figure_start", "figure_end", "figure_text",
)  # fmt: skip
_FINDING_COLUMNS = ("id", "code", "severity", "message", "article", "line", "column", "claims", "explanation")


def figures(found: Iterable[Figure]) -> DataFrame:
    return _table((f.row() for f in found), _FIGURE_COLUMNS)


def claims(found: Iterable[Claim]) -> DataFrame:
    """Nested fields have a column for each part (`value_low`, `as_of_start`); days are timestamps, NaT on an open side.

    Days before 1677 and after 2262 are within reach: the timestamps count seconds, not nanoseconds.
    """
    table = _table((_flat(c) for c in found), _CLAIM_COLUMNS)
    for name in ("as_of_start", "as_of_end"):
        table[name] = table[name].astype("datetime64[s]")
    return table


def findings(found: Iterable[Finding]) -> DataFrame:
    return _table((f.row() for f in found), _FINDING_COLUMNS)


def receipt(found: Iterable[Figure]) -> DataFrame:
    """How many numerals of each article (rows) were read, set aside and not understood (columns)."""
    from pandas import crosstab  # noqa: PLC0415 - start-up need not wait for it

    table = figures(found)
    return crosstab(table["article"], table["status"]).reindex(columns=[s.value for s in Status], fill_value=0)


def _flat(claim: Claim) -> dict[str, Any]:
    row = claim.row()
    del row["because"]
    value, as_of, figure = row.pop("value"), row.pop("as_of"), row.pop("figure")
    said = row.pop("attribution") or {"speaker": None, "quoted": None}
    parts = (("value_", value), ("as_of_", as_of), ("", said), ("figure_", figure))
    return {**row, **{f"{prefix}{name}": x for prefix, part in parts for name, x in part.items()}}


def _table(rows: Iterable[dict[str, Any]], columns: Sequence[str]) -> DataFrame:
    """The columns stand there also when there is no row."""
    from pandas import DataFrame  # noqa: PLC0415 - start-up need not wait for it

    return DataFrame.from_records(list(rows), columns=list(columns))
