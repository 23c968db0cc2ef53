"""Named days: the longest holiday name at a token."""

from __future__ import annotations

from functools import cache

from checker.scan.calendar_words import HOLIDAYS
from checker.scan.time_words import Words, lexer

__all__ = ["holiday_at"]


@cache
def _names() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Holiday names as tokens, by first token, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in HOLIDAYS:
        tokens = tuple(lexer().findall(name))
        found.setdefault(tokens[0], []).append((tokens, name))
    return {first: tuple(sorted(names, key=lambda n: -len(n[0]))) for first, names in found.items()}


def holiday_at(w: Words, i: int) -> tuple[str, int] | None:
    """The holiday named at token i (its value in HOLIDAYS) and the index after it."""
    for tokens, name in _names().get(w.low(i), ()):
        if tuple(w.lows[i : i + len(tokens)]) == tokens:
            return HOLIDAYS[name], i + len(tokens)
    return None
