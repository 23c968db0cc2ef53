"""Years and days that the text names: what it tells as past has been, what it says will come has not.

The latest year named is not the date: a year that the text tells as past says "not before" and nothing more. Copyright years are
weak: a footer shows the year in which the page was made, or the one in which somebody last changed it.

"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

import regex

from checker.dating.clue import Clue, Page
from checker.dating.cues import future, past
from checker.dating.days import YEARS, days
from checker.dating.told_years import told_years
from checker.model import Interval, Span
from checker.patterns import pattern_of

__all__ = ["copyright_clues", "named_time_clues"]

_BEFORE, _AFTER = 90, 70
"""How far around a date its verb may stand, in characters."""


@cache
def _year() -> regex.Pattern[str]:
    month = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    part = "late|early|mid|spring|summer|autumn|fall|winter"
    lead = rf"(?:(?P<since>since|Since)|in|In|during|During|of|{part}|{month})"
    return pattern_of(
        rf"(?<!from[ ]|by[ ]|until[ ])\b{lead}[ \u00a0-](?P<year>(?:19[89]|20[0-4])\d)(?![\p{{L}}\d]|[.,]\d|-\d|/\d|[ ]?%)"
    )


@cache
def _event_year() -> regex.Pattern[str]:
    """ "The 2022 invasion": a year before what nobody plans in public."""
    unplanned = (
        "invasion|annexation|attacks?|massacre|shootings?|bombings?|coup|crash|earthquake|tsunami|crisis|murders?|killings?|riots?"
    )
    return pattern_of(rf"\b(?P<year>(?:19[89]|20[0-4])\d)[ \u00a0](?:\p{{L}}+[ \u00a0]){{0,2}}?(?:{unplanned}|assassination)\b")


def named_time_clues(page: Page) -> Iterator[Clue]:
    """Not before the latest day, month or year that is told as past; not after a year in which something is still to come."""
    latest: Clue | None = None
    for clue in _told(page):
        start = clue.readings[0].start
        if latest is None or (start is not None and start > (latest.readings[0].start or dt.date.min)):
            latest = clue
    if latest is not None:
        yield latest
    earliest: Clue | None = None
    for clue in _to_come(page):
        end = clue.readings[0].end
        if earliest is None or (end is not None and end < (earliest.readings[0].end or dt.date.max)):
            earliest = clue
    if earliest is not None:
        yield earliest


def _told(page: Page) -> Iterator[Clue]:
    text = page.text
    for start, end, day in told_years(page):
        yield _not_before(page, start, end, day)
    for match in _event_year().finditer(text):
        if not _looks_ahead(page, match.start(), match.end()):
            yield _not_before(page, match.start(), match.end(), dt.date(int(match["year"]), 1, 1))
    for match in _year().finditer(text):
        if match["since"] or _is_past(page, match.start(), match.end()):
            yield _not_before(page, match.start(), match.end(), dt.date(int(match["year"]), 1, 1))
    for named in days(text):
        if named.interval is not None and _is_past(page, named.span.start, named.span.end):
            yield _not_before(page, named.span.start, named.span.end, named.interval.first)


def _not_before(page: Page, start: int, end: int, day: dt.date) -> Clue:
    span, text = page.quote(start, end)
    return Clue(
        span, text, f"told as past, so the text is not from before {day}; it is not the date of the text", (Interval(day, None),)
    )


def _is_past(page: Page, start: int, end: int) -> bool:
    sentence = _sentence(page, start)
    first, last = max(sentence.start, start - _BEFORE), min(sentence.end, end + _AFTER)
    if _done().search(page.text, first, start) is not None:
        return True
    if page.text[sentence.start : start].strip() in ("", "In", "On") and _did().match(page.text, end, sentence.end) is not None:
        return True
    return past(page.text, first, last) and not future(page.text, first, last)


@cache
def _done() -> regex.Pattern[str]:
    """ "The powers granted to him in January 2016": a participle right before the time, whatever else the sentence looks ahead to.

    Only of verbs that nobody uses of what is planned without saying so, and not behind "to be".
    """
    verbs = (
        "granted|given|launched|founded|elected|born|killed|published|released|adopted|enacted|bought|arrested|awarded|discovered|"
        "destroyed|recorded"
    )
    no_plan = r"(?<!\b(?:be|being|get|is|are|not|if|when|once|until)[ \n]++)"
    return pattern_of(rf"{no_plan}\b(?:{verbs})[ ](?:(?:to|by|at|for|from)[ ](?:\p{{L}}+[ ]){{1,3}})?(?:in[ ])?$")


@cache
def _did() -> regex.Pattern[str]:
    """ "In January 2020, Norway signed a contract for 32 aircraft": a name and a verb in the past right behind the time that the
    sentence begins with, whatever it says further on.
    """
    plans = "plan|expect|project|schedul|estimat|propos|intend|pledg|agre|promis|hop|aim|need|increas|limit|combin|unit"
    irregular = "bought|sold|sent|spent|took|made|gave|became|had|was|were|fell|rose|won|lost"
    verb = rf"(?!(?:{plans})\p{{Ll}}*ed\b)\p{{Ll}}{{3,14}}ed|{irregular}"
    behind = r"(?:an?|the|its|their|his|her|that|to|over|more|about|in|by|from|with|up|down|out|on|all|some|\p{Sc}|\d)"
    return pattern_of(rf",?[ ](?:the[ ])?(?:[\p{{Lu}}\d][\p{{L}}\p{{N}}.’'-]*[ ]){{1,4}}(?:{verb})[ ]{behind}")


def _looks_ahead(page: Page, start: int, end: int) -> bool:
    sentence = _sentence(page, start)
    return future(page.text, max(sentence.start, start - _BEFORE), min(sentence.end, end + _AFTER))


def _sentence(page: Page, at: int) -> Span:
    return page.sentences[max(0, bisect_right(page.sentence_starts, at) - 1)].span


@cache
def _lasting() -> regex.Pattern[str]:
    """ "Is fully funded until September 2019": in the present, so that month is not over."""
    month = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    return pattern_of(
        rf"\b(?:is|are)[ ](?:\p{{Ll}}+ly[ ])?\p{{Ll}}{{2,12}}ed[ ](?:until|through)[ ](?:the[ ]end[ ]of[ ])?"
        rf"(?:{month}[ ])?(?P<year>20[0-4]\d)(?![\p{{L}}\d]|[.,]\d|-\d|/\d)"
    )


@cache
def _coming() -> regex.Pattern[str]:
    is_to = "(?:is|are)[ ](?:set|due|expected|projected|forecast|scheduled|likely|planning)[ ]to"
    verb = rf"(?P<verb>will|['’]ll|{is_to}|set[ ]to|plans?[ ]to|aims?[ ]to|intends?[ ]to)"
    words = r"(?:(?:[^.;!?\n“”\"]|\.(?=\d)){0,80}?[ \u00a0])??"
    when = r"(?P<when>(?:in|by|by[ ]the[ ]end[ ]of|for|during|until|through)[ \u00a0](?P<year>20[0-4]\d))"
    return pattern_of(rf"\b{verb}[ \u00a0]{words}{when}(?![\p{{L}}\d]|[.,]\d|-\d|/\d)")


def _to_come(page: Page) -> Iterator[Clue]:
    """ "Set to reach 4.7% in 2025": 2025 is not over."""
    for match in (*_coming().finditer(page.text), *_lasting().finditer(page.text)):
        sentence = _sentence(page, match.start())
        said_once = regex.search(r"\b(?:19[89]\d|20[0-4]\d)\b", page.text, pos=sentence.start, endpos=match.start()) is not None
        compared = _compared().search(page.text, match.start(), match.start("year")) is not None
        if said_once or compared or match.end() > sentence.end:
            continue
        span, text = page.quote(match.start(), match.end())
        end = dt.date(int(match["year"]), 12, 31)
        yield Clue(span, text, f"still to come when it was written, so not after {end}", (Interval(None, end),), "soft")


@cache
def _compared() -> regex.Pattern[str]:
    """ "Will spend 3% this year, down from 4% in 2021": that year is the one before."""
    return pattern_of(r"\b(?:(?:up|down)[ ]from|than|compared|versus|against|since|after)\b")


@cache
def _copyright() -> regex.Pattern[str]:
    year = r"(?P<{}>(?:19[89]|20[0-4])\d)(?!\d)"
    sign = r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[ \u00a0]*(?:©|\([cC]\))?[ \u00a0]*(?:(?:19|20)\d\d[ ]?[-–][ ]?)?"
    return pattern_of(rf"{sign}{year.format('a')}|{year.format('b')}[ \u00a0]*©")


def copyright_clues(page: Page) -> Iterator[Clue]:
    """A copyright year says that the text is from that year at the latest: weak, since pages are made anew."""
    for match in _copyright().finditer(page.text):
        year = int(match["a"] or match["b"])
        if year in YEARS:
            span, text = page.quote(match.start(), match.end())
            yield Clue(
                span, text, "a copyright line: the page is of this year; weak", (Interval(None, dt.date(year, 12, 31)),), "weak"
            )
