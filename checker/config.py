"""The configuration: `[tool.checker]` in pyproject.toml, or the same keys at the top of checker.toml.

The nearest file counts, from the current folder upwards; in one folder checker.toml goes before pyproject.toml, and a
pyproject.toml without the table is passed over. Keys are written with hyphens. A key that is not known is an error with its
line, never ignored: a misspelt `fail-on` would let through what it was meant to stop. Paths are relative to the file that they
stand in.

To add a key: a field of `Config` with what it takes in `_TAKES`, and, where it holds paths, its name in `_PATHS`.
"""

from __future__ import annotations

import difflib
import glob
import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

import msgspec

from checker.errors import ConfigError
from checker.ingest.safe import abridged, printable
from checker.model import Severity

__all__ = ["Config", "find", "load", "merge", "place"]

_OWN = "checker.toml"
_SHARED = "pyproject.toml"
_TABLE = ("tool", "checker")


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True):
    """What a run is set to do. Every field has its default here; a file or a command's option replaces it."""

    fail_on: Severity = Severity.ERROR
    """The gate stops at findings of this severity and above."""
    dating: bool = True
    """Date articles that carry no date from evidence in their text."""
    published: str | None = None
    """A csv table (path, date) with days of publication, which win over all others."""
    rules: tuple[str, ...] = ()
    """Folders with rules of the user's own."""
    disable: tuple[str, ...] = ()
    """Rules to leave out, by id or name."""
    tables: tuple[str, ...] = ()
    """Reference tables of the user's own (csv files or folders of them)."""
    baseline: str | None = None
    """Findings that are known and let stand."""
    format: tuple[str, ...] = ()
    """Output formats, each KIND or KIND=FILE."""
    exclude: tuple[str, ...] = ()
    """Files and folders to leave out: globs, over names, or over paths where they have a slash."""


_TAKES: Mapping[str, str] = {
    "fail-on": 'one of "error", "warning", "info"',
    "dating": "true or false",
    "published": 'the path of a csv file, in quotes ("dates.csv")',
    "rules": 'a list of folders (["my_rules"])',
    "disable": 'a list of rule ids or names (["MIL001"])',
    "tables": 'a list of csv files (["ministers.csv"])',
    "baseline": 'the path of a file, in quotes ("baseline.json")',
    "format": 'a list of formats (["text", "html=report.html"])',
    "exclude": 'a list of globs (["drafts", "archive/20*"])',
}

_PATHS = frozenset({"published", "rules", "tables", "baseline", "format", "exclude"})


def find(folder: str | Path = ".") -> Path | None:
    """The configuration file that counts for `folder`, or None. Raises ConfigError for a pyproject.toml that cannot be read.

    The path is relative (``../checker.toml``) where `folder` is, so that what is printed does not depend on the machine.
    """
    start = Path(folder)
    depth = len(start.resolve().parents)
    for here in (start, *(start / "/".join([".."] * up) for up in range(1, depth + 1))):
        own, shared = here / _OWN, here / _SHARED
        if _is_file(own):
            return own
        if _is_file(shared) and _table(_parsed(shared), shared) is not None:
            return shared
    return None


def load(path: str | Path) -> Config:
    """The configuration in the file at `path`, its paths resolved. Raises ConfigError with the file and the line."""
    file = Path(path)
    table = _table(_parsed(file), file)
    if table is None:
        raise ConfigError("there is no [tool.checker] in it", where=_shown(file), remedy="add the table, or name another file")
    known = [field.encode_name for field in msgspec.structs.fields(Config)]
    for key in table:
        if key not in known:
            raise _unknown(file, key, known)
    for key in known:
        if key in table:
            _check(file, key, table[key])
    config = msgspec.convert(dict(table), Config)
    return _resolved(config, file.parent)


def merge(config: Config, **options: Any) -> Config:
    """`config` with the options of a command in place of its own values. None and () mean that the option was not given.

    A list replaces the list of the file, it is not added to it. Options are named as the fields; raises TypeError for others.
    """
    given = {name: tuple(v) if isinstance(v, list) else v for name, v in options.items() if v is not None and v not in ((), [])}
    return msgspec.structs.replace(config, **given)


def place(path: str | Path, key: str) -> str:
    """``file:line`` of a key of the configuration, for an error that shows only later (a rule to disable that does not exist)."""
    file = Path(path)
    line = _line(_text(file), (*(_TABLE if file.name == _SHARED else ()), key))
    return f"{_shown(file)}:{line}" if line else _shown(file)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False  # a folder above that may not be looked into: nobody can have meant a file in there


def _unknown(file: Path, key: str, known: list[str]) -> ConfigError:
    near = difflib.get_close_matches(key.lower().replace("_", "-"), known, n=1)
    remedy = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(known))}"
    if key == _TABLE[0] and file.name != _SHARED:
        remedy = f"[tool.checker] belongs in {_SHARED}; here the keys stand at the top"
    return ConfigError(f"unknown key {_dotted(file, key)}", where=place(file, key), remedy=remedy)


def _check(file: Path, key: str, value: object) -> None:
    """Raise ConfigError where a key has a value of the wrong kind."""
    field = next(f for f in msgspec.structs.fields(Config) if f.encode_name == key)
    try:
        msgspec.convert(value, field.type)
    except msgspec.ValidationError as error:
        wrong = value
        if isinstance(value, list):
            wrong = next((item for item in value if not isinstance(item, str)), value)
        near = difflib.get_close_matches(str(wrong).lower(), list(Severity), n=1) if key == "fail-on" else []
        raise ConfigError(
            f"{_dotted(file, key)} takes {_TAKES[key]}, not {_toml(wrong)}",
            where=place(file, key),
            remedy=f"did you mean {near[0]}?" if near else None,
        ) from error
    texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    if any(not text.strip() or "\0" in text for text in texts):
        raise ConfigError(f"{_dotted(file, key)} takes {_TAKES[key]}, and an empty one says nothing", where=place(file, key))


def _toml(value: object) -> str:
    """A value as the file has it, for a message."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    return abridged(f'"{value}"' if isinstance(value, str) else str(value), 40)


def _dotted(file: Path, key: str) -> str:
    return printable(".".join((*_TABLE, key)) if file.name == _SHARED else key)


def _shown(file: Path) -> str:
    return printable(file.as_posix())


def _resolved(config: Config, folder: Path) -> Config:
    """Paths that hold from the current folder."""
    changes: dict[str, Any] = {}
    for name in _PATHS:
        value = getattr(config, name)
        if isinstance(value, str):
            changes[name] = _joined(folder, value)
        elif value:
            changes[name] = tuple(_entry(name, folder, item) for item in value)
    return msgspec.structs.replace(config, **changes)


def _entry(name: str, folder: Path, value: str) -> str:
    if name == "format":
        kind, equals, file = value.partition("=")
        return f"{kind}={_joined(folder, file)}" if equals and file and file != "-" else value
    if name == "exclude":  # a pattern for names has no place of its own
        return _joined(Path(glob.escape(str(folder))), value) if "/" in value.rstrip("/") else value
    return _joined(folder, value)


def _joined(folder: Path, value: str) -> str:
    return PurePath(os.path.normpath(folder / value)).as_posix()


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ConfigError("not UTF-8, which TOML must be", where=f"{_shown(file)}:{line}", remedy="save it as UTF-8") from error
    except FileNotFoundError as error:
        raise ConfigError("there is no such file", where=_shown(file), remedy="check the spelling") from error
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot be read: {getattr(error, 'strerror', None) or error}", where=_shown(file)) from error


def _parsed(file: Path) -> Mapping[str, Any]:
    import tomllib  # noqa: PLC0415 - 5 ms that a run without a configuration file need not pay

    text = _text(file)
    if file.name == _SHARED and _TABLE[-1] not in text:
        return {}  # another tool's file; whether it is sound is not for us to say
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(
            r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", str(error), re.DOTALL
        )
        what = found["what"] if found else str(error)
        line, column = (found["line"], found["column"]) if found and found["line"] else _end(text)
        where = f"{_shown(file)}:{line}:{column}"
        raise ConfigError(f"not valid TOML: {printable(what)}", where=where, remedy="correct the line") from error
    except RecursionError as error:
        raise ConfigError("not valid TOML: nested too deeply", where=_shown(file)) from error


def _end(text: str) -> tuple[int, int]:
    last = text.rpartition("\n")[2]
    return text.count("\n") + 1, len(last) + 1


def _table(data: Mapping[str, Any], file: Path) -> Mapping[str, Any] | None:
    """The keys that are ours: all of checker.toml (and of a file of any other name), one table of pyproject.toml."""
    if file.name != _SHARED:
        return data
    here: object = data
    for name in _TABLE:
        here = here.get(name) if isinstance(here, Mapping) else None
    if here is not None and not isinstance(here, Mapping):
        line = _line(_text(file), _TABLE)
        raise ConfigError(
            "tool.checker must be a table", where=f"{_shown(file)}:{line}", remedy="write [tool.checker] above its keys"
        )
    return here


def _line(text: str, keys: tuple[str, ...]) -> int | None:
    """The line (from 1) of the statement that sets the key at `keys`, or None where it cannot be told.

    tomllib keeps no places. But the lines of a file up to some statement are a TOML file themselves, so the statement that brings
    the key is the one with which it first shows. That holds for tables, dotted keys, inline tables and strings over many lines.
    """
    lines = [f"{line}\n" for line in text.split("\n")]
    likely = [at for at, line in enumerate(lines) if keys[-1] in line]
    for at in likely or range(len(lines)):
        end = next((end for end in range(at + 1, len(lines) + 1) if _loads(lines[:end]) is not None), None)
        if end and not _has(lines[:at], keys) and _has(lines[:end], keys):
            return at + 1
    return None


def _has(lines: list[str], keys: tuple[str, ...]) -> bool:
    here: object = _loads(lines)
    for key in keys:
        if not isinstance(here, Mapping) or key not in here:
            return False
        here = here[key]
    return True


def _loads(lines: list[str]) -> Mapping[str, Any] | None:
    import tomllib  # noqa: PLC0415 - as in _parsed

    try:
        return tomllib.loads("".join(lines))
    except tomllib.TOMLDecodeError:
        return None
