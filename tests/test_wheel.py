"""What a user gets: the wheel, really built, holds every module, every rule and every table, and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import checker
from checker.version import __version__

ROOT = Path(checker.__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.Path:
    """The wheel of this source tree, built in a copy of it, so that the checkout stays clean."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for name in ("checker", "rules"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", folder, source], check=True, capture_output=True)
    return zipfile.Path(next(folder.glob("*.whl")))


def test_the_wheel_holds_what_the_source_holds(wheel: zipfile.Path) -> None:
    """Packages and endings are listed by hand in pyproject.toml (docs/decisions/0002 says why): none may be forgotten."""
    files = [p for name in ("checker", "rules") for p in (ROOT / name).rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    names = [p.relative_to(ROOT).as_posix() for p in files]
    wanted = {f"checker/{name}" if name.startswith("rules/") else name for name in names}
    held = {name for name in wheel.root.namelist() if ".dist-info/" not in name and not name.endswith("/")}
    assert held == wanted


def test_the_wheel_says_what_it_is(wheel: zipfile.Path) -> None:
    about = next(p for p in wheel.iterdir() if p.name.endswith(".dist-info"))
    metadata = (about / "METADATA").read_text(encoding="utf-8")
    assert f"Name: figure-checker\nVersion: {__version__}\n" in metadata
    assert "License-Expression: Apache-2.0\n" in metadata
    entry_points = (about / "entry_points.txt").read_text(encoding="utf-8")
    assert "checker = checker.cli:main" in entry_points
    assert "[checker.rules]\nbuiltin = checker.rules" in entry_points
