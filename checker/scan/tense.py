"""Whether a clause looks back or ahead: which Friday, which April is meant."""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["tense"]

_LEFT, _RIGHT = 90, 40
"""Characters of the clause to look at before and after the expression."""


def tense(text: str, start: int, end: int) -> int:
    """-1 when the clause around start..end is told as past, +1 as future, 0 when nothing says so.

    The nearest cue before the expression decides; failing that, the verb right after it ("Friday will ...").
    """
    left = text[max(0, start - _LEFT) : start]
    stop = _stop().search(left)
    begins = stop.end() if stop else 0
    if text.startswith("by ", start) and _due().search(left, begins):
        return 1
    if _reported().search(left, begins):
        return -1
    ahead, behind = _last(_future_before(), left, begins), _last(_past_before(), left, begins)
    if ahead >= 0 and (ahead >= behind or _participle().search(left, begins, behind)):
        return -1 if _no_longer().search(left, begins, ahead) else 1
    if behind >= 0:
        return -1
    if _fronted().fullmatch(left, begins):
        return _first_verb(text, end)
    right = text[end : end + _RIGHT].lstrip(" ,")
    return 1 if _future().match(right) else -1 if _past().match(right) else 0


_CLAUSE = 120
"""Characters behind an expression that opens its sentence, within which the verb of the sentence stands."""


def _first_verb(text: str, end: int) -> int:
    """ "In November the board cut 300 jobs", "on Tuesday 300 clerks will march": the first verb behind says it."""
    stop = _stops().search(text, end, end + _CLAUSE)
    verb = _a_verb().search(text, end, stop.start() if stop else min(end + _CLAUSE, len(text)))
    return 0 if verb is None else 1 if verb["ahead"] else -1


@cache
def _fronted() -> regex.Pattern[str]:
    """What may stand before an expression that opens its sentence."""
    return pattern_of(
        r"\s*+(?:(?:But|And|Then|So|Yet|Still|Meanwhile|Later|Earlier|Back),?\s)?(?:(?:in|on|by|late|early|mid|during|over|at)[\s-]){0,3}(?:the\s)?",
        regex.IGNORECASE,
    )


@cache
def _stops() -> regex.Pattern[str]:
    return pattern_of(r"[.!?;:\"“”](?=\s|$)|\n")


@cache
def _a_verb() -> regex.Pattern[str]:
    """The first verb with a tense. A form in "-ed" behind an article or "newly" is none ("the elected board")."""
    ahead = (
        r"will|shall|won['’]t|(?:is|are)\s(?:to|due|set|scheduled|slated|expected|going|planning|likely)\b|plans?\sto|hopes?\sto|aims?\sto|"
        r"intends?\sto|may|might|should|begins|starts|ends|expires|opens|closes|meets?|votes?"
    )
    behind = (
        r"was|were|had|did|said(?!,)|told|took|came|went|made|held|met|began|fell|rose|saw|won|lost|left|gave|got|became|found|led|ran|sent|spoke|"
        r"wrote|hit|shot|died|killed|kept|brought|grew|broke|dropped|struck|drew|threw|flew|fought|sought|bought|taught|caught|thought|paid|laid|"
        r"sat|stood|chose|rode|drove|swore|put|cut|set"
    )
    return pattern_of(
        rf"\b(?:(?P<ahead>{ahead})|(?P<behind>{behind}|(?<!\b(?:an?|the|its|their|newly|so-called|\p{{L}}{{2,}}ly|to\sbe|be)\s)\p{{Ll}}{{2,14}}(?<!ne)ed))\b"
    )


@cache
def _due() -> regex.Pattern[str]:
    """ "Would pull them out [by May]", "was to be ready": when it is to be done, seen from then or from now."""
    return pattern_of(r"\b(?:would|was\s+to|were\s+to)\s+(?!have\b|later\b)[^.;:]{1,70}$", regex.IGNORECASE)


def _last(backward: regex.Pattern[str], text: str, begins: int) -> int:
    """Where the last match begins, or -1."""
    last = backward.search(text, begins)
    return last.start() if last else -1


_FUTURE = (
    r"\b(?:will|shall|won['’]t|going\s+to|due|scheduled|slated|set\s+(?:to|for)|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?\s+(?:to|for)|"
    r"upcoming|forthcoming|hopes?\s+to|aims?\s+to|intends?\s+to|about\s+to|is\s+to|are\s+to|ahead\s+of|prepar(?:es?|ing)\s+(?:to|for)|"
    r"may|might|must|should|deadline|let['’]?s|begins|starts|ends|expires|resumes|opens|reopens|closes|takes\s+effect|coming(?!\s+(?:from|to|out|back|into|through|off|of)\b))\b|['’]ll\b"
)
_PAST = (
    r"\b(?:was|were|had|did|said|told|took|came|went|made|held|met|began|fell|rose|saw|won|lost|left|gave|got|became|found|led|ran|"
    r"sent|spoke|wrote|hit|shot|died|killed|kept|brought|grew|broke|dropped|struck|drew|threw|flew|fought|sought|bought|taught|caught|"
    r"thought|paid|laid|sat|stood|chose|rode|drove|swore|sworn|taken|been|seen|known|given|shut|put|cut|sold|built|spent|lent|dealt|"
    r"felt|heard|knew|meant|fed|hid|sank|stole|swept|tore|understood|underwent|undertook|withdrew|wore|overtook|blew|shook|slept|slid|"
    r"froze|forgave|rose|shrank|sprang|woke|beat|bore|fled|\p{L}{2,14}ed)\b"
)


@cache
def _future() -> regex.Pattern[str]:
    return pattern_of(_FUTURE, regex.IGNORECASE)


@cache
def _future_before() -> regex.Pattern[str]:
    """Read from the end: the first match is the last."""
    return pattern_of(_FUTURE, regex.IGNORECASE | regex.REVERSE)


@cache
def _past() -> regex.Pattern[str]:
    return pattern_of(_PAST, regex.IGNORECASE)


@cache
def _past_before() -> regex.Pattern[str]:
    return pattern_of(_PAST, regex.IGNORECASE | regex.REVERSE)


@cache
def _reported() -> regex.Pattern[str]:
    """A past verb right before the date: "said on late Friday", "met Thursday"."""
    return pattern_of(
        r"(?<!\b(?:be|being|will|to)\s)\b(?:said|told|met|held|was|were|came|took|went|shot|began|died|(?!scheduled|slated|planned|expected)\p{L}{2,14}ed)\s+"
        r"(?:(?:on|late|early|in|the|it|at|him|her|them|reporters)\s+){0,3}$",
        regex.REVERSE,
    )


@cache
def _participle() -> regex.Pattern[str]:
    """What makes the past form after it a part of the future: "will be released", "is expected to be completed"."""
    return pattern_of(
        r"\b(?:will|to|shall|may|might|must|should)\s+(?:(?:not|also|be|have\s+been|only|finally)\s+){0,3}$",
        regex.IGNORECASE | regex.REVERSE,
    )


@cache
def _no_longer() -> regex.Pattern[str]:
    """What turns a plan into one of the past: "had been scheduled"."""
    return pattern_of(r"\bhad\s+(?:been\s+|originally\s+){1,2}$", regex.IGNORECASE)


@cache
def _stop() -> regex.Pattern[str]:
    """The end of a clause, the last one first."""
    return pattern_of(r"[.!?;:\"“”](?=\s|$)|\n\s*\n", regex.REVERSE)
