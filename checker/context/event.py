"""Events: which attack, storm or crash a figure belongs to, by kind, place and day, so that the tolls of two are never compared.

An event is named the same in two articles when both say what it was, where and when: "shooting in Arlington on 2014-03-23". What
is short (an attack, a crash) needs its day, because a city may have two in a month; what is long or rare (an earthquake, a flood)
needs its year. A name of its own ("Hurricane Mitch") is enough. Where a piece is missing the event stays unnamed: a comparison
then says that it does not know.

News gives the pieces once, at the top, and goes on with "the shooting"; a sentence that brings a time, a place or a kind of its own
that does not fit tells of something else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.event_kinds import ELSEWHERE, HAPPENED, Happening, happenings, own_name
from checker.context.event_places import home_of, places_in
from checker.context.reading import Context, Reading
from checker.model import Interval, Span, TimeExpression
from checker.reference import display_name

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["Event", "event_of", "in_event"]

LEAD = 8
"""Sentences at the top of an article in which it says what it is about: headline, first paragraph and the one behind it."""

RECENT = dt.timedelta(days=31)
"""How long before its publication the event of a news article may lie when no day is named. Older ones are background."""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, where and when, with the words that told it (`span` is the kind's). `place` is None for an event with a name
    of its own.
    """

    name: str
    span: Span
    why: str
    place: str | None = None


@dataclass(frozen=True, slots=True)
class _Pieces:
    kind: Happening | None = None
    place: str | None = None
    when: Interval | None = None
    name: str | None = None
    span: Span | None = None


def in_event(draft: Draft, *kinds: str) -> Draft:
    """The draft with its event put in, where the text names it; unchanged where it does not. `kinds`: only events of these
    ("protest").
    """
    event = event_of(draft.context, *kinds)
    if event is None:
        return draft
    draft = draft.put("event", event.name, event.why, event.span)
    if draft.place is None and event.place and len(event.place) == 2 and event.place.isupper():  # an ISO code: a country
        return draft.put("place", event.place, "the event was there", event.span)
    return draft


def event_of(context: Context, *kinds: str) -> Event | None:
    """The event that a figure belongs to, or None where kind, place or time are not given. `kinds`: only events of these."""
    reading = context.reading
    main, own = _main(_Same(reading)), _pieces(reading, context.sentence, kinds)
    if kinds and (main.kind is None or main.kind.name not in kinds):
        main = _Pieces()
    if kinds and own.kind is None:
        return None
    if not kinds:  # a march is where it happened, not what happened to those hurt there
        main, own = (replace(p, kind=None) if p.kind and p.kind.name == "protest" else p for p in (main, own))
    if own.name:
        return Event(own.name, own.span or context.sentence, "the event has a name of its own")
    if main.name and _may_be(main, own, context):
        return Event(main.name, main.span or context.sentence, "the article is about it")
    if _may_be(main, own, context):
        pieces = _Pieces(main.kind or own.kind, main.place or own.place, main.when or own.when, None, main.span or own.span)
    else:
        pieces = own
    return _event(pieces, context)


def _event(pieces: _Pieces, context: Context) -> Event | None:
    if pieces.kind is None or pieces.place is None or (pieces.kind.vague and pieces.when is None):
        return None
    where = f"{pieces.kind.name} in {display_name(pieces.place)}"
    if pieces.kind.rare:
        year = pieces.when or context.reading.article.published.interval
        if not year.bounded or year.first.year != year.last.year:
            return None
        return Event(
            f"{where} in {year.first.year}", pieces.span or context.sentence, "what, where and in which year", pieces.place
        )
    if pieces.when is None or pieces.when.first != pieces.when.last:
        return None
    return Event(f"{where} on {pieces.when.first}", pieces.span or context.sentence, "what, where and on which day", pieces.place)


def _may_be(main: _Pieces, own: _Pieces, context: Context) -> bool:
    """False where the sentence brings a kind, a place or a time that is not the main event's."""
    if main.kind is None and main.name is None:
        return False
    if main.kind and main.kind.vague and own.kind is not main.kind and context.index >= LEAD:
        return False
    if (
        own.kind
        and main.kind
        and own.kind is not main.kind
        and not own.kind.vague
        and not main.kind.vague
        and not _told_at_the_top(own.kind, context)
    ):
        return False
    if (
        main.place
        and own.place
        and not any(
            place.startswith(main.place) or main.place.startswith(place)
            for place, _ in places_in(context.reading, context.sentence)
        )
    ):
        return False
    if ELSEWHERE.first(context.text, context.sentence):
        return False
    return all(_near(t, main, context) for t in context.times if t.kind in ("date", "time"))


def _near(time: TimeExpression, main: _Pieces, context: Context) -> bool:
    """True for a time that can be the event's or later."""
    if time.interval is None or not time.interval.known:
        return True
    published = context.reading.article.published.interval
    day = main.when.first if main.when else (published.start - RECENT if published.start else None)
    if day is None:
        return not (time.stated and time.interval.bounded and (time.interval.last - time.interval.first).days > RECENT.days)
    return time.interval.last >= day - dt.timedelta(days=1)


def _told_at_the_top(kind: Happening, context: Context) -> bool:
    reading = context.reading
    end = reading.scan.sentences[min(LEAD, len(reading.scan.sentences)) - 1].span.end
    return kind.cues.first(reading.text, Span(0, end)) is not None


class _Same:
    """A reading by identity, so that what is worked out once for an article is kept without hashing its text."""

    __slots__ = ("reading",)

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def __hash__(self) -> int:
        return id(self.reading)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.reading is other.reading


@lru_cache(maxsize=4)
def _main(same: _Same) -> _Pieces:
    """What the article is about: the kind most spoken of at the top, the first place and day said with it."""
    reading = same.reading
    top = reading.scan.sentences[:LEAD]
    if not top:
        return _Pieces()
    stretch = Span(top[0].span.start, top[-1].span.end)
    named = own_name(reading.text, stretch)
    counted = [(kind, list(kind.cues.all(reading.text, stretch))) for kind in happenings()]
    said = [(kind, hits) for kind, hits in counted if hits and not kind.vague] or [(kind, hits) for kind, hits in counted if hits]
    kind, hits = max(said, key=lambda pair: len(pair[1]), default=(None, []))
    if kind is None:
        return _Pieces(name=named[0] if named else None, span=named[1] if named else None)
    place = _main_place(reading, kind)
    return _Pieces(
        kind,
        place,
        _day(reading, [x.span for x in reading.scan.sentences[: LEAD * 2]], kind),
        named[0] if named else None,
        named[1] if named else hits[0].span,
    )


def _main_place(reading: Reading, kind: Happening) -> str | None:
    """The place most often named with the event at the top, else that of the dateline. A country where the kind is rare, else a
    town before a country.
    """
    scores: dict[str, float] = {}
    for index, sentence in enumerate(reading.scan.sentences[:LEAD]):
        if kind.cues.first(reading.text, sentence.span) is None:
            continue
        for place, is_country in places_in(reading, sentence.span):
            weight = 1.0 if is_country is kind.rare or not is_country else 0.01
            scores[place] = scores.get(place, 0.0) + weight / (1 + index / 4)
    if kind.rare:
        scores = {p: s for p, s in scores.items() if len(p) == 2 and p.isupper()} or scores  # an ISO code is a country
    if scores:
        return max(scores, key=lambda p: scores[p])
    return home_of(reading.text, reading.scan.sentences[min(LEAD, len(reading.scan.sentences)) - 1].span.end)


def _day(reading: Reading, sentences: Sequence[Span], kind: Happening) -> Interval | None:
    """The time said nearest to the words for the event, if it is one day (for a rare kind also a longer time) and not after
    publication.

    "Clinton on Wednesday defended her handling of last September's attack": the attack was in September, on a day that is not told.
    """
    told = [
        (near + A_SENTENCE * index, when)
        for index, sentence in enumerate(sentences)
        for near, when in _times_near(reading, sentence, kind)
    ]
    if not told:
        return None
    nearest = min(told, key=lambda t: t[0])[1]
    if kind.rare or nearest.first == nearest.last:
        return nearest
    # "last weekend ... on Sunday": the day within the longer time.
    days = [t for t in told if t[1].first == t[1].last and nearest.covers(t[1]) and (nearest.last - nearest.first).days < 7]
    return min(days, key=lambda t: t[0])[1] if days else None


def _times_near(reading: Reading, sentence: Span, kind: Happening) -> Iterator[tuple[int, Interval]]:
    """Each time of a sentence that tells of the event, with how far it stands from the nearest word for it."""
    published = reading.article.published.interval
    cues = [*kind.cues.all(reading.text, sentence), *HAPPENED.all(reading.text, sentence)]
    for time in reading.within(reading.scan.times, sentence) if cues else ():
        if time.kind not in ("date", "time") or time.interval is None or not time.interval.bounded:
            continue
        if (published.end and time.interval.first > published.end) or _is_of_publication(reading.text, time.span):
            continue
        yield min(hit.distance(time.span) for hit in cues), time.interval


A_SENTENCE = 20
"""How many characters one sentence further down counts for, when the time of an event is looked for: the first to tell it tells
it best."""


def _is_of_publication(text: str, span: Span) -> bool:
    """ "(Published Monday, March 24)", "police said Thursday", "pleaded not guilty Friday": a day of telling or of the law, not
    of the event.
    """
    before = text[max(0, span.start - 48) : span.start]
    return _telling().search(before) is not None


@cache
def _telling() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:published|posted|updated|said|says|told|announced|report(?:ed)?|statement|conference|arrest\w*"
        r"|charg\w+|appear\w*|court|identif\w+|released|plead\w*|indict\w*|sentenc\w+"
        r"|convict\w*|guilty|hearing|jury|trial|booked|custody|vigil|funeral|buried|confirmed|met|visit\w*|spoke"
        r"|resum\w+|until|since|before)\b[^.;]{0,30}$",
        regex.IGNORECASE | regex.VERSION1,
    )


def _pieces(reading: Reading, sentence: Span, kinds: tuple[str, ...] = ()) -> _Pieces:
    named = own_name(reading.text, sentence)
    if named and not kinds:
        return _Pieces(name=named[0], span=named[1])
    found = [
        (kind, hit)
        for kind in happenings()
        if (not kinds or kind.name in kinds) and (hit := kind.cues.first(reading.text, sentence))
    ]
    kind, hit = next(((k, h) for k, h in found if not k.vague), found[0] if found else (None, None))
    places = places_in(reading, sentence)
    rare = kind is not None and kind.rare
    place = next((p for p, is_country in places if is_country is rare), places[0][0] if places else None)
    when = _day(reading, [sentence], kind) if kind else None
    return _Pieces(kind, place, when, None, hit.span if hit else None)
