"""Where the numerals are: one pass over the text that finds runs of digits, number words, and words that may say zero or one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.patterns import pattern_of
from checker.scan.numberwords import NUMBER_WORDS
from checker.scan.one_measure import ONE_OF, reads_one
from checker.scan.plain import is_plain
from checker.scan.zeros import ZERO_WORDS, reads_zero

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

__all__ = ["anchors"]


_PRINTED_LINE_END = "\\n"
"""A line end that an export of an export printed as two characters: the word behind it begins there."""


@cache
def _digits() -> tuple[regex.Pattern[str], ...]:
    """Two passes of one plain class each, the second for letters that are few: `regex` is three times as slow with classes that it
    has to look up, and with a possessive quantifier here.
    """
    return pattern_of(r"(?<!\d)[0-9]+"), pattern_of(r"[^\x00-\xb1](?<=\p{No}|(?<!\d)\p{Nd})")


@cache
def _words() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, MatchKind  # noqa: PLC0415

    return AhoCorasick(sorted(NUMBER_WORDS | ZERO_WORDS | ONE_OF), matchkind=MatchKind.LeftmostLongest)


def anchors(text: str) -> list[int]:
    """Sorted offsets of runs of digits, of number words, and of "no" and "a foot" and their kind where they count."""
    patterns = _digits()[:1] if is_plain(text) else _digits()
    places = [m.start() for pattern in patterns for m in pattern.finditer(text)]
    # "İ" is the one letter whose lower case is longer than itself.
    lowered = text.replace("İ", "i").lower()
    size = len(lowered)
    places += [
        start
        for _, start, end in _words().find_matches_as_indexes(lowered)
        if (start == 0 or not lowered[start - 1].isalpha() or lowered[start - 2 : start] == _PRINTED_LINE_END)
        and (end == size or not lowered[end].isalpha())
        and (lowered[start:end] not in ZERO_WORDS or reads_zero(text, start))
        and (lowered[start:end] not in ONE_OF or reads_one(text, start))
    ]
    places.sort()
    return places
