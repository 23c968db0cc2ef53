"""Lists of figures, claims and rules, and the gate's verdict: every format carries the failures."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from checker import listing
from checker.baseline import Baseline, Waiver
from checker.errors import UsageError
from checker.gate import gate
from checker.model import Figure, Kind, Severity, Span, Status
from checker.run import rules_of
from tests.sample import UNREADABLE, claim, finding, report

FIGURES = (
    Figure("a", Span(5, 10), 1, 6, "4,500", Status.READ, Kind.COUNT, Span(5, 10), low=4500, high=4500, number=4500, unit="soldier"),
    Figure("a", Span(20, 25), 2, 1, "RMF24", Status.SET_ASIDE, Kind.LABEL, Span(23, 25), reason="a name"),
    Figure("a", Span(30, 36), 3, 1, "1/2/3\n4", Status.UNREAD, Kind.LABEL, Span(30, 36), reason="a date or a fraction"),
)


def test_the_receipt_counts_what_became_of_every_numeral() -> None:
    text = listing.figures(FIGURES, (), "text")
    assert text.endswith("3 numerals: 1 read, 1 set aside, 1 not understood\n")
    assert "4,500 soldiers" in text
    assert "a date or a fraction" in text
    assert "1/2/3 4" in text


def test_rows_are_those_of_the_contract_and_say_what_they_are() -> None:
    rows = [json.loads(line) for line in listing.figures(FIGURES, (UNREADABLE,), "jsonl").splitlines()]
    assert rows == [*({"row": "figure", **f.row()} for f in FIGURES), {"row": "failure", **UNREADABLE.row()}]
    whole = json.loads(listing.claims((claim("a", "4,500", 4500),), (), "json"))
    assert whole == {"claims": [claim("a", "4,500", 4500).row()], "failures": []}


@pytest.mark.parametrize("kind", listing.FORMATS)
def test_a_failure_is_in_every_format(kind: str) -> None:
    for text in (listing.figures((), (UNREADABLE,), kind), listing.claims((), (UNREADABLE,), kind)):
        assert UNREADABLE.what in text
        assert UNREADABLE.path in text


def test_a_claim_says_what_it_is_about() -> None:
    text = listing.claims((claim("a", "4,500", 4500),), (), "text")
    for part in ("a:1:1: about 4,500", "“Some 4,500 US troops", "troops_stationed", "3 April 2025", "claim-a", "1 claim\n"):
        assert part in text


def test_the_rules_are_listed_with_their_place() -> None:
    found = rules_of().rules
    rows = json.loads(listing.rules(found, "json"))["rules"]
    assert [r["id"] for r in rows] == sorted(r.id for r in found)
    assert all(r["file"].endswith(".py") and r["doc"] for r in rows)
    assert all(r.id in listing.rules(found, "text") for r in found)


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError, match="known: text, json, jsonl"):
        listing.figures((), (), "pdf")


def test_the_verdict_has_a_line_for_each_new_finding() -> None:
    found = report(
        finding("f1", message="4,500\n\x1b[2Jand 10,000"),
        finding("f2"),
        finding("f3", severity=Severity.INFO),
        failures=(UNREADABLE,),
    )
    result = gate(found, baseline=Baseline((Waiver("f2", "CONFLICT", ("a", "b"), "seen"),)))
    assert listing.verdict(result, found.failures, Severity.ERROR) == (
        "b:1:1: error CONFLICT: 4,500 \\x1b[2Jand 10,000 [f1]\n"
        "CONFLICT: Two figures for the same thing at the same time that cannot both be right.\n"
        "1 new finding at or above error, 1 in the baseline, 1 below error\n"
        "failed: d.txt: not text (convert it)\n"
        "Incomplete: 1 failure.\n"
    )


def test_the_verdict_names_waivers_that_ran_out_or_hold_nothing() -> None:
    ran_out = Waiver("f1", "CONFLICT", ("a", "b"), "seen", expires=dt.date(2026, 1, 1))
    gone = Waiver("f9", "CONFLICT", ("a",), "old")
    result = gate(report(finding("f1")), baseline=Baseline((ran_out, gone)), today=dt.date(2026, 1, 2))
    text = listing.verdict(result, (), Severity.ERROR)
    assert "waiver ran out on 2026-01-01: seen [f1]\n" in text
    assert "in the baseline, no longer found: old [f9]\n" in text
