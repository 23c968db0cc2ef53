"""Put forward: what somebody wants, asks for, offers or has an option on, and what a bill contains. None of it is so yet.

A demand is told in the present or the past as often as with "would", so the words that ask decide, not the tense of the verb.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.announced_step import announced_step
from checker.context.governing import listed_after
from checker.context.reading import Context, once
from checker.context.would import sent_there
from checker.cues import PATTERN_SECONDS, Hit
from checker.expressions import Expression, expression
from checker.model import Figure, Kind, Modality, Span
from checker.patterns import pattern_of

__all__ = ["put_forward"]

_OF_MONEY = (Kind.MONEY, Kind.PERCENT)
_REACH = 90
"""Characters before the figure in which a bill or an option may be named."""


@once
def put_forward(context: Context) -> tuple[Modality, Hit, str] | None:
    """The modality of a figure that is asked for, offered or optional, with the words that say so."""
    text, figure = context.text, context.figure
    if figure.kind is Kind.AGE:
        return None
    if (step := announced_step(context)) is not None:
        return step
    start = max(context.sentence.start, figure.span.start - _REACH)
    option = context.search(_option(), start, figure.span.start)
    if option is not None:
        return Modality.PLAN, Hit(Span(*option.span("word")), option["word"]), "nobody has to take it up"
    talked = context.search(_talked(), start, figure.span.start) if sent_there(context) else None
    settled = _who_will().match(text, context.core.end, context.sentence.end) if talked is not None else None
    if settled is not None:
        return Modality.PLAN, Hit(Span(*settled.span("word")), settled["word"]), "what is talked about is settled"
    if talked is not None:
        return Modality.PROPOSAL, Hit(Span(*talked.span("word")), talked["word"]), "it is talked about"
    if figure.kind not in _OF_MONEY:
        return None
    head = _head_of_list(context)
    asked = context.search(_asked(), max(context.sentence.start, head.span.start - _REACH), head.span.start)
    if asked is None and figure.kind is Kind.MONEY:
        asked = _offer().match(text, figure.span.end, context.sentence.end, timeout=PATTERN_SECONDS)
        asked = asked or context.search(_in_a_bill(), context.sentence.start, figure.span.start)
    if asked is None:
        return None
    return Modality.PROPOSAL, Hit(Span(*asked.span("word")), asked["word"]), "it is asked for, not given"


def _head_of_list(context: Context) -> Figure:
    """The first of a list: "asked for $25, $50 or $100"."""
    head = context.figure
    before = [f for f in context.neighbours if f.span.end <= head.span.start][-_LIST:]
    while before and before[-1].kind is head.kind and listed_after(context, before[-1], head):
        head = before.pop()
    return head


_LIST = 6
"""Figures before this one that may share its verb: a longer list has a colon before it and no verb that reaches it."""


@cache
def _option() -> Expression:
    """ "An option to buy the other 60%", not one that has been taken up."""
    return expression(
        r"(?<!\bexercis\w{1,3}\s+(?:an|its|the|their|his|her)\s+)\b(?P<word>options?\s+to\s+\p{Ll}+)\s+(?:[\p{L}’'-]+\s+){0,4}$"
    )


@cache
def _talked() -> Expression:
    """ "They are talking about 300 soldiers", "he mentioned sending 300": of soldiers that nobody has sent."""
    return expression(
        r"\b(?P<word>(?:talk(?:s|ing|ed)?|speaking|thinking)\s(?:about|of))\s(?:(?:maybe|perhaps|another|an\sextra|sending|moving|adding)\s){0,2}$"
        r"|\b(?P<word>talk(?:s|ing|ed)?)\s$"
    )


@cache
def _who_will() -> regex.Pattern[str]:
    """ "We are talking about 300 soldiers who will stay"."""
    return pattern_of(r",?\s(?:who|that)\s(?P<word>(?:will|are\sto|are\sgoing\sto)\s\p{Ll}+)\b", regex.VERSION1)


@cache
def _asked() -> Expression:
    """ "Demands for", "wants", "is seeking", right before a sum or a share. A price that is asked is that of the seller: a fact."""
    return expression(
        r"\b(?P<word>(?:demands?|requests?|pleas?|appeals?|calls?|call(?:ed|ing)|ask(?:s|ed|ing)?|appeal(?:ed|ing))\s+for"
        r"|ask(?:s|ed|ing)?\s+(?:\p{Lu}[\p{L}’'-]*\s+){1,3}for|demand\s+(?:is|was)\s+for|offer\s+of"
        r"|(?:wants?|wanted|wanting|demand(?:s|ed|ing)?|request(?:s|ed|ing)|seeks?|seeking))\s+(?:an?\s+|another\s+|the\s+)?(?:extra\s+|further\s+|additional\s+|(?<=\s+an?\s+)\p{Ll}+\s+(?:for|of)\s+)?$",
        regex.IGNORECASE,
    )


@cache
def _offer() -> regex.Pattern[str]:
    """ "A $30 million takeover offer"."""
    return pattern_of(
        r"\s+(?:(?:takeover|buyout|cash|budget|funding|ransom|aid|initial|opening|hostile|all-cash)\s+){0,2}"
        r"(?P<word>offers?|bids?|requests?|demands?)\b(?!\s+(?:was|were)\s+accepted)",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _in_a_bill() -> Expression:
    """ "A bill that passed the House approving $3 billion"; what has been signed is law."""
    return expression(
        r"\b(?P<word>(?:bill|legislation|amendment|ordinance)s?)\b(?![^.;]*?\b(?:signed|enacted|into\s+law|became\s+law)\b)"
        r"[^.;:,“”\"]{0,80}?\s+(?:approv|provid|allocat|authori[sz]|contain|includ|appropriat|earmark)(?:ing|s)\s+$"
    )
