"""One figure told twice, in the same words around it and with two values.

"Shot his 11-year-old son in the leg" and, further down, "shot his 10-year-old son in the leg".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.arithmetic import allowed, plain_number
from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity, Span, Status
from checker.patterns import pattern_of

__all__ = ["check"]

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.AGE, Kind.DURATION})

ALIKE = 0.6
"""The share of the words of the shorter sentence that the other must have, too: most of them."""

TWO = 2
"""Values: a figure that is told with three is a row of them."""

CONTENT = 3
"""Letters: a longer word says something."""

COMMON = 4
"""How many words of more than three letters they must share at least: "he has two cars" says too little."""

_LONGEST = 60
"""Characters to either side of a figure in which its neighbours are looked for."""


@cache
def _word() -> regex.Pattern[str]:
    return pattern_of(r"[\p{L}\p{N}’'-]+")


@cache
def _name() -> regex.Pattern[str]:
    """Names and numbers that tell one thing from another; not the first word of a sentence."""
    return pattern_of(r"(?<=[\p{L},;:’\"“(]\s|[(“\"])\p{Lu}[\p{L}’'-]{2,}|\d[\d,.:]*\d|\b\d\b", regex.VERSION1)


@cache
def _another() -> regex.Pattern[str]:
    """Words that make the second one another, or that of another time."""
    return pattern_of(
        r"\b(?:another|other|second|third|first|earlier|previous\w*|last|next|again|then|later|also|instead|not|originally|initially|former"
        r"|revised|corrected|correction|rather|compared|up\sfrom|down\sfrom|ago|if|would|could|may|might|each|every)\b",
        regex.IGNORECASE | regex.VERSION1,
    )


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each two figures in the same words: have they the same value?"""
    told: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for figure in reading.scan.figures:
        if figure.status is Status.READ and figure.kind in _KINDS and figure.number is not None and not figure.reason:
            words = _around(reading.text, figure)
            if words:
                told[figure.kind.value, *words].append(figure)
    for figures in told.values():
        first = figures[0]
        other = next((f for f in figures[1:] if _differ(f, first)), None)
        if other is not None and len({f.number for f in figures}) == TWO and _one_thing(reading, first, other):
            a, b = (_shown(reading.text, f) for f in (first, other))
            message = f"“{a}” and “{b}”: one figure, told twice"
            why = f"{plain_number(first)} and {plain_number(other)} stand in the same words. One of the two is off."
            # Right in one of two on real articles: good to know, and no more.
            yield finding("TWICE", Severity.INFO, reading, (first.span, other.span), message, why, claims)


def _differ(a: Figure, b: Figure) -> bool:
    """Printed to one place, or further apart than the rounding of the coarser one."""
    return a.number != b.number if a.grain == b.grain else not allowed(a).overlaps(allowed(b))


def _around(text: str, figure: Figure) -> tuple[str, ...] | None:
    """What a figure counts, with the word before it and the one behind; None where either is missing or the figure is hedged."""
    if figure.qualifier is not Qualifier.EXACT:
        return None
    before = _word().findall(_within(text[max(figure.numeral.start - _LONGEST, 0) : figure.numeral.start], last=True))[-1:]
    behind = _word().findall(_within(text[figure.numeral.end : figure.numeral.end + _LONGEST], last=False))[:1]
    return (figure.unit or "", before[0].casefold(), behind[0].casefold()) if before and behind else None


def _within(stretch: str, *, last: bool) -> str:
    """The part of a stretch that belongs to the figure's sentence."""
    parts = regex.split(r"[.!?;:\n](?:\s|$)|\n", stretch)
    return parts[-1] if last else parts[0]


def _one_thing(reading: Reading, first: Figure, other: Figure) -> bool:
    """In two sentences, neither of which names what the other does not while the other does likewise, or speaks of another one."""
    a, b = (reading.context(f).sentence for f in (first, other))
    if a == b or any(_another().search(s.of(reading.text)) for s in (a, b)):
        return False
    mine, yours = (_content(_without(reading.text, s, f)) for s, f in ((a, first), (b, other)))
    common = len(mine & yours)
    if common < COMMON or common < ALIKE * min(len(mine), len(yours)):
        return False
    here, there = (
        frozenset(m.casefold() for m in _name().findall(_without(reading.text, s, f))) for s, f in ((a, first), (b, other))
    )
    return not (here - there and there - here)


def _content(text: str) -> frozenset[str]:
    return frozenset(w.casefold().removesuffix("s") for w in _word().findall(text) if len(w) > CONTENT)


def _without(text: str, sentence: Span, figure: Figure) -> str:
    return text[sentence.start : figure.span.start] + " " + text[figure.span.end : sentence.end]


def _shown(text: str, figure: Figure) -> str:
    """The figure with the next three words of its sentence."""
    behind = _within(text[figure.span.end : figure.span.end + 40], last=False).split()[:3]
    return " ".join([figure.text, *behind])
