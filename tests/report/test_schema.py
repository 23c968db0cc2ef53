"""The rows are what docs/schema/ promises: every row that the sample and the seeds' formats have, and nothing more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from checker.model import Aspect, Kind, Modality, Qualifier, Reason, Relation, Report, Severity, Sign, Status
from checker.report import json as report_json
from checker.report import jsonl
from tests.report import sample
from tests.report.hostile import poisoned

FOLDER = Path(__file__).parents[2] / "docs" / "schema"
SCHEMAS = {
    p.name.removesuffix(".schema.json"): json.loads(p.read_text(encoding="utf-8")) for p in sorted(FOLDER.glob("*.schema.json"))
}
REGISTRY: Registry[Any] = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in SCHEMAS.values())
REPORTS = {"full": sample.report(), "clean": sample.clean(), "empty": sample.empty(), "hostile": poisoned(sample.report())}


def errors(name: str, row: object) -> list[str]:
    found = Draft202012Validator(SCHEMAS[name], registry=REGISTRY).iter_errors(row)
    return [f"{e.json_path}: {e.message}" for e in found]


def test_there_is_a_schema_for_every_kind_of_row() -> None:
    assert set(SCHEMAS) == {"article", "claim", "comparison", "failure", "figure", "finding", "report", "series"}
    for name, schema in SCHEMAS.items():
        Draft202012Validator.check_schema(schema)
        assert schema["$id"] == f"{name}.schema.json"


@pytest.mark.parametrize("name", REPORTS)
def test_json_is_as_promised(name: str) -> None:
    assert errors("report", json.loads(report_json.render(REPORTS[name]))) == []


@pytest.mark.parametrize("name", REPORTS)
def test_json_lines_are_as_promised(name: str) -> None:
    rows = [json.loads(line) for line in jsonl.render(REPORTS[name]).split("\n")[:-1]]
    assert [e for row in rows for e in errors(row["row"], row)] == []


def test_plain_rows_are_as_promised() -> None:
    report = sample.report()
    comparison = report.lookalikes[0]
    for name, row in (
        ("figure", report.figures[0].row()), ("claim", report.claims[0].row()), ("article", report.articles[1].row()),
        ("comparison", comparison.row()), ("finding", report.findings[0].row()), ("failure", report.failures[0].row()),
        ("series", report.series[0].row()),
    ):  # fmt: skip
        assert errors(name, row) == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_strict_at_every_level(name: str) -> None:
    """A field too many and a field too few are both found, in the row and in what it holds."""
    for where, part in objects(SCHEMAS[name]):
        assert part["additionalProperties"] is False, where
        assert set(part["required"]) >= set(part["properties"]) - {"row", "series", "comparisons"}, where


def objects(schema: Any, where: str = "$") -> list[tuple[str, dict[str, Any]]]:
    found = [(where, schema)] if isinstance(schema, dict) and schema.get("type") == "object" else []
    parts = schema.items() if isinstance(schema, dict) else enumerate(schema) if isinstance(schema, list) else ()
    return found + [o for key, part in parts for o in objects(part, f"{where}.{key}")]


@pytest.mark.parametrize(
    ("name", "field", "codes"),
    [
        ("figure", "status", Status),
        ("figure", "kind", Kind),
        ("figure", "qualifier", Qualifier),
        ("claim", "qualifier", Qualifier),
        ("claim", "aspect", Aspect),
        ("claim", "modality", Modality),
        ("comparison", "relation", Relation),
        ("finding", "severity", Severity),
    ],
)
def test_the_codes_are_those_of_the_model(name: str, field: str, codes: Any) -> None:
    assert SCHEMAS[name]["properties"][field]["enum"] == [c.value for c in codes]


def test_the_codes_of_a_comparison_are_those_of_the_model() -> None:
    properties = SCHEMAS["comparison"]["properties"]
    assert properties["reasons"]["items"]["enum"] == [c.value for c in Reason]
    assert properties["dimensions"]["properties"]["measure"]["enum"] == [s.value for s in Sign]


def test_a_wrong_row_is_found() -> None:
    row = sample.report().figures[0].row()
    assert errors("figure", {**row, "status": "skipped"})
    assert errors("figure", {**row, "colour": "red"})
    assert errors("figure", {k: v for k, v in row.items() if k != "reason"})


def test_a_report_is_complete() -> None:
    report: Report = sample.report()
    shown = json.loads(report_json.render(report))
    assert [len(shown[k]) for k in ("articles", "figures", "claims", "series", "lookalikes", "findings", "failures")] == [
        len(x)
        for x in (
            report.articles,
            report.figures,
            report.claims,
            report.series,
            report.lookalikes,
            report.findings,
            report.failures,
        )
    ]
