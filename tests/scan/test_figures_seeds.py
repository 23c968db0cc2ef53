"""The receipt of the five seed articles: every numeral, and what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex

from checker.model import Status
from checker.scan.figures import find_figures
from checker.scan.numberwords import NUMBER_WORDS

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.stem[:3])
def test_each_numeral_lies_inside_exactly_one_figure(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    figures = find_figures(text)
    words = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
    for m in regex.finditer(rf"\d+|\b(?:{words})\b", text, flags=regex.IGNORECASE):
        holders = [f for f in figures if f.span.start <= m.start() and m.end() <= f.span.end]
        assert len(holders) == 1, (m.group(), [f.text for f in holders])


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.stem[:3])
def test_nothing_is_unread(path: Path) -> None:
    assert [f.text for f in find_figures(path.read_text(encoding="utf-8")) if f.status is Status.UNREAD] == []


EXPECTED = {
    "000": [("some 4,500", "count", 4500, 4500, "US military personnel", "about")],
    "002": [
        ("4.7%", "percent", 4.7, 4.7, "percent", "exact"),
        ("approximately 10,000", "count", 10000, 10000, "soldier", "about"),
        ("four", "count", 4, 4, "U.S. soldier", "exact"),
        ("nearly $2 billion", "money", 2e9, 2e9, "USD", "nearly"),
        ("4%", "percent", 4, None, "percent", "at_least"),
    ],
}


@pytest.mark.parametrize("seed", sorted(EXPECTED))
def test_values_of_the_seeds(seed: str) -> None:
    path = next(p for p in SEEDS if p.stem.startswith(seed))
    figures = find_figures(path.read_text(encoding="utf-8"))
    read = [f for f in figures if f.status is Status.READ and f.kind.value not in ("date", "time")]
    assert [(f.text, f.kind.value, f.low, f.high, f.unit, f.qualifier.value) for f in read] == EXPECTED[seed]
