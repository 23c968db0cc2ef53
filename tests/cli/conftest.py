"""Running the command line inside the test's process, and as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from checker.cli import main


class Done(NamedTuple):
    code: int
    out: str
    err: str


Checker = Callable[..., Done]


@pytest.fixture
def checker(capsys: pytest.CaptureFixture[str]) -> Checker:
    """`checker ARGS` in this process."""

    def call(*args: str | Path) -> Done:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(a) for a in args])
        said = capsys.readouterr()
        code = ended.value.code
        assert isinstance(code, int)
        return Done(code, said.out, said.err)

    return call


@pytest.fixture
def process(tmp_path: Path) -> Checker:
    """`python -m checker ARGS` as a process in an empty folder, its standard input closed unless given."""

    def call(*args: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "checker", *map(str, args)], input=stdin, capture_output=True, cwd=tmp_path, env=env, check=False
        )
        return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return call


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
