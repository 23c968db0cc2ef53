"""Laid down: what a budget, an agreement or an order says of a time to come, and what the unit that is spoken of is to do.

None of these foretells anything: whoever made the budget or gave the order means to have it so.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.announced_list import announced_above
from checker.context.mood_words import Mood, mood_by
from checker.context.reading import Context, once
from checker.context.would import sent_there
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span
from checker.patterns import pattern_of

__all__ = ["laid_down"]


@once
def laid_down(context: Context) -> Mood | None:
    """The mood of a figure that a budget or an agreement sets, or that is the size of a unit which has not come yet."""
    figure = context.figure
    listed = announced_above(context)
    if listed is not None:
        return listed
    if figure.kind is Kind.MONEY or figure.kind is Kind.PERCENT:
        budget = context.search(_budget_sets(), context.sentence.start, figure.span.start)
        if budget is not None:
            return mood_by(Modality.PLAN, Hit(Span(*budget.span("verb")), budget["verb"]), f"what a {budget['what']} lays down")
        return None
    if figure.kind is not Kind.COUNT:
        return None
    return _agreed(context) or _to_become(context) or (_of_a_unit(context) if sent_there(context) else None)


def _agreed(context: Context) -> Mood | None:
    """ "They signed two agreements. They provide for 90 tanks": the agreements of the sentence before."""
    found = context.search(_they_provide(), context.sentence.start, context.figure.span.start)
    if found is None:
        return None
    before = context.before(1)
    if _agreements().search(context.text, before.start, context.sentence.start) is None:
        return None
    return mood_by(Modality.PLAN, Hit(Span(*found.span("verb")), found["verb"]), "what an agreement lays down is to come")


def _to_become(context: Context) -> Mood | None:
    """ "It establishes an increase in their number from 90 to 120": what an agreement brings about is to come."""
    start, at = context.sentence.start, context.figure.span.start
    found = context.search(_establishes(), start, at) or context.search(_foresees(), start, at)
    return mood_by(Modality.PLAN, Hit(Span(*found.span("verb")), found["verb"]), "what it lays down is to come") if found else None


@cache
def _establishes() -> Expression:
    return expression(
        r"\b(?:[Ii]t|[Aa]greement|[Aa]ccord|[Dd]eal|[Pp]act|[Mm]emorandum|[Tt]reaty|[Pp]lan|[Dd]ocument|[Dd]eclaration|[Ss]trategy|[Aa]ct|[Ll]aw)\s(?:also\s)?"
        r"(?P<verb>(?:establish|envisag|stipulat|authori[sz]|prescrib|mandat)(?:es|s)|sets\sout|lays\sdown|provides\sfor|foresees|calls\sfor)\s"
        r"an?\s(?:\p{Ll}+\s)?(?:increase|rise|reduction|cut|growth|expansion)\s(?:[^.;:]|(?<=\p{Lu})\.){0,100}?\b(?:to|by|of)\s(?:\p{Ll}+\s){0,3}$"
    )


@cache
def _foresees() -> Expression:
    """ "A second phase foresees 90 more": a programme is somebody's plan, and what it foresees is no forecast."""
    return expression(
        r"\b(?:phase|stage|programme|program|project|plan|contract|strategy|concept|scheme|design|tender|blueprint)\s(?:[^\s,;:.]+\s){0,4}?(?:which\s|that\s)?"
        r"(?P<verb>foresees|envisages|envisions|provides\sfor|calls\sfor)\s(?:\p{Ll}+\s){0,3}$|\b(?:phase|stage|programme|program|project|plan|contract|tender),\s[^,;:.]{3,70},\s"
        r"(?P<verb>foresees|envisages|envisions|provides\sfor|calls\sfor)\s(?:\p{Ll}+\s){0,3}$"
    )


def _of_a_unit(context: Context) -> Mood | None:
    """ "A battalion of some 600, most of them Danes, is to take up quarters": the unit's verb is that of its soldiers."""
    at = context.figure.span.start
    if context.search(_unit(), max(context.sentence.start, at - _REACH), at) is None:
        return None
    found = context.match(_is_to(), context.core.end, context.sentence.end)
    return mood_by(Modality.PLAN, Hit(Span(*found.span("verb")), found["verb"]), "it is said of the unit") if found else None


_REACH = 90
"""Characters before a number in which the unit that it is the size of is named."""


@cache
def _budget_sets() -> Expression:
    return expression(
        r"\b(?P<what>budget|bill|draft\slaw|spending\splan)\b(?!\s(?:deficit|gap|talks))(?:\s[\p{L}\d’'-]+){0,5}?\s"
        r"(?P<verb>foresees?|foresaw|envisages?|envisaged|assumes?|provides?\sfor|sets?\saside|projects)\s(?:[^.;:]|\.(?=\d)){0,90}$"
    )


@cache
def _they_provide() -> Expression:
    return expression(
        r"\b(?:[Tt]hey|[Ii]t|[Tt]hese|[Tt]his)\s(?:also\s)?(?P<verb>(?:provides?|calls?)\sfor|foresees?|envisages?|covers?)\s[^.;:]{0,90}$"
    )


@cache
def _agreements() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:agreement|accord|deal|pact|memorandum|framework|letter\sof\sintent|treaty)s?\b", regex.VERSION1)


@cache
def _unit() -> Expression:
    return expression(
        r"\b(?:brigade|battalion|battle\s?group|contingent|garrison|regiment|detachment|squadron|company|force|headquarters|command|unit|team|post)\b"
        r"[^.;:,\d]{0,50}(?:,\s)?\b(?:of|with|by|numbering|comprising)\s(?:\p{Ll}+\s){0,2}$"
    )


@cache
def _is_to() -> Expression:
    """The verb behind the size of a unit and what is put in between: no other verb with a time of its own stands before it."""
    return expression(
        r"(?:(?:\s(?!(?:is|are|was|were|has|have|had|will|would|who|which|that|remains?|stands?|keeps?|said)\b)[\p{L}\d’'.-]+|,(?=\s(?!(?:and|but|which|who|while)\b)))){0,25}?,?\s"
        r"(?P<verb>(?:will|is\sto|are\sto|is\sgoing\sto|is\sdue\sto|is\sset\sto)\s(?!continue|remain|stay|keep)\p{Ll}+)\b"
    )
