"""Telling: whether two claims tell of one thing in like words: how many content words their sentences share, and whether only the
figure differs.
"""

from __future__ import annotations

import re

from checker.comparison.accounts import one_account
from checker.comparison.times import moved
from checker.comparison.units import dimension
from checker.comparison.value import Fit
from checker.model import Claim, Direction

__all__ = ["ALIKE", "A_SENTENCE", "GENERAL", "TELLING", "both_in_an_event", "edited", "frame", "one_number", "shared", "told_alike"]


def shared(left: Claim, right: Claim) -> float:
    """The share of content words that two sentences have in common (Jaccard), figures left out."""
    a, b = _content(left), _content(right)
    return len(a & b) / len(a | b) if a | b else 0.0


def _content(claim: Claim) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{4,}", claim.sentence.replace(claim.figure_text, " ", 1).casefold())
    return frozenset(word.removesuffix("s") for word in words)


def told_alike(left: Claim, right: Claim) -> bool:
    ways = {moved(left), moved(right)}
    if Direction.DOWN in ways and len(ways) > 1:  # "fell to 21C", "reached 44C": two ends of one day
        return False
    return not left.measure.startswith(GENERAL) and one_account(left, right, lambda a, b: shared(a, b) >= ALIKE)


def frame(claim: Claim) -> str:
    """The sentence without its figure, letters only."""
    words = claim.sentence.replace(claim.figure_text, "", 1)
    return "".join(c for c in words.casefold() if c.isalpha())


def edited(left: Claim, right: Claim) -> bool:
    """One sentence in two articles, of which only the figure was changed: an edited copy speaks of what the first one spoke of."""
    words = frame(left)
    return left.article != right.article and len(words) >= A_SENTENCE and words == frame(right)


A_SENTENCE = 24
"""Letters of a sentence that says something: "Total: 40" is the same in any two tables."""


def both_in_an_event(left: Claim, right: Claim) -> bool:
    """Both tell which event they belong to, by its name or by what is known of it."""
    return all(claim.event or claim.happening for claim in (left, right))


def one_number(left: Claim, right: Claim, value: Fit) -> bool:
    """One number of one measure that is hardly that of two things ("96 helicopters", "$10.4 billion"): counted or paid, of two
    digits or more, at times that may be one. Shares, lengths of time and what is measured are the same of many things.
    """
    unit, number = left.unit or "", abs(left.value.number)
    if value.by != "equal" or left.unit != right.unit or left.measure != right.measure or left.measure.startswith(GENERAL):
        return False
    told_once = unit.isupper() or (unit.islower() and dimension(unit) is None and unit not in _OF_MANY)
    significant = f"{number:.10g}".replace(".", "").strip("0")
    return told_once and _told_of_one_time(left, right) and number >= TELLING and len(significant) > 1


def _told_of_one_time(left: Claim, right: Claim) -> bool:
    """Times that can be the same, or of which one is only that of the telling, not long after."""
    a, b = left.as_of.interval, right.as_of.interval
    if a.overlaps(b):
        return True
    earlier, later = (a, b) if a.before(b) else (b, a)
    return "published" in (left.as_of.basis, right.as_of.basis) and (later.first - earlier.last).days <= A_YEAR


A_YEAR = 366
"""Days within which a purchase or a count is told again as it was."""

TELLING = 20
"""From here on one number of one noun of one owner is hardly that of two things: 635 songs, but not two houses."""

_OF_MANY = frozenset("percent percentage_point year calendar_year month week day hour minute second point magnitude degree".split())
"""Units in which many things have one number."""


GENERAL = "other:"
"""How the measure begins that no rule of its own names: a noun."""


ALIKE = 0.5
"""The share of content words from which two sentences are taken to say the same: half. Two accounts of one thing in news share
that many; two sentences that only count the same kind of thing seldom share a fifth.
"""
