"""Troop move: whether the soldiers that a figure counts leave a land, come to one, or are there.

The verb that they are subject or object of decides, or the noun that stands for it: "withdraw 300 soldiers", "a cut of 300", "300
of them will go home"; "send 300 soldiers", "the contingent grows by 300". Verbs that only say that they move ("shift", "transfer")
tell it by where from and where to: who is moved home, or is a part of those who leave, leaves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.force_meant import nation_of_troops
from checker.expressions import Expression, expression
from checker.model import Aspect, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context

__all__ = ["Move", "Way", "land_left", "troop_move"]


class Way(StrEnum):
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Move:
    """Which way they go, and the words that say so; `neutral` where those only say that they move, `to_come` where their verb says
    that they have not yet.
    """

    way: Way
    word: Span
    neutral: bool = False
    to_come: bool = False


_REACH = 110
"""Characters before a figure in which the verb that takes it may stand, and behind one in which its own verb may."""


def troop_move(draft: Draft) -> Move | None:
    """Which way the soldiers go; None where they are counted where they are, or where the verb leaves it open."""
    context = draft.context
    text, at, end = context.text, context.figure.span.start, context.core.end
    start = max(context.sentence.start, at - _REACH)
    found = _by_verb_behind(context) or _of_match(context.search(_out_of(), start, at), Way.OUT)
    found = found or _of_match(context.search(_into(), start, at), Way.IN)
    if (
        found is None
        and (taken := context.search(_taken(), start, at)) is not None
        and _home().match(text, end, context.sentence.end)
    ):
        found = Move(Way.OUT, Span(*taken.span("word")))
    if found is None and (told := context.search(_told(), start, at)) is not None and _to().match(text, end, context.sentence.end):
        found = Move(Way.IN, Span(*told.span("word")))
    if found is not None:
        left = land_left(context) if found.way is Way.OUT else None
        sets_out = left is not None and left[0] in (draft.subject, nation_of_troops(draft))
        return replace(found, way=Way.IN) if sets_out else found  # "2,000 of them will leave home"
    listed = _listed(draft)
    if listed is not None:
        return listed
    moved = context.search(_moved(), start, at)
    return Move(_whither(draft), Span(*moved.span("word")), neutral=True) if moved is not None else _moved_behind(draft)


def _listed(draft: Draft) -> Move | None:
    """ "Pulled 900 soldiers from Chad and 300 from Mali": the verb of those before."""
    context = draft.context
    before = next((c for c in reversed(draft.earlier) if context.sentence.covers(c.figure)), None)
    if before is None or before.aspect is not Aspect.DECREASE or not before.measure.startswith("troops_"):
        return None
    between = _one_more().fullmatch(context.text, before.figure.end, context.figure.span.start)
    from_there = _from().match(context.text, context.core.end) if between is not None else None
    return Move(Way.OUT, before.figure) if from_there is not None else None


@cache
def _one_more() -> regex.Pattern[str]:
    return pattern_of(r"[^.;:,]{0,80}?(?:,\s|,?\sand\s)", regex.VERSION1)


@cache
def _from() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:(?:more|others)\s)?from\s", regex.VERSION1)


def _of_match(match: regex.Match[str] | None, way: Way) -> Move | None:
    return Move(way, Span(*match.span("word")), to_come=_is_to_come(match)) if match is not None else None


def _is_to_come(match: regex.Match[str]) -> bool:
    groups = match.groupdict()
    return bool(groups.get("soon")) or _will().search(groups.get("aux") or "") is not None


@cache
def _will() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:will|would|to)\b", regex.VERSION1)


def _by_verb_behind(context: Context) -> Move | None:
    """The verb whose subject they are: "300 of them will leave", "some 300, mostly gunners, are bound for Chad"."""
    end = min(context.core.end + 2 * _REACH, context.sentence.end)
    if context.lacks(_goes()) and context.lacks(_comes()):
        return None
    gone = context.match(_goes(), context.core.end, end)
    return _of_match(gone, Way.OUT) or _of_match(context.match(_comes(), context.core.end, end), Way.IN)


def _moved_behind(draft: Draft) -> Move | None:
    """ "5,600 will be shifted to Chad", "and 300 returned to Peru"."""
    context = draft.context
    match = context.match(_is_moved(), context.core.end, min(context.core.end + 2 * _REACH, context.sentence.end))
    return Move(_whither(draft), Span(*match.span("word")), neutral=True, to_come=_is_to_come(match)) if match is not None else None


def _whither(draft: Draft) -> Way:
    """Out, where they are moved home, are a part of those who leave, or where only the land is named that they are moved from."""
    context = draft.context
    first = context.before(1).start
    leavers = [
        c for c in draft.earlier if c.span.start >= first and c.aspect is Aspect.DECREASE and c.measure.startswith("troops_")
    ]
    if any(_same_leave(context) or context.sentence.covers(c.figure) for c in leavers):
        return Way.OUT
    left = land_left(context)
    if left is not None and _on_leaving().search(context.text, _passage(context), context.sentence.end):
        return Way.OUT
    goal = next((a for a in context.actors if a.span.start >= context.core.end and a.preposition in ("to", "into", "in")), None)
    if goal is None or goal.entity is None:
        return Way.IN if left is None else Way.OUT
    return Way.OUT if goal.entity in (draft.subject, nation_of_troops(draft)) else Way.IN


def _passage(context: Context) -> int:
    """Where what the figure is told with begins: the question that it answers, or the sentence before."""
    return min(context.before(1).start, context.question.start if context.question else context.sentence.start)


def _same_leave(context: Context) -> bool:
    """ "5,600 of them", "5,600 others", "and 300 more": a part of those just counted, or what goes with them."""
    noun = context.figure.noun.of(context.text).lower() if context.figure.noun else ""
    return context.lender is not None or noun == "others" or _of_them().match(context.text, context.figure.span.end) is not None


def land_left(context: Context) -> tuple[str, Span] | None:
    """The one land that they leave: "leave Chad", "out of Chad"; else "from Chad"."""
    lands = [a for a in context.actors if a.entity and a.kind in ("country", "region")]
    for actor in lands:
        if _leaving().search(context.text, max(actor.span.start - _LEAD, context.sentence.start), actor.span.start):
            return actor.entity or "", actor.span
    from_there = [a for a in lands if a.preposition == "from"]
    own = _from().match(context.text, context.core.end)
    nearest = next((a for a in from_there if own is not None and a.span.start >= own.end()), None) or next(iter(from_there), None)
    return (nearest.entity or "", nearest.span) if nearest is not None else None


_LEAD = 14


@cache
def _leaving() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:out\sof|leav(?:e|es|ing)|left|quit)\s(?:the\s)?$", regex.VERSION1)


_MANY = (
    r"(?:(?:of|up\sto|its|their|the|his|about|around|some|all|another|an?|further|additional|extra|over|more\sthan|as\smany\sas|at\sleast|nearly"
    r"|roughly|even|only|just|perhaps|maybe|more|than|the\sfirst|the\slast)\s){0,4}"
)
"""What may stand between a verb and the number that it takes."""

_SELF = (
    r"(?:\s(?:of\s(?:them|these|those|whom|which|the\s\p{Ll}+|(?:the\s)?[\p{Lu}\d][\p{L}\d.’'-]*+(?:\s[\p{Lu}\d][\p{L}\d.’'-]*+){0,5})|others|more|extra|in\sall))?"
    r"(?:\s(?:in|at|from|based\sin|stationed\sin)\s\p{Lu}[\p{L}’'-]*+(?:\s\p{Lu}[\p{L}’'-]*+){0,2})?"
    r"(?:,\s(?!and\b|but\b|while\b|which\b|who\b)[^.;:]{3,100}?,)?"
)
"""What may stand between a number and its verb: a part, and what is in apposition to it."""

_AUX = (
    r"(?P<aux>(?:\s(?:will|would|could|may|might|should|must|can|are|were|is|was|to|have|has|had|be|been|being|also|soon|then|now|already|still"
    r"|eventually|instead|all|both|set|due|expected|likely|about|scheduled|planned|going|ordered|slated|not|yet|began|begun|started)){0,7})"
)


@cache
def _goes() -> Expression:
    """Those who leave, behind their number."""
    return expression(
        rf"{_SELF}{_AUX}\s(?P<word>leave|leaving|leaves|(?<=\b(?:have|has|had)\s)left|left(?=\s(?:the\scountry|\p{{Lu}}))|depart(?:ing|ed|s)?|withdraw(?:n|ing)?|withdrew"
        r"|pull(?:ed|ing)?\s(?:out|back)|recalled|removed|(?:go(?:ing|es|ne)?|went|return(?:ing|ed|s)?|com(?:e|es|ing)|came)\s(?:back\s)?home"
        r"|(?:sent|brought|flown|shipped|taken|ordered)\s(?:back\s)?home|(?<=\bbe\s)cut)\b"
    )


@cache
def _comes() -> Expression:
    """Those who come, behind their number."""
    return expression(
        rf"{_SELF}{_AUX}\s(?P<word>arriv(?:e|es|ed|ing)|com(?:e|es|ing)(?=\s(?:to|in|on\stop)\b|[.,;]|$)|(?<=\b(?:be|been|were|are|was|being)\s)sent|(?<=\b(?:be|been|were|are|was|being)\s)(?:flown|rushed|added)"
        r"|deploy(?:ing)?\sto|deployed\sto|cross(?:ed|ing)?\s(?:in|into|over|from|the\sborder)|enter(?:ed|ing)?|roll(?:ed|ing)?\sin(?:to)?|head(?:ed|ing)?\s(?:to|for)|bound\sfor|on\s(?:the|their|its)\sway\sto)\b"
    )


@cache
def _is_moved() -> Expression:
    """Those who are moved, behind their number, whichever way."""
    return expression(
        rf"{_SELF}{_AUX}\s(?P<word>(?:shift|mov|relocat|reposition|redeploy|transfer|reassign)(?:e|ed|red|ing|ring)?|return(?:ed|ing)?)\b"
    )


@cache
def _out_of() -> Expression:
    """What takes those who leave, right before their number."""
    return expression(
        rf"\b(?P<word>(?:withdr[ae]w\p{{Ll}}*|recall\p{{Ll}}*|pull\p{{Ll}}{{0,3}}\s(?:out|back)|bring\p{{Ll}}{{0,3}}\s(?:back\s)?home|brought\s(?:back\s)?home|send\p{{Ll}}{{0,3}}\shome))"
        rf"(?:\s(?:from|out\sof)\s[^.;:]{{1,80}}?,?)?\s{_MANY}$"
        rf"|\b(?P<word>withdrawals?|pull-?outs?|draw-?downs?|reductions?|cuts?|departures?|removal)\s(?:in\s\p{{Ll}}+\s)?of\s{_MANY}$"
        r"|\b(?P<word>(?:cut|reduc|shrink|shrank|shrunk|trim|slash|lower|downsiz|decreas)\p{Ll}{0,4}|scal\p{Ll}+\s(?:back|down)|draw\p{Ll}*\sdown)"
        rf"(?:\s[^.;:\d]{{1,80}}?)?\sby\s{_MANY}$"
        r"|\b(?P<word>number\sof\s(?:(?:those|them|the)\s)?(?:[\p{L}.]+\s){0,2}?(?:(?P<soon>(?:going|returning|coming|heading)\shome|leaving|departing|to\sleave)|sent\shome|withdrawn|pulled\sout))"
        rf"(?:\s[^.;:\d]{{1,60}}?)?\s(?:at|is|was|to)\s{_MANY}$"
    )


@cache
def _into() -> Expression:
    """What takes those who come, right before their number."""
    return expression(
        rf"\b(?P<word>sen(?:d|ds|t|ding)|deploy(?:s|ed|ing|ment\sof)?|dispatch(?:es|ed|ing)?|rush(?:es|ed|ing)?|despatch(?:es|ed|ing)?|arrival\sof"
        r"|concentrat(?:es?|ed|ing)|mass(?:es|ed|ing)|amass(?:es|ed|ing)?|receiv(?:es?|ed|ing))\s"
        rf"{_MANY}$"
        r"|\b(?P<word>(?:grow|grew|increas|rais|boost|reinforc|expand|bolster|strengthen|swell|enlarg)\p{Ll}{0,4})"
        rf"(?:\s[^.;:\d]{{1,80}}?)?\sby\s{_MANY}$"
        rf"|\b(?P<word>(?:supplement|reinforc|bolster|strengthen|augment|boost)\p{{Ll}}{{1,4}})\s[^.;:\d]{{1,80}}?\swith\s{_MANY}$"
    )


@cache
def _taken() -> Expression:
    """What takes them away, where the words behind say so: "bring 300 soldiers home", "pull 300 out of Chad"."""
    return expression(
        rf"\b(?P<word>pull\p{{Ll}}{{0,3}}|bring\p{{Ll}}{{0,3}}|brought|tak(?:e|es|ing)|took|fl(?:y|ies|ew|ying)|remov(?:es?|ed|ing))\s{_MANY}$"
    )


@cache
def _home() -> regex.Pattern[str]:
    return pattern_of(r"[^.;:,]{0,40}?\s(?:home|(?:back\s|away\s)?from|out\s(?:of|from)|back)\b", regex.VERSION1)


@cache
def _told() -> Expression:
    return expression(rf"\b(?P<word>order(?:s|ed|ing)?)\s{_MANY}$")


@cache
def _to() -> regex.Pattern[str]:
    return pattern_of(r"[^.;:,]{0,40}?\s(?:to|into|in)\s", regex.VERSION1)


@cache
def _moved() -> Expression:
    return expression(rf"\b(?P<word>(?:shift|mov|relocat|reposition|redeploy|transfer)(?:s|e|es|ed|ing|red|ring)?)\s{_MANY}$")


@cache
def _on_leaving() -> regex.Pattern[str]:
    """What a passage on a withdrawal has, besides the verb that says where they go."""
    return pattern_of(r"\b(?:withdraw(?:al|als|ing|n)?|pull(?:ing|ed|s)?[\s-]?outs?|draw-?downs?|leave|leaving)\b", regex.VERSION1)


@cache
def _of_them() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:of\s(?:them|these|those|whom|which)|others)\b", regex.VERSION1)
