"""Troops there: whose soldiers are where, of whom they are a part, and since when they stand there.

Those who come or leave are none of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from checker.context.asof import stands_since_told
from checker.context.mission import in_mission
from checker.context.part_of import all_of_a_nation
from checker.context.shared_out import as_shared_out
from checker.context.troop_move import troop_move
from checker.context.units_posted import where_its_verb_says
from checker.model import Aspect, Claim

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["troops_there"]


OUT_OF = re.compile(r"\s(?:out\sof|from)\s(?:the\s)?")
"""What leads to the land that soldiers are to leave."""

THROUGH = re.compile(r"\sthrough\s(?:the\s)?")
"""What leads to the land in which soldiers take turns."""

FOREIGN = re.compile(r"\b(?:allied|foreign|coalition|international|multinational)\b", re.IGNORECASE)
"""Soldiers of others than the country that the sentence is about."""


ARMY_COUNTS = (
    r"\b(?:army|armed\sforces|military)(?:\s(?:is|will|would|should|to|now|currently|already|be|have|has|had)){0,3}\s(?:counts?|counted|numbers?|numbered|comprises?|grow\sto|reach)"
    r"\s(?:\p{Ll}+\s){0,3}$"
)
"""What leads to the size of a whole army."""


def troops_there(draft: Draft) -> Draft | None:
    """Those who are there, of whom some may be counted; "on the continent" is none of its countries. A unit’s size is one only
    where the unit is somewhere: "a division has 12,000 soldiers" is how armies are built.
    """
    figure = draft.context.figure.span
    if troop_move(draft) is not None or draft.match(ARMY_COUNTS, where="left") is not None:
        return None  # they come or leave; or they are all that there are
    draft = in_mission(draft)
    if any(
        b.field == "measure" and b.text and b.text.startswith("of ") and b.span and b.span.start > figure.end - 1
        for b in draft.because
    ):
        return None  # the whole of whom they are a part stands behind
    if draft.place is None:  # "800 of its 1,700 soldiers out of Chad"
        out = OUT_OF.match(draft.context.text, draft.context.core.end)
        left = next((a for a in draft.context.actors if out and a.span.start == out.end() and a.entity), None)
        draft = draft.put("place", left.entity, "they are to leave it", left.span) if left else draft
    draft = _through(draft)
    noun = draft.context.figure.noun
    whose = draft.said_at("subject")
    foreign = noun is not None and FOREIGN.search(draft.context.text, noun.start, noun.end) is not None
    if foreign and draft.subject is not None and not (whose is not None and draft.context.core.covers(whose)):
        draft = draft.put("subject", None, "foreign soldiers: whose they are is not said", noun)
    if (
        draft.subject is not None
        and draft.subject == draft.place
        and draft.match(r"\bhost\w*|\bhome\sto\b|\bwelcom\w+", where="left")
    ):
        draft = draft.put("subject", None, "whose soldiers they host is not said", draft.context.figure.span)
    stationed = any(b.field == "measure" and b.text and _of_size().search(b.text) for b in draft.because)
    moving = draft.match(
        r"\b(?:deploying|moving|heading|flying|arriv\w+|returning|leaving|on\s(?:its|their)\sway)\b", where="sentence"
    )
    if stationed and draft.place is None and draft.context.question is not None:  # an interview goes on with one unit
        said = next((c for c in reversed(draft.earlier) if c.measure == draft.measure and c.place), None)
        if said is not None:
            draft = draft.put("place", said.place, f"still about “{said.quote}”", said.span)
            draft = draft if draft.subject else draft.put("subject", said.subject, f"still about “{said.quote}”", said.span)
    if stationed:
        draft = where_its_verb_says(draft)
    if stationed and (draft.place is None or moving):
        return None
    pronoun = any(b.field == "measure" and b.text and b.text.lower().startswith(("it ", "they ", "the ")) for b in draft.because)
    of_many = FOREIGN.search(draft.context.text, draft.context.sentence.start, figure.start) is not None
    if pronoun and (draft.place is None or (draft.subject is None and not of_many)):
        return None
    there = draft.match(r"\G[^.;,]{0,24}?\s(?:are|were|serve|remain|is|stay)\b|\G\s(?:in|at)\s", where="right")
    if draft.aspect is Aspect.INCREASE and there and draft.match(r"\b[Aa](?:nother|\sfurther)\s(?:\p{Ll}+\s)?$", where="left"):
        draft = draft.put("aspect", Aspect.LEVEL, "others who are somewhere else", there.span)
    if draft.aspect is Aspect.CUMULATIVE:
        draft = draft.put("aspect", Aspect.LEVEL, "those who are there at one time do not add up")
    told = stands_since_told(draft.context, draft.as_of)
    if told is not None:
        draft = draft.put("as_of", told, f"said “{told.text}”: they are still there when it is printed")
    part = draft.match(r"\bof\s(?:whom|which|them|these|those),?\s(?:\p{Ll}+\s){0,2}$", where="left") if draft.scope else None
    last = next((c for c in reversed(draft.earlier) if c.measure == draft.measure), None)
    if (
        part is None
        and last is not None
        and last.place == draft.place
        and (draft.scope, draft.subject) == (last.scope, last.subject)
    ):
        part = draft.match(
            r"\b[Oo]f\s(?:these|those|them|whom|the\s[\d,]+),?\s(?:[\p{Ll}\s]{0,30},\s)?(?:\p{Ll}+\s){0,2}$|\b[Tt]he\s(?:remaining|other|rest)\s$",
            where="left",
        ) or draft.match(r"\G\sof\s(?:them|these|those)\b", where="right")
    if part is not None and not all_of_a_nation(draft):
        draft = draft.put(
            "scope", tuple(sorted({*draft.scope, "part"})), f"“{part.text.strip()}”: some of those counted before", part.span
        )
    return as_shared_out(_where(draft))


def _through(draft: Draft) -> Draft:
    """ "It rotates 300 soldiers through Chad": that is where they are in turn."""
    context = draft.context
    led = THROUGH.match(context.text, context.core.end)
    if led is None or not draft.match(r"\brotat\w+", where="left"):
        return draft
    land = next((a for a in context.actors if a.span.start == led.end() and a.entity and a.kind in ("country", "region")), None)
    return draft.put("place", land.entity, "they are there in turn", land.span) if land is not None else draft


def _where(draft: Draft) -> Draft:
    """The place as that of the whole that the figure is held against, or as the continent that the sentence speaks of."""
    whole = _compared_whole(draft)
    if whole is not None:
        draft = draft.put("place", whole.place, f"held against “{whole.quote}”", whole.figure)
    across = draft.match(r"\b[Aa]cross\sthe\scontinent\b", where="sentence") if draft.place is None else None
    continent = draft.match(r"\bon\sthe\scontinent\b", where="right") or across
    if continent is not None:
        named = "Europe" if "Europe" in draft.context.text else None
        draft = draft.put(
            "place", named, "the continent that the text names" if named else "which continent is not said", continent.span
        )
    return draft


def _compared_whole(draft: Draft) -> Claim | None:
    """ "90,000 in Europe, including 10,000 in Chad, up from 80,000": what is held against the whole is where that is."""
    context = draft.context
    if not draft.match(r"\b(?:up|down)\sfrom\s$|\bcompared\s(?:with|to)\s$|\bagainst\s$", where="left"):
        return None
    if any(b.field == "place" and b.span and b.span.start > context.figure.span.start for b in draft.because):
        return None
    said = [c for c in draft.earlier if c.measure == draft.measure and context.sentence.covers(c.figure)]
    aside = len(said) > 1 and INCLUDING.search(context.text, said[0].figure.end, said[-1].figure.start)
    return said[0] if aside else None


INCLUDING = re.compile(r",\s(?:including|among\sthem|of\swhom)\b")
"""What leads to a part in passing."""


@cache
def _of_size() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:brigade|battalion|battle\s?group|garrison|headquarters|regiment|detachment|squadron|full\sstrength)\b", re.IGNORECASE
    )
