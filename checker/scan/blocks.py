"""Blocks: the stretches of a text that no sentence crosses: a line, or a paragraph that the width of a screen has broken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["blocks", "trimmed"]

# A line of hard-wrapped text is about this long; a block whose lines all are is one paragraph (old wire copy).
_WRAPPED_MIN, _WRAPPED_MAX = 40, 100
_WRAPPED_LINES = 3


@cache
def _line() -> regex.Pattern[str]:
    # "\n" may also be printed as two characters, by an export of an export; a small letter behind it makes a path of it.
    within = r"[^\\\n\r\f\v\x1c-\x1e\x85\u2028\u2029]"
    return pattern_of(rf"(?!(?<=\\)n(?!\p{{Ll}}))(?:{within}++|\\(?!n(?!\p{{Ll}})))++")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that are not empty, trimmed."""
    if "\\" in text:
        found = (trimmed(text, *match.span()) for match in _line().finditer(text))
        yield from ((start, end) for start, end in found if start < end)
        return
    at = 0
    for line in text.splitlines(keepends=True):
        end = at + len(line)
        bare = line.lstrip()
        if bare:
            yield end - len(bare), end - len(bare) + len(bare.rstrip())
        at = end


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that no sentence crosses: a line, or the lines of a hard-wrapped paragraph, trimmed."""
    groups: list[list[tuple[int, int]]] = []
    previous_end = 0
    for start, end in _lines(text):
        # One newline (or CR LF) between two lines keeps them in one group; a blank line ends it.
        gap = text[previous_end:start]
        if not groups or gap.count("\n") + gap.count("\r") - gap.count("\r\n") > 1 or "\\" in gap:
            groups.append([])
        groups[-1].append((start, end))
        previous_end = end
    wire = _wire_copy(text, groups)
    for group in groups:
        yield from _unwrapped(text, group, wire=wire)


def _wire_copy(text: str, groups: list[list[tuple[int, int]]]) -> bool:
    """Whether the whole text is broken by the width of a screen: most of its line breaks cut a sentence."""
    breaks = [(end, group[i + 1][0]) for group in groups for i, (_, end) in enumerate(group[:-1])]
    if len(breaks) < _WRAPPED_LINES or any(end - start > _WRAPPED_MAX for group in groups for start, end in group):
        return False
    cut = sum(text[end - 1] not in ".!?:\"'”’" for end, _ in breaks)
    return cut * 5 > len(breaks) * 4 and sum(text[start].islower() for _, start in breaks) * 2 > len(breaks)


def _unwrapped(text: str, lines: list[tuple[int, int]], *, wire: bool) -> Iterator[tuple[int, int]]:
    """The lines of a group, joined where they are one paragraph broken by the width of a screen."""
    body = lines[:-1]
    wrapped = all(_WRAPPED_MIN <= end - start <= _WRAPPED_MAX for start, end in body) and (
        wire
        or (
            len(lines) >= _WRAPPED_LINES
            and sum(text[end - 1] not in ".!?\"'”’" for _, end in body) * 2 > len(body)
            and sum(text[start].islower() for start, _ in lines[1:]) * 3 > len(body)
        )
    )
    if wrapped:
        yield lines[0][0], lines[-1][1]
        return
    start, end = line, _ = lines[0]
    for next_start, next_end in lines[1:]:
        # A sentence cut in mid-air: no end to the line and a small letter after it.
        cut = text[next_start].islower() and text[end - 1].isalpha() and text[end - 1].islower()
        cut, line = cut or _blank_kept(text, line, end), next_start
        if cut:
            end = next_end
            continue
        yield start, end
        start, end = next_start, next_end
    yield start, end


def _blank_kept(text: str, start: int, end: int) -> bool:
    """A full line of older wire copy, which breaks behind the blank between two words. Two blanks are Markdown's break."""
    return text[end : end + 2] == " \n" and _FULL_LINE <= end - start <= _WRAPPED_MAX and text[end - 1] not in ".!?:\"'”’"


_FULL_LINE = 60
"""Characters of a line that a word more would have made too long for the narrowest of those screens."""


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
