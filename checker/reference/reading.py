"""Reading a table: lazily, once, the built-in rows first and then the user's own.

A user's table is a csv file with the columns of one of the built-in tables (the header says which), or a folder of such files.
Its rows are added to the built-in rows.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any, Generic, TypeVar

from checker.errors import ConfigError

__all__ = ["Cells", "Signature", "Table", "Tables", "signature"]

Tables = Sequence[str | Path]
"""Files and folders of the user's own tables."""

Cells = dict[str, str]
"""A line of a table: each cell by its column."""

Signature = tuple[tuple[str, int, int], ...]
"""The user's files, each with time and size, so that an edited table is read again."""

_Row = TypeVar("_Row")


@dataclass(frozen=True, eq=False)
class Table(Generic[_Row]):
    """A table: `name.csv`, with further rows in `name_more.csv` where there is such a file, and how a row is made of a line.

    Called, it gives the rows. Raises ConfigError where a user's table is broken. The header of the file says what its columns are.
    """

    name: str
    made: Callable[[Cells], _Row]
    """Raises ValueError where a cell is not what it must be, and says what is wrong."""

    def __call__(self, tables: Tables = ()) -> tuple[_Row, ...]:
        return _rows(self, signature(tables))

    def at(self, files: Signature) -> tuple[_Row, ...]:
        return _rows(self, files)


def signature(tables: Tables) -> Signature:
    """The files that the user's tables are in."""
    if not tables:
        return ()
    found: list[tuple[str, int, int]] = []
    for table in tables:
        path = Path(table)
        try:
            files = sorted(path.glob("*.csv")) if path.is_dir() else [path]
            found.extend((str(file), (stat := file.stat()).st_mtime_ns, stat.st_size) for file in files)
        except OSError as error:
            raise ConfigError(
                f"the table cannot be read: {error.strerror or error}",
                where=str(path),
                remedy="name a csv file or a folder of them",
            ) from None
        if not files:
            raise ConfigError("the folder holds no csv file", where=str(path), remedy="put a table there, or do not name it")
    return tuple(found)


@lru_cache(maxsize=32)
def _rows(table: Table[Any], files: Signature) -> tuple[Any, ...]:
    own: list[Any] = []
    for path, _time, _size in files:
        name, lines = _user_file(path)
        if name == table.name:
            own.extend(_made(table, line, cells, path) for line, cells in lines)
    return _builtin(table) + tuple(own)


@cache
def _builtin(table: Table[Any]) -> tuple[Any, ...]:
    first, more = (_FOLDER.joinpath(f"{table.name}{end}") for end in (_FIRST, _MORE))
    texts = [file.read_text(encoding="utf-8") for file in ((first, more) if more.is_file() else (first,))]
    return tuple(table.made(cells) for text in texts for cells in csv.DictReader(io.StringIO(text)))


@cache
def _columns() -> dict[str, tuple[str, ...]]:
    """The columns of each table."""
    files = {file.name: file for file in _FOLDER.iterdir() if file.name.endswith(_FIRST) and not file.name.endswith(_MORE)}
    heads = {name.removesuffix(_FIRST): files[name].read_text(encoding="utf-8").partition("\n")[0] for name in sorted(files)}
    return {name: tuple(head.strip().split(",")) for name, head in heads.items()}


_FOLDER = resources.files("checker.reference")
_FIRST, _MORE = ".csv", "_more.csv"


def _user_file(path: str) -> tuple[str, list[tuple[int, Cells]]]:
    """The name of the table whose columns a user's file has, and its rows with their lines."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the table cannot be read: {error}", where=path, remedy="save it as csv in UTF-8") from None
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = tuple(cell.strip() for cell in next(reader, []))
        table = next((name for name, columns in _columns().items() if set(columns) == set(header)), None)
        if table is None:
            shapes = "; ".join(f"{name}: {','.join(columns)}" for name, columns in _columns().items())
            raise ConfigError("the columns are those of no table", where=f"{path}:1", remedy=f"use one of {shapes}")
        rows: list[tuple[int, Cells]] = []
        for cells in reader:
            if not any(cells):
                continue
            if len(cells) != len(header):
                what = f"{len(cells)} cells where the header has {len(header)}"
                raise ConfigError(what, where=f"{path}:{reader.line_num}", remedy="put a cell that holds a comma in double quotes")
            rows.append((reader.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=True))))
    except csv.Error as error:
        raise ConfigError(f"not a csv line: {error}", where=f"{path}:{reader.line_num}", remedy="check the double quotes") from None
    return table, rows


def _made(table: Table[_Row], line: int, cells: Cells, path: str) -> _Row:
    try:
        return table.made(cells)
    except ValueError as error:
        raise ConfigError(str(error), where=f"{path}:{line}", remedy="correct the row") from None
