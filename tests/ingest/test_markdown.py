"""Front matter says things about the article and is no part of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from checker.ingest import read
from checker.ingest.markdown import read as read_markdown

STORY = """---
title: "Poland: 4,500 troops"
date: 2025-04-03T08:00:00+02:00  # went out late
lastmod: 2025-05-01
source: Example Wire
lang: en-GB
tags:
  - date: 1999-01-01
---

# A heading

Some 4,500 troops.
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_front_matter_is_read_and_left_out_of_the_text(newline: str) -> None:
    text = STORY.replace("\n", newline)
    found = read_markdown(text.encode())
    assert (found.title, found.source, found.language) == ("Poland: 4,500 troops", "Example Wire", "en-GB")
    assert found.published == dt.date(2025, 4, 3)
    assert found.text == text[text.index(f"---{newline}{newline}#") + 3 + len(newline) :]
    assert found.lines.locate(found.text.index("4,500")) == (13, 6)


@pytest.mark.parametrize(
    "text",
    [
        "# Heading\n\nSome text.",
        "---\n\nA rule above, and a rule below.\n\n---\nMore.",
        "---\n---\nText.",
        "---\ntitle: never closed\n\nText.",
        "Text.\n---\ntitle: too late\n---\n",
        "--- \nprose without a colon\n---\nText",
    ],
)
def test_text_without_front_matter_is_kept_whole(text: str) -> None:
    found = read_markdown(text.encode())
    assert (found.text, found.published) == (text, None)
    assert found.lines.locate(len(text) - 1)[0] == text.count("\n", 0, len(text) - 1) + 1


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("date: 2025-04-03", "2025-04-03"),
        ("Date: '2025-04-03 10:00'", "2025-04-03"),
        ("published: 2025-04-03", "2025-04-03"),
        ("updated: 2025-04-03", None),
        ("date:", None),
    ],
)
def test_dates(line: str, day: str | None) -> None:
    found = read_markdown(f"---\n{line}\n---\nText.".encode())
    assert found.published == (dt.date.fromisoformat(day) if day else None)
    assert found.notes == ()


@pytest.mark.parametrize("value", ["3 April 2025", "2025-02-30", "04/03/2025", "{{ now }}"])
def test_a_date_that_cannot_be_read_is_a_failure_and_the_article_is_kept(tmp_path: Path, value: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"---\ntitle: T\ndate: {value}\n---\nText.\n")
    articles, failures = read(path, dating=False)
    assert [(a.title, a.text, a.published.basis) for a in articles] == [("T", "Text.\n", "unknown")]
    assert [(f.step, f.path, f.line) for f in failures] == [("read", path.as_posix(), 3)]
    assert value in failures[0].what
    articles, failures = read(path, published={path.as_posix(): dt.date(2025, 4, 3)})
    assert ([str(a.published.interval) for a in articles], failures) == (["2025-04-03"], ())


def test_a_heading_is_the_title_where_nothing_else_is() -> None:
    assert read_markdown(b"## Poland buys tanks ##\n\nText.").title == "Poland buys tanks"
    assert read_markdown(b"---\nsource: X\n---\nPoland buys tanks\n\nText.").title == "Poland buys tanks"
    assert read_markdown(b"###\n\nText.").title is None
