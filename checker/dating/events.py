"""Dated events: a text that speaks of one as past was written after it; "three years after" it, three years later."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

import regex

from checker.dating.clue import Clue, Page, Strength
from checker.dating.cues import future, past
from checker.dating.durations import Length, lengths
from checker.dating.event_names import Found, find_events
from checker.model import Interval
from checker.patterns import pattern_of
from checker.reference import Tables

__all__ = ["event_clues"]

_REACH = 200
"""How far from an event, within its sentence, words that hang on it may stand, in characters."""


def event_clues(page: Page, tables: Tables = ()) -> Iterator[Clue]:
    seen: set[str] = set()
    for hit in find_events(page, tables):
        for clue in _clues(page, hit):
            if clue.why not in seen:
                seen.add(clue.why)
                yield clue


@cache
def _planned() -> regex.Pattern[str]:
    """Events that are announced long before: naming one says little."""
    meetings = r"elections?|summit|meeting|Olympics|Games|World Cup|Euro \d|inauguration|coronation|conference|midterms?"
    acts = "expir|opens?|takes? effect|join|accession|introduced|into force|sworn|transition|withdraw|leaves|ends?|census|launch"
    papers = (
        "yearbook|report|budget|Act|START|treaty|declaration|deal|agreement|contract|independence|conclave|rally|referend|impeach"
    )
    return pattern_of(rf"(?i)\b(?:{meetings}|{acts}|{papers})")


@cache
def _after() -> regex.Pattern[str]:
    time = "after|following|since|in the wake of|aftermath of|recent(?:ly)?|last (?:week|month|year|summer)['’]s"
    cause = "led to|caused by|triggered by|prompted by|because of|anniversary of|response to|reaction to|victims of|survivors of"
    done = "has agreed|have agreed|agreed to|accepted|won|lost"
    return pattern_of(rf"(?i)\b(?:{time}|{cause}|{done})\W+(?:[\p{{L}}’'.,-]+\W+){{0,6}}+$")


@cache
def _at() -> regex.Pattern[str]:
    return pattern_of(r"(?i)\b(?:in|at|during|held|made|adopted|signed)\W+(?:[\p{L}’'.,-]+\W+){0,3}+$")


def _looks_back(text: str, before: str, hit: Found) -> bool:
    """True when an event that was announced long before is spoken of as over: "after the summit", "agreed at the summit"."""
    if _after().search(before):
        return True
    first, last = max(hit.sentence.start, hit.span.start - 80), min(hit.sentence.end, hit.span.end + 60)
    return _at().search(before) is not None and past(text, first, last) and not future(text, first, last)


def _clues(page: Page, hit: Found) -> Iterator[Clue]:
    text = page.text
    span, words = page.quote(hit.span.start, hit.span.end)
    events = hit.alias.events
    before = text[max(hit.sentence.start, hit.span.start - 70) : hit.span.start]
    looks_back = _looks_back(text, before, hit)
    if hit.alias.recurring:
        yield from _since(page, hit, " or ".join(dict.fromkeys(e.event for e in events)))
        return
    if all(_planned().search(e.event) for e in events):
        ahead = _coming_up().search(before)
        last = max(e.end or e.start for e in events)
        if ahead is not None and len(events) == 1:
            why = f"{events[0].event}: {events[0].start}; still to come when it was written"
            yield Clue(span, words, why, (Interval(None, last),), "soft")
        if ahead is not None or not looks_back:
            return
    if _ahead().search(before[-40:]) or _denied().search(before[-30:]):
        return
    strength: Strength = "hard" if all(e.checked for e in events) and len(events) == 1 else "soft"
    first = min(e.start for e in events)
    name = " or ".join(dict.fromkeys(e.event for e in events))
    unchecked = "" if strength == "hard" or len(events) > 1 else " (nobody checked this row of the table)"
    yield Clue(span, words, f"{name}: {first}; the text speaks of it as past{unchecked}", (Interval(first, None),), strength)
    yield from _recent(page, hit, before, name)
    yield from _since(page, hit, name)


@cache
def _ahead() -> regex.Pattern[str]:
    words = "upcoming|next|ahead of|before|planned|possible|potential|another|prevent|fears? of|risk of|threat of|will|could|would"
    return pattern_of(rf"(?i)\b(?:{words})\W")


@cache
def _coming_up() -> regex.Pattern[str]:
    return pattern_of(r"(?i)\b(?:upcoming|ahead of|in the run-up to|next (?:week|month)['’]s|coming)\W+(?:[\p{L}’'-]+\W+){0,3}+$")


@cache
def _denied() -> regex.Pattern[str]:
    return pattern_of(r"(?i)\b(?:like|similar to|no|second|new|repeat of)\W+(?:the\W+|a\W+)?$")


_RECENT_DAYS = 365
""" "Recent" is a matter of weeks in news; a year is what no editor would exceed."""


@cache
def _recently() -> regex.Pattern[str]:
    return pattern_of(r"(?i)\b(?:recent(?:ly)?|just|newly|this (?:week|month)['’]?s?)\W+(?:[\p{L}’'-]+\W+){0,3}$")


def _recent(page: Page, hit: Found, before: str, name: str) -> Iterator[Clue]:
    """ "The recent deaths of": not long ago. "Has agreed to", this week: within that week."""
    span, words = page.quote(hit.span.start, hit.span.end)
    last = max(e.end or e.start for e in hit.alias.events)
    inside = page.text[hit.span.start : hit.span.end]
    if _recently().search(before) or regex.search(r"\brecent(?:ly)?\b", inside):
        why = f"{name}: until {last}, and “recent” here, so not a year later"
        yield Clue(span, words, why, (Interval(None, last + dt.timedelta(days=_RECENT_DAYS)),), "soft")
    told = _calendar_unit().search(before)
    if told is not None and len(hit.alias.events) == 1:
        why = f"{name}: {last}, which is “{told['which']} {told['unit']}” here"
        yield Clue(span, words, why, (_within(last, told["unit"].lower(), 1 if told["which"].lower() == "last" else 0),), "hard")
    event = hit.alias.events[0]
    if (
        len(hit.alias.events) == 1
        and event.end == event.start
        and _present_perfect().search(before + inside)
        and _this_week(page, hit)
    ):
        sunday = event.start + dt.timedelta(days=6 - event.start.weekday())
        why = f"{name}: {event.start}, still going on here, and the words beside it say “this week”"
        yield Clue(span, words, why, (Interval(event.start, sunday),), "soft")


@cache
def _calendar_unit() -> regex.Pattern[str]:
    """ "Last month's summit", "this week's vote"."""
    return pattern_of(r"(?i)\b(?P<which>last|this)\s(?P<unit>week|month|year)['’]s\W+(?:[\p{L}’'-]+\W+){0,3}$")


def _within(day: dt.date, unit: str, later: int) -> Interval:
    """The calendar week, month or year of a day, or the one after it."""
    if unit == "year":
        return Interval.year(day.year + later)
    if unit == "week":
        monday = day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=later)
        return Interval(monday, monday + dt.timedelta(days=6))
    first = (day.replace(day=1) + dt.timedelta(days=32 * later)).replace(day=1)
    return Interval(first, (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1))


@cache
def _present_perfect() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:has|have|just)\W+(?:\p{L}+ly\W+)?\p{L}{2,}(?:ed|en|un|et)\b")


def _this_week(page: Page, hit: Found) -> bool:
    """True when the sentence or the one before it says "this week"."""
    i = bisect_right(page.sentence_starts, hit.span.start) - 1
    start = max(page.sentences[max(0, i - 1)].span.start, hit.span.start - 2 * _REACH)
    return regex.search(r"\bthis week\b", page.text, pos=start, endpos=min(hit.sentence.end, hit.span.end + _REACH)) is not None


def _since(page: Page, hit: Found, name: str) -> Iterator[Clue]:
    """ "More than three years after the invasion": the event's day and the length that has passed."""
    first, last = max(hit.sentence.start, hit.span.start - _REACH), min(hit.sentence.end, hit.span.end + _REACH)
    for length in lengths(page.text, first, last):
        joined = _joined(page.text, length, hit)
        if joined is None:
            continue
        start, end = min(length.span.start, hit.span.start), max(length.span.end, hit.span.end)
        span, words = page.quote(start, end)
        readings = tuple(length.after(e.start, open_end=joined == "after") for e in hit.alias.events)
        checked = all(e.checked for e in hit.alias.events)
        starts = ", ".join(sorted({e.start.isoformat() for e in hit.alias.events}))
        if length.at_least and checked:
            lows = tuple(Interval(r.start, None) for r in readings)
            yield Clue(span, words, f"{name}: {starts}, and {length.words} have passed", lows, "hard")
            readings = tuple(r for r in readings if r.end)
        if readings:
            yield Clue(
                span, words, f"{name}: {starts}, and {length.words} have passed; more would be said otherwise", readings, "soft"
            )


def _joined(text: str, length: Length, hit: Found) -> str | None:
    """How a length hangs on the event: `now` (it runs until the text), `after` (it ended before the text), None for not at all."""
    between = text[min(length.span.end, hit.span.end) : max(length.span.start, hit.span.start)].casefold()
    if length.span.touches(hit.span) or len(between) > 70 or ";" in between:
        return None
    if length.ago:
        return "now" if len(between) < 40 and not regex.search(r"\b(?:before|after|when|by)\b", between) else None
    comes_first = length.span.start < hit.span.start
    if comes_first and regex.match(r"\W*(?:after|since|following|into|on from)\b", between):
        return "after" if regex.match(r"\W*after\b", between) else "now"
    lead = text[max(hit.sentence.start, length.span.start - 40) : length.span.start].casefold()
    if not comes_first and regex.search(r"\b(?:has|have)\b.{0,30}(?:for|lasted|into)\s+(?:its\s+)?$", lead):
        return "now"
    return None
