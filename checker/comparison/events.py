"""Events: whether two figures belong to one happening. Three-valued, by time, place, kind and names; and which claims meet by it.

Outlets do not name an event alike: "a shooting in Newark on Sunday", "the Mother's Day shooting", "a shooting in New Jersey". One
gives the town, another the state, a third the victim. So two are taken as one where something says so (the same name, or the same
kind in the same town on the same day) and nothing speaks against it, as two where times, kinds or lands cannot be the same, and
otherwise nobody can tell.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from checker.model import Claim, Dimension, Happening, Sign
from checker.reference import display_name, lands_of, whole_and_part

__all__ = ["EXERCISE", "named_alike", "same_event", "same_happening"]

EXERCISE = re.compile(r"exercise .* (?:19|20)\d\d$")
"""An event in many places that goes by its name and year: a figure of it without a place, or without a nation, counts all of it."""

NIGHT = dt.timedelta(days=1)
"""How far two days may lie apart that are of one night: "late Saturday", "early Sunday"."""

WEEKEND = 3
"""Days that are still one day of an event where kind and town are the same: "last weekend" and "Sunday"."""

_AKIN = tuple(
    frozenset(kinds.split(", "))
    for kinds in (
        "explosion, fire, collapse, air strike",
        "storm, flood, landslide",
        "earthquake, landslide, collapse",
        "shooting, hostage-taking, stabbing",
        "crash, train crash, plane crash",
        "explosion, shooting, hostage-taking",
        "explosion, oil spill, fire, sinking",
        "plane crash, fire",
        "plane crash, crash",
        "train crash, crash",
        "crash, fire",
        "shooting, unrest",
    )
)
"""Kinds that one event may be of at once: a blast and the fire after it, a storm and its floods."""


def same_event(left: Claim, right: Claim) -> Dimension | None:
    """The dimension `event` of two claims of happenings, or None where one of them tells of none and has no name."""
    if left.event and left.event == right.event:
        return Dimension("event", Sign.SAME, f"both: {left.event}")
    if left.happening is None or right.happening is None:
        if left.event and right.event:
            return Dimension("event", Sign.DIFFERENT, f"{left.event} and {right.event}")
        return None
    sign, why = same_happening(left.happening, right.happening)
    return Dimension("event", sign, why)


def same_happening(a: Happening, b: Happening) -> tuple[Sign, str]:
    """Whether two articles tell of one happening, and the words or days that say so."""
    if a.title and b.title:
        one = a.title == b.title
        return (Sign.SAME, f"both: {a.title}") if one else (Sign.DIFFERENT, f"{a.title} and {b.title}")
    if not _one_time(a, b):
        return Sign.DIFFERENT, f"two happenings: {a.when} and {b.when}"
    if _in_two_lands(a, b):
        return Sign.DIFFERENT, f"two happenings: in {display_name(a.place or '')} and in {display_name(b.place or '')}"
    people = sorted(set(a.people) & set(b.people))
    if people:
        return Sign.SAME, f"both name {people[0].title()}"
    if not _akin(a, b):
        return Sign.DIFFERENT, f"two happenings: {a.kind or a.title} and {b.kind or b.title}"
    town, day = _one_town(a, b), _one_day(a, b)
    sites = sorted(set(a.sites) & set(b.sites))
    if sites and (town or day):
        return Sign.SAME, f"both at {sites[0].title()}"
    if town and day:
        return Sign.SAME, f"both: {a.kind or b.kind} in {display_name(town)}, {a.when} and {b.when}"
    if day and a.place and b.place and (how := whole_and_part(a.place, b.place)) in ("left", "right"):
        part, whole = (display_name(p) for p in ((a.place, b.place) if how == "right" else (b.place, a.place)))
        return Sign.UNKNOWN, f"it may be one happening or two: {part} in one, the other says only {whole}"
    missing = "where" if day else "when" if town else "when and where"
    return Sign.UNKNOWN, f"it may be one happening or two: {missing} is not told alike"


def _in_two_lands(a: Happening, b: Happening) -> bool:
    """Both places lie in a country that is known, and these are two; no article gives both."""
    if not (a.place and b.place) or set(a.places) & set(b.places):
        return False
    here, there = lands_of(a.place), lands_of(b.place)
    return bool(here) and bool(there) and not here & there


def _country(place: str) -> bool:
    return len(place) == 2 and place.isupper()


def _one_time(a: Happening, b: Happening) -> bool:
    if a.rare and b.rare:
        return a.when.first.year <= b.when.last.year and b.when.first.year <= a.when.last.year
    return a.when.first - _before(a) <= b.when.last and b.when.first - _before(b) <= a.when.last


def _before(happening: Happening) -> dt.timedelta:
    return NIGHT if happening.when.start is not None else dt.timedelta(0)


def _one_day(a: Happening, b: Happening) -> bool:
    """Both say when, and it is the same day (of a rare kind: the same year)."""
    if a.rare and b.rare:
        return a.when.bounded and b.when.bounded
    known = all(h.when.bounded and (h.when.last - h.when.first).days <= WEEKEND for h in (a, b))
    return known and a.when.overlaps(b.when)


def _one_town(a: Happening, b: Happening) -> str | None:
    """A place that one of them gives first and the other gives, too; a country only for what is rare in one."""
    for place, places in ((a.place, b.places), (b.place, a.places)):
        if place and _town(place) in map(_town, places) and (not _country(place) or (a.rare and b.rare)):
            return place
    return None


_QUARTER = re.compile(
    r"(?:(?:North|South|East|West)(?:east|west|ern)?|Downtown|Central|Greater|Inner|Upper|Lower)\s(?!Virginia|Korea)"
)
_AROUND = re.compile(r"\s(?:County|Parish|Township|City|Estates|Heights)$")


def _town(place: str) -> str:
    """The town without its quarter or county: "East Dover", "Dover County", "Dover"."""
    return _AROUND.sub("", _QUARTER.sub("", place, count=1))


def _akin(a: Happening, b: Happening) -> bool:
    if a.kind == b.kind or a.kind is None or b.kind is None or a.vague or b.vague:
        return True
    return any({a.kind, b.kind} <= kinds for kinds in _AKIN)


MEMBERS = 12
"""With how many of an event's accounts a new one is compared: the first dozen tell what the others do."""


def named_alike(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in their order, those of one happening with one name for it and, where theirs is one of its places, one place.

    For grouping only: what an article says of its event stays with the claim. Accounts that share a person, a site or a place are
    put beside each other, never all with all.
    """
    every = list(claims)
    names: dict[Happening, set[str]] = defaultdict(set)
    for claim in every:
        if claim.happening is not None:
            names[claim.happening] |= {claim.event} if claim.event else set()
    called: dict[Happening, _Event] = {}
    for event in _events(names):
        if len(event) > 1:
            name = next((min(names[h]) for h in event if names[h]), None) or _described(event[0])
            called |= dict.fromkeys(event, _Event(name, event[0].place, frozenset(p for h in event for p in h.places)))
    return [_renamed(c, called[c.happening]) if c.happening in called else c for c in every]


@dataclass(frozen=True, slots=True)
class _Event:
    name: str
    place: str | None
    places: frozenset[str]


def _renamed(claim: Claim, event: _Event) -> Claim:
    place = event.place if claim.place is None or claim.place in event.places else claim.place
    return replace(claim, event=event.name, place=place)


def _described(happening: Happening) -> str:
    """A name for an event that none of its articles names by kind, place and day."""
    what = f"{happening.kind or 'event'} in {display_name(happening.place)}" if happening.place else happening.kind or "event"
    if happening.when.bounded and happening.when.first.year == happening.when.last.year:
        return f"{what} in {happening.when.first.year}"
    return f"{what} ({', '.join((*happening.people, *happening.sites)[:1])})"


def _events(happenings: Iterable[Happening]) -> list[list[Happening]]:
    events: list[list[Happening]] = []
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for happening in sorted(happenings, key=_order):
        marks = [
            *(("who", p) for p in happening.people),
            *(("at", s) for s in happening.sites),
            *(("in", _town(p)) for p in happening.places),
        ]
        marks += [("title", happening.title)] if happening.title else []
        near = sorted({at for mark in marks for at in index[mark][-MEMBERS:]})
        at = next((at for at in near if _belongs(happening, events[at])), len(events))
        if at == len(events):
            events.append([])
        events[at].append(happening)
        for mark in marks:
            if not index[mark] or index[mark][-1] != at:
                index[mark].append(at)
    return events


def _belongs(happening: Happening, event: list[Happening]) -> bool:
    signs = [same_happening(happening, other)[0] for other in event[:MEMBERS]]
    return Sign.SAME in signs and Sign.DIFFERENT not in signs


def _order(h: Happening) -> tuple[object, ...]:
    """Those that tell most come first, so that others join them."""
    return (
        -(bool(h.place) + h.when.bounded),
        -len((*h.places, *h.people, *h.sites)),
        h.when.last,
        h.when.first,
        h.kind or "",
        h.title or "",
        h.place or "",
        h.places,
        h.people,
        h.sites,
        h.rare,
        h.vague,
    )
