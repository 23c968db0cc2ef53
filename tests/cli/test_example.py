"""What the repository shows of itself is what it does: the committed report, and the output in the README."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Checker

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "reports" / "example"

FILES = {"text": "report.txt", "markdown": "report.md", "json": "report.json", "jsonl": "report.jsonl", "html": "report.html"}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports name articles by the path from the current folder."""
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize(("kind", "name"), FILES.items())
def test_the_committed_example_is_current(checker: Checker, kind: str, name: str) -> None:
    done = checker("report", "seeds", "--format", kind)
    assert done.code == 0, done.err
    assert done.out == (EXAMPLE / name).read_text(encoding="utf-8"), "out of date: make example"


def test_the_readme_shows_what_is_printed(checker: Checker) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = readme.partition("<!-- output -->\n")[2].partition("<!-- /output -->")[0]
    shown = block.removeprefix("```text\n").removesuffix("```\n")
    assert shown
    assert checker("report", "seeds").out.startswith(shown), "out of date: copy the first lines of `checker report seeds`"


def test_the_readme_is_one_screen() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 80


def test_the_readmes_commands_are_targets_of_make() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("report", "test"):
        assert f"make {target} " in (ROOT / "README.md").read_text(encoding="utf-8")
        assert f"\n{target}: $(READY)\n" in makefile
    assert "make check test\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
