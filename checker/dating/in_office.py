"""In office: "the president, in office for five weeks": who took office on a known day dates the text by how long that is ago; "on
the day she took office": the text is not older than that.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

import regex

from checker.dating.clue import Clue, Page
from checker.dating.durations import lengths
from checker.dating.offices import rows_of
from checker.model import Interval
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
    yield from _taken(page, starts, tables)


def _taken(page: Page, starts: list[int], tables: Tables) -> Iterator[Clue]:
    """ "On the day Roe took office", "has not been there since becoming president": told as past; of several terms the first."""
    for match in _took().finditer(page.text):
        near = page.mentions[bisect_left(starts, match.start() - _NAME) : bisect_left(starts, match.start())]
        named = [m for m in near if m.kind == "person" and m.span.end <= match.start()]
        between = page.text[named[-1].span.start : match.start()] if named else "."
        rows = [row for row in rows_of(named[-1].entity, tables) if row.start is not None] if named else []
        told_otherwise = match["once"] is None and between.strip() != named[-1].span.of(page.text).strip() if named else True
        if not rows or told_otherwise or "." in between or "\n" in between or _supposed(page.text, named[-1].span.start):
            continue
        first = min(row.start for row in rows if row.start is not None)
        span, text = page.quote(named[-1].span.start, match.end())
        yield Clue(span, text, f"{named[-1].entity} took office on {first}, told as past", (Interval(first, None),), "soft")


def _supposed(text: str, start: int) -> bool:
    return text[max(start - 4, 0) : start].lower().endswith(("if ", "once ", "til "))


@cache
def _took() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:took\soffice|was\ssworn\sin|was\sinaugurated|became\s(?:president|prime\sminister|chancellor)"
        r"|(?P<once>since\s(?:becoming\s(?:president|prime\sminister|chancellor)|taking\soffice)))\b"
    )


@cache
def _since() -> regex.Pattern[str]:
    return pattern_of(
        r"\bin\s(?:office|power)\s(?:for\s)?(?:only\s|just\s|barely\s|about\s|some\s|now\s|less\sthan\s|more\sthan\s|over\s|nearly\s|almost\s){0,2}$"
        r"|\b(?P<taken>took\soffice|was\ssworn\sin|came\sto\spower|was\sinaugurated)\s(?:only\s|just\s|barely\s|about\s|some\s){0,2}$",
        regex.VERSION1,
    )
