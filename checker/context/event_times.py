"""Times of events: the day or days on which the text says that it happened, among the other times of telling, court and burial."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.context.event_kinds import HAPPENED, EventKind
from checker.context.reading import Reading
from checker.cues import Hit
from checker.model import Interval, Span
from checker.patterns import pattern_of

__all__ = ["day_of", "days_told"]


def days_told(reading: Reading, sentences: Sequence[Span], kind: EventKind) -> Interval | None:
    """The time said nearest to the words for the event, a day or longer ("last weekend", "in August"), not after publication.

    "Clinton on Wednesday defended her handling of last September's attack": the attack was in September, on a day that is not told.
    """
    told = _told(reading, sentences, kind)
    if not told:
        return None
    nearest = min(told, key=lambda t: t[0])[1]
    if nearest.first == nearest.last:
        return nearest
    # "last weekend ... on Sunday": the day within the longer time.
    days = [t for t in told if t[1].first == t[1].last and nearest.covers(t[1]) and (nearest.last - nearest.first).days < 7]
    return min(days, key=lambda t: t[0])[1] if days else nearest


def day_of(told: Interval | None, kind: EventKind) -> Interval | None:
    """What `days_told` gives, but None for what happens in a day where no day is told; a rare kind may take longer."""
    return told if told is not None and (kind.rare or told.first == told.last) else None


def _told(reading: Reading, sentences: Sequence[Span], kind: EventKind) -> list[tuple[int, Interval]]:
    return [
        (near + A_SENTENCE * index, when)
        for index, sentence in enumerate(sentences)
        for near, when in _times_near(reading, sentence, kind)
    ]


def _times_near(reading: Reading, sentence: Span, kind: EventKind) -> Iterator[tuple[int, Interval]]:
    """Each time of a sentence that tells of the event, with how far it stands from the nearest word for it."""
    published = reading.article.published.interval
    cues = [*kind.cues.all(reading.text, sentence), *HAPPENED.all(reading.text, sentence)]
    if cues:
        yield from _the_day_before(reading, sentence, cues)
    for time in reading.within(reading.scan.times, sentence) if cues else ():
        if time.kind not in ("date", "time") or time.interval is None or not time.interval.bounded:
            continue
        if (
            time.span.of(reading.text).casefold() in _PRESENT
            or (published.end and time.interval.first > published.end)
            or _is_of_publication(reading.text, time.span)
        ):
            continue
        yield min(hit.distance(time.span) for hit in cues), time.interval


def _the_day_before(reading: Reading, sentence: Span, cues: Sequence[Hit]) -> Iterator[tuple[int, Interval]]:
    """ "On Thursday, after five people were shot the day before": the day before the one that the sentence gives first."""
    match = _day_before().search(reading.text, sentence.start, sentence.end)
    if match is None:
        return
    days = [
        t.interval
        for t in reading.within(reading.scan.times, Span(sentence.start, match.start()))
        if t.kind in ("date", "time") and t.interval is not None and t.interval.bounded and t.interval.first == t.interval.last
    ]
    if days:
        day = days[-1].first - dt.timedelta(days=1)
        at = Span(*match.span())
        yield max(min(hit.distance(at) for hit in cues) - AT_ONCE, 0), Interval(day, day)


AT_ONCE = 40
"""How many characters nearer to its verb a day counts that only that verb can have: "the day before"."""


@cache
def _day_before() -> regex.Pattern[str]:
    return pattern_of(
        r"\bthe\s(?:day|night|evening|afternoon|morning)\s(?:before|earlier)\b(?!\s(?:he|she|they|it|the|his|her|a)\b)"
    )


A_SENTENCE = 20
"""How many characters one sentence further down counts for, when the time of an event is looked for: the first to tell it tells
it best."""


_PRESENT = frozenset({"now", "currently", "at present", "so far"})
"""Times of telling: a man has now been charged."""


def _is_of_publication(text: str, span: Span) -> bool:
    """ "(Published Monday, March 24)", "police said Thursday", "pleaded not guilty Friday": a day of telling or of the law, not
    of the event.
    """
    before = text[max(0, span.start - 48) : span.start]
    return _telling().search(before) is not None


@cache
def _telling() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:published|posted|updated|said|says|told|announced|report(?:ed)?|statement|conference|arrest\w*"
        r"|charg\w+|appear\w*|court|identif\w+|released|plead\w*|indict\w*|sentenc\w+"
        r"|convict\w*|guilty|hearing|jury|trial|booked|custody|vigil|funeral|buried|confirmed|met|visit\w*|spoke"
        r"|resum\w+|until|since|before)\b[^.;]{0,30}$",
        regex.IGNORECASE | regex.VERSION1,
    )
