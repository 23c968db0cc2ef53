"""Clauses: the stretches of a sentence, so that a word is only taken to speak of a figure that it stands with.

There is no parser here. News English marks its clauses well enough with punctuation and a few dozen function words; where it does
not, a field is left unknown instead of guessed.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.model import Span
from checker.patterns import ALONE, pattern_of

__all__ = ["clause_of", "segments"]


@cache
def _boundary() -> regex.Pattern[str]:
    """Where one clause ends and the next begins. A comma inside a number or a date is none.

    The first letters of the words are asked for before the words are: it is tried at every blank of every sentence.
    """
    return pattern_of(
        r"""
          [;:()\[\]—]
        | [“"](?=\w)(?<!\s(?:of|to|at|by|for|from|than|the|an?|as)\s[“"](?=[\w ,.%-]{1,30}[”"]))
        | [”"](?=\s)(?<!\s(?:of|to|at|by|for|from|than|the|an?|as)\s[“"][\w ,.%-]{1,30}[”"])
        | ,(?!\d{3}(?!\d))(?!\s(?:19|20)\d\d(?!\d))
        | \s(?:
            (?:[–_-]|--)\s
          | (?=[wabtcudi]|[WABTCUDI])
            (?=(?i:while|whereas|which|who|whose|although|though|because|after|before|when|but|and\s(?:it|he|she|they|its|his|their)
               |compared\s(?:with|to)|up\sfrom|down\sfrom|with\s\w+\s\w+\sset\sto|including|contingent\s(?:up)?on)\s)
          )
        """,
        regex.VERBOSE | regex.VERSION1,
    )


def segments(text: str, sentence: Span) -> tuple[Span, ...]:
    """The stretches between clause boundaries, in order; they cover the sentence without the boundary marks."""
    cuts = [sentence.start]
    out = []
    for match in _boundary().finditer(text, sentence.start, sentence.end, False, ALONE):
        if match.start() > cuts[-1]:
            out.append(Span(cuts[-1], match.start()))
        cuts.append(match.end())
    if cuts[-1] < sentence.end:
        out.append(Span(cuts[-1], sentence.end))
    return tuple(out) or (sentence,)


def clause_of(parts: tuple[Span, ...], place: Span) -> Span:
    """The segment that holds the place, or the hull of those that it spans."""
    held = [p for p in parts if p.touches(place)]
    if not held:
        return place
    return Span(min(held[0].start, place.start), max(held[-1].end, place.end))
