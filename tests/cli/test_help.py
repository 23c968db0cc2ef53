"""Help: there for each command, with examples and exit codes, and quick."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import checker.cli
from checker.cli.app import COMMANDS, app
from checker.version import __version__
from tests.cli.conftest import Checker


def test_each_command_has_a_file_and_each_file_a_command() -> None:
    files = {p.stem for p in Path(checker.cli.__file__).parent.glob("*.py")}
    parts = {"__init__", "app", "options", "output", "terminal", "work"}
    assert files - parts == set(COMMANDS)


def test_the_overview_names_every_command(checker: Checker) -> None:
    done = checker("--help")
    assert done.code == 0
    for name, line in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(line)}$", done.out, re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself_with_examples_and_exit_codes(checker: Checker, name: str) -> None:
    done = checker(name, "--help")
    assert done.code == 0
    assert f"checker {name}" in done.out.partition("Options:")[0].partition("\n")[2]
    assert "Exit codes: 0" in done.out
    assert done.err == ""


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_does(name: str) -> None:
    import click

    command = app.get_command(click.Context(app), name)
    assert command is not None
    assert all(getattr(p, "help", None) for p in command.params if isinstance(p, click.Option))


def test_the_version(checker: Checker) -> None:
    assert checker("--version") == (0, f"checker {__version__}\n", "")
