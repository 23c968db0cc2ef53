"""What a reader makes of a file's bytes, before it is dated: the text, what the file says about itself, and where lines lie."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import regex

from checker.model import LineMap
from checker.patterns import pattern_of

__all__ = ["Document", "Note", "Reader", "blank", "headline", "line_map"]


@dataclass(frozen=True, slots=True)
class Note:
    """Something in a readable file that could not be read (a date in an unknown form): a failure, with the article kept.

    With `dating` it is about the date, and of no account where the user gives one.
    """

    what: str
    remedy: str
    line: int
    dating: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """An article as it stands in a file. `text` is what is checked; `lines` leads from it back to the file.

    `published` is the day that the file's own metadata states, `published_line` where; None where it states none.
    """

    text: str
    lines: LineMap
    title: str | None = None
    source: str | None = None
    language: str | None = None
    published: dt.date | None = None
    published_why: str = "given in the file's metadata"
    notes: tuple[Note, ...] = ()


Reader = Callable[[bytes], Document]
"""Makes a Document of a file's bytes. Raises InputError (without `where`) for bytes that it cannot read; an empty text is fine."""

_TITLE_WORDS = 30
_TITLE_LENGTH = 200
"""Headlines of print and web keep well below these; a first paragraph without a headline lies above them or ends in a stop."""


def blank(text: str) -> bool:
    """True when nothing in `text` can be seen: white space, zero-width and control characters only."""
    return not any(c.isprintable() and not c.isspace() for c in text.strip())


def line_map(text: str, *, first: int = 1) -> LineMap:
    r"""Where the lines of `text` lie in its file, `first` being the line of its first character.

    A line ends at ``\n``, ``\r\n`` or ``\r`` (old Macintosh exports): what editors count. U+2028 and form feed are none.
    """
    if "\r" not in text and first == 1:
        return LineMap.of(text)
    starts = (0, *(m.end() for m in _breaks().finditer(text)))
    return LineMap(starts, tuple(range(first, first + len(starts))), (1,) * len(starts))


def headline(text: str) -> str | None:
    """The first line that is not blank, where it looks like a headline: short, no stop at its end, more text below it."""
    start = len(text) - len(text.lstrip())
    end = _breaks().search(text, start)
    line = text[start : end.start() if end else len(text)].rstrip()
    looks = len(line) <= _TITLE_LENGTH and len(line.split()) <= _TITLE_WORDS and any(map(str.isalpha, line))
    if not end or not looks or line.rstrip("\"'”’)»").endswith((".", ",", ";", ":", "…")) or blank(text[end.end() :]):
        return None
    return line


@cache
def _breaks() -> regex.Pattern[str]:
    return pattern_of(r"\r\n?+|\n")
