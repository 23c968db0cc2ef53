"""Date lines: a line, or the start of one, that says when the text was published.

"WARSAW, March 7, 2025 (Reuters) -", "19 May, 2022 18:26 / Updated 3 years ago", "By Ann Roe - 28 August 2025 23:33",
"date 2019-06-10", "Published: May 3, 2015". A date in running prose is none: what is left of a date line when date, time and the
words of its trade are taken away is at most a name.

"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import regex

from checker.dating.clue import Clue
from checker.dating.days import MONTHS, WEEKDAYS, Day, days
from checker.model import Interval, Span
from checker.patterns import pattern_of

__all__ = ["Yearless", "date_lines", "yearless"]

_HEAD = 1500
"""A date line stands near the top: after headline, deck, byline and picture credit."""

_HEAD_LINES = 8
_LINE = 140
_WORDS_LEFT = 5
"""What may be left of a date line beside its date: a byline's name, an outlet's."""


@dataclass(frozen=True, slots=True)
class Yearless:
    """A dateline that leaves the year to the reader: "WARSAW, March 7 (Reuters) -"."""

    span: Span
    month: int
    day: int
    weekday: int | None


@cache
def _furniture() -> regex.Pattern[str]:
    """Words of a date line's trade, and times of day."""
    zones = r"(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ET|PT|IST)(?:[+-]\d{1,2}(?::?\d{2})?)?"
    clock = r"\d{1,2}[:.][ ]?\d{2}(?::[ ]?\d{2})?(?:[ ]?[ap]\.?m\.?)?|\d{1,2}[ ]?[ap]\.?m\.?"
    words = (
        "by|on|at|the|published|posted|updated?|modified|last|first|date|dated|created|filed|written|share|print|email|comments?|read|min|"
        "mins|minutes?|hours?|days?|weeks?|months?|years?|ago|from|source|views?|original(?:ly)?|story|editorial|office|staff|newsroom|desk|team"
    )
    weekdays = "(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?"
    return pattern_of(rf"\b(?:{clock}|{zones}|{words}|{weekdays})\b", regex.IGNORECASE)


@cache
def _agency() -> regex.Pattern[str]:
    """The start of a story: PLACE, date (AGENCY) dash. The place in capitals or two, the agency in brackets or none."""
    months = "|".join(month.title() for month in MONTHS)
    place = rf"(?P<place>(?:(?!(?:{months})\b)\p{{Lu}}[\p{{L}}.'’-]*+[ ,/]{{1,3}}){{1,6}}+)"
    agency = r"(?P<agency>\([^()\n]{2,40}\)|/[^/\n]{2,40}/\.?)"
    date = r"(?P<date>[^\n()—–/]{4,30}?)[.,]?"
    end = r"(?:(?:-{1,2}|—|–|:)[ ]?|(?<=/\.?)[ ])"
    return pattern_of(rf"(?:^|\n)[ \t\u00a0]*{place}{date}[ ]?{agency}?[ ]?{end}")


@cache
def _bracketed() -> regex.Pattern[str]:
    """ "VILNIUS (Agency / Other - 1st Apr, 2025)": place, and agency and date in brackets."""
    place = r"(?P<place>\p{Lu}[\p{L} .,'’-]{2,40}+)"
    return pattern_of(rf"(?:^|\n)[ \t\u00a0]*{place}\([^()\n]{{2,60}}?[ ][-–—|,][ ](?P<date>[^()\n]{{8,24}})\)")


@cache
def _said() -> regex.Pattern[str]:
    """A label that says what the date is: of publication, or of the last change."""
    return pattern_of(
        r"\b(?:(?P<first>published|posted|date|dated|first published)|(?P<later>updated?|modified))\b", regex.IGNORECASE
    )


def date_lines(text: str) -> Iterator[Clue]:
    """The dates of the text's head (and of a last line that says "Published") that are dates of publication."""
    yield from _prefix(text)
    yield from _of_this_report(text)
    yield from _agency_lines(text)
    yield from _bracketed_lines(text)
    yield from _called_today(text)
    yield from _one_day(clue for start, end in _lines(text) for clue in _line(text, start, end))


def _of_this_report(text: str) -> Iterator[Clue]:
    """ "This report was first published Oct. 11, 2024.": a line in which the article tells of itself."""
    told = _this_report().search(text)
    day = next((d for d in days(text, told.end(), told.end() + _DATE, either=True) if d.year and d.day), None) if told else None
    if told is not None and day is not None and day.span.start - told.end() <= len("on Friday, "):
        yield _clue(text, day, updated=told["later"] is not None)


@cache
def _this_report() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:^|\n|(?<=[.!?”\"]\s))[ \t*_(]*This\s(?:report|story|article|piece|post|column|interview|dispatch)"
        r"(?:\s(?:by|from)\s[^.\n]{1,60}?)?"
        r"\s(?:was|has\sbeen)\s(?:(?:first|originally|initially|also)\s)?(?:(?:published|posted|released)|(?P<later>(?:last\s)?updated|corrected))\s",
        regex.VERSION1,
    )


_DATE = 40
"""Characters in which a date stands behind what it is the date of."""


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for count, line in enumerate(text[:_HEAD].split("\n")):
        if count > 2 * _HEAD_LINES:
            return
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def _line(text: str, start: int, end: int) -> Iterator[Clue]:
    if end - start > _LINE:
        return
    every = [day for day in days(text, start, end, either=True) if day.year]
    found = [day for day in every if day.day] or every
    if not found or len(found) > _DATES_IN_LINE:
        return
    rest = text[start:end]
    for day in reversed(found):
        rest = rest[: day.span.start - start] + " # " + rest[day.span.end - start :]
    whole = all(day.day for day in found)  # a month is a date line between bars ("Policy brief | January 2026"), or of a paper
    if not (_is_furniture(rest, first=not text[:start].strip()) if whole else _of_a_month(rest)):
        return
    for day in found:
        labels = list(_said().finditer(text, start, day.span.start))
        yield _clue(text, day, updated=bool(labels) and labels[-1]["later"] is not None)


def _of_a_month(rest: str) -> bool:
    """ "Policy brief | January 2026", "Institute Fact Sheet, April 2025": what comes out once a month bears the month alone."""
    return ("|" in rest and _own_segment().search(rest) is not None) or _paper().fullmatch(rest) is not None


@cache
def _paper() -> regex.Pattern[str]:
    kinds = (
        "fact[ -]?sheet|(?:policy |issue |data )?brief(?:ing)?|(?:working |discussion )?paper|report|bulletin|newsletter|"
        "press release"
    )
    return pattern_of(
        rf"\s*(?:[\p{{L}}\p{{N}}.’'-]+[ ]){{0,3}}(?:{kinds})(?:[ ](?:no\.?[ ]?)?\d+)?\s*[,–—:-]?\s*#\s*", regex.IGNORECASE
    )


_DATES_IN_LINE = 2
"""Published and updated."""


def _is_furniture(rest: str, *, first: bool) -> bool:
    """True when a line, its dates taken out, says nothing but who and where: a name, a place, a label, a time of day."""
    if _own_segment().search(rest) and not _picture().search(rest):
        return True
    left = regex.findall(r"\p{L}{2,}", _furniture().sub(" ", rest))
    if _stamp().search(rest) and len(left) <= _PLACE and not first and not _picture().search(rest):
        return True
    if any(word.islower() for word in left) or rest.rstrip().endswith((".", "?", "!", ",")) or _picture().search(rest):
        return False
    if not left or _said().search(rest):
        return len(left) <= _WORDS_LEFT
    # A headline may end with a date ("Election results: October 15, 2023"); a byline has a bar, a dash, a time or "By".
    byline = regex.search(r"[|•·/–—]|[ ]-[ ]|\d[:.]\d\d|\b[Bb][Yy]\b", rest) is not None
    return len(left) <= _WORDS_LEFT if byline else len(left) <= _PLACE and not first


@cache
def _own_segment() -> regex.Pattern[str]:
    """ "Press release 22-041 | 5 May 2022": between bars the date stands alone, whatever the other parts say."""
    return pattern_of(r"[|•·]\s*#\s*(?:[|•·]|$)|^\s*#\s*[|•·]")


@cache
def _stamp() -> regex.Pattern[str]:
    """ "Radio news, 17.02.2023, 10:05": a time of day right behind the date ends the line."""
    return pattern_of(r"#\s*,?[ ]*(?:at[ ])?\d{1,2}[:.]\d{2}(?:[ ]?[ap]\.?m\.?)?(?:[ ]\p{Lu}{2,4})?\s*$", regex.IGNORECASE)


_PLACE = 2
"""A place before the date ("Warsaw, 28 August 2025") is a word or two."""


@cache
def _picture() -> regex.Pattern[str]:
    return pattern_of(r"(?i)\b(?:photo|photograph|image|picture|credit|getty|file|caption|video|watch)\b")


def _clue(text: str, day: Day, *, updated: bool) -> Clue:
    readings = day.readings or (Interval(),)
    if updated:
        return Clue(
            day.span,
            day.span.of(text),
            "date line: changed on this day, so published on it or before",
            (Interval(None, readings[-1].end),),
        )
    why = "date line" if len(readings) == 1 else "date line, whose day and month may be the other way round"
    return Clue(day.span, day.span.of(text), why, readings)


def _prefix(text: str) -> Iterator[Clue]:
    """ "date 2019-06-10 The text begins": a date set before the text by the program that stored it."""
    match = regex.match(r"\s*(?:date|published|posted|dated)?:?\s{0,3}(?=\d{4}-\d\d-\d\d(?!\d))", text, regex.IGNORECASE)
    if match is None:
        return
    for day in days(text, match.end(), match.end() + 10):
        yield _clue(text, day, updated=False)


_SAME_STORY = 7
"""Two date lines so many days apart are of one story, published and changed; further apart they are a list of events."""


def _one_day(lines: Iterator[Clue]) -> Iterator[Clue]:
    """The date lines of a head, where they can all be of one story; none where they are a chronicle."""
    found = list(lines)
    dated = [c.readings[0] for c in found if c.readings[0].start and len(c.readings) == 1]
    if not dated:
        yield from found
        return
    first, last = min(r.first for r in dated), max(r.first for r in dated)
    if (last - first).days > _SAME_STORY:
        return
    for clue in found:
        joined = clue.readings[0].start and len(clue.readings) == 1
        yield replace(clue, readings=(Interval(first, max(r.last for r in dated)),)) if joined else clue


@cache
def _today() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:(?:on|as of) the current date|today['’]s date)\b", regex.IGNORECASE)


def _called_today(text: str) -> Iterator[Clue]:
    """A full date that the text itself calls its own: "today, March 31, 2025", "... on the current date"."""
    own = _today().search(text, 0, min(len(text), _HEAD))
    dated = [day for day in days(text, 0, min(len(text), _HEAD)) if day.interval is not None and day.day]
    before = [day for day in dated if own and day.span.end <= own.start()]
    for day in dated:
        lead = text[max(0, day.span.start - 8) : day.span.start].casefold()
        if (before and day is before[-1]) or regex.search(r"\btoday,? [(]?$", lead):
            yield Clue(day.span, day.span.of(text), "date line: the text calls this day its own", (day.interval or Interval(),))


def _agency_lines(text: str) -> Iterator[Clue]:
    for match in _agency().finditer(text, 0, min(len(text), _HEAD)):
        for day in days(text, match.start("date"), match.end("date")):
            if day.year and day.day and _only_date(text, match, day):
                span = Span(match.start("place"), match.end("agency") if match["agency"] else day.span.end)
                yield Clue(span, span.of(text), "date line", (day.interval or Interval(),))


def _only_date(text: str, match: regex.Match[str], day: Day) -> bool:
    """True when the place is followed by the date and nothing but, save a weekday."""
    before = text[match.start("date") : day.span.start].strip(" ,.")
    return day.span.end == match.end("date") and (not before or before.casefold() in WEEKDAYS)


def _bracketed_lines(text: str) -> Iterator[Clue]:
    for match in _bracketed().finditer(text, 0, min(len(text), _HEAD)):
        for day in days(text, match.start("date"), match.end("date")):
            if day.interval is not None and day.day and (day.span.start, day.span.end) == match.span("date"):
                yield Clue(day.span, day.span.of(text), "date line", (day.interval,))


def yearless(text: str) -> Yearless | None:
    """A dateline without a year, with the weekday that the first sentences name, which may tell the year."""
    for match in _agency().finditer(text, 0, min(len(text), _HEAD)):
        if not match["agency"] and not match["place"].strip(" ,").isupper():
            continue
        for day in days(text, match.start("date"), match.end("date")):
            if day.year is None and day.day and _only_date(text, match, day):
                return Yearless(day.span, day.month, day.day, _weekday(text, match.end()))
    return None


def _weekday(text: str, start: int) -> int | None:
    """The one weekday that the opening sentence names ("on Friday"), None where it names none or several."""
    stop = min((at for at in (text.find("\n", start), start + 400) if at >= 0), default=start)
    found = {m[0].casefold() for m in regex.finditer(rf"\b(?:{'|'.join(WEEKDAYS)})\b", text[start:stop], regex.IGNORECASE)}
    return WEEKDAYS.index(found.pop()) if len(found) == 1 else None


def in_year(dateline: Yearless, year: int) -> dt.date | None:
    """The day of a dateline in a year; None where it is no day of it, or not the weekday that the text names."""
    try:
        day = dt.date(year, dateline.month, dateline.day)
    except ValueError:
        return None
    return day if dateline.weekday is None or day.weekday() == dateline.weekday else None
