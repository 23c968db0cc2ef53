"""As-of: the time that a figure is about, which need not be the time of the article."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

import regex

from checker.context.budget_year import same_year, spent_then
from checker.context.counted_back import counted_from, is_counted
from checker.context.governing import converted_from
from checker.context.near_times import distance, may_date, of_something_else, of_who_they_are, says_when_said, when_it_had
from checker.context.now_or_then import said_to_be_current
from checker.context.reading import Context
from checker.context.retold import told_before
from checker.context.that_time import that_time
from checker.context.title_year import year_of_the_title
from checker.context.value_before import basis_of, value_before
from checker.context.who_says import of_what_they_say
from checker.cues import Cues, compiled
from checker.expressions import Expression, expression
from checker.model import UNBOUNDED, AsOf, Because, Claim, Interval, Kind, Span, TimeExpression
from checker.patterns import pattern_of

__all__ = ["RECENT", "as_of", "stands_since_told"]


RECENT = dt.timedelta(days=31)
"""How far back "recent" reaches: a month. News calls older things by their month or year."""


def as_of(
    context: Context, *, annual: bool = False, passage: Sequence[Claim] = (), cue: Span | None = None
) -> tuple[AsOf, Because]:
    """The time of the figure and why: the nearest time of its clause, else of its sentence, else the publication.

    The figure of a whole year (`annual`) may have its year from the sentences before: "NATO data for 2025 shows ... Poland
    remains ... with 4.48%"; or from the claims of the passage, if they speak of the year of publication: "NATO spending will
    reach ... in 2025. ... Poland leads with 4.48%". `cue` is where the word stands that says what is counted.
    """
    context = converted_from(context) or context  # the same sum in another currency has the same time
    published = context.reading.article.published.interval
    times = [
        t
        for t in context.times
        if may_date(context, t) and not of_who_they_are(context, t, cue) and not of_what_they_say(context, t)
    ]
    put_in = (
        t for t in times if t.stated and t.span.end < context.figure.span.start and context.text.startswith(_TO_THEN, t.span.end)
    )
    best = next((t for t in put_in if _TO_THEN_ONLY.fullmatch(context.text, t.span.end, context.figure.span.start)), None)
    best = best or min(times, key=lambda t: distance(context, t), default=None)
    if context.figure.kind is Kind.AGE and best is not None and not _of_their_age(context, best):
        best = None  # "on Tuesday they held the 57-year-old": so old when the article is written
    counted = _hanging(context, best) or _counted_back(context, best, passage) or _current(context, best)
    if counted is not None:
        return counted
    moved = value_before(context, best)
    if moved is not None:
        return moved
    had = _it_had().match(context.text, context.figure.span.end, context.sentence.end) if best is None else None
    if had is not None and published.known and published.end is not None:
        span = Span(*had.span("had"))
        before = Interval(None, published.last - dt.timedelta(days=1))
        why = f"“{span.of(context.text)}”: before, and when that was the text does not say"
        return AsOf(before, span.of(context.text), "inferred"), Because("as_of", str(before), why, span, span.of(context.text))
    if best is not None and best.interval is not None:
        words = best.span.of(context.text)
        basis = basis_of(best, published)
        lead = compiled(r"\b(?:in|on|during|for|by|at)\s$").search(context.text[max(best.span.start - 8, 0) : best.span.start])
        span = Span(best.span.start - len(lead.group()), best.span.end) if lead else best.span
        interval = _whole_of_it(context, best, best.interval)
        shown = AsOf(interval, span.of(context.text), basis)
        return shown, Because("as_of", str(interval), f"“{words}” is the time nearest to the figure", span, span.of(context.text))
    at_present = any(t.timex == "PRESENT_REF" and context.clause.covers(t.span) for t in context.times)
    annual = annual and not at_present  # "at present it is 2.6%" is of no other year that the passage speaks of
    named = _year_before(context) if annual else None
    if named is not None and named.interval is not None:
        words = named.span.of(context.text)
        why = f"“{words}” in the sentences before: the year that they speak of"
        return AsOf(named.interval, words, "stated"), Because("as_of", str(named.interval), why, named.span, words)
    same = _of_that_sum(context, passage) if annual and not at_present else None
    if same is not None:
        why = f"the sentence goes on with what is said of {same.as_of.interval}: “{same.quote}”"
        return AsOf(same.as_of.interval, same.as_of.text, same.as_of.basis), Because(
            "as_of", str(same.as_of.interval), why, same.span, same.quote
        )
    spent = spent_then(context, passage, published) if annual and year_of_the_title(context) is None else None
    current = spent or (next((c for c in reversed(passage) if _of_this_year(c, published)), None) if annual else None)
    if current is not None:
        why = f"the passage speaks of {current.as_of.interval}: “{current.quote}”"
        return AsOf(current.as_of.interval, current.as_of.text, "stated"), Because(
            "as_of", str(current.as_of.interval), why, current.span, current.quote
        )
    told = told_before(context) if published.known and best is None and context.figure.kind is not Kind.AGE else None
    if told is not None and told.interval is not None:
        words = told.span.of(context.text)
        why = f"“{words}” in the sentence before, which this one goes on with"
        return AsOf(told.interval, words, "inferred"), Because("as_of", str(told.interval), why, told.span, words)
    return _by_the_article(context, published)


def _current(context: Context, best: TimeExpression | None) -> tuple[AsOf, Because] | None:
    """ "Cutting the current force of 900 to 300 by 2030": what it is when the article is published."""
    published = context.reading.article.published.interval
    now = said_to_be_current(context) if published.known else None
    if now is None or (best is not None and published.overlaps(best.interval or published)):
        return None
    words = now.of(context.text)
    return AsOf(published, words, "published"), Because("as_of", str(published), f"“{words}”: when it was told", now, words)


def _of_their_age(context: Context, time: TimeExpression) -> bool:
    """ "In 2019, aged 40,", "died on Tuesday at 85"."""
    if time.stated and distance(context, time)[0] == 0:
        return True
    died = context.search(_died_at(), context.sentence.start, context.figure.span.start)
    return died is not None and died.start() < time.span.start < died.end()


@cache
def _died_at() -> Expression:
    return expression(r"\b(?:died|dies|passed\saway)\s[^;:]{0,60}?\b(?:at|aged)\s(?:the\sage\sof\s|age\s|just\s)?$")


_TO_THEN = (", to ", ", at ", ", by ")
_TO_THEN_ONLY = re.compile(r", (?:to|at|by) (?:just |only )?")
""" "Cut to 9,000 and then, in 2003, to 8,000": the time that is put in right before the figure."""


def _of_that_sum(context: Context, passage: Sequence[Claim]) -> Claim | None:
    """The claim just before, where the sentence begins with the sum that it gives: "The spending will be equal to 4.8% of GDP"."""
    if not passage or not _that_sum().match(context.text, context.sentence.start, context.figure.span.start):
        return None
    last = passage[-1]
    near = last.span.start >= context.before(1).start and last.as_of.basis in ("stated", "relative")
    return last if near and last.unit != context.figure.unit else None


@cache
def _that_sum() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:The|This|That|Such)\s(?:(?:planned|total|record|overall)\s)?(?:spending|sum|amount|budget|figure|expenditure|total|outlay)\b|(?:It|That|This)\s(?:is|will\sbe|would\sbe|equals|amounts|corresponds|represents)\b"
    )


def _by_the_article(context: Context, published: Interval) -> tuple[AsOf, Because]:
    """The time of a figure of which no sentence says one: that of the title, or that of the article."""
    titled = year_of_the_title(context)
    if titled is not None:
        words = titled.of(context.text)
        why = f"“{words}” in the title: the year that this is about"
        year = Interval.year(int(words))
        return AsOf(year, words, "inferred"), Because("as_of", str(year), why, titled, words)
    recent = _recent(context)
    if not published.known:
        return AsOf(published, None, "unknown"), Because("as_of", None, "the text gives no time, and the article has no date")
    if recent is not None:
        words = recent.of(context.text)
        lately = Interval(published.start - RECENT if published.start else None, published.end)
        why = f"“{words}”: at most {RECENT.days} days before the article"
        return AsOf(lately, words, "inferred"), Because("as_of", str(lately), why, recent, words)
    return AsOf(published, None, "published"), Because("as_of", str(published), "no time is given: the time of publication")


def _counted_back(context: Context, best: TimeExpression | None, passage: Sequence[Claim]) -> tuple[AsOf, Because] | None:
    """ "Compared with 7% a year earlier", "two years later it was 8%": from the time of the figure that this one goes on from."""
    if context.figure.kind is Kind.AGE:
        return None
    published = context.reading.article.published.interval
    before = next((c.as_of.interval for c in reversed(passage) if not is_counted(c.as_of.text or "")), None)
    at = best.interval if best is not None else before
    base = at if at is not None and at.known else published
    found = counted_from(context, base)
    if found is None:
        return None
    interval, span = found
    words = span.of(context.text)
    why = f"“{words}”, counted from {base}"
    return AsOf(interval, words, "relative"), Because("as_of", str(interval), why, span, words)


@cache
def _it_had() -> regex.Pattern[str]:
    """ "Keeps 300 of the 900 Danes [it had]": what is held against what is left."""
    return pattern_of(
        r"(?:\s[\p{L}-]+){1,3}\s(?:that\s)?(?P<had>(?:it|they|she|he)\s(?:once\s|still\s)?had)(?=[.,;]|\s(?:before|until|then)\b|$)"
    )


def _whole_of_it(context: Context, time: TimeExpression, interval: Interval) -> Interval:
    """ "Through the first four months of the year" begins with the year."""
    words = time.span.of(context.text).lower()
    outer = _first_or_last().search(context.text, context.sentence.start, time.span.start) if words.isdigit() else None
    if outer is not None:  # "began 2020 with 900 soldiers"
        year, month = interval.last.year, 1 if outer["first"] else 12
        return Interval(dt.date(year, month, 1), dt.date(year, month, 31))
    if words.startswith("since ") and interval.start is not None and when_it_had().match(context.text, time.span.end):
        return Interval.year(interval.start.year) if words[-4:].isdigit() else interval  # "since 1986, when it killed 40"
    if interval.start is None and interval.end is not None and _from_its_beginning().match(words):
        return Interval(dt.date(interval.end.year, 1, 1), interval.end)
    return interval


@cache
def _first_or_last() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:(?P<first>beg[ia]n|begins|start(?:s|ed)?|enter(?:s|ed)?)|end(?:s|ed)?|finish(?:es|ed)?|clos(?:es|ed))\s$"
    )


@cache
def _from_its_beginning() -> regex.Pattern[str]:
    return pattern_of(r"(?:through|in|over|during)\sthe\sfirst\s[\w\s-]{3,24}\sof\s(?:the|this|last)\syear", regex.VERSION1)


def _hanging(context: Context, best: TimeExpression | None) -> tuple[AsOf, Because] | None:
    """The time of a figure whose nearest time hangs on another one; None where it has one that is resolved."""
    untold = _untold(context)
    if untold is None:
        return None
    words = untold.span.of(context.text)
    nearer = best is not None and distance(context, best) < distance(context, untold)
    same = None if nearer else same_year(context, untold, of_something_else())
    if same is not None:
        why = f"“{words}”: counted from the year that the passage has named"
        return AsOf(same, words, "stated"), Because("as_of", str(same), why, untold.span, words)
    if best is not None and distance(context, untold) >= distance(context, best):
        return None
    that = that_time(context, untold, of_something_else())
    if that is not None:
        why = f"“{words}”: the one that the passage has named"
        return AsOf(that, words, "relative"), Because("as_of", str(that), why, untold.span, words)
    why = f"“{words}” is the time nearest to the figure, and when that is the text does not say"
    return AsOf(UNBOUNDED, words, "unknown"), Because("as_of", None, why, untold.span, words)


def _untold(context: Context) -> TimeExpression | None:
    """ "That year", "the following day": the nearest time of the clause, if it hangs on another that is not resolved."""
    times = [
        t
        for t in context.times
        if t.kind == "date" and t.interval is None and t.timex is None and (context.clause.covers(t.span) or _fronted(context, t))
    ]
    if not context.reading.article.published.interval.bounded:
        return None  # then every relative time is untold, and the missing date is what there is to say
    return min((t for t in times if not context.figure.span.touches(t.span)), key=lambda t: distance(context, t), default=None)


def _fronted(context: Context, time: TimeExpression) -> bool:
    """ "For that year, it was 3%": the time that opens the sentence, and a comma, are no clause of their own."""
    return (
        time.span.start - context.sentence.start <= len("During ")
        and context.text[time.span.end : time.span.end + 1] == ","
        and context.clause.start <= time.span.end + 1
    )


def stands_since_told(context: Context, time: AsOf) -> AsOf | None:
    """ "There are 10,000 of them, the minister said on Wednesday": what is there when it is said is there when it is printed, a few
    days later. None where the time is another one.
    """
    published = context.reading.article.published.interval
    if time.basis != "relative" or not (published.bounded and time.interval.bounded) or time.text is None:
        return None
    days = (published.last - time.interval.first).days
    said = next((t for t in context.times if t.interval == time.interval and says_when_said(context, t)), None)
    if said is None or not 0 < days <= TOLD or time.interval.first != time.interval.last:
        return None
    return AsOf(Interval(time.interval.first, published.last), time.text, time.basis)


TOLD = 7
"""Days between a statement and the article that gives it for news."""


def _of_this_year(claim: Claim, published: Interval) -> bool:
    """True for a claim whose words name the year in which the article can have been published."""
    named = claim.as_of.interval
    return (
        claim.as_of.basis in ("stated", "relative")
        and named.bounded
        and named == Interval.year(named.first.year)
        and named.overlaps(published)
    )


def _year_before(context: Context) -> TimeExpression | None:
    """The year of "data for 2025", "the budget for 2026" or "the 2026 budget", up to three sentences back."""
    before = context.before(3)
    for time in reversed(context.reading.within(context.reading.scan.times, Span(before.start, context.sentence.start))):
        lead, after = context.text[max(time.span.start - 5, 0) : time.span.start], context.text[time.span.end : time.span.end + 12]
        if (
            time.stated
            and time.interval
            and time.interval.bounded
            and (lead.endswith("for ") or compiled(r"\s(?:budget|data|figures|estimates)\b").match(after))
        ):
            return time
    return None


_RECENT = Cues(("recent", "recently"))
_LATEST = Cues(("recent", "recently", "latest", "newly"))
"""In the figure's own clause "the latest figure" is a recent one; further off it may be the latest of anything."""


def _recent(context: Context) -> Span | None:
    if context.lacks(_LATEST):
        return None
    hit = _LATEST.first(context.text, context.left) or _RECENT.first(
        context.text, Span(context.sentence.start, context.figure.span.start)
    )
    return hit.span if hit else None
