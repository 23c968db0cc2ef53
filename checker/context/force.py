"""Force: the incident to which soldiers fell, so that two outlets' counts of one meet and those of two do not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.context.event import in_event
from checker.context.own_soldiers import as_their_armys

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["in_incident"]


def in_incident(draft: Draft) -> Draft:
    """The draft with its event, and whose soldiers they are.

    "An attack in Iraq" on one day is no name for one: outlets call it an ambush, a blast, a clash, and give the land where others
    give the town. The soldiers' own land tells more, and is compared beside it.
    """
    found = in_event(as_their_armys(draft))
    happening = found.happening
    in_a_land = happening is not None and not happening.title and not happening.rare and len(happening.place or "") == 2
    return replace(found, event=None) if in_a_land else found
