"""Offices: one person who is called by two offices that nobody holds together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Finding, Mention, Severity
from checker.patterns import pattern_of

__all__ = ["check"]

_OFFICES = (
    (
        "deputy minister",
        r"[Dd]eputy\s(?:\p{L}+\s){0,3}?[Mm]inister(?:\s(?:of|for)\s(?:[Nn]ational\s)?\p{Lu}\p{L}+)?|[Uu]nder[\s-]?[Ss]ecretary",
    ),
    ("deputy prime minister", r"[Dd]eputy\s[Pp]rime\s[Mm]inister|[Dd]eputy\s[Pp]remier"),
    ("prime minister", r"[Pp]rime\s[Mm]inister"),
    ("president", r"(?<![Vv]ice[\s-])President"),
    ("secretary of state", r"Secretary\sof\sState"),
    ("foreign minister", r"[Ff]oreign\s(?:[Mm]inister|Secretary)|Minister\sof\sForeign\sAffairs"),
    ("defence minister", r"[Dd]efen[cs]e\s(?:[Mm]inister|Secretary)|(?:Minister|Secretary)\sof\s(?:National\s)?(?:Defen[cs]e|War)"),
    ("finance minister", r"[Ff]inance\s[Mm]inister|Minister\sof\sFinance|Treasury\sSecretary"),
    ("interior minister", r"[Ii]nterior\s[Mm]inister|Home\sSecretary"),
    ("senator", r"Sen\.|Senator"),
    ("representative", r"Rep\.|Representative|Congressman|Congresswoman"),
    ("governor", r"Gov\.|Governor"),
    ("mayor", r"Mayor"),
    ("police chief", r"[Pp]olice\s[Cc]hief|[Pp]olice\s[Cc]ommissioner"),
    ("sheriff", r"Sheriff"),
)
"""Offices of government with the words that stand right before a name."""

_NEVER_TOGETHER = (
    ("prime minister", "president"), ("prime minister", "deputy prime minister"), ("deputy minister", "secretary of state"),
    ("deputy minister", "defence minister"), ("deputy minister", "foreign minister"), ("deputy minister", "finance minister"),
    ("deputy minister", "interior minister"), ("secretary of state", "defence minister"), ("foreign minister", "finance minister"),
    ("defence minister", "finance minister"), ("foreign minister", "defence minister"), ("interior minister", "finance minister"),
    ("senator", "representative"), ("senator", "governor"), ("senator", "mayor"), ("representative", "governor"),
    ("representative", "mayor"), ("governor", "mayor"), ("mayor", "police chief"), ("mayor", "sheriff"),
    ("sheriff", "police chief"),
)  # fmt: skip
"""Pairs that a reader would stop at: one person holds one of them at a time. Steps of a career to president are left out,
because one article may speak of both times."""


@cache
def _any_office() -> regex.Pattern[str]:
    return pattern_of(
        r"[Mm]inister|[Ss]ecretary|President|[Pp]remier|Sen\.|Senator|Rep\.|Representative|Congress|Gov|Mayor|[Cc]hief|Sheriff"
    )


@cache
def _before() -> regex.Pattern[str]:
    listed = "|".join(rf"(?P<o{i}>{pattern})" for i, (_, pattern) in enumerate(_OFFICES))
    return pattern_of(rf"(?P<lead>[\p{{L}}-]+\s)??(?:\b(?:{listed}))\s$", regex.VERSION1)


@cache
def _not_now() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:former|then|ex|late|acting|incoming|outgoing|designate|elect|shadow|onetime|one-time|past|and|or|of|the|vice|deputy|assistant)[\s-]*$",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each person named in full with an office right before the name: is it the same office each time?"""
    if len(_any_office().findall(reading.text)) < 2:
        return  # names are dear to find
    held: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in reading.scan.names:
        if mention.kind == "person" and " " in mention.entity:
            office = _office(reading.text, mention) or _office_behind(reading.text, mention)
            if office:
                held[mention.entity].setdefault(office, mention)
    for person, offices in held.items():
        for one, other in _NEVER_TOGETHER:
            if one in offices and other in offices:
                places = sorted((offices[one], offices[other]), key=lambda m: m.span)
                said = " and ".join(f"“{_with_title(reading.text, m)}”" for m in places)
                why = f"{said}: one person holds one of the two at a time."
                spans = [m.span for m in places]
                yield finding("OFFICE", Severity.INFO, reading, spans, f"{person} is called {one} and {other}", why, claims)


@cache
def _behind() -> regex.Pattern[str]:
    """ ", the foreign minister,": an office set behind a name."""
    listed = "|".join(rf"(?P<o{i}>{pattern})" for i, (_, pattern) in enumerate(_OFFICES))
    whose = r"(?:the\s|(?:his|her|the)\scountry[’']s\s|\p{Lu}[\p{L}-]+[’']s\s)(?:\p{Lu}[\p{L}-]+\s)?"
    return pattern_of(rf",\s{whose}(?:{listed}),", regex.VERSION1)


def _office_behind(text: str, mention: Mention) -> str | None:
    match = _behind().match(text, mention.span.end)
    return None if match is None else next(name for i, (name, _) in enumerate(_OFFICES) if match[f"o{i}"])


def _with_title(text: str, mention: Mention) -> str:
    behind = _behind().match(text, mention.span.end)
    end = behind.end() - 1 if behind else mention.span.end
    return text[max(mention.span.start - 40, 0) : end].rsplit("\n", maxsplit=1)[-1].rsplit(". ", maxsplit=1)[-1]


def _office(text: str, mention: Mention) -> str | None:
    before = text[max(mention.span.start - 60, 0) : mention.span.start]
    match = _before().search(before)
    if match is None or _not_now().search(match["lead"] or ""):
        return None
    return next(name for i, (name, _) in enumerate(_OFFICES) if match[f"o{i}"])
