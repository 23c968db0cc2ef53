"""Expressions of the grammar that most sentences cannot match, with the letters that a match cannot do without.

Such an expression says little and is asked at every figure, so that what it costs is to find nothing: some microseconds each time.
A look into the index of words tells the same in a tenth of that (`checker.anchors`).
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from checker.anchors import Anchors, anchors_of
from checker.cues import PATTERN_SECONDS
from checker.patterns import ALONE, pattern_of, simply_folded
from checker.word_index import Anchor, indexed

__all__ = ["Expression", "expression"]


class Expression:
    """A compiled pattern and its anchors: of each set one string stands in each of its matches.

    One of the lists that it `needs` (`word_index.Nearby`) has a word wherever it matches; none where none is known.

    Around a figure `Context` looks (`search`, `match`, `lacks`): it has the index of the sentence at hand. Elsewhere the methods
    here look for themselves. `simple` is the same pattern for texts that fold simply (`word_index.Index`).
    """

    __slots__ = ("anchor", "needs", "number", "pattern", "simple")

    def __init__(self, pattern: regex.Pattern[str], anchors: Anchors, simple: regex.Pattern[str] | None = None) -> None:
        self.pattern = pattern
        self.simple = simple or pattern
        self.anchor = Anchor(anchors)
        self.needs = self.anchor.needs
        self.number = self.anchor.number

    def search(self, text: str, start: int, end: int) -> regex.Match[str] | None:
        """The first match in `text[start:end]`.

        Raises:
            TimeoutError: it did not end in `PATTERN_SECONDS`.
        """
        index = indexed(text)
        if not self.anchor.may_stand(index, start, end):
            return None
        return (self.simple if index.simple else self.pattern).search(text, start, end, ALONE, False, PATTERN_SECONDS)

    def finditer(self, text: str, start: int, end: int) -> Iterator[regex.Match[str]]:
        """Every match in `text[start:end]`, from left to right.

        Raises:
            TimeoutError: it did not end in `PATTERN_SECONDS`.
        """
        index = indexed(text)
        if not self.anchor.may_stand(index, start, end):
            return iter(())
        return (self.simple if index.simple else self.pattern).finditer(text, start, end, False, ALONE, False, PATTERN_SECONDS)


def expression(source: str, flags: int = 0) -> Expression:
    """An expression of the `regex` package (version 1), not verbose."""
    flags |= regex.VERSION1
    return Expression(pattern_of(source, flags), anchors_of(source), simply_folded(source, flags))
