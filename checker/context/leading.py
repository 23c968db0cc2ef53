"""Leading: whether a word is the noun that a figure belongs to, leads to it from the left, or opens one side of it."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.governing import hanging, has_own_subject, listed_after
from checker.context.reading import Context, once
from checker.cues import Cues, Hit, compiled
from checker.expressions import Expression, expression
from checker.model import Because, Kind, Qualifier, Span
from checker.patterns import ALONE, pattern_of

__all__ = ["attached", "bound", "led", "led_by", "told_by_a_relative_clause"]


@cache
def _old_value() -> regex.Pattern[str]:
    """How a phrase begins that gives the value before: no plan for the new one reaches it."""
    return pattern_of(r"\s*(?:compared\s(?:with|to)|up\sfrom|down\sfrom|from|against|instead\sof)\s", regex.VERSION1)


@cache
def _told_as_past() -> regex.Pattern[str]:
    doing = r"and\s(?:is|are)\s(?:\p{Ll}+ly\s)?(?!going\b|planning\b|hoping\b|aiming\b)\p{Ll}{3,}ing\b"
    return pattern_of(
        rf"\b(?:(?:that|which|who)\s(?:had|has|have|was|were|\p{{Ll}}+ed)|and\s(?:had|has|was|were)|say\s(?:that\s)?there\s(?:is|are)|{doing}"
        r"|where\s(?:there\s)?(?:is|are|was|were|\p{Ll}+\shas))\b",
        regex.VERSION1,
    )


@cache
def _to_know() -> regex.Pattern[str]:
    """ "Want to [know who] shot three men": what they are to learn has happened."""
    return pattern_of(
        r"\s(?:know|learn|hear|see|understand|explain|establish|determine|find\sout|figure\sout)\s(?:who|what|how|why|which)\b"
    )


def _now_is(context: Context, hit: Hit) -> bool:
    """ "The board, which Oslo is to lead, currently has 600 clerks": told of now, behind what is to come."""
    return _currently().search(context.text, hit.span.end, context.figure.span.start) is not None


@cache
def _currently() -> regex.Pattern[str]:
    no_plan = r"(?!plans\b|aims\b|wants\b|seeks\b|hopes\b|intends\b|expects\b)"
    return pattern_of(
        rf"(?:,\s(?:currently|already|now)|\s(?:currently|already))\s(?:are|have|{no_plan}\p{{Ll}}{{2,}}(?<!s)s)\s(?!to\b)"
    )


def led(context: Context, left: Span, cues: Cues, *, reaching: bool = True) -> Hit | None:
    """The last of the words in `left`, which governs the figure, or, `reaching`, in the clause before that it hangs on."""
    if context.lacks(cues):
        return None
    hit = cues.last(context.text, left)
    if hit is not None and any(f.span.covers(hit.span) for f in context.neighbours):
        return None  # "from an estimated 9,000 to 3,200": it is said of the other
    told = hit is not None and _told_as_past().search(context.text, hit.span.end, context.figure.span.start)
    dashed = hit is not None and _dashed().search(context.text[hit.span.end : context.figure.span.start])
    if told or dashed or (hit is not None and _now_is(context, hit)):
        return None  # "will bulk up a force that had numbered around 1,700"
    if hit is None and reaching and not has_own_subject(context) and not _is_old_value(context):
        hit = cues.last(context.text, Span(context.sentence.start, left.start))
        if hit is not None and (
            _closed(context, hit)
            or told_by_a_relative_clause(context)
            or _now_is(context, hit)
            or _to_know().match(context.text, hit.span.end)
        ):
            return None
    return hit


@once
def told_by_a_relative_clause(context: Context) -> bool:
    """ "Will move to Chad, where there are 300", "will honour Roe, who died at 77": the relative clause tells what is or was."""
    start, end = context.left.start, context.figure.span.start
    return (
        _where().fullmatch(context.text, start, end, ALONE) is not None
        or _who_did().fullmatch(context.text, start, end, ALONE) is not None
    )


@cache
def _who_did() -> regex.Pattern[str]:
    verbs = (
        r"(?!need|infrared)\p{Ll}{2,}ed|took|won|lost|became|began|left|led|made|gave|held|met|saw|spent|sold|sent|paid|bought|built|fell|rose"
        r"|came|went|ran|drew|grew|shot|wrote|brought|beat|had"
    )
    no_more = r"(?!would\b|will\b|could\b|may\b|might\b|said\b|says?\b|told\b|and\b|but\b)"
    return pattern_of(
        rf"\s?(?:where|which|who|whose)\s(?:\p{{Ll}}+ly\s|once\s|also\s|then\s|first\s|later\s)?(?:{verbs})\s(?!to\b)(?:{no_more}[^\s,;:]+\s){{0,7}}",
        regex.VERSION1,
    )


def _is_old_value(context: Context) -> bool:
    """ "Will cut the cost, [down from 8 million]": but "to 5 million" behind it is the new one again."""
    old = _old_value().match(context.text, context.left.start)
    return old is not None and _to_the_new().fullmatch(context.text, old.end(), context.figure.span.start) is None


@cache
def _to_the_new() -> regex.Pattern[str]:
    return pattern_of(r"[^,;:.]{0,20}(?:[.,]\d[^,;:.]{0,20})?\sto\s(?:\p{Ll}+\s)?", regex.VERSION1)


@cache
def _where() -> regex.Pattern[str]:
    return pattern_of(
        r"\s?(?:where|which|who|whose)\s(?:[\p{L}’'-]+\s){0,4}?(?:is|are|was|were|has|have|had)\s"
        r"(?:been\s(?:an?\s\p{Ll}+\s)?(?:for|in|at)\s(?:\p{Ll}+\s)?|(?:\p{Ll}+\s){0,2})",
        regex.VERSION1,
    )


def _closed(context: Context, hit: Hit) -> bool:
    """A verb inside brackets, in a quotation, or parted from the figure by a semicolon or another figure does not reach it."""
    if hanging().match(context.text, context.left.start, context.left.end):
        return _told_as_past().search(context.text, hit.span.end, context.left.start) is not None
    between = context.text[hit.span.end : context.figure.span.start]
    if between[:2] in (" “", ' "', " ‘"):
        between = between[2:]  # "is expected to “grow by 300”": the quotation begins within what the verb leads to
    if compiled(r"[;:()”“\"]|\.\s|\swhile\s|\sbut\s|\swhich\s").search(between):
        return True
    if _dashed().search(between):
        return True
    parting = [
        f for f in context.neighbours if hit.span.end <= f.span.start < context.figure.span.start and f.kind == context.figure.kind
    ]
    if parting and context.text[parting[-1].span.end : context.figure.span.start] == " to ":
        return False  # "will cut it, down from 8 million to 5 million"
    return bool(parting) and not listed_after(context, parting[-1], context.figure)


@cache
def _dashed() -> regex.Pattern[str]:
    """A statement of its own behind a dash: "will have to go -- the payroll consumes"."""
    return pattern_of(
        r"\s(?:[–—_-]|--)\s(?:the|its|their|his|her|this)\s(?:[\p{L}’'-]+\s){1,4}?\p{Ll}{2,}(?:[^s]s|ed)\s(?:\p{Ll}+\s){0,2}$",
        regex.VERSION1,
    )


def attached(context: Context, cues: Cues) -> Hit | None:
    """One of the words as the noun that the figure belongs to: "5% defence spending pledge", "guideline of 2%", "NATO required
    2%".
    """
    if context.lacks(cues):
        return None
    # "32 allies met the goal": what they met is no noun of theirs.
    end = context.core.end if context.figure.kind is Kind.COUNT else context.phrase.end
    behind = cues.first(context.text, Span(context.figure.span.end, max(end, context.figure.span.end)))
    if behind:
        return behind
    inserted = context.text[max(context.figure.span.start - 2, 0) : context.figure.span.start] == ", " and context.text.startswith(
        ",", context.figure.span.end
    )
    at = _head_of_pair(context)
    titled = context.text[max(at - 2, 0) : at] == ": "
    # "The old guideline, 2%, dates back to"; "Estimated cost: $3 million".
    first = context.sentence.start if inserted or titled else context.left.start
    for hit in cues.all(context.text, Span(min(max(first, at - 70), at), at)):
        between = context.text[hit.span.end : at]
        if _noun_before().fullmatch(between):
            return hit
    return None


def _head_of_pair(context: Context) -> int:
    """Where the figure begins, or the one before that it is joined to: "the plan was $3 billion and 4%"."""
    at = context.figure.span.start
    before = [f for f in context.neighbours if f.span.end < at and f.status == "read"][-1:]
    return before[0].span.start if before and context.text[before[0].span.end : at] in (" and ", ", or ", " or ") else at


@cache
def _noun_before() -> regex.Pattern[str]:
    """What may stand between a noun and its figure: "[defence spending threshold] of [at least] 4%", "required 2%"."""
    return pattern_of(
        r"(?:\s(?!of\b|is\b|was\b|in\b|and\b)[\w-]+){0,3}(?:\s(?:of|at|(?:is|was)(?!\s\w+ing\b)|:)|:)\s(?:[\w-]+\s){0,2}|\s|,\s",
        regex.IGNORECASE | regex.VERSION1,
    )


def led_by(context: Context, cues: Cues) -> Hit | None:
    """One of the words in the clause before the figure."""
    return None if context.lacks(cues) else cues.last(context.text, context.left)


_BOUNDS = (
    (Qualifier.AT_LEAST, Cues(("minimum", "floor", "at least"))),
    (Qualifier.AT_MOST, Cues(("maximum", "ceiling", "cap", "limit"))),
)


def _moved_bound(context: Context, nouns: Cues) -> Hit | None:
    """ "Raise the minimum level of spending from the current 2% to 3%": both are floors, the old one and the new one."""
    if context.lacks(nouns):
        return None
    at = context.figure.span.start
    for hit in nouns.all(context.text, Span(max(context.left.start, at - 110), at)):
        if _to_a_level().fullmatch(context.text, hit.span.end, at):
            return hit
    return None


@cache
def _to_a_level() -> regex.Pattern[str]:
    """A price has a minimum as its name ("the minimum wage from 9 to 10 euros"); a level or a share has one as its bound."""
    return pattern_of(
        r"\s(?:level|share|amount|requirement|threshold|target|contribution|quota)s?\b[^.;:]{0,70}?\s(?:from|to)\s(?:the\s|its\s|their\s|a\s)?(?:current\s|present\s|previous\s)?",
        regex.VERSION1,
    )


@once
def bound(context: Context) -> tuple[Qualifier, Because] | None:
    """A floor or ceiling noun that opens one side: "a minimum ... threshold of 4%" is at least 4%."""
    for qualifier, nouns in _BOUNDS:
        hit = attached(context, nouns) or _moved_bound(context, nouns)
        if hit:
            return qualifier, Because("qualifier", qualifier.value, f"“{hit.text}” opens one side", hit.span, hit.text)
    exceeds = context.search(_exceeds(), context.left.start, context.figure.span.start)
    if exceeds is None or context.figure.kind is Kind.AGE:
        return None
    qualifier = Qualifier.AT_MOST if exceeds["not"] else Qualifier.OVER
    hit = Hit(Span(*exceeds.span("verb")), exceeds["verb"])
    return qualifier, Because("qualifier", qualifier.value, f"“{hit.text}” opens one side", hit.span, hit.text)


@cache
def _exceeds() -> Expression:
    """ "Has exceeded $9 billion", "must not exceed 5%": a verb that says of its object that there is more, or may be no more."""
    return expression(
        r"\b(?P<not>(?:(?:can|may|must|shall|should|will|could|would|does|do)\s(?:not|never)|cannot|won[’']t|can[’']t|not\sto|never)\s)?(?:\p{Ll}+ly\s)?"
        r"(?P<verb>exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing))\s$"
    )
