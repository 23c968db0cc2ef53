"""Cues: the words that a rule or a table looks for, compiled once, searched with a time limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

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
    of defence/defense and the apostrophes ' and ’ match. Of words that overlap, the one that begins first counts, then the longest.
    """

    words: tuple[str | pattern, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)

    def all(self, text: str, span: Span) -> Iterator[Hit]:
        """Every place inside `span` of `text` where one of the words stands, from left to right.

        Raises:
            PatternTimeout: a raw pattern did not end in `PATTERN_SECONDS`.
        """
        machine = _machine(self.words)
        found = machine.literals(text, span)
        if machine.raw is not None:
            found = sorted([*found, *search(machine.raw, text, span)], key=lambda hit: (hit.span.start, -hit.span.end))
        last = -1
        for hit in found:
            if hit.span.start >= last:
                last = hit.span.end
                yield hit

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


_SAME = str.maketrans({"İ": "i", "’": "'", **dict.fromkeys("\t\n\r\f\v\u00a0\u2009\u202f-‐‑–", " ")})
"""What counts as the same character in a phrase. "İ" is here because it is the one letter whose lower case is two characters
long.
"""


@lru_cache(maxsize=4)
def folded(text: str) -> str:
    """The text as words are looked for in it: of the same length, lower case, one spelling of defence, hyphens as spaces."""
    return _fold(text)


def _fold(text: str) -> str:
    return text.translate(_SAME).lower().replace("defense", "defence")


@dataclass(frozen=True, slots=True)
class _Machine:
    """A set of words made ready: one pass of an Aho-Corasick automaton for all of them, a regular expression for raw patterns."""

    automaton: AhoCorasick | None
    open_ended: tuple[bool, ...]
    raw: regex.Pattern[str] | None

    def literals(self, text: str, span: Span) -> list[Hit]:
        if self.automaton is None:
            return []
        stretch = folded(text)
        hits = []
        for index, at, to in self.automaton.find_matches_as_indexes(stretch[span.start : span.end], overlapping=True):
            start, end = at + span.start, to + span.start
            if start > 0 and _in_word(stretch[start - 1]) and _in_word(stretch[start]):
                continue
            if self.open_ended[index]:
                while end < len(stretch) and _in_word(stretch[end]):
                    end += 1
            elif end < len(stretch) and _in_word(stretch[end]) and _in_word(stretch[end - 1]):
                continue
            hits.append(Hit(Span(start, min(end, span.end)), text[start : min(end, span.end)]))
        return sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end))


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


@cache
def _machine(listed: tuple[str | pattern, ...]) -> _Machine:
    literals = sorted({_fold(word).strip() for word in listed if isinstance(word, str)})
    raw = [f"(?:{word.expression})" for word in listed if isinstance(word, pattern)]
    return _Machine(
        AhoCorasick([word.rstrip("*") for word in literals], matchkind=MatchKind.Standard) if literals else None,
        tuple(word.endswith("*") for word in literals),
        regex.compile("|".join(raw), regex.IGNORECASE | regex.VERSION1) if raw else None,
    )
