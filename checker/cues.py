"""Cues: the words that a rule or a table looks for, compiled once, searched with a time limit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

import regex

from checker.errors import PatternTimeout
from checker.model import Span

__all__ = ["PATTERN_SECONDS", "Cues", "Hit", "pattern", "search", "words"]

PATTERN_SECONDS = 1.0
"""How long one pattern may search one stretch of text. A rule's words take microseconds on a sentence; a second means that
the pattern backtracks without end."""


@dataclass(frozen=True, slots=True)
class pattern:  # noqa: N801 - reads as a word in a rule: when=("killed", pattern(r"shot\\s+dead"))
    """A raw expression of the `regex` package, for a rule whose words are not enough."""

    expression: str


def words(listed: str) -> tuple[str, ...]:
    """Words and phrases from one string, with commas between: `words("killed, died, lost their lives")`."""
    return tuple(" ".join(word.split()) for word in listed.split(",") if word.strip())


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were looked for, where they stand."""

    span: Span
    text: str

    def distance(self, other: Span) -> int:
        """Characters between the two, 0 when they touch."""
        return max(other.start - self.span.end, self.span.start - other.end, 0)


@dataclass(frozen=True, slots=True)
class Cues:
    """A set of words and phrases. `*` at the end of a word stands for any ending ("station*": stationed, stations).

    Case does not matter, white space and hyphens in a phrase match each other ("air defence", "air-defence"), and both spellings
    of defence/defense and the apostrophes ' and ’ match.
    """

    words: tuple[str | pattern, ...] = ()
    _compiled: regex.Pattern[str] | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_compiled", _compile(self.words) if self.words else None)

    def __bool__(self) -> bool:
        return bool(self.words)

    def all(self, text: str, span: Span) -> Iterator[Hit]:
        """Every place inside `span` of `text` where one of the words stands, from left to right."""
        if self._compiled is None:
            return
        yield from search(self._compiled, text, span)

    def first(self, text: str, span: Span) -> Hit | None:
        return next(self.all(text, span), None)

    def last(self, text: str, span: Span) -> Hit | None:
        hit = None
        for hit in self.all(text, span):  # noqa: B007 - the last one is what is wanted
            pass
        return hit

    def nearest(self, text: str, span: Span, to: Span) -> Hit | None:
        """The one nearest to `to`; of two as near, the one before it."""
        return min(self.all(text, span), key=lambda hit: (hit.distance(to), hit.span.start), default=None)


def search(compiled: regex.Pattern[str], text: str, span: Span) -> Iterator[Hit]:
    """Hits of a compiled pattern inside `span`, in a bounded time.

    Raises:
        PatternTimeout: the pattern did not end in `PATTERN_SECONDS`.
    """
    try:
        for match in compiled.finditer(text, span.start, span.end, timeout=PATTERN_SECONDS):
            yield Hit(Span(*match.span()), match.group())
    except TimeoutError as error:
        raise PatternTimeout(
            f"a pattern did not end within {PATTERN_SECONDS:g} s: {compiled.pattern[:80]}",
            remedy="simplify the rule's pattern",
        ) from error


@cache
def _compile(words: tuple[str | pattern, ...]) -> regex.Pattern[str]:
    # Longest first, so that "more than double" wins over "more than".
    ordered = sorted(words, key=lambda w: (-len(w.expression if isinstance(w, pattern) else w), str(w)))
    return regex.compile("|".join(_alternatives(ordered)), regex.IGNORECASE | regex.VERSION1)


def _alternatives(words: Iterable[str | pattern]) -> Iterator[str]:
    for word in words:
        if isinstance(word, pattern):
            yield f"(?:{word.expression})"
        else:
            yield rf"(?<!\w)(?:{_phrase(word)})(?!\w)"


def _phrase(word: str) -> str:
    parts = []
    for part in word.replace("-", " ").split():
        stem = regex.escape(part.rstrip("*"), literal_spaces=True)
        stem = regex.sub(r"(?i)defen[cs]e", "defen[cs]e", stem).replace("'", "['’]")
        parts.append(stem + (r"\w*+" if part.endswith("*") else ""))
    return r"[\s\-‐–]++".join(parts)
