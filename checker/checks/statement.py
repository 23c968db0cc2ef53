"""Statements: one sentence with the values in it, and the words between them, as the checks read them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import regex
from msgspec import structs

from checker.context import Reading
from checker.lazy import lazy
from checker.model import Figure, Kind, Span, Status
from checker.patterns import pattern_of

__all__ = ["DASH", "NOUN", "NP", "PERIOD", "STOP", "TIME", "VALUES", "Statement", "same_unit", "statements", "words"]

VALUES = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.FRACTION, Kind.MULTIPLE})
"""Kinds that take part in arithmetic. Dates, times and lengths of time stand between them as words."""

DASH = r"(?:--|[—–-])"
"""A dash between words, two hyphens for it where news agencies write so."""

TIME = "⟨t⟩"
"""Stands for a time expression in the words between two values."""

STOP = (
    r"and|or|but|who|whom|which|that|when|while|whereas|where|after|before|with|without|by|to|in|on|onto|from|than|because|as|if|not|for|at"
    r"|is|are|was|were|has|have|had|will|would|can|could|may|might|into|plus|including|excluding|despite|amid|per"
)
"""Words at which a noun phrase ends."""

_WORD = rf"\s(?!(?:{STOP})\b)[\p{{L}}’'-]++"
NOUN = rf"(?:{_WORD}){{0,4}}(?:\s(?:of|on|in|for)(?:{_WORD}){{1,3}}){{0,2}}"
"""What a value may still count behind it: " registered voters", " of its GDP on defence"."""

NP = rf"(?:\s(?!(?:{STOP})\b)(?:[\p{{L}}\p{{N}}’'.&-]++|{TIME})){{0,6}}"
"""The words of a noun phrase before its figure: " the 2000 census [figure of]"."""

_AT = r"(?:in|on|for|during|over|by|since|at|of|through|as\sof|from|than|compared\s(?:with|to))"
PERIOD = (
    rf"(?:,?\s(?:{_AT}\s)?(?:the\s|all\sof\s|early\s|late\s|fiscal\s)?{TIME}"
    r"|,?\s(?:in|for|during)\s(?:the\s)?(?:[\p{L}-]+\s)?(?:year|quarter|period|months?|week)\s"
    rf"(?:that\s)?(?:ended|ending|to|through|started|starting)\s(?:on\s|in\s)?{TIME}"
    r"|,?\s(?:compared\s(?:with|to)|from|over|on|in|than)\s(?:the\s)?"
    r"(?:same|previous|prior|preceding|year-ago|year-earlier|corresponding)"
    rf"\s(?:period|quarter|month|year|week|day)(?:\s(?:of\s|in\s)?{TIME})?"
    r"|,?\s(?:year|quarter|month|week)[\s-]o[nv](?:er)?[\s-](?:year|quarter|month|week)|\soverall|\son\saverage)"
)
"""When: " in August", " from a year earlier", " year on year"."""

_LONGEST_GAP = 240
"""Characters between two values that are looked at: no pattern of a check reaches further."""


_LONGEST_LIST = 20
"""Numbers of a list that share one unit: a longer one is a table."""


@dataclass(frozen=True)
class Statement:
    """One sentence and its values in order. `gaps[i]` are the words before value i, `gaps[-1]` those after the last."""

    reading: Reading
    span: Span
    values: tuple[Figure, ...]
    asides: tuple[Span, ...] = ()
    """Stretches that are read over, see `without_asides`."""

    @property
    def text(self) -> str:
        return self.reading.text

    @lazy
    def gaps(self) -> tuple[str, ...]:
        """The words around the values, with single spaces, and with each time expression as `TIME`."""
        starts = (*(v.span.start for v in self.values), self.span.end)
        return tuple(self._words(a, b) for a, b in zip((self.span.start, *self.ends), starts, strict=True))

    @lazy
    def ends(self) -> tuple[int, ...]:
        """Where each value with the noun that it counts ends."""
        limits = (*(v.span.start for v in self.values[1:]), self.span.end)
        return tuple(_core_end(v, limit) for v, limit in zip(self.values, limits, strict=True))

    def _words(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        cut = end - start > _LONGEST_GAP
        if cut:
            # The two ends of a long stretch: what stands right behind one value and right before the next.
            half = _LONGEST_GAP // 2
            return self._words(start, start + half) + " … " + self._words(end - half, end)
        parts, at = [], start
        times = [(t.span, TIME) for t in self.reading.within(self.reading.scan.times, Span(start, end))]
        asides = [(a, "") for a in self.asides if start <= a.start and a.end <= end]
        for span, shown in sorted(times + asides):
            if span.start >= at:
                parts += [self.text[at : span.start], shown]
                at = span.end
        parts.append(self.text[at:end])
        return _spaces().sub(" ", "".join(parts))

    def around(self, *spans: Span) -> str:
        """The sentence around some of its values; of one without end only as much as a reader would connect with them."""
        start = max(self.span.start, min(s.start for s in spans) - _LONGEST_GAP)
        return self.text[start : min(self.span.end, max(s.end for s in spans) + _LONGEST_GAP)]

    def without_asides(self) -> Statement:
        """Without the sums that only say another one again: "$1.28 billion[, or 23 cents per share,] from $2.21 billion"."""
        kept, asides = list(self.values[:1]), []
        for previous, value, gap, after in zip(self.values, self.values[1:], self.gaps[1:], self.gaps[2:], strict=False):
            if value.kind is previous.kind is Kind.MONEY and _is_aside(previous, value, gap, after):
                tail = _aside_tail().match(self.text, value.span.end, self.span.end)
                asides.append(Span(previous.span.end, tail.end() if tail else value.span.end))
            else:
                kept.append(value)
        return replace(self, values=tuple(kept), asides=tuple(asides)) if asides else self


@cache
def _spaces() -> regex.Pattern[str]:
    return pattern_of(r"\s++")


@cache
def _aside_tail() -> regex.Pattern[str]:
    return pattern_of(r"(?:\s(?:(?:a|per)\s)?(?:diluted\s)?share)?\)?,?", regex.VERSION1)


def _is_aside(previous: Figure, value: Figure, gap: str, after: str) -> bool:
    if gap.strip(" ,") == "or":
        return (value.unit or "").startswith(f"{previous.unit} / ") or (value.number or 0.0) * 1000 < (previous.number or 0.0)
    return gap == " (" and after.startswith(")") and value.unit != previous.unit


@cache
def words(expression: str) -> regex.Pattern[str]:
    """A pattern over the words between values, compiled once."""
    return pattern_of(expression, regex.IGNORECASE | regex.VERSION1)


def _core_end(figure: Figure, limit: int) -> int:
    """Where a figure with its noun ends; a noun behind the next figure ("three of the four protesters") is not its own."""
    return max(figure.span.end, figure.noun.end) if figure.noun and figure.noun.end <= limit else figure.span.end


def statements(reading: Reading, *, least: int = 2) -> Iterator[Statement]:
    """The sentences with at least so many values, in order."""
    figures = [f for f in reading.scan.figures if f.status is Status.READ and f.kind in VALUES and f.number is not None]
    if len(figures) < least:
        return
    starts = [f.span.start for f in figures]
    for sentence in reading.scan.sentences:
        first, last = bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.end)
        if last - first >= least:
            yield Statement(reading, sentence.span, _own_units(reading.text, figures[first:last]))


def _own_units(text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Takes back a unit that the scanner lent across a bare comma: "36, 42 and 51%" is a list, "91,757, almost 14%" is none."""
    out = list(figures)
    for i in range(len(out) - 2, -1, -1):
        a, b = out[i], out[i + 1]
        lent = a.kind is not Kind.COUNT and a.unit == b.unit and a.unit_text is not None and a.unit_text not in a.text
        link = text[a.span.end : b.span.start].strip().lower()
        if lent and link == "," and not _listed(text, out, i + 1):
            out[i] = structs.replace(a, kind=Kind.COUNT, unit=None, unit_text=None)
    return tuple(out)


def _listed(text: str, figures: Sequence[Figure], i: int) -> bool:
    """True where the list that value i belongs to ends in "and" or "or"."""
    for a, b in pairwise(figures[i : i + _LONGEST_LIST]):
        link = text[a.span.end : b.span.start].strip(" ,").lower()
        if link:
            return link in ("and", "or")
    return False


def same_unit(a: Figure, b: Figure) -> bool:
    """True where two values count in one unit: the same, or a bare count whose noun is left out ("from 100 to 120 jobs")."""
    if a.unit == b.unit:
        return a.kind is b.kind
    if a.kind is b.kind is Kind.MONEY:
        # "$2.04 ... to $39.30 a barrel": what it is a price of is said once.
        sum_a, sum_b = ((f.unit or "").partition(" / ") for f in (a, b))
        return sum_a[0] == sum_b[0] and not (sum_a[2] and sum_b[2])
    bare = [f for f in (a, b) if f.unit is None and f.kind is Kind.COUNT]
    other = [f for f in (a, b) if f.unit is not None]
    if len(bare) == 1 and other[0].kind is Kind.COUNT:
        return True
    # "registered voter" and "voter": one noun, narrowed or not.
    heads = [f.unit.split()[-1] for f in (a, b) if f.unit and f.kind is Kind.COUNT]
    return len(heads) == 2 and heads[0] == heads[1]
