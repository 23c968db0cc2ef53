"""The command: what it needs, what it writes, when it fails."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.script import script

accuracy, cluster_counts, floors, judged = (script(name) for name in ("accuracy", "cluster_counts", "floors", "judged"))

ARTICLES: list[dict[str, Any]] = [
    {"id": "a", "topic": "poland", "date": "2025-04-03", "text": "Exactly 4,500 US soldiers are stationed in Poland."},
    {"id": "b", "topic": "poland", "date": "2025-04-03", "text": "Exactly 9,500 US soldiers are stationed in Poland."},
    {"id": "c", "topic": "latvia", "date": None, "text": "On 3 April 2025, the US had 900 soldiers stationed in Poland."},
]


@pytest.fixture
def clusters(tmp_path: Path) -> Path:
    folder = tmp_path / "clusters"
    folder.mkdir()
    (folder / "news.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ARTICLES), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing that a test measures goes to the files of the project."""
    rates = tmp_path / "rates.json"
    monkeypatch.setattr(accuracy.save_rates, "__defaults__", (rates,))
    for function in (floors.load, floors.save):
        monkeypatch.setattr(function, "__defaults__", (tmp_path / "floors.json",))
    monkeypatch.setattr(judged.load, "__defaults__", (tmp_path / "findings.jsonl",))
    return rates


def test_without_articles_it_says_so_and_is_content(capsys):
    assert accuracy.main([]) == 0
    assert "--gold" in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_a_mistake(capsys):
    with pytest.raises(SystemExit) as stop:
        accuracy.main(["--gold", "no/such/folder"])
    assert stop.value.code == 2
    assert "no/such/folder" in capsys.readouterr().err


def test_articles_are_checked_with_those_of_their_topic_alone(clusters):
    counts = cluster_counts.count(clusters)
    assert counts.articles == 3
    assert counts.rules()["MIL001"] == {"claims": 3, "findings": {"CONFLICT": {cluster_counts.NOT_JUDGED: 1}}}
    assert counts.codes() == {"CONFLICT": {cluster_counts.NOT_JUDGED: 1}}


def test_what_was_measured_is_written_and_the_rest_stays(clusters, elsewhere, capsys):
    elsewhere.write_text(json.dumps({"gold": {"corpus": "an older one"}}), encoding="utf-8")
    assert accuracy.main(["--clusters", str(clusters)]) == 0
    rates = json.loads(elsewhere.read_text(encoding="utf-8"))
    assert rates["gold"] == {"corpus": "an older one"}
    assert rates["clusters"]["corpus"] == "news; 3 articles"
    assert rates["clusters"]["rules"]["MIL001"]["claims"] == 3
    assert "MIL001" in capsys.readouterr().out


def test_a_verdict_lasts_while_the_finding_says_the_same(clusters, tmp_path, capsys):
    assert judged.main(["--clusters", str(clusters), "--draw", "5"]) == 0
    (row,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (row["code"], row["rules"], [figure["text"] for figure in row["figures"]]) == (
        "CONFLICT",
        ["MIL001"],
        ["Exactly 4,500", "Exactly 9,500"],
    )
    assert row["sentences"] == [ARTICLES[0]["text"], ARTICLES[1]["text"]]
    right = [{**row, "verdict": "right", "worth": True}]
    assert cluster_counts.count(clusters, judged.verdicts(right)).codes() == {"CONFLICT": {"right": 1}}
    changed = [{**right[0], "said": "something else"}]
    assert cluster_counts.count(clusters, judged.verdicts(changed)).codes() == {"CONFLICT": {cluster_counts.NOT_JUDGED: 1}}
    (tmp_path / "findings.jsonl").write_text(json.dumps(right[0]) + "\n", encoding="utf-8")
    assert judged.main(["--clusters", str(clusters)]) == 0
    assert "not judged: none" in capsys.readouterr().out
    assert judged.main(["--clusters", str(clusters), "--draw", "5"]) == 0
    assert capsys.readouterr().out == ""


def gold(folder: Path) -> Path:
    """A gold of one claim, and that one is found."""
    (folder / "docs").mkdir(parents=True)
    claim = {
        "id": "a#1",
        "quote": ARTICLES[0]["text"],
        "figure": "Exactly 4,500",
        "measure": "troops_stationed",
        "low": 4500,
        "high": 4500,
        "unit": "person",
    }
    published = {"start": "2025-04-03", "basis": "metadata"}
    document = {"id": "a", "text": ARTICLES[0]["text"], "published": published, "claims": [claim]}
    (folder / "docs" / "a.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


def test_below_a_floor_the_check_fails_and_the_floor_stays(tmp_path, capsys):
    wanted = {"claims.recall": 1.0, "field.subject": 1.0, "newsquant.value": 0.9}
    floors.save(wanted)
    run = ["--gold", str(gold(tmp_path / "gold"))]
    assert accuracy.main(run) == 0
    assert accuracy.main([*run, "--check"]) == 1
    assert "Below the floor: field.subject." in capsys.readouterr().err
    assert accuracy.main([*run, "--update"]) == 1
    assert floors.load()["field.subject"] == 1.0
    assert floors.load()["claims.precision"] == 1.0
    assert accuracy.main([*run, "--update", "--allow-regression"]) == 0
    assert floors.load()["field.subject"] == 0.0
    assert floors.load()["newsquant.value"] == 0.9
    capsys.readouterr()
    assert accuracy.main([*run, "--check"]) == 0
    assert "Not measured: newsquant.value." in capsys.readouterr().out
