"""Plural ahead: whether a plural noun ends the phrase that a number opens."""

from __future__ import annotations

from checker.scan.lexicon import FUNCTION_WORDS, VERBS, is_plural
from checker.scan.tokens import Tokens

__all__ = ["plural_soon"]


def plural_soon(t: Tokens, at: int) -> bool:
    """True when a plural noun in lower case ends the phrase: "500 Iraqi soldiers"."""
    for k in range(at, min(at + 6, t.size)):
        low = t.lows[k]
        if not low[0].isalpha() and t.glued(k):
            continue  # "22 F-16 jets"
        if not low[0].isalpha() or low in FUNCTION_WORDS or low in VERBS:
            return False
        if is_plural(low):
            return t.words[k][0].islower()
    return False
