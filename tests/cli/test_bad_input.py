"""What cannot be read or checked: one clear line each, exit code 2, the rest still checked, the failure in every format."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.report import FORMATS
from tests.cli.conftest import Checker

GOOD = "Some 4,500 US troops are stationed in Poland."

RAISES = '''
"""A rule that raises."""

from checker.api import Rule, expect, nothing


def refine(draft):
    if "Portugal" in str(draft):
        raise ValueError("out of order")
    return draft


rule = Rule(
    id="BAD001",
    name="raises",
    measure="bridges",
    counts=("troops", "soldiers"),
    refine=refine,
    examples=[expect("Spain has 12 soldiers.", figure="12"), nothing("Spain has 12 bridges.")],
)
'''

ENDLESS = '''
"""A rule whose pattern never ends."""

from checker.api import Rule, expect, nothing, pattern

rule = Rule(
    id="BAD002",
    name="endless",
    measure="bridges",
    counts=("troops", "soldiers"),
    when=(pattern(r"(?:a|aa)+[bc]"), "Spain"),
    examples=[expect("Spain has 12 soldiers.", figure="12"), nothing("Spain has 12 bridges.")],
)
'''

Make = Callable[[Path], list[str]]


def file(name: str, data: bytes) -> Make:
    def make(folder: Path) -> list[str]:
        (folder / name).write_bytes(data)
        return [name]

    return make


def nothing(name: str) -> Make:
    return lambda _: [name]


def empty_folder(folder: Path) -> list[str]:
    (folder / "empty").mkdir()
    return ["empty"]


def dangling_link(folder: Path) -> list[str]:
    (folder / "link.txt").symlink_to(folder / "gone.txt")
    return ["link.txt"]


def rule(text: str, article: str) -> Make:
    def make(folder: Path) -> list[str]:
        (folder / "own").mkdir()
        (folder / "own" / "bad.py").write_text(text.lstrip())
        (folder / "hit.txt").write_text(article)
        return ["hit.txt", "--rules", "own"]

    return make


CASES = {
    "missing": (nothing("missing.txt"), "missing.txt"),
    "no match": (nothing("*.none"), "*.none"),
    "empty folder": (empty_folder, "empty"),
    "empty file": (file("empty.txt", b""), "empty.txt"),
    "binary": (file("picture.txt", bytes(range(256)) * 20), "picture.txt"),
    "NUL": (file("nul.txt", b"Some 4,500\0 troops"), "nul.txt"),
    "dangling link": (dangling_link, "link.txt"),
    "hostile name": (nothing("a\x1b[2J\nb.txt"), "a\\x1b[2J"),
    "a rule that raises": (rule(RAISES, "Portugal has 12 soldiers."), "out of order"),
    "a pattern that never ends": (rule(ENDLESS, f"Portugal has 12 soldiers {'a' * 60}."), "BAD002"),
}


@pytest.fixture
def good(here: Path) -> Path:
    (here / "good.txt").write_text(GOOD)
    return here


@pytest.mark.parametrize(("make", "named"), CASES.values(), ids=CASES.keys())
def test_a_failure_is_one_line_and_2_and_the_rest_is_checked(checker: Checker, good: Path, make: Make, named: str) -> None:
    done = checker("report", "good.txt", *make(good), "--format", "json")
    assert done.code == 2
    assert done.err.startswith("checker: ")
    assert done.err.count("\n") == 1
    assert named in done.err
    assert "internal error" not in done.err
    assert "\x1b" not in done.err
    report = json.loads(done.out)
    assert len(report["failures"]) == 1
    assert "good.txt" in {a["path"] for a in report["articles"]}
    assert any(c["article"] == "good.txt" for c in report["claims"])


@pytest.mark.parametrize("kind", FORMATS)
def test_a_failure_is_in_every_format(checker: Checker, good: Path, kind: str) -> None:
    done = checker("report", "good.txt", "missing.txt", "--format", kind)
    assert done.code == 2
    assert "missing.txt" in done.out


@pytest.mark.parametrize("command", ["report", "gate", "figures", "claims"])
@pytest.mark.parametrize("where", ["missing.txt", "empty"])
def test_every_command_says_2_when_there_is_nothing(checker: Checker, here: Path, command: str, where: str) -> None:
    (here / "empty").mkdir()
    done = checker(command, where)
    assert done.code == 2
    assert where in done.err


def test_standard_input_is_an_article(process: Checker) -> None:
    done = process("claims", "-", "--stdin-filename", "draft.txt", "--format", "json", stdin=GOOD.encode())
    assert done.code == 0, done.err
    claims = json.loads(done.out)["claims"]
    assert [(c["article"], c["value"]["low"]) for c in claims] == [("draft.txt", 4500)]


def test_standard_input_may_be_another_encoding(process: Checker) -> None:
    done = process("figures", "-", "--format", "json", stdin=GOOD.encode("utf-16"))
    assert done.code == 0, done.err
    assert [f["text"] for f in json.loads(done.out)["figures"]] == ["Some 4,500"]


def test_empty_standard_input_is_2(process: Checker) -> None:
    done = process("report", "-")
    assert done.code == 2
    assert done.err.count("\n") == 1


def test_dates_given_win(checker: Checker, good: Path) -> None:
    (good / "dates.csv").write_text("path,date\ngood.txt,2025-04-03\n")
    done = checker("report", "good.txt", "--published", "dates.csv", "--format", "json")
    assert done.code == 0, done.err
    published = json.loads(done.out)["articles"][0]["published"]
    assert (published["start"], published["end"], published["basis"]) == ("2025-04-03", "2025-04-03", "metadata")


def test_dating_can_be_turned_off(checker: Checker, good: Path) -> None:
    (good / "dated.txt").write_text("April 3, 2025\n\nSome 4,500 US troops are stationed in Poland.")
    for options, basis in (([], {"text", "evidence"}), (["--no-dating"], {"unknown"})):
        done = checker("report", "dated.txt", *options, "--format", "json")
        assert json.loads(done.out)["articles"][0]["published"]["basis"] in basis


def test_the_order_of_paths_does_not_show(checker: Checker, good: Path) -> None:
    (good / "more.txt").write_text("About 10,000 US troops are stationed in Poland.")
    for kind in FORMATS:
        one = checker("report", "good.txt", "more.txt", "--format", kind).out
        assert checker("report", "more.txt", "good.txt", "--format", kind).out == one
        assert checker("report", ".", "./good.txt", "--format", kind).out == one


def test_a_name_that_is_no_unicode_is_shown(process: Checker, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text(GOOD)
    done = process("figures", ".")
    assert done.code == 0, done.err
    assert "caf\\xe9.txt" in done.out


LONG = "y" * 300
"""No system takes a name so long."""


@pytest.mark.parametrize(
    "args",
    [
        ("report", "good.txt", "--format", f"html={LONG}"),
        ("report", "good.txt", "--rules", LONG),
        ("report", "good.txt", "--config", LONG),
        ("gate", "good.txt", "--baseline", LONG),
        ("gate", "good.txt", "--write-baseline", LONG),
    ],
)
def test_a_name_that_the_system_refuses_is_one_line_and_2(checker: Checker, good: Path, args: tuple[str, ...]) -> None:
    done = checker(*args)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert "internal error" not in done.err
    assert [p.name for p in good.iterdir()] == ["good.txt"]


def test_a_folder_that_may_not_be_written_to_is_said_before_the_work(
    checker: Checker, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    monkeypatch.setattr("checker.run.check", lambda *_, **__: pytest.fail("it was checked all the same"))
    done = checker("report", "good.txt", "--format", "html=page.html")
    assert done.code == 2
    assert "page.html: cannot be written: this folder is read-only" in done.err


@pytest.mark.skipif(os.name == "nt", reason="a folder in use cannot be removed there")
def test_a_current_folder_that_is_gone_is_one_line_and_2(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    script = "import os; os.rmdir(os.getcwd()); from checker.cli import main; main(['report', 'x.txt'])"
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path / "gone", capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"checker: ")
    assert done.stderr.count(b"\n") == 1
    assert b"internal error" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="no file descriptors to close there")
@pytest.mark.parametrize(
    ("closed", "path", "code", "said"),
    [
        (0, "good.txt", 0, b""),
        (0, "-", 2, b"checker: -: empty"),
        (1, "good.txt", 2, b"checker: standard output: cannot be written: it is closed"),
        (2, "good.txt", 0, b""),
        (2, "missing.txt", 2, b""),
    ],
)
def test_a_standard_stream_may_be_closed(good: Path, closed: int, path: str, code: int, said: bytes) -> None:
    """Exit code 1 means findings, and Python ends with 1 where nobody catches what it raises."""
    start = f"import os, sys; os.close({closed}); os.execv(sys.executable, [sys.executable, '-m', 'checker', 'report', {path!r}])"
    done = subprocess.run([sys.executable, "-c", start], cwd=good, capture_output=True, check=False)
    assert done.returncode == code
    assert done.stderr.startswith(said)
    assert b"internal error" not in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_numeral_of_very_many_digits_does_not_fill_the_page(checker: Checker, here: Path) -> None:
    (here / "long.txt").write_text(f"It has {'9' * 50_000} parts.")
    done = checker("report", "long.txt")
    assert done.code == 0
    assert len(done.out) < 5_000


def test_an_interrupted_run_leaves_no_half_a_file(checker: Checker, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.run.check", interrupted)
    done = checker("report", "good.txt", "--format", "html=page.html")
    assert done.code == 130
    assert [p.name for p in good.iterdir()] == ["good.txt"]
