"""Recipient: who gets the aid of a text that tells of aid for one land, and what a package of it is said to include.

"Norway gives Moldova 90 million euros ... In all it has committed 400 million in aid since then": to Moldova.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.aid_package import as_announced, by_its_giver, in_the_package
from checker.context.given import between_the_two
from checker.context.roles import Role
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.model import Claim

__all__ = ["for_its_recipient"]

_AID = frozenset(("aid", "aid_packages", "weapons_delivered"))
"""What one state gives another."""


def for_its_recipient(draft: Draft) -> Draft:
    """The draft with who gets the aid as its place, and with who gives it as its subject, where only that makes it whose it is."""
    if draft.context.figure.kind is Kind.MONEY and draft.measure.startswith("other:"):
        return in_the_package(draft) or _given_straight(draft)
    draft = as_announced(draft)
    if draft.measure == "market_value":
        return _no_value(draft)
    if draft.measure == "unit_count":
        return _in_the_package(draft)
    if draft.measure not in _AID:
        return draft
    for_whom = draft.match(_FOR_WHOM, where="right")
    to = next((a for a in draft.context.actors if for_whom and a.span.start == for_whom.span.end and a.kind == "country"), None)
    if for_whom is not None and to is not None and to.entity not in (None, draft.subject, draft.place):
        draft = draft.put("place", to.entity, f"“{for_whom.text.strip()}” them", to.span)
    draft = by_its_giver(draft)
    if draft.place is not None or draft.subject is None or len(draft.subject) != len("PL"):
        return draft
    told = _last_aid(draft)
    if told is None or told.place == draft.subject or _names_another(draft, told):
        return draft
    return draft.put("place", told.place, f"the text tells of aid for them alone: “{told.quote}”", told.figure)


_FOR_WHOM = r"\G[^.;,]{0,60}?\b(?:aid|assistance|support|package|weapons)\s(?:package\s)?(?:for|to)\s(?:the\s)?(?=\p{Lu})"
"""What leads to who gets it: "$4 million in military aid for Chile"."""


def _last_aid(draft: Draft) -> Claim | None:
    """The last sum of aid or weapons given of the text, where all of them go to one land."""
    given = [c for c in draft.earlier if c.measure in _AID and c.place is not None]
    return given[-1] if given and len({c.place for c in given}) == 1 else None


def _names_another(draft: Draft, told: Claim) -> bool:
    """Another land that may get it. One that a war was begun by gets nothing."""
    return any(
        a.entity not in (None, draft.subject, told.place)
        and a.kind in ("country", "region")
        and a.role is not Role.MODIFIER
        and not _at_war().match(draft.context.text, a.span.end)
        for a in draft.context.actors
    )


def _given_straight(draft: Draft) -> Draft:
    """ "Norway gives Moldova 90 million euros": who stands between the verb and the sum gets it, and does not give it."""
    context = draft.context
    at = context.figure.span.start
    gets = next((a for a in context.actors if a.span.end + 1 == at and a.kind == "country" and a.entity), None)
    if gets is None:
        return _received(draft)
    gave = _gave().search(context.text, max(context.sentence.start, gets.span.start - REACH), gets.span.start)
    if gave is None:
        return draft
    verb = Span(*gave.span("verb"))
    gives = [a for a in context.actors if a.span.end <= verb.start and a.kind in ("country", "group") and a.role is Role.SUBJECT]
    draft = draft.put("measure", "aid", f"“{gave['verb']}” them", verb)
    draft = draft.put("place", gets.entity, f"“{gave['verb']}”: they get it", gets.span)
    if gives:
        return draft.put("subject", gives[-1].entity, f"“{gave['verb']}”: they give it", gives[-1].span)
    return draft.put("subject", None, "who gives it the text does not say", verb) if draft.subject == gets.entity else draft


def _received(draft: Draft) -> Draft:
    """ "Moldova has received 90 million euros from Norway", in a text on aid for Moldova."""
    told = _last_aid(draft)
    if told is None or draft.subject != told.place:
        return draft
    given = between_the_two(draft)
    if given.place != told.place or given.subject in (None, told.place):
        return draft
    return given.put("measure", "aid", f"the text tells of aid for them: “{told.quote}”", told.figure)


def _no_value(draft: Draft) -> Draft:
    """ "Weapons for Moldova worth 90 million": a land is not worth a sum, and the worth is that of what it gets."""
    subject = draft.subject or ""
    if len(subject) != len("PL") or not draft.context.reading.kinds_of(subject) & {"country"}:
        return draft
    given = between_the_two(draft)
    if given.place == subject and given.subject not in (None, subject):
        return given.put("measure", "aid", "the worth of what is given", draft.context.figure.span)
    return draft.put("subject", None, "a land is not worth a sum", draft.context.figure.span)


REACH = 40
"""Characters before the name of the one who gets it in which the verb stands."""


def _in_the_package(draft: Draft) -> Draft:
    """ "The aid package includes 32 vehicles": they are given, and are neither the giver's nor bought."""
    context = draft.context
    if context.lacks(_includes()) or context.search(_includes(), context.sentence.start, context.figure.span.start) is None:
        return draft
    since = context.before(2).start
    told = next((c for c in reversed(draft.earlier) if c.measure in _AID | {"arms_deal_value"} and c.figure.start >= since), None)
    if told is None or told.measure not in _AID or told.place is None or draft.subject not in (None, told.subject):
        return draft
    why = f"a part of “{told.quote}”"
    draft = draft.put("measure", "weapons_delivered", why, told.figure)
    return draft.put("subject", told.subject, why, told.figure).put("place", told.place, why, told.figure)


@cache
def _at_war() -> regex.Pattern[str]:
    """ "Since Chile invaded", "Chile's invasion"."""
    return pattern_of(
        r"(?:[’']s)?\s(?:(?:has|had|full-scale|military|first)\s){0,2}(?:invaded|attacked|began|launched|started|invasion|aggression|war|attack)\b",
        regex.VERSION1,
    )


@cache
def _gave() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?P<verb>gives?|gave|given|giving|grants?|granted|sends?|sent|sending|offers?|offered|hands?|handed|pledges|pledged|promises|promised|awards?|awarded|donates?|donated)\s"
        r"(?:the\s)?$",
        regex.VERSION1,
    )


@cache
def _includes() -> Expression:
    return expression(
        r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:(?:new|latest|military|aid|arms|weapons|security|assistance)\s){0,3}(?:package|aid|assistance)\s(?:also\s|will\s|would\s)?"
        r"(?:includes?|contains?|consists?\sof|comprises?|provides?|covers?)\b|^It\s(?:also\s)?(?:includes|contains|comprises)\b"
    )
