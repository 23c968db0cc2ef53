"""What of a page is no article: lists of links to other articles, counters and ratings, the line on an exchange rate."""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of
from checker.scan.tokens import Tokens

__all__ = ["counter", "linked", "unit_of_exchange"]


def linked(text: str) -> list[tuple[int, int]]:
    """The stretches that are titles of other articles: the short lines below "Most read" and its kind, and what follows "Related:"
    on one line. In order, none overlapping.
    """
    found: list[tuple[int, int]] = []
    start = done = 0
    while True:
        first = text[start : start + 2]
        may_be = first.casefold() in _FIRST_LETTERS or (not first.isalpha() and first[:1] != "\n")
        match = _heading().match(text, start) if may_be and start >= done else None
        if match is not None:
            done = match.end()
            end = _below(text, done) if match["alone"] is not None else _rest(text, done)
            if end > done:
                found.append((done, end))
                done = end
        start = text.find("\n", start) + 1
        if not start:
            return found


_FIRST_LETTERS = frozenset("re al se mo tr yo up do".split())
"""How each of the words of `_heading` begins: of most lines they tell that it is none."""


@cache
def _heading() -> regex.Pattern[str]:
    """A line that announces other articles, alone or with one of them behind a colon."""
    return pattern_of(
        r"(?im)^[ \t\W]{0,4}(?:related(?:\s(?:stories|story|articles?|links|coverage|news|content|topics))?"
        r"|also\sread|read\s(?:also|more|next|on)"
        r"|see\salso|more\son\sth(?:is|e)(?:\s(?:story|topic|subject))?|more\s(?:stories|news|articles)"
        r"|most\s(?:read|popular|viewed|shared)|trending(?:\snow)?"
        r"|recommended(?:\sfor\syou|\sarticles)?|you\s(?:may|might)\s(?:also\s)?like|up\snext|don['’]t\smiss)"
        r"(?:(?P<alone>[ \t]?:?[ \t]*$)|[ \t]?:[ \t](?=\S))",
        regex.VERSION1,
    )


_LONGEST = 130
"""Characters of a line that may be a title."""


def _below(text: str, at: int) -> int:
    """Where the list of links that begins behind `at` ends: at the first line that is a sentence, or too long for a title."""
    end = at
    start = at + 1
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        line = text[start:stop].rstrip()
        if line and (len(line) > _LONGEST or line.endswith((".", ".”", '."', ":"))):
            break
        if line:
            end = stop
        start = stop + 1
    return end


def _rest(text: str, at: int) -> int:
    """The end of the line, where it is a title and no sentence."""
    stop = text.find("\n", at)
    stop = len(text) if stop < 0 else stop
    line = text[at:stop].rstrip()
    return stop if len(line) <= _LONGEST and not line.endswith((".", ".”", '."')) else at


_COUNTED = frozenset("comment comments share shares like likes view views reply replies retweet retweets".split())
_PARTING = frozenset("·•|–—")


def counter(t: Tokens, k: int, last: int) -> str | None:
    """Why the number at tokens k..last-1 is a counter of the page, or None: "14 comments" between bars, "4 min read"."""
    low = t.lows[last]
    at = last + (low == "-" and t.glued(last))
    if (
        t.lows[at] in ("min", "mins", "minute", "minutes")
        and "read" in t.lows[at + 1 : at + 3]
        and _ends(t, t.lows.index("read", at))
    ):
        return "page furniture: how long it takes to read"
    if low in _COUNTED and _ends(t, last) and k > 0 and t.words[k - 1] in _PARTING:
        return "page furniture: a counter or a time stamp"
    if t.words[last : last + 2] == ["votes", ")"] and "rating" in t.lows[max(0, k - 8) : k]:
        return "page furniture: readers' rating"
    return None


def _ends(t: Tokens, at: int) -> bool:
    """Whether the token is the last of its line, or of its part of it."""
    return at + 1 >= t.size or t.words[at + 1] in _PARTING or "\n" in t.gap(at + 1) or t.words[at + 1] == ")"


def unit_of_exchange(t: Tokens, k: int, last: int) -> bool:
    """The "$1" of "($1 = 1,346 won)" and "(1 euro equals 7.46 crowns)": what the rate is for, and no sum."""
    return t.words[k] == "1" and t.words[last] in ("=", "equals")
