"""JSON: the whole report as one document, its keys in the order of the contract."""

from __future__ import annotations

import json
from typing import Any

import regex

from checker.model import Report

__all__ = ["dumped", "render"]

_UNSAFE = r"[\x7f-\x9f\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
r"""What `json.dumps` leaves as it is and a terminal, a log or an editor does not: the characters of checker.ingest.safe beyond C0.
Written ``\u202e`` they are the same JSON string, and a lone surrogate can be written at all."""


def render(report: Report) -> str:
    return dumped(report.row(), indent=2) + "\n"


def dumped(row: Any, *, indent: int | None = None) -> str:
    """`row` as JSON: key order kept, letters of every language as they are, and nothing in it that steers a terminal."""
    written = json.dumps(row, ensure_ascii=False, allow_nan=False, indent=indent)
    escaped: str = regex.sub(_UNSAFE, lambda found: _escape(found[0]), written)
    return escaped


def _escape(character: str) -> str:
    r"""As ``\u`` and four hexadecimal digits, in UTF-16 as JSON wants it. Not by `json.dumps`, which takes DEL for printable."""
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
