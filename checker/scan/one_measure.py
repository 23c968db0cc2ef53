"""One of a measure: "a foot of snow", "more than an inch", where "a" is the numeral.

Elsewhere "a mile" is a way of speaking ("a foot in the door", "go a mile further"), so a hedge has to stand before it or what falls
and lies behind it.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["ONE_OF", "reads_one"]

ONE_OF = frozenset(
    f"{'an' if unit[0] in 'aeiou' else 'a'} {unit}"
    for unit in "foot inch yard mile meter metre centimeter centimetre kilometer kilometre".split()
)
"""What says one of a measure without a numeral, in small letters."""


def reads_one(text: str, start: int) -> bool:
    """True where the "a foot" at `start` is a length, not a way of speaking."""
    behind = _of_what_lies().match(text, start)
    return behind is not None or _hedged().search(text, max(start - _BEFORE, 0), start) is not None


_BEFORE = 12
"""Characters that the longest hedge takes, with its blank."""


@cache
def _of_what_lies() -> regex.Pattern[str]:
    return pattern_of(
        r"an?\s\w+\sof\s(?:\w+\s)?(?:snow|rain|water|ice|hail|sleet|mud|ash|sand|snowfall|rainfall|floodwater|precipitation)\b",
        regex.IGNORECASE,
    )


@cache
def _hedged() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:more\sthan|less\sthan|up\sto|at\sleast|nearly|almost|about|around|roughly)\s$", regex.IGNORECASE)
