"""Nicknames: Harald "Easy" Lindqvist is one name, and "Lindqvist" is he."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.name_shape import OPENING, Name
from checker.context.one_person import titled, told_beside
from checker.model import Span
from checker.patterns import pattern_of
from checker.scan.vocabulary import GIVEN

__all__ = ["with_nicknames"]


def with_nicknames(text: str, names: list[Name]) -> list[Name]:
    """The same names in order, first name, nickname in quotation marks and surname as the one name of a person, where the first
    is a given name or what stands beside them is told of persons. `Acme "Frozen" Musical` is none.
    """
    if _quoted().search(text) is None:
        return names
    found = [
        Name(Span(*m.span("whole")), m["whole"], "person", m["owns"] is not None) for m in _called().finditer(text) if _is(text, m)
    ]
    if not found:
        return names
    kept = [n for n in names if not any(n.span.start < f.span.end and f.span.start < n.span.end for f in found)]
    return sorted((*kept, *found), key=lambda n: n.span.start)


def _is(text: str, match: regex.Match[str]) -> bool:
    first = match["first"].split()[0]
    if first.lower() in OPENING:
        return False
    start, end = match.span("whole")
    told = told_beside().match(text, end) or titled().search(text, max(start - 40, 0), start)
    return first in GIVEN or told is not None


_NICKNAME = r"(?:“[\p{L}’' -]{2,24}”|\"[\p{L}’' -]{2,24}\"|‘[\p{L} -]{2,24}’|\([“\"][\p{L}’' -]{2,24}[”\"]\))"


@cache
def _quoted() -> regex.Pattern[str]:
    """A short quotation between two words with capitals: most texts have none, and to look for it is cheap."""
    return pattern_of(rf"{_NICKNAME}\s\p{{Lu}}", regex.VERSION1)


@cache
def _called() -> regex.Pattern[str]:
    """The quotation is looked for first: there are fewer of them than of capitals."""
    word = r"\p{Lu}\p{Ll}[\p{L}’'-]*+(?<![’']s)"
    return pattern_of(
        rf"(?P<whole>(?P<first>\b{word}(?:\s(?:{word}|\p{{Lu}}\.)){{0,1}})\s"
        rf"{_NICKNAME}"
        rf"\s{word}(?:\s{word})?(?:,?\s[JS]r\.)?)(?P<owns>[’']s\b)?",
        regex.VERSION1,
    )
