"""Mood: modality and the bounds that a noun sets, each with the words that decided it.

Modality follows the wording of the text, not what is known of the matter (an editor's convention): "set to reach" is a plan, "a
5% pledge" a pledge, "proposed ... a minimum of 4%" a proposal. A proposal verb governs everything behind it; then the noun that
the figure belongs to; then the verb of the clause.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.context.governing import behind, definite, existing, governing, hanging, has_own_subject, listed_after, verb_of
from checker.context.reading import LONGEST_SENTENCE, Context, once
from checker.context.would import NOT_WILLED, would
from checker.cues import Cues, Hit, compiled, pattern, words
from checker.model import AsOf, Because, Kind, Modality, Qualifier, Span

__all__ = ["Mood", "attached", "bound", "led_by", "modality"]


@dataclass(frozen=True, slots=True)
class Mood:
    modality: Modality
    because: Because


def _ready(*listed: tuple[Modality, tuple[str | pattern, ...]]) -> tuple[tuple[Modality, Cues], ...]:
    return tuple((mood, Cues(words)) for mood, words in listed)


_NORM_NOUNS = _ready(
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

_LEADING_VERBS = _ready(
    (
        Modality.PROPOSAL,
        (
            *words("propos*, suggest*, floated, call* for, called on, urg*, recommend*, considering, weighing"),
            pattern(r"\basked\s[\p{Lu}\w]+\sto\b"),
            pattern(r"\bshould\s(?:raise|increase|spend|be|have)\b"),
            pattern(r"\bwould\s(?:pay|give|offer|cost|need)\b"),
        ),
    ),
    (
        Modality.PLEDGE,
        words(
            "pledg*, promis*, vow*, committed to spend*, commits to spend*, undertook to, signed up to, sign up to, "
            "agreed to spend, agreed to raise"
        ),
    ),
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
        be built, budgeted, budgets for, pencilled in, penciled in, pencils in, earmark*,
        hope to, hopes to, hoping to,
        hopes for, hope for, hoping for, aim for, aims for, aiming for, aiming to
    """),
    ),
    (Modality.ESTIMATE, ("estimat*", "according to estimates")),
)
"""Verbs that lead to a figure. Of several, the one nearest before the figure decides."""

_POSSIBLE = Cues(
    (
        pattern(
            r"\b(?-i:could|may|might)(?:\s+(?:also|still|yet|even|well|soon|eventually|\w+ly))?+\s+(?!not\b|have\b|only\b)\p{Ll}+\b"
            r"(?!(?:\s+[\w’'-]+){0,3}?\s+(?:that|whether|who|how|why|if)\b)"
        ),
    )
)
"""What may come: a modal and the verb that takes the figure. It does not reach out of its clause."""

_CONTINGENT = Cues(words("contingent on, conditional on, subject to approval, if approved, pending approval, proposed"))
"""Words behind the figure that leave it a proposal: agreed to by one side, waiting for another."""

_ESTIMATED = Cues((pattern(r"\baccording\sto\s(?:[\w’'.]+\s){0,4}estimates?\b"), pattern(r"\b(?:is|are|was|were)\sestimated\b")))
"""Words behind a figure that make it an estimate."""

_AN_ESTIMATE = Cues(("estimated",))


def modality(context: Context, default: Modality, time: AsOf, *, annual: bool = False) -> Mood:
    """The modality of a figure and the words that set it; `default` when none does.

    A figure for a time that has not begun when the article is published is no fact, and neither is the figure of a whole year
    (`annual`) that is not over.
    """
    left = governing(context)
    proposed = _proposed(context, left)
    if proposed:
        return proposed
    for mood, nouns in _NORM_NOUNS if context.figure.kind is not Kind.MULTIPLE else ():  # "double the guideline" is no guideline
        noun = attached(context, nouns)
        if noun:
            return _mood(mood, noun, f"the figure belongs to the word “{noun.text}”")
    foretold = _foretold(context)
    if foretold:
        return foretold
    estimated = _ESTIMATED.first(context.text, Span(context.figure.span.end, context.sentence.end))
    estimated = estimated or _AN_ESTIMATE.first(context.text, context.figure.span) or _called_an_estimate(context)
    verbs = [
        (hit, mood)
        for mood, leading in (() if existing(context) else _LEADING_VERBS[1:])
        if (hit := _led(context, left, leading, reaching=mood is not Modality.ESTIMATE))
    ]
    if not definite(context) and context.figure.kind is not Kind.AGE and (hit := _led(context, left, _POSSIBLE, reaching=False)):
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
            return _mood(Modality.ESTIMATE, estimated or hit, "the source calls it an estimate")
        return _mood(mood, hit, f"“{hit.text}” leads to the figure")
    if default is not Modality.ACTUAL:
        return Mood(default, Because("modality", default.value, "nothing says that it is planned, pledged or estimated"))
    if estimated:
        return _mood(Modality.ESTIMATE, estimated, "the source calls it an estimate")
    guessed = _guessed().search(context.text, context.left.start, context.figure.span.start)
    if guessed:
        return _mood(Modality.ESTIMATE, Hit(Span(*guessed.span("word")), guessed["word"]), "the writer does not know for sure")
    return _untold(context, time, annual=annual)


_PENALTY = regex.compile(
    r"\b(?:fines?|penalt(?:y|ies)|sentences?|damages)\s(?:[\w’'-]+\s){0,3}?(?:could|may|might|can)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:rang\w+|reach\w*|run|be|total\w*|amount\w*)\b"
    r"|\b(?:could|may|might|can)\s(?:also\s)?(?:be\s(?:fined|sentenced)|face|get|receive)\s(?:[\w’'-]+\s){0,4}?$"
    r"(?<=\b(?:fine|fined|fines|penalty|penalties|sentence|sentenced|prison|jail)\b[^.;]{0,40})",
    regex.VERSION1 | regex.IGNORECASE,
)
"""What may be given to somebody who is found guilty."""


@cache
def _guessed() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?P<word>probably|perhaps|presumably|is\sthought\sto\sbe|(?:is|are|was|were)\sbelieved\sto\s(?:be|have\s\p{Ll}+))\s(?:[\p{L}’'-]+\s){0,2}$",
        regex.VERSION1,
    )


def _untold(context: Context, time: AsOf, *, annual: bool) -> Mood:
    """No verb of planning or foreseeing leads to the figure: a conditional, a time to come, or a fact."""
    conditional = would(context)
    if conditional:
        return _mood(*conditional)
    early = _too_early(context, time, annual=annual)
    if early is not None:
        return Mood(
            early, Because("modality", early.value, f"{time.interval} is not over when the article is published", None, time.text)
        )
    told = _years_to_come().search(context.text, context.sentence.start, context.figure.span.start)
    if told:
        return _mood(Modality.FORECAST, Hit(Span(*told.span("time")), told["time"]), "the present tells what is to come")
    return Mood(Modality.ACTUAL, Because("modality", "actual", "nothing says that it is planned, pledged or estimated"))


def _proposed(context: Context, left: Span) -> Mood | None:
    proposed = _led(context, left, _LEADING_VERBS[0][1])
    if proposed:
        return _mood(Modality.PROPOSAL, proposed, "it is put forward, not in force")
    end = max(context.phrase.end, min(context.phrase.end + 25, context.sentence.end))
    contingent = _CONTINGENT.first(context.text, Span(context.figure.span.end, end))
    return _mood(Modality.PROPOSAL, contingent, "it waits for somebody's consent") if contingent else None


def _comes_by_itself(context: Context, hit: Hit) -> bool:
    """ "Will lose 300 jobs", "will cost $2 billion": nobody plans it."""
    return hit.text.lower() == "will" and NOT_WILLED.match(context.text, hit.span.end, context.figure.span.start) is not None


@once
def _foretold(context: Context) -> Mood | None:
    """The verb behind the figure that foretells it: "3% growth projected for May", "300 jobs could be lost"."""
    if context.figure.kind is Kind.AGE:
        return None
    penalty = _PENALTY.search(context.text, context.left.start, context.figure.span.start)
    if penalty:
        return _mood(Modality.CEILING, Hit(Span(*penalty.span()), penalty.group()), "what may be given, not what was")
    planned = behind(context, _to_come()) if context.figure.kind is not Kind.PERCENT else None
    if planned is not None and not definite(context):
        hit = Hit(Span(*planned.span("verb")), planned["verb"])
        return _mood(Modality.PLAN, hit, "it is still to come")
    match = behind(context, _foreseen())
    if match is None and not definite(context):
        match = verb_of(context, _foretelling()) or verb_of(context, _expected_of_it())
    if match is None:
        return None
    hit = Hit(Span(*match.span("verb")), match["verb"])
    value = Modality.FORECAST
    if _bound_to().match(hit.text) or (
        hit.text.startswith("will") and not NOT_WILLED.match(context.text, hit.span.start + len("will"), context.sentence.end)
    ):
        value = Modality.PLAN
    elif " have " in hit.text or hit.text.endswith("estimated"):
        value = Modality.ESTIMATE
    return _mood(value, hit, f"“{hit.text}” is said of the figure")


_FORESEEN = r"(?:projected|forecast(?:ed)?|predicted|expected|anticipated|foreseen)"
_AT = r"(?:\s(?:in|for|by|of)\s[\w’']+)?\s"


@cache
def _to_come() -> regex.Pattern[str]:
    """ "A $6 billion fund to be opened next month", "200 flats due to open"."""
    return regex.compile(r"\s(?P<verb>to\sbe\s\p{Ll}+(?:ed|t|n)|(?:due|set|scheduled)\sto\s\p{Ll}+)\b", regex.VERSION1)


@cache
def _bound_to() -> regex.Pattern[str]:
    """ "At least 3% is to go on it": what somebody has laid down."""
    return regex.compile(r"(?:is|are)\sto\s", regex.VERSION1)


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
        rf"{_AT}(?P<verb>(?:is|was)\s(?:the|an)\s(?:\w+\s)?(?:estimated|projected|expected|predicted)\b|(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\w+ly\s|now\s|still\s)?(?:{_FORESEEN}|likely\sto)\b"
        r"|will\s(?:be\s)?\p{Ll}+\b|(?:is|are)\sto\s(?!date\b)\p{Ll}+\b|(?:could|may|might)\s(?:\w+ly\s|also\s|yet\s)?(?:have\s\p{Ll}+|be\s\w+(?:ed|en|st|t|d)\b))",
        regex.VERSION1,
    )


@cache
def _expected_of_it() -> regex.Pattern[str]:
    """ "60,000 delegates to the yearly meeting were expected to gather": a long subject, and the first verb behind it."""
    return regex.compile(
        r"(?:\s(?!(?:is|are|was|were|has|have|had|will|would|that|who|which|when)\b)[\p{L}’'-]++){1,10}\s"
        r"(?P<verb>(?:is|are|was|were)\s(?:still\s|now\s)?(?:expected|projected|forecast|likely)\sto)\b",
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
    hit = _CALLED_AN_ESTIMATE.first(context.text, Span(start, min(following[0].span.end, start + LONGEST_SENTENCE)))
    return hit if hit and hit.span.start == start else None


_CALLED_AN_ESTIMATE = Cues((pattern(r"(?:The|This|That|These|Those)\s(?:figures?|numbers?|data)\b[^.]{0,80}?\bestimates?\b"),))


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


def _mood(value: Modality, hit: Hit, why: str) -> Mood:
    return Mood(value, Because("modality", value.value, why, hit.span, hit.text))


@cache
def _old_value() -> regex.Pattern[str]:
    """How a phrase begins that gives the value before: no plan for the new one reaches it."""
    return regex.compile(r"\s*(?:compared\s(?:with|to)|up\sfrom|down\sfrom|from|against|instead\sof)\s", regex.VERSION1)


@cache
def _told_as_past() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:(?:that|which|who)\s(?:had|has|have|was|were|\p{Ll}+ed)|and\s(?:had|has|was|were))\b", regex.VERSION1
    )


def _led(context: Context, left: Span, cues: Cues, *, reaching: bool = True) -> Hit | None:
    """The last of the words in `left`, which governs the figure, or, `reaching`, in the clause before that it hangs on."""
    if context.lacks(cues):
        return None
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
    if compiled(r"[;:()”“\"]|\.\s|\swhile\s|\sbut\s|\swhich\s").search(between):
        return True
    parting = [
        f for f in context.neighbours if hit.span.end <= f.span.start < context.figure.span.start and f.kind == context.figure.kind
    ]
    return bool(parting) and not listed_after(context, parting[-1], context.figure)


def attached(context: Context, cues: Cues) -> Hit | None:
    """One of the words as the noun that the figure belongs to: "5% defence spending pledge", "guideline of 2%", "NATO required
    2%".
    """
    if context.lacks(cues):
        return None
    behind = cues.first(context.text, Span(context.figure.span.end, context.phrase.end))
    if behind:
        return behind
    inserted = context.text[max(context.figure.span.start - 2, 0) : context.figure.span.start] == ", " and context.text.startswith(
        ",", context.figure.span.end
    )
    first = context.sentence.start if inserted else context.left.start  # "the old guideline, 2%, dates back to"
    ahead = Span(max(first, context.figure.span.start - 70), context.figure.span.start)
    for hit in cues.all(context.text, ahead):
        between = context.text[hit.span.end : context.figure.span.start]
        if _noun_before().fullmatch(between):
            return hit
    return None


@cache
def _noun_before() -> regex.Pattern[str]:
    """What may stand between a noun and its figure: "[defence spending threshold] of [at least] 4%", "required 2%"."""
    return regex.compile(
        r"(?:\s(?!of\b|is\b|was\b|in\b|and\b)[\w-]+){0,3}\s(?:of|at|is|was|:)\s(?:[\w-]+\s){0,2}|\s|,\s",
        regex.IGNORECASE | regex.VERSION1,
    )


def led_by(context: Context, cues: Cues) -> Hit | None:
    """One of the words in the clause before the figure."""
    return None if context.lacks(cues) else cues.last(context.text, context.left)


_BOUNDS = (
    (Qualifier.AT_LEAST, Cues(("minimum", "floor", "at least"))),
    (Qualifier.AT_MOST, Cues(("maximum", "ceiling", "cap", "limit"))),
)


@once
def bound(context: Context) -> tuple[Qualifier, Because] | None:
    """A floor or ceiling noun that opens one side: "a minimum ... threshold of 4%" is at least 4%."""
    for qualifier, nouns in _BOUNDS:
        hit = attached(context, nouns)
        if hit:
            return qualifier, Because("qualifier", qualifier.value, f"“{hit.text}” opens one side", hit.span, hit.text)
    return None
