"""Whether a clause looks back or ahead: which Friday, which April is meant."""

from __future__ import annotations

from functools import cache

import regex

__all__ = ["tense"]

_LEFT, _RIGHT = 90, 40
"""Characters of the clause to look at before and after the expression."""


@cache
def _future() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:will|shall|won['’]t|['’]ll|going to|due|scheduled|slated|set (?:to|for)|expect(?:s|ed|ing)?|plan(?:s|ned|ning)? (?:to|for)|upcoming|"
        r"forthcoming|hopes? to|aims? to|intends? to|about to|is to|are to|ahead of|prepar(?:es?|ing) (?:to|for)|would|could|may|might|deadline|"
        r"until|let['’]?s|please|until|by)\b",
        regex.IGNORECASE,
    )


@cache
def _past() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:was|were|had|did|said|told|took|came|went|made|held|met|began|fell|rose|saw|won|lost|left|gave|got|became|found|led|ran|"
        r"sent|spoke|wrote|hit|shot|died|killed|kept|brought|grew|broke|dropped|\p{L}{2,14}ed)\b",
        regex.IGNORECASE,
    )


@cache
def _reported() -> regex.Pattern[str]:
    """A past verb right before the date: "said on late Friday", "met Thursday"."""
    return regex.compile(
        r"\b(?:said|told|met|held|\p{L}{2,14}ed|was|were|came|took)\s+(?:(?:on|late|early|in|by|the|it|at|him|her|them|reporters)\s+){0,3}$"
    )


@cache
def _stop() -> regex.Pattern[str]:
    return regex.compile(r"[.!?;:\n\"“”](?=\s|$)|\n")


def tense(text: str, start: int, end: int) -> int:
    """-1 when the clause around start..end is told as past, +1 as future, 0 when nothing says so."""
    left = text[max(0, start - _LEFT) : start]
    for m in _stop().finditer(left):
        left_start = m.end()
        left = " " * left_start + left[left_start:]
    right = text[end : end + _RIGHT]
    stop = _stop().search(right)
    if stop:
        right = right[: stop.start()]
    if _reported().search(left):
        return -1
    ahead = _last(_future(), left)
    behind = _last(_past(), left)
    if ahead >= 0 and ahead >= behind:
        return 1
    if behind >= 0:
        return 1 if ahead >= 0 and _scheduled(left, behind) else -1
    if _future().match(right.lstrip(" ,")):
        return 1
    return -1 if _past().match(right.lstrip(" ,")) else 0


def _last(pattern: regex.Pattern[str], text: str) -> int:
    at = -1
    for m in pattern.finditer(text):
        at = m.start()
    return at


def _scheduled(left: str, at: int) -> bool:
    """A participle after a future word is part of it: "will be released", "is expected to be completed"."""
    return regex.search(r"\b(?:will|would|to|shall)\s+(?:(?:not|also|be|have been|only|finally)\s+){0,3}$", left[:at]) is not None
