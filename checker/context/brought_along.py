"""Brought along: whose the tanks and guns are that come with soldiers, or that a unit which was spoken of has.

"Some 3,000 of its soldiers are here. With them come 80 tanks", "The brigade has 80 tanks": the nation of the soldiers has them,
where the soldiers are.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.forces import its_nation
from checker.context.troop_measures import STANDING
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["brought_along"]


def brought_along(draft: Draft) -> Draft:
    """The draft of weapons with the nation of the soldiers whom they come with, where the sentence names no owner."""
    if draft.subject is not None:
        return draft
    context = draft.context
    start = max(context.sentence.start, context.figure.span.start - REACH)
    led = _with_them().search(context.text, start, context.figure.span.start)
    if led is None:
        return draft
    if led["unit"]:
        nation = its_nation(context.reading.forces, context.sentence, led.end("unit"))
        return (
            draft.put("subject", nation.entity, "the force that has them is theirs", nation.span)
            if nation and nation.entity
            else draft
        )
    since = context.before(1).start
    force = next((c for c in reversed(draft.earlier) if c.measure in STANDING and c.subject and c.span.start >= since), None)
    if force is None:
        return draft
    why = f"they come with “{force.quote}”"
    draft = draft.put("subject", force.subject, why, force.figure)
    return draft if draft.place or not force.place else draft.put("place", force.place, why, force.figure)


REACH = 200
"""Characters before a number of weapons in which it is said with whom they come: a list of them may stand between."""


@cache
def _with_them() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:[Ww]ith\s(?:them|it)\s(?:also\s|now\s)?(?:come|comes|came|are|were|is|arrive[sd]?|will\s(?:come|arrive))"
        r"|[Tt]hey\s(?:also\s|will\s|are\s|have\s){0,2}(?:bring|brought|bringing|take|came\swith|come\swith|arrived\swith|arrive\swith)"
        r"|[Tt]he\s(?P<unit>brigade|battalion|regiment|division|battle\s?group|squadron|contingent|unit)\s(?:also\s|will\s|is\s|has\s){0,2}"
        r"(?:has|have|bring|brings|brought|bringing|fields?|comes?\swith|came\swith|equipped\swith|numbers?))\b[^.;]*$",
        regex.VERSION1,
    )
