"""The amounts of one sentence: read one by one, then joined to ranges, told from dates, and given what they count."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from checker.model import TimeExpression
from checker.scan.about import give_subjects
from checker.scan.amounts import Amount
from checker.scan.compounds import join_compounds
from checker.scan.counting import count_nouns
from checker.scan.moves import give_directions
from checker.scan.ranges import join_ranges, share_hedges, share_units
from checker.scan.reader import is_anchor, read_amount, says_one
from checker.scan.timed import with_times
from checker.scan.tokens import Tokens

__all__ = ["read_amounts"]


def read_amounts(t: Tokens, places: list[int], times: tuple[TimeExpression, ...] = ()) -> list[Amount]:
    """Every amount of the sentence in order; none overlap, and every numeral and number word lies inside one.

    places: the offsets at which its runs of digits and number words begin, in order.
    """
    amounts: list[Amount] = []
    floor = k = 0
    for place in places:
        k = bisect_left(t.starts, place, k)
        if k < floor or k >= t.size or t.starts[k] != place or not (is_anchor(t.lows[k]) or says_one(t, k)):
            continue
        a = read_amount(t, k, floor)
        amounts.append(a)
        floor = a.last
    if len(amounts) > 1:
        amounts = join_ranges(t, join_compounds(t, amounts))
        share_units(t, amounts)
        share_hedges(t, amounts)
    if times:
        amounts = with_times(t, amounts, times)
    count_nouns(t, amounts)
    give_directions(t, amounts)
    give_subjects(t, amounts)
    _keep_apart(amounts)
    return amounts


def _keep_apart(amounts: list[Amount]) -> None:
    """Two figures never share a word: where a unit reaches into the next figure, the earlier one ends before it."""
    for a, b in pairwise(amounts):
        if a.last > b.first:
            a.last = max(a.numeral_last, b.first)
            b.first = max(a.last, b.first)
