"""The amounts of one sentence: read one by one, then ranges joined, units shared along lists, and bare numbers given what they count."""

from __future__ import annotations

from checker.model import Kind, Qualifier, Status, TimeExpression
from checker.scan.amounts import Amount, is_anchor, read_amount
from checker.scan.nouns import counted_noun, unit_of
from checker.scan.ranges import join_ranges, share_units
from checker.scan.timed import with_times
from checker.scan.tokens import Tokens

__all__ = ["read_amounts"]


def read_amounts(t: Tokens, times: tuple[TimeExpression, ...] = ()) -> list[Amount]:
    """Every amount of the sentence in order; none overlap, and every numeral and number word lies inside one."""
    amounts: list[Amount] = []
    floor = 0
    for k, low in enumerate(t.lows):
        if k < floor or not is_anchor(low):
            continue
        a = read_amount(t, k, floor)
        amounts.append(a)
        floor = a.last
    amounts = join_ranges(t, amounts)
    share_units(t, amounts)
    if times:
        amounts = with_times(t, amounts, times)
    for i, a in enumerate(amounts):
        if a.status is Status.READ and a.unit is None and a.kind in (Kind.COUNT, Kind.FRACTION):
            _count(t, a, amounts[i + 1].first if i + 1 < len(amounts) else t.size)
    return amounts


def _count(t: Tokens, a: Amount, stop: int) -> None:
    """What a bare number counts: the noun phrase after it."""
    at = a.last
    low = t.low(at)
    if a.number == 1 and t.lows[a.numeral_first] == "one":
        _one(t, a)
        return
    if low == "-":
        at += 1
    if low == "of":
        at = _partitive(t, at + 1)
    noun = counted_noun(t, at)
    if noun is None or noun[1] > stop:
        if a.form == "digits" and _is_year(t, a):
            _year(t, a)
        return
    if a.form == "digits" and _is_year(t, a) and (a.number or 0) % 100:
        _year(t, a)
        return
    a.noun = noun
    a.unit = unit_of(t, *noun)
    a.unit_text = t.text[t.starts[noun[0]] : t.ends[noun[1] - 1]]


def _partitive(t: Tokens, at: int) -> int:
    while t.low(at) in ("the", "its", "their", "our", "his", "her", "these", "those", "all", "my", "your"):
        at += 1
    return at


def _year(t: Tokens, a: Amount) -> None:
    a.kind, a.timex = Kind.DATE, t.words[a.numeral_first]
    a.low = a.high = a.number = a.grain = None


def _is_year(t: Tokens, a: Amount) -> bool:
    word = t.words[a.numeral_first]
    return len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2100 and a.qualifier is Qualifier.EXACT  # noqa: PLR2004


_VAGUE_ONE = frozenset(
    "major key big important main possible common simple good great clear final last recent potential likely".split()
)


def _one(t: Tokens, a: Amount) -> None:
    """ "One" counts, stands for something said before, or picks one out of many."""
    at = a.last
    low = t.low(at)
    if low == "of":
        noun = counted_noun(t, _partitive(t, at + 1))
        if noun:
            a.noun, a.unit = noun, unit_of(t, *noun)
        a.set_aside("a pronoun: one of several, not a count")
        return
    noun = counted_noun(t, at + (low == "-"), one=True)
    if noun is None or t.low(a.first - 1) in ("this", "that", "no", "any", "which", "the"):
        a.set_aside("a pronoun, not a count")
        return
    a.noun, a.unit = noun, unit_of(t, *noun)
    a.unit_text = t.text[t.starts[noun[0]] : t.ends[noun[1] - 1]]
    if low in _VAGUE_ONE:
        a.set_aside("vague: singles something out, counts nothing")
