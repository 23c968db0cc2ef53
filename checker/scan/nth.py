"""Nth: an ordinal that says how many there are by now: "her 108th career goal", "its fifth straight win", "his 500th match"."""

from __future__ import annotations

from checker.scan.amounts import Amount
from checker.scan.lexicon import FUNCTION_WORDS, VERBS, is_plural
from checker.scan.tokens import Tokens

__all__ = ["nth_so_far"]

_IN_A_ROW = frozenset(["straight", "consecutive", "successive", "career"])
"""Behind an ordinal: one more of those that count."""

_THEIRS = frozenset("his her its their my our 's ’s s’".split())

_MANY = 10
"""From here on "his 12th goal" tells how many there are; "her second book" tells which one it is."""

_LEAST = 3
_LONGEST = 4
"""Words of what is counted."""

_DATES = frozenset(
    "birthday anniversary birth year month week day hour minute season term round century quarter floor grade edition "
    "congress session meeting summit conference convention festival night morning weekend "
    "district avenue street annual state place position spot time attempt president minister governor "
    "airborne infantry armored armoured mechanized mechanised division brigade battalion regiment army corps fleet wing squadron "
    "company unit".split()
)
"""What an ordinal only numbers, dates or places: "her 40th birthday", "its 50th anniversary", "the 12th floor", "its 3rd Corps"."""

_PERIODS = frozenset("daily weekly monthly quarterly yearly annual".split())
"""What says that the months are numbered, and no deeds: "its 10th straight monthly record"."""

_DEEDS = frozenset("run win start strike save steal lead kill".split())
"""Verbs that are counted as nouns, too: "his 500th home run"."""


def nth_so_far(t: Tokens, a: Amount) -> tuple[int, int] | None:
    """Tokens (first, last) of the singular noun of which the ordinal is the last so far; None for an ordinal that is a label."""
    at = a.last
    row = t.lows[at] in _IN_A_ROW
    value = a.number or 0.0
    if value < (_LEAST if row else _MANY) or (not row and t.lows[a.first - 1] not in _THEIRS):
        return None
    if not row and not t.words[a.first][:1].isdigit():
        return None
    first = at + row
    end = first
    while end < min(t.size, first + _LONGEST) and t.words[end].isalpha() and t.words[end].islower():
        low = t.lows[end]
        if low in _PERIODS:
            return None
        if low in FUNCTION_WORDS or low in _DATES:
            break
        if low in VERBS and low not in _DEEDS and end > first:
            break
        end += 1
    if (
        end == first
        or t.lows[end] in _DATES
        or any(is_plural(w) for w in t.lows[first:end])
        or t.lows[end - 1].endswith(("ed", "ly"))
    ):
        return None
    return first, end
