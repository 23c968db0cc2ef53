"""Force meant: whose troops a sentence counts that says no more than who hosts them, in an article on one nation's troops."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.context.forces import gives_a_size, joint_unit
from checker.context.nested_places import Same
from checker.context.roles import Role
from checker.context.slots import fill
from checker.context.troop_measures import POSTED
from checker.model import Span
from checker.reference import elements

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_the_force", "nation_of_troops"]

OFTEN = 2
"""Mentions of a nation's troops from which on an article may be about them."""


def as_the_force(draft: Draft) -> Draft:
    """The draft with the nation whose troops it counts, where its clause names none: that of the figure before in the sentence; the
    one whose troops the article counts, where only their host is named; the one in the headline, where nobody is.
    """
    if draft.measure in POSTED:
        draft = _of_all_its_nations(draft)
    if draft.measure == _UNSAID and draft.subject is None:
        draft = _by_its_sentence(draft)
    if draft.measure in POSTED and draft.subject is None:
        draft = _of_the_whole(draft)
    if draft.measure not in POSTED or draft.subject is not None or draft.match(_OF_OTHERS, where="sentence"):
        return draft
    context = draft.context
    before = next((c for c in reversed(draft.earlier) if c.measure in POSTED and context.sentence.covers(c.figure)), None)
    if before is not None and before.subject:
        between = Span(before.figure.end, context.core.end)
        if not any(n.kind in ("country", "group") for n in context.reading.within(context.reading.scan.names, between)):
            return draft.put("subject", before.subject, f"goes on with “{before.quote}”", before.figure)
    lands = [a for a in context.actors if a.kind in ("country", "group")]
    if draft.place is not None:
        nation = nation_of_troops(draft)
        known = {nation, *elements(draft.place)}
        if nation is not None and nation not in elements(draft.place) and all(a.entity in known for a in lands):
            return draft.put("subject", nation, f"the article counts the troops of {nation}, and of nobody else")
    headline = _of_headline(Same(context.reading))
    if headline is None or any(a.role is not Role.OBJECT for a in lands):
        return draft
    return (
        draft
        if headline == draft.place
        else draft.put("subject", headline, "the headline is about their troops, and nobody else is named")
    )


def _of_the_whole(draft: Draft) -> Draft:
    """ "Hosts 900 Danish soldiers, including 40 more who came in May": the part has the nation of the whole."""
    led = draft.match(_INCLUDED, where="left")
    whole = draft.earlier[-1] if led is not None and draft.earlier else None
    if led is None or whole is None or whole.measure not in POSTED or not draft.context.sentence.covers(whole.figure):
        return draft
    if draft.low is None or whole.value.number <= draft.low or not whole.subject:
        return draft
    return draft.put("subject", whole.subject, f"a part of “{whole.quote}”", led.span)


def _by_its_sentence(draft: Draft) -> Draft:
    """The draft of soldiers of whom no rule says what they do, with the nation that its sentence gives them."""
    context = draft.context
    found = fill(context, "nationality", ())
    actor = next((a for a in context.actors if found is not None and a.span == found.span), None)
    if found is None or (actor is not None and actor.stands_for and not context.clause.covers(actor.span)):
        return draft
    return draft.put("subject", found.entity, found.why, found.span)


def _of_all_its_nations(draft: Draft) -> Draft:
    """The draft of a unit of several nations: the alliance's, where the article names that, and nobody's of those in it."""
    context = draft.context
    if draft.subject == "NATO" or not gives_a_size(context.text, context.sentence, context.figure.span.start):
        return draft
    joint = joint_unit(context.text, context.reading.forces, context.sentence, context.figure.span.start)
    if joint is None:
        return draft
    allied = any(n.entity == "NATO" for n in context.reading.scan.names)
    return draft.put("subject", "NATO" if allied else None, "a unit of several nations is none of theirs alone", joint.span)


_UNSAID = "other:soldier"
"""Soldiers of whom no rule says what they do."""

_INCLUDED = r"\b(?:including|among\sthem|of\swhom|of\sthem)\s(?:\p{Ll}+\s){0,2}$"
_OF_OTHERS = r"\b(?:allied|foreign|coalition|multinational|NATO|Nato|alliance)\b"


def nation_of_troops(draft: Draft) -> str | None:
    """The one nation whose troops the article speaks of, or has counted so far; None where there are two, or too few mentions."""
    return _nation(Same(draft.context.reading)) or _counted(draft)


def _counted(draft: Draft) -> str | None:
    """The one nation whose troops the article has counted so far."""
    nations = Counter(c.subject for c in draft.earlier if c.measure in POSTED and c.subject)
    return next(iter(nations)) if len(nations) == 1 and nations.total() >= OFTEN else None


@lru_cache(maxsize=4)
def _of_headline(same: Same) -> str | None:
    """The one nation whose troops the headline speaks of."""
    reading = same.reading
    first = reading.scan.sentences[0].span if reading.scan.sentences else None
    named = {f.nation.entity for f in reading.forces if f.nation is not None and first is not None and first.covers(f.span)}
    return next(iter(named)) if len(named) == 1 else None


@lru_cache(maxsize=4)
def _nation(same: Same) -> str | None:
    nations = Counter(f.nation.entity for f in same.reading.forces if f.nation is not None and f.nation.entity)
    ranked = nations.most_common(2)
    return ranked[0][0] if len(ranked) == 1 and ranked[0][1] >= OFTEN else None
