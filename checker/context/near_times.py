"""Which times of a sentence may date a figure, and how near to it they stand."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.budget_year import done, of_a_budget
from checker.context.hung_times import hangs_on_another_noun
from checker.context.reading import Context
from checker.context.side_times import is_to_come, of_another_statement
from checker.context.who_they_are import who_they_are
from checker.cues import PATTERN_SECONDS, compiled
from checker.model import Kind, Span, TimeExpression
from checker.patterns import pattern_of

__all__ = ["distance", "may_date", "of_something_else", "of_who_they_are", "says_when_said", "when_it_had"]


def may_date(context: Context, time: TimeExpression) -> bool:
    """Whether a time of the sentence can be the figure's: not that of an event, a record, a document, or of another statement."""
    if (
        time.kind not in ("date", "time")
        or time.timex == "PAST_REF"
        or time.interval is None
        or not time.interval.known
        or context.figure.span.touches(time.span)
    ):
        return False
    ahead = time.span.end < context.figure.span.start
    if ahead and any(p.fullmatch(context.text, time.span.end, context.figure.span.start) for p in (when_it_had(), _whose_value())):
        return True
    before = context.text[max(time.span.start - 40, context.sentence.start) : time.span.start]
    quarterly = time.span.of(context.text).endswith("-quarter")  # "after first-quarter profit fell": the profit's own
    other = of_something_else().search(before) is not None and not quarterly and not _was_founded(context, time, before)
    if other or _of_a_record(context, time, before) or _of_an_event_to_come(context, time, before):
        return False
    later = [
        f
        for f in context.neighbours
        if f.span.start > context.figure.span.end
        and f.kind not in (Kind.DATE, Kind.TIME)
        and f.status == "read"
        and not (f.kind is Kind.DURATION and f.text.endswith(("earlier", "ago", "before")))  # "3% from a year earlier in April"
    ]
    if any(
        0 <= time.span.start - f.span.end <= 5
        and not _tallied(context, f.span)
        and not _in_brackets_behind(context, f.span)
        and not _moved_to(context, f.span)
        and not _paid_for(context, f.span)
        for f in later
    ):
        return False  # "compared with 1,700 in April": right behind a later figure it is that figure's
    if any(f.span.end < time.span.start and _said_of_it().fullmatch(context.text, f.span.end, time.span.start) for f in later):
        return False  # "short of the 2% that they have agreed to reach by 2030"
    if time.span.start > context.figure.span.end and of_a_budget(context, time):
        return True  # "has put 4 billion into the budget for 2026"
    if (
        of_another_statement(context, time)
        or hangs_on_another_noun(context, time)
        or _parted_by_tense(context, time)
        or _beyond_semicolon(context, time)
        or _of_another_clause(context, time)
    ):
        return False
    if not time.stated and _of_a_document().match(context.text, time.span.end) and not _polled_in(context, time):
        return False  # "NATO's August tables": when they came out
    governed = compiled(r"\b(?:in|by|for|during|of)\s$", regex.IGNORECASE).search(before)
    after = context.text[time.span.end : min(time.span.end + 20, context.sentence.end)]
    return not (time.stated and not governed and _names_an_event().match(after)) or of_a_budget(context, time)


def _polled_in(context: Context, time: TimeExpression) -> bool:
    """ "In a May survey, 86% of voters": a poll tells of the days on which people were asked."""
    asked = context.figure.kind is Kind.PERCENT and time.span.end < context.figure.span.start
    return asked and _poll().match(context.text, time.span.end, context.figure.span.start) is not None


@cache
def _poll() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:\p{L}+\s)?(?:survey|poll)\b")


@cache
def _said_of_it() -> regex.Pattern[str]:
    """A relative clause right behind a figure, up to a time in it."""
    return pattern_of(
        r"(?:\s\p{Ll}+){0,2}\s(?:that|which)(?:\s[\p{L}’'-]+){1,9}?\s(?:(?:by|in|until|since|from)\s(?:the\s)?)?", regex.VERSION1
    )


@cache
def when_it_had() -> regex.Pattern[str]:
    """ "Larger than before [2022], when it counted 300"."""
    return pattern_of(r",\swhen\s(?:[\p{L}’'-]+\s){1,6}", regex.VERSION1)


@cache
def _names_an_event() -> regex.Pattern[str]:
    """A noun right behind a year: "2022 invasion" dates the invasion, not the figure."""
    return pattern_of(
        r"\s(?!(?:and|but|or|to|in|on|at|by|from|for|when|while|as|with|than|after|before|is|was|are|were|has|had|have|will|would"
        r"|the|its|his|her|their|our|this|that|these|those|they|she|all|some|about|only|there)\b)\p{Ll}{3,}"
        r"|\s\p{Lu}[\p{L}’'-]+\s(?:\p{Ll}+\s){0,2}?(?:deal|accord|agreement|treaty|pact|invasion|war|election|summit|referendum|revolution|crisis|attacks?)\b",
        regex.VERSION1,
    )


@cache
def _whose_value() -> regex.Pattern[str]:
    """ "Lower than [last year]'s 8,900"."""
    return pattern_of(r"[’']s\s(?:(?:record|total|mere|whopping|reported|estimated)\s)?", regex.VERSION1)


@cache
def of_something_else() -> regex.Pattern[str]:
    """Words before a time that give it to another thing: "a garrison established in 2023", "since 2014", "after the 2014 ..."."""
    return pattern_of(
        r"\b(?:since|following|after|before|until|than|in\sconnection\swith|linked\sto|related\sto|charged\sin|who\s(?:took\soffice|(?:was|were)\s(?:sworn\sin|inaugurated|elected|appointed))|established|created|founded|built|born|adopted|signed|passed"
        r"|(?:annexation|invasion)\sof\s\w+)\s(?:in\s|on\s|the\s|of\s|its\s|\w+[’']s\s)*+$",
        regex.IGNORECASE | regex.VERSION1,
    )


def _was_founded(context: Context, time: TimeExpression, before: str) -> bool:
    """ "The club was founded in May with 300 members": the verb of the sentence, and what was so then."""
    if time.span.end > context.figure.span.start or _founding().search(before) is None:
        return False
    return not any(mark in context.text[time.span.end : context.figure.span.start] for mark in ",;:")


@cache
def _founding() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:was|were|had\sbeen)\s(?:\p{Ll}+ly\s)?(?:established|created|founded|built|adopted|signed|passed)\s(?:in\s|on\s)?$"
    )


def _tallied(context: Context, other: Span) -> bool:
    """ "217-213 on Tuesday", "217 votes to 213 on Tuesday": two numbers of one vote, and one day."""
    return _against().fullmatch(context.text, context.figure.span.end, other.start) is not None


def _paid_for(context: Context, other: Span) -> bool:
    """ "$1.6 billion for another 72 in April", "72 buses for $2 million in May": one deal, one time."""
    if context.figure.kind not in (Kind.MONEY, Kind.COUNT):
        return False
    end = context.core.end if context.figure.kind is Kind.COUNT else context.figure.span.end
    return _for().fullmatch(context.text, end, other.start) is not None


@cache
def _for() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\smore)?\sfor\s(?:a\s(?:total\sof\s)?|the\s|another\s|some\s|about\s|up\sto\s|a\sfurther\s)?", regex.VERSION1
    )


def _moved_to(context: Context, other: Span) -> bool:
    """ "Rose by 9% in real terms to reach $200 billion in 2024": one move, and one time."""
    by = context.text[max(context.figure.span.start - 3, 0) : context.figure.span.start] == "by "
    return by and _to().fullmatch(context.text, context.figure.span.end, other.start) is not None


@cache
def _to() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:in\s(?:real|nominal|cash|dollar)\sterms\s)?to\s(?:reach\s|hit\s|an?\s|some\s|about\s|record\s){0,3}", regex.VERSION1
    )


@cache
def _against() -> regex.Pattern[str]:
    return pattern_of(r"(?:\svotes?)?\s?(?:[-–]|to|against)\s?", regex.VERSION1)


def _of_a_record(context: Context, time: TimeExpression, before: str) -> bool:
    """ "The highest since 1990": how far back nothing was like it, not when this was."""
    return time.span.of(context.text)[:6].lower() == "since " and _record().search(before) is not None


@cache
def _record() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:\p{Ll}{3,}est|most|least|best|worst|first(?:\stime)?|record)\b"
        r"(?:\s(?!(?:has|have|had|is|are|was|were)\b)[\p{L}-]+){0,4}\s$",
        regex.VERSION1,
    )


def _parted_by_tense(context: Context, time: TimeExpression) -> bool:
    """ "Norway, which spent 2%, wants to spend 3% from 2030": what was done is not of a time to come; nor is what is planned of
    today: "the unit currently has 300 soldiers, with plans to expand to 900".
    """
    if time.timex == "PRESENT_REF" and time.span.end < context.figure.span.start:
        return _then_plans().search(context.text, time.span.end, context.figure.span.start) is not None
    if not is_to_come(context, time):
        return False
    return done().search(context.text, context.left.start, context.figure.span.start, timeout=PATTERN_SECONDS) is not None


def _of_another_clause(context: Context, time: TimeExpression) -> bool:
    """ "Pledged 4%, and the aim was kept by the party that took power in May": when that party did."""
    if time.span.start > context.core.end and is_to_come(context, time):
        planned = _and_plans().search(context.text, context.core.end, time.span.start)
        if planned is not None and _done_now().search(context.text, context.left.start, context.figure.span.start):
            return True
    return time.span.start > context.core.end and _by_whom().search(context.text, context.core.end, time.span.start) is not None


@cache
def _then_plans() -> regex.Pattern[str]:
    """A figure of today, and then a plan."""
    return pattern_of(
        r"\d[^;]*?(?:,|\sand|\sbut)\s(?:(?:with|has|have|it|they|there\s(?:are|is))\s){0,2}"
        r"(?:plans?|aims?|wants?|hopes?|intends?|expects?|(?:is|are)\s(?:set|due|expected|planned|scheduled)|will)\s[^;]{0,60}$",
        regex.VERSION1,
    )


@cache
def _done_now() -> regex.Pattern[str]:
    """A verb of what is there, before the figure: "is far short of the 2%", "spends"."""
    return pattern_of(r"\b(?:is|are|has|have|remains?|stands?|spends?|employs?|owns?|runs?)\s[^;:]{0,80}$")


@cache
def _and_plans() -> regex.Pattern[str]:
    return pattern_of(r",?\s(?:and|but)\s(?:plans?|aims?|wants?|hopes?|intends?|expects?|is\sset|is\sdue)\sto\s[^.;]{0,60}$")


@cache
def _by_whom() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:was|were|is|are|has|have|had|will)\s[^;.]{0,80}?\b(?:that|which|who)\s(?:\p{Ll}+ed|took|came|won|began|became|left|met)\b[^,.;]*$"
        r"|,\s(?:and|but|while)\s(?:\p{Lu}|the\s|its\s|he\s|she\s|they\s)[^,;.]{0,40}?\b(?:expects?|plans?|wants?|will|hopes?|aims?)\s[^,;.]*$",
        regex.VERSION1,
    )


def _beyond_semicolon(context: Context, time: TimeExpression) -> bool:
    """ "The plant employs 300; it is to close in June": a time to come of the next statement; "it had 300; now there are 400"."""
    if time.span.start > context.core.end and _opens_the_next().search(context.text, context.core.end, time.span.start):
        return True
    if not is_to_come(context, time):
        return False
    lo, hi = min(time.span.end, context.figure.span.end), max(time.span.start, context.figure.span.start)
    return ";" in context.text[lo:hi]


@cache
def _opens_the_next() -> regex.Pattern[str]:
    return pattern_of(r";\s(?:(?:and|but|by|in)\s)?$")


def _of_an_event_to_come(context: Context, time: TimeExpression, before: str) -> bool:
    """ "Demand a vote on May 27": a date to come, right behind the noun of what is held then."""
    return is_to_come(context, time) and _held_then().search(before) is not None


@cache
def _held_then() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:referendum|elections?|vote|ballot|meeting|summit|hearing|trial|talks|ceremony|deadline|primary|polls)\s(?:on|in|for|set\sfor)\s(?:the\s)?$",
        regex.VERSION1,
    )


def distance(context: Context, time: TimeExpression) -> tuple[int, int]:
    """Ring by ring: the clause, then the sentence; in a ring the nearest. Another figure between the two puts a time one ring
    out, and so does a verb of saying right before it.
    """
    gap = max(time.span.start - context.core.end, context.figure.span.start - time.span.end, 0)
    if (
        context.text[max(time.span.start - 6, 0) : time.span.start].lower() == "as of "
        or time.span.of(context.text)[:6].lower() == "as of "
    ):
        from_then = (
            " from " in context.text[max(context.figure.span.start - 40, context.sentence.start) : context.figure.span.start]
        )
        return int(from_then), len(" since ")  # "As of Friday 300 had come since it began on 9 May"
    lo, hi = min(time.span.end, context.core.end), max(time.span.start, context.figure.span.start)
    parted = any(
        lo <= f.span.start < hi and not _in_brackets_behind(context, f.span) and not _paid_for(context, f.span)
        for f in context.neighbours
        if f.status == "read" and f.kind not in ("date", "time")
    )
    ring = 0 if context.clause.covers(time.span) or _in_its_relative_clause(context, time) else 1
    beyond = ";" in context.text[lo:hi]
    return ring + parted + beyond + 2 * (says_when_said(context, time) + _of_earlier_figure(context, time)), gap


def says_when_said(context: Context, time: TimeExpression) -> bool:
    """ "Said Thursday", "told reporters on Monday", "said last week that": the time of the statement, which any other time of the
    sentence beats.
    """
    before = context.text[max(time.span.start - 70, context.sentence.start) : time.span.start]
    return _said_then().search(before) is not None


@cache
def _said_then() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:said|says|announced|added|testified|confirmed|insisted|claimed|revealed|(?:told|telling)\s(?:\p{Ll}+|the\s\w+|\p{Lu}\w+)"
        r"|(?:told|assured|informed|reminded)\s[^.;,]{2,50})\s(?:on\s|late\s|early\s|in\s)?$",
        regex.VERSION1,
    )


def _in_brackets_behind(context: Context, other: Span) -> bool:
    """ "1.5 trillion won ($1.1 billion) next year", "2.4 billion euros, or 5 percent, in 2026": the same sum again."""
    return _again().fullmatch(context.text, context.figure.span.end, other.start) is not None


@cache
def _of_a_document() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:tables?|reports?|figures|data|estimates?|statistics|survey|poll|review|forecasts?|outlook|issue|edition)\b"
    )


@cache
def _again() -> regex.Pattern[str]:
    return pattern_of(r"\s?\(|,\s(?:or\s|i\.e\.\s|that\sis\s|equal\sto\s|the\sequivalent\sof\s)?", regex.VERSION1)


def _in_its_relative_clause(context: Context, time: TimeExpression) -> bool:
    """ "From the 300 who are there now"."""
    if time.timex != "PRESENT_REF" and time.span.of(context.text).lower() not in ("now", "today", "currently"):
        return False
    behind = context.text[context.core.end : time.span.start]
    return (
        compiled(r"\s(?:who|that|which)\s(?:are|is|have|has|serve|work|live)\s(?:[\p{Ll}]+\s){0,3}").fullmatch(behind) is not None
    )


def of_who_they_are(context: Context, time: TimeExpression, cue: Span | None) -> bool:
    """ "Three of the hikers who went missing last week have been found": the time says which hikers they are, not when they were
    found; unless `cue`, the word that says what is counted, stands with it ("the hikers who died last week were Swiss").
    """
    who = who_they_are(context)
    return who is not None and who.covers(time.span) and not (cue is not None and who.covers(cue))


def _of_earlier_figure(context: Context, time: TimeExpression) -> bool:
    """ "From 280 cases in 1976 to 224 in 2000": a time behind an earlier figure is that figure's, where this one has its own."""
    figure = context.figure.span
    if time.span.end > figure.start or not any(
        t.interval and t.kind == "date" and t.span.start > figure.end for t in context.times
    ):
        return False
    earlier = [
        f for f in context.neighbours if f.span.end <= time.span.start and f.kind is context.figure.kind and f.status == "read"
    ]
    between = context.text[time.span.end : figure.start]
    return bool(earlier) and _and_then().fullmatch(between) is not None


@cache
def _and_then() -> regex.Pattern[str]:
    return pattern_of(r"(?:,|\sto|,?\sand|,?\sbut|\swith)\s(?:[\p{L}]+\s){0,2}", regex.VERSION1)
