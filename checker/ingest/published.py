"""Dates of publication that the user gives: a table with the columns `path` and `date`. A date in it always wins."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from checker.errors import ConfigError, InputError
from checker.ingest.encoding import decode
from checker.ingest.files import load
from checker.ingest.safe import abridged, printable
from checker.ingest.walk import Source, real_path
from checker.model import Failure, Published

__all__ = ["PublishedTable", "assign", "read_published"]

_COLUMNS = ("path", "date")


@dataclass(frozen=True, slots=True)
class PublishedTable(Mapping[str, dt.date]):
    """Path to day of publication, as a table gives them. `path` is the table's own, `lines` where each entry stands."""

    path: str
    days: Mapping[str, dt.date]
    lines: Mapping[str, int] = field(default_factory=dict)

    def __getitem__(self, key: str) -> dt.date:
        return self.days[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.days)

    def __len__(self) -> int:
        return len(self.days)


def read_published(path: str) -> PublishedTable:
    """The table in the csv file at `path`: a header with `path` and `date` (others are ignored), days as YYYY-MM-DD.

    Semicolons between the columns, which spreadsheets write in much of Europe, are read too. Raises ConfigError with file and line
    for a file that cannot be read, a column that is missing, a day that is none, and a path that stands twice.
    """
    shown = printable(PurePath(path).as_posix())
    try:
        text = decode(load(path)).text
    except InputError as error:
        raise ConfigError(f"the table of dates cannot be read: {error.what}", where=shown, remedy=error.remedy) from error
    first = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if ";" in first and "," not in first else ",", strict=True)
    days: dict[str, dt.date] = {}
    lines: dict[str, int] = {}
    try:
        columns = _columns(next(rows, []), f"{shown}:1")
        start = rows.line_num + 1
        for row in rows:
            line, start = start, rows.line_num + 1
            if any(cell.strip() for cell in row):
                name, day = _entry(row, columns, f"{shown}:{line}")
                if name in days:
                    raise ConfigError(
                        f"“{printable(name)}” has a date on line {lines[name]} already", where=f"{shown}:{line}", remedy="keep one"
                    )
                days[name], lines[name] = day, line
    except csv.Error as error:
        raise ConfigError(f"not a csv table: {error}", where=f"{shown}:{rows.line_num}", remedy="save it as csv (UTF-8)") from error
    return PublishedTable(shown, days, lines)


def _columns(header: list[str], where: str) -> tuple[int, int]:
    names = [cell.strip().lower() for cell in header]
    if any(names.count(column) != 1 for column in _COLUMNS):
        raise ConfigError(
            "the first line must name the columns path and date, each once", where=where, remedy="begin with: path,date"
        )
    return names.index("path"), names.index("date")


def _entry(row: list[str], columns: tuple[int, int], where: str) -> tuple[str, dt.date]:
    name, day = ("" if at >= len(row) else row[at].strip() for at in columns)
    if not name:
        raise ConfigError("a date without a path", where=where, remedy="name the article, or delete the line")
    try:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", day, re.ASCII):
            raise ValueError(day)
        return PurePath(name).as_posix(), dt.date.fromisoformat(day)
    except ValueError as error:
        raise ConfigError(
            f"“{abridged(day, 40)}” is no day of the calendar", where=where, remedy="write it as 2025-04-03"
        ) from error


def assign(published: Mapping[str, dt.date], articles: Iterable[Source]) -> tuple[dict[str, Published], tuple[Failure, ...]]:
    """Which article (by id) each entry is about, and the entries of which that cannot be told.

    An entry names an article as it is shown, by its path from the current folder or from the table's own, or by a file name that
    only one article has. An entry for a file that is there but not among `articles` is left alone: one table serves many runs.
    """
    index = _Index.of(articles)
    given: dict[str, tuple[Published, str]] = {}
    failures: list[Failure] = []
    folder = PurePath(published.path).parent if isinstance(published, PublishedTable) else PurePath()
    for name in sorted(published):
        found = index.find(name, folder)
        problem = None
        if len(found) > 1:
            problem = (f"“{printable(name)}” is the name of {len(found)} articles", "write the path of the one that is meant")
        elif not found and not _is_there(name, folder):
            problem = (f"a date for “{printable(name)}”, which is not among the articles", "correct the path, or delete the line")
        elif found and (other := given.get(found[0])) and other[0].interval != _published(published, name).interval:
            problem = (
                f"“{printable(name)}” is the same article as “{printable(other[1])}”, with another date",
                "keep one of the two",
            )
        elif found:
            given.setdefault(found[0], (_published(published, name), name))
        if problem:
            failures.append(_failure(published, name, *problem))
    return {id_: date for id_, (date, _) in given.items()}, tuple(failures)


@dataclass(frozen=True, slots=True)
class _Index:
    """The articles by what an entry may call them."""

    ids: frozenset[str]
    files: Mapping[str, str]
    names: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, articles: Iterable[Source]) -> _Index:
        files: dict[str, str] = {}
        names: dict[str, tuple[str, ...]] = {}
        for article in sorted(articles):
            files[real_path(article.path)] = article.id
            base = PurePath(article.id).name
            names[base] = (*names.get(base, ()), article.id)
        return cls(frozenset(i for ids in names.values() for i in ids), files, names)

    def find(self, name: str, folder: PurePath) -> tuple[str, ...]:
        if name in self.ids:
            return (name,)
        for path in (name, str(folder / name)):
            if id_ := self.files.get(real_path(path)):
                return (id_,)
        return self.names.get(name, ())


def _is_there(name: str, folder: PurePath) -> bool:
    try:
        return Path(name).exists() or Path(folder / name).exists()
    except (OSError, ValueError):
        return False


def _published(published: Mapping[str, dt.date], name: str) -> Published:
    day = published[name]
    if isinstance(day, dt.datetime):
        day = day.date()
    if isinstance(published, PublishedTable):
        return Published.on(day, why=f"given in {published.path}, line {published.lines.get(name)}")
    return Published.on(day, why="given by the caller")


def _failure(published: Mapping[str, dt.date], name: str, what: str, remedy: str) -> Failure:
    if isinstance(published, PublishedTable):
        return Failure("read", published.path, what, remedy, published.lines.get(name))
    return Failure("read", abridged(name), what, remedy)
