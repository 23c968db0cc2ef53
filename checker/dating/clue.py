"""A clue: words of the text and the days of publication that they leave open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checker.lazy import lazy
from checker.model import Evidence, Interval, Mention, Sentence, Span
from checker.scan.names import find_names
from checker.scan.sentences import sentences

__all__ = ["Clue", "Page", "Strength"]

Strength = Literal["hard", "soft", "weak"]


@dataclass(frozen=True, slots=True)
class Clue:
    """`readings` are the intervals that the words leave open: more than one where they have more than one sense.

    "President Trump" is the first term or the second; the other clues say which, or nothing does. `kind` is `office` for who
    held which office: on the days when an office changes hands, both holders are spoken of; `begun` for a name that is younger than
    that day, which says nothing of the other end.
    """

    span: Span
    text: str
    why: str
    readings: tuple[Interval, ...]
    strength: Strength = "hard"
    kind: Literal["office", "begun", "other"] = "other"

    def evidence(self, interval: Interval, *, used: bool = True, note: str = "") -> Evidence:
        return Evidence(self.text, self.span, self.why + note, interval, self.strength, used)


@dataclass(frozen=True)
class Page:
    """A text with what the finders of clues share. Sentences and names are found when first asked for."""

    text: str

    @lazy
    def sentences(self) -> tuple[Sentence, ...]:
        return sentences(self.text)

    @lazy
    def mentions(self) -> tuple[Mention, ...]:
        return find_names(self.text)

    @lazy
    def sentence_starts(self) -> tuple[int, ...]:
        return tuple(s.span.start for s in self.sentences)

    def quote(self, start: int, end: int) -> tuple[Span, str]:
        return Span(start, end), self.text[start:end]
