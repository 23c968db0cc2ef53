"""Scorers of others: what they print is read, and what cannot be read is an error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.script import script

scorers = script("scorers")

CLAIMS = """documents 2  claims: precision 0.963 recall(must) 0.969 F1 0.966   tp 104 extra 4 must 94/97
fields: subject 0.923  place 0.933  aspect 0.990  modality 0.933  qualifier 1.000  as_of 0.950   wrong dates 1
pairs 186: found 0.984  accuracy of sure 0.958  of found 0.945  of all 0.930   conflict tp 5 false 2 missed 1
    gold agreement       got agreement       23
"""
MUTATED = """wrong  0.982 of 56   {'conflict': 55, 'not_comparable': 1}
same   0.989 of 93   {'agreement': 92, 'lost': 1}
false alarms 3
"""
SPANS = """exact span      P 80.5 R 80.2 F1 80.3  tp 235 pred 292 gold 293
overlap span    P 97.3 R 96.9 F1 97.1  tp 284 pred 292 gold 293
overlap+timex   P 94.2 R 93.9 F1 94.0  tp 275 pred 292 gold 293
"""


def says(folder: Path, name: str, said: str) -> None:
    (folder / name).write_text(f"print({said!r}, end='')", encoding="utf-8")


def test_the_numbers_on_the_gold(tmp_path):
    says(tmp_path, "claims.py", CLAIMS)
    says(tmp_path, "mutate.py", MUTATED)
    assert scorers.gold(tmp_path, tmp_path) == {
        "claims.precision": 0.963,
        "claims.recall": 0.969,
        "field.subject": 0.923,
        "field.place": 0.933,
        "field.aspect": 0.99,
        "field.modality": 0.933,
        "field.qualifier": 1.0,
        "field.as_of": 0.95,
        "dates.wrong": 1,
        "pairs.accuracy": 0.945,
        "pairs.false_conflicts": 2,
        "mutate.wrong": 0.982,
        "mutate.same": 0.989,
        "mutate.false_alarms": 3,
    }


def test_a_scorer_that_says_something_else_is_an_error(tmp_path):
    says(tmp_path, "claims.py", "claims: 104 of 108")
    with pytest.raises(ValueError, match="no longer prints"):
        scorers.gold(tmp_path, tmp_path)


def test_a_scorer_that_fails_is_an_error(tmp_path):
    (tmp_path / "claims.py").write_text("raise SystemExit('no pairs there')", encoding="utf-8")
    with pytest.raises(RuntimeError, match="no pairs there"):
        scorers.gold(tmp_path, tmp_path)


def test_public_sets_are_predicted_and_pooled(tmp_path):
    sets = tmp_path / "sets"
    sets.mkdir()
    for name in ("newsquant", "rtest_age", "rtest_currency", "spec_number", "spec_datetime"):
        (sets / f"{name}.jsonl").write_text(json.dumps({"id": name, "text": "It has 5 km."}) + "\n", encoding="utf-8")
    counts = {name: {"tp": 1, "pred": 2, "gold": 2} for name in ("value", "value+unit", "value+change", "value+subject~")}
    # The prediction is read before anything is said of it: the scorer is given what predict.py wrote.
    reading = "import json, sys\nassert json.loads(open(sys.argv[2]).read())['quantities']\n"
    (tmp_path / "score.py").write_text(f"{reading}print({json.dumps(counts)!r})", encoding="utf-8")
    (tmp_path / "score_dates.py").write_text(f"{reading}print({SPANS!r})", encoding="utf-8")
    assert scorers.quantities(tmp_path, sets) == {
        "newsquant.value": 0.5,
        "newsquant.value+unit": 0.5,
        "newsquant.value+change": 0.5,
        "newsquant.subject": 0.5,
        "rtest.value": 0.5,
        "rtest.value+unit": 0.5,
        "spec_number.value": 0.5,
        "spec_number.value+unit": 0.5,
        "spec_datetime.overlap": 0.971,
        "spec_datetime.overlap+timex": 0.94,
    }
