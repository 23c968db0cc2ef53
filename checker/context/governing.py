"""Governing: what of a sentence can hold power over a figure, beyond the stretch of text that it stands in.

"Would fall to 3% in 2015 and 2% in 2016" is one verb with two figures; "would allow the debt, now at its peak, to grow to 80%" one
that an inserted phrase parts from its infinitive. A definite figure ("the 300 workers") is taken as known and governed by nothing.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.clauses import clause_of
from checker.context.dateline import past_dateline
from checker.context.reading import Context, once
from checker.cues import compiled
from checker.expressions import Expression, expression
from checker.model import Figure, Kind, Span
from checker.patterns import ALONE, pattern_of, simply_folded

__all__ = [
    "behind",
    "converted_from",
    "definite",
    "end_of_list",
    "existing",
    "former",
    "governing",
    "hanging",
    "has_own_subject",
    "has_own_verb",
    "is_subject",
    "known_at",
    "listed_after",
    "verb_of",
]


@once
def governing(context: Context) -> Span:
    """The text up to the figure whose verbs govern it: of its own clause; of the clause of the first figure that it is listed
    with; of the clauses before, where its own is an infinitive.
    """
    start, head = context.left.start, context.figure
    before = sorted(
        (f for f in context.neighbours if f.span.end <= context.figure.span.start and f.kind not in (Kind.DATE, Kind.TIME)),
        key=lambda f: f.span,
    )
    while before:
        member = before.pop()
        if not listed_after(context, member, head):
            break
        start, head = min(start, clause_of(context.parts, member.span).start), member
    if _infinitive().match(context.text, start, head.span.start, ALONE):
        start = context.sentence.start
    return Span(start, context.figure.span.start)


def listed_after(context: Context, member: Figure, figure: Figure) -> bool:
    """True where the two are members of one list or name one thing twice: "2.1% in 2019, and 2.3% in 2020", "$30 million, or
    3%". A figure with a verb of its own behind it is none: "3,000 will go, and 200 have gone".
    """
    joint = _joint().fullmatch(context.text, member.span.end, figure.span.start)
    if joint is None and member.noun is not None and member.noun.end <= figure.span.start:
        joint = _comma_or_and().fullmatch(context.text, member.noun.end, figure.span.start)
        joint = joint if joint is not None and (figure.noun is not None or joint["word"] == "or") else None
    if joint is None or (member.kind is not figure.kind and joint["word"] != "or"):
        return False
    return figure is not context.figure or behind(context, _own_verb()) is None


def converted_from(context: Context) -> Context | None:
    """The figure that this one gives in another currency or unit, in brackets right behind it: "$145 (170 reals) a month"."""
    figure = context.figure
    if figure.kind not in (Kind.MONEY, Kind.MEASURE) or context.text[figure.span.start - 1 : figure.span.start] != "(":
        return None
    before = [f for f in context.neighbours if f.span.end < figure.span.start and f.kind is figure.kind]
    if not before or context.text[before[-1].span.end : figure.span.start].strip() != "(":
        return None
    return context.reading.context(before[-1])


@once
def definite(context: Context) -> bool:
    """ "The 300 workers", "its 4% share", "the seven articles and 27 amendments": known before the sentence says anything of it."""
    return known_at(context, context.figure.span.start) or any(
        f.noun is not None
        and _both().fullmatch(context.text, f.noun.end, context.figure.span.start)
        and known_at(context, f.span.start)
        for f in context.neighbours
        if f.span.start < context.figure.span.start
    )


@once
def existing(context: Context) -> bool:
    """ "An inquiry into the 300,000-gallon leak", "the firm's $3 billion fund": the size of something that is there, which no plan
    for something else reaches.
    """
    if context.figure.kind is Kind.COUNT and context.search(_whole(), context.sentence.start, context.figure.span.start):
        return True
    if not definite(context):
        return False
    led = _led_by_preposition().search(context.text, context.left.start, context.figure.span.start)
    held = _held().match(context.text, context.figure.span.end, context.sentence.end)
    held = held or _keep_the().search(context.text, context.left.start, context.figure.span.start)
    held = held or _that_the().search(context.text, context.left.start, context.figure.span.start)
    return bool(led or held) and context.figure.kind is not Kind.PERCENT


def known_at(context: Context, at: int) -> bool:
    """Whether a determiner that points, or an owner, stands right before `at`."""
    return _known().search(context.text, context.left.start, at, ALONE) is not None


@once
def former(context: Context) -> bool:
    """The value before, of two: "would fall to 3.2% from 7.0%", "would rise from 2% to 4%"."""
    at = context.figure.span.start
    if _from().search(context.text, context.sentence.start, at, ALONE) is None:
        return False
    return any(
        f.kind is context.figure.kind
        and context.text[max(f.span.start - 4, 0) : f.span.start].lower().endswith(" to ")
        and abs(f.span.start - at) <= _NEAR
        for f in context.neighbours
    )


def verb_of(context: Context, verb: Expression) -> regex.Match[str] | None:
    """The verb whose subject is the figure with its noun, where it is of this form: "300 jobs [could be lost]"."""
    return behind(context, verb) if not context.lacks(verb) and is_subject(context) else None


def behind(context: Context, words: Expression) -> regex.Match[str] | None:
    """What stands right behind the figure's noun phrase, where it is of this form: "3% growth [projected]"."""
    if context.lacks(words):
        return None
    found = words.pattern.match(context.text, context.phrase.end, min(context.phrase.end + _NEAR, context.sentence.end), ALONE)
    if found is None and context.figure.kind is Kind.COUNT:
        at = end_of_list(context)
        found = words.pattern.match(context.text, at, min(at + _NEAR, context.sentence.end)) if at > context.phrase.end else None
    return found


@once
def end_of_list(context: Context) -> int:
    """Where the phrase of a list of counts ends: "300 clerks and 20 cars [will take part]"; or what stands in apposition to it:
    "another 300, a team of the bank, [will move]".
    """
    at = context.core.end
    for other in context.neighbours:
        if (
            other.span.start > at
            and other.noun is not None
            and context.text[at : other.span.start] in (" and ", ", ", ", and ", " or ")
        ):
            at = max(other.noun.end, other.span.end)
    apposed = _apposed().match(context.text, at, context.sentence.end)
    return apposed.end() if apposed else at


@once
def has_own_verb(context: Context) -> bool:
    """ "200 have gone": the figure's clause begins with it and its verb stands behind it."""
    return verb_of(context, _own_verb()) is not None


@cache
def hanging() -> regex.Pattern[str]:
    """How a phrase begins that hangs on the clause before it."""
    return pattern_of(r"\s*(?:with|including|comprising|equipped|\w{3,}ed\s(?:with|by|at|of)|before\s\w{3,}ing)\s", regex.VERSION1)


@once
def has_own_subject(context: Context) -> bool:
    """True when the clause has a subject of its own, so that a verb further left does not govern it. A phrase that hangs on the
    clause before ("with the US contributing ...", "equipped with 64 launchers", "before falling to 3%") has none.
    """
    if hanging().match(context.text, context.left.start, context.left.end, ALONE):
        return False
    return (
        context.clause.start == context.sentence.start
        or has_own_verb(context)
        or _begins_a_statement(context)
        or (_only_the().fullmatch(context.left.of(context.text)) is not None and behind(context, _own_verb()) is not None)
        or any(a.role == "subject" and context.left.covers(a.span) for a in context.actors)  # last: the roles of names cost most
    )


def _begins_a_statement(context: Context) -> bool:
    """ "Until it opens, the 300 people in and around the town are waiting": the verb stands farther behind."""
    led = context.left.of(context.text).strip().lower()
    if context.figure.kind is not Kind.COUNT or led not in ("the", "its", "their", "his", "her"):
        return False
    return _are_doing().match(context.text, context.core.end, context.sentence.end) is not None


@cache
def _are_doing() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\s(?!(?:who|that|which|will|would|can|could|may|to)\b)[^\s,;.:()]+){0,14}?\s(?:is|are|was|were|has|have|had)\s",
        regex.VERSION1,
    )


@once
def is_subject(context: Context) -> bool:
    """True where the clause begins with the figure or its noun ("a deficit of 3%"): not "a town of 300 people will"."""
    if "_" in context.phrase.of(context.text) or "--" in context.phrase.of(context.text):
        return False  # the dash of a wire: an inserted phrase ends here
    if _led_in().fullmatch(context.text, context.left.start, context.left.end, ALONE):
        return context.figure.kind is Kind.COUNT
    start = min(max(context.left.start, past_dateline(context.text, context.sentence)), context.left.end)
    led = _opening(context.words.simple).search(context.text, start, context.left.end, ALONE)
    return led is not None and (not led["of"] or context.figure.kind in (Kind.PERCENT, Kind.MONEY))


_NEAR = 60


@cache
def _comma_or_and() -> regex.Pattern[str]:
    """What stands between the things of a list, each with its number: "50,000 troops, 250 aircraft and 65 ships"."""
    hedges = r"some|about|around|up\sto|over|more\sthan|nearly|almost"
    return pattern_of(rf"(?:,\s|,?\s(?P<word>and|or)\s)(?:(?:{hedges})\s)?", regex.VERSION1)


@cache
def _joint() -> regex.Pattern[str]:
    """What stands between two members of a list of figures: a time or a name each, "and", a comma."""
    return pattern_of(
        r"(?:,?\s+(?:in|for|to|of|by)(?:\s+[\w’']+){1,4}?){0,2}(?:,?\s+(?P<word>and|or|then)|,)?\s+(?:(?:in|for|to|by|at)\s+[\w’]+\s+)?"
        r"|(?:\s\([^()]{1,30}\))?,?\s(?P<word>and)\s(?:(?:an?\s|the\s)?(?:\p{Ll}+\s){1,2}of|(?:\p{L}+\s){1,3}at)\s",
        regex.VERSION1,
    )


@cache
def _opening(simple: bool) -> regex.Pattern[str]:
    """What stands before a subject: nothing, "that", a verb of saying; or the noun that the figure is the size of."""
    return (simply_folded if simple else pattern_of)(
        r"(?:\G|\b(?:(?P<of>of)|of\s(?:whom|which|them|these|those),?|and|that|after|before|when|because|whether|if|while|whereas|although|though|but|meaning|sa(?:id|ys?|ying)|adding|noting|warn(?:s|ed)?|fear(?:s|ed)?|believe[sd]?|add(?:s|ed)|insist(?:s|ed)?|claim(?:s|ed)?"
        r"|confirm(?:s|ed)?|announc(?:es|ed)|promis(?:es|ed)|stress(?:es|ed)?|report(?:s|ed)?))\s*+(?:(?:the\s(?:remaining|other|last|first)|another|an?(?:\s(?:additional|extra|further))?)\s)?$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _led_in() -> regex.Pattern[str]:
    """ "In the north of the country 300 schools will": where or when, without a comma, and no word that takes the figure."""
    return compiled(
        r"\s*+(?:In|At|On|Across|During|Under)(?:\s(?!(?:and|or|that|which|who)\b)[\p{L}\d’'-]++){1,20}"
        r"(?<!\b(?:of|in|with|for|to|by|from|at|on|than|about|over|the|its|their|these|those))\s"
    )


@cache
def _own_verb() -> Expression:
    return expression(r"\s+(?:is|are|was|were|has|have|had|will)\b")


@cache
def _only_the() -> regex.Pattern[str]:
    """ "No sign of when it will end, [the] 500 guests are waiting": the clause begins with those who are known."""
    return pattern_of(r"\s*(?:the|its|their|these|those|all)\s", regex.VERSION1)


@cache
def _infinitive() -> regex.Pattern[str]:
    return pattern_of(r"\s*(?:and\s+|or\s+)?to\s+(?!the\b|an?\b|its\b|their\b)\p{Ll}+\s", regex.VERSION1)


@cache
def _both() -> regex.Pattern[str]:
    return pattern_of(r"\s+and\s+", regex.VERSION1)


@cache
def _led_by_preposition() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:into|about|over|from|with|in|on|of|after|behind|between|among|similar\s+to|unlike|compared\s+(?:to|with))\s+(?:\p{L}[\p{L}’'.]*\s+){1,2}$",
        regex.VERSION1,
    )


@cache
def _apposed() -> regex.Pattern[str]:
    return pattern_of(
        r",\san?\s[^,.;:]{3,80},|\s[–—]\s[^–—.;:]{3,120}\s[–—](?=\s(?:will|would|are|is|were|was|have|has)\b)", regex.VERSION1
    )


@cache
def _whole() -> Expression:
    """ "300 will remain of the 900", "withdraw 300 out of the 900": the whole is there."""
    return expression(r"\b(?:remain|stay|left|leave|survive|out)\sof\s(?:the\s|its\s|their\s|some\s|about\s)?$")


@cache
def _keep_the() -> regex.Pattern[str]:
    """ "Will ask them to keep the 300 clerks": they are there to be kept."""
    return pattern_of(
        r"\b(?:keep|retain|maintain|preserve|replace|house|feed|command)\s(?:the|its|their|these|those|all)\s(?:\p{Ll}+\s)?$",
        regex.VERSION1,
    )


@cache
def _that_the() -> regex.Pattern[str]:
    """ "Promised that the 300 clerks would stay": known, and the subject of what was promised."""
    return pattern_of(r"\bthat\s(?:the|its|their|these|those)\s$", regex.VERSION1)


@cache
def _held() -> regex.Pattern[str]:
    """ "To the 4,500 that it rotates through the country": the relative clause says what they do now."""
    return pattern_of(
        r"(?:\s+(?!(?:that|which|who|it|they|we)\b)[\p{L}-]+){0,2}\s+(?:(?:that|which|whom)\s+)?(?:it|they|we)\s+(?:(?:already|now|currently)\s+)?"
        r"(?!(?:will|would|could|can|may|might|wants?|plans?|hopes?|aims?|intends?)\b)\p{Ll}+",
        regex.VERSION1,
    )


@cache
def _known() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:the|its|his|her|their|our|my|your|these|those|both|\w+[’']s|\w+s[’'])\s+(?:other\s+|first\s+|last\s+)?$",
        regex.VERSION1 | regex.IGNORECASE | regex.REVERSE,  # from the end, where it has to stand
    )


@cache
def _from() -> regex.Pattern[str]:
    return pattern_of(
        r"(?<!\brang\w{1,3}\s)(?<!\bvar\w{1,4}\s)(?<!\banywhere\s)\bfrom\s+$", regex.VERSION1 | regex.IGNORECASE | regex.REVERSE
    )
