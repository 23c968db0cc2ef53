"""Where figures and time expressions meet: dates, times of day and durations that are written with numerals."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import regex

from checker.model import Kind, Status, TimeExpression
from checker.scan.amounts import Amount, bound
from checker.scan.hedges import hedge_before
from checker.scan.lexicon import MONTHS, is_plural
from checker.scan.numeral import Numeral, grain_of
from checker.scan.tokens import Tokens

__all__ = ["TimeIndex", "with_times"]

_OWN_UNIT = (Kind.DURATION, Kind.AGE, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.MULTIPLE, Kind.FRACTION)


class TimeIndex:
    """The time expressions of a text, to be asked for those of one sentence."""

    __slots__ = ("ends", "starts", "times")

    def __init__(self, times: tuple[TimeExpression, ...]) -> None:
        self.times = times
        self.starts = [x.span.start for x in times]
        self.ends = [x.span.end for x in times]

    def within(self, start: int, end: int) -> tuple[TimeExpression, ...]:
        """Those that lie wholly inside start..end."""
        if not self.times:
            return ()
        return self.times[bisect_left(self.starts, start) : bisect_right(self.ends, end)]


def with_times(t: Tokens, amounts: list[Amount], times: tuple[TimeExpression, ...]) -> list[Amount]:
    """The amounts with those that belong to a date or a time of day made one figure for each expression."""
    out: list[Amount] = []
    i = 0
    for x in times:
        first, last = _tokens_of(t, x)
        while i < len(amounts) and amounts[i].last <= first:
            out.append(amounts[i])
            i += 1
        if out and out[-1].last > first:
            continue  # "40 to 50 hours a week": the rate is part of the figure
        inside = []
        while i < len(amounts) and amounts[i].first < last:
            inside.append(amounts[i])
            i += 1
        out += _one_expression(t, x, first, last, inside)
    return out + amounts[i:]


def _tokens_of(t: Tokens, x: TimeExpression) -> tuple[int, int]:
    """The tokens that the expression touches."""
    return max(0, bisect_right(t.starts, x.span.start) - 1), bisect_left(t.starts, x.span.end)


def _one_expression(t: Tokens, x: TimeExpression, first: int, last: int, inside: list[Amount]) -> list[Amount]:
    if not inside:
        length = x.kind == "duration" and x.amount is not None and any(w in _ONE for w in t.lows[first:last])
        return [_length_in_words(t, x, first, last)] if length else []
    if x.kind not in ("date", "time") or any(_has_own_value(a) for a in inside) or _counts_things(t, inside):
        return inside
    if any((a.reason or "").startswith("page furniture") for a in inside):
        return inside
    if len(inside) == 1 and inside[0].kind is Kind.ORDINAL and t.words[last][:1].isupper() and t.lows[last] not in MONTHS:
        return inside  # "the 1st Cavalry Division"
    a = inside[0]
    a.first, a.last = min(first, a.first), max(last, inside[-1].last)
    a.numeral_last = inside[-1].numeral_last
    a.status, a.reason = Status.READ, None
    a.kind = Kind.TIME if x.kind == "time" else Kind.DATE
    if x.timex is None and x.kind == "date" and _written_in_full(t, x):
        if x.interval is None:
            a.status, a.reason = Status.UNREAD, "a date that no calendar has: one of its numbers may be wrong"
        else:
            a.reason = "day and month may be the other way round"
    a.low = a.high = a.number = a.grain = a.unit = a.unit_text = None
    a.timex = x.timex
    return [a]


def _written_in_full(t: Tokens, x: TimeExpression) -> bool:
    """True for a day with its year: "30 February 2024", "03/04/2020"."""
    runs = regex.findall(r"[0-9]+", t.text[x.span.start : x.span.end])
    return len(runs) > 1 and any(len(run) == 4 for run in runs)


def _has_own_value(a: Amount) -> bool:
    """True where the words make a quantity of their own: three years, a hedged number ("about 2000"), not "around 9 p.m."."""
    return a.status is Status.READ and (a.kind in _OWN_UNIT or (a.hedge is not None and (a.number or 0.0) >= 100))


def _counts_things(t: Tokens, inside: list[Amount]) -> bool:
    """Round numbers before a plural are no years: "from 1000 to 2000 hires"."""
    return all(a.form == "digits" and a.number and a.number >= 1000 and a.number % 100 == 0 for a in inside) and is_plural(
        t.lows[inside[-1].last]
    )


def _length_in_words(t: Tokens, x: TimeExpression, first: int, last: int) -> Amount:
    """ "A year", "less than an hour": a length without a numeral, with its hedge."""
    at = next(k for k in range(first, last) if t.lows[k] in _ONE)
    hedge = hedge_before(t, at)
    a = Amount(Numeral(first, last, x.amount, grain_of(x.amount or 1.0), "words", x.amount or 0.0))
    a.kind, a.unit, a.timex = Kind.DURATION, x.unit, x.timex
    if hedge is not None and hedge.first >= first and t.lows[hedge.first : hedge.last] != ["over"]:  # "over a decade": throughout
        a.hedge = (hedge.first, hedge.last)
        bound(a, hedge.qualifier)
    return a


_ONE = ("a", "an")
