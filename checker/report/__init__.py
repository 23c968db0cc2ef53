"""From a finished report to text: one module for each format, pure functions of the report, the same bytes for the same report."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from checker.errors import UsageError
from checker.model import Report
from checker.report import html, json, jsonl, markdown, text

__all__ = ["FORMATS", "render"]

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": text.render,
    "markdown": markdown.render,
    "json": json.render,
    "jsonl": jsonl.render,
    "html": html.render,
}
"""Every format of `--format KIND`, in the order in which help lists them."""


def render(report: Report, kind: str, *, colour: bool = False, width: int = text.WIDTH) -> str:
    """The report in one of `FORMATS`, ending in a line break.

    `colour` and `width` (in columns) are for a terminal and only `text` knows them. Raises UsageError for an unknown kind.
    """
    if kind == "text":
        return text.render(report, colour=colour, width=width)
    if kind not in FORMATS:
        raise UsageError(f"unknown format {kind!r}", remedy=f"known: {', '.join(FORMATS)}")
    return FORMATS[kind](report)
