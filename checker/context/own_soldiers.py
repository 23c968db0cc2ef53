"""Own soldiers: whose the dead and the missing of an accident are, where their sentence names no nation for them.

An army identifies, mourns and looks for its own; and the dead of a story are those of whom it has spoken all along.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import regex

from checker.context.roles import Actor, Role
from checker.cues import PATTERN_SECONDS
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_their_armys"]


def as_their_armys(draft: Draft) -> Draft:
    """The draft with the nation of the army that tells of them, or of those who died or went missing before in the story."""
    if draft.subject is not None and len(draft.subject) == len("PL") and _named_with_them(draft):
        return draft
    context = draft.context
    army = next(
        (
            a
            for a in context.actors
            if a.kind == "country"
            and a.entity
            and a.role in (Role.MODIFIER, Role.OWNER)
            and _army_tells().match(context.text, a.span.end, context.sentence.end, timeout=PATTERN_SECONDS)
        ),
        None,
    )
    if army is not None and draft.subject is None:
        return draft.put("subject", army.entity, "an army tells of its own", army.span)
    before = [c for c in draft.earlier if c.measure in ("military_deaths", "military_missing") and c.subject]
    spoken_of = _of_the_lead(draft) if not before and draft.subject is None else None
    if spoken_of is not None:
        return draft.put("subject", spoken_of.entity, "the only soldiers that the article begins with are theirs", spoken_of.span)
    if not before or len({c.subject for c in before}) > 1 or before[-1].subject == draft.subject:
        return draft
    here = {a.entity for a in context.actors if a.kind == "country" and a.role in (Role.MODIFIER, Role.OWNER) and not a.stands_for}
    if here - {before[-1].subject}:
        return draft  # another nation is named
    if draft.subject is not None and draft.context.figure.number != before[-1].value.number:
        return draft
    return draft.put("subject", before[-1].subject, f"the soldiers of “{before[-1].quote}”", before[-1].span)


def _of_the_lead(draft: Draft) -> Actor | None:
    """The nation of the forces with which the article begins, where it is one and the figure's sentence names no other."""
    reading = draft.context.reading
    end = reading.scan.sentences[min(LEAD, len(reading.scan.sentences)) - 1].span.end
    first = [f.nation for f in islice(reading.forces, LEAD * 2) if f.nation is not None and f.span.end <= end]
    if len({a.entity for a in first}) != 1:
        return None
    here = {a.entity for a in draft.context.actors if a.kind == "country" and a.role in (Role.MODIFIER, Role.OWNER)}
    return first[0] if here <= {first[0].entity} else None


LEAD = 3
"""Sentences with which an article begins."""


def _named_with_them(draft: Draft) -> bool:
    """True where the nation stands with the soldiers themselves."""
    span = draft.said_at("subject")
    return span is not None and draft.context.core.covers(span)


@cache
def _army_tells() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:[’']s)?\s(?:Army|Navy|Air\sForce|Marines?(?:\sCorps)?|[Mm]ilitary|[Aa]rmed\s[Ff]orces|army|navy|air\sforce|defen[cs]e\s(?:ministry|department))"
        r"(?:\s(?:\p{L}+\s){0,4}?|,?\s)(?:identif|nam|sa(?:id|ys)|announc|confirm|mourn|report|releas|told)\p{Ll}*\b",
        regex.VERSION1,
    )
