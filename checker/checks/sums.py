"""Sums: parts that the text itself adds up, "12 killed: 7 men and 6 women", "1,700, 300 and 3,000, for a total of 5,000"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from checker.checks.arithmetic import allowed, plain_number, printed, total, written
from checker.checks.finding import finding
from checker.checks.statement import Statement, same_unit, statements, words
from checker.comparison.value import Range
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity
from checker.patterns import pattern_of

__all__ = ["check"]

_ADDS_UP = (
    r"(?:,?\s(?:for|making|to\smake|giving)\s(?:a|an)\s(?:combined\s|grand\s|overall\s)?total\sof|,\sa\s(?:combined\s|grand\s)?total\sof"
    r"|,\s(?:which\s)?add(?:s|ing)?\sup\sto)\s?$"
)
"""What stands between the parts and their sum."""

_IN_ALL = r"(?:\s[\p{L}-]+)?\s(?:in\sall|in\stotal|altogether|all\stold)\b"
"""What stands behind the sum: "10 in all"."""

_NOT_ALL = (
    r"\b(?:includ\w+|among|of\s(?:them|whom|which|those|their|his|her|the)|such\sas|another|more|others?|further|additional|some|mostly|mainly|each"
    r"|apiece|every)\b"
)
"""Words after which the parts need not make the whole, or overlap."""


@cache
def _opens() -> regex.Pattern[str]:
    """From the whole to its first part: " people: ", " people — ", " people ("."""
    return pattern_of(r"(?:\s(?!and\b|or\b|including\b)[\p{L}’'-]++){0,4}(?P<mark>:|\s(?:--|[—–-])|\s?\()\s?", regex.VERSION1)


@cache
def _one() -> regex.Pattern[str]:
    """A part without a numeral: "a woman", "his wife"."""
    return pattern_of(r"(?:an?|his|her|their)\s(?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+", regex.IGNORECASE | regex.VERSION1)


@cache
def _noun() -> regex.Pattern[str]:
    """What a part counts and where: " men", " in California", nothing."""
    return pattern_of(r"(?:\s(?!(?:and|or|were|was|are|is|have|had|has)\b)[\p{L}’'-]++){0,5}", regex.VERSION1)


@cache
def _then() -> regex.Pattern[str]:
    return pattern_of(r"(?P<last>,?\sand\s)|,\s|;\s(?P<semi>and\s)?", regex.VERSION1)


@dataclass(frozen=True, slots=True)
class _Parts:
    figures: tuple[Figure, ...]
    ones: int = 0

    @property
    def range(self) -> Range:
        added = total(allowed(f) for f in self.figures)
        return Range(added.low + self.ones, added.high + self.ones, "")

    @property
    def sum(self) -> str:
        return written(sum(printed(f) for f in self.figures) + self.ones)

    @property
    def words(self) -> str:
        return f"{' + '.join([*map(plain_number, self.figures), *['1'] * self.ones])} = {self.sum}"


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each whole with all its parts in one sentence: do the parts make the whole?"""
    for statement in statements(reading):
        for i, whole in enumerate(statement.values):
            if whole.kind in (Kind.COUNT, Kind.MONEY) and not whole.reason:
                behind = _parts_behind(statement, i)
                parts = behind or _parts_before(statement, i)
                if parts:
                    yield from _judged(statement, whole, parts, Severity.ERROR if behind else Severity.WARNING, claims)


def _parts_behind(s: Statement, i: int) -> _Parts | None:
    """ "12 people: 7 men, 4 women and a child": every item of the list is a number or one of a kind, and the list is closed."""
    whole = s.values[i]
    opened = _opens().match(s.text, s.ends[i], s.span.end)
    if opened is None or whole.noun is None or whole.qualifier is not Qualifier.EXACT:
        return None
    found: list[Figure] = []
    ones, at, last, k = 0, opened.end(), False, i + 1
    while not last:
        value = s.values[k] if k < len(s.values) else None
        if value is not None and value.span.start == at:
            if value.kind is not whole.kind or value.qualifier is not Qualifier.EXACT or value.reason:
                return None
            found.append(value)
            noun = _noun().match(s.text, s.ends[k], s.span.end)
            at, k = (noun.end() if noun else s.ends[k]), k + 1
        else:
            one = _one().match(s.text, at, s.span.end)
            if one is None or (value is not None and value.span.start < one.end()):
                return None
            ones, at = ones + 1, one.end()
        if last := _ends(s, at, opened["mark"].strip()):
            break
        link = _then().match(s.text, at, s.span.end)
        if link is None:
            return None
        at = link.end()
    joined = regex.search(r"\sand\s", s.text[opened.end() : at])
    if not found or len(found) + ones < 2 or joined is None or words(_NOT_ALL).search(s.text[whole.span.start : at]):
        return None
    return _Parts(tuple(found), ones)


def _ends(s: Statement, at: int, mark: str) -> bool:
    """Whether the list is over: its bracket closes, or a stop or a second dash follows."""
    rest = s.text[at : min(at + 3, s.span.end)]
    return bool(regex.match(r"\s?\)" if mark == "(" else r"\s?(?:[.;—–](?!\sand)|--?\s)|\s*$|\n", rest))


def _parts_before(s: Statement, i: int) -> _Parts | None:
    """ "1,700, 300 and 3,000, for a total of 5,000"."""
    whole, parts = s.values[i], s.values[:i]
    if len(parts) < 2:
        return None
    if words(_IN_ALL).match(s.gaps[i + 1]) and words(r",\s").fullmatch(s.gaps[i][-2:]) and _row(s, i):
        return _Parts(parts)
    if not words(_ADDS_UP).search(s.gaps[i]):
        return None
    if any(not same_unit(p, whole) or p.reason for p in parts) or any(words(_NOT_ALL).search(gap) for gap in s.gaps[1:i]):
        return None
    return _Parts(parts)


def _row(s: Statement, i: int) -> bool:
    """True where the values before value i are one closed row of counts: "three gold, two silver and four bronze medals"."""
    links = s.gaps[1:i]
    plain = all(words(r"(?:\s[\p{L}-]+){0,2}(?:,|,?\sand)\s").fullmatch(link) for link in links)
    counts = all(p.kind is Kind.COUNT and p.qualifier is Qualifier.EXACT and not p.reason for p in s.values[:i])
    return plain and counts and words(r".*\sand\s").fullmatch(links[-1]) is not None


def _judged(s: Statement, whole: Figure, parts: _Parts, grade: Severity, claims: Sequence[Claim]) -> Iterator[Finding]:
    spans = [whole.span, *(f.span for f in parts.figures)]
    sums = parts.words
    if parts.range.overlaps(allowed(whole)):
        yield finding("SUM", Severity.INFO, s.reading, spans, f"The parts make “{whole.text}”", f"{sums}.", claims)
    else:
        why = f"{sums}, not {plain_number(whole)}. The whole or one of its parts is off, or a part is left out."
        yield finding("SUM", grade, s.reading, spans, f"The parts do not make “{whole.text}”: {parts.sum}", why, claims)
