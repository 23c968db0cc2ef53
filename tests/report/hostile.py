"""Words that try to break out of every format, and a report that is full of them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from msgspec import Struct, structs

from checker.model import ArticleRow, Attribution, Because, Claim, Dimension, Report, Span

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> [go](javascript:alert(3)) | a | b | `x` **bold** "
    "\x1b[2J\x1b]8;;https://evil.example\x07click\x1b]8;;\x07 \u202eesrever\u202c https://evil.example www.evil.example "
    "{{ 7*7 }} {% raw %} &lt;b&gt; </style></title> \" ' $x$ \x00 \ud800 \x9b31m"
)


def poisoned(report: Report, words: str = HOSTILE) -> Report:
    """`report` with `words` in every string that can come from outside: what a malicious article or file name may do."""
    shown: Report = _poison(report, words)
    return shown


_OURS = {"start", "end", "status", "kind", "basis", "strength", "step", "unit"}
"""Fields whose values are the checker's own."""


def _poison(value: Any, words: str, name: str = "") -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value if name in _OURS else f"{words}{value}{words}" if name == "text" else f"{value} {words}"
    if isinstance(value, tuple):
        return tuple(_poison(v, words, name) for v in value)
    if isinstance(value, Dimension):
        return replace(value, why=words)
    if isinstance(value, ArticleRow | Claim):
        return _shifted(value, words)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _poison(getattr(value, f.name), words, f.name) for f in fields(value)})
    if isinstance(value, Struct):
        return structs.replace(value, **{name: _poison(getattr(value, name), words, name) for name in value.__struct_fields__})
    return value


def _shifted(value: ArticleRow | Claim, words: str) -> ArticleRow | Claim:
    """An article or claim whose words are hostile and whose spans hold none the less. Ids stay, so that things find each other."""
    if isinstance(value, ArticleRow):
        published = _poison(value.published, words)
        return replace(value, text=words + value.text + words, title=words, path=words, source=words, published=published)
    by = len(words)
    return structs.replace(
        value,
        span=Span(value.span.start + by, value.span.end + by),
        figure=Span(value.figure.start + by, value.figure.end + by),
        subject=words,
        place=words,
        scope=(words,),
        unit=words,
        attribution=Attribution(words, quoted=True),
        as_of=structs.replace(value.as_of, text=words),
        because=(Because("place", words, words, Span(0, 3), words),),
    )
