"""The gate over time: write a baseline, live with it, notice what is new."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.model import Report, Severity
from tests.cli.conftest import Checker
from tests.sample import UNREADABLE, finding, report


@pytest.fixture
def finds(monkeypatch: pytest.MonkeyPatch, here: Path) -> Callable[[Report], None]:
    """Says what the next run will find."""
    return lambda found: monkeypatch.setattr("checker.run.check", lambda *_, **__: found)


Finds = Callable[[Report], None]


def test_a_written_baseline_holds_until_something_new_comes(checker: Checker, finds: Finds) -> None:
    finds(report(finding("f1")))
    assert checker("gate", ".").code == 1
    written = checker("gate", ".", "--write-baseline", "b.json")
    assert (written.code, written.out) == (0, "")
    assert "wrote b.json: 1 finding" in written.err
    assert checker("gate", ".", "--baseline", "b.json").code == 0
    finds(report(finding("f1"), finding("f2")))
    done = checker("gate", ".", "--baseline", "b.json")
    assert done.code == 1
    assert "[f2]" in done.out
    assert "[f1]" not in done.out


def test_other_formats_show_the_new_findings_only(checker: Checker, finds: Finds) -> None:
    finds(report(finding("f1")))
    checker("gate", ".", "--write-baseline", "b.json")
    finds(report(finding("f1"), finding("f2")))
    done = checker("gate", ".", "--baseline", "b.json", "--format", "json")
    assert [f["id"] for f in json.loads(done.out)["findings"]] == ["f2"]


def test_writing_twice_changes_nothing_and_keeps_reasons(checker: Checker, finds: Finds, here: Path) -> None:
    finds(report(finding("f1")))
    checker("gate", ".", "--write-baseline", "b.json")
    file = here / "b.json"
    first = file.read_bytes()
    checker("gate", ".", "--write-baseline", "b.json")
    assert file.read_bytes() == first
    file.write_text(file.read_text().replace('"code"', '"reason": "recounted", "code"'))
    checker("gate", ".", "--write-baseline", "b.json")
    assert '"reason": "recounted"' in file.read_text()


def test_an_incomplete_run_writes_no_baseline(checker: Checker, finds: Finds, here: Path) -> None:
    finds(report(finding("f1"), failures=(UNREADABLE,)))
    done = checker("gate", ".", "--write-baseline", "b.json")
    assert done.code == 2
    assert "b.json: the baseline was not written" in done.err
    assert not (here / "b.json").exists()


def test_minor_findings_are_not_written(checker: Checker, finds: Finds, here: Path) -> None:
    finds(report(finding("f1"), finding("f2", severity=Severity.INFO)))
    checker("gate", ".", "--write-baseline", "b.json")
    assert "f2" not in (here / "b.json").read_text()


def test_a_waiver_runs_out_on_the_day_that_is_given(checker: Checker, finds: Finds, here: Path) -> None:
    finds(report(finding("f1")))
    checker("gate", ".", "--write-baseline", "b.json")
    file = here / "b.json"
    file.write_text(file.read_text().replace('"code"', '"expires": "2027-01-31", "code"'))
    assert checker("gate", ".", "--baseline", "b.json", "--today", "2027-01-31").code == 0
    done = checker("gate", ".", "--baseline", "b.json", "--today", "2027-02-01")
    assert done.code == 1
    assert "waiver ran out on 2027-01-31" in done.out


def test_without_a_day_given_the_clock_decides(checker: Checker, finds: Finds, here: Path) -> None:
    finds(report(finding("f1")))
    checker("gate", ".", "--write-baseline", "b.json")
    file = here / "b.json"
    text = file.read_text()
    today = dt.datetime.now().astimezone().date()
    for days, code in ((2, 0), (-2, 1)):
        file.write_text(text.replace('"code"', f'"expires": "{today + dt.timedelta(days=days)}", "code"'))
        assert checker("gate", ".", "--baseline", "b.json").code == code


def test_a_broken_baseline_stops_the_run_with_its_place(checker: Checker, finds: Finds, here: Path) -> None:
    finds(report())
    (here / "b.json").write_text('{\n"format": 1,\n')
    done = checker("gate", ".", "--baseline", "b.json")
    assert (done.code, done.out) == (2, "")
    assert "b.json:3: not JSON" in done.err


def test_the_baseline_can_stand_in_the_configuration(checker: Checker, finds: Finds, here: Path) -> None:
    finds(report(finding("f1")))
    checker("gate", ".", "--write-baseline", "b.json")
    (here / "checker.toml").write_text('baseline = "b.json"\n')
    assert checker("gate", ".").code == 0
