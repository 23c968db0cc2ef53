"""Rules from elsewhere: another distribution, really built and installed, and a user's own folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PACKS = Path(__file__).parent / "packs"
OWN = PACKS / "own_rules"

STORMS = "The 2024 season brought 18 named storms. The city closed 12 bridges."


@pytest.fixture(scope="session")
def weather(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the weather pack installed in it, as pip does it, without the network."""
    folder = tmp_path_factory.mktemp("pack")
    source = shutil.copytree(PACKS / "weather_pack", folder / "source")
    target = folder / "installed"
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-index",
            "--no-deps",
            "--no-build-isolation",
            "--target",
            target,
            source,
        ],
        check=True,
        capture_output=True,
    )
    return target


def run(*args: str | Path, packs: Path | None, cwd: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(packs or "")}
    return subprocess.run(
        [sys.executable, "-m", "checker", *map(str, args)],
        env=env,
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "storms.txt").write_text(STORMS)
    return tmp_path


def test_an_installed_pack_is_listed_beside_our_own(weather: Path, article: Path) -> None:
    listed = {r["id"]: r for r in rows(run("rules", "--format", "jsonl", packs=weather, cwd=article))}
    assert listed["WEA001"]["pack"] == "weather"
    assert listed["WEA001"]["measure"] == "named_storms"
    assert any(r["pack"] == "builtin" for r in listed.values())


def test_without_the_pack_its_rule_is_not_there(article: Path) -> None:
    assert "WEA001" not in {r["id"] for r in rows(run("rules", "--format", "jsonl", packs=None, cwd=article))}


def test_an_installed_pack_reads_claims(weather: Path, article: Path) -> None:
    claims = rows(run("claims", ".", "--format", "jsonl", packs=weather, cwd=article))
    storms = [c for c in claims if c["rule"] == "WEA001"]
    assert [(c["measure"], c["value"]["low"], c["figure"]["text"]) for c in storms] == [("named_storms", 18, "18")]


def test_a_folder_of_ones_own_reads_claims(article: Path) -> None:
    claims = rows(run("claims", ".", "--rules", OWN, "--format", "jsonl", packs=None, cwd=article))
    assert [(c["rule"], c["value"]["low"]) for c in claims if c["measure"] == "bridges_closed"] == [("OWN001", 12)]


def test_a_folder_can_be_named_in_the_configuration(article: Path) -> None:
    shutil.copytree(OWN, article / "my_rules", ignore=shutil.ignore_patterns("__pycache__"))
    (article / "checker.toml").write_text('rules = ["my_rules"]\nexclude = ["*.py", "*.toml"]\n')
    listed = {r["id"]: r for r in rows(run("rules", "--format", "jsonl", packs=None, cwd=article))}
    assert listed["OWN001"]["pack"] == "my_rules"


def test_a_rule_explains_itself(article: Path) -> None:
    done = run("explain", "OWN001", "--rules", OWN, packs=None, cwd=article)
    assert done.returncode == 0
    assert "how many bridges were shut" in done.stdout
    assert "“The city closed 12 schools.”" in done.stdout


@pytest.mark.parametrize(
    ("line", "instead", "says"),
    [
        ('figure="12", low=12', 'figure="12", low=13', ("bridges.py:12:", "low is 12, not 13")),
        ('figure="12", low=12', 'figure="12", colour=12', ("bridges.py:12:", "unknown field 'colour'")),
        ('nothing("The city closed 12 schools.")', 'nothing("The city closed 12 bridges.")', ("bridges.py:13:", "it finds")),
        ('id="OWN001"', 'id="MIL001"', ("bridges.py:", "two rules have the id 'MIL001'")),
        ("rule = Rule(", "rules = Rule(", ("bridges.py:1:", "makes no value named `rule`")),
        ("rule = Rule(", "rule = Rule(colour=1,", ("bridges.py:", "colour")),
        ("rule = Rule(", "rule = = Rule(", ("bridges.py:5:", "syntax error")),
        ("from checker.api", "from checker.apis", ("bridges.py:3:", "cannot be loaded")),
    ],
)
def test_an_authors_mistake_stops_the_run_with_its_place(article: Path, line: str, instead: str, says: tuple[str, str]) -> None:
    own = article / "own"
    shutil.copytree(OWN, own, ignore=shutil.ignore_patterns("__pycache__"))
    text = (own / "bridges.py").read_text()
    assert line in text
    (own / "bridges.py").write_text(text.replace(line, instead))
    done = run("gate", "storms.txt", "--rules", own, packs=None, cwd=article)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    for part in says:
        assert part in done.stderr


def test_an_empty_folder_of_rules_stops_the_run(article: Path) -> None:
    (article / "none").mkdir()
    done = run("gate", "storms.txt", "--rules", "none", packs=None, cwd=article)
    assert (done.returncode, done.stdout) == (2, "")
    assert "none: holds no rules" in done.stderr
