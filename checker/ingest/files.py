"""The bytes of one file or of standard input: bounded, never waiting for a pipe, every failure one clear line."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from checker.errors import InputError

__all__ = ["LIMIT_BYTES", "explain", "load", "load_stdin", "size_of"]

LIMIT_BYTES = 10_000_000
"""The largest article that is read: about three times "War and Peace" in UTF-8. A larger file is an archive in one piece or no
article, and one such line (a dump without line breaks) would hold up the check of all the others for minutes."""

_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)

_MISSING = ("there is no such file or folder", "check the spelling, and the folder that the command is run in")
_REASONS = {
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: ("there is no such file or folder: a part of the path is a file", _MISSING[1]),
    errno.EACCES: ("permission denied", "give the user who runs the checker the right to read it"),
    errno.EPERM: ("permission denied", "give the user who runs the checker the right to read it"),
    errno.ELOOP: ("a link that leads back to itself", "remove the link, or let it point to the article"),
    errno.ENAMETOOLONG: ("the name is too long for this system", "shorten the name"),
    errno.EIO: ("the disk or the network share reports an error", "copy the file to another place and try again"),
    errno.ESTALE: ("the network share has gone away", "mount it and try again"),
    errno.EMFILE: ("too many files are open", "raise the limit of open files (ulimit -n)"),
}


def explain(error: OSError | ValueError) -> InputError:
    """What the system's error means for the person who named the path, and the remedy."""
    if not isinstance(error, OSError):
        return InputError("this is no name that a file can have", remedy="check the spelling")
    what, remedy = _REASONS.get(error.errno or 0, (f"cannot be read: {error.strerror or type(error).__name__}", None))
    return InputError(what, remedy=remedy)


def size_of(path: str, *, listed: bool = False) -> int:
    """Bytes of the regular file at `path`. Raises InputError (no `where`: the caller knows what the user called it).

    With `listed` the file was there a moment ago: if it no longer is, nobody has misspelt it.
    """
    try:
        found = Path(path).stat()
    except FileNotFoundError as error:
        if Path(path).is_symlink():
            raise InputError("a link to something that is not there", remedy="restore its target, or remove the link") from error
        raise _vanished() if listed else explain(error) from error
    except (OSError, ValueError) as error:
        raise explain(error) from error
    _regular(found)
    return found.st_size


def load(path: str, *, limit: int = LIMIT_BYTES, listed: bool = False) -> bytes:
    """The bytes of the regular file at `path`. Raises InputError, as `size_of` does, and where it holds more than `limit`."""
    size = size_of(path, listed=listed)
    if size > limit:
        raise _too_large(size, limit)
    try:
        return _bytes(path, limit)
    except FileNotFoundError as error:
        raise InputError(
            "it vanished while it was being read", remedy="run again when nothing else writes to the folder"
        ) from error
    except OSError as error:
        raise explain(error) from error


def load_stdin(stream: BinaryIO | None = None, *, limit: int = LIMIT_BYTES) -> bytes:
    """All of standard input, or of `stream`. Raises InputError where it is closed, fails or holds too much."""
    if stream is None:
        stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError("standard input is closed", remedy="pipe the article in, or name a file")
    try:
        data = stream.read(limit + 1)
    except OSError as error:
        raise explain(error) from error
    except ValueError as error:  # what Python raises for a closed stream
        raise InputError("standard input is closed", remedy="pipe the article in, or name a file") from error
    if len(data) > limit:
        raise _too_large(None, limit)
    return data


def _bytes(path: str, limit: int) -> bytes:
    # Between `stat` and here a pipe may have taken the file's place: O_NONBLOCK makes sure that nothing waits for its other end.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        _regular(os.fstat(file.fileno()))
        data = file.read(limit + 1)
    if len(data) > limit:  # it grew since `stat`, or it is one of those that do not tell their size (/proc)
        raise _too_large(None, limit)
    return data


def _regular(found: os.stat_result) -> None:
    for is_kind, name in _KINDS:
        if is_kind(found.st_mode):
            raise InputError(f"{name}, not a file", remedy="pipe it in and give - for standard input")
    if not stat.S_ISREG(found.st_mode):
        raise InputError("a folder where a file was expected", remedy="run again when nothing else writes to the folder")


def _vanished() -> InputError:
    return InputError("it vanished while it was being read", remedy="run again when nothing else writes to the folder")


def _too_large(size: int | None, limit: int) -> InputError:
    known = f"{size:,} bytes" if size is not None else "its end has not come yet"
    what = f"too large for an article: {known}, and the limit is {limit:,} bytes"
    return InputError(what, remedy="split it into one file for each article")
