"""Mood: the modality of a figure, with the words that decided it.

Modality follows the wording of the text, not what is known of the matter (an editor's convention): "set to reach" is a plan, "a
5% pledge" a pledge, "proposed ... a minimum of 4%" a proposal. A proposal verb governs everything behind it; then the noun that
the figure belongs to; then the verb of the clause.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from checker.context.believed import believed
from checker.context.foretold import foretold_by_verb
from checker.context.governing import converted_from, definite, existing, former, governing
from checker.context.laid_down import laid_down
from checker.context.leading import attached, led, told_by_a_relative_clause
from checker.context.limits import limited_by
from checker.context.mood_words import AN_ESTIMATE, ESTIMATED, LEADING_VERBS, NORM_NOUNS, POSSIBLE, Mood, mood_by
from checker.context.now_or_then import laid_on, planned_behind, present_value, told_as_present
from checker.context.outcome import cause_of
from checker.context.possible import itself_possible, no_norm, under_way
from checker.context.proposed import proposed_by_verb
from checker.context.put_forward import put_forward
from checker.context.reading import LONGEST_SENTENCE, Context, once
from checker.context.there_now import there_now
from checker.context.who_says import what_they_say
from checker.context.would import NOT_WILLED, sent_there, would
from checker.cues import Hit, compiled
from checker.expressions import Expression, expression
from checker.model import AsOf, Because, Interval, Kind, Modality, Span
from checker.patterns import ALONE, pattern_of

__all__ = ["modality"]


def modality(context: Context, default: Modality, time: AsOf, *, annual: bool = False) -> Mood:
    """The modality of a figure and the words that set it; `default` when none does.

    A figure for a time that has not begun when the article is published is no fact, and neither is the figure of a whole year
    (`annual`) that is not over.
    """
    twin = converted_from(context)
    if twin is not None:
        return modality(twin, default, time, annual=annual)
    cause = cause_of(context)
    caused = modality(cause, Modality.ACTUAL, time) if cause is not None else None
    if caused is not None and caused.modality in _NOT_YET:
        return caused
    left = governing(context)
    asked = put_forward(context)
    proposed = _they_say(context) or present_value(context) or (mood_by(*asked) if asked else proposed_by_verb(context, left))
    if proposed:
        return proposed
    norm = _norm(context) or _ordered(context) or planned_behind(context) or foretold_by_verb(context) or laid_down(context)
    if norm:
        return norm
    estimated = context.first(ESTIMATED, Span(context.figure.span.end, context.sentence.end))
    estimated = estimated or context.first(AN_ESTIMATE, context.figure.span) or _called_an_estimate(context)
    estimated = estimated or believed(context)
    verbs = [
        (hit, mood)
        for mood, leading in (() if existing(context) else LEADING_VERBS[-1:] if former(context) else LEADING_VERBS[1:])
        if (hit := led(context, left, leading, reaching=mood is not Modality.ESTIMATE))
    ]
    if not definite(context) and context.figure.kind is not Kind.AGE and (hit := led(context, left, POSSIBLE, reaching=False)):
        verbs.append((hit, Modality.ESTIMATE if under_way(context, hit, time) else Modality.FORECAST))
    if (may := itself_possible(context)) is not None:
        verbs.append((may, Modality.FORECAST))
    if verbs:
        return _by_verb(context, verbs, estimated, time)
    if default is not Modality.ACTUAL:
        return Mood(default, Because("modality", default.value, "nothing says that it is planned, pledged or estimated"))
    if estimated:
        return mood_by(Modality.ESTIMATE, estimated, "the source calls it an estimate")
    guessed = context.search(_guessed(), context.left.start, context.figure.span.start)
    if guessed:
        return mood_by(Modality.ESTIMATE, Hit(Span(*guessed.span("word")), guessed["word"]), "the writer does not know for sure")
    return _untold(context, time, annual=annual)


def _by_verb(context: Context, verbs: Sequence[tuple[Hit, Modality]], estimated: Hit | None, time: AsOf) -> Mood:
    """What the nearest of the verbs that lead to the figure makes of it; the present that is told behind it is there."""
    hit, mood = max(verbs, key=lambda v: (v[0].span.end, -v[0].span.start))
    if (now := told_as_present(context, hit)) is not None:
        return now
    foreseen = next((h for h, m in verbs if m is Modality.FORECAST), None)
    if mood is Modality.PLAN and hit.text.lower().startswith("will") and foreseen:
        hit, mood = foreseen, Modality.FORECAST  # "forecasts that the economy will grow by 3%"
    if mood is Modality.PLAN and (_comes_by_itself(context, hit) or _only_if(context, hit)):
        mood = Modality.FORECAST
    if mood is Modality.TARGET and time.basis == "stated":
        mood = Modality.PLAN  # an aim for a stated time; without one it is a norm
    if (estimated or _estimated_that(context, hit)) and mood in (Modality.PLAN, Modality.FORECAST):
        return mood_by(Modality.ESTIMATE, estimated or hit, "the source calls it an estimate")
    return mood_by(mood, hit, f"“{hit.text}” leads to the figure")


def _they_say(context: Context) -> Mood | None:
    said, why = what_they_say(context), "they are those who say it: what they tell of does not reach them"
    if said is None:
        said, why = there_now(context), "it is there already, whatever is planned with it"
    return Mood(Modality.ACTUAL, Because("modality", "actual", why, said)) if said is not None else None


_NOT_YET = (Modality.PLAN, Modality.FORECAST, Modality.PROPOSAL, Modality.PLEDGE, Modality.TARGET)
"""Moods of what is still to come: so is what comes of it."""


@cache
def _guessed() -> Expression:
    return expression(
        r"\b(?P<word>probably|perhaps|presumably|is\sthought\sto\sbe|(?:is|are|was|were)\sbelieved\sto\s(?:be|have\s\p{Ll}+))\s(?:[\p{L}’'-]+\s){0,2}$"
    )


def _ordered(context: Context) -> Mood | None:
    """ "Has ordered 3,000 soldiers to the border": they are not there yet. Goods that are ordered are bought."""
    if not sent_there(context):
        return None
    match = context.search(_to_go(), context.left.start, context.figure.span.start)
    return mood_by(Modality.PLAN, Hit(Span(*match.span("word")), match["word"]), "they are told to go") if match else None


@cache
def _to_go() -> Expression:
    return expression(r"\b(?P<word>order(?:s|ed|ing)?)\s(?:(?:another|an\sadditional|a\sfurther)\s)?$")


def _norm(context: Context) -> Mood | None:
    """What the figure is called, where that is no fact: a guideline, a share that was agreed on, what may not be exceeded."""
    if _tallied().match(context.text, context.figure.span.end, None, ALONE):
        return None  # "approved the plan 41-17"
    for mood, nouns in NORM_NOUNS if context.figure.kind is not Kind.MULTIPLE else ():  # "double the guideline" is no guideline
        noun = attached(context, nouns)
        if noun and not no_norm(context, noun):
            return mood_by(mood, noun, f"the figure belongs to the word “{noun.text}”")
    called = _is_the_goal().match(context.text, context.figure.span.end) if context.figure.kind is Kind.PERCENT else None
    if called is not None:
        return mood_by(Modality.TARGET, Hit(Span(*called.span("word")), called["word"]), "that is what it is called")
    needed = _needed().match(context.text, context.figure.span.end, context.sentence.end, ALONE)
    if needed is not None and context.search(_doing(), context.left.start, context.figure.span.start):
        return mood_by(Modality.PROPOSAL, Hit(Span(*needed.span("word")), needed["word"]), "it is called for, not done")
    limit = limited_by(context)
    if limit is not None:
        return mood_by(*limit)
    agreed = _agreed().match(context.text, context.figure.span.end) if context.figure.kind is Kind.PERCENT else None
    if agreed is None or context.search(_so_much_done(), context.left.start, context.figure.span.start):
        return None
    return mood_by(Modality.TARGET, Hit(Span(*agreed.span("word")), agreed["word"]), "a share that was agreed on")


@cache
def _tallied() -> regex.Pattern[str]:
    return pattern_of(r"\s?[-–]\s?\d")


@cache
def _doing() -> Expression:
    return expression(
        r"\b(?:spending|raising|paying|devoting|investing|hiring|sending|building|having)\s(?:\p{Ll}+\s)?$", regex.IGNORECASE
    )


@cache
def _needed() -> regex.Pattern[str]:
    """ "Spending 5% on roads seems a necessity", "hiring 300 clerks would be right"."""
    return pattern_of(
        r"(?:\s[\p{L}’'-]+){0,5}?\s(?:seems?|is|was|would\sbe|appears?)\s(?:to\sbe\s)?[“\"'‘]{0,2}(?:an?\s|the\s)?(?:absolute\s)?"
        r"(?P<word>necessity|necessary|needed|must|unavoidable|inevitable|indispensable|essential|realistic|sensible)\b",
        regex.VERSION1,
    )


@cache
def _agreed() -> regex.Pattern[str]:
    """ "The 5% agreed at the summit", "the 2% allies agreed to move towards", "the 2% that the alliance demands"."""
    return pattern_of(
        r"\s(?:[\p{L}]+\s){0,2}?(?P<word>agreed)\s(?:at|in|on|by|to)\b"
        r"|\s(?:of\s\p{L}+\s)?(?:(?:that|which)\s)?(?:the\s)?(?:NATO|Nato|[Aa]lliance)\s(?P<word>(?:demand|require|expect|prescribe|recommend|want)s?|asks?\sfor|calls\sfor)\b"
        r"|\s(?:of\s\p{L}+\s)?(?:that\sis\s)?(?P<word>demanded|required|expected|prescribed|recommended)\sby\s(?:the\s)?(?:NATO|Nato|[Aa]lliance)\b",
        regex.VERSION1,
    )


@cache
def _is_the_goal() -> regex.Pattern[str]:
    """ "2% used to be the goal", "5% of income is their new benchmark"."""
    return pattern_of(
        r"\s(?:of\s\p{L}+\s)?(?:is|was|remains?|used\sto\sbe|has\sbeen)\s(?:the|its|their|an?|our)\s(?:\p{Ll}+\s){0,2}"
        r"(?P<word>goal|target|guideline|benchmark|threshold|norm)\b",
        regex.VERSION1,
    )


@cache
def _so_much_done() -> Expression:
    return expression(r"\b(?:rise|cut|increase|stake|rose|fell|grew)\s(?:of|by)\s$")


def _untold(context: Context, time: AsOf, *, annual: bool) -> Mood:
    """No verb of planning or foreseeing leads to the figure: a conditional, a time to come, or a fact."""
    conditional = None if told_by_a_relative_clause(context) else would(context)
    if conditional:
        return mood_by(*conditional)
    early = _too_early(context, time, annual=annual)
    if early is not None:
        return Mood(
            early, Because("modality", early.value, f"{time.interval} is not over when the article is published", None, time.text)
        )
    decided = _decision().search(context.text, context.sentence.start, context.figure.span.start)
    if decided:
        return mood_by(Modality.PLAN, Hit(Span(*decided.span("verb")), decided["verb"]), "what a decision does is still to come")
    if (laid := laid_on(context)) is not None:
        return laid
    headline = _headline_plan().match(context.text, context.sentence.start, context.figure.span.start)
    if headline:
        return mood_by(
            Modality.PLAN, Hit(Span(*headline.span("verb")), headline["verb"]), "a headline’s infinitive tells what is to come"
        )
    asked = context.question
    if (
        asked is not None
        and context.figure.span.start - context.sentence.start <= _ANSWER
        and _will().search(context.text, asked.start, asked.end)
        and not _at_present().search(context.text, context.sentence.start, context.sentence.end)
    ):
        return Mood(Modality.PLAN, Because("modality", "plan", "the question asks for what will be", asked))
    told = context.search(_years_to_come(), context.sentence.start, context.figure.span.start)
    if told:
        return mood_by(Modality.FORECAST, Hit(Span(*told.span("time")), told["time"]), "the present tells what is to come")
    return Mood(Modality.ACTUAL, Because("modality", "actual", "nothing says that it is planned, pledged or estimated"))


@cache
def _decision() -> regex.Pattern[str]:
    """ "The move cuts the number of troops from 1,700 to about 1,000": a decision in the present, and the new value."""
    return pattern_of(
        r"\b[Tt]h(?:e|is)\s(?:move|decision|step|order|plan|announcement|withdrawal|drawdown|redeployment)\s(?P<verb>cuts|reduces|brings|raises|lowers|increases|shrinks"
        r"|takes|leaves|halves|doubles)\b[^.;]{0,100}?\s(?:to|with)\s(?:(?:about|around|some|roughly|only|just|over|more|than|fewer|under)\s){0,3}$",
        regex.VERSION1,
    )


@cache
def _headline_plan() -> regex.Pattern[str]:
    """ "Estonia to raise defence spending to 5.4%": a headline without a finite verb before its infinitive."""
    return pattern_of(
        r"\W*(?:\p{Lu}[\p{L}.’'-]*\s(?:and\s)?){1,4}(?P<verb>to\s(?:raise|lift|boost|increase|cut|send|buy|spend|deploy|withdraw|pull|double|triple|add|reach|build"
        r"|get|receive|hire|sell|give|host|station|slash|reduce|recruit|hike|invest|lend|provide|donate|deliver|expand|grow|shed|lay\soff|axe))\b"
        r"(?!.{0,200}\b(?:is|are|was|were|has|have|had|said|says)\b)",
        regex.VERSION1,
    )


_ANSWER = 30
"""Characters before a figure that leave no room for a verb of its own."""


@cache
def _at_present() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:[Aa]t\spresent|[Cc]urrently|[Ss]o\sfar|[Aa]t\sthe\smoment|already|[Nn]ow|[Tt]oday)\b", regex.VERSION1)


@cache
def _will() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:will|going\sto|planned|(?:are|is)\s(?:[\p{L}]+\s){0,2}(?:coming|leaving|going|arriving|being\s(?:sent|moved|added)))\b",
        regex.VERSION1,
    )


def _comes_by_itself(context: Context, hit: Hit) -> bool:
    """ "Will lose 300 jobs", "will cost $2 billion": nobody plans it. Where soldiers go and what is paid somebody decides."""
    if sent_there(context) or _decided().search(context.text, context.sentence.start, hit.span.start):
        return False
    at = hit.span.start + len("will")
    return hit.text.lower() in ("will", "will be") and NOT_WILLED.match(context.text, at, context.figure.span.start) is not None


def _only_if(context: Context, hit: Hit) -> bool:
    """ "If they do not agree, the cuts will take $3 million": it need not come."""
    start = context.sentence.start
    if sent_there(context):
        return False
    return hit.text.lower().startswith("will") and _if().match(context.text, start, hit.span.start) is not None


@cache
def _if() -> regex.Pattern[str]:
    return pattern_of(r"[\s“\"]*(?:If|Unless)\s[^.;:]{3,160},\s")


@cache
def _decided() -> regex.Pattern[str]:
    """ "The contribution will rise to $1 billion"."""
    return pattern_of(
        r"\b(?:contributions?|spending|budgets?|outlays?|wages?|pensions?|salar(?:y|ies)|fees?|tax(?:es)?|aid|allowances?|tariffs?|payments?)\s$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _of_the_budget() -> Expression:
    """ "The 2025 budget, 186 billion": what a budget gives a year that is not over is planned."""
    return expression(r"\bbudget(?:\sact|\slaw|\sbill|\splan)?\b(?!\s(?:deal|cuts?|deficit|crisis))")


@cache
def _spends() -> Expression:
    """ "Norway spends 2% on roads this year", "is spending", "roads take 2%": told in the present, as done."""
    return expression(
        r"\b(?:spends?|(?:is|are)\s(?:now\s)?(?:spending|devoting|allocating)|(?<=,\s)spending|devotes?|allocates?|takes?\sup|takes?|swallows?|eats?\sup)\s(?:[\p{L}’'-]+\s){0,2}$"
    )


@cache
def _by_tables() -> Expression:
    """Who reckons a year that is not over."""
    return expression(r"\b(?:tables?|estimat\p{Ll}+|projections?|calculations?|forecasts?|NATO\s(?:figures|data|puts|says))\b")


def _for_its_year(context: Context, time: AsOf) -> bool:
    """ "Put 300 million into the budget for 2026": what the budget of the figure's year gives."""
    found = context.search(_budget_for(), context.sentence.start, context.sentence.end)
    return found is not None and found["year"] in (time.text or "")


def _over(published: Interval, time: AsOf) -> bool:
    return published.bounded and time.interval.last < published.first


@cache
def _budget_for() -> Expression:
    return expression(r"\b(?:budget|budget\s(?:act|law|bill|plan))\s(?:for|of)\s(?P<year>(?:19|20)\d\d)\b")


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
    return pattern_of(r"\bestimat(?:e|es|ed|ing)\b(?:\sthat)?(?:\s[\p{L}’'-]+){0,4}\s$", regex.VERSION1)


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
    if annual and time.basis == "stated" and _for_its_year(context, time) and not _over(published, time):
        return Modality.PLAN
    if time.basis not in ("stated", "relative") or not published.bounded:
        return None
    if published.before(time.interval):
        return Modality.PLAN
    if not (annual and time.interval.bounded and published.last < time.interval.last):
        return None
    if context.search(_spends(), context.left.start, context.figure.span.start) and not context.search(
        _by_tables(), context.sentence.start, context.sentence.end
    ):
        return None  # told as what is done
    return (
        Modality.PLAN if context.search(_of_the_budget(), context.sentence.start, context.figure.span.start) else Modality.ESTIMATE
    )
