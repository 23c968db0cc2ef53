"""Purchase: who buys weapons, where the sentence or the passage names the buyer, the seller and those who speak of both."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from checker.context.arms_sale import notified
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import backwards, named_by
from checker.cues import PATTERN_SECONDS
from checker.model import AsOf
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.model import Claim

__all__ = [
    "REQUESTED",
    "bought_before",
    "of_a_purchase",
    "of_the_partners",
    "ordering",
    "requesting",
    "signed_by",
    "when_signed",
    "who_ordered",
]

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
    return pattern_of(
        rf"{_OFFICE}\b(?:[^.;:]|\.\d){{0,80}}?\s(?P<verb>(?:sign|order|buy|purchas|acquir|procur|select|approv|seal)\p{{Ll}}*|bought|chose|sealed|inked)\b",
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
    return pattern_of(rf"\s(?:{REQUESTED})", regex.VERSION1)


def ordering(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Praised Norway for ordering 32 jets", "a Norwegian order for 32 jets": the one who orders, whoever speaks of it."""
    for actor in backwards(context):
        if actor.kind == "country" and _for_ordering().match(context.text, actor.span.end, context.figure.span.start):
            return named_by(actor, context, "they order them")
    return None


@cache
def _for_ordering() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:for|on|in|over)\s(?:(?:recently|now|already)\s)?(?:ordering|buying|purchasing|acquiring|choosing|picking|selecting)\b",
        regex.VERSION1,
    )


def who_ordered(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Chile has ordered also 90 Norwegian Elk tanks - 60 new K5 and 30 used K4": the subject of the order, whoever makes them."""
    for actor in backwards(context):
        if actor.role is Role.SUBJECT and actor.kind == "country" and not actor.stands_for:
            told = _has_ordered().match(context.text, actor.span.end, context.figure.span.start)
            return named_by(actor, context, f"they “{told.group().strip()}”") if told is not None else None
    return None


@cache
def _has_ordered() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:(?:has|have|had)\s)?(?:(?:also|already|since|now|itself|so\sfar)\s){0,2}(?:ordered|bought|purchased|acquired|contracted|signed\sfor)\b",
        regex.VERSION1,
    )


PARTNERS = 6
"""Sentences behind one on two countries that sign in which it is told which of them buys."""


def of_the_partners(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Norway, Chile ink deal for tanks": the one of whom the next sentences say that they buy; both where they do not say."""
    for seller, buyer in pairwise(context.actors):
        if not (seller.kind == buyer.kind == "country" and seller.entity and buyer.entity and seller.entity != buyer.entity):
            continue
        joint = context.text[seller.span.end : buyer.span.start]
        if joint not in (", ", " and ", " & ") or not _sign().match(context.text, buyer.span.end, context.sentence.end):
            continue
        pair = {seller.entity, buyer.entity}
        reading = context.reading
        for index in range(context.index, min(context.index + PARTNERS, len(reading.scan.sentences))):
            for actor in reading.actors(index):
                buys = actor.entity in pair and _buys_it().match(
                    reading.text, actor.span.end, reading.scan.sentences[index].span.end
                )
                if buys:
                    return Filled(actor.entity or "", actor.span, f"of the two who sign, the one that buys: “{buys['verb']}”")
        return Filled(f"{seller.entity},{buyer.entity}", buyer.span, "which of the two buys the text does not say")
    return None


@cache
def _sign() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:(?:have|has|had|will|to)\s)?(?:ink|sign|seal|conclud|agree|clinch|str[iu]ck?|finali[sz]|reach)\p{Ll}*\b",
        regex.VERSION1,
    )


@cache
def _buys_it() -> regex.Pattern[str]:
    """As `_buys`, by an office or by the country itself, that does not only sign as both do."""
    verbs = r"(?P<verb>order(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas\p{Ll}+|acquir\p{Ll}+|procur\p{Ll}+)"
    return pattern_of(
        rf"(?:(?i:{_OFFICE})\b[^.;:]{{0,60}}?\s(?:signed|signs|inked)\s(?:[^.;:]|\.\d){{0,60}}?\s(?P<verb>with)\s(?:\p{{Ll}}+\s){{0,3}}\p{{Lu}}|(?i:{_OFFICE})?\s(?:\p{{Ll}}+\s){{0,3}}?{verbs}\b)",
        regex.VERSION1,
    )


def when_signed(draft: Draft) -> Draft:
    """ "The $4 billion contract signed in May 2019 covers 90 tanks", "32 jets, signed on 3 May 2019": the deal has its own time."""
    context = draft.context
    figure = context.figure.span
    times = context.reading.within(context.reading.scan.times, context.sentence)
    for said in _signed_in().finditer(context.text, context.sentence.start, context.sentence.end):
        time = next((t for t in times if t.span.start <= said.end() <= t.span.end and t.interval is not None), None)
        if time is None or time.interval is None or time.kind != "date":
            continue
        between = (figure.end, said.start()) if figure.end <= said.start() else (time.span.end, figure.start)
        apart = any(between[0] <= t.span.start < between[1] and t.kind == "date" for t in times)
        if between[0] > between[1] or apart or not _one_deal().fullmatch(context.text, *between):
            continue
        words = time.span.of(context.text)
        found = AsOf(time.interval, words, "stated" if time.stated else "relative")
        return draft.put("as_of", found, f"“{said.group().strip()} {words}”", time.span)
    return draft


@cache
def _signed_in() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:signed|concluded|inked|sealed|awarded|ordered|agreed)\s(?:in|on|last)\s", regex.VERSION1)


@cache
def _one_deal() -> regex.Pattern[str]:
    """What may stand between a deal's time and its figures: nothing that begins another statement."""
    return pattern_of(
        r"(?:(?!\b(?:and|but|while|which|after|before|since|when)\s(?!training|support|the\b|a\b|\d)|[.;:]\s|\b(?:said|says|told)\b).){0,70}",
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
    return (sold is not None or notified(draft.context) is not None) and bought_before(draft, 2) is not None
