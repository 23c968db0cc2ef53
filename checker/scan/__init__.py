"""One pass over the text: sentences, time expressions, names and figures."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Figure, Interval, LineMap, Mention, Sentence, TimeExpression

__all__ = ["Scan", "scan"]


@dataclass(frozen=True, slots=True)
class Scan:
    """What the scanner found in one text; every tuple is in the order of the text."""

    text: str
    sentences: tuple[Sentence, ...]
    times: tuple[TimeExpression, ...]
    names: tuple[Mention, ...]
    figures: tuple[Figure, ...]


def scan(text: str, *, article: str = "", lines: LineMap | None = None, anchor: Interval | None = None) -> Scan:
    """Reads a text once. anchor: when it was published, to resolve "last year"; None leaves such words unresolved."""
    # Loaded when used: `checker --version` must not pay for patterns and tables.
    from checker.scan.figures import find_figures  # noqa: PLC0415
    from checker.scan.names import find_names  # noqa: PLC0415
    from checker.scan.sentences import sentences  # noqa: PLC0415
    from checker.scan.times import find_times  # noqa: PLC0415

    times = find_times(text, anchor)
    return Scan(text, sentences(text), times, find_names(text), find_figures(text, times, article=article, lines=lines))
