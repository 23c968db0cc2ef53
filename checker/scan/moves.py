"""Up or down: whether a figure says by how much something rose or fell."""

from __future__ import annotations

from checker.model import Direction, Kind, Status
from checker.scan.amounts import Amount
from checker.scan.tokens import Tokens

__all__ = ["give_directions"]

UP = frozenset(
    "rose rise rises risen rising up gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping grew "
    "grow grows grown growing increased increase increases increasing soared soar soars soaring surged surge surges surging "
    "advanced advance advances advancing added adds rallied rallies rebounded rebound leapt leaped spiked spike spiking "
    "expanded expand expands expanding boosted boost boosts lifted lifts raised raise raises raising hiked hike hikes hiking "
    "swelled ballooned skyrocketed rocketed edged-up accelerated appreciated improved improve strengthened upped pushed-up "
    "outpaced".split()
)
DOWN = frozenset(
    "fell fall falls fallen falling down dropped drop drops dropping declined decline declines declining decreased decrease "
    "decreases decreasing slid slide slides sliding slipped slip slips slipping lost lose loses losing shed sheds shedding "
    "plunged plunge plunges plunging tumbled tumble tumbles tumbling plummeted plummet plummets plummeting sank sink sinks "
    "sinking dipped dip dips dipping slumped slump slumps slumping shrank shrink shrinks shrunk shrinking contracted contract "
    "contracts contracting cut cuts cutting reduced reduce reduces reducing lowered lowers lowering crashed crash crashes "
    "eased eases easing retreated weakened depreciated devalued tanked nosedived trimmed slashed slash slashes pared "
    "collapsed narrowed softened".split()
)
_BETWEEN_VERB_AND_FIGURE = frozenset(
    "by another an further just only marginally slightly sharply steadily significantly modestly roughly as much additional "
    "more overall nearly about over estimated combined total whopping staggering record fully fractionally".split()
)
_AFTER_AN_ARTICLE = frozenset("further record whopping staggering combined total".split())
"""After these "a" still leads to the size of a change: "fell a further 5%", but not "declined a $10,000 pay rise"."""

_COUNTED_LOSSES = frozenset(
    "lost lose loses losing advanced advance advances added adds gain gains gained shed sheds contract contracts cut cuts cutting "
    "raised raise raises reduced reduce reduces reducing lowered boost boosts boosted lifted lifts decline declines slashed".split()
)
"""Verbs that also take things and sums ("lost 12 seats", "raised $5 million"): a direction only before a percentage or points."""

_OF_THEMSELVES = frozenset(
    "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing climbed climb climbs climbing "
    "up down".split()
)
"""Verbs whose object is always a distance: "rose 20 places". Others take things ("dropped 50 bombs"), unless "by" follows."""


def give_directions(t: Tokens, amounts: list[Amount]) -> None:
    """Sets the direction of figures that state a change: "rose 5%", "down by 9.2%", "an increase of 60 jobs", "0.7% lower"."""
    before: Amount | None = None
    for a in amounts:
        if (
            a.status is Status.READ
            and a.kind not in (Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.SCORE, Kind.AGE)
            and a.direction is None
        ):
            a.direction = _from_before(t, a) or _from_after(t, a) or _alike(t, before, a)
        before = a


def _from_before(t: Tokens, a: Amount) -> Direction | None:
    if a.hedge is not None and t.lows[a.hedge[0]] in ("above", "below", "beyond"):
        return None  # "rises above 150" says where to, not how far
    k = a.first - 1
    steps = 0
    while k >= 0 and steps < 3:
        if t.lows[k] not in _BETWEEN_VERB_AND_FIGURE and not (t.lows[k] == "a" and t.lows[k + 1] in _AFTER_AN_ARTICLE):
            break
        k, steps = k - 1, steps + 1
    if k < 0:
        return None
    low = t.lows[k]
    if low == "of":
        return _of_noun(t.lows[k - 1])
    if t.lows[k + 1] != "by" and not _a_distance(t, low, a):
        return None
    if low in ("up", "down") and not _moved(t, k, a):
        return None
    return Direction.UP if low in UP else Direction.DOWN if low in DOWN else None


def _a_distance(t: Tokens, verb: str, a: Amount) -> bool:
    """Whether an amount right after a verb of change is the size of the change."""
    if a.kind is Kind.PERCENT or a.unit == "point" or a.minor or t.lows[a.last] == "to":
        return True
    if a.kind in (Kind.DURATION, Kind.MULTIPLE) or a.form == "plural":
        return False
    if a.kind is Kind.COUNT and a.noun is not None:
        return verb in _OF_THEMSELVES
    return verb not in _COUNTED_LOSSES


_PARTICLE_VERBS = (
    "giv",
    "gave",
    "mak",
    "made",
    "tak",
    "took",
    "set",
    "put",
    "offer",
    "pay",
    "paid",
    "used",
    "eat",
    "ate",
    "pick",
    "cough",
    "rack",
    "hold",
    "held",
    "heads",
)
_STATES = frozenset(
    "is was were are be been being ended end ends closed close closes finished trading traded stood still edged , ( - – — :".split()
)


def _moved(t: Tokens, k: int, a: Amount) -> bool:
    """Whether "up" or "down" at token k is a direction: "was up 5", "shares, down 3p", not "offer up $1,000", "up to 5"."""
    if t.lows[k + 1] == "to":
        return False
    before = t.lows[k - 1]
    if a.kind is Kind.PERCENT or a.unit == "point" or a.minor:
        return not before.startswith(_PARTICLE_VERBS)
    return not before or before in _STATES


def _of_noun(low: str) -> Direction | None:
    if low in ("increase", "rise", "gain", "jump", "surge", "growth", "hike", "spike", "increases", "gains"):
        return Direction.UP
    if low in (
        "decrease",
        "fall",
        "drop",
        "decline",
        "cut",
        "reduction",
        "slump",
        "plunge",
        "dip",
        "slide",
        "decreases",
        "cuts",
        "drops",
    ):
        return Direction.DOWN
    return None


def _from_after(t: Tokens, a: Amount) -> Direction | None:
    low = t.lows[a.last]
    if a.kind is Kind.PERCENT or a.unit == "point":
        if low in ("higher", "increase", "rise", "jump", "gain", "surge"):
            return Direction.UP
        if low in ("lower", "decrease", "decline", "drop", "fall", "plunge", "slump"):
            return Direction.DOWN
    return None


def _alike(t: Tokens, before: Amount | None, a: Amount) -> Direction | None:
    """The second of "grew by 125,600 positions or 2.2 per cent", "fell 12 points, or 0.4 percent"."""
    if before is None or before.direction is None or before.unit == a.unit:
        return None
    last = before.noun[1] if before.noun else before.last
    link = t.lows[last : a.first]
    return before.direction if link in (["or"], [",", "or"], ["("]) else None
