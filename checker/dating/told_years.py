"""Years whose grammar says that they are past, whatever else their sentence looks ahead to.

"The lowest since May 2009", "a 2012 paper", "the harbour, which closed in 2017", "up from 3% in fiscal 2017", "in 2015, Roe told
members that", "came to light in 1997 when it burned", "2 of 5. A crane is moved in Hull March 3, 2014."
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

import regex

from checker.dating.clue import Page
from checker.dating.days import days
from checker.patterns import pattern_of

__all__ = ["told_years"]

_REACH = 90
"""How far before a year the words may stand that govern it, in characters."""


def told_years(page: Page) -> Iterator[tuple[int, int, dt.date]]:
    """Start and end of the words, and the first day of the year that they tell of as past."""
    text = page.text
    for match in _year().finditer(text):
        start, end = match.span()
        sentence = page.sentences[max(0, bisect_right(page.sentence_starts, start) - 1)].span
        first = max(sentence.start, start - _REACH)
        if _document().match(text, end, sentence.end):
            told = _one().search(text, max(first, start - 8), start) is not None
        else:
            told = _led(text, sentence.start, first, start) or _followed(text, first, start, end, sentence.end)
        if told:
            yield start, end, dt.date(int(match[0]), 1, 1)
    for match in _this_year().finditer(text):
        yield match.start(), match.end(), dt.date(int(match["year"]) + 1, 1, 1)
    for caption in _caption().finditer(text):
        for day in days(text, caption.start(), caption.end()):
            if day.interval is not None:
                yield day.span.start, day.span.end, day.interval.first


@cache
def _year() -> regex.Pattern[str]:
    return pattern_of(r"(?<![\p{L}\d$£€.,/-])(?:19[89]|20[0-4])\d(?![\d%]|[.,/-]\d)|(?<=mid-)(?:19[89]|20[0-4])\d(?!\d)")


_PAST = (
    r"(?:was|were|had|did|became|began|took|made|won|lost|held|left|went|came|saw|sent|met|fell|rose|ran|led|gave|got|kept|"
    r"found|built|bought|sold|spent|paid|died|broke|drew|grew|hit|wrote|spoke|struck|shot|fought|sank|withdrew|"
    r"(?!(?:plan|expect|project|schedul|estimat|propos|intend|pledg|agre|promis|hop|aim|need|want|vow|commit|forecast|offer)\p{Ll}*ed\b)"
    r"\p{Ll}{2,14}ed)"
)
"""A verb in the past; those of planning are not told of."""

_PART = r"(?:the\s)?(?:early|mid|late|end\sof|start\sof|beginning\sof|spring|summer|autumn|fall|winter)[\s-](?:of\s)?"

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:\d{1,2},?\s)?"


@cache
def _since() -> regex.Pattern[str]:
    return pattern_of(rf"\b[Ss]ince\s(?:{_PART})?(?:{_MONTH})?$")


@cache
def _this_year() -> regex.Pattern[str]:
    """ "3% this year, down from 4% in 2021": this year is a later one."""
    return pattern_of(
        r"\bthis\syear,?\s(?:(?:and|is|was)\s)?(?:up|down|compared\swith|against|after)\s(?:from\s)?[^.;,:\n]{0,12}(?:[.,]\d{1,6})?[^.;,:\n]{0,24}\sin\s(?P<year>(?:19[89]|20[0-4])\d)(?!\d|[.,]\d)"
    )


@cache
def _who_did() -> regex.Pattern[str]:
    """A relative clause with a verb of its own, up to the year."""
    no_plan = r"(?!\b(?:will|would|could|may|might|until|by|through|for|to|towards?)\b)"
    return pattern_of(
        rf"\b(?:who|which)\s(?:\p{{Ll}}+ly\s|also\s|first\s|later\s)?{_PAST}(?:\s{no_plan}[\p{{L}}\d’'$£€%-]+){{0,8}}"
        rf"\s(?:in|on|during)\s(?:{_PART})?(?:{_MONTH})?$"
    )


@cache
def _moved_from() -> regex.Pattern[str]:
    """ "Up 17% from $666 billion in fiscal", "rose from its"."""
    return pattern_of(
        r"\b(?:up|down|rose|fell|climbed|dropped|jumped|declined|slipped|grew|increased|decreased)(?:\s[\p{Sc}\d][\w.,%]*(?:\s(?:percent|points))?)?"
        r"\sfrom\s(?:(?:[\p{L}\d’'$£€%.,-]+\s){1,4}(?:in|for)\s(?:fiscal\s(?:year\s)?)?|its\s)$"
    )


def _led(text: str, sentence: int, first: int, start: int) -> bool:
    if _since().search(text, max(first, start - 40), start) or _who_did().search(text, first, start):
        return True
    return _moved_from().search(text, first, start) is not None and _ahead().search(text, sentence, start) is None


@cache
def _ahead() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:will|would|could|may|might|expect\p{L}*|forecast\p{L}*|project\p{L}*|set\sto|likely|plan\p{L}*|by)\b")


@cache
def _said_then() -> regex.Pattern[str]:
    """ ", Ann Roe told members that", ", she wrote about"."""
    who = r"(?:he|she|they|(?:the\s)?(?:[\p{Lu}][\p{L}\p{N}.’'-]*\s){0,3}[\p{L}][\p{L}\p{N}.’'-]*)"
    whom = r"(?:[\p{L}’'-]+\s){1,4}?"
    return pattern_of(
        rf",\s{who}\s(?:also\s|once\s|publicly\s)?(?:told\s{whom}(?:that|he|she|they|it|about)|(?:wrote|testified|tweeted|argued|admitted)\s(?:that|about|to|in|of|the))\b"
    )


@cache
def _when_it() -> regex.Pattern[str]:
    return pattern_of(rf"\s(?:when|after)\s(?:[\p{{L}}’'-]+\s){{1,4}}?{_PAST}\b")


@cache
def _in() -> regex.Pattern[str]:
    return pattern_of(rf"\b(?:[Ii]n|[Dd]uring|[Oo]n)\s(?:{_PART})?(?:{_MONTH})?$")


def _followed(text: str, first: int, start: int, end: int, last: int) -> bool:
    behind = _said_then().match(text, end, last) or _when_it().match(text, end, last)
    return (
        behind is not None
        and _in().search(text, max(first, start - 40), start) is not None
        and _ahead().search(text, first, start) is None
    )


@cache
def _document() -> regex.Pattern[str]:
    """What bears the year in which it came out, or happened, and is spoken of afterwards."""
    papers = (
        r"papers?|study|studies|article|books?|documentary|interviews?|speech|album|song|novel|memoir|essay|survey|analysis|"
        r"ruling|verdict"
    )
    events = (
        r"incident|arson|escape|spill|scandal|protests|lawsuit|conviction|arrest|fire|blaze|floods?|hurricane|storm|outbreak|"
        r"recession"
    )
    told = r"(?!\s(?:will|would|is\sto|plan|season)\b)"
    return pattern_of(rf"\s(?:\p{{Ll}}+\s|\p{{Lu}}\p{{L}}+\s){{0,2}}?(?:{papers}|{events})\b{told}")


@cache
def _one() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:[Aa]|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur)\s$|[’']s\s$")


@cache
def _caption() -> regex.Pattern[str]:
    """A picture's line: numbered, or with whose picture it is, and its day."""
    picture = r"(?:\bREUTERS\b|\bAFP\b|\bEPA\b|\bAP\sPhoto\b|\bGetty\b|\b[Pp]hotos?\b|\bPicture\b)"
    return pattern_of(rf"(?m)^(?:\d{{1,3}}\sof\s\d{{1,3}}\b[^\n]{{0,400}}|[^\n]{{0,400}}?{picture}[^\n]{{0,60}})$")
