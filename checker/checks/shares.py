"""Shares, worked out again from the part and the whole that stand with them; and parts larger than their whole.

"3,200 posts, or 21% of the 15,000"; "13 of the 12 jurors".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.checks.arithmetic import (
    allowed,
    loosely,
    number,
    percent_of,
    plain_number,
    point,
    share_allowed,
    shown,
    surely_less,
)
from checker.checks.finding import finding
from checker.checks.statement import DASH, NOUN, NP, PERIOD, Statement, same_unit, statements, words
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Severity, Span

__all__ = ["check", "check_parts"]

_OR = rf"{NOUN}(?:{PERIOD})?(?:,?\sor(?:,)?|\s?\(|\s{DASH}(?:\sor)?|,\s(?:about|that\sis|i\.e\.))\s?"
"""Between a part and its share: ", or ", " ("."""

_COMMA = rf"{NOUN},\s"
_OF = rf"\)?(?:\s{DASH})?,?\s(?:out\s)?of{NP}\s?"
"""Between a share and its whole: " of the ", ") of its "."""

_OF_WHOLE = r"\s(?:out\s)?of(?:\s(?:the|its|their|his|her|all|those|these|a|some))?(?:\s(?:total|combined))?(?:\sof)?\s?"
_CLOSED = r"\s?(?:$|[),.;:—–]|of\b)"
_PLAIN_OF = r"\s(?:out\s)?of\s(?:the|its|their|those|these|all)\s?"


@dataclass(frozen=True, slots=True)
class _Share:
    statement: Statement
    share: Figure
    part: Figure
    whole: Figure

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.share.span, self.part.span, self.whole.span


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each share with its part and its whole: is the part that share of the whole?"""
    for statement in statements(reading, least=3):
        if any(_is_share(f) for f in statement.values):
            for i in range(len(statement.values) - 2):
                found = _share(statement, i)
                if found:
                    yield from _judged(found, claims)


def _share(s: Statement, i: int) -> _Share | None:
    a, b, c = s.values[i : i + 3]
    one, two, after = s.gaps[i + 1 : i + 4]
    if _is_share(b) and _part_of(a, c) and words(_OR if b.kind is Kind.PERCENT else rf"(?:{_OR}|{_COMMA})").fullmatch(one):
        return _Share(s, b, a, c) if words(_OF).fullmatch(two) else None
    if _is_share(c) and _part_of(a, b) and words(_OF_WHOLE).fullmatch(one) and words(_OR).fullmatch(two):
        return _Share(s, c, a, b) if words(_CLOSED).match(after) else None
    if _is_share(a) and _part_of(c, b) and words(_OF).fullmatch(one) and words(_OR).fullmatch(two):
        return _Share(s, a, c, b) if words(rf"{NOUN}{_CLOSED}").match(after) else None
    if _is_share(a) and _part_of(c, b) and words(_OF).fullmatch(one) and words(rf"{NOUN},\s").fullmatch(two):
        return _Share(s, a, c, b) if words(r"\sin\s(?:all|total)\b").match(after) else None
    if _is_share(a) and _part_of(b, c) and words(_OR).fullmatch(one) and words(_OF).fullmatch(two):
        return _Share(s, a, b, c)
    return None


def _judged(found: _Share, claims: Sequence[Claim]) -> Iterator[Finding]:
    followed, exact = (percent_of(as_read(found.part), as_read(found.whole)) for as_read in (allowed, point))
    if followed is None or exact is None:
        return
    sums = f"{plain_number(found.part)} / {plain_number(found.whole)} = {number(exact.low)}%"
    both = f"“{found.part.text}” of “{found.whole.text}”"
    reading, share = found.statement.reading, found.share.text
    if share_allowed(found.share).overlaps(exact):
        yield finding("SHARE", Severity.INFO, reading, found.spans, f"“{share}” fits {both}", f"{sums}.", claims)
    elif not loosely(found.share).overlaps(followed):
        why = f"{sums}. With all that hedges and rounding allow it is {shown(followed)}. One of the three figures is off."
        yield finding(
            "SHARE",
            Severity.ERROR,
            reading,
            found.spans,
            f"“{share}” does not follow from {both}: {number(exact.low)}%",
            why,
            claims,
        )


def _is_share(figure: Figure) -> bool:
    return figure.unit == "percent" or (figure.kind is Kind.FRACTION and 0 < (figure.number or 0) < 1)


def _part_of(part: Figure, whole: Figure) -> bool:
    plain = all(f.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE) and not f.reason for f in (part, whole))
    return plain and same_unit(part, whole)


def check_parts(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """ "13 of the 12 jurors": is a part larger than its whole?"""
    for statement in statements(reading):
        for i in range(len(statement.values) - 1):
            part, whole = statement.values[i : i + 2]
            if not _counts_alike(part, whole) or not words(_PLAIN_OF).fullmatch(statement.gaps[i + 1]):
                continue
            if surely_less(whole, part):
                sums = f"{plain_number(part)} is more than {plain_number(whole)}"
                why = f"{sums}. One of the two is off."
                yield finding(
                    "PART",
                    Severity.ERROR,
                    reading,
                    (part.span, whole.span),
                    f"“{part.text}” of “{whole.text}”: the part is the larger",
                    why,
                    claims,
                )


def _counts_alike(part: Figure, whole: Figure) -> bool:
    """False for "five members of the three groups", which counts two things: the part has a noun of its own."""
    own = part.noun is not None and part.noun.end <= whole.span.start
    return not own and part.kind is whole.kind is Kind.COUNT and not part.reason and not whole.reason
