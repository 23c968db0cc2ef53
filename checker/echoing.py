"""Echoing: a headline gives in short what the text tells in full, so that its figures have the time, the owner and the place that
the text gives to the same number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import regex
from msgspec.structs import replace

from checker.context import Reading
from checker.context.persons import PERSON, of_one_kind
from checker.model import Aspect, Because, Claim, Modality
from checker.patterns import pattern_of

__all__ = ["with_headline"]

LONGEST_HEADLINE = 200
"""Characters of a first line that may be a headline."""

TELLING = 10
"""Below this a number is told from others of its size by what it counts only."""

GENERAL = "other:"


def with_headline(reading: Reading, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of an article, those of its headline with what the text says of the same figure, where that is one thing."""
    end = _headline_end(reading.text)
    if end is None or not claims or claims[0].figure.end > end:
        return tuple(claims)
    body = [c for c in claims if c.figure.start >= end]
    return tuple(_told_in_full(c, body) if c.figure.end <= end else c for c in claims)


def _headline_end(text: str) -> int | None:
    end = text.find("\n", 0, LONGEST_HEADLINE)
    return end if end > 0 and _headline().fullmatch(text, 0, end) else None


@cache
def _headline() -> regex.Pattern[str]:
    """A line that does not end as a sentence does, nor begins as a story: "OSLO, May 3 (Agency) -"."""
    return pattern_of(r"(?![\p{Lu} ,.]{3,40}(?:\(|[-–—]\s|,\s\p{Lu}\p{Ll}+\s\d))[^\n]*[^\n.:;!\s]")


def _told_in_full(head: Claim, body: Sequence[Claim]) -> Claim:
    twin = _twin(head, body)
    if twin is None:
        return head
    taken = dict(_taken(head, twin))
    if not taken:
        return head
    why = "the headline gives in short what the text tells of this number"
    because = [b for b in head.because if b.field not in taken]
    told = [Because(name, _shown(value), why, twin.span, twin.quote) for name, value in taken.items() if name in _SHOWN]
    return replace(head, **taken, because=(*because, *told))


def _twin(head: Claim, body: Sequence[Claim]) -> Claim | None:
    """The first claim of the text that gives the number for the same thing; None where it gives it for two."""
    same = [c for c in body if c.value.number == head.value.number and _one_unit(head, c)]
    specific = [c for c in same if not c.measure.startswith(GENERAL)]
    if not head.measure.startswith(GENERAL):
        specific = [c for c in specific if c.measure == head.measure]
    elif abs(head.value.number) < TELLING and len(same) > 1:
        return None
    if len({(c.measure, c.subject, c.place) for c in specific}) != 1:
        return None
    twin = specific[0]
    against = _against(head.place, twin.place) or (_against(head.subject, twin.subject) and not _only_told_in_full(head, twin))
    return None if against else twin


def _only_told_in_full(head: Claim, twin: Claim) -> bool:
    """Whether the text prints whose they are with the number ("Four Danish soldiers") and the headline does not: there it was taken
    from what else the headline names ("4 soldiers die in NATO drill").
    """
    return _printed_with(twin) and not _printed_with(head)


def _printed_with(claim: Claim) -> bool:
    """Whether the name of the subject stands right beside the figure."""
    span = next((b.span for b in claim.because if b.field == "subject"), None)
    return span is not None and (0 <= span.start - claim.figure.end <= 1 or 0 <= claim.figure.start - span.end <= 1)


def _one_unit(head: Claim, claim: Claim) -> bool:
    if head.unit == claim.unit:
        return True
    people = head.unit is not None and claim.unit is not None and of_one_kind(head.unit, claim.unit) is not None
    return people and (PERSON in (head.unit, claim.unit) or head.unit == claim.unit)


def _against(left: str | None, right: str | None) -> bool:
    return left is not None and right is not None and left != right


def _taken(head: Claim, twin: Claim) -> Iterator[tuple[str, Any]]:
    """What the headline leaves to the text, and the text says."""
    if head.measure != twin.measure:
        for name in ("measure", "rule", "unit", "title", "family", "episodic", "grows"):
            yield name, getattr(twin, name)
        if head.aspect is Aspect.LEVEL:
            yield "aspect", twin.aspect
        if head.modality is Modality.ACTUAL:
            yield "modality", twin.modality
    for name in ("subject", "place"):
        if getattr(twin, name) not in (None, getattr(head, name)):
            yield name, getattr(twin, name)
            if name == "place":
                yield "within", twin.within
    if head.as_of.basis == "published" and twin.as_of.basis in ("stated", "relative"):
        yield "as_of", twin.as_of


_SHOWN = ("measure", "aspect", "modality", "subject", "place", "as_of")


def _shown(value: Any) -> str:
    return str(value.interval) if hasattr(value, "interval") else str(getattr(value, "value", value))
