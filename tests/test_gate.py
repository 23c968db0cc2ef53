"""The gate: what stops a build, and the exit code."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.baseline import EMPTY, Baseline, Waiver
from checker.errors import UsageError
from checker.gate import CLEAN, FINDINGS, INCOMPLETE, finished, gate
from checker.model import Severity
from tests.sample import UNREADABLE, finding, report

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


def waiver(id_: str, *, articles: tuple[str, ...] = ("a", "b"), expires: dt.date | None = None) -> Waiver:
    return Waiver(id_, "CONFLICT", articles, "seen", expires=expires)


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        (ERROR, ERROR, FINDINGS),
        (WARNING, ERROR, CLEAN),
        (INFO, ERROR, CLEAN),
        (ERROR, WARNING, FINDINGS),
        (WARNING, WARNING, FINDINGS),
        (INFO, WARNING, CLEAN),
        (INFO, INFO, FINDINGS),
    ],
)
def test_only_findings_at_or_above_the_threshold_count(severity: Severity, fail_on: Severity, code: int) -> None:
    result = gate(report(finding("f", severity=severity)), fail_on=fail_on)
    assert result.exit_code == code
    assert [f.id for f in result.new] == (["f"] if code == FINDINGS else [])
    assert [f.id for f in result.minor] == ([] if code == FINDINGS else ["f"])


def test_nothing_found_is_clean() -> None:
    assert gate(report()).exit_code == CLEAN


@pytest.mark.parametrize("found", [(), (finding("f"),)])
def test_an_incomplete_run_is_2_whatever_it_found(found: tuple[()]) -> None:
    result = gate(report(*found, failures=(UNREADABLE,)))
    assert result.exit_code == INCOMPLETE
    assert result.new == found


def test_no_article_at_all_is_2() -> None:
    empty = report(articles="")
    assert not finished(empty)
    assert gate(empty).exit_code == INCOMPLETE


def test_the_baseline_holds_what_it_knows_and_nothing_else() -> None:
    result = gate(report(finding("old"), finding("new")), baseline=Baseline((waiver("old"),)))
    assert [f.id for f in result.known] == ["old"]
    assert [f.id for f in result.new] == ["new"]
    assert result.exit_code == FINDINGS


def test_a_baseline_that_holds_all_is_clean() -> None:
    assert gate(report(finding("old")), baseline=Baseline((waiver("old"),))).exit_code == CLEAN


def test_a_waiver_whose_finding_is_gone_is_listed() -> None:
    result = gate(report(), baseline=Baseline((waiver("old"),)))
    assert [w.id for w in result.gone] == ["old"]
    assert result.exit_code == CLEAN


def test_a_waiver_about_an_article_that_was_not_looked_at_is_not_gone() -> None:
    assert gate(report(articles="a"), baseline=Baseline((waiver("old"),))).gone == ()


def test_an_incomplete_run_cannot_tell_what_is_gone() -> None:
    assert gate(report(failures=(UNREADABLE,)), baseline=Baseline((waiver("old"),))).gone == ()


@pytest.mark.parametrize(("today", "code"), [(dt.date(2027, 1, 31), CLEAN), (dt.date(2027, 2, 1), FINDINGS)])
def test_a_waiver_holds_until_the_end_of_its_day(today: dt.date, code: int) -> None:
    baseline = Baseline((waiver("old", expires=dt.date(2027, 1, 31)),))
    result = gate(report(finding("old")), baseline=baseline, today=today)
    assert result.exit_code == code
    assert [w.id for w in result.expired] == (["old"] if code == FINDINGS else [])


def test_the_day_is_asked_for_only_when_a_waiver_expires() -> None:
    assert gate(report(), baseline=Baseline((waiver("x"),))).exit_code == CLEAN
    with pytest.raises(UsageError, match="must know the day"):
        gate(report(), baseline=Baseline((waiver("x", expires=dt.date(2027, 1, 1)),)))


def test_the_empty_baseline_holds_nothing() -> None:
    assert gate(report(finding("f")), baseline=EMPTY).new == (finding("f"),)
