"""Movers: what a claim of soldiers who leave or come says: how many fewer or more, and of which land.

Those who leave are counted where they leave, wherever they go; those who come, where they come to, wherever from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.context.no_place import no_place_of
from checker.context.part_of import PART
from checker.context.troop_move import Move, Way, land_left, troop_move
from checker.context.units_posted import joining_it
from checker.model import Aspect, Modality

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.roles import Actor
    from checker.model import Claim

__all__ = ["coming", "leaving"]


def leaving(draft: Draft) -> Draft | None:
    """The draft of soldiers who leave a land: they are fewer there, and it is the place; None where they do not."""
    move = troop_move(draft)
    if move is None or move.way is not Way.OUT:
        return None
    word = move.word.of(draft.context.text)
    draft = draft.put("aspect", Aspect.DECREASE, f"“{word}”: those who leave are fewer there", move.word)
    draft = _part(_still_to_come(draft, move), move)
    again = _said_again(draft, move)
    if again is not None:
        draft = draft.put("modality", again.modality, f"the same as “{again.quote}”", again.span)
        draft = draft if draft.subject else draft.put("subject", again.subject, f"the same as “{again.quote}”", again.span)
        return draft.put("place", again.place, f"the same as “{again.quote}”", again.span)
    left = land_left(draft.context)
    if left is not None and left[0] != draft.subject:
        return draft.put("place", left[0], "from there", left[1])
    if draft.place is not None and not _is_goal(draft, move):
        return draft
    said = next((c for c in reversed(_just_said(draft)) if c.place and c.place != draft.subject), None)
    if said is not None:
        return draft.put("place", said.place, f"from where “{said.quote}” has them", said.span)
    return draft if draft.place is None else draft.put("place", None, "where they go is not where they leave")


def coming(draft: Draft) -> Draft | None:
    """The draft of soldiers who come to a land, or are sent: those to come are more there; None where none come."""
    move = troop_move(draft)
    if move is None or move.way is not Way.IN:
        return None
    context, left = draft.context, land_left(draft.context)
    goal = next((a for a in context.actors if a.span.start >= max(move.word.end, context.core.end) and _is_led_to(a)), None)
    free = draft.place is None or (left is not None and draft.place == left[0])
    if goal is not None and free and goal.entity and not no_place_of(context, goal.span, "into"):
        draft = draft.put("place", goal.entity, f"“{goal.preposition}” with the land that they go to", goal.span)
    draft = _part(_still_to_come(draft, move), move)
    joined = joining_it(draft)
    if joined is not draft:
        return joined
    sent_abroad = draft.subject is not None and draft.subject != draft.place and not draft.match(_TO_ITS_BORDER, where="right")
    done = draft.modality in (Modality.ACTUAL, Modality.ESTIMATE)
    if done or draft.aspect is not Aspect.LEVEL or not sent_abroad:
        return draft
    word = move.word.of(context.text)
    return draft.put("aspect", Aspect.INCREASE, f"“{word}”: those who are to come are more there", move.word)


def _still_to_come(draft: Draft, move: Move) -> Draft:
    """The draft as planned, where the verb of the move says so of those who are known: "the 300 gunners will return"."""
    if draft.modality is Modality.ACTUAL and draft.match(_IS_SENDING, where="left"):
        return draft.put("modality", Modality.PLAN, "they are on their way, or about to go", move.word)
    if draft.modality is not Modality.ACTUAL or not move.to_come:
        return draft
    return draft.put("modality", Modality.PLAN, "they are still to go", move.word)


def _part(draft: Draft, move: Move) -> Draft:
    """The draft as a part, where it counts some of those who leave or come: "300 of them will go home"."""
    some = draft.match(_SOME, where="right") or draft.match(_OF_WHOM, where="left")
    before = [c for c in _just_said(draft) if c.measure == draft.measure and c.value.number > (draft.context.figure.number or 0.0)]
    if not before or (some is None and (draft.context.lender is None or before[-1].figure == move.word)):
        return draft
    return draft.put("scope", tuple(sorted({*draft.scope, PART})), f"a part of “{before[-1].quote}”", some.span if some else None)


_TO_ITS_BORDER = r"\G(?:\s[\p{L}-]+){0,3}?\sto\s(?:the|its|their)\s(?:[\p{L}]+\s){0,2}?(?:border|frontier)\b"
"""Where soldiers go who are not sent abroad."""

_IS_SENDING = (
    r"\b(?:is|are)\s(?:(?:also|now|already|currently)\s)?(?:sending|deploying|dispatching|contributing|flying\sin|bringing\sin"
    r"|withdrawing|removing|recalling|pulling(?:\s(?:out|back))?|bringing(?:\s(?:back|home))*|taking)\s(?:\p{Ll}+\s){0,3}$"
)
"""The present of a verb that takes soldiers somewhere: a state that "is sending" 300 has said so, and they are not there yet; those
that it "is withdrawing" are not yet gone.
"""

_SOME = r"\G\sof\s(?:them|these|those|whom)\b"
_OF_WHOM = r"\bof\s(?:whom|them|these|those),?\s(?:\p{Ll}+\s){0,2}$"


def _said_again(draft: Draft, move: Move) -> Claim | None:
    """ "The withdrawal of 300 soldiers", of which the article has told: the claim that told of it."""
    lead = draft.context.text[max(move.word.start - len("their "), 0) : move.word.start].lower()
    if not lead.endswith(("the ", "this ", "that ", "their ", "its ")):
        return None
    number = draft.context.figure.number
    return next((c for c in draft.earlier if c.measure == draft.measure and c.value.number == number), None)


def _is_led_to(actor: Actor) -> bool:
    return actor.kind in ("country", "region") and actor.preposition in ("to", "into", "for")


def _is_goal(draft: Draft, move: Move) -> bool:
    """Whether the place found is where they go: behind "to", or behind a verb that only says that they move."""
    span = draft.said_at("place")
    actor = next((a for a in draft.context.actors if a.span == span), None)
    if actor is None or span is None or span.start < move.word.start:
        return False
    return _is_led_to(actor) or move.neutral


def _just_said(draft: Draft) -> tuple[Claim, ...]:
    """The claims of soldiers of this sentence and the two before."""
    first = draft.context.before().start
    return tuple(c for c in draft.earlier if c.span.start >= first and c.measure.startswith("troops_"))
