"""Dateline: the town, land, day and agency that a story opens with: "OSLO, Norway, May 3 (Agency) -". It names nobody who does
anything.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.model import Span
from checker.patterns import ALONE, pattern_of

__all__ = ["past_dateline"]


def past_dateline(text: str, sentence: Span) -> int:
    """Where a sentence begins behind its dateline; where it begins, if it has none."""
    found = _dateline().match(text, sentence.start, min(sentence.end, sentence.start + _DATELINE), ALONE)
    return found.end() if found else sentence.start


_DATELINE = 90
"""Characters that a dateline may take."""


@cache
def _dateline() -> regex.Pattern[str]:
    """A town in capitals, its land, a date, an agency, and the dash."""
    date, agency = r"(?:,\s\p{L}+\.?\s\d{1,2}(?:,\s\d{4})?)?", r"(?:\([^()\n]{2,30}\)\s?)?"
    return pattern_of(
        rf"\p{{Lu}}[\p{{Lu}}.’' ]{{2,24}},\s(?!\p{{Lu}}{{2,}}\b)\p{{Lu}}[\p{{L}}. ]{{2,24}}{date}\s?{agency}(?:--|[—–-])\s",
        regex.VERSION1,
    )
