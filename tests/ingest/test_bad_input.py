"""Each thing that cannot be read is one clear failure with the file's name and a remedy, and the rest is read."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import io
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import ConfigError, PatternTimeout
from checker.ingest import files, printable, read
from checker.ingest.encoding import decode
from checker.model import Failure

NOBODY = 65534
GOOD = "Poland hosts some 4,500 US troops.\n"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links, pipes and rights as POSIX has them")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(GOOD)
    return tmp_path


@contextlib.contextmanager
def as_nobody() -> Iterator[None]:
    """Rights do not hold root back, so take its rights away for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that everybody may enter, which pytest's own is not."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        monkeypatch.chdir(place)
        (place / "good.txt").write_text(GOOD)
        read(["good.txt"])  # load all that is loaded late while root may still read it
        yield place
        for below in place.rglob("*"):
            below.chmod(0o755)


def only(paths: list[str], *, also_good: bool = True) -> Failure:
    """The one failure of reading `paths` next to an article that can be read."""
    articles, failures = read([*paths, "good.txt"] if also_good else paths)
    assert [a.id for a in articles] == (["good.txt"] if also_good else [])
    assert len(failures) == 1, [str(f) for f in failures]
    assert failures[0].step == "read"
    assert failures[0].remedy
    assert str(failures[0]) == printable(str(failures[0]))
    return failures[0]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        ("\ufeff\u200b\n\u200b".encode(), "empty"),
        (b"4,500 troops\0", "NUL byte at byte 13 (line 1)"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a picture (PNG)"),
        (bytes(range(100)), "binary"),
        ("Dariusz Łukowski".encode("cp1250"), "“£ukowski”"),
        (b"x" * 101, "too large for an article: 101 bytes, and the limit is 100 bytes"),
    ],
)
def test_contents_that_are_no_article(folder: Path, data: bytes, what: str) -> None:
    (folder / "bad.txt").write_bytes(data)
    articles, failures = read(["bad.txt", "good.txt"], limit_bytes=100)
    assert [a.id for a in articles] == ["good.txt"]
    assert [f.path for f in failures] == ["bad.txt"]
    assert what in failures[0].what
    assert failures[0].remedy


@pytest.mark.usefixtures("folder")
def test_missing_file() -> None:
    found = only(["nope.txt"])
    assert str(found) == "nope.txt: there is no such file or folder (check the spelling, and the folder that the command is run in)"


def test_a_file_with_a_slash_behind_it(folder: Path) -> None:
    (folder / "one.txt").write_text(GOOD)
    assert "a part of the path is a file" in only(["one.txt/two.txt"]).what


def test_empty_folder(folder: Path) -> None:
    (folder / "empty").mkdir()
    assert str(only(["empty"])).startswith("empty: no article in this folder (")


def test_folder_with_other_files_only(folder: Path) -> None:
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a.png").write_bytes(b"\x89PNG")
    (folder / "pictures" / ".hidden.txt").write_text(GOOD)
    assert only(["pictures"]).what == "no article in this folder"


def test_a_folder_named_like_a_file_is_walked(folder: Path) -> None:
    (folder / "news.txt").mkdir()
    (folder / "news.txt" / "a.txt").write_text(GOOD)
    assert [a.id for a in read(["news.txt"])[0]] == ["news.txt/a.txt"]
    assert [a.id for a in read(["."])[0]] == ["good.txt", "news.txt/a.txt"]


@pytest.mark.usefixtures("folder")
def test_glob_without_a_match() -> None:
    assert str(only(["archive/*.txt"])).startswith("archive/*.txt: no article matches this pattern")


def test_dangling_link(folder: Path) -> None:
    (folder / "link.txt").symlink_to("gone.txt")
    assert only(["link.txt"]).what == "a link to something that is not there"
    assert only(["."]).path == "link.txt"


def test_link_to_itself(folder: Path) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    assert only(["loop.txt"]).what == "a link that leads back to itself"


@pytest.mark.parametrize("name", ["pipe.txt", "socket.txt", "/dev/zero"])
@pytest.mark.usefixtures("folder")
def test_what_is_no_file_is_not_waited_for(name: str) -> None:
    if name == "pipe.txt":
        os.mkfifo(name)
    if name == "socket.txt":
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(name)
    assert only([name]).what in {"a pipe, not a file", "a socket, not a file", "a device, not a file"}


def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "bad.txt").write_text(GOOD)

    def swap(path: str, flags: int) -> int:
        if path == "bad.txt":
            Path(path).unlink()
            os.mkfifo(path)
        return opened(path, flags)

    opened = os.open
    monkeypatch.setattr(os, "open", swap)
    assert only(["bad.txt"]).what == "a pipe, not a file"


def test_a_file_that_vanishes_while_it_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "bad.txt").write_text(GOOD)

    def vanish(path: str, flags: int) -> int:
        if path == "bad.txt":
            Path(path).unlink()
        return opened(path, flags)

    opened = os.open
    monkeypatch.setattr(os, "open", vanish)
    assert only(["bad.txt"]).what == "it vanished while it was being read"


def test_a_file_that_vanishes_between_listing_and_reading(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "wire").mkdir()
    (folder / "wire" / "bad.txt").write_text(GOOD)

    def sized(path: str, *, listed: bool = False) -> int:
        (folder / "wire" / "bad.txt").unlink(missing_ok=True)
        return files.size_of(path, listed=listed)

    monkeypatch.setattr("checker.ingest.articles.size_of", sized)
    found = only(["wire"])
    assert (found.path, found.what) == ("wire/bad.txt", "it vanished while it was being read")


def test_a_file_that_grows_while_it_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "bad.txt").write_text(GOOD)

    def grow(path: str, flags: int) -> int:
        if path == "bad.txt":
            Path(path).write_text(GOOD * 10)
        return opened(path, flags)

    opened = os.open
    monkeypatch.setattr(os, "open", grow)
    assert "too large" in read(["bad.txt"], limit_bytes=50)[1][0].what


@pytest.mark.parametrize("code", [errno.EIO, errno.ESTALE, errno.EMFILE, errno.ENXIO])
def test_the_systems_other_errors(folder: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    (folder / "bad.txt").write_text(GOOD)

    def fail(path: str, flags: int) -> int:
        if path == "bad.txt":
            raise OSError(code, os.strerror(code), path)
        return opened(path, flags)

    opened = os.open
    monkeypatch.setattr(os, "open", fail)
    articles, failures = read(["bad.txt", "good.txt"])
    assert [a.id for a in articles] == ["good.txt"]
    assert [f.path for f in failures] == ["bad.txt"]


def test_file_without_permission(open_folder: Path) -> None:
    (open_folder / "bad.txt").write_text(GOOD)
    (open_folder / "bad.txt").chmod(0)
    with as_nobody():
        assert only(["bad.txt"]).what == "permission denied"


def test_folder_without_permission(open_folder: Path) -> None:
    (open_folder / "secret").mkdir()
    (open_folder / "secret" / "a.txt").write_text(GOOD)
    (open_folder / "secret").chmod(0)
    with as_nobody():
        for paths in (["secret"], ["."], ["*"], ["**/*.txt"], ["secret/*.txt"]):
            found = only(paths)
            assert (found.path, found.what) == ("secret", "this folder cannot be opened: permission denied"), paths
        assert only(["secret/a.txt"]).what == "permission denied"


def test_folder_that_lists_its_names_but_lets_nobody_in(open_folder: Path) -> None:
    (open_folder / "wire" / "sub").mkdir(parents=True)
    (open_folder / "wire" / "a.txt").write_text(GOOD)
    (open_folder / "wire").chmod(0o744)
    with as_nobody():
        _, failures = read(["wire"])
    assert [(f.path, f.what) for f in failures] == [
        ("wire/a.txt", "permission denied"),
        ("wire/sub", "this folder cannot be opened: permission denied"),
    ]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", "(empty name)"),
        ("a\0b.txt", r"a\x00b.txt"),
        ("no\x1b[2J.txt", r"no\x1b[2J.txt"),
        ("no\nsuch.txt", r"no\x0asuch.txt"),
        ("\ud800.txt", r"\ud800.txt"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_names_that_no_file_has(name: str, shown: str) -> None:
    assert only([name]).path == shown


@pytest.mark.usefixtures("folder")
def test_very_long_names() -> None:
    for name in ("x" * 300, "x/" * 3000 + "x", "x" * 300 + "*"):
        found = only([name])
        assert len(found.path) <= 400
    assert only(["x" * 300]).what == "the name is too long for this system"


def test_no_input_at_all() -> None:
    articles, failures = read([])
    assert articles == ()
    assert [str(f) for f in failures] == ["input: no articles given (name a file, a folder, a glob, or - for standard input)"]


@pytest.mark.parametrize("name", ["a.pdf", "a.HTML", "a.docx", "a.rss", "a.json", "a.zip"])
def test_formats_that_are_known_and_cannot_be_read(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"anything")
    assert "cannot be read yet" in only([name]).what
    assert only([f"*{Path(name).suffix}"]).path == name
    articles, failures = read(["."])
    assert ([a.id for a in articles], failures) == (["good.txt"], ()), "in a folder it is passed over"


@pytest.mark.usefixtures("folder")
def test_a_missing_file_of_an_unreadable_format_is_missing() -> None:
    assert only(["a.pdf"]).what == "there is no such file or folder"


def test_one_line_of_fifty_megabytes_is_refused(folder: Path) -> None:
    with (folder / "bad.txt").open("wb") as file:
        file.truncate(50_000_000)
    assert only(["bad.txt"]).what == "too large for an article: 50,000,000 bytes, and the limit is 10,000,000 bytes"


@pytest.mark.usefixtures("folder")
def test_standard_input_that_is_too_large() -> None:
    stream = io.BytesIO(b"x" * 1000)
    _, failures = read(["-"], stdin=stream, limit_bytes=100)
    assert [f.what for f in failures] == ["too large for an article: its end has not come yet, and the limit is 100 bytes"]
    assert stream.tell() == 101, "it is not read to its end"


@pytest.mark.usefixtures("folder")
def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.BytesIO()
    closed.close()
    assert read(["-"], stdin=closed)[1][0].what == "standard input is closed"
    monkeypatch.setattr(sys, "stdin", None)
    assert only(["-"]).what == "standard input is closed"


@pytest.mark.usefixtures("folder")
def test_standard_input_that_is_empty_or_of_an_unreadable_format() -> None:
    assert read(["-"], stdin=io.BytesIO(b"\n"))[1][0].what.startswith("empty")
    assert "PDF" in read(["-"], stdin=io.BytesIO(b"x"), stdin_filename="a.pdf")[1][0].what


def test_an_article_whose_dating_does_not_end_is_read_undated(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never_ends(*_: object, **__: object) -> None:
        raise PatternTimeout("dating took more than 1 s", remedy="give its date")

    monkeypatch.setattr("checker.article.date_text", never_ends)
    (article,), failures = read("good.txt")
    assert (article.text, article.published.basis) == (GOOD, "unknown")
    assert [(f.step, str(f)) for f in failures] == [("date", "good.txt: dating took more than 1 s (give its date)")]
    assert read(folder, published={"good.txt": dt.date(2025, 4, 3)})[1] == ()


@pytest.mark.usefixtures("folder")
def test_a_broken_table_is_an_error_of_the_configuration_not_of_every_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ConfigError("the columns are those of no table", where="table.csv:1")

    monkeypatch.setattr("checker.article.date_text", broken)
    with pytest.raises(ConfigError, match=r"table\.csv:1"):
        read("good.txt")


@pytest.mark.usefixtures("folder")
def test_failures_come_in_one_order() -> None:
    names = ["b", "a", "c.pdf", "empty*"]
    assert read(names)[1] == read(names[::-1])[1]


@given(
    data=st.binary(max_size=200) | st.text(max_size=100).map(lambda t: t.encode("utf-16")) | st.text(max_size=100).map(str.encode)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_make_one_article_or_one_failure(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.txt"
    path.write_bytes(data)
    articles, failures = read([str(path)])
    assert len(articles) + len(failures) == 1
    assert [a.text for a in articles] == ([decode(data).text] if articles else [])
    assert all(f.remedy and "\n" not in str(f) and str(f) == printable(str(f)) for f in failures)


def test_the_documentation_states_the_limit() -> None:
    page = (Path(__file__).parents[2] / "docs" / "input.md").read_text(encoding="utf-8")
    assert f"over {files.LIMIT_BYTES:,} bytes" in page
