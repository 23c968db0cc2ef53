"""Each format, exactly; and that all of them say the same."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from msgspec import structs

from checker.errors import UsageError
from checker.model import Report
from checker.report import FORMATS, jsonl, render
from tests.report import sample

ENDINGS = {"text": "txt", "markdown": "md", "json": "json", "jsonl": "jsonl", "html": "html"}
REPORTS = {"full": sample.report, "clean": sample.clean, "empty": sample.empty}
Golden = Callable[[str, str], None]


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("kind", FORMATS)
def test_golden(kind: str, name: str, golden: Golden) -> None:
    golden(f"report-{name}.{ENDINGS[kind]}", render(REPORTS[name](), kind))


@pytest.mark.parametrize(("name", "options"), [("colour", {"colour": True}), ("narrow", {"width": 60})])
def test_golden_text_for_a_terminal(name: str, options: dict[str, int], golden: Golden) -> None:
    golden(f"report-{name}.txt", render(sample.report(), "text", **options))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_report_gives_the_same_bytes(kind: str) -> None:
    first, second = render(sample.report(), kind), render(sample.report(), kind)
    assert first == second
    assert first.endswith("\n")
    assert not first.endswith("\n\n")
    assert "\r" not in first


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"unknown format 'pdf' \(known: text, markdown, json, jsonl, html\)"):
        render(sample.report(), "pdf")


def test_colour_changes_nothing_but_colour() -> None:
    plain = render(sample.report(), "text")
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[\d+m", "", render(sample.report(), "text", colour=True)) == plain


@pytest.mark.parametrize("width", [50, 60, 80, 100, 160])
def test_text_keeps_to_its_width(width: int) -> None:
    lines = render(sample.clean(), "text", width=width).splitlines()
    longest = max(lines, key=len)
    assert len(longest) <= width, longest


ORDER = (
    "Could not be checked",
    "Look at first",
    "Good to know",
    "Counted more than once",
    "Stands alone",
    "Looks alike, but is not the same",
    "How each article was dated",
    "What became of every numeral",
    "What failed",
)


def headings(kind: str, report: Report) -> list[str]:
    patterns = {"text": r"^(.+)\n-+$", "markdown": r"^## (.+)$", "html": r"<h2[^>]*>(.+)</h2>"}
    return re.findall(patterns[kind], render(report, kind), re.MULTILINE)


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_all_formats_for_people_have_the_same_order(kind: str) -> None:
    assert headings(kind, sample.report()) == list(ORDER)
    assert headings(kind, sample.clean()) == [h for h in ORDER if h not in {"Could not be checked", "What failed"}]


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_all_formats_for_people_say_the_same(kind: str) -> None:
    shown = " ".join(re.sub(r"<[^>]+>|\\(?=\W)", "", render(sample.report(), kind, width=400)).split())
    for said in (
        "One thing cannot stand as printed, two more to look at; the check is incomplete",
        "Two things could not be done.",
        "Change over time: about 5,500 more (2.2 times)",
        "about +0.7 percentage points",
        "Cannot both be right",
        "about 2,000 apart",
        "lie further apart than “about” carries",
        "the date of Article 3 is missing",
        "Both repeat one source, so together they are one witness, not two.",
        "They are different kinds of statement: one is a fact, the other a floor.",
        "The parts do not add up",
        "3 + 4 = 7.",
        "“Kari Nordmann” says 1 March 2025 or earlier",
        "soft evidence: nobody has checked it",
        "weak evidence: counts only where there is no better",
        "the separators do not fit: it may be 250 or 2.5",
        "page furniture: a page number",
        "nearly $2 billion",
        "permission denied",
        "let the checker's user read it".replace("'", "&#39;" if kind == "html" else "'"),
        "rules/wards.py, line 12",
    ):
        assert said in shown, said


@pytest.mark.parametrize("kind", FORMATS)
def test_a_failure_is_in_every_format(kind: str) -> None:
    alone = replace(sample.empty(), failures=sample.report().failures)
    shown = render(alone, kind)
    assert "news/locked.txt" in shown
    assert "permission denied" in shown


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_a_run_that_could_not_read_everything_never_sounds_clean(kind: str) -> None:
    for report in (
        replace(sample.clean(), failures=sample.report().failures),
        replace(sample.empty(), failures=sample.report().failures),
    ):
        shown = render(report, kind)
        assert "incomplete" in shown or "Nothing was checked" in shown
        assert "No error and no warning." not in shown


def test_an_open_conflict_without_a_finding_is_no_clean_report() -> None:
    report = replace(sample.report(), findings=(), failures=())
    assert render(report, "text").startswith("One pair cannot both be right\n")


def test_json_lines_have_one_object_a_line_and_say_what_it_is() -> None:
    report = sample.report()
    rows = [json.loads(line) for line in render(report, "jsonl").split("\n")[:-1]]
    assert [next(iter(row)) for row in rows] == ["row"] * len(rows)
    counts = {name: sum(r["row"] == name for r in rows) for name in dict.fromkeys(r["row"] for r in rows)}
    assert counts == {"article": 5, "figure": 11, "claim": 12, "series": 7, "comparison": 9, "finding": 4, "failure": 2}
    assert {r["series"] for r in rows if r["row"] == "comparison"} == {"s-1", "s-2", "s-3", "s-4", None}


def test_json_lines_without_their_row_are_the_rows_of_the_contract() -> None:
    report = sample.report()
    rows = list(jsonl.rows(report))
    figures = [{k: v for k, v in r.items() if k != "row"} for r in rows if r["row"] == "figure"]
    assert figures == [f.row() for f in report.figures]


def test_json_keeps_the_letters_of_every_language() -> None:
    article = replace(sample.report().articles[0], title="Łukowski, „Über“ 日本")
    assert '"title": "Łukowski, „Über“ 日本"' in render(replace(sample.empty(), articles=(article,)), "json")


def test_a_report_can_be_imported_without_what_only_some_formats_need() -> None:
    code = "import sys, checker.report; print([m for m in ('jinja2', 'pandas', 'tabulate') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_many_rows_are_all_shown() -> None:
    """Nothing is capped: the last of very many is there in every format."""
    report = sample.report()
    figures = tuple(structs.replace(report.figures[0], text=f"numeral-{n}", line=n + 1) for n in range(3000))
    for kind in FORMATS:
        shown = render(replace(report, figures=figures), kind)
        assert all(f"numeral-{n}" in shown for n in (0, 1500, 2999)), kind


def test_what_decides_the_date_comes_first_and_the_rest_is_folded_on_the_page() -> None:
    article = sample.report().articles[1]
    turned = replace(article, published=replace(article.published, evidence=article.published.evidence[::-1]))
    report = replace(sample.empty(), articles=(turned,))
    page = render(report, "html")
    folded = page.partition("1 other piece of evidence")[2].partition("</details>")[0]
    assert "in 2023" in folded
    assert "took office on 3 April 2025" not in folded
    assert "took office on 3 April 2025" in page
    text = render(report, "text")
    assert text.index("took office") < text.index("in 2023")
