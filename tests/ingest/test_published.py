"""A date that the user gives wins, and one that cannot be placed is said."""

from __future__ import annotations

import datetime as dt
import io
import re
from pathlib import Path

import pytest

from checker.errors import ConfigError
from checker.ingest import read, read_published

DAY = dt.date(2025, 4, 3)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("news/a.txt", "news/b.md", "old/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("---\ndate: 2020-01-01\n---\nWarsaw paid.\n")
    return tmp_path


def table(folder: Path, text: str, name: str = "dates.csv") -> str:
    (folder / name).write_text(text)
    return name


def dates(table: str, *paths: str) -> dict[str, str]:
    articles, failures = read(paths, published=read_published(table), dating=False)
    assert not failures, [str(f) for f in failures]
    return {a.id: str(a.published.interval) for a in articles if a.published.basis == "metadata"}


@pytest.mark.parametrize("name", ["news/b.md", "./news/b.md", "b.md", "old/../news/b.md"])
def test_an_entry_names_an_article_in_any_clear_way_and_wins(folder: Path, name: str) -> None:
    table(folder, f"path,date\n{name},2025-04-03\n")
    assert dates("dates.csv", "news") == {"news/b.md": "2025-04-03"}
    assert dates("dates.csv", "./news/b.md") == {"news/b.md": "2025-04-03"}
    assert dates("dates.csv", str(folder / "news")) == {f"{folder.as_posix()}/news/b.md": "2025-04-03"}


def test_an_entry_may_be_relative_to_the_table(folder: Path) -> None:
    table(folder, "path,date\na.txt,2025-04-03\n", "news/dates.csv")
    assert dates("news/dates.csv", "news/a.txt", "old") == {"news/a.txt": "2025-04-03"}


def test_the_evidence_says_where_the_date_comes_from(folder: Path) -> None:
    table(folder, "path,date\n\nb.md,2025-04-03\n")
    (article,), _ = read("news/b.md", published=read_published("dates.csv"))
    assert article.published.evidence[0].why == "given in dates.csv, line 3"
    (article,), _ = read("news/b.md")
    assert (str(article.published.interval), article.published.evidence[0].why) == ("2020-01-01", "given in the front matter")


@pytest.mark.parametrize(
    "text",
    [
        "path,date\nb.md,2025-04-03\n",
        "\ufeffpath,date\r\nb.md,2025-04-03\r\n",
        "path;date\nb.md;2025-04-03\n",
        'note, Date ,PATH\n"a, long\nnote",2025-04-03," b.md "\n',
    ],
)
def test_forms_of_a_table(folder: Path, text: str) -> None:
    assert dict(read_published(table(folder, text))) == {"b.md": DAY}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "dates.csv:1: the first line must name the columns path and date"),
        ("b.md,2025-04-03\n", "dates.csv:1: the first line must name"),
        ("path,date,date\n", "dates.csv:1: the first line must name"),
        (
            "path,date\na.txt,2025-04-03\nb.md,3 April\n",
            "dates.csv:3: “3 April” is no day of the calendar (write it as 2025-04-03)",
        ),
        ("path,date\nb.md,2025-02-30\n", "dates.csv:2: “2025-02-30” is no day"),
        ("path,date\nb.md,20250403\n", "dates.csv:2: “20250403” is no day"),
        ("path,date\nb.md\n", "dates.csv:2: “” is no day"),
        ("path,date\n,2025-04-03\n", "dates.csv:2: a date without a path"),
        ('path,date,note\nx,2025-04-03,"two\nlines"\n\nb.md,soon\n', "dates.csv:5: “soon” is no day"),
        ("path,date\nb.md,2025-04-03\n./b.md,2025-04-03\n", "dates.csv:3: “b.md” has a date on line 2 already (keep one)"),
        ('path,date\n"b.md,2025-04-03\n', "dates.csv:2: not a csv table"),
        ("path,date\nb.md,\x1b[2J\n", r"dates.csv:2: “\x1b[2J” is no day"),
    ],
)
def test_a_table_that_is_wrong_is_an_error_with_its_line(folder: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(message)):
        read_published(table(folder, text))


def test_a_table_that_cannot_be_read(folder: Path) -> None:
    with pytest.raises(ConfigError, match=r"no\.csv: the table of dates cannot be read: there is no such file"):
        read_published("no.csv")
    (folder / "bin.csv").write_bytes(b"path,date\0")
    with pytest.raises(ConfigError, match=r"bin\.csv: the table of dates cannot be read: binary"):
        read_published("bin.csv")


@pytest.mark.parametrize(
    ("entries", "line", "what"),
    [
        ("c.txt,2025-04-03", 2, "a date for “c.txt”, which is not among the articles"),
        ("b.md,2025-04-03\na.txt,2025-04-03", 3, "“a.txt” is the name of 2 articles"),
        ("b.md,2025-04-03\nnews/b.md,2025-04-04", 3, "“news/b.md” is the same article as “b.md”, with another date"),
    ],
)
def test_an_entry_that_cannot_be_placed_is_a_failure_with_its_line(folder: Path, entries: str, line: int, what: str) -> None:
    table(folder, f"path,date\n{entries}\n")
    articles, failures = read(["news", "old"], published=read_published("dates.csv"), dating=False)
    assert len(articles) == 3
    assert [(f.path, f.line, f.what) for f in failures] == [("dates.csv", line, what)]
    assert failures[0].remedy


def test_one_table_serves_runs_over_a_part(folder: Path) -> None:
    table(folder, "path,date\nnews/a.txt,2025-04-03\nold/a.txt,2025-04-04\n")
    assert dates("dates.csv", "old") == {"old/a.txt": "2025-04-04"}


def test_an_entry_for_a_file_that_fails_makes_no_second_failure(folder: Path) -> None:
    (folder / "news/a.txt").write_text("")
    table(folder, "path,date\nnews/a.txt,2025-04-03\n")
    _, failures = read("news", published=read_published("dates.csv"))
    assert [f.path for f in failures] == ["news/a.txt"]


@pytest.mark.usefixtures("folder")
def test_a_plain_mapping_serves_too() -> None:
    articles, failures = read("news", published={"a.txt": DAY, "nope": DAY}, dating=False)
    assert [str(a.published.interval) for a in articles] == ["2025-04-03", "2020-01-01"]
    assert [(f.path, f.line) for f in failures] == [("nope", None)]


@pytest.mark.usefixtures("folder")
def test_standard_input_can_be_dated_by_its_name() -> None:
    (article,), failures = read("-", stdin=io.BytesIO(b"Text."), stdin_filename="draft.txt", published={"draft.txt": DAY})
    assert (str(article.published.interval), failures) == ("2025-04-03", ())
