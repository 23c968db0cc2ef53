"""Expressions of the grammar that most sentences cannot match, with the letters that a match cannot do without.

Such an expression says little and is asked at every figure, so that what it costs is to find nothing: some microseconds each time.
A look into the index of words tells the same in a tenth of that (`checker.anchors`).
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from checker.anchors import anchors_of
from checker.cues import PATTERN_SECONDS
from checker.patterns import pattern_of
from checker.word_index import anchor_list, may_stand

__all__ = ["Expression", "expression"]


class Expression:
    """A compiled pattern and `letters`, one of which stands in each of its matches; None where none are known.

    Around a figure `Context` looks (`search`, `match`, `lacks`): it has the index of the sentence at hand. Elsewhere the methods
    here look for themselves.
    """

    __slots__ = ("_anchors", "lists", "pattern")

    def __init__(self, pattern: regex.Pattern[str], letters: frozenset[str] | None) -> None:
        self.pattern = pattern
        self._anchors = anchor_list(letters) if letters is not None else None
        self.lists = (self._anchors.number,) if self._anchors is not None else None

    def search(self, text: str, start: int, end: int) -> regex.Match[str] | None:
        """The first match in `text[start:end]`.

        Raises:
            TimeoutError: it did not end in `PATTERN_SECONDS`.
        """
        return self.pattern.search(text, start, end, timeout=PATTERN_SECONDS) if self._may_match(text, start, end) else None

    def finditer(self, text: str, start: int, end: int) -> Iterator[regex.Match[str]]:
        """Every match in `text[start:end]`, from left to right.

        Raises:
            TimeoutError: it did not end in `PATTERN_SECONDS`.
        """
        if not self._may_match(text, start, end):
            return iter(())
        return self.pattern.finditer(text, start, end, timeout=PATTERN_SECONDS)

    def _may_match(self, text: str, start: int, end: int) -> bool:
        return self._anchors is None or may_stand(self._anchors, text, start, end)


def expression(source: str, flags: int = 0) -> Expression:
    """An expression of the `regex` package (version 1), not verbose."""
    return Expression(pattern_of(source, flags | regex.VERSION1), anchors_of(source))
