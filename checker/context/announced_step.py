"""Announced step: what has been made known and is not done yet, told without a verb of planning.

"The bank is axing 300 jobs" (a present that tells a decision), "needed to fund a $3 million extension" (what for), "was offering
redundancy to 30 clerks" (they may refuse), "a 3% rise that is due to take effect", "the $3 million that he wants".
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.governing import end_of_list
from checker.context.reading import Context, once
from checker.context.would import sent_there
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span
from checker.patterns import pattern_of

__all__ = ["announced_step"]

_KINDS = (Kind.COUNT, Kind.MONEY, Kind.PERCENT)

_REACH = 90
"""Characters from a figure to the words that say so."""


@once
def announced_step(context: Context) -> tuple[Modality, Hit, str] | None:
    """The modality of a figure that such words govern, with the words."""
    figure = context.figure
    if figure.kind not in _KINDS:
        return None
    start, end = context.left.start, figure.span.start
    if figure.kind is Kind.COUNT:
        axed = context.search(_axing(), start, end) if (figure.unit or "").rsplit(" ", 1)[-1] in _JOBS else None
        if axed is not None:
            return Modality.PLAN, Hit(Span(*axed.span("word")), axed["word"]), "a present that tells a decision"
        planned = _planned(context)
        if planned is not None:
            return Modality.PLAN, planned, "it is still to come"
        offered = context.search(_offering(), max(context.sentence.start, end - _REACH), end)
        if offered is not None:
            return Modality.PROPOSAL, Hit(Span(*offered.span("word")), offered["word"]), "it is offered, not taken up"
    if figure.kind is Kind.MONEY:
        funded = context.search(_to_fund(), start, end)
        ahead = context.match(_investment(), figure.span.end, context.sentence.end) if funded is not None else None
        if funded is not None and ahead is not None:
            return Modality.PLAN, Hit(Span(*funded.span("word")), funded["word"]), "what is to be paid is still to come"
    if figure.kind is not Kind.COUNT or sent_there(context):
        wanted = context.match(_they_want(), context.core.end, min(context.core.end + _REACH, context.sentence.end))
        if wanted is not None:
            return Modality.PROPOSAL, Hit(Span(*wanted.span("word")), wanted["word"]), "it is asked for, not given"
        due = context.match(_that_is_due(), context.core.end, min(context.core.end + _REACH, context.sentence.end))
        if due is not None:
            return Modality.PLAN, Hit(Span(*due.span("word")), due["word"]), "it is still to come"
    return None


def _planned(context: Context) -> Hit | None:
    """ "A team of 50 clerks and 20 cooks, who may bring dogs, is planned", "300 clerks who will be hired"."""
    text, end = context.text, context.figure.span.start
    hired = context.match(_who_will_be(), context.core.end, context.sentence.end)
    if hired is not None:
        return Hit(Span(*hired.span("word")), hired["word"])
    planned = context.match(_is_planned(), end_of_list(context), context.sentence.end)
    if planned is None:
        return None
    before = [f for f in context.neighbours if f.span.end <= end and f.kind is Kind.COUNT and f.noun is not None][-1:]
    if before and before[0].noun is not None and text[before[0].noun.end : end] in (" and ", ", "):
        end = before[0].span.start
    if _noun_of().fullmatch(text, context.sentence.start, end) is None:
        return None
    return Hit(Span(*planned.span("word")), planned["word"])


_JOBS = frozenset({"job", "post", "position", "redundancy", "role", "staff", "worker", "employee"})


@cache
def _who_will_be() -> Expression:
    return expression(
        r"\s(?:who|that|which)\s(?P<word>will\s(?:soon\s|then\s|also\s)?be\s(?:sent|deployed|stationed|based|posted|hired|recruited|trained|built|delivered|created|added|bought|housed))\b"
    )


@cache
def _is_planned() -> Expression:
    return expression(
        r"(?:\s(?:in|of|at|for|on|from)\s[\p{L}’'.-]+(?:\s[\p{L}’'.-]+){0,4}?)?(?:,\s(?:who|which|that)\s[^,;:.]{2,80},)?"
        r"\s(?P<word>(?:is|are)\s(?:now\s|also\s|currently\s|being\s)?(?:planned|envisaged|envisioned|foreseen|pencil{1,2}ed\sin))\b"
    )


@cache
def _noun_of() -> regex.Pattern[str]:
    """A noun phrase from the head of the sentence up to its number: "A permanent presence of"."""
    return pattern_of(r"[“\"]?(?:(?:An?|The|Another|Its|Their)\s)?(?:[\p{Ll}-]+\s){0,4}?(?:of\s)?(?:up\sto\s)?", regex.VERSION1)


@cache
def _axing() -> Expression:
    """ "Is cutting another", "to axe" in a headline: the firm, the verb, the number."""
    return expression(
        r"\b(?P<word>(?:is|are)\s(?:now\s|also\s|set\sto\sbe\s)?(?:axing|cutting|shedding|slashing|scrapping|eliminating|laying\soff|letting\sgo|making\sredundant)"
        r"|(?:axe|axes|slashes))\s(?:(?:a|an|another|further|about|around|some|up|to|more|than|nearly|almost|over|as|many)\s){0,4}$"
    )


@cache
def _offering() -> Expression:
    return expression(
        r"\b(?P<word>offer(?:s|ed|ing)?\s(?:voluntary\s)?(?:redundanc(?:y|ies)|buy-?outs|severance|early\sretirement))\s(?:[\p{Ll}]+\s){0,2}?to\s(?:\p{Ll}+\s){0,3}$"
    )


@cache
def _to_fund() -> Expression:
    return expression(
        r"\b(?P<word>to\s(?:help\s)?(?:fund|finance|pay\sfor|bankroll))\s(?:an?|its\splanned|the\splanned|their\splanned)\s(?:\p{Ll}+\s){0,2}$"
    )


@cache
def _investment() -> Expression:
    return expression(
        r"\s(?:\p{Ll}+\s){0,2}?(?:investment|expansion|extension|upgrade|project|programme|program|scheme|takeover|overhaul|modernisation|modernization)\b"
    )


@cache
def _they_want() -> Expression:
    """ "The $5 million in aid (£4 million) he was demanding", "the 300 soldiers that the general has requested"."""
    who = r"(?!who\b|to\b|in\b|for\b|of\b|and\b|or\b|is\b|are\b|was\b|were\b|has\b)[\p{L}.’'-]+"
    return expression(
        r"(?:\s\([^()]{1,30}\))?(?:\s(?:in|of)\s(?:\p{Ll}+\s){0,2}?\p{Ll}+)?,?\s(?:that\s|which\s)?"
        rf"(?:{who}\s){{1,4}}?(?P<word>(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:now\s|still\s)?(?:demanding|seeking|requesting|asking\sfor)"
        r"|(?:has|have|had)\s(?:demanded|requested|sought|asked\sfor)|(?:demanded|requested|sought|wants|wanted))\b(?!\sto\b|\sby\b|\sfor\b)"
    )


@cache
def _that_is_due() -> Expression:
    return expression(
        r"(?:\s(?!who\b|that\b|which\b)\p{Ll}+){0,2}\s(?:that|which|who)\s(?P<word>(?:is|are|was|were)\s(?:now\s|still\s|also\s)?(?:due|set|scheduled|supposed|planned|to\sbe)\s(?:to\s)?\p{Ll}+)\b"
    )
