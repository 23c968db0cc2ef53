"""What is read, under which name, and where its lines lie."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest import read
from checker.ingest.document import blank, headline, line_map
from checker.ingest.formats import FORMATS, format_of, is_article


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"The text of {name}.")


def ids(*paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    articles, failures = read(list(paths), exclude=exclude)
    assert not failures, [str(f) for f in failures]
    return [a.id for a in articles]


def test_a_folder_is_walked_in_order_without_hidden_and_foreign_files(folder: Path) -> None:
    write(folder, "n/b.txt", "n/a.md", "n/sub/C.TXT", "n/.git/x.txt", "n/.x.txt", "n/a.log", "n/pic.png", "n/README")
    assert ids("n") == ["n/a.md", "n/b.txt", "n/sub/C.TXT"]


def test_a_file_given_by_name_is_read_whatever_its_suffix(folder: Path) -> None:
    write(folder, "a.log", "README", ".hidden.txt", "draft.v2")
    assert ids("a.log", "README", ".hidden.txt", "draft.v2") == [".hidden.txt", "README", "a.log", "draft.v2"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("n/*.txt", ["n/a.txt"]),
        ("n/*", ["n/a.txt", "n/sub/b.txt", "n/sub/deep/c.md"]),
        ("**/*.txt", ["n/a.txt", "n/sub/b.txt"]),
        ("**", ["n/a.txt", "n/sub/b.txt", "n/sub/deep/c.md"]),
        ("n/**/deep", ["n/sub/deep/c.md"]),
        ("?/[ab].txt", ["n/a.txt"]),
        ("*/*.log", ["n/x.log"]),
        ("*/sub/../a*.txt", ["n/sub/../a.txt"]),
        ("n/*.*", ["n/a.txt"]),
    ],
)
def test_globs(folder: Path, pattern: str, expected: list[str]) -> None:
    write(folder, "n/a.txt", "n/x.log", "n/sub/b.txt", "n/sub/deep/c.md", "n/.h.txt")
    assert ids(pattern) == expected


def test_an_absolute_glob(folder: Path) -> None:
    write(folder, "n/a.txt")
    assert ids(f"{folder.as_posix()}/n/*.txt") == [f"{folder.as_posix()}/n/a.txt"]


def test_a_file_whose_name_looks_like_a_glob_is_a_file(folder: Path) -> None:
    write(folder, "draft[1].txt", "draft1.txt")
    assert ids("draft[1].txt") == ["draft[1].txt"]


def test_a_file_is_read_once_however_often_it_is_named(folder: Path) -> None:
    write(folder, "n/a.txt")
    (folder / "link.txt").symlink_to("n/a.txt")
    (folder / "m").symlink_to("n")
    everything = ["n/a.txt", "./n/a.txt", "n/../n/a.txt", "n", "n/", "*", "m/a.txt", str(folder / "n")]
    assert ids(*everything) == ids(*everything[::-1]) == ["m/a.txt"]
    assert ids("n/a.txt", "n/a.txt", "./n//a.txt") == ["n/a.txt"]


def test_links_that_lead_back_end(folder: Path) -> None:
    write(folder, "n/a.txt", "n/sub/b.txt")
    (folder / "n/sub/up").symlink_to(folder / "n")
    (folder / "n/self").symlink_to(".")
    assert ids("n") == ["n/a.txt", "n/sub/b.txt"]
    assert ids("**/*.txt") == ["n/a.txt", "n/sub/b.txt"]


@pytest.mark.parametrize(
    ("exclude", "expected"),
    [
        ((), ["n/a.txt", "n/old/b.txt", "n/sub/old/c.txt"]),
        (("old",), ["n/a.txt"]),
        (("old/",), ["n/a.txt"]),
        (("n/old",), ["n/a.txt", "n/sub/old/c.txt"]),
        (("./n/sub/../old/",), ["n/a.txt", "n/sub/old/c.txt"]),
        (("[bc].txt",), ["n/a.txt"]),
        (("n/*/*.txt",), ["n/a.txt", "n/sub/old/c.txt"]),
        (("n/**/c.txt",), ["n/a.txt", "n/old/b.txt"]),
        (("**/old/b.*",), ["n/a.txt", "n/sub/old/c.txt"]),
        (("n/[!o]*/old",), ["n/a.txt", "n/old/b.txt"]),
        (("", "/"), ["n/a.txt", "n/old/b.txt", "n/sub/old/c.txt"]),
    ],
)
def test_exclude(folder: Path, exclude: tuple[str, ...], expected: list[str]) -> None:
    write(folder, "n/a.txt", "n/old/b.txt", "n/sub/old/c.txt")
    assert ids("n", exclude=exclude) == expected
    assert ids("**/*.txt", exclude=exclude) == expected


def test_what_is_named_itself_is_read_although_excluded(folder: Path) -> None:
    write(folder, "old/b.txt")
    assert ids("old/b.txt", exclude=("old", "b.txt")) == ["old/b.txt"]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names there are Unicode")
@pytest.mark.usefixtures("folder")
def test_names_that_are_no_text_are_shown_safely_and_stay_apart() -> None:
    for name in (b"caf\xe9.txt", b"caf\\xe9.txt", b"esc\x1b[2J.txt"):
        Path(os.fsdecode(name)).write_text("An article.")
    assert ids(".") == [r"caf\xe9.txt", r"caf\xe9.txt~2", r"esc\x1b[2J.txt"]


def test_one_path_may_be_given_without_a_list(folder: Path) -> None:
    write(folder, "a.txt")
    assert [a.id for a in read("a.txt")[0]] == ["a.txt"]
    assert [a.id for a in read(Path("a.txt"))[0]] == ["a.txt"]
    assert [a.id for a in read([Path("a.txt")])[0]] == ["a.txt"]


def test_standard_input(folder: Path) -> None:
    write(folder, "a.txt", "./-")
    articles, failures = read(["-", "-", "a.txt", "./-"], stdin=io.BytesIO(b"Piped in."))
    assert not failures
    assert [(a.id, a.path, a.text) for a in articles] == [
        ("-", None, "Piped in."),
        ("./-", "./-", "The text of ./-."),
        ("a.txt", "a.txt", "The text of a.txt."),
    ]


def test_standard_input_under_a_name_stands_in_for_the_file(folder: Path) -> None:
    write(folder, "n/a.txt", "n/b.txt")
    articles, _ = read(["n", "-"], stdin=io.BytesIO(b"# The draft\n\nNew text."), stdin_filename="./n/a.txt")
    assert [(a.id, a.path, a.text) for a in articles] == [
        ("n/a.txt", "n/a.txt", "# The draft\n\nNew text."),
        ("n/b.txt", "n/b.txt", "The text of n/b.txt."),
    ]
    (markdown,), _ = read(["-"], stdin=io.BytesIO(b"# The draft\n\nNew text."), stdin_filename="draft.md")
    assert markdown.title == "The draft"


@pytest.mark.usefixtures("folder")
def test_the_processs_own_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("“Piped” in.".encode())))
    assert [a.text for a in read("-")[0]] == ["“Piped” in."]


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("one\ntwo here", "here", (2, 5)),
        ("one\r\ntwo here", "here", (2, 5)),
        ("one\rtwo here", "here", (2, 5)),
        ("one\r\n\r\rtwo\n\rthree here", "here", (6, 7)),
        ("one\x0ctwo\u2028three\x85here", "here", (1, 15)),
        ("“one”\nł here", "here", (2, 3)),
    ],
)
def test_line_ends_stay_in_the_text_and_count(folder: Path, text: str, word: str, place: tuple[int, int]) -> None:
    (folder / "a.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    (article,), _ = read("a.txt")
    assert article.text == text
    assert article.lines.locate(text.index(word)) == place


@given(st.text(st.sampled_from("ab\r\n")))
def test_lines_are_those_of_universal_newlines(text: str) -> None:
    lines = line_map(text)
    normal = text.replace("\r\n", "\n").replace("\r", "\n")
    assert len(lines.starts) == normal.count("\n") + 1
    assert lines.lines == tuple(range(1, len(lines.starts) + 1))
    assert all(start == 0 or text[start - 1] in "\r\n" for start in lines.starts)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Poland buys tanks\n\nWarsaw paid.", "Poland buys tanks"),
        ("\n  \nWho pays?\r\nWarsaw paid.", "Who pays?"),
        ("“We pay”\rWarsaw paid.", "“We pay”"),
        ("Warsaw paid for tanks.\nAnd more.", None),
        ("He said: “We paid.”\nAnd more.", None),
        ("Poland buys tanks", None),
        ("Poland buys tanks\n \n", None),
        ("0 1,748\nWarsaw paid.", None),
        ("word " * 40 + "\nWarsaw paid.", None),
        ("", None),
    ],
)
def test_a_first_line_is_a_headline_where_it_looks_like_one(text: str, title: str | None) -> None:
    assert headline(text) == title


@pytest.mark.parametrize(("text", "is_blank"), [("", True), (" \n\u200b", True), ("\u200b.", False), ("4", False)])
def test_blank(text: str, is_blank: bool) -> None:
    assert blank(text) is is_blank


def test_formats_claim_a_suffix_each() -> None:
    suffixes = [s for kind in FORMATS for s in kind.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(s == s.lower() and s.startswith(".") for s in suffixes)
    assert format_of("A.MD").name == "Markdown"
    assert format_of("notes.xyz").name == "plain text"
    assert [is_article(n) for n in ("a.txt", "a.md", "a.pdf", "a.xyz", "a")] == [True, True, False, False, False]
