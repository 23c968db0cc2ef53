"""0 clean, 1 findings (the gate only), 2 could not complete; 2 beats 1."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import RuleError
from checker.model import Failure, Finding, Severity
from tests.cli.conftest import Checker
from tests.sample import UNREADABLE, finding, report

FOUND = (finding("f1"),)
FAILED = (UNREADABLE,)


@pytest.mark.parametrize(
    ("command", "found", "failures", "code"),
    [
        ("report", (), (), 0),
        ("report", FOUND, (), 0),
        ("report", (), FAILED, 2),
        ("report", FOUND, FAILED, 2),
        ("gate", (), (), 0),
        ("gate", FOUND, (), 1),
        ("gate", (), FAILED, 2),
        ("gate", FOUND, FAILED, 2),
    ],
)
def test_the_exit_code_of_a_run(
    checker: Checker,
    monkeypatch: pytest.MonkeyPatch,
    here: Path,
    command: str,
    found: tuple[Finding, ...],
    failures: tuple[Failure, ...],
    code: int,
) -> None:
    monkeypatch.setattr("checker.run.check", lambda *_, **__: report(*found, failures=failures))
    done = checker(command, here)
    assert done.code == code
    assert (str(UNREADABLE) in done.err) == bool(failures)
    assert (UNREADABLE.what in done.out) == bool(failures)


@pytest.mark.parametrize("command", ["report", "gate"])
def test_a_run_over_nothing_is_2(checker: Checker, monkeypatch: pytest.MonkeyPatch, here: Path, command: str) -> None:
    monkeypatch.setattr("checker.run.check", lambda *_, **__: report(articles=""))
    assert checker(command, here).code == 2


def test_the_threshold_comes_from_the_option_before_the_file(checker: Checker, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    monkeypatch.setattr("checker.run.check", lambda *_, **__: report(finding("f", severity=Severity.WARNING)))
    assert checker("gate", here).code == 0
    (here / "checker.toml").write_text('fail-on = "warning"\n')
    assert checker("gate", here).code == 1
    assert checker("gate", here, "--fail-on", "error").code == 0


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ([], "Missing command"),
        (["check"], "No such command 'check'"),
        (["report"], "PATH"),
        (["report", ".", "--nonsense"], "--nonsense"),
        (["report", ".", "--format", "pdf"], "unknown format 'pdf'"),
        (["report", ".", "--format", "html="], "names no file"),
        (["report", ".", "--format", "html=none/x.html"], "none/x.html: there is no folder none (make it first)"),
        (["report", ".", "--format", "html=."], "this is a folder"),
        (["report", ".", "--format", "text", "--format", "json"], "two formats would go to standard output"),
        (["report", ".", "--format", "json=a", "--format", "jsonl=./a"], "two formats would go to"),
        (["report", ".", "--stdin-filename", "a.txt"], "no PATH is -"),
        (["report", ".", "--config", "none.toml"], "none.toml: there is no such file"),
        (["gate", ".", "--fail-on", "panic"], "panic"),
        (["gate", ".", "--baseline", "none.json"], "none.json: there is no such baseline"),
        (["gate", ".", "--today", "soon"], "'soon' is not a day"),
        (["explain"], "ID"),
        (["rules", "--rules", "none"], "none: is no folder of rules"),
    ],
)
def test_a_call_that_makes_no_sense_is_one_line_and_2(
    checker: Checker, monkeypatch: pytest.MonkeyPatch, here: Path, args: list[str], says: str
) -> None:
    monkeypatch.setattr("checker.run.check", lambda *_, **__: report())
    done = checker(*args)
    assert done.code == 2
    assert done.out == ""
    assert says in done.err
    assert done.err.startswith("checker: ")
    assert done.err.count("\n") == 1


def test_a_mistake_in_the_configuration_is_2_with_its_place(checker: Checker, here: Path) -> None:
    (here / "checker.toml").write_text('dating = true\nfail-om = "error"\n')
    done = checker("report", ".")
    assert done.code == 2
    assert done.out == ""
    assert "checker.toml:2: unknown key fail-om (did you mean fail-on?)" in done.err


def test_a_mistake_in_a_rule_is_2(checker: Checker, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuleError("two rules have one id", where="my/rule.py:7", remedy="rename one")

    monkeypatch.setattr("checker.run.check", broken)
    done = checker("gate", here)
    assert (done.code, done.out, done.err) == (2, "", "checker: my/rule.py:7: two rules have one id (rename one)\n")


def test_an_unforeseen_error_is_one_line_to_report(checker: Checker, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by\nnothing")

    monkeypatch.setattr("checker.run.check", broken)
    monkeypatch.delenv("CHECKER_DEBUG", raising=False)
    done = checker("gate", here)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("checker: internal error: ZeroDivisionError: by nothing (")
    assert "please report it" in done.err
    assert done.err.count("\n") == 1


def test_a_developer_can_have_the_traceback(monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    from checker.cli import main

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("checker.run.check", broken)
    monkeypatch.setenv("CHECKER_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["report", str(here)])


def test_an_interrupt_is_130_without_a_word(checker: Checker, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.run.check", interrupted)
    done = checker("report", here)
    assert (done.code, done.out, done.err.strip()) == (130, "", "")
