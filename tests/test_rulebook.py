"""A rule author's mistakes stop the run, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import run
from checker.config import Config
from checker.errors import RuleError

GOOD = '''"""Wolves: how many wolves live somewhere."""

from checker.api import Rule, country, expect, nothing

rule = Rule(
    id="ZOO001",
    name="wolves",
    measure="wolves",
    counts=("wolves",),
    when=("live", "lives", "roam*"),
    place=country(role="location"),
    examples=[
        expect("About 1,300 wolves live in Germany.", figure="About 1,300", place="DE"),
        nothing("The film shows 12 wolves."),
    ],
)
'''


def book(folder: Path, **sources: str):
    for name, source in sources.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    return run.rules_of(Config(rules=(str(folder),)))


def test_a_rule_of_the_users_own_takes_part(tmp_path):
    loaded = book(tmp_path, wolves=GOOD)
    assert loaded.find("wolves") is not None
    assert loaded.find("ZOO001") is loaded.find("wolves")


@pytest.mark.parametrize(
    ("change", "line", "message"),
    [
        (('id="ZOO001",', 'id="ZOO001", colour="grey",'), 5, "colour"),
        (('place="DE"', 'place="PL"'), 13, "place is 'DE', not 'PL'"),
        (('place="DE"', 'animal="wolf"'), 13, "unknown field 'animal'"),
        (('nothing("The film shows 12 wolves.")', 'nothing("About 1,300 wolves live in Germany.")'), 14, "finds"),
        (('        nothing("The film shows 12 wolves."),\n', ""), 5, "lacks examples"),
        (('counts=("wolves",)', 'counts=("wolves")'), 5, "not a tuple"),
        (('counts=("wolves",)', "counts=()"), 5, "names nothing to read"),
        (('country(role="location")', 'country(role="habitat")'), 11, "habitat"),
        (("from checker.api import Rule", "from checker.api import Roule"), 3, "Roule"),
        (("rule = Rule(", "rule = Rule(("), 5, "syntax"),
        (("rule = Rule(", "ruel = Rule("), 1, "no value named `rule`"),
        (('"""Wolves: how many wolves live somewhere."""', ""), 1, "no docstring"),
    ],
)
def test_a_mistake_stops_the_run_with_file_and_line(tmp_path, change, line, message):
    old, new = change
    assert old in GOOD
    with pytest.raises(RuleError) as caught:
        book(tmp_path, wolves=GOOD.replace(old, new))
    assert f"wolves.py:{line}" in str(caught.value)
    assert message in str(caught.value)


def test_two_rules_with_one_id(tmp_path):
    with pytest.raises(RuleError, match="two rules have the id 'ZOO001'") as caught:
        book(tmp_path, wolves=GOOD, wolves_again=GOOD)
    assert "wolves_again.py:5" in str(caught.value)


def test_an_empty_folder_and_a_missing_one(tmp_path):
    with pytest.raises(RuleError, match="holds no rules"):
        book(tmp_path)
    with pytest.raises(RuleError, match="is no folder"):
        run.rules_of(Config(rules=(str(tmp_path / "missing"),)))


def test_a_rule_can_be_disabled_but_not_one_that_does_not_exist(tmp_path):
    assert run.rules_of(Config(disable=("MIL001",))).find("MIL001") is None
    with pytest.raises(RuleError, match="no rule 'MIL999'"):
        run.rules_of(Config(disable=("MIL999",)))
