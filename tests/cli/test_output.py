"""Where results go: standard output, files that are whole or untouched, and what a terminal may be shown."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.output import to_file
from checker.cli.terminal import Progress, colour_wanted, say
from checker.errors import UsageError
from checker.report import FORMATS
from tests.cli.conftest import Checker
from tests.sample import TEXTS, finding, report


@pytest.fixture
def sample(monkeypatch: pytest.MonkeyPatch, here: Path) -> Path:
    """A run that finds one conflict in three articles."""
    monkeypatch.setattr("checker.run.check", lambda *_, **__: report(finding("f1")))
    for name, text in TEXTS.items():
        (here / f"{name}.txt").write_text(text)
    return here


def test_text_on_standard_output_is_the_default(checker: Checker, sample: Path) -> None:
    done = checker("report", ".")
    assert finding("f1").message in done.out
    assert done.err == ""


def test_every_format_can_go_to_a_file(checker: Checker, sample: Path) -> None:
    wanted = [part for kind in FORMATS for part in ("--format", f"{kind}={kind}.out")]
    done = checker("report", ".", *wanted)
    assert (done.code, done.out) == (0, "")
    for kind in FORMATS:
        assert finding("f1").message.split()[0] in (sample / f"{kind}.out").read_text(encoding="utf-8")
        assert f"wrote {kind}.out" in done.err


def test_files_and_standard_output_in_one_run(checker: Checker, sample: Path) -> None:
    done = checker("report", ".", "--format", "json", "--format", "html=r.html", "--quiet")
    assert json.loads(done.out)["findings"][0]["id"] == "f1"
    assert (sample / "r.html").exists()
    assert done.err == ""


def test_the_same_run_gives_the_same_bytes_in_a_file_and_on_standard_output(checker: Checker, sample: Path) -> None:
    for kind in FORMATS:
        checker("report", ".", "--format", f"{kind}=r.out")
        assert checker("report", ".", "--format", kind).out == (sample / "r.out").read_text(encoding="utf-8")


def test_formats_of_the_configuration_are_those_of_the_report(checker: Checker, sample: Path) -> None:
    (sample / "checker.toml").write_text('format = ["html=r.html"]\n')
    assert checker("report", ".").out == ""
    (sample / "r.html").write_text("the report")
    checker("gate", ".")
    assert (sample / "r.html").read_text() == "the report"


def test_an_article_is_not_written_over(checker: Checker, sample: Path) -> None:
    done = checker("report", ".", "--format", "html=r.html", "--format", "json=a.txt")
    assert done.code == 2
    assert "a.txt: this is one of the articles; it was not overwritten" in done.err
    assert (sample / "a.txt").read_text() == TEXTS["a"]
    assert not (sample / "r.html").exists()


def test_a_replaced_file_keeps_its_permissions_and_its_link(here: Path) -> None:
    file, link = here / "file", here / "link"
    file.write_text("old")
    file.chmod(0o640)
    link.symlink_to(file)
    to_file(link, "new — ☃")
    assert file.read_bytes() == "new — ☃".encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert link.is_symlink()


def test_a_new_file_gets_the_usual_permissions(here: Path) -> None:
    mask = os.umask(0o022)
    try:
        to_file(here / "file", "new")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((here / "file").stat().st_mode) == 0o644


def test_a_failed_write_leaves_the_old_file_and_no_scrap(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "file").write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UsageError, match="file: cannot be written: No space left on device"):
        to_file(here / "file", "new")
    assert [p.name for p in here.iterdir()] == ["file"]
    assert (here / "file").read_text() == "old"


def test_what_is_no_file_is_written_to_as_it_is(here: Path) -> None:
    to_file(Path(os.devnull), "text")
    assert not Path(os.devnull).is_file()


def test_text_that_is_no_unicode_is_written_all_the_same(here: Path) -> None:
    to_file(here / "file", "caf\udce9")
    assert (here / "file").read_bytes() == b"caf\\udce9"


@pytest.mark.parametrize(
    ("choice", "terminal", "env", "wanted"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_when_there_is_colour(
    monkeypatch: pytest.MonkeyPatch, choice: str, terminal: bool, env: dict[str, str], wanted: bool
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert colour_wanted(choice) == wanted


def test_colour_goes_to_standard_output_only(checker: Checker, sample: Path) -> None:
    done = checker("report", ".", "--color", "always", "--format", "text")
    assert "\x1b[" in done.out
    checker("report", ".", "--color", "always", "--format", "text=r.txt")
    assert "\x1b" not in (sample / "r.txt").read_text()


def test_what_is_said_cannot_command_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[2J\u202eb\nc\udce9")
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert err == "checker: a\\x1b[2J\\u202eb c\\xe9\n"


def test_progress_is_for_terminals(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with Progress(quiet=False) as progress:
        progress(1, 3, "a.txt")
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with Progress(quiet=True) as progress:
        progress(1, 3, "a.txt")
    assert capsys.readouterr().err == ""
    with Progress(quiet=False) as progress:
        progress(1, 3, "a\x1b.txt")
    assert capsys.readouterr().err == "\r\x1b[K1/3 a\\x1b.txt\r\x1b[K"


@pytest.mark.parametrize("name", ["reading", "full"])
def test_a_reader_who_leaves_is_no_error_and_a_full_disk_is_one(here: Path, name: str) -> None:
    (here / "a.txt").write_text("Some 4,500 soldiers. " * 2000)
    command = [sys.executable, "-m", "checker", "figures", "a.txt"]
    if name == "full":
        if not Path("/dev/full").exists():
            pytest.skip("this system has no /dev/full")
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 2
        assert done.stderr == b"checker: standard output: cannot be written: No space left on device\n"
        return
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        said = running.stderr.read()
    assert (running.returncode, said) == (0, b"")
