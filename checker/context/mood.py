"""Mood: the modality of a figure, with the words that decided it.

Modality follows the wording of the text, not what is known of the matter (an editor's convention): "set to reach" is a plan, "a
5% pledge" a pledge, "proposed ... a minimum of 4%" a proposal. A proposal verb governs everything behind it; then the noun that
the figure belongs to; then the verb of the clause.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.believed import believed
from checker.context.foretold import foretold_by_verb
from checker.context.governing import converted_from, definite, existing, governing
from checker.context.leading import attached, led
from checker.context.mood_words import AN_ESTIMATE, CONTINGENT, ESTIMATED, LEADING_VERBS, NORM_NOUNS, POSSIBLE, Mood, mood_by
from checker.context.put_forward import put_forward
from checker.context.reading import LONGEST_SENTENCE, Context, once
from checker.context.would import NOT_WILLED, would
from checker.cues import Hit, compiled
from checker.expressions import Expression, expression
from checker.model import AsOf, Because, Kind, Modality, Span

__all__ = ["modality"]


def modality(context: Context, default: Modality, time: AsOf, *, annual: bool = False) -> Mood:
    """The modality of a figure and the words that set it; `default` when none does.

    A figure for a time that has not begun when the article is published is no fact, and neither is the figure of a whole year
    (`annual`) that is not over.
    """
    twin = converted_from(context)
    if twin is not None:
        return modality(twin, default, time, annual=annual)
    left = governing(context)
    asked = put_forward(context)
    proposed = mood_by(*asked) if asked else _proposed(context, left)
    if proposed:
        return proposed
    for mood, nouns in NORM_NOUNS if context.figure.kind is not Kind.MULTIPLE else ():  # "double the guideline" is no guideline
        noun = attached(context, nouns)
        if noun:
            return mood_by(mood, noun, f"the figure belongs to the word “{noun.text}”")
    foretold = foretold_by_verb(context)
    if foretold:
        return foretold
    estimated = context.first(ESTIMATED, Span(context.figure.span.end, context.sentence.end))
    estimated = estimated or context.first(AN_ESTIMATE, context.figure.span) or _called_an_estimate(context)
    estimated = estimated or believed(context)
    verbs = [
        (hit, mood)
        for mood, leading in (() if existing(context) else LEADING_VERBS[1:])
        if (hit := led(context, left, leading, reaching=mood is not Modality.ESTIMATE))
    ]
    if not definite(context) and context.figure.kind is not Kind.AGE and (hit := led(context, left, POSSIBLE, reaching=False)):
        verbs.append((hit, Modality.FORECAST))
    if verbs:
        hit, mood = max(verbs, key=lambda v: (v[0].span.end, -v[0].span.start))
        foreseen = next((h for h, m in verbs if m is Modality.FORECAST), None)
        if mood is Modality.PLAN and hit.text.lower().startswith("will") and foreseen:
            hit, mood = foreseen, Modality.FORECAST  # "forecasts that the economy will grow by 3%"
        if mood is Modality.PLAN and _comes_by_itself(context, hit):
            mood = Modality.FORECAST
        if mood is Modality.TARGET and time.basis == "stated":
            mood = Modality.PLAN  # an aim for a stated time; without one it is a norm
        if (estimated or _estimated_that(context, hit)) and mood in (Modality.PLAN, Modality.FORECAST):
            return mood_by(Modality.ESTIMATE, estimated or hit, "the source calls it an estimate")
        return mood_by(mood, hit, f"“{hit.text}” leads to the figure")
    if default is not Modality.ACTUAL:
        return Mood(default, Because("modality", default.value, "nothing says that it is planned, pledged or estimated"))
    if estimated:
        return mood_by(Modality.ESTIMATE, estimated, "the source calls it an estimate")
    guessed = context.search(_guessed(), context.left.start, context.figure.span.start)
    if guessed:
        return mood_by(Modality.ESTIMATE, Hit(Span(*guessed.span("word")), guessed["word"]), "the writer does not know for sure")
    return _untold(context, time, annual=annual)


@cache
def _guessed() -> Expression:
    return expression(
        r"\b(?P<word>probably|perhaps|presumably|is\sthought\sto\sbe|(?:is|are|was|were)\sbelieved\sto\s(?:be|have\s\p{Ll}+))\s(?:[\p{L}’'-]+\s){0,2}$"
    )


def _untold(context: Context, time: AsOf, *, annual: bool) -> Mood:
    """No verb of planning or foreseeing leads to the figure: a conditional, a time to come, or a fact."""
    conditional = would(context)
    if conditional:
        return mood_by(*conditional)
    early = _too_early(context, time, annual=annual)
    if early is not None:
        return Mood(
            early, Because("modality", early.value, f"{time.interval} is not over when the article is published", None, time.text)
        )
    asked = context.question
    if (
        asked is not None
        and context.figure.span.start - context.sentence.start <= _ANSWER
        and _will().search(context.text, asked.start, asked.end)
    ):
        return Mood(Modality.PLAN, Because("modality", "plan", "the question asks for what will be", asked))
    told = context.search(_years_to_come(), context.sentence.start, context.figure.span.start)
    if told:
        return mood_by(Modality.FORECAST, Hit(Span(*told.span("time")), told["time"]), "the present tells what is to come")
    return Mood(Modality.ACTUAL, Because("modality", "actual", "nothing says that it is planned, pledged or estimated"))


_ANSWER = 30
"""Characters before a figure that leave no room for a verb of its own."""


@cache
def _will() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:will|going\sto|planned)\b", regex.VERSION1)


def _proposed(context: Context, left: Span) -> Mood | None:
    proposed = led(context, left, LEADING_VERBS[0][1])
    if proposed:
        return mood_by(Modality.PROPOSAL, proposed, "it is put forward, not in force")
    end = max(context.phrase.end, min(context.phrase.end + 25, context.sentence.end))
    contingent = context.first(CONTINGENT, Span(context.figure.span.end, end))
    return mood_by(Modality.PROPOSAL, contingent, "it waits for somebody's consent") if contingent else None


def _comes_by_itself(context: Context, hit: Hit) -> bool:
    """ "Will lose 300 jobs", "will cost $2 billion": nobody plans it."""
    return hit.text.lower() == "will" and NOT_WILLED.match(context.text, hit.span.end, context.figure.span.start) is not None


@cache
def _years_to_come() -> Expression:
    """ "Over the next ten years the debt falls to": time to come, and the verb of the figure in the present."""
    return expression(
        r"\b(?P<time>(?:over|in|within|during)\s+the\s+(?:next|coming)\s+(?:[\w-]+\s+)?(?:years?|months?|decades?|weeks?|quarters?|days?))\b"
        r"[^.;:]{0,80}\s\p{Ll}{2,}s\s+(?:to|by|at)\s+$",
        regex.IGNORECASE,
    )


def _estimated_that(context: Context, hit: Hit) -> bool:
    """ "Has estimated that it will save $35 million"."""
    return (
        hit.text.lower().startswith("will")
        and _estimating().search(context.text, context.sentence.start, hit.span.start) is not None
    )


@cache
def _estimating() -> regex.Pattern[str]:
    return regex.compile(r"\bestimat(?:e|es|ed|ing)\b(?:\sthat)?(?:\s[\p{L}’'-]+){0,4}\s$", regex.VERSION1)


@once
def _called_an_estimate(context: Context) -> Hit | None:
    """ "The figure, part of estimates published by NATO, ...": the next sentence says what the figure is."""
    following = context.reading.scan.sentences[context.index + 1 : context.index + 2]
    if not following:
        return None
    start = following[0].span.start
    match = _estimates().match(context.text, start, min(following[0].span.end, start + LONGEST_SENTENCE))
    return Hit(Span(*match.span()), match.group()) if match else None


@cache
def _estimates() -> regex.Pattern[str]:
    return compiled(r"(?:The|This|That|These|Those)\s(?:figures?|numbers?|data)\b[^.]{0,80}?\bestimates?\b", regex.IGNORECASE)


def _too_early(context: Context, time: AsOf, *, annual: bool) -> Modality | None:
    published = context.reading.article.published.interval
    if time.basis == "relative" and compiled(r"(?:in\s|for\s)?(?:the\s)?(?:next|coming|following)\b", regex.IGNORECASE).match(
        time.text or ""
    ):
        return Modality.PLAN
    if time.basis not in ("stated", "relative") or not published.bounded:
        return None
    if published.before(time.interval):
        return Modality.PLAN
    return Modality.ESTIMATE if annual and time.interval.bounded and published.last < time.interval.last else None
