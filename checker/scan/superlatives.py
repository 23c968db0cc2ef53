"""What makes a rank of an ordinal: superlatives ("largest", "most", "best"), a place taken, and who was the nth to do something."""

from __future__ import annotations

from checker.scan.amounts import Amount
from checker.scan.lexicon import FUNCTION_WORDS, is_plural
from checker.scan.tokens import Tokens

__all__ = ["is_place", "is_superlative"]

_NO_SUPERLATIVES = frozenset(
    "interest forest request protest contest harvest guest quest west invest arrest honest test rest rest nest chest conquest "
    "digest manifest modest northwest southwest midwest everest budapest bucharest suggest unrest priest tempest attest "
    "latest".split()
)


def is_superlative(low: str) -> bool:
    """True for the superlative of an adjective."""
    return low in ("best", "worst", "most", "least") or (len(low) > 4 and low.endswith("est") and low not in _NO_SUPERLATIVES)


_TOOK = frozenset("came comes come coming finished finishes finish finishing ranked ranks ranking placed".split())
"""What somebody does who takes a place among others."""


def is_place(t: Tokens, a: Amount) -> bool:
    """ "Chile came sixth, with 3%", "ranks 14th in the world"; "the 228th person to walk in space". The first is a label, and
    what comes second may only be less important.
    """
    if (a.number or 0.0) < _LEAST:
        return False
    if t.lows[a.first - 1] in _TOOK and a.first > 0:
        return not t.lows[a.last][:1].isalpha() or t.lows[a.last] in FUNCTION_WORDS
    return t.words[a.first].isdecimal() and _nth_to(t, a.last)


_LEAST = 3


def _nth_to(t: Tokens, at: int) -> bool:
    """A singular noun behind "15th", and "to" behind it, or behind another such noun: "the 15th woman and 228th person to"."""
    for k in range(at, min(at + _NOUN, t.size)):
        low = t.lows[k]
        if low == "to":
            return k > at and t.words[k - 1].islower() and t.words[k + 1].islower() and t.lows[k + 1] not in FUNCTION_WORDS
        if low == "and" and t.words[k + 1].isdecimal() and k > at:
            return _nth_to(t, k + 3)
        if not low[0].isalpha() or (low in FUNCTION_WORDS and low != "ever") or is_plural(low) or low in _NO_RANKED:
            return False
    return False


_NOUN = 5
"""Words of "15th American woman ever to", with one to spare."""

_NO_RANKED = frozenset("time attempt day hour minute year quarter month week round season century anniversary birthday way".split())
"""What an ordinal counts through or dates: "the 11th hour to", "the 20th anniversary to"."""
