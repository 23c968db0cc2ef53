"""Dated events: a text that speaks of one as past was written after it; "three years after" it, three years later.

An alias of an event matches where its content words stand in this order, close together, in one sentence ("the deaths of four
soldiers in Lithuania": "the recent deaths of four U.S. soldiers during joint military exercises in Lithuania"). The countries that
the event's own name holds have to be in the text too. Where one alias belongs to several events, each of them may be meant.

"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from checker.dating.clue import Clue, Page, Strength
from checker.dating.durations import Length, lengths
from checker.model import Interval, Span
from checker.reference import DatedEvent, Tables, dated_events
from checker.scan.names import find_names

__all__ = ["event_clues"]


@dataclass(frozen=True, slots=True)
class _Alias:
    """The content words of an alias (stems), those that need a capital, and the events that bear it."""

    stems: tuple[str, ...]
    capital: tuple[bool, ...]
    events: tuple[DatedEvent, ...]
    needs: frozenset[str]
    recurring: bool


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    sentence: Span
    alias: _Alias


def event_clues(page: Page, tables: Tables = ()) -> Iterator[Clue]:
    found = list(_found(page, tuple(map(str, tables))))
    seen: set[str] = set()
    for hit in found:
        for clue in _clues(page, hit):
            if clue.why not in seen:
                seen.add(clue.why)
                yield clue


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"(?:\p{Lu}\.){2,}+|\p{L}[\p{L}\p{M}]*+|\d++")


_SMALL = frozenset(
    {
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "at",
        "for",
        "to",
        "and",
        "by",
        "with",
        "from",
        "into",
        "its",
        "s",
        "s'",
        "that",
        "over",
        "as",
        "is",
    }
)


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """A word without its ending, so that "withdrawal", "withdrawing" and "withdraws" are one."""
    small = word.casefold().replace(".", "")
    for ending in ("ations", "ation", "ings", "ing", "als", "al", "ions", "ion", "ed", "es", "s"):
        if small.endswith(ending) and len(small) - len(ending) >= 4:  # noqa: PLR2004
            return small.removesuffix(ending)
    return small


def _found(page: Page, tables: tuple[str, ...]) -> Iterator[_Found]:
    index = _index(tables)
    text = page.text
    tokens = [(m.start(), m.end(), m[0]) for m in _token().finditer(text)]
    content = [(a, b, w) for a, b, w in tokens if w.casefold() not in _SMALL]
    stems = [_stem(w) for _a, _b, w in content]
    entities: frozenset[str] | None = None
    for at, stem in enumerate(stems):
        for alias in index.get(stem, ()):
            last = _match(alias, content, stems, at)
            if last is None:
                continue
            span = Span(content[at][0], content[last][1])
            sentence = _sentence_of(page, span)
            if sentence is None:
                continue
            if alias.needs:
                entities = entities if entities is not None else frozenset(m.entity for m in page.mentions)
                if not alias.needs <= entities:
                    continue
            yield _Found(span, sentence, alias)


def _match(alias: _Alias, content: Sequence[tuple[int, int, str]], stems: Sequence[str], at: int) -> int | None:
    """The index of the alias's last word, where its words follow from `at` in order with few others between."""
    if alias.capital[0] and not content[at][2][0].isupper():
        return None
    # Two words have to be neighbours ("Paris attacks"); longer aliases may be taken apart by what a reporter puts between.
    spare = 0 if len(alias.stems) <= 2 else len(alias.stems) + 2  # noqa: PLR2004
    here = at
    for want, capital in zip(alias.stems[1:], alias.capital[1:], strict=True):
        here += 1
        while here < len(stems) and not (stems[here] == want and (not capital or content[here][2][0].isupper())):
            here += 1
            spare -= 1
            if spare < 0:
                return None
        if here >= len(stems):
            return None
    return here


def _sentence_of(page: Page, span: Span) -> Span | None:
    i = bisect_right(page.sentence_starts, span.start) - 1
    sentence = page.sentences[i].span if i >= 0 else None
    return sentence if sentence is not None and sentence.covers(span) else None


@lru_cache(maxsize=8)
def _index(tables: tuple[str, ...]) -> dict[str, tuple[_Alias, ...]]:
    """Aliases by the stem of their first word."""
    bearers: dict[tuple[tuple[str, ...], tuple[bool, ...], bool], list[DatedEvent]] = {}
    for event in dated_events(tables):
        for name in event.names:
            words = [w for w in _token().findall(regex.sub(r"\([^)]*\)", "", name)) if w.casefold() not in _SMALL]
            if not _telling(words):
                continue
            stems = tuple(_stem(w) for w in words)
            # The first word's capital may be the sentence's; inside, a capital is a name's.
            capital = tuple(w[0].isupper() and (i > 0 or name in event.aliases) for i, w in enumerate(words))
            bearers.setdefault((stems, capital, name in _RECURRING), []).append(event)
    index: dict[str, list[_Alias]] = {}
    for (stems, capital, recurring), events in bearers.items():
        unique = tuple(dict.fromkeys(events))
        needs = frozenset.intersection(*(_countries(e.event) for e in unique))
        index.setdefault(stems[0], []).append(_Alias(stems, capital, unique, needs, recurring))
    return {stem: tuple(aliases) for stem, aliases in index.items()}


def _telling(words: Sequence[str]) -> bool:
    """True for an alias that names one event: two words and a name or number among them, and no mere kind of event."""
    if len(words) < 2:  # noqa: PLR2004
        return len(words) == 1 and len(words[0]) > 5 and words[0][0].isupper() and words[0] not in _PLAIN  # noqa: PLR2004
    return any(w[0].isupper() or w[0].isdigit() for w in words)


_PLAIN = frozenset(
    {
        "Euromaidan",
        "Maidan",
        "Fukushima",
        "Grenfell",
        "Pahalgam",
        "Zeitenwende",
        "Bucha",
        "Przewodów",
        "Fordow",
        "Redzikowo",
        "Żagań",
    }
    | {"Liberation", "Azovstal", "COVID", "AUKUS", "Mojtaba", "PRISM"}
)
"""Places and words that were in the news before their event, or are too short to tell."""

_RECURRING = frozenset(
    {
        "2020 presidential election (runoff)",
        "Abraham Accords",
        "Belarus protests",
        "Black Lives Matter protests",
        "Brussels summit 2018",
        "CARES Act",
        "Department of War",
        "February 24",
        "Fort Trump",
        "Gaza ceasefire",
        "Gaza war",
        "George Floyd",
        "Greenland crisis",
        "Hamas attack",
        "Hormuz crisis",
        "Inflation Reduction Act",
        "Iran nuclear deal",
        "Israel-Hamas war",
        "Israeli strikes on Iran",
        "January 6",
        "Katrina's landfall",
        "Kerch Strait",
        "London Games",
        "Minsk agreements",
        "National Unity",
        "New START in force",
        "Nice attack",
        "October 7",
        "Paris Games",
        "Paris attacks",
        "Sochi Games",
        "Special Counsel",
        "Strait of Hormuz closed",
        "Suez blockage",
        "Syrian civil war",
        "Syrian uprising",
        "Taliban takeover",
        "Tokyo Games",
        "aid pause",
        "border crisis",
        "fall of Kabul",
        "war in Ukraine",
        "withdrawal from Afghanistan",
    }
)
"""Aliases that also fit other events, or that were said before the event took place: of use only with a length ("three years after")."""


@lru_cache(maxsize=1000)
def _countries(name: str) -> frozenset[str]:
    """The countries and groups that an event's name holds."""
    return frozenset(m.entity for m in find_names(name) if m.kind in ("country", "group"))


@cache
def _planned() -> regex.Pattern[str]:
    """Events that are announced long before: naming one says little."""
    return regex.compile(
        r"(?i)\b(?:elections?|summit|meeting|Olympics|Games|World Cup|Euro \d|inauguration|coronation|conference|midterms?|referendum|expir|"
        r"opens?|takes? effect|join|accession|introduced|into force|sworn|yearbook|report|budget|transition|Act|withdraw|leaves|START|"
        r"treaty|declaration|deal|agreement|contract|impeachment|ends?|census|launch|rally|referend|pontiff|conclave|independence)"
    )


@cache
def _after() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)\b(?:after|following|since|in the wake of|aftermath of|recent(?:ly)?|last (?:week|month|year|summer|fall|autumn|winter|spring)['’]s|"
        r"at the|during|led to|caused by|triggered by|prompted by|because of|anniversary of|response to|reaction to|victims of|survivors of|"
        r"has agreed|have agreed|agreed to|accepted|signed|won|lost|held|made at|adopted|in the)\W+(?:[\p{L}’'.,-]+\W+){0,6}$"
    )


def _clues(page: Page, hit: _Found) -> Iterator[Clue]:
    text = page.text
    span, words = page.quote(hit.span.start, hit.span.end)
    events = hit.alias.events
    before = text[max(hit.sentence.start, hit.span.start - 70) : hit.span.start]
    looks_back = _after().search(before) is not None
    if hit.alias.recurring:
        yield from _since(page, hit, " or ".join(dict.fromkeys(e.event for e in events)))
        return
    if all(_planned().search(e.event) for e in events) and not looks_back:
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
    return regex.compile(
        r"(?i)\b(?:upcoming|next|ahead of|before|planned|possible|potential|another|prevent|fears? of|risk of|threat of|will|could|would)\W"
    )


@cache
def _denied() -> regex.Pattern[str]:
    return regex.compile(r"(?i)\b(?:like|similar to|no|second|new|repeat of)\W+(?:the\W+|a\W+)?$")


_RECENT_DAYS = 365
""" "Recent" is a matter of weeks in news; a year is what no editor would exceed."""


@cache
def _recently() -> regex.Pattern[str]:
    return regex.compile(r"(?i)\b(?:recent(?:ly)?|just|newly|this (?:week|month)['’]?s?)\W+(?:[\p{L}’'-]+\W+){0,3}$")


def _recent(page: Page, hit: _Found, before: str, name: str) -> Iterator[Clue]:
    """ "The recent deaths of": not long ago. "Has agreed to", this week: within that week."""
    span, words = page.quote(hit.span.start, hit.span.end)
    last = max(e.end or e.start for e in hit.alias.events)
    inside = page.text[hit.span.start : hit.span.end]
    if _recently().search(before) or regex.search(r"\brecent(?:ly)?\b", inside):
        why = f"{name}: until {last}, and “recent” here, so not a year later"
        yield Clue(span, words, why, (Interval(None, last + dt.timedelta(days=_RECENT_DAYS)),), "soft")
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
def _present_perfect() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:has|have|just)\W+(?:\p{L}+ly\W+)?\p{L}{2,}(?:ed|en|un|et)\b")


def _this_week(page: Page, hit: _Found) -> bool:
    """True when the sentence or the one before it says "this week"."""
    i = bisect_right(page.sentence_starts, hit.span.start) - 1
    start = page.sentences[max(0, i - 1)].span.start
    return regex.search(r"\bthis week\b", page.text, pos=start, endpos=hit.sentence.end) is not None


def _since(page: Page, hit: _Found, name: str) -> Iterator[Clue]:
    """ "More than three years after the invasion": the event's day and the length that has passed."""
    for length in lengths(page.text, hit.sentence.start, hit.sentence.end):
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


def _joined(text: str, length: Length, hit: _Found) -> str | None:
    """How a length hangs on the event: `now` (it runs until the text), `after` (it ended before the text), None for not at all."""
    between = text[min(length.span.end, hit.span.end) : max(length.span.start, hit.span.start)].casefold()
    if length.span.touches(hit.span) or len(between) > 70 or ";" in between:  # noqa: PLR2004
        return None
    if length.ago:
        return "now" if len(between) < 40 and not regex.search(r"\b(?:before|after|when|by)\b", between) else None  # noqa: PLR2004
    comes_first = length.span.start < hit.span.start
    if comes_first and regex.match(r"\W*(?:after|since|following|into|on from)\b", between):
        return "after" if regex.match(r"\W*after\b", between) else "now"
    lead = text[max(hit.sentence.start, length.span.start - 40) : length.span.start].casefold()
    if not comes_first and regex.search(r"\b(?:has|have)\b.{0,30}(?:for|lasted|into)\s+(?:its\s+)?$", lead):
        return "now"
    return None
