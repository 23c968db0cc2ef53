"""Foretold: whether the verb or participle behind a figure says that it is to come: "growth projected for May", "jobs could be
lost".
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.far_verb import far_verb
from checker.context.governing import behind, definite, verb_of
from checker.context.mood_words import Mood, mood_by
from checker.context.reading import Context, once
from checker.context.would import NOT_WILLED, sent_there
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span
from checker.patterns import pattern_of

__all__ = ["foretold_by_verb"]


_PENALTY = expression(
    r"\b(?:fines?|penalt(?:y|ies)|sentences?|damages)\s(?:[\w’'-]+\s){0,3}?(?:could|may|might|can)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:rang\w+|reach\w*|run|be|total\w*|amount\w*)\b"
    r"|\b(?:maximum|possible)\s(?:penalt(?:y|ies)|sentences?|punishment)\b[^.;]{0,80}$"
    r"|\b(?:could|may|might|can)\s(?:also\s)?(?:be\s(?:fined|sentenced)|face|get|receive)\s(?:[\w’'-]+\s){0,4}?$"
    r"(?<=\b(?:fine|fined|fines|penalty|penalties|sentence|sentenced|prison|jail)\b[^.;]{0,40})",
    regex.IGNORECASE,
)
"""What may be given to somebody who is found guilty."""


@once
def foretold_by_verb(context: Context) -> Mood | None:
    """The verb behind the figure that foretells it: "3% growth projected for May", "300 jobs could be lost"."""
    if context.figure.kind is Kind.AGE:
        return None
    penalty = context.search(_PENALTY, context.left.start, context.figure.span.start)
    if penalty:
        return mood_by(Modality.CEILING, Hit(Span(*penalty.span()), penalty.group()), "what may be given, not what was")
    planned = behind(context, _to_come()) if context.figure.kind is not Kind.PERCENT else None
    if planned is not None and not definite(context):
        hit = Hit(Span(*planned.span("verb")), planned["verb"])
        return mood_by(Modality.PLAN, hit, "it is still to come")
    said_to = context.match(_they_say_it_would(), context.core.end, context.sentence.end)
    if said_to is not None:
        return mood_by(Modality.FORECAST, Hit(Span(*said_to.span("verb")), said_to["verb"]), "they say what would come")
    provided = behind(context, _provided()) if context.figure.kind in (Kind.MONEY, Kind.PERCENT) else None
    if provided is not None:
        return mood_by(Modality.PLAN, Hit(Span(*provided.span("verb")), provided["verb"]), "it is planned")
    match = behind(context, _foreseen())
    if match is None and (not definite(context) or _some_to_come(context)):
        match = verb_of(context, _foretelling()) or verb_of(context, _expected_of_it()) or far_verb(context, _will_or_is_to())
    if match is None:
        return None
    hit = Hit(Span(*match.span("verb")), match["verb"])
    value = Modality.FORECAST
    if _bound_to().match(hit.text) or _willed(context, hit):
        value = Modality.PLAN
    elif " have " in hit.text or hit.text.endswith(("estimated", " in", " at", " on", " inside", " under")):
        value = Modality.ESTIMATE
    return mood_by(value, hit, f"“{hit.text}” is said of the figure")


def _some_to_come(context: Context) -> bool:
    """ "The first 90 tanks are to reach them this year": those of a number that is known which are the next to come."""
    at = context.figure.span.start
    return _next().search(context.text, max(context.sentence.start, at - len("The first ")), at) is not None


@cache
def _next() -> regex.Pattern[str]:
    return pattern_of(r"\b[Tt]he\s(?:first|next)\s$", regex.VERSION1)


@cache
def _they_say_it_would() -> Expression:
    """ "The 3 million jobs that she says her plan [would] create"."""
    return expression(
        r"\s(?:(?:that|which)\s)?(?:\p{L}+\s){1,4}?(?:says?|said|claims?|claimed|promises?|promised|argues?|believes?|hopes?)\s(?:[\p{L}’'-]+\s){1,5}?(?P<verb>would|will)\s"
    )


def _willed(context: Context, hit: Hit) -> bool:
    """ "Will be opened". What befalls somebody, and how large a share comes to do something, is nobody's plan."""
    return (
        hit.text.startswith("will")
        and context.figure.kind is not Kind.PERCENT
        and (sent_there(context) or NOT_WILLED.match(context.text, hit.span.start + len("will"), context.sentence.end) is None)
    )


_CAUSE = (
    r"(?!to\s(?!(?:arrive|receive|drive|give|live|bring|pass|discuss|address|appeal|reveal|signal|question|mention|enter|deliver|offer|order"
    r"|answer|cover|consider|focus|witness|cross|press|access|assess|process|feed|need|proceed|exceed|succeed|strive|survive|train|retire)\b)"
    r"(?:(?:the|an?|its|his|her|their|this|that|these|those|our|my|some|any|no|all|such|other|more|less|poor|bad|lack|heavy|strong|severe"
    r"|extreme|weak|climate|hostile|war|high|low|fears?|drought|illness|disease)\b|\p{Ll}+(?:ing|ions?|ments?|ness|ity|ies|ances?|ences?|[cti]al|ous"
    r"|ive|ile|ic|ful|ed|ers?|s)\b))"
)
"""Behind "due": no cause of what is told, as in "deaths due to hostile action", but what is to come, as in "due to arrive"."""

_FORESEEN = r"(?:projected|forecast(?:ed)?|predicted|expected|anticipated|foreseen)"


_AT = r"(?:\s(?:in|for|by|of)\s[\w’']+(?:\s[\w’'-]+){0,2}?)?\s"


@cache
def _to_come() -> Expression:
    """ "A $6 billion fund to be opened next month", "200 flats due to open"."""
    return expression(
        rf",?\s(?<!\bnot\s)(?P<verb>to\sbe\s(?!exact|honest|frank|blunt|precise)(?:\p{{Ll}}+ly\s)?(?:made|built|\p{{Ll}}+(?:ed|t|n))|(?:due(?=\s{_CAUSE})|set|scheduled|expected)\sto\s\p{{Ll}}+)\b"
    )


@cache
def _bound_to() -> regex.Pattern[str]:
    """ "At least 3% is to go on it": what somebody has laid down."""
    return pattern_of(
        r"(?:is|are|was|were)\sto\s|(?:is|are|was|were)\s(?:\p{Ll}+\s)?(?:set|due(?=\s"
        + _CAUSE
        + r")|scheduled|slated|supposed|ordered)\sto\s",
        regex.VERSION1,
    )


@cache
def _foreseen() -> Expression:
    """A participle that ends its clause or leads to a time; no active verb ("300 people expected a storm")."""
    return expression(
        rf"{_AT}(?P<verb>{_FORESEEN})"
        r"(?=\s*(?:[.,;:)”\"!?]|$)|\s(?:for|in|by|over|during|throughout|through|until|at|this|next|later)\b)"
    )


@cache
def _provided() -> Expression:
    """ "The 30 billion, or 4%, planned for 2025": what a budget lays down for a time."""
    return expression(
        r"(?:,?\sor\s(?:[\p{L}]+\s){0,2}?[\d.,]+\s?(?:%|per\s?cent)?(?:\sof\s[\p{L}]+)?)?,?\s(?P<verb>(?:planned|budgeted|earmarked|foreseen|pencil{1,2}ed\sin))"
        r"\s(?:(?:for|in)\s(?:the\s)?(?:\d{4}|next|this|coming|\p{Ll}+\syear)|(?:this|next)\s(?:\p{Ll}+\s)?year)\b"
    )


@cache
def _foretelling() -> Expression:
    """A verb that foretells its subject: a participle with "is", or a modal with the passive or the perfect."""
    return expression(
        rf"{_AT}(?P<verb>(?:is|was)\s(?:the|an)\s(?:\w+\s)?(?:estimated|projected|expected|predicted)\b|(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\w+ly\s|now\s|still\s)?(?:{_FORESEEN}|likely\sto)\b"
        rf"|will\s(?:be\s)?\p{{Ll}}+\b|(?:is|are|was|were)\s(?:(?:also|still|now|then)\s)?(?:set|due(?=\s{_CAUSE})|scheduled|slated|supposed|ordered)\sto\s\p{{Ll}}+|(?:is|are)\sto\s(?!date\b)\p{{Ll}}+\b"
        r"|(?:was|were)\sto\s(?:stay|remain|leave|return|arrive|be\s(?:withdrawn|sent|moved|deployed|stationed|added|kept))\b|(?:could|may|might)\s(?:\w+ly\s|also\s|yet\s)?(?:have\s\p{Ll}+|be\s(?:in|at|on|inside|under)\b|be\s\w+(?:ed|en|st|t|d)\b))"
    )


@cache
def _will_or_is_to() -> Expression:
    """Behind a subject that goes on: "300 clerks deemed essential will work", "15 inches (38 cm) of rain was forecast"."""
    return expression(
        rf"\s(?P<verb>will\s(?:be\s)?\p{{Ll}}+\b|(?:is|are|was|were)\s(?:still\s|now\s|also\s)?{_FORESEEN}\b"
        rf"|(?:is|are|was|were)\s(?:still\s|now\s|also\s)?(?:likely|set|due(?=\s{_CAUSE})|scheduled|slated)\sto\b)"
    )


@cache
def _expected_of_it() -> Expression:
    """ "60,000 delegates to the yearly meeting were expected to gather": a long subject, and the first verb behind it."""
    return expression(
        r"(?:\s(?!(?:is|are|was|were|has|have|had|will|would|that|who|which|when)\b)[\p{L}’'-]++){1,10}\s"
        r"(?P<verb>(?:is|are|was|were)\s(?:still\s|now\s)?(?:expected|projected|forecast|likely)\sto)\b"
    )
