"""What is known to be missing from a sentence decides how fast a claim is read, never what it says."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from checker.article import Article
from checker.context import Context, Reading
from checker.extraction import extract
from checker.rulebook import load
from checker.word_index import Anchor, Index

SIPRI = "SIPRI data show that Chile spent $5 billion on its military in 2024. Peru spent $2 billion."
TEXTS = [
    SIPRI,
    *(file.read_text("utf-8") for file in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))),
    *sorted({example.text for loaded in load().rules for example in loaded.rule.examples})[::6],
]
"""The seeds, and every sixth of the rules' examples: all of them take too long."""


def rows(text: str) -> list[str]:
    reading = Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3)))
    return [str((claim.row(), claim.because)) for claim in extract(reading, load())[0]]


def test_nothing_depends_on_what_is_known_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {text: rows(text) for text in TEXTS}
    monkeypatch.setattr(Context, "lacks", lambda *_: False)
    monkeypatch.setattr(Index, "lacks", lambda *_: False)
    monkeypatch.setattr(Anchor, "may_stand", lambda *_: True)
    monkeypatch.setattr(Anchor, "has_more", lambda *_: True)
    assert [text for text in TEXTS if rows(text) != known[text]] == []
