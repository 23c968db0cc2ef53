"""In office: "the president, in office for five weeks": who took office on a known day dates the text by how long that is ago."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

import regex

from checker.dating.clue import Clue, Page
from checker.dating.durations import lengths
from checker.dating.offices import rows_of
from checker.patterns import pattern_of
from checker.reference import Tables

__all__ = ["in_office_clues"]

_LEFT = 30
_NAME = 90
"""How far before a length the words may stand that tie it to an office, and the name before them, in characters."""


def in_office_clues(page: Page, tables: Tables = ()) -> Iterator[Clue]:
    """For each length of time in office: the days on which so much of it has passed. Several terms are several readings."""
    starts = [m.span.start for m in page.mentions]
    for length in lengths(page.text, 0, len(page.text)):
        start = length.span.start
        led = _since().search(page.text, max(start - _LEFT, 0), start)
        if led is None or (led["taken"] is not None) is not length.ago:
            continue
        near = page.mentions[bisect_left(starts, led.start() - _NAME) : bisect_left(starts, led.start())]
        named = [m for m in near if m.kind == "person" and m.span.end <= led.start()]
        rows = [row for row in rows_of(named[-1].entity, tables) if row.start is not None] if named else []
        if not rows or page.text[named[-1].span.end : led.start()].count("."):
            continue
        span, text = page.quote(named[-1].span.start, length.span.end)
        readings = tuple(length.after(row.start, open_end=False) for row in rows if row.start is not None)
        yield Clue(span, text, f"{named[-1].entity} took office that long before", readings, "soft")


@cache
def _since() -> regex.Pattern[str]:
    return pattern_of(
        r"\bin\s(?:office|power)\s(?:for\s)?(?:only\s|just\s|barely\s|about\s|some\s|now\s|less\sthan\s|more\sthan\s|over\s|nearly\s|almost\s){0,2}$"
        r"|\b(?P<taken>took\soffice|was\ssworn\sin|came\sto\spower|was\sinaugurated)\s(?:only\s|just\s|barely\s|about\s|some\s){0,2}$",
        regex.VERSION1,
    )
