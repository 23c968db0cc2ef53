"""Places in a text: half-open spans of code points, and the lines they lie on."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import msgspec

__all__ = ["LineMap", "Span"]


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A half-open stretch of the article's text, in code points: `text[start:end]`.

    A hundred are made for each claim: a struct takes half the time of a frozen dataclass, and that `0 <= start <= end` is for those
    who make one to see to.
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start : self.end]

    def touches(self, other: Span) -> bool:
        """True when the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class LineMap:
    """Turns an offset in the text into line and column (from 1) of the source file.

    `starts` are the offsets at which a line of the text begins; `lines` and `columns` say where that is in the source.
    A reader that drops markup makes one with an entry for each piece of text that it keeps.
    """

    starts: tuple[int, ...]
    lines: tuple[int, ...]
    columns: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> LineMap:
        """The map of a plain text file: the text is the file."""
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(tuple(starts), tuple(range(1, len(starts) + 1)), (1,) * len(starts))

    def locate(self, offset: int) -> tuple[int, int]:
        """(line, column) of a code point offset, both from 1."""
        i = bisect_right(self.starts, offset) - 1
        return self.lines[i], self.columns[i] + offset - self.starts[i]
