"""From what the user named (files, folders, globs) to the files to read, each once, in one order whatever order they came in."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import PurePath

from checker.errors import InputError
from checker.ingest.exclude import Exclude
from checker.ingest.files import explain
from checker.ingest.formats import is_article
from checker.ingest.safe import abridged, printable
from checker.model import Failure

__all__ = ["Source", "failure", "find", "real_path"]


_LONGEST_NAME = 400
"""Characters of a name in a failure: enough for any path that a person made, too little to fill a screen."""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A file to read: `id` is the name to show (safe, with forward slashes, as given), `path` the one to open.

    `listed` is True where a folder or a glob led to it, so that it was there a moment ago.
    """

    id: str
    path: str
    listed: bool = False


@dataclass(frozen=True, slots=True)
class _Search:
    """What to leave out, and what could not be opened on the way."""

    exclude: Exclude
    failures: list[Failure] = field(default_factory=list)

    def entries(self, folder: str) -> list[tuple[str, bool]]:
        """Path, and whether it is a folder, of all in a folder: sorted, without what is hidden or excluded.

        None, and a failure, where it cannot be listed. Paths are joined as strings: `Path` is slow here.
        """
        try:
            with os.scandir(folder or ".") as listing:
                found = sorted((os.path.join(folder, e.name), _is_dir(e)) for e in listing if not e.name.startswith("."))  # noqa: PTH118 - a Path for each entry is slow
        except OSError as error:
            known = explain(error)
            self.failures.append(
                failure(folder or ".", InputError(f"this folder cannot be opened: {known.what}", remedy=known.remedy))
            )
            return []
        return [(path, is_folder) for path, is_folder in found if not self.exclude.holds(path)]


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a link that cannot be followed: opening it will say why


def find(paths: Iterable[str], *, exclude: Sequence[str] = ()) -> tuple[tuple[Source, ...], tuple[Failure, ...]]:
    """The files that `paths` name, sorted by id, and what could not be found.

    A folder is walked in full: hidden names (with a dot in front) and files of no known text format are passed over, links are
    followed, and a folder that was reached before, by whatever way, is not entered again. A path with ``*``, ``?`` or ``[`` that is
    no file itself is a glob (``**`` goes down any number of folders). `exclude` holds for folders and globs; what is named
    itself is read.
    """
    search = _Search(Exclude.of(exclude))
    files: dict[str, bool] = {}
    for path in sorted(set(paths)):
        before = len(search.failures)
        try:
            found = _named(path, search)
            if not found and len(search.failures) == before:
                raise _nothing(path)
            files.update({file: file != path for file in found})
        except InputError as error:
            search.failures.append(failure(path, error))
    return _once(files), tuple(dict.fromkeys(search.failures))


def failure(path: str, error: InputError, *, line: int | None = None) -> Failure:
    """The failure that an article which cannot be read leaves in the report."""
    shown = abridged(PurePath(path).as_posix(), _LONGEST_NAME) if path else "(empty name)"
    return Failure("read", shown, error.what, error.remedy, line)


def _named(path: str, search: _Search) -> list[str]:
    """The files that one name of the user stands for."""
    if not path:
        raise InputError("a file needs a name", remedy="name a file, a folder, a glob, or - for standard input")
    if _is_folder(path):
        return _walk(path, search)
    if glob.has_magic(path) and not os.path.lexists(path):
        return _glob(path, search)
    return [path]  # a missing one too: opening it says best what is wrong


def _nothing(path: str) -> InputError:
    if _is_folder(path):
        return InputError("no article in this folder", remedy="articles are files that end in .txt or .md; name others one by one")
    return InputError("no article matches this pattern", remedy="check it, and the folder that the command is run in")


def _is_folder(path: str) -> bool:
    """False, not an error, for what cannot be looked at (`Path.is_dir` raises): opening it as a file will say why."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises


def _walk(top: str, search: _Search) -> list[str]:
    """All articles below a folder; one that links lead back to is entered once."""
    files: list[str] = []
    seen: set[str] = set()
    ahead = [top]
    while ahead:
        folder = ahead.pop()
        if (real := real_path(folder)) in seen:
            continue
        seen.add(real)
        for path, is_folder in search.entries(folder):
            if is_folder:
                ahead.append(path)
            elif is_article(path):
                files.append(path)
    return files


def real_path(path: str) -> str:
    """The path without links, or as it is where the system cannot tell."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return path


def _glob(pattern: str, search: _Search) -> list[str]:
    """What a glob matches. `glob.glob` would pass over a folder that it may not open, and never say so."""
    parts = PurePath(pattern).parts
    suffix = PurePath(pattern).suffix
    by_name = bool(suffix) and not glob.has_magic(suffix)  # "*.log" asks for such files, "wire/*" for the articles there
    files: list[str] = []
    seen: set[tuple[str, int]] = set()
    ahead = [("", 0)]
    while ahead:
        path, at = ahead.pop()
        if (key := (real_path(path), at)) in seen:
            continue
        seen.add(key)
        is_folder = not path or _is_folder(path)
        if at == len(parts):
            files.extend(_walk(path, search) if is_folder else [path] if by_name or is_article(path) else [])
        elif is_folder:
            ahead.extend(_step(path, at, parts, search))
    return files


def _step(folder: str, at: int, parts: Sequence[str], search: _Search) -> Iterator[tuple[str, int]]:
    """One part of a glob's path, from one folder on: the paths that it leads to, and the part that comes next."""
    part = parts[at]
    if part == "**":
        yield folder, at + 1
        yield from ((path, at) for path, is_folder in search.entries(folder) if is_folder)
    elif glob.has_magic(part):
        yield from ((path, at + 1) for path, _ in search.entries(folder) if fnmatchcase(PurePath(path).name, part))
    elif os.path.lexists(path := os.path.join(folder, part)):  # noqa: PTH118 - as in entries
        yield path, at + 1


def _once(files: Mapping[str, bool]) -> tuple[Source, ...]:
    """Each file once, whatever names lead to it, by the shortest of its names, and of these the first in the alphabet.

    Two names may look the same once they are made safe (bytes that are no text); the later gets a number, so that ids stay unique.
    """
    named = sorted(((_name(path), path) for path in files), key=lambda pair: (len(pair[0]), pair))
    by_file: dict[str, Source] = {}
    taken: set[str] = set()
    for name, path in named:
        real = real_path(path)
        if real in by_file:
            continue
        id_, number = name, 2
        while id_ in taken:
            id_, number = f"{name}~{number}", number + 1
        taken.add(id_)
        by_file[real] = Source(id_, path, files[path])
    return tuple(sorted(by_file.values()))


def _name(path: str) -> str:
    """The id of a file. One that is called "-" keeps its "./", since "-" is standard input."""
    shown = printable(PurePath(path).as_posix())
    return "./-" if shown == "-" else shown
