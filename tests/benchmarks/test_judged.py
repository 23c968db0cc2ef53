"""Verdicts: how they are counted, how a sample is drawn, and what may be kept of other people's articles."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benchmarks.script import script

judged = script("judged")

ROWS = judged.load()


def row(number: int, code: str = "CONFLICT", rule: str = "MIL001", **fields: Any) -> dict[str, Any]:
    made = {"article": "a", "said": f"{code} {rule} {number}", "code": code, "rules": [rule], "severity": "error"}
    return {**made, "verdict": "right", "worth": True, **fields}


def test_precision_leaves_out_what_is_unclear():
    rows = [row(1), row(2), row(3, verdict="wrong"), row(4, verdict="unclear")]
    assert judged.precision(rows) == (2, 1, 1, pytest.approx(2 / 3))
    assert judged.precision([row(1, verdict="unclear")]) == (0, 0, 1, None)


def test_a_code_that_is_too_sure_is_marked():
    wrong = [row(n, verdict="right" if n else "wrong") for n in range(9)]
    (line,) = (line for line in judged.table(wrong) if line.startswith("CONFLICT "))
    assert line.endswith("more than it can be sure of")
    enough = [row(n, verdict="right" if n else "wrong") for n in range(10)]
    (line,) = (line for line in judged.table(enough) if line.startswith("CONFLICT "))
    assert not line.endswith("sure of")
    assert not any("sure of" in line for line in judged.table([{**r, "severity": "info"} for r in wrong]))


def test_a_sample_takes_every_kind_in_turn():
    many = [row(n) for n in range(20)] + [row(1, code="SUM"), row(1, rule="PEO001"), row(2, rule="PEO001")]
    drawn = judged.draw(many, 5)
    assert [(r["code"], r["rules"][0]) for r in drawn[:3]] == [("CONFLICT", "MIL001"), ("CONFLICT", "PEO001"), ("SUM", "MIL001")]
    assert len(drawn) == 5
    assert judged.draw(list(reversed(many)), 5) == drawn
    assert len(judged.draw(many, 100)) == len(many)


def test_enough_was_judged():
    assert len(ROWS) >= 150
    assert len({judged.key(r) for r in ROWS}) == len(ROWS)


def test_a_row_is_whole_and_keeps_no_text_of_an_article():
    for kept in ROWS:
        where = f"{kept['code']} in {kept['article']} ({kept['said']})"
        assert kept["verdict"] in {"right", "wrong", "unclear"}, where
        assert kept["reason"].endswith("."), where
        assert isinstance(kept["worth"], bool), where
        assert not {"id", "message", "sentences"} & set(kept), where
        names = [figure[name] for figure in kept["figures"] for name in ("subject", "place") if figure[name]]
        assert all(name.isupper() for name in names), f"{where} names somebody: {names}"
        quoted = [part.partition("”")[0] for part in kept["reason"].split("“")[1:]]
        assert all(len(words.split()) <= 4 for words in quoted), f"{where}: a reason quotes a cue, not the article"
        assert all(len(figure["text"].split()) <= 10 for figure in kept["figures"]), where
