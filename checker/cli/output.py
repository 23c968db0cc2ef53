"""Writing results: standard output, or a file that is either whole or untouched."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from checker.cli.terminal import is_open
from checker.errors import UsageError

__all__ = ["Target", "to_file", "to_output"]


@dataclass(frozen=True, slots=True)
class Target:
    """A format and the file it goes to; None is standard output."""

    kind: str
    file: Path | None

    @classmethod
    def of(cls, value: str, kinds: Iterable[str]) -> Target:
        """`KIND` or `KIND=FILE`. Raises UsageError, before any work is done, where the file could not be written in the end."""
        kind, equals, name = value.partition("=")
        if kind not in kinds:
            raise UsageError(f"unknown format {kind!r}", remedy=f"known: {', '.join(kinds)}")
        if equals and not name:
            raise UsageError(f"--format {value} names no file", remedy=f"--format {kind}=FILE")
        if name in {"", "-"}:
            return cls(kind, None)
        file = Path(name)
        try:
            _refuse_place(file)
        except OSError as error:
            raise UsageError(f"cannot be written: {error.strerror}", where=name) from error
        return cls(kind, file)

    def refuse_article(self, article: str | None) -> None:
        """Raise UsageError rather than write over an article that was read."""
        if self.file and article and self.file.exists() and Path(article).exists() and self.file.samefile(article):
            raise UsageError(
                "this is one of the articles; it was not overwritten", where=str(self.file), remedy="name another file"
            )


def _refuse_place(file: Path) -> None:
    """Raise UsageError for a place where no file can be written; OSError for one that cannot even be looked at."""
    if file.is_dir():
        raise UsageError("this is a folder", where=str(file), remedy="name a file in it")
    if not file.parent.is_dir():
        raise UsageError(f"there is no folder {file.parent}", where=str(file), remedy="make it first")
    if (file.is_file() or not file.exists()) and not os.access(file.resolve().parent, os.W_OK):
        raise UsageError("cannot be written: this folder is read-only", where=str(file), remedy="name another one")


def to_file(path: Path, text: str) -> None:
    """Write UTF-8 with plain line ends, all or nothing: a reader never sees half a report.

    What is no regular file (/dev/null, a pipe) is written to directly. Raises UsageError.
    """
    data = text.encode("utf-8", "backslashreplace")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except OSError as error:
        raise UsageError(f"cannot be written: {error.strerror or error}", where=str(path)) from error


def _replace(path: Path, data: bytes) -> None:
    """Through a file beside it, so that the move is one step. `path` is resolved: a link stays a link."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(data)
        Path(name).chmod(_mode(path))
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets: `mkstemp` alone would make it private."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def to_output(text: str) -> None:
    """Write to standard output: UTF-8 where it is a file or a pipe, so that the same input gives the same bytes anywhere.

    A reader who has left (`checker report | head`) is no error: the exit code still tells what was found.
    Raises UsageError when it cannot be written, as on a full disk.
    """
    stream = sys.stdout
    if not is_open(stream):
        raise UsageError("cannot be written: it is closed", where="standard output", remedy="give a file: --format KIND=FILE")
    encoding = (stream.isatty() and stream.encoding) or "utf-8"
    try:
        stream.flush()
        stream.buffer.write(text.encode(encoding, "backslashreplace"))
        stream.buffer.flush()
    except BrokenPipeError:
        # What is left in the buffer would raise again when the interpreter closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise UsageError(f"cannot be written: {error.strerror or error}", where="standard output") from error
