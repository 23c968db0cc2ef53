"""Exercises: by which name a manoeuvre goes, so that its figures in two articles meet: "last year's Shield"."""

from __future__ import annotations

import re
from functools import cache

import regex

from checker.context.draft import Draft
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["exercise_of"]

_PREFIX = "exercise "


def exercise_of(draft: Draft) -> tuple[str, str, Span] | None:
    """The exercise that the figure belongs to, as an event, with the reason and the words; None where the text names none.

    Its name with the year, in the sentence; else that of the latest exercise that the article spoke of; "last year's" is the one
    before.
    """
    context = draft.context
    named = draft.match(_NAME)
    known = max((c.event for c in draft.earlier if c.event and c.event.startswith(_PREFIX)), key=_year, default=None)
    if named is not None:
        return _PREFIX + _called(named.text), f"“{named.text}”: the name of the exercise", named.span
    if known is None:
        return None
    words, year = known.removeprefix(_PREFIX).rsplit(" ", 1)
    before = _year_before().search(context.text, context.sentence.start, context.sentence.end)
    if before is not None:
        name = before["name"]
        if name is not None and name.lower() != words.split(" ")[0].lower():
            return None
        span = Span(*before.span())
        return f"{_PREFIX}{words} {int(year) - 1}", f"“{before.group()}”: the year before {year}", span
    if _other().search(context.text, context.sentence.start, context.sentence.end):
        return None
    return known, f"goes on with the {known}", context.figure.span


def _year(event: str) -> int:
    return int(event.rsplit(" ", 1)[-1])


_NAME = (
    r"(?-i:\b(?!(?:Around|Some|About|Nearly|Over|Almost|Roughly|Up|In|Since|By"
    r"|The|May|June?|July?|Aug(?:ust)?|Mar(?:ch)?|Apr(?:il)?|Jan(?:uary)?|Feb(?:ruary)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Exercises?|Operation)\b)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}"
    r"(?:[\s-]20\d\d|[\s-]\d\d)\b(?!,?\d))"
)
"""Capitalised words and a year in two or four digits."""


def _called(name: str) -> str:
    """One name for one exercise: "DEFENDER-Europe 22" is Defender Europe 2022."""
    *words, year = re.split(r"[\s-]+", name)
    words = words[1:] if len(words) > 1 and words[0].lower() in ("exercise", "operation") else words
    return " ".join([*(w.capitalize() if w.isupper() else w for w in words), year if len(year) == len("2022") else f"20{year}"])


@cache
def _year_before() -> regex.Pattern[str]:
    return pattern_of(
        r"\b[Ll]ast\syear[’']s\s(?:(?:iteration|edition|exercise|drill|version|manoeuvres?)\b|(?P<name>\p{Lu}[\p{L}-]+))",
        regex.VERSION1,
    )


@cache
def _other() -> regex.Pattern[str]:
    """Words that lead to an exercise of another year, or to another one."""
    return pattern_of(
        r"\b(?:previous|earlier|another|a\sseparate|other|last)\s(?:\p{Ll}+\s)?(?:exercises?|drills?|manoeuvres?)\b|\bpart\sof\s(?:the\s)?(?:\p{Ll}+\s)?\p{Lu}",
        regex.VERSION1,
    )
