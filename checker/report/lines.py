"""Words from outside, made fit for a line of the report."""

from __future__ import annotations

from checker.ingest.safe import printable

__all__ = ["lines", "one_line"]


def one_line(text: str) -> str:
    """`text` on one line, with nothing in it that could steer a terminal or fake a line of the report."""
    return printable(" ".join(text.split()))


def lines(text: str) -> tuple[str, ...]:
    """The lines of `text` that say something, each as `one_line` makes it."""
    return tuple(shown for part in text.splitlines() if (shown := one_line(part)))
