"""One pass over the text for figures and times; sentences and names when they are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from checker.lazy import lazy
from checker.model import Figure, Interval, LineMap, Mention, Sentence, TimeExpression

__all__ = ["Scan", "scan"]


@dataclass(frozen=True)
class Scan:
    """What the scanner found in one text; every tuple is in the order of the text."""

    text: str
    times: tuple[TimeExpression, ...]
    figures: tuple[Figure, ...]

    @lazy
    def sentences(self) -> tuple[Sentence, ...]:
        from checker.scan.sentences import sentences  # noqa: PLC0415 - a receipt of figures needs none

        return sentences(self.text)

    @lazy
    def names(self) -> tuple[Mention, ...]:
        from checker.scan.names import find_names  # noqa: PLC0415 - a receipt of figures needs none

        return find_names(self.text)


def scan(text: str, *, article: str = "", lines: LineMap | None = None, anchor: Interval | None = None) -> Scan:
    """Reads a text once. anchor: when it was published, to resolve "last year"; None leaves such words unresolved."""
    # Loaded when used: `checker --version` must not pay for patterns and tables.
    from checker.scan.figures import find_figures  # noqa: PLC0415
    from checker.scan.times import find_times  # noqa: PLC0415

    times = find_times(text, anchor)
    return Scan(text, times, find_figures(text, times, article=article, lines=lines))
