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
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.context.event_kinds import ELSEWHERE, SEVERAL, EventKind, kinds_near, own_name
from checker.context.event_marks import people_in, sites_in
from checker.context.event_places import TOP, home_of, homes_of, hometown_of, places_in
from checker.context.event_times import day_of, days_told
from checker.context.nested_places import Same
from checker.context.reading import Context, Reading
from checker.context.told_where import said_to_be_in, town_within
from checker.model import UNBOUNDED, Happening, Interval, Span, TimeExpression
from checker.reference import display_name

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["Event", "event_of", "event_place", "in_event"]

LEAD = 8
"""Sentences at the top of an article in which it says what it is about: headline, first paragraph and the one behind it."""

RECENT = dt.timedelta(days=31)
"""How long before its publication the event of a news article may lie when no day is named. Older ones are background."""

A_WEEK = dt.timedelta(days=7)
"""The longest time that is taken for that of a short event: "last week"."""


A_SEASON = dt.timedelta(days=92)
"""The longest stated time in which a figure is still taken for that of a short event: a writer who does not know the day says
"this spring"."""


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
    """`when` is the day, or what stands for it; `told` the days that the text gives, which may be more ("last weekend")."""

    kind: EventKind | None = None
    place: str | None = None
    when: Interval | None = None
    name: str | None = None
    span: Span | None = None
    told: Interval | None = None
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()


def in_event(draft: Draft, *kinds: str) -> Draft:
    """The draft with its event put in, and with the event's place where it has none of its own; unchanged where the text tells of
    no event. `kinds`: only events of these ("protest").
    """
    context = draft.context
    pieces, why = _belongs(context, kinds)
    if pieces is None or (not (pieces.name or (pieces.kind and pieces.kind.rare)) and _of_a_period(draft)):
        return draft if kinds or draft.place else _in_the_city(draft)
    draft = replace(draft, happening=_happening(pieces, context))
    event = _event(pieces, context, why)
    if event is not None:
        draft = draft.put("event", event.name, event.why, event.span)
    named = event is not None or not kinds
    if draft.place is None and pieces.place and pieces.name is None and named and _sure_place(pieces):
        return draft.put("place", pieces.place, "the event was there", pieces.span)
    return draft


def _of_a_period(draft: Draft) -> bool:
    """ "410 murders from 2000 to 2018": what is counted over months has no one attack or crash to belong to."""
    time = draft.as_of
    return time.basis == "stated" and time.interval.bounded and time.interval.last - time.interval.first > A_SEASON


def _in_the_city(draft: Draft) -> Draft:
    """ "DOVER — Four people have been shot across the city since Monday": of several events, in the city of the dateline."""
    context = draft.context
    if context.text.find("the city", context.sentence.start, context.sentence.end) < 0:
        return draft
    home = home_of(context.text, context.sentence.end)
    return draft.put("place", home, "the city is that of the dateline") if home else draft


def _sure_place(pieces: _Pieces) -> bool:
    """A storm or an outbreak is in many places: that of the dateline, or of a weather centre, is not where it struck."""
    return pieces.kind is not None and (not pieces.kind.rare or (pieces.place or "").isupper())


def event_of(context: Context, *kinds: str) -> Event | None:
    """The event that a figure belongs to, or None where kind, place or time are not given. `kinds`: only events of these."""
    pieces, why = _belongs(context, kinds)
    return _event(pieces, context, why) if pieces is not None else None


def event_place(context: Context) -> str | None:
    """Where the event was that the sentence speaks of, if it was in one place."""
    pieces, _ = _belongs(context, ())
    return pieces.place if pieces is not None and pieces.name is None and _sure_place(pieces) else None


def _belongs(context: Context, kinds: tuple[str, ...]) -> tuple[_Pieces | None, str]:
    """What the text tells of the event that a figure belongs to, and why it is that event."""
    reading = context.reading
    main, own = _main(Same(reading)), _pieces(reading, context.sentence, kinds)
    if kinds and (main.kind is None or main.kind.name not in kinds):
        main = _Pieces()
    if kinds and own.kind is None:
        return None, ""
    if not kinds:  # a march is where it happened, not what happened to those hurt there
        main, own = (replace(p, kind=None) if p.kind and p.kind.name == "protest" else p for p in (main, own))
    if own.name:
        return own, "the event has a name of its own"
    if main.name and _may_be(main, own, context):
        return main, "the article is about it"
    if _of_several(context, main.kind or own.kind):
        return None, ""
    if not _may_be(main, own, context):
        return (own if own.place else replace(own, place=hometown_of(reading, context.sentence))), ""
    return replace(
        main, kind=main.kind or own.kind, place=main.place or own.place, when=main.when or own.when, span=main.span or own.span
    ), ""


def _of_several(context: Context, kind: EventKind | None) -> bool:
    """ "Four people have been shot since Tuesday", "killed in separate shootings": one figure for several events."""
    return not (kind and kind.rare) and context.first(SEVERAL, context.sentence) is not None


def _happening(pieces: _Pieces, context: Context) -> Happening | None:
    kind = pieces.kind
    if kind is None and pieces.name is None:
        return None
    published = context.reading.article.published.interval
    recent = published if kind and kind.rare else Interval(None, published.end) if published.end else UNBOUNDED
    # "In spring", "last July" are told of many things: only days tell when it was.
    days = pieces.told if pieces.told and ((kind and kind.rare) or pieces.told.last - pieces.told.first <= A_WEEK) else None
    when = days or pieces.when or recent
    return Happening(
        kind.name if kind else None,
        pieces.name,
        when,
        pieces.place,
        pieces.places or ((pieces.place,) if pieces.place else ()),
        pieces.people,
        pieces.sites,
        rare=kind is not None and kind.rare,
        vague=kind is not None and kind.vague,
    )


def _event(pieces: _Pieces, context: Context, why: str) -> Event | None:
    if pieces.name:
        return Event(pieces.name, pieces.span or context.sentence, why)
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
        and f"{main.place}, {own.place}" not in context.text[:TOP]  # the state that its town was told with
        and not any(
            place.startswith(main.place) or main.place.startswith(place)
            for place, _ in places_in(context.reading, context.sentence)
        )
    ):
        return False
    if context.first(ELSEWHERE, context.sentence):
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


def _told_at_the_top(kind: EventKind, context: Context) -> bool:
    reading = context.reading
    end = reading.scan.sentences[min(LEAD, len(reading.scan.sentences)) - 1].span.end
    return kind.cues.first(reading.text, Span(0, end)) is not None


@lru_cache(maxsize=4)
def _main(same: Same) -> _Pieces:
    """What the article is about: the kind most spoken of at the top, the first place and day said with it."""
    reading = same.reading
    top = reading.scan.sentences[:LEAD]
    if not top:
        return _Pieces()
    stretch = Span(top[0].span.start, top[-1].span.end)
    named = own_name(reading.text, stretch)
    counted = [(kind, list(kind.cues.all(reading.text, stretch))) for kind in kinds_near(reading.text, stretch)]
    said = [(kind, hits) for kind, hits in counted if hits and not kind.vague] or [(kind, hits) for kind, hits in counted if hits]
    kind, hits = max(said, key=lambda pair: len(pair[1]), default=(None, []))
    if kind is None:
        return _Pieces(name=named[0] if named else None, span=named[1] if named else None)
    place = _main_place(reading, kind)
    body = [x.span for x in reading.scan.sentences[: LEAD * 2]]
    told = days_told(reading, body, kind)
    when = day_of(told, kind)
    near = [x for x in body if _of_that_day(reading, x, when)]
    return _Pieces(
        kind,
        place,
        when,
        named[0] if named else None,
        named[1] if named else hits[0].span,
        told,
        _all_places(reading, near, place),
        people_in(reading.text, near),
        sites_in(reading.text, near),
    )


def _of_that_day(reading: Reading, sentence: Span, day: Interval | None) -> bool:
    """False for a sentence that leaves the event: by a word for that, or by an earlier day."""
    if ELSEWHERE.first(reading.text, sentence):
        return False
    times = (t for t in reading.within(reading.scan.times, sentence) if t.kind in ("date", "time") and t.interval is not None)
    return day is None or not any(
        t.interval.bounded and t.interval.last < day.first - dt.timedelta(days=1) for t in times if t.interval
    )


def _all_places(reading: Reading, sentences: Sequence[Span], place: str | None) -> tuple[str, ...]:
    """Every place that the article gives at the top, wide and narrow ones, among them that of the dateline and of the police."""
    found = dict.fromkeys((place,) if place else ())
    for sentence in sentences:
        found |= dict.fromkeys(name for name, _ in places_in(reading, sentence))
    if sentences:
        found |= dict.fromkeys(homes_of(reading.text, sentences[-1].end))
    return tuple(found)


def _main_place(reading: Reading, kind: EventKind) -> str | None:
    """The town in which the text says that it happened; else the place most often named with the event at the top, else that of the
    dateline, else one further down. A country where the kind is rare, else a town before a country.
    """
    top, below = reading.scan.sentences[:LEAD], reading.scan.sentences[LEAD : LEAD * 2]
    first, body = [x.span for x in top], [x.span for x in (*top, *below)]
    if not kind.rare and (said := said_to_be_in(reading, body)):
        return said
    named = _named_most(reading, kind, first)
    if named is not None:
        return named if kind.rare else town_within(reading, named, first) or named
    return (
        home_of(reading.text, top[-1].span.end)
        or _named_most(reading, kind, [x.span for x in below])
        or home_of(reading.text, (below or top)[-1].span.end)
        or hometown_of(reading, Span(top[0].span.start, top[-1].span.end))
    )


def _named_most(reading: Reading, kind: EventKind, sentences: Sequence[Span]) -> str | None:
    scores: dict[str, float] = {}
    for index, sentence in enumerate(sentences):
        if kind.cues.first(reading.text, sentence) is None:
            continue
        for place, is_country in places_in(reading, sentence):
            weight = 1.0 if is_country is kind.rare or not is_country else 0.01
            scores[place] = scores.get(place, 0.0) + weight / (1 + index / 4)
    if kind.rare:
        scores = {p: s for p, s in scores.items() if len(p) == 2 and p.isupper()} or scores  # an ISO code is a country
    return max(scores, key=lambda p: scores[p]) if scores else None


def _pieces(reading: Reading, sentence: Span, kinds: tuple[str, ...] = ()) -> _Pieces:
    named = own_name(reading.text, sentence)
    if named and not kinds:
        return _Pieces(name=named[0], span=named[1])
    found = [
        (kind, hit)
        for kind in kinds_near(reading.text, sentence)
        if (not kinds or kind.name in kinds) and (hit := kind.cues.first(reading.text, sentence))
    ]
    kind, hit = next(((k, h) for k, h in found if not k.vague), found[0] if found else (None, None))
    places = places_in(reading, sentence)
    rare = kind is not None and kind.rare
    place = next((p for p, is_country in places if is_country is rare), places[0][0] if places else None)
    told = days_told(reading, [sentence], kind) if kind else None
    when = day_of(told, kind) if kind else None
    marks = people_in(reading.text, [sentence]), sites_in(reading.text, [sentence])
    return _Pieces(kind, place, when, None, hit.span if hit else None, told, tuple(dict.fromkeys(p for p, _ in places)), *marks)
