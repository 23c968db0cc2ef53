"""Purchase: who buys weapons, where the sentence or the passage names the buyer, the seller and those who speak of both."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import backwards, named_by
from checker.cues import PATTERN_SECONDS

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.model import Claim

__all__ = ["REQUESTED", "bought_before", "of_a_purchase", "ordering", "requesting", "signed_by"]

_OFFICE = (
    r"(?:[’']s)?\s(?:(?:then|former|new|outgoing|deputy|prime|first|defen[cs]e|armaments?|foreign|finance|state|army|air\sforce|naval)\s){0,4}?"
    r"(?:ministers?|ministry|secretary|president|premier|chancellor|government|cabinet|parliament|lawmakers|leaders?|army|navy|air\sforce|military"
    r"|armed\sforces|procurement\sagency|agency|authorities|officials?|general\sstaff)"
)


def signed_by(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Norway's defence minister on Monday signed a contract": a country's office buys for the country."""
    for actor in backwards(context):
        if actor.role in (Role.OWNER, Role.MODIFIER) and actor.kind == "country" and not actor.preposition:
            led = _buys().match(context.text, actor.span.end, context.figure.span.start, timeout=PATTERN_SECONDS)
            if led is not None:
                return named_by(actor, context, f"their office “{led['verb']}”")
    return None


@cache
def _buys() -> regex.Pattern[str]:
    return regex.compile(
        rf"{_OFFICE}\b[^.;:]{{0,80}}?\s(?P<verb>(?:sign|order|buy|purchas|acquir|procur|select|approv|seal)\p{{Ll}}*|bought|chose|sealed|inked)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


REQUESTED = (
    r"\b(?:(?:has|have|had)\s)?(?:requested|asked|applied|sought)\s(?:to\s(?:buy|purchase|acquire|procure)|(?:the|a)\s(?:possible\s)?(?:sale|purchase))\b"
    r"|\b(?:possible|proposed|potential)\s(?:(?:[Ff]oreign\s[Mm]ilitary|arms|weapons)\s)?[Ss]ale\b"
)
"""What nobody has agreed to yet: a government asks, and another tells its parliament of a possible sale."""


def requesting(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The Government of Norway has requested to buy 18 launchers; 40 kits; ...": who asks for whatever the list goes on with."""
    sentence = context.reading.scan.sentences[context.index].span if context.reading.scan.sentences else context.sentence
    for actor in context.reading.actors(context.index):
        if actor.kind == "country" and sentence.start <= actor.span.start < context.figure.span.start:
            asks = _asks().match(context.text, actor.span.end, context.figure.span.start)
            if asks is not None:
                return named_by(actor, context, f"“{asks.group().strip()}”: they ask for them")
    return None


@cache
def _asks() -> regex.Pattern[str]:
    return regex.compile(rf"\s(?:{REQUESTED})", regex.VERSION1)


def ordering(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Praised Norway for ordering 32 jets", "a Norwegian order for 32 jets": the one who orders, whoever speaks of it."""
    for actor in backwards(context):
        if actor.kind == "country" and _for_ordering().match(context.text, actor.span.end, context.figure.span.start):
            return named_by(actor, context, "they order them")
    return None


@cache
def _for_ordering() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:for|on|in|over)\s(?:(?:recently|now|already)\s)?(?:ordering|buying|purchasing|acquiring|choosing|picking|selecting)\b",
        regex.VERSION1,
    )


def bought_before(draft: Draft, sentences: int = 3) -> Claim | None:
    """The last claim of the passage on what a country buys: what is counted next, without a buyer, is a part of that."""
    since = draft.context.before(sentences).start
    return next(
        (
            c
            for c in reversed(draft.earlier)
            if c.figure.start >= since and c.measure in ("unit_count", "arms_deal_value") and len(c.subject or "") == len("PL")
        ),
        None,
    )


def of_a_purchase(draft: Draft) -> bool:
    """True for the price in a sentence on a sale or contract, where this passage has told of weapons that a country buys."""
    sold = draft.match(r"\b(?:sales?|contracts?|deals?|agreements?|purchases?|orders?|packages?|batch|program(?:me)?\scost)\b")
    return sold is not None and bought_before(draft, 2) is not None
