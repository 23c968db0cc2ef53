"""From names to articles: find, load, decode, date. What fails is kept as a failure, and the rest is read."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType
from typing import BinaryIO

from checker.article import Article
from checker.errors import InputError, PatternTimeout
from checker.ingest.document import Document, blank
from checker.ingest.files import LIMIT_BYTES, load, load_stdin, size_of
from checker.ingest.formats import reader_of
from checker.ingest.published import assign
from checker.ingest.safe import printable
from checker.ingest.walk import Source, failure, find, real_path
from checker.model import Failure, Published
from checker.reference import Tables

__all__ = ["read"]

_NO_DATES: Mapping[str, dt.date] = MappingProxyType({})
_STDIN = "-"

PathName = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class _Options:
    published: Mapping[str, Published]
    dating: bool
    tables: Tables
    limit: int
    stdin: BinaryIO | None


def read(
    paths: PathName | Iterable[PathName],
    *,
    stdin: BinaryIO | None = None,
    stdin_filename: str | None = None,
    published: Mapping[str, dt.date] = _NO_DATES,
    dating: bool = True,
    tables: Tables = (),
    limit_bytes: int = LIMIT_BYTES,
    exclude: Sequence[str] = (),
) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """The articles in `paths`, sorted by id, and what could not be read. Never raises for what it finds on the disk.

    A path is a file, a folder (walked), a glob, or ``-`` for standard input (`stdin`, else the process's own), which is then called
    `stdin_filename` and stands in for a file of that name. An article's id is its path as given, with forward slashes. Files are
    read once, however often they are named. `published` maps paths to days (see `read_published`) and wins over all other dates;
    without one, and with `dating`, articles are dated from their text with the user's `tables`. A file of more than `limit_bytes`
    is refused. `exclude` leaves files and folders out of walks and globs.

    Nothing at all to read is a failure too. Raises ConfigError for a broken table of `tables`.
    """
    names = [os.fsdecode(p) for p in ([paths] if isinstance(paths, str | os.PathLike) else paths)]
    if not names:
        return (), (Failure("read", "input", "no articles given", "name a file, a folder, a glob, or - for standard input"),)
    sources, failures = find((n for n in names if n != _STDIN), exclude=exclude)
    if _STDIN in names:
        sources = _with_stdin(sources, stdin_filename)
    days, undated = assign(published, sources)
    options = _Options(days, dating, tables, limit_bytes, stdin)
    articles: list[Article] = []
    failed = [*failures, *undated]
    for source in sources:
        article, faults = _article(source, options)
        articles.extend(article)
        failed.extend(faults)
    return tuple(articles), tuple(sorted(failed, key=lambda f: (f.path, f.line or 0, f.what)))


def _with_stdin(sources: tuple[Source, ...], filename: str | None) -> tuple[Source, ...]:
    if not filename:
        return tuple(sorted((Source(_STDIN, _STDIN), *sources)))
    stdin = Source(printable(PurePath(filename).as_posix()), _STDIN)
    others = (s for s in sources if s.id != stdin.id and real_path(s.path) != real_path(filename))
    return tuple(sorted((*others, stdin)))


def _article(source: Source, options: _Options) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """One article, or none, and what went wrong with it."""
    try:
        document = _document(source, options)
        if blank(document.text):
            raise InputError("empty: there is no text in it", remedy="put the article's text into it, or leave the file out")
    except InputError as error:
        return (), (failure(source.id, error),)
    given = options.published.get(source.id)
    notes = tuple(
        Failure("read", source.id, printable(n.what), n.remedy, n.line) for n in document.notes if not (given and n.dating)
    )
    published = given or _own_date(document)
    try:
        return (_dated(source, document, published, options, dating=options.dating),), notes
    except PatternTimeout as error:
        # The words could not be dated, but they can be checked: as an undated article, with the failure in the report.
        fault = Failure("date", source.id, printable(error.what), error.remedy)
        return (_dated(source, document, published, options, dating=False),), (*notes, fault)


def _document(source: Source, options: _Options) -> Document:
    """Raises InputError. A file that is there but in a format that cannot be read is refused for that, whatever its size."""
    if source.path == _STDIN:
        return reader_of(source.id)(load_stdin(options.stdin, limit=options.limit))
    size_of(source.path, listed=source.listed)
    return reader_of(source.id)(load(source.path, limit=options.limit, listed=True))


def _own_date(document: Document) -> Published | None:
    return Published.on(document.published, why=document.published_why) if document.published else None


def _dated(source: Source, document: Document, published: Published | None, options: _Options, *, dating: bool) -> Article:
    return Article.from_text(
        document.text,
        id=source.id,
        published=published,
        path=None if source.id == _STDIN else source.id,
        title=document.title,
        source=document.source,
        language=document.language or "en",
        lines=document.lines,
        dating=dating,
        tables=options.tables,
    )
