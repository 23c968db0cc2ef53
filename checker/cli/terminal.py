"""What the command line says on standard error: one harmless line at a time, progress only where somebody watches."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from types import TracebackType
from typing import Self, TextIO

__all__ = ["Progress", "colour_wanted", "is_open", "say", "width"]


def say(message: str) -> None:
    """One line on standard error. That its reader has left, or that it is closed, is no error of the run."""
    if not is_open(sys.stderr):
        return
    line = f"checker: {_safe(message)}\n"
    with contextlib.suppress(OSError, ValueError):
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()


def is_open(stream: TextIO | None) -> bool:
    """False for a standard stream that the caller closed (`2>&-`): Python has None in its place then."""
    return stream is not None


def _safe(text: str) -> str:
    from checker.ingest.safe import printable  # noqa: PLC0415 - most runs have nothing to say: start-up need not pay for `regex`

    return printable(" ".join(text.split("\n")))


def colour_wanted(choice: str) -> bool:
    """Colour on standard output: `auto` means on a terminal, unless NO_COLOR (no-color.org) or TERM=dumb says otherwise."""
    if choice != "auto":
        return choice == "always"
    return _is_terminal(sys.stdout) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width(otherwise: int) -> int:
    """The columns of the terminal; `otherwise` where standard output is none, so that a file is the same everywhere."""
    return shutil.get_terminal_size((otherwise, 24)).columns if _is_terminal(sys.stdout) else otherwise


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


class Progress:
    """A counter on standard error, rewritten in place; silent unless that is a terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self._on = not quiet and _is_terminal(sys.stderr)

    def __call__(self, done: int, total: int, what: str) -> None:
        if self._on:
            sys.stderr.write(f"\r\x1b[K{done}/{total} {_safe(what)[:60]}")
            sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._on:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
