"""Now or then: a plan that is told behind its figure, and a present fact that stands nearer to it than a verb of planning."""

from __future__ import annotations

from functools import cache

from checker.context.mood_words import Mood, mood_by
from checker.context.reading import Context, once
from checker.cues import Hit
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span

__all__ = ["laid_on", "planned_behind", "present_value", "said_to_be_current", "told_as_present"]

_ABOUT = r"(?:(?:about|around|some|roughly|nearly|almost|over|under|up\sto|just|only|more\sthan)\s){0,2}"


def planned_behind(context: Context) -> Mood | None:
    """ "A presence of up to 900 soldiers is planned", "about 300 personnel from its navy would take part"."""
    if context.figure.kind not in (Kind.COUNT, Kind.MONEY):
        return None
    match = context.match(_is_planned(), context.core.end, context.sentence.end)
    if match is None and _soldiers(context):
        match = context.match(_they_will(), context.core.end, context.sentence.end)
    if match is None:
        return None
    verb = Hit(Span(*match.span("verb")), match["verb"])
    last = verb.text.rsplit(" ", 1)[-1]
    mood = Modality.PLEDGE if last in _GIVEN else Modality.PROPOSAL if last in _WEIGHED else Modality.PLAN
    return mood_by(mood, verb, "it is said of the figure")


_GIVEN, _WEIGHED = frozenset(("pledged", "promised")), frozenset(("consideration", "considered", "discussion", "discussed"))
"""Words that say less than that it is planned."""


def present_value(context: Context) -> Mood | None:
    """ "From the current level of 2.3%": what is there, whatever is planned for it."""
    now = said_to_be_current(context)
    return mood_by(Modality.ACTUAL, Hit(now, now.of(context.text)), "what it is at present") if now is not None else None


@once
def said_to_be_current(context: Context) -> Span | None:
    """The words by which the figure is what something has now: "[the current force] of 300"."""
    match = context.search(_current_level(), context.sentence.start, context.figure.span.start)
    return Span(*match.span("now")) if match is not None else None


def told_as_present(context: Context, planned: Hit) -> Mood | None:
    """ "Which is to take over, currently consists of 600 men, half of them Danes": the verb of the present stands behind that of
    planning.
    """
    match = context.search(_currently(), planned.span.end, context.figure.span.start)
    if match is None:
        return None
    return mood_by(Modality.ACTUAL, Hit(Span(*match.span("now")), match["now"]), f"told behind “{planned.text}”, of the present")


def laid_on(context: Context) -> Mood | None:
    """ "A new deal requires Norway to pay about 9 billion crowns in 2027": what an agreement lays down is to come."""
    match = context.search(_requires(), context.sentence.start, context.figure.span.start)
    if match is None and context.figure.kind is Kind.COUNT:
        match = context.search(_provides_for(), context.sentence.start, context.figure.span.start)
    if match is None:
        return None
    return mood_by(Modality.PLAN, Hit(Span(*match.span("verb")), match["verb"]), "what an agreement lays down is to come")


def _soldiers(context: Context) -> bool:
    return (context.figure.unit or "").lower().rsplit(" ", 1)[-1] in _SENT


_SENT = frozenset("soldier troop marine personnel serviceman servicemember paratrooper airman reservist sailor".split())
"""Those who go where they are ordered."""


@cache
def _is_planned() -> Expression:
    """Behind a subject that the figure closes, with a relative clause between commas perhaps."""
    return expression(
        r"(?:\s(?!(?:is|are|was|were|has|have|had|will|would|said|says|who|which|that|whose|where|when|as|after)\b)[\p{L}\d’'-]+){0,9}"
        r"(?:,\s(?:who|which|whose|that)\s[^.;,]{3,80},)?\s(?P<verb>(?:is|are)\s(?:(?:also|now|then|still|being)\s)?"
        r"(?:planned|envisaged|foreseen|intended|under\s(?:consideration|discussion)|(?<=being\s)(?:considered|discussed))|(?:has|have)\sbeen\s(?:pledged|promised))\b"
    )


@cache
def _they_will() -> Expression:
    """ "4,000 soldiers who will be deployed", "300 personnel from its army and navy would take part"."""
    return expression(
        r"(?:(?:(?:-\p{Ll}+)?\s(?:contingent|force|team|unit|group|detachment|battalion|brigade))?\s(?:from|of)\s(?:[\p{L}’'-]+,?\s){1,8}?|\s(?:(?:who|that|which)\s)?)(?P<verb>(?:would|will|are\sto|is\sto)\s(?:also\s|then\s|soon\s)?"
        r"(?:take\spart|participate|join|train|arrive|serve|deploy|come\sfrom|move\sto|rotate|be\s(?:joining|sent|deployed|stationed|based|involved|posted|moved|there)))\b"
    )


@cache
def _current_level() -> Expression:
    return expression(
        r"\b(?P<now>(?:the|its|their)\s(?:current|present|existing)\s(?:[\p{L}.-]+\s){0,2}?"
        r"(?:level|number|strength|share|size|total|figure|ceiling|force|contingent|presence|rate|workforce|staff|fleet|headcount|budget|army|garrison))"
        rf"\s(?:of|at)\s{_ABOUT}$|\b(?P<now>(?:the|an?|its|their)\s(?:current|present)|(?:from|,)\s(?:currently|presently|now))\s{_ABOUT}$"
    )


@cache
def _currently() -> Expression:
    return expression(
        r"\b(?P<now>(?:currently|presently|at\spresent)\s(?:consists?\sof|is\smade\sup\sof|compris(?:es?|ing)|numbers?|counts?|includes?|stands?\sat|totals?|has|have|hosts?|maintains?|keeps?"
        r"|fields?|deploys?|operates?|employs?|spends?|(?:is|are)\s(?:stationed|deployed|based|serving)))\b(?![^.;]{0,200}?\b(?:will|would|plans?|planned|set|due|aims?|intends?|to\s(?:raise|increase|cut|reduce|send|grow|bring))\b)"
    )


@cache
def _requires() -> Expression:
    return expression(
        r"\b(?:deal|agreement|accord|pact|treaty|plan|contract|arrangement)s?\b(?:,?\s(?!(?:was|were|had|has|said)\b)[\p{L}’'-]+){0,6}?,?\s"
        r"(?P<verb>(?:requires?|obliges?|commits?|binds?)\s(?:[\p{L}’'-]+\s){1,4}?to\s(?:pay|spend|provide|contribute|buy|raise|keep|supply|deliver|invest|station|send|host))\s(?:\p{Ll}+\s){0,3}$"
    )


@cache
def _provides_for() -> Expression:
    """ "A 2019 deal provides for 300 more", "the agreement foresees some 300 soldiers"."""
    return expression(
        r"\b(?:deal|agreement|accord|pact|treaty|memorandum)\b(?:\s[\p{L}’'-]+){0,5}?\s(?P<verb>(?:provid(?:es?|ed)|call(?:s|ed))\sfor|fores(?:ees?|aw)|envisag(?:es?|ed)"
        r"|envision(?:s|ed)?)\s(?:\p{Ll}+\s){0,3}$"
    )
