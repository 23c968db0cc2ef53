"""Markdown, read as plain text, with simple front matter: lines of ``key: value`` between two lines of ``---``.

Front matter says something about the article and is no part of it, so a figure in it is not checked. Read from it are `title`,
`date` (`published`, `pubdate` and `publishdate` mean the same), `source` and `language` (`lang`); other keys and anything nested
under them are left alone. `updated` and `lastmod` are no dates of publication.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

import regex

from checker.ingest.document import Document, Note, headline, line_map
from checker.ingest.encoding import decode
from checker.patterns import pattern_of

__all__ = ["read"]

_DATE_KEYS = ("date", "published", "pubdate", "publishdate")
_LONGEST = 20_000
"""Characters in which front matter must close; text that only begins with a rule is not searched to its end for another."""


def read(data: bytes) -> Document:
    """Raises InputError where the encoding cannot be told. A date that cannot be read is kept as a note."""
    text = decode(data).text
    front = _front_matter().match(text[:_LONGEST])
    fields = _fields(front["fields"]) if front else {}
    if not front or not fields:
        return Document(text, line_map(text), title=_title(text))
    body = text[front.end() :]
    first = line_map(text[: front.end()]).lines[-1]
    published, notes = _date(fields)
    return Document(
        body,
        line_map(body, first=first),
        title=_value(fields, "title") or _title(body),
        source=_value(fields, "source"),
        language=_value(fields, "language", "lang"),
        published=published,
        published_why="given in the front matter",
        notes=notes,
    )


def _fields(block: str) -> dict[str, tuple[str, int]]:
    """Key to value and line, of the lines that stand at the left margin; the first of two equal keys counts."""
    found: dict[str, tuple[str, int]] = {}
    for number, line in enumerate(_line_break().split(block), start=2):
        if pair := _pair().match(line):
            found.setdefault(pair["key"].lower(), (_unquoted(pair["value"] or ""), number))
    return found


def _title(text: str) -> str | None:
    """The first line as a headline, without the marks of a Markdown heading."""
    line = headline(text)
    return line.strip("#").strip() or None if line else None


def _value(fields: dict[str, tuple[str, int]], *keys: str) -> str | None:
    return next((fields[key][0] for key in keys if key in fields and fields[key][0]), None)


def _date(fields: dict[str, tuple[str, int]]) -> tuple[dt.date | None, tuple[Note, ...]]:
    for key in _DATE_KEYS:
        value, line = fields.get(key, ("", 0))
        if not value:
            continue
        iso = _iso_day().match(value)
        try:
            return dt.date.fromisoformat(iso["day"] if iso else value), ()
        except ValueError:
            what = f"{key}: “{value[:40]}” is no day of the calendar as YYYY-MM-DD; the article is read without it"
            return None, (Note(what, "write it as 2025-04-03", line, dating=True),)
    return None, ()


def _unquoted(value: str) -> str:
    """A YAML scalar without its quotes, or without the comment behind it."""
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value.partition(" #")[0].strip()


@cache
def _front_matter() -> regex.Pattern[str]:
    return pattern_of(r"---[ \t]*+(?:\r\n?|\n)(?<fields>.*?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*+(?:\r\n?|\n|\Z)", regex.DOTALL)


@cache
def _pair() -> regex.Pattern[str]:
    return pattern_of(r"(?<key>[A-Za-z][\w-]{0,40})[ \t]*+:(?:[ \t]++(?<value>[^\r\n]*+))?+")


@cache
def _iso_day() -> regex.Pattern[str]:
    """A day, with or without a time of day behind it. Its own calendar day counts, whatever the zone: that is what was printed."""
    return pattern_of(r"(?<day>\d{4}-\d\d-\d\d)(?:[T ]\d.*+)?+\Z")


@cache
def _line_break() -> regex.Pattern[str]:
    return pattern_of(r"\r\n?+|\n")
