"""Happenings: what is known of an attack, storm or crash that a figure belongs to, so that two can be told apart or made one."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model.time import UNBOUNDED, Interval

__all__ = ["Happening"]


@dataclass(frozen=True, slots=True)
class Happening:
    """What, when and where it was, and who had to do with it, as far as one article tells.

    `kind`: "shooting", or None. `title`: a name of its own ("Hurricane Mitch"). `when`: an interval of days, open where the text
    does not say. `place`: where it was, as the article says it first; `places`: every place that the article gives for it, wider
    and narrower ones. `people`: those whom the article names as victims or suspects. `sites`: the house, school, club or street.
    `rare`: one of its kind in a place and year is one (an earthquake). `vague`: a kind that fits many others ("attack").
    """

    kind: str | None = None
    title: str | None = None
    when: Interval = UNBOUNDED
    place: str | None = None
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    rare: bool = False
    vague: bool = False
