"""Offices: one person who is called by two offices that nobody holds together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Finding, Mention, Severity

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
)
"""Offices of government with the words that stand right before a name."""

_NEVER_TOGETHER = (
    ("prime minister", "president"), ("prime minister", "deputy prime minister"), ("deputy minister", "secretary of state"),
    ("deputy minister", "defence minister"), ("deputy minister", "foreign minister"), ("deputy minister", "finance minister"),
    ("deputy minister", "interior minister"), ("secretary of state", "defence minister"), ("foreign minister", "finance minister"),
    ("defence minister", "finance minister"), ("foreign minister", "defence minister"), ("interior minister", "finance minister"),
)  # fmt: skip
"""Pairs that a reader would stop at: one person holds one of them at a time. Steps of a career (senator, president) are left out,
because one article may speak of both times."""


@cache
def _any_office() -> regex.Pattern[str]:
    return regex.compile("[Mm]inister|Secretary|President|[Pp]remier")


@cache
def _before() -> regex.Pattern[str]:
    listed = "|".join(rf"(?P<o{i}>{pattern})" for i, (_, pattern) in enumerate(_OFFICES))
    return regex.compile(rf"(?P<lead>[\p{{L}}-]+\s)??(?:\b(?:{listed}))\s$", regex.VERSION1)


@cache
def _not_now() -> regex.Pattern[str]:
    return regex.compile(
        r"(?:former|then|ex|late|acting|incoming|outgoing|designate|elect|shadow|onetime|one-time|past|and|or|of|the|vice|deputy|assistant)[\s-]*$",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each person named in full with an office right before the name: is it the same office each time?"""
    if len(_any_office().findall(reading.text)) < 2:
        return  # names are dear to find
    held: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in reading.scan.names:
        if mention.kind == "person" and " " in mention.span.of(reading.text):
            office = _office(reading.text, mention)
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


def _with_title(text: str, mention: Mention) -> str:
    return text[max(mention.span.start - 40, 0) : mention.span.end].rsplit("\n", maxsplit=1)[-1].rsplit(". ", maxsplit=1)[-1]


def _office(text: str, mention: Mention) -> str | None:
    before = text[max(mention.span.start - 60, 0) : mention.span.start]
    match = _before().search(before)
    if match is None or _not_now().search(match["lead"] or ""):
        return None
    return next(name for i, (name, _) in enumerate(_OFFICES) if match[f"o{i}"])
