"""Acting there: people whom no rule of its own counts, but of whom the sentence says what they did, or that they were present.

"Two hundred miners then seize the town hall": where the sentences before were. "Six guests were in the house during the shooting":
where the shooting was. Those who condemn it, look into it or are asked about it may be anywhere.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.event import event_place
from checker.context.persons import counts_people
from checker.expressions import Expression, expression
from checker.model import Kind
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context

__all__ = ["acts_there", "present_at_the_event"]


def acts_there(context: Context) -> bool:
    """Whether the counted persons do something with their own hands: such a sentence goes on where the one before was."""
    figure = context.figure
    if figure.kind is not Kind.COUNT or figure.noun is None or context.lacks(_acts()) or not counts_people(figure):
        return False
    return context.match(_acts(), figure.noun.end, context.sentence.end) is not None


@cache
def _acts() -> Expression:
    return expression(
        r"\s(?:then\s|later\s|also\s)?(?:storm(?:s|ed)?|t(?:ake|ook)\s(?:control|over)|seiz(?:es?|ed)|occup(?:y|ied)|broke\sinto|break\sinto|br(?:oke|eak)\sdown"
        r"|rall(?:y|ied)|clash(?:ed)?|threw|throw|block(?:ed)?|barricad(?:ed?|es)|surround(?:ed)?|march(?:ed)?|loot(?:ed)?|smash(?:ed)?|torch(?:ed)?"
        r"|gather(?:ed)?|pelt(?:ed)?|(?:attempt|tr(?:y|ied))(?:ed)?\sto\s(?:storm|enter|confront|break|seize|block|take|march|reach))\b"
    )


def present_at_the_event(draft: Draft) -> Draft:
    """The draft with the place of the event at which the sentence says that they were, where it has none."""
    context = draft.context
    figure = context.figure
    if (
        draft.place is not None
        or figure.kind is not Kind.COUNT
        or figure.noun is None
        or context.lacks(_were_in())
        or not counts_people(figure)
        or context.match(_were_in(), figure.noun.end, context.sentence.end) is None
        or _during().search(context.text, figure.noun.end, context.sentence.end) is None
    ):
        return draft
    place = event_place(context)
    return draft.put("place", place, "they were there when it happened") if place else draft


@cache
def _were_in() -> Expression:
    return expression(
        r"\s(?:who\s)?(?:(?:were|was|had\sbeen)\s(?:still\s|also\s|reportedly\s)?(?:in|inside|at|on|near|present|trapped|hiding|sleeping|there|attending)\b|witnessed\b|escaped\b)"
    )


@cache
def _during() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:during|at\sthe\stime\sof|when|as|witnessed|escaped)\s(?:the|a|this)\s(?:\p{Ll}+\s)?(?:shootings?|rampage|spree|attack|blast|explosion|fire|blaze|crash"
        r"|stampede|crush|quake|earthquake|robbery|stabbing|collapse|raid|ambush)\b",
        regex.VERSION1,
    )
