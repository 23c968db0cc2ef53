"""Cues: words found as whole words, in any spelling that a newsroom uses, in a bounded time."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from checker.cues import Cues, compiled, pattern, words
from checker.errors import PatternTimeout
from checker.model import Span
from checker.word_index import folded


def found(cues: Cues, text: str) -> list[str]:
    return [hit.text for hit in cues.all(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("listed", "text", "hits"),
    [
        ("killed", "Killed: skilled men, killed.", ["Killed", "killed"]),
        ("station*", "stationed at the station, outstation", ["stationed", "station"]),
        ("hand* over", "handed over, hand-over, hand in over", ["handed over", "hand-over"]),
        ("air defence", "an Air-Defense system, air  defence", ["Air-Defense", "air  defence"]),
        ("as many as", "as many \nas, as  many as", ["as many \nas", "as  many as"]),
        ("more than, more than double", "more than double and more than doubled", ["more than double", "more than"]),
        ("law's", "the law’s limit", ["law’s"]),
        ("12 men", "12\nmen", ["12\nmen"]),
        ("istanbul", "İstanbul", ["İstanbul"]),
    ],
)
def test_words(listed, text, hits):
    assert found(Cues(words(listed)), text) == hits


def test_raw_patterns_and_words_stand_in_order_and_never_overlap():
    assert found(Cues(("spent", pattern(r"spent\s\d+"), "a")), "a man spent 12, spent") == ["a", "spent 12", "spent"]


def test_a_blank_before_a_line_break_is_one_gap_in_a_pattern():
    text = "expected \nto, expected  to, expected - to"
    assert found(Cues((pattern(r"expected\s(?:[\s-]{2})?to"),)), text) == ["expected \nto", "expected  to", "expected - to"]


@pytest.mark.parametrize(
    ("expression", "read"),
    [
        (r"\w+\son", r"\w++\s{1,2}+on"),
        (r"[\p{L}’'-]+\s+on", r"[\p{L}’'-]++\s+on"),
        (r"\w+\s?on", r"\w+\s?on"),
        (r"[\w\s]+\son", r"[\w\s]+\s{1,2}+on"),
        (r"[^.]+\son", r"[^.]+\s{1,2}+on"),
        (r"[\w+\s]", r"[\w+\s]"),
    ],
)
def test_letters_up_to_a_space_give_none_of_them_back(expression, read):
    assert compiled(expression).pattern == read


def test_letters_that_are_read_backwards_do():
    assert found(Cues((pattern(r"(?<=\bun\w+\s)on"),)), "undone on, done on") == ["on"]
    assert compiled(r"\bun\w+\s$", regex.REVERSE).search("undone ") is not None


def test_only_inside_the_span():
    text = "killed here, killed there"
    assert [h.span.start for h in Cues(("killed",)).all(text, Span(5, len(text)))] == [13]


def test_the_nearest_and_of_two_as_near_the_one_before():
    text = "up 5 up"
    hit = Cues(("up",)).nearest(text, Span(0, 7), Span(3, 4))
    assert hit is not None
    assert hit.span == Span(0, 2)


def test_a_pattern_without_end_is_a_failure():
    with pytest.raises(PatternTimeout, match="did not end"):
        found(Cues((pattern(r"(?:a|aa)+$x"),)), "a" * 60)


@given(st.text())
def test_folding_keeps_every_place(text):
    assert len(folded(text)) == len(text)


@given(st.text(alphabet="kiled *-’'xİ_\n", max_size=60))
def test_every_hit_is_the_text_at_its_place(text):
    for hit in Cues(("killed", "kill*", "l d")).all(text, Span(0, len(text))):
        assert text[hit.span.start : hit.span.end] == hit.text
