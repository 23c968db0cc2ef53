"""Missions told: where an article speaks of a mission of many nations, by its name or as "the NATO battlegroup in Chad"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

import regex

from checker.context.forces import UNITS
from checker.context.nested_places import Same
from checker.context.scene import scene_of
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of
from checker.reference import missions

__all__ = ["Told", "may_tell", "missions_told"]


@dataclass(frozen=True, slots=True)
class Told:
    """A mission as the article mentions it: whose it is and where, as far as is known."""

    span: Span
    body: str | None
    land: str | None
    noun: str = ""


def may_tell(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text has the noun of a unit, or a mission's name: without one it mentions no mission."""
    return _unit().search(text, start, end) is not None or _named_in(text, start, end)


@cache
def _unit() -> Expression:
    """How one of the nouns begins; the United States are none."""
    return expression(rf"\b(?!united)(?:{UNITS}|force|presence|footprint)", regex.IGNORECASE)


def _named_in(text: str, start: int, end: int) -> bool:
    """Whether the letters of a mission's name stand in a stretch of text: most have none of them."""
    return any(map(text[start:end].__contains__, _table()))


@lru_cache(maxsize=4)
def missions_told(same: Same) -> tuple[Told, ...]:
    """Every mention of a mission in the article, in order; "the force", "the battlegroup" where one has been named before."""
    reading = same.reading
    found: list[tuple[_Way, Told]] = []
    if _named_in(reading.text, 0, len(reading.text)):
        found += [(_Way.NAMED, Told(Span(*m.span()), *_table()[m.group()])) for m in _name().finditer(reading.text)]
    for force in reading.forces:
        if force.noun == "soldier":
            continue
        start = max(force.span.start - LEAD, 0)
        body = _body().search(reading.text, start, force.span.start)
        code = next((b for b in ("NATO", "UN", "EU") if body is not None and body[b]), None)
        land = force.place.entity if force.place is not None else None
        told = Told(force.span, code, land, force.noun)
        if force.joint or body is not None:
            found.append((_Way.NAMED, told))
        elif force.nation is not None:
            found.append((_Way.OF_ONE_NATION, told))
        elif force.pointed:
            found.append((_Way.POINTED_AT, told))
    found.sort(key=lambda f: f[1].span.start)
    return _resolved(found, scene_of(same) if found else None, nato=bool(reading.kinds_of("NATO")))


LEAD = 60
"""Characters before the noun of a mission in which it is said whose it is."""


class _Way(Enum):
    NAMED = auto()
    POINTED_AT = auto()
    OF_ONE_NATION = auto()


_ANY = frozenset({"mission", "force", "unit", "formation", "task force", "battlegroup", "battle group"})
"""Nouns for whatever mission was named before: only an alliance has battlegroups."""


def _resolved(found: Sequence[tuple[_Way, Told]], scene: str | None, *, nato: bool) -> tuple[Told, ...]:
    """The mentions with what those before say: a mission that is only pointed at is the one that was named last, by that noun where
    there is one.
    """
    out: list[Told] = []
    last: Told | None = None
    by_noun: dict[str, Told | None] = {}
    for way, one in found:
        if way is _Way.OF_ONE_NATION:
            by_noun[one.noun] = None
            continue
        before = by_noun.get(one.noun, last) if way is _Way.NAMED or one.noun in _ANY else by_noun.get(one.noun)
        if way is _Way.POINTED_AT and before is None:
            continue
        body = one.body or (before.body if before is not None else None) or ("NATO" if nato else None)
        if body is None:
            continue
        said = before.land if before is not None and before.body == body else None
        last = by_noun[one.noun] = Told(one.span, body, one.land or said or (None if way is _Way.POINTED_AT else scene), one.noun)
        out.append(last)
    return tuple(out)


@cache
def _table() -> dict[str, tuple[str, str | None]]:
    return {form: (m.body, m.land) for m in missions() for form in (m.name, *m.forms)}


@cache
def _name() -> regex.Pattern[str]:
    forms = sorted(_table(), key=len, reverse=True)
    return pattern_of(rf"\b(?:{'|'.join(regex.escape(f) for f in forms)})\b", regex.VERSION1)


_OF_A_BODY = (
    r"\b(?:(?P<NATO>NATO|Nato|[Aa]lliance)|(?P<UN>U\.?N\.?|United\sNations)|(?P<EU>EU|European\sUnion))"
    r"(?:[’']s)?(?:-led|-mandated)?\s(?:[\p{L}-]+\s){0,3}"
)


@cache
def _body() -> regex.Pattern[str]:
    """Whose a mission is, in front of its noun."""
    return pattern_of(f"{_OF_A_BODY}$", regex.VERSION1)
