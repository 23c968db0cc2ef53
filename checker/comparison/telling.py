"""Telling: whether two claims tell of one thing in like words: how many content words their sentences share, and whether only the
figure differs.
"""

from __future__ import annotations

import re

from checker.comparison.accounts import one_account
from checker.comparison.times import moved
from checker.model import Claim, Direction

__all__ = ["ALIKE", "GENERAL", "both_in_an_event", "edited", "frame", "shared", "told_alike"]


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


GENERAL = "other:"
"""How the measure begins that no rule of its own names: a noun."""


ALIKE = 0.5
"""The share of content words from which two sentences are taken to say the same: half. Two accounts of one thing in news share
that many; two sentences that only count the same kind of thing seldom share a fifth.
"""
