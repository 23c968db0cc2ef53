"""Number words inside names: "BBC One", "Formula One", "Three Mile Island"."""

from __future__ import annotations

from checker.scan.lexicon import FUNCTION_WORDS, VERBS, is_plural
from checker.scan.tokens import Tokens

__all__ = ["number_word_name"]


def number_word_name(t: Tokens, k: int, last: int) -> bool:
    """True for a capitalised number word inside a name: "BBC One", "Formula One", "Group of Seven"."""
    if k == 0 or t.lows[k - 1] == "number":
        return k > 0
    if not t.words[k][0].isupper():
        return False
    if t.lows[k - 1] == "of" and t.words[k - 2] in ("Group", "Gang"):
        return True
    before = t.words[k - 1]
    following = t.words[last]
    if following[:1].isupper() and t.words[last + 1][:1].isupper() and before != "the" and _among_small_letters(t, k):
        return True  # "at Three Mile Island", "the Harbour Five Mile Run"
    if t.lows[k - 1] == "the" and before == "the" and following[:1].isupper() and not t.words[k - 2][:1].isupper():
        return True  # "the Five Eyes"; a headline in capitals has them before it, too
    if not before[0].isupper() or t.lows[k - 1] in FUNCTION_WORDS or t.lows[k - 1] in VERBS:
        return False
    return not (following[:1].isupper() or is_plural(following.lower()))


def _among_small_letters(t: Tokens, k: int) -> bool:
    """True where the words around the capitals are written small, as in no headline, and no plural among them may be counted."""
    first, last = k, k + 1
    while first > 0 and t.words[first - 1][:1].isupper():
        first -= 1
    while t.words[last][:1].isupper():
        last += 1
    around = [w for w in (*t.words[max(first - 4, 0) : first], *t.words[last : last + 4]) if w[:1].isalpha()]
    small = any(len(w) > 3 for w in around) and not any(w[0].isupper() for w in around[1:])
    led = first > 0 and t.words[first - 1].islower()
    return led and small and not any(map(is_plural, t.lows[k + 1 : last + 1]))
