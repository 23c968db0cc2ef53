"""Shared out: the parts of those who were just counted in the sentence, with no verb of their own.

"Ordered 900 soldiers to the border, 400 of them as guards and 500 in reserve": they are sent when and where all of them are.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.part_of import PART
from checker.context.troop_measures import POSTED
from checker.context.units_posted import sent_in_turn
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.model import Claim

__all__ = ["as_shared_out"]


def as_shared_out(draft: Draft) -> Draft:
    """The draft of some of those counted before in its sentence, with the measure, mood, time and place of them all.

    Those whom the next land sends ("150 soldiers to it and Peru 120") go where and when those of the first go.
    """
    first = sent_in_turn(draft)
    if first is not None:
        why = f"in one list with “{first.quote}”"
        for field in ("place", "modality", "aspect", "as_of"):
            draft = draft.put(field, getattr(first, field), why, first.figure)
        return draft
    whole = _whole(draft)
    if whole is None:
        return draft
    why = f"some of “{whole.quote}”"
    for field in ("measure", "subject", "place", "modality", "aspect", "as_of"):
        draft = draft.put(field, getattr(whole, field), why, whole.figure)
    return draft.put("scope", tuple(sorted({*draft.scope, PART})), why, whole.figure)


def _whole(draft: Draft) -> Claim | None:
    """The larger number before in the sentence that this one is a part of."""
    context, low = draft.context, draft.context.figure.number
    if low is None:
        return None
    here = [c for c in draft.earlier if c.measure in POSTED and context.sentence.covers(c.figure)]
    whole = next((c for c in here if PART not in c.scope and c.value.number > low), None)
    if whole is None or _verb().search(context.text, whole.figure.end, context.figure.span.start):
        return None
    of_them = _of_them().match(context.text, context.figure.span.end, context.sentence.end)
    last = here[-1]
    listed = last is not whole and PART in last.scope and _and().search(context.text, last.figure.end, context.figure.span.start)
    told = _own_verb().match(context.text, context.figure.span.end, context.sentence.end)
    return whole if (of_them or listed) and not told else None


@cache
def _of_them() -> regex.Pattern[str]:
    """What says so of a part, with no verb behind it."""
    return pattern_of(r"\s(?:of\s(?:them|these|those|whom))\s(?:in|on|as|for|at|along|to|with|from)\b", regex.VERSION1)


@cache
def _and() -> regex.Pattern[str]:
    return pattern_of(r"(?:,|\sand|;)\s(?:the\s(?:other|remaining)\s|another\s|some\s|about\s)?$", regex.VERSION1)


@cache
def _own_verb() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\s(?:of\s(?:them|these|those|whom)|others|more|soldiers|troops))?\s(?:is|are|was|were|will|would|has|have|had|could|may|might|can|should|came|went|left"
        r"|stay|stayed|remain|remained|returned|serve|served)\b",
        regex.VERSION1,
    )


@cache
def _verb() -> regex.Pattern[str]:
    """Another statement between the whole and the part."""
    return pattern_of(r"[;:.]\s|\b(?:but|while|although|because|which|who)\b", regex.VERSION1)
