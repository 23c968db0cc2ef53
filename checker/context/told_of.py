"""Told of: what an article tells of its persons beside their names: how old they are, and who stands accused."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import regex

from checker.context.name_shape import Name
from checker.cues import compiled

__all__ = ["accused_in", "ages_in", "is_said_by"]


def ages_in(text: str, names: Iterable[Name]) -> dict[int, tuple[Name, ...]]:
    """The persons by the age that stands beside their name: "Ann Cole, 27,", "27-year-old Ann Cole"."""
    found: dict[int, dict[str, Name]] = {}
    for name in names:
        if name.kind != "person" and (name.kind != "name" or " " not in name.entity or name.placed):
            continue
        beside = _age_behind().match(text, name.span.end) or _age_before().search(
            text, max(name.span.start - 50, 0), name.span.start
        )
        if beside:
            found.setdefault(int(beside["age"]), {}).setdefault(name.entity, name)
    return {age: tuple(who.values()) for age, who in found.items()}


@cache
def _age_behind() -> regex.Pattern[str]:
    return compiled(
        r"(?:,\s(?:an?|the)\s(?P<age>\d{1,2})-year-old\b|,\s(?:(?:aged?|then|now)\s)?(?P<age>\d{1,2})(?=[,.;)]|\s(?:and|was|of)\b|\s[-–—])|\s\((?:aged\s)?(?P<age>\d{1,2})\))"
    )


@cache
def _age_before() -> regex.Pattern[str]:
    return compiled(
        r"\b(?P<age>\d{1,2})[-\s]year[-\s]old\s(?:(?!(?:and|of|in|from|to|by|with|who|at|was|is|had|has|told|said|shot|met|\p{Ll}+ed)\b)[\p{Ll}-]+\s){0,2}(?:\p{Lu}\p{L}+\s)?$",
        regex.REVERSE,
    )


def accused_in(text: str, names: Iterable[Name]) -> tuple[Name, ...]:
    """The persons who are arrested, charged or sentenced, each by the first name that stands beside it."""
    found: dict[str, Name] = {}
    for name in names:
        if name.kind == "person" and (
            _is_accused().match(text, name.span.end, min(name.span.end + 110, len(text)))
            or _accused_before().search(text, max(name.span.start - 60, 0), name.span.start)
        ):
            found.setdefault(name.entity, name)
    return tuple(found.values())


@cache
def _is_accused() -> regex.Pattern[str]:
    return compiled(
        r"(?:,[^,.\n]{1,60},(?:\s[^,.\n]{1,30},)?)?\s(?:(?:is|was|has|had|been|being|also|later|already|now|who|were|to|be|faces?|facing|could|would|expected"
        r"|federally|formally|further)\s){0,5}(?:arrested|charged|accused|convicted|sentenced|indicted|jailed|imprisoned|acquitted|pleaded|pled"
        r"|guilty|suspected|serving\s(?:an?|his|her|life|\d)|(?:a\s)?(?:life|prison)\b|(?:\w+\s)?(?:charges?|counts?)\b)"
    )


@cache
def _accused_before() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:against|convicted|accused|charged|arrested|sentenced|indicted|suspect|defendant|gunman|killer|inmate|convict)\s"
        r"(?:(?!(?:said|told|by|and|of|at|in|with)\b)[\p{Ll}\d-]+\s){0,2}(?:\p{Lu}\p{L}*\.?\s)?$",
        regex.REVERSE,
    )


def is_said_by(text: str, name: Name) -> bool:
    """True where the person only says it: "Ann Cole, a spokeswoman, said", "according to Ann Cole", "said Ann Cole"."""
    return (
        _says().match(text, name.span.end, min(name.span.end + 120, len(text))) is not None
        or _said_by().search(text, max(name.span.start - 50, 0), name.span.start) is not None
    )


@cache
def _says() -> regex.Pattern[str]:
    return compiled(
        r"(?:,(?:[^,.\n]|\n(?!\n)){1,90},)?,?\s(?:said|says|told|added|reported|wrote|recalled|explained|confirmed|estimate[sd]?|forecasts?|projects|projected|predict(?:s|ed)?|expects?)\b"
    )


@cache
def _said_by() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:according\sto|said|says|told|added|added\sby)\s(?:(?:the|an?|his|her)\s)?(?:[\p{L}.’'-]+\s){0,4}$",
        regex.REVERSE,
    )
