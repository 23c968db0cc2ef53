"""Hedges and bounds: the words that blur a number or say on which side of it the truth lies.

One table for what stands before a number, one for what stands after. The words belong to the figure's span.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from checker.model import Qualifier
from checker.scan.numberwords import SCALES
from checker.scan.tokens import Tokens

__all__ = ["Hedge", "hedge_after", "hedge_before", "hedge_inside", "limit_before"]

BEFORE: dict[Qualifier, str] = {
    Qualifier.OVER: (
        "more than, more that, over, above, in excess of, upwards of, upward of, exceeding, greater than, larger than, bigger "
        "than, higher than, north of, well over, just over, slightly over, a little over, slightly more than, a little more "
        "than, just more than, well above, just above, well more than, far more than, much more than, comfortably over, "
        "longer than, beyond, better than, >, excess of, up more than, faster than, older than, heavier than, taller than, "
        "wider than"
    ),
    Qualifier.AT_LEAST: (
        "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, at minimum, a "
        "minimum, as little as, as few as, as young as, at the least, at the very least, at least about, ≥, greater than or "
        "equal to, more than or equal to, no lower than, no smaller than, equal to or more than, equal to or greater than, "
        "bigger than or equal to, larger or equal to, greater or equal to, more or equal to, bigger or equal to, larger than "
        "or equal to"
    ),
    Qualifier.UNDER: (
        "under, below, less than, fewer than, lower than, smaller than, shorter than, south of, just under, just below, well "
        "under, well below, slightly under, slightly below, slightly less than, a little under, a little less than, just less "
        "than, far less than, far fewer than, much less than, younger than, <, sub -, just shy of, shy of, cheaper than"
    ),
    Qualifier.AT_MOST: (
        "up to, at most, no more than, not more than, a maximum of, maximum of, as many as, as much as, as high as, not "
        "exceeding, ≤, less than or equal to, fewer than or equal to, no greater than, no higher than, at the most, as long "
        "as, as large as, as big as, no longer than, as old as, equal to or less than, less or equal to, smaller or equal to, "
        "smaller than or equal to"
    ),
    Qualifier.NEARLY: "nearly, almost, close to, approaching, virtually, practically, not quite, very nearly",
    Qualifier.ABOUT: (
        "about, around, approximately, roughly, some, circa, ca, ca ., approx, approx ., ~, ≈, ∼, an estimated, estimated, an "
        "approximate, an average of about, in the region of, in the order of, on the order of, somewhere around, somewhere "
        "between, more or less, give or take, in the neighborhood of, in the neighbourhood of, in the vicinity of, an average "
        "of some, very roughly, just about, near"
    ),
    Qualifier.EXACT: "exactly, precisely",
}

AFTER: dict[Qualifier, str] = {
    Qualifier.AT_LEAST: (
        "or more, or above, or higher, or greater, or over, and over, and above, or older, and older, and up, or longer, and "
        "more, plus, - plus, +, or better, and higher, at least, or upwards, and upwards, or up, or larger"
    ),
    Qualifier.AT_MOST: (
        "or less, or fewer, or below, or under, or lower, or younger, and under, and younger, or smaller, and below, at most, "
        "tops, or shorter, max, at the most, maximum"
    ),
    Qualifier.ABOUT: "or so, or thereabouts, give or take, more or less, - odd, odd, - ish, ish, approximately, or something",
}


class Hedge(NamedTuple):
    """Tokens first..last-1 say how the number is meant."""

    first: int
    last: int
    qualifier: Qualifier


_Phrases = dict[str, list[tuple[list[str], Qualifier]]]


@cache
def _before() -> _Phrases:
    """Last token -> (the tokens before it; qualifier), longest first."""
    return _table(BEFORE, lambda words: (words[-1], words[:-1]))


@cache
def _after() -> _Phrases:
    return _table(AFTER, lambda words: (words[0], words[1:]))


def _table(listed: dict[Qualifier, str], parted: Callable[[list[str]], tuple[str, list[str]]]) -> _Phrases:
    table: _Phrases = {}
    for qualifier, phrases in listed.items():
        for phrase in phrases.split(", "):
            word, rest = parted(phrase.split())
            table.setdefault(word, []).append((rest, qualifier))
    return {word: sorted(entries, key=lambda e: -len(e[0])) for word, entries in table.items()}


_TAKING_OVER = frozenset("hand hands handed handing turned turning sign signs signed signing".split())
"""Verbs that "over" belongs to, and not to the number behind it."""


_TAKING_ABOUT = frozenset(
    "talk talks talked talking speak speaks spoke speaking think thinking worry worries worried worrying complain complained "
    "complaining concerned".split()
)
"""Words that "about" belongs to, and not to the number behind it."""


def hedge_before(t: Tokens, k: int) -> Hedge | None:
    """The hedge whose last word is token k-1: "more than", "some", "in the region of"."""
    if k == 0:
        return None
    more = _MORE.get(t.lows[k - 1])
    if more is not None:  # "up to an additional 300"
        before = k - 1 - (more and t.lows[k - 2] == "an")
        bound = hedge_before(t, before) if before > 1 and t.lows[before - 1] == "to" else None
        return Hedge(bound.first, k, bound.qualifier) if bound is not None and bound.qualifier is Qualifier.AT_MOST else None
    for rest, qualifier in _before().get(t.lows[k - 1], ()):
        n = len(rest)
        if n < k and t.lows[k - 1 - n : k - 1] == rest:
            if t.lows[k - 1] == "over" and n == 0 and k > 1 and t.lows[k - 2] in _TAKING_OVER:
                return None  # "handed over 14 jets"
            if t.lows[k - 1] == "over" and n == 0 and k > 1 and (_flies_over(t, k) or _stretches_over(t, k)):
                return None
            if t.lows[k - 1] == "under" and n == 0 and _stands_under(t, k):
                return None
            if t.lows[k - 1] in (">", "<") and t.glued(k - 1):
                return None  # the end of "<b>": markup, and no bound
            if t.lows[k - 1] == "about" and n == 0 and k > 1 and t.lows[k - 2] in _TAKING_ABOUT:
                return None  # "they were talking about 300 jobs"
            return Hedge(k - 1 - n, k, qualifier)
    return None


_MORE = {"additional": True, "another": False, "extra": True}
"""What may stand between a bound and its number, and whether it has an article."""


_LANDS = frozenset("regions region provinces oblasts districts cities towns villages areas".split())
_FLYING = frozenset("down intercepted destroyed downed detected flew flown flying exploded neutralised neutralized".split())


def _flies_over(t: Tokens, k: int) -> bool:
    """ "Intercepted over nine regions", "shot down over two cities": where, and no bound."""
    return t.lows[k - 2] in _FLYING and any(low in _LANDS for low in t.lows[k + 1 : k + 3])


_LENGTHS = frozenset("years months weeks days decades hours".split())
_LASTING = frozenset(
    "for last lasts lasted lasting took take takes taken taking spent spend after before than by to is was were are be been being "
    "of with within wait waited waiting serve served serving spanning aged requires required require just well somewhat slightly "
    "and or".split()
)
"""What stands before a length that is longer than so much."""
_NOT_LENGTH = frozenset("ago old earlier later of before after".split())


def _stretches_over(t: Tokens, k: int) -> bool:
    """ "$300 million over four years": how long it goes on, and no bound. "For over four years", "over 30 years ago" are bounds."""
    unit = next((i for i in range(k + 1, min(k + 4, t.size)) if t.lows[i] in _LENGTHS), None)
    if unit is None or t.lows[k - 2] in _LASTING or not (t.lows[k - 2].isalpha() or t.lows[k - 2] in ("%", ")", ",")):
        return False
    return t.lows[unit + 1] not in _NOT_LENGTH if unit + 1 < t.size else True


_COVER = frozenset("water mud snow ice rubble debris earth soil sand peat rock concrete ash gravel".split())
"""What somebody or something lies under."""


def _stands_under(t: Tokens, k: int) -> bool:
    """ "Under a five-year deal", "under five metres of water": a rule or a weight above, and no bound."""
    if t.lows[k] in ("a", "an", "the") and t.lows[k + 2 : k + 3] == ["-"]:
        return True
    return any(t.lows[i] == "of" and t.lows[i + 1] in _COVER for i in range(k + 1, min(k + 6, t.size - 1)))


def hedge_after(t: Tokens, k: int) -> Hedge | None:
    """The hedge whose first word is token k: "or more", "+", "-odd", "or so"."""
    if k >= t.size:
        return None
    for rest, qualifier in _after().get(t.lows[k], ()):
        if t.lows[k + 1 : k + 1 + len(rest)] == rest:
            if (t.lows[k] in ("-", "+") and not t.glued(k)) or t.words[k][0].isupper():
                continue
            end = k + 1 + len(rest)
            if t.lows[k] == "and" and end < t.size and (t.lows[end] == "than" or t.words[end][0].isdigit()):
                continue  # "two cars and more than 30 lorries": the hedge of the next figure
            if t.lows[end - 1] in ("higher", "greater") and end < t.size and _quality_of(t.lows[end]):
                continue  # "over 10 years and higher taxes"
            if t.lows[end - 1] == "up" and t.lows[end : end + 1] == ["to"]:
                continue  # "three years and up to 300 soldiers"
            return Hedge(k, k + 1 + len(rest), qualifier)
    return None


def hedge_inside(t: Tokens, k: int) -> Hedge | None:
    """The hedge that begins at token k, between a number and its scale: "60-plus billion", "60+ billion", "40-odd thousand"."""
    hedge = hedge_after(t, k) if t.lows[k] in _INSIDE else None
    return hedge if hedge is not None and t.lows[hedge.last] in SCALES else None


_INSIDE = frozenset(["-", "+", "plus", "odd"])


def _quality_of(low: str) -> bool:
    return low.isalpha() and len(low) > 3 and low not in ("were", "have", "will", "than", "with", "from", "that", "would")


_LIMITS = {"minimum": Qualifier.AT_LEAST, "maximum": Qualifier.AT_MOST}
_LIMITED = frozenset(
    "threshold requirement benchmark target quota level investment contribution commitment obligation standard".split()
)
"""What a minimum or maximum is set for: "a minimum defence spending threshold of 4%". A measured extreme is no limit."""


def limit_before(t: Tokens, k: int) -> Qualifier | None:
    """The bound that the phrase before "of" and the number at token k sets, outside the figure."""
    if t.lows[k - 1] != "of" or t.lows[k - 2] not in _LIMITED:
        return None
    return next((_LIMITS[low] for low in t.lows[max(0, k - 7) : k - 2] if low in _LIMITS), None)
