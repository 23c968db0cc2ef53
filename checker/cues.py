"""Cues: the words that a rule or a table looks for, compiled once, searched with a time limit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import msgspec
import regex

from checker.anchors import anchors_of
from checker.errors import PatternTimeout
from checker.lazy import lazy
from checker.model import Span
from checker.patterns import ALONE, pattern_of, simply_folded
from checker.word_index import Anchor, Place, WordList, indexed, word_list

__all__ = ["AHEAD", "NUMERAL", "PATTERN_SECONDS", "Cues", "Hit", "compiled", "cues_of", "pattern", "words"]

PATTERN_SECONDS = 1.0
"""How long one pattern may search one stretch of text. A rule's words take microseconds on a sentence; a second means that
the pattern backtracks without end."""


NUMERAL = (
    r"(?:\d[\d,.]*|(?:an?\s(?=hundred|thousand|million|dozen)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b(?:[\s-]\p{Ll}+){0,7}?)"
)
"""A number in digits or in words, as part of a pattern: "4,500", "four thousand five hundred"."""

AHEAD = rf"(?={NUMERAL})"
"""The place right before a number, as part of a pattern: what leads to the figure."""


@dataclass(frozen=True, slots=True)
class pattern:  # noqa: N801 - reads as a word in a rule: when=("killed", pattern(r"shot\\s+dead"))
    """A raw expression of the `regex` package, for a rule whose words are not enough."""

    expression: str


def words(listed: str) -> tuple[str, ...]:
    """Words and phrases from one string, with commas between: `words("killed, died, lost their lives")`."""
    return tuple(" ".join(word.split()) for word in listed.split(",") if word.strip())


class Hit(msgspec.Struct, frozen=True, gc=False):
    """Words that were looked for, where they stand."""

    span: Span
    text: str

    def distance(self, other: Span) -> int:
        """Characters between the two, 0 when they touch."""
        return max(other.start - self.span.end, self.span.start - other.end, 0)


@dataclass(frozen=True)
class Cues:
    """A set of words and phrases. `*` at the end of a word stands for any ending ("station*": stationed, stations; "hand* over").

    Case does not matter, white space and hyphens in a phrase match each other ("air defence", "air-defence"), and both spellings
    of defence/defense and the apostrophes ' and ’ match. Of words that overlap, the one that begins first counts, then the longest.
    """

    words: tuple[str | pattern, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)

    def all(self, text: str, span: Span) -> Iterator[Hit]:
        """Every place inside `span` of `text` where one of the words stands, from left to right.

        Raises:
            PatternTimeout: a raw pattern did not end in `PATTERN_SECONDS`.
        """
        return (Hit(Span(start, end), text[start:end]) for start, end in self._places(text, span))

    def first(self, text: str, span: Span) -> Hit | None:
        """The first of them."""
        found = self._places(text, span)
        return _hit(text, found[0]) if found else None

    def last(self, text: str, span: Span) -> Hit | None:
        """The last of them."""
        found = self._places(text, span)
        return _hit(text, found[-1]) if found else None

    def nearest(self, text: str, span: Span, to: Span) -> Hit | None:
        """The one nearest to `to`; of two as near, the one before it."""
        found = self._places(text, span)
        if not found:
            return None
        return _hit(text, found[0] if len(found) == 1 else min(found, key=lambda p: (max(to.start - p[1], p[0] - to.end, 0), p[0])))

    @lazy
    def needs(self) -> tuple[int, ...]:
        """Lists one of which has a word wherever one of the words stands (`word_index.Nearby`), the highest number last; empty
        where none is known.
        """
        lists = [sought.anchor.listed for sought in self._sought]
        if self._listed is not None:
            lists.append(self._listed)
        known = {listed.number for listed in lists if listed is not None}
        return () if None in lists else tuple(sorted(known))

    @lazy
    def _listed(self) -> WordList | None:
        listed = tuple(word for word in self.words if isinstance(word, str) and not _starred_inside(word))
        return word_list(listed) if listed else None

    @lazy
    def _sought(self) -> tuple[_Sought, ...]:
        """The raw patterns, and the phrases with a `*` inside ("intend* to"), which no list of words can hold."""
        each = [word.expression for word in self.words if isinstance(word, pattern)]
        each += [_expression(word) for word in self.words if isinstance(word, str) and _starred_inside(word)]
        anchored = [_Sought((one,), Anchor(anchors_of(one))) for one in each]
        loose = tuple(one for sought in anchored if sought.anchor.listed is None for one in sought.expressions)
        return (*(sought for sought in anchored if sought.anchor.listed), *([_Sought(loose, Anchor(()))] if loose else []))

    def _places(self, text: str, span: Span) -> Sequence[Place]:
        """The places of `all`. Most are asked for where there is none."""
        index, start, end, needs = indexed(text), span.start, span.end, self.needs
        here = index.at_hand(start, end)
        if needs and (here.lacks(needs) if here.size else index.lacks(needs, start, end)):
            return ()
        listed = self._listed
        found = index.places(listed, start, end) if listed is not None else ()
        for sought in self._sought:
            anchor = sought.anchor
            if anchor.number < here.size and anchor.number not in here.numbers:
                continue  # as most of a rule's twenty: `may_stand` would tell the same
            if anchor.may_stand(index, start, end) and (places := sought.places(text, start, end, simple=index.simple)):
                found = sorted([*found, *places], key=lambda place: (place[0], -place[1]))
        return _apart(found) if len(found) > 1 else found


@dataclass(frozen=True)
class _Sought:
    """A pattern, or several that can stand anywhere, with what none of its matches can do without."""

    expressions: tuple[str, ...]
    anchor: Anchor

    @lazy
    def compiled(self) -> regex.Pattern[str]:
        return pattern_of(self._expression, regex.IGNORECASE | regex.VERSION1)

    @lazy
    def simple(self) -> regex.Pattern[str]:
        """For texts that fold simply (`word_index.Index`)."""
        return simply_folded(self._expression, regex.IGNORECASE | regex.VERSION1)

    @lazy
    def _expression(self) -> str:
        return "|".join(f"(?:{_spaced(one)})" for one in self.expressions)

    def places(self, text: str, start: int, end: int, *, simple: bool) -> Sequence[Place]:
        """Where a match lies in `text[start:end]`, which folds simply or not, in a bounded time.

        Raises:
            PatternTimeout: the search did not end in `PATTERN_SECONDS`.
        """
        pattern = self.simple if simple else self.compiled
        try:
            return [match.span() for match in pattern.finditer(text, start, end, False, ALONE, False, PATTERN_SECONDS)]
        except TimeoutError as error:
            raise PatternTimeout(
                f"a pattern did not end within {PATTERN_SECONDS:g} s: {self._expression[:80]}",
                remedy="simplify the rule's pattern",
            ) from error


def _starred_inside(word: str) -> bool:
    return "*" in word.strip().rstrip("*")


def _expression(phrase: str) -> str:
    """A phrase with a `*` inside as an expression: "hand* over"."""
    each = [regex.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in phrase.split()]
    return r"\b" + r"[\s-]+".join(each) + r"\b"


@cache
def cues_of(listed: tuple[str | pattern, ...]) -> Cues:
    """The one set of these words, for words that are not at hand as a set."""
    return Cues(listed)


def _hit(text: str, place: Place) -> Hit:
    return Hit(Span(*place), text[place[0] : place[1]])


def _apart(found: Sequence[Place]) -> list[Place]:
    """Those that do not begin inside one before."""
    kept: list[Place] = []
    last = -1
    for place in found:
        if place[0] >= last:
            last = place[1]
            kept.append(place)
    return kept


@cache
def compiled(expression: str, flags: int = 0) -> regex.Pattern[str]:
    """An expression of the grammar, compiled at its first use and kept: the cache of `regex` holds too few."""
    backwards = bool(flags & regex.REVERSE)
    return pattern_of(_spaced(expression, backwards=backwards), flags | regex.VERSION1)


def _spaced(expression: str, *, backwards: bool = False) -> str:
    r"""The expression with each single `\s` taking two: older wire copy leaves the blank before a line break. Not a set's own.

    And with letters up to a `\s` giving none of them back, as in `\w+\s`: no shorter run of them has white space behind it, and to
    try each takes most of the time in "(?:\w+\s){0,12}on". Of an expression that is read backwards that is not so.
    """
    back = backwards or "(?<=" in expression or "(?<!" in expression

    def as_read(found: regex.Match[str]) -> str:
        if found["single"]:
            return r"\s{1,2}+"
        return f"{found['letters']}{'+' if back else '++'}" if found["letters"] else found.group()

    return _SINGLE.sub(as_read, expression)


_LETTERS = r"\\[wd]|\\p\{[LN][lu]?\}"

_SINGLE = pattern_of(
    rf"(?P<letters>{_LETTERS}|\[(?:{_LETTERS}|\\[^\p{{L}}\s]|[a-z]-[a-z]|[A-Z]-[A-Z]|0-9|[^\^\\\s\[\]-])++-?\])\+(?=\\s(?![*?{{]))"
    r"|\[\^?\]?(?:\\.|[^\]\\])*+\]|(?P<single>\\s(?![*+?{]))|\\.",
    regex.DOTALL,
)
