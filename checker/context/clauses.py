"""Clauses: the stretches of a sentence, so that a word is only taken to speak of a figure that it stands with.

There is no parser here. News English marks its clauses well enough with punctuation and a few dozen function words; where it does
not, a field is left unknown instead of guessed.
"""

from __future__ import annotations

import re
from functools import cache

import regex

from checker.model import Span
from checker.patterns import ALONE, pattern_of

__all__ = ["before_an_aside", "clause_of", "segments"]


@cache
def _boundary() -> regex.Pattern[str]:
    """Where one clause ends and the next begins. A comma inside a number or a date is none."""
    return pattern_of(
        r"""
          [;:()\[\]—]
        | [“"](?=\w)(?<!\s(?:of|to|at|by|for|from|than|the|an?|as)\s[“"](?=[\w ,.%-]{1,30}[”"]))
        | [”"](?=\s)(?<!\s(?:of|to|at|by|for|from|than|the|an?|as)\s[“"][\w ,.%-]{1,30}[”"])
        | ,(?!\d{3}(?!\d))(?!\s(?:19|20)\d\d(?!\d))
        | \s(?:
            (?:[–_-]|--)\s
          | (?=(?i:while|whereas|which|who|whose|although|though|because|after|before|when|but|and\s(?:it|he|she|they|its|his|their)
               |compared\s(?:with|to)|up\sfrom|down\sfrom|with\s\w+\s\w+\sset\sto|including|contingent\s(?:up)?on)\s)
          )
        """,
        regex.VERBOSE | regex.VERSION1,
    )


def segments(text: str, sentence: Span) -> tuple[Span, ...]:
    """The stretches between clause boundaries, in order; they cover the sentence without the boundary marks."""
    out = []
    since = sentence.start
    for candidate in _MAY_BEGIN.finditer(text, sentence.start, sentence.end):
        start = candidate.start()
        match = _boundary().match(text, start, sentence.end, False, ALONE) if start >= since else None
        if match is None:
            continue
        if start > since:
            out.append(Span(since, start))
        since = match.end()
    if since < sentence.end:
        out.append(Span(since, sentence.end))
    return tuple(out) or (sentence,)


_MAY_BEGIN = re.compile(
    r"[;:()\[\]—“”\",\s]"
    r"(?:(?<!\s)|(?=[abcdituwABCDITUW–_-])(?=[–_-]|(?i:wh[ieo]|alth|thou|bec|af|bef|but|and|comp|up|down|with|incl|cont)))"
)
"""Whatever `_boundary` begins with, and more: the standard library tells in half the time where none begins."""


def clause_of(parts: tuple[Span, ...], place: Span) -> Span:
    """The segment that holds the place, or the hull of those that it spans."""
    held = [p for p in parts if p.touches(place)]
    if not held:
        return place
    return Span(min(held[0].start, place.start), max(held[-1].end, place.end))


def before_an_aside(text: str, parts: tuple[Span, ...], sentence: Span, start: int) -> int:
    """Where the clause begins that goes on at `start`, right behind brackets: "by 300 (2%) to 9,000"; else `start` itself."""
    aside = start > sentence.start and text[start - 1] == ")" and _goes_on().match(text, start)
    opened = text.rfind("(", max(start - _ASIDE, sentence.start), start) if aside else -1
    return min(clause_of(parts, Span(opened - 1, opened)).start, start) if opened > sentence.start else start


_ASIDE = 60
"""Characters that brackets may hold behind which a clause goes on."""


@cache
def _goes_on() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:to|from|by|of|than)\s", regex.VERSION1)
