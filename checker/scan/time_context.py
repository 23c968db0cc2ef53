"""Whether a bare number or word in the calendar's vocabulary is meant as a time: told from the words beside it."""

from __future__ import annotations

from functools import cache

import regex

from checker.scan.time_grammar import Parsed

__all__ = ["is_time"]


@cache
def _counted() -> regex.Pattern[str]:
    """A noun or unit right after a number, which it counts: "2000 people", "1990 troops", "2000 km"."""
    return regex.compile(
        r"\s(?:(?:more|other|new|additional|American|Russian|US|U\.S\.|Ukrainian|British|Israeli|local|foreign|people|million|billion|thousand)\s)?"
        r"(?:people|troops|men|women|children|police|staff|personnel|soldiers|workers|deaths|dollars|euros|pounds|jobs|homes|students|miles|metres|"
        r"meters|kilomet(?:re|er)s|km|kg|tons|tonnes|feet|votes|seats|points|years|words|participants|members|refugees|civilians|migrants|"
        r"residents|employees|vehicles|cases|patients|million|billion|percent|per cent|yards|acres|hectares|barrels|shares|units|vessels|"
        r"missiles|tanks|aircraft|ships|officers|supporters|protesters|prisoners|hostages|families|households|companies|square|cubic)\b"
    )


@cache
def _before_year() -> regex.Pattern[str]:
    """What may stand before a bare year."""
    return regex.compile(
        r"(?:\b(?:in|since|until|till|by|from|to|of|for|during|after|before|between|through|early|late|mid|middle|and|or|than|around|circa|about|"
        r"January|February|March|April|May|June|July|August|September|October|November|December|back|year|years|fiscal|summer|winter|spring|"
        r"autumn|fall|season|Olympics|Games|Cup|Christmas|throughout|over|on|c\.|vs\.?|versus)\s+"
        r"|[(\[=>]\s*|(?:19|20)[0-9]{2}(?:,|\s?[-–/])\s*)$",
        regex.IGNORECASE,
    )


@cache
def _after_year() -> regex.Pattern[str]:
    """What may stand after a bare year that nothing introduces: its possessive, a closing bracket, a verb, a noun that a year names."""
    return regex.compile(
        r"['’]s\b|\s?[)\]]|\s+(?:was|is|will|would|has|had|saw|marked|became|onwards?)\b"
        r"|(?:-|\s+)(?!(?:was|were)\b)(?:\p{L}+\s+){0,2}(?:elections?|invasion|war|campaign|figures|data|results|report|reports|budget|season|census|attacks?|"
        r"law|act|agreement|deal|treaty|accord|accords|crisis|pandemic|coup|revolution|summit|conference|convention|constitution|"
        r"referendum|vote|race|primary|primaries|poll|survey|study|estimates?|forecasts?|targets?|levels?|earnings|revenues?|sales|"
        r"profits?|tour|championships?|olympics|games|cup|final|finals|draft|edition|model|film|movie|novel|book|album|song|memoir|"
        r"interview|speech|ruling|decision|case|lawsuit|indictment|settlement|murder|killing|shooting|bombing|massacre|hurricane|"
        r"earthquake|tsunami|flood|fire|crash|recession|financial|presidential|midterm|midterms|general|parliamentary|annexation|"
        r"uprising|protests?|strike|bailout|merger|acquisition|deadline|ceasefire|offensive|operation|defen[cs]e|fiscal|tax|awards?)\b",
        regex.IGNORECASE,
    )


@cache
def _not_year() -> regex.Pattern[str]:
    """Labels and signs before a number that is no year."""
    return regex.compile(
        r"(?:[$£€#©]\s?|\b(?:section|article|resolution|flight|boeing|highway|route|no\.?|number|room|page|windows|channel|copyright|©|"
        r"chapter|form|bill|rule|model|unit|block|building|lot|squadron|area|psalm|bus|train|grade|class|version|RTX|agenda|or|"
        r"nearly|almost|over|some|than|least|most|to|approximately|roughly)\s+)$",
        regex.IGNORECASE,
    )


_EARLIEST, _LATEST = 1500, 2100
"""A bare number outside these is not read as a year."""


def is_time(text: str, offset: int, parsed: Parsed) -> bool:
    """False where the context shows a count, a label or a name rather than a time."""
    start, end = offset + parsed.start, offset + parsed.end
    if start and text[start - 1] in "$£€#" or text[end : end + 1] == "%":
        return False
    after = text[end : end + 48]
    if parsed.trailing_number is not None and _counted().match(after):
        return False
    if not parsed.bare_year:
        return True
    return _is_year(text, start, end, after)


def _is_year(text: str, start: int, end: int, after: str) -> bool:
    year = int(text[start:end])
    before = text[max(0, start - 24) : start]
    if not _EARLIEST <= year <= _LATEST or (before[-1:].isalnum() or before[-1:] in ".,/-+" and before[-1:]):
        return False
    if after[:1].isalpha() or "©" in before[-12:] + after[:4]:
        return False
    if _before_year().search(before) and not regex.search(r"\b(?:about|over|to)\s+$", before):
        return True
    if regex.search(r"\bto\s+$", before) and 1900 <= year:  # noqa: PLR2004
        return not regex.search(r"\b(?:rose|fell|up|down|grew|dropped|increased|decreased)\b[^.]{0,16}$", before)
    if _not_year().search(before):
        return False
    if _after_year().match(after):
        return True
    return 1900 <= year <= 2060 and not before.strip()  # noqa: PLR2004
