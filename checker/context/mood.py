"""Mood: modality and the bounds that a noun sets, each with the words that decided it.

Modality follows the wording of the text, not what is known of the matter (an editor's convention): "set to reach" is a plan, "a
5% pledge" a pledge, "proposed ... a minimum of 4%" a proposal. A proposal verb governs everything behind it; then the noun that
the figure belongs to; then the verb of the clause.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.context.governing import behind, definite, governing, hanging, has_own_subject, listed_after, verb_of
from checker.context.reading import Context
from checker.cues import PATTERN_SECONDS, Cues, Hit, pattern, words
from checker.model import AsOf, Because, Kind, Modality, Qualifier, Span

__all__ = ["Mood", "attached", "bound", "led_by", "modality"]


@dataclass(frozen=True, slots=True)
class Mood:
    modality: Modality
    because: Because


_NORM_NOUNS: tuple[tuple[Modality, tuple[str | pattern, ...]], ...] = (
    (Modality.PROPOSAL, ("proposal", "proposed")),
    (Modality.PLEDGE, words("pledge, pledges, commitment, promise, vow")),
    (
        Modality.TARGET,
        words("""
        target, targets, goal, benchmark, guideline, guidelines, threshold, requirement, objective, aim, mark,
        required, norm
    """),
    ),
    (Modality.FLOOR, ("minimum", "floor")),
    (Modality.CEILING, ("ceiling", "cap", "limit", "maximum")),
    (Modality.ESTIMATE, ("estimate", "estimates", "estimated")),
    (
        Modality.FORECAST,
        ("forecast", "projection", pattern(r"(?<!\b(?:than|as)[\s-])\b(?:projected|expected|anticipated|predicted|hoped-for)\b")),
    ),
    (Modality.PLAN, ("plan", "budget for")),
)
"""Nouns that say what kind of figure is theirs, strongest first: "minimum spending threshold" with no proposal around it is a
target that the text calls a threshold; a "proposed" one is a proposal.
"""

_LEADING_VERBS: tuple[tuple[Modality, tuple[str | pattern, ...]], ...] = (
    (
        Modality.PROPOSAL,
        (
            *words("propos*, suggest*, floated, call* for, called on, urg*, recommend*, considering, weighing"),
            pattern(r"\basked\s[\p{Lu}\w]+\sto\b"),
            pattern(r"\bshould\s(?:raise|increase|spend|be|have)\b"),
            pattern(r"\bwould\s(?:pay|give|offer|cost|need)\b"),
        ),
    ),
    (Modality.PLEDGE, words("pledg*, promis*, vow*, committed to spend*, commits to spend*, undertook to")),
    (
        Modality.FORECAST,
        words("""
        expected to, expect, expects, projected, projects, project, forecast*, predict*, foresee*, sees, likely to, is seen,
        will reach
    """),
    ),
    (
        Modality.TARGET,
        (
            pattern(
                r"\b(?:goals?|targets?|aims?|objectives?|ambitions?)\s+(?:of\s+\w{2,}ing|(?:is|are|was|were)\s+to\s+\p{Ll}+)\b"
            ),
            pattern(r"\b(?:goals?|objectives?|ambitions?)\s+to\s+\p{Ll}+\b"),
        ),
    ),
    (
        Modality.PLAN,
        words("""
        committed to, set to, plan to, plans to, planned to, planning to, plans, planned, aim to, aims to, aimed to, intend* to,
        scheduled to, due to reach, is to, are to, going to, will, ordered to deploy, wants to, seeks to, will be, to
        be built, hope to, hopes to, hoping to, hopes for, hope for, hoping for, aim for, aims for, aiming for, aiming to
    """),
    ),
    (Modality.ESTIMATE, ("estimat*", "according to estimates")),
)
"""Verbs that lead to a figure. Of several, the one nearest before the figure decides."""

_POSSIBLE: tuple[pattern, ...] = (
    pattern(
        r"\b(?-i:could|may|might)(?:\s+(?:also|still|yet|even|well|soon|eventually|\w+ly))?+\s+(?!not\b|have\b|only\b)\p{Ll}+\b"
        r"(?!(?:\s+[\w’'-]+){0,3}?\s+(?:that|whether|who|how|why|if)\b)"
    ),
)
"""What may come: a modal and the verb that takes the figure. It does not reach out of its clause."""

_CONTINGENT = Cues(words("contingent on, conditional on, subject to approval, if approved, pending approval, proposed"))
"""Words behind the figure that leave it a proposal: agreed to by one side, waiting for another."""

_ESTIMATED = Cues((pattern(r"\baccording\sto\s(?:[\w’'.]+\s){0,4}estimates?\b"), pattern(r"\b(?:is|are|was|were)\sestimated\b")))
"""Words behind a figure that make it an estimate."""


def modality(context: Context, default: Modality, time: AsOf, *, annual: bool = False) -> Mood:
    """The modality of a figure and the words that set it; `default` when none does.

    A figure for a time that has not begun when the article is published is no fact, and neither is the figure of a whole year
    (`annual`) that is not over.
    """
    left = governing(context)
    proposed = _led(context, left, _LEADING_VERBS[0][1])
    if proposed:
        return _mood(Modality.PROPOSAL, proposed, "it is put forward, not in force")
    contingent = _CONTINGENT.first(
        context.text, Span(context.figure.span.end, max(context.phrase.end, min(context.phrase.end + 25, context.sentence.end)))
    )
    if contingent:
        return _mood(Modality.PROPOSAL, contingent, "it waits for somebody's consent")
    for mood, nouns in _NORM_NOUNS if context.figure.kind is not Kind.MULTIPLE else ():  # "double the guideline" is no guideline
        noun = attached(context, nouns)
        if noun:
            return _mood(mood, noun, f"the figure belongs to the word “{noun.text}”")
    foretold = _foretold(context)
    if foretold:
        return foretold
    estimated = _ESTIMATED.first(context.text, Span(context.figure.span.end, context.sentence.end))
    estimated = estimated or _called_an_estimate(context)
    verbs = [
        (hit, mood)
        for mood, words in _LEADING_VERBS[1:]
        if (hit := _led(context, left, words, reaching=mood is not Modality.ESTIMATE))
    ]
    if not definite(context) and context.figure.kind is not Kind.AGE and (hit := _led(context, left, _POSSIBLE, reaching=False)):
        verbs.append((hit, Modality.FORECAST))
    if verbs:
        hit, mood = max(verbs, key=lambda v: (v[0].span.end, -v[0].span.start))
        foreseen = next((h for h, m in verbs if m is Modality.FORECAST), None)
        if mood is Modality.PLAN and hit.text.lower().startswith("will") and foreseen:
            hit, mood = foreseen, Modality.FORECAST  # "forecasts that the economy will grow by 3%"
        if mood is Modality.TARGET and time.basis == "stated":
            mood = Modality.PLAN  # an aim for a stated time; without one it is a norm
        if estimated and mood is Modality.PLAN:
            return _mood(Modality.ESTIMATE, estimated, "the source calls it an estimate")
        return _mood(mood, hit, f"“{hit.text}” leads to the figure")
    if estimated and default is Modality.ACTUAL:
        return _mood(Modality.ESTIMATE, estimated, "the source calls it an estimate")
    early = _too_early(context, time, annual=annual) if default is Modality.ACTUAL else None
    if early is not None:
        return Mood(
            early, Because("modality", early.value, f"{time.interval} is not over when the article is published", None, time.text)
        )
    told = _years_to_come().search(context.text, context.sentence.start, context.figure.span.start, timeout=PATTERN_SECONDS)
    if told and default is Modality.ACTUAL:
        return _mood(Modality.FORECAST, Hit(Span(*told.span("time")), told["time"]), "the present tells what is to come")
    return Mood(default, Because("modality", default.value, "nothing says that it is planned, pledged or estimated"))


def _foretold(context: Context) -> Mood | None:
    """The verb behind the figure that foretells it: "3% growth projected for May", "300 jobs could be lost"."""
    if context.figure.kind is Kind.AGE:
        return None
    match = behind(context, _foreseen())
    if match is None and not definite(context):
        match = verb_of(context, _foretelling())
    if match is None:
        return None
    hit = Hit(Span(*match.span("verb")), match["verb"])
    value = Modality.FORECAST
    if hit.text.startswith("will"):
        value = Modality.PLAN
    elif " have " in hit.text:
        value = Modality.ESTIMATE
    return _mood(value, hit, f"“{hit.text}” is said of the figure")


_FORESEEN = r"(?:projected|forecast(?:ed)?|predicted|expected|anticipated|foreseen)"
_AT = r"(?:\s(?:in|for|by|of)\s[\w’']+)?\s"


@cache
def _foreseen() -> regex.Pattern[str]:
    """A participle that ends its clause or leads to a time; no active verb ("300 people expected a storm")."""
    return regex.compile(
        rf"{_AT}(?P<verb>{_FORESEEN})"
        r"(?=\s*(?:[.,;:)”\"!?]|$)|\s(?:for|in|by|over|during|throughout|through|until|at|this|next|later)\b)",
        regex.VERSION1,
    )


@cache
def _foretelling() -> regex.Pattern[str]:
    """A verb that foretells its subject: a participle with "is", or a modal with the passive or the perfect."""
    return regex.compile(
        rf"{_AT}(?P<verb>(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\w+ly\s|now\s|still\s)?(?:{_FORESEEN}|likely\sto)\b"
        r"|will\s(?:be\s)?\p{Ll}+\b|(?:could|may|might)\s(?:\w+ly\s|also\s|yet\s)?(?:have\s\p{Ll}+|be\s\w+(?:ed|en|st|t|d)\b))",
        regex.VERSION1,
    )


@cache
def _years_to_come() -> regex.Pattern[str]:
    """ "Over the next ten years the debt falls to": time to come, and the verb of the figure in the present."""
    return regex.compile(
        r"\b(?P<time>(?:over|in|within|during)\s+the\s+(?:next|coming)\s+(?:[\w-]+\s+)?(?:years?|months?|decades?|weeks?|quarters?|days?))\b"
        r"[^.;:]{0,80}\s\p{Ll}{2,}s\s+(?:to|by|at)\s+$",
        regex.VERSION1 | regex.IGNORECASE,
    )


def _called_an_estimate(context: Context) -> Hit | None:
    """ "The figure, part of estimates published by NATO, ...": the next sentence says what the figure is."""
    following = context.reading.scan.sentences[context.index + 1 : context.index + 2]
    if not following:
        return None
    said = Cues((pattern(r"(?:The|This|That|These|Those)\s(?:figures?|numbers?|data)\b[^.]{0,80}?\bestimates?\b"),))
    hit = said.first(context.text, following[0].span)
    return hit if hit and hit.span.start == following[0].span.start else None


def _too_early(context: Context, time: AsOf, *, annual: bool) -> Modality | None:
    published = context.reading.article.published.interval
    if time.basis == "relative" and regex.match(
        r"(?:in\s|for\s)?(?:the\s)?(?:next|coming|following)\b", time.text or "", regex.IGNORECASE
    ):
        return Modality.PLAN
    if time.basis not in ("stated", "relative") or not published.bounded:
        return None
    if published.before(time.interval):
        return Modality.PLAN
    return Modality.ESTIMATE if annual and time.interval.bounded and published.last < time.interval.last else None


def _mood(value: Modality, hit: Hit, why: str) -> Mood:
    return Mood(value, Because("modality", value.value, why, hit.span, hit.text))


@cache
def _old_value() -> regex.Pattern[str]:
    """How a phrase begins that gives the value before: no plan for the new one reaches it."""
    return regex.compile(r"\s*(?:compared\s(?:with|to)|up\sfrom|down\sfrom|from|against|instead\sof)\s", regex.VERSION1)


@cache
def _told_as_past() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:(?:that|which|who)\s(?:had|has|have|was|were)|and\s(?:had|has|was|were))\b", regex.VERSION1)


def _led(context: Context, left: Span, words: tuple[str | pattern, ...], *, reaching: bool = True) -> Hit | None:
    """The last of the words in `left`, which governs the figure, or, `reaching`, in the clause before that it hangs on."""
    cues = _cues(words)
    hit = cues.last(context.text, left)
    if hit is not None and _told_as_past().search(context.text, hit.span.end, context.figure.span.start):
        return None  # "will bulk up a force that had numbered around 1,700"
    if hit is None and reaching and not has_own_subject(context) and not _old_value().match(context.text, context.left.start):
        hit = cues.last(context.text, Span(context.sentence.start, left.start))
        if hit is not None and _closed(context, hit):
            return None
    return hit


def _closed(context: Context, hit: Hit) -> bool:
    """A verb inside brackets, in a quotation, or parted from the figure by a semicolon or another figure does not reach it."""
    if hanging().match(context.text, context.left.start, context.left.end):
        return False
    between = context.text[hit.span.end : context.figure.span.start]
    if regex.search(r"[;:()”“\"]|\.\s|\swhile\s|\sbut\s|\swhich\s", between):
        return True
    parting = [
        f for f in context.neighbours if hit.span.end <= f.span.start < context.figure.span.start and f.kind == context.figure.kind
    ]
    return bool(parting) and not listed_after(context, parting[-1], context.figure)


def attached(context: Context, words: tuple[str | pattern, ...]) -> Hit | None:
    """One of the words as the noun that the figure belongs to: "5% defence spending pledge", "guideline of 2%", "NATO required
    2%".
    """
    cues = _cues(words)
    behind = cues.first(context.text, Span(context.figure.span.end, context.phrase.end))
    if behind:
        return behind
    ahead = Span(max(context.left.start, context.figure.span.start - 70), context.figure.span.start)
    for hit in cues.all(context.text, ahead):
        between = context.text[hit.span.end : context.figure.span.start]
        if _noun_before().fullmatch(between):
            return hit
    return None


@cache
def _noun_before() -> regex.Pattern[str]:
    """What may stand between a noun and its figure: "[defence spending threshold] of [at least] 4%", "required 2%"."""
    return regex.compile(
        r"(?:\s(?!of\b|is\b|was\b|in\b|and\b)[\w-]+){0,3}\s(?:of|at|is|was|:)\s(?:[\w-]+\s){0,2}|\s",
        regex.IGNORECASE | regex.VERSION1,
    )


def led_by(context: Context, words: tuple[str | pattern, ...]) -> Hit | None:
    """One of the words in the clause before the figure."""
    return _cues(words).last(context.text, context.left)


@cache
def _cues(words: tuple[str | pattern, ...]) -> Cues:
    return Cues(words)


def bound(context: Context) -> tuple[Qualifier, Because] | None:
    """A floor or ceiling noun that opens one side: "a minimum ... threshold of 4%" is at least 4%."""
    for qualifier, nouns in (
        (Qualifier.AT_LEAST, ("minimum", "floor", "at least")),
        (Qualifier.AT_MOST, ("maximum", "ceiling", "cap", "limit")),
    ):
        hit = attached(context, nouns)
        if hit:
            return qualifier, Because("qualifier", qualifier.value, f"“{hit.text}” opens one side", hit.span, hit.text)
    return None
