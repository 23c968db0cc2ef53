"""The configuration: the nearest file counts, and a mistake in it is an error with its place."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.config import Config, find, load, merge, place
from checker.errors import ConfigError
from checker.model import Severity


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    here = tmp_path / "desk" / "today"
    here.mkdir(parents=True)
    monkeypatch.chdir(here)
    return here


def write(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def error(path: Path, text: str | bytes) -> str:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ConfigError) as caught:
        load(path)
    return str(caught.value)


ALL = """
fail-on = "warning"
dating = false
published = "dates.csv"
rules = ["my_rules"]
disable = ["MIL001", "troop-levels"]
tables = ["ministers.csv", "/data/x.csv"]
baseline = "../baseline.json"
format = ["text", "html=out/report.html", "json=-"]
exclude = ["drafts", "archive/20*", "notes/"]
"""


def test_defaults() -> None:
    assert Config() == Config(
        fail_on=Severity.ERROR,
        dating=True,
        published=None,
        rules=(),
        disable=(),
        tables=(),
        baseline=None,
        format=(),
        exclude=(),
    )


@pytest.mark.parametrize(("name", "head"), [("checker.toml", ""), ("pyproject.toml", "[tool.checker]"), ("other.toml", "")])
def test_every_key_and_paths_relative_to_the_file(folder: Path, name: str, head: str) -> None:
    write(folder.parent / name, head + ALL)
    assert load(Path("..") / name) == Config(
        fail_on=Severity.WARNING,
        dating=False,
        published="../dates.csv",
        rules=("../my_rules",),
        disable=("MIL001", "troop-levels"),
        tables=("../ministers.csv", "/data/x.csv"),
        baseline="../../baseline.json",
        format=("text", "html=../out/report.html", "json=-"),
        exclude=("drafts", "../archive/20*", "notes/"),
    )


def test_a_folder_that_looks_like_a_glob_is_none_in_exclude(folder: Path) -> None:
    (folder / "[x]").mkdir()
    write(folder / "[x]" / "checker.toml", 'exclude = ["a/*.txt"]')
    assert load("[x]/checker.toml").exclude == ("[[]x]/a/*.txt",)


def test_the_nearest_file_counts(folder: Path) -> None:
    assert find() is None
    write(folder.parent.parent / "checker.toml", "")
    assert find() == Path("../../checker.toml")
    write(folder.parent / "pyproject.toml", '[project]\nname = "checker-of-things"\n')
    assert find() == Path("../../checker.toml")
    write(folder.parent / "pyproject.toml", "[tool.checker]\n")
    assert find() == Path("../pyproject.toml")
    assert find(folder) == folder / ".." / "pyproject.toml"
    write(folder.parent / "checker.toml", "")
    assert find() == Path("../checker.toml")
    write(folder / "pyproject.toml", "tool.checker.dating = false\n")
    assert find() == Path("pyproject.toml")


def test_another_tools_broken_file_is_passed_over_and_a_broken_one_of_ours_is_not(folder: Path) -> None:
    write(folder / "pyproject.toml", "[tool.black\n")
    assert find() is None
    write(folder / "pyproject.toml", "[tool.checker\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml:1:14: not valid TOML"):
        find()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fail-no = "error"\n', "checker.toml:1: unknown key fail-no (did you mean fail-on?)"),
        ('\n# fail_on is wrong\nfail_on = "error"\n', "checker.toml:3: unknown key fail_on (did you mean fail-on?)"),
        ("Dating = true\n", "checker.toml:1: unknown key Dating (did you mean dating?)"),
        ('rules = [\n  "zzz",\n]\nzzz = 1\n', "checker.toml:4: unknown key zzz (known are baseline, dating, disable"),
        ('published = """\nqqq = 1\n"""\nqqq.a = 1\n', "checker.toml:4: unknown key qqq"),
        ("dating = true\n[more]\nqqq = 1\n", "checker.toml:2: unknown key more"),
        ('dating = true\n"f\\u0061il" = 1\n', "checker.toml:2: unknown key fail (did you mean fail-on?)"),
        ('"a\\u001b[2Jb" = 1\n', r"checker.toml:1: unknown key a\x1b[2Jb"),
        ("[tool.checker]\ndating = true\n", "checker.toml:1: unknown key tool ([tool.checker] belongs in pyproject.toml; here"),
    ],
)
def test_an_unknown_key(folder: Path, text: str, message: str) -> None:
    assert message in error(folder / "checker.toml", text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[project]\nname = 'zzz'\n\n[tool.checker]\ndating = true\nzzz = 1\n", 6),
        ("[tool]\nchecker = { dating = true, zzz = 1 }\n", 2),
        ("[tool]\nchecker.dating = true\nchecker.zzz = 1\n", 3),
        ("tool.checker.zzz = 1\n", 1),
        ("[tool.checker]\r\ndating = true\r\nzzz = 1\r\n", 3),
        ("\ufeff[tool.checker]\nzzz = 1\n", 2),
        ("[tool.other]\nzzz = 1\n[tool.checker.zzz]\nx = 1\n", 3),
        ("[tool.checker]\ndating = false # \u2028\x85\nzzz = 1\n", 3),
    ],
)
def test_the_line_is_right_in_whatever_way_toml_is_written(folder: Path, text: str, line: int) -> None:
    message = error(folder / "pyproject.toml", text)
    assert f"pyproject.toml:{line}: unknown key tool.checker.zzz" in message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('dating = "yes"', 'checker.toml:1: dating takes true or false, not "yes"'),
        ("dating = 1", "checker.toml:1: dating takes true or false, not 1"),
        (
            '\nfail-on = "errors"',
            'checker.toml:2: fail-on takes one of "error", "warning", "info", not "errors" (did you mean error?)',
        ),
        ("fail-on = true", 'fail-on takes one of "error", "warning", "info", not true'),
        ('rules = "mine"', 'checker.toml:1: rules takes a list of folders (["my_rules"]), not "mine"'),
        ('rules = ["mine", 3]', 'rules takes a list of folders (["my_rules"]), not 3'),
        ("published = []", "published takes the path of a csv file, in quotes"),
        ('published = ""', 'published takes the path of a csv file, in quotes ("dates.csv"), and an empty one says nothing'),
        ('rules = ["a", " "]', "and an empty one says nothing"),
        ('baseline = "a\\u0000b"', "and an empty one says nothing"),
        ("exclude = {}", 'exclude takes a list of globs (["drafts", "archive/20*"]), not a table'),
        ("disable = [[]]", 'disable takes a list of rule ids or names (["MIL001"]), not a list'),
        ("published = 2025-04-03", "not 2025-04-03"),
    ],
)
def test_a_value_of_the_wrong_kind(folder: Path, text: str, message: str) -> None:
    assert message in error(folder / "checker.toml", text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("dating = true\nrules = [\n", "checker.toml:3:1: not valid TOML"),
        ("dating == true\n", "checker.toml:1:9: not valid TOML: Invalid value"),
        ("dating = true\ndating = false\n", "checker.toml:2:15: not valid TOML: Cannot overwrite a value"),
        ('a = "\x1b"\n', "checker.toml:1:6: not valid TOML: Illegal character"),
        (b"dating = true\n# caf\xe9\n", "checker.toml:2: not UTF-8, which TOML must be (save it as UTF-8)"),
        ("a = " + "[" * 5000, "checker.toml"),
    ],
)
def test_a_file_that_is_no_toml(folder: Path, text: str | bytes, message: str) -> None:
    found = error(folder / "checker.toml", text)
    assert message in found
    assert "\n" not in found
    assert "\x1b" not in found


def test_files_that_cannot_be_loaded(folder: Path) -> None:
    with pytest.raises(ConfigError, match=re.escape("no.toml: there is no such file (check the spelling)")):
        load("no.toml")
    (folder / "dir.toml").mkdir()
    with pytest.raises(ConfigError, match=re.escape("dir.toml: cannot be read: Is a directory")):
        load("dir.toml")
    write(folder / "pyproject.toml", "[project]\n")
    with pytest.raises(ConfigError, match=re.escape("pyproject.toml: there is no [tool.checker] in it")):
        load("pyproject.toml")
    write(folder / "pyproject.toml", "[tool]\n\nchecker = 3\n")
    with pytest.raises(ConfigError, match=re.escape("pyproject.toml:3: tool.checker must be a table")):
        load("pyproject.toml")


def test_options_win_over_the_file() -> None:
    config = Config(fail_on=Severity.WARNING, dating=True, rules=("a",), published="dates.csv")
    assert merge(config) == config
    assert merge(config, fail_on=None, dating=None, rules=(), published=None, disable=[]) == config
    changed = merge(config, fail_on=Severity.INFO, dating=False, rules=["b", "c"], disable=("X",))
    assert changed == Config(fail_on=Severity.INFO, dating=False, rules=("b", "c"), disable=("X",), published="dates.csv")
    assert config.rules == ("a",), "the file's own is left as it was"
    with pytest.raises(TypeError):
        merge(config, fail_no="error")


def test_the_place_of_a_key_for_an_error_that_shows_later(folder: Path) -> None:
    write(folder / "pyproject.toml", '[tool.checker]\n\ndisable = ["NOPE"]\n')
    assert place("pyproject.toml", "disable") == "pyproject.toml:3"
    assert place("pyproject.toml", "rules") == "pyproject.toml"


def test_every_key_has_words_for_what_it_takes() -> None:
    from checker import config

    keys = {field.encode_name for field in msgspec.structs.fields(Config)}
    assert set(config._TAKES) == keys
    assert set(config._PATHS) <= keys


@given(st.text(st.sampled_from("abfil-no=[]{}\".\n#'1 ")) | st.binary())
def test_any_file_is_a_configuration_or_an_error_of_one(tmp_path_factory: pytest.TempPathFactory, data: str | bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"  # not checker.toml: every test that runs below would find it
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    found = "nothing wrong"
    try:
        load(path)
    except ConfigError as caught:
        found = str(caught)
    assert found == "nothing wrong" or found.startswith(str(path))


def test_the_example_in_the_documentation_sets_every_key(folder: Path) -> None:
    page = (Path(__file__).parent.parent / "docs" / "input.md").read_text(encoding="utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    load(write(folder / "checker.toml", example))
    for field in msgspec.structs.fields(Config):
        assert f"\n{field.encode_name} = " in f"\n{example}"
