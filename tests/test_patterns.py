"""Patterns are compiled once for many runs, and a run is none the worse where they cannot be kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from checker import patterns
from checker.patterns import pattern_of, simply_folded
from checker.word_index import indexed

EXPRESSION = r"(?<!no\s)\b(?P<many>\d++)\s(?:gull|tern)s?\b"
FLAGS = int(regex.IGNORECASE | regex.VERSION1)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place of its own for the file, and nothing compiled yet."""
    monkeypatch.setattr(patterns, "_file", lambda: tmp_path / "kept")
    monkeypatch.setattr(patterns, "_made", {})
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    patterns._kept.cache_clear()
    yield tmp_path / "kept"
    patterns._kept.cache_clear()


def next_run() -> None:
    patterns._keep()
    patterns._made.clear()
    patterns._kept.cache_clear()


def test_a_later_run_does_not_compile_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = pattern_of(EXPRESSION, FLAGS)
    next_run()
    monkeypatch.setattr(regex, "compile", lambda *_, **__: pytest.fail("compiled again"))
    again = pattern_of(EXPRESSION, FLAGS)
    text = "12 Gulls, no 3 terns and 40 TERNS"
    assert (
        [m.groupdict() for m in again.finditer(text)]
        == [m.groupdict() for m in first.finditer(text)]
        == [{"many": "12"}, {"many": "40"}]
    )
    assert (again.pattern, again.flags) == (first.pattern, first.flags)


def test_other_flags_make_another_pattern(file: Path) -> None:
    pattern_of(EXPRESSION, FLAGS)
    next_run()
    assert not pattern_of(EXPRESSION, int(regex.VERSION1)).search("12 Gulls")


def test_what_two_runs_compiled_is_kept_together(file: Path) -> None:
    pattern_of("gull")
    next_run()
    pattern_of("tern")
    next_run()
    assert {expression for expression, _ in patterns._kept()} == {"gull", "tern"}


def test_of_too_many_only_this_runs_stay(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pattern_of("gull")
    next_run()
    monkeypatch.setattr(patterns, "_MOST", 1)
    pattern_of("tern")
    next_run()
    assert {expression for expression, _ in patterns._kept()} == {"tern"}


@pytest.mark.parametrize("content", [b"", b"no pickle", b"\x80\x05]\x94."])
def test_a_damaged_file_is_passed_over(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert pattern_of(EXPRESSION, FLAGS).search("5 terns")


def test_nothing_is_written_where_no_byte_code_may_be(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    pattern_of(EXPRESSION, FLAGS)
    assert not patterns._made


def test_a_folder_that_cannot_be_written_is_no_error(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_file", lambda: file / "not" / "there")
    assert pattern_of(EXPRESSION, FLAGS).search("5 terns")
    patterns._keep()
    assert not file.exists()


def test_the_file_is_of_one_python_and_one_regex() -> None:
    assert regex.__version__ in patterns._file().name
    assert patterns._file().parent.name == "__pycache__"


@given(st.text(alphabet="tiskfTISKF\u212a Köſıİßﬁﬆςσ", max_size=30))
def test_letters_compared_one_by_one_match_the_same_where_none_stands_for_several(text: str) -> None:
    for expression in (r"\bski(?:s|ff)?", r"[i-k]\w*+st", "fluß", r"kö\w", "iσς"):
        if indexed(text).simple:
            assert [m.span() for m in simply_folded(expression, FLAGS).finditer(text)] == [
                m.span() for m in pattern_of(expression, FLAGS).finditer(text)
            ]


@pytest.mark.parametrize("text", ["Der Fluß", "The oﬀer", "İzmir", "ırmak"])
def test_texts_in_which_a_letter_stands_for_several_do_not_fold_simply(text: str) -> None:
    assert not indexed(text).simple
