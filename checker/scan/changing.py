"""Words of change: whether "from A to B" says that something moved, so that A and B are two figures and no range."""

from __future__ import annotations

from checker.scan.tokens import Tokens

__all__ = ["after_from", "anywhere", "changes", "moved_to", "moves", "said_of_now"]

_CHANGE = tuple(
    (
        "rose rise rising fell fall grew grow increas decreas drop climb declin slow jump soar surg plung tumbl slid dip cut "
        "rais lower reduc went goes going gone up down mov shift expand doubl tripl shrank shrink shrunk boost improv lift "
        "chang adjust revis hik swell swoll creep crept extend gain lost los add eas edg inch advanc retreat sank sink "
        "plummet strength weaken narrow widen downgrad upgrad"
    ).split()
)
"""Stems of the verbs of change, and of the nouns made of them."""

_NO_CHANGE = frozenset(
    "addition additional loss losses lose upon update added address ease easy east eastern edge movie grows".split()
)


def moves(low: str) -> bool:
    return low.startswith(_CHANGE) and low not in _NO_CHANGE


def changes(t: Tokens, at: int) -> bool:
    """True when a word of change stands in the few words before "from"."""
    near = max(0, at - 9)
    if any(moves(w) for w in t.lows[near:at]):
        return True
    # "Will increase the number of guards along its border with Peru from 600 to 800": of which number is said in between.
    far = t.lows[max(0, at - 18) : near + 3]
    return any(w in _NUMBER for w in far) and any(moves(w) for w in far)


_NUMBER = frozenset("number numbers strength size total level".split())


def after_from(t: Tokens, first: int) -> int | None:
    """The "from" that leads to the number at token `first`: right before it, or with the words that say whose or of when it is
    ("from the current 2%", "from last year's 2%"). None where there is none.
    """
    for at in range(first - 1, max(first - 1 - _LED_BY, -1), -1):
        if t.lows[at] == "from":
            return at
        if t.lows[at] not in _LEADING:
            return None
    return None


_LED_BY = 5
"""Words over which "from" leads to a number."""

_NOW = frozenset("current currently present today previous original initial existing earlier former".split())
_LEADING = _NOW | frozenset(
    "the its their his her our a an this last year month 's ’s average mere low high peak record of level phase stage category "
    "grade tier".split()
)
"""Words that may stand between "from" and its number: whose it is, of when, of which kind."""


def said_of_now(t: Tokens, since: int, first: int) -> bool:
    """ "From the current 2%", "from today's 2%": where it stands, so what follows is where it goes."""
    return any(w in _NOW for w in t.lows[since + 1 : first])


_RANGING = frozenset(
    "anywhere somewhere ranging ranges ranged range vary varies varied varying fluctuated fluctuates fluctuating".split()
)


def moved_to(t: Tokens, since: int) -> bool:
    """ "Lowered to $84 billion, from the earlier $89 to $93 billion": where it went is said, so what follows "from" is a range."""
    return any(
        t.lows[k] == "to" and any(w[:1].isdigit() for w in t.words[k + 1 : k + 4])
        for k in range(max(0, since - _TARGET), since - 1)
    )


_TARGET = 12
"""Words before "from" in which its verb may have said where to."""


def anywhere(t: Tokens, since: int) -> bool:
    """ "Has been anywhere from 20 to 30", "varies from 2 to 3%": a range, whatever has moved before."""
    return t.lows[since - 1] in _RANGING
