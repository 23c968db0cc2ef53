"""Letters right after digits that mean a scale (1.5m people, $3.4bn, 35k) or a unit: this module decides which."""

from __future__ import annotations

from checker.model import Kind
from checker.scan.amounts import Amount
from checker.scan.lexicon import FUNCTION_WORDS
from checker.scan.money import money_after
from checker.scan.numberwords import SUFFIX_SCALES
from checker.scan.tokens import Tokens
from checker.scan.units import unit_after

__all__ = ["letter_scale"]

_METRE_CUES = frozenset(
    "tall long wide deep high away below above thick broad freestyle butterfly backstroke breaststroke hurdles sprint race "
    "final relay dash run medley swim apart underground mark x waves wave tower".split()
)


def letter_scale(t: Tokens, a: Amount) -> None:
    """Multiplies the amount by the scale that the token after it stands for, if it is one here."""
    word = t.words[a.last]
    size = SUFFIX_SCALES.get(word)
    if size is None or a.form not in ("digits", "malformed") or a.scale != 1.0:
        return
    glued = t.glued(a.last)
    if len(word) == 1:
        if not _means_scale(t, a, word, glued):
            return
    elif not glued and word not in ("bn", "mn", "tn", "mln", "bln", "mil", "mio", "trn"):
        return
    if word in ("k", "K") and _is_race(t, a):
        a.last, a.unit, a.unit_text, a.kind = a.last + 1, "kilometer", "k", Kind.MEASURE
        return
    a.last += 1
    a.numeral_last = a.last
    a.multiply(size)
    a.scale = size


def _is_race(t: Tokens, a: Amount) -> bool:
    """The kilometres of "a 5K", "a 10k run"."""
    if t.lows[a.last + 1] in ("run", "race", "walk", "jog", "fun", "event", "course"):
        return True
    alone = not t.lows[a.last + 1][:1].isalpha() or t.lows[a.last + 1] in FUNCTION_WORDS
    return alone and a.number in (5, 8, 10, 15) and t.lows[a.first - 1] in ("a", "the", "charity", "annual")


def _means_scale(t: Tokens, a: Amount, letter: str, glued: bool) -> bool:
    """Whether one letter is a scale here: after money yes; "m" before a noun or a unit is a million, else a metre."""
    following = t.lows[a.last + 1]
    if t.glued(a.last + 1) and following[:1].isdigit():
        return False
    if a.kind is Kind.MONEY:
        return glued or letter in "mbMBkK"
    if letter in "KM" and t.words[a.first - 1][:1].isupper() and a.first > 1 and t.lows[a.first - 1] not in FUNCTION_WORDS:
        return False  # "GeForce 9400M"
    if letter in "kKM":
        return glued or letter == "k" or "," in t.words[a.last - 1]
    if letter == "m":
        if not glued and "." not in t.words[a.last - 1]:
            return False
        at = a.last + 1
        if following in ("-", "–") and t.words[a.last + 2][:1].isdigit() and t.words[a.last + 3] == "m":
            at = a.last + 4  # "5m-6m euros"
            following = t.lows[at]
        if following[:1].isalpha() and following not in FUNCTION_WORDS and following not in _METRE_CUES:
            return True
        return money_after(t, at, 1e6) is not None or unit_after(t, at) is not None
    return letter in "bB" and glued and following[:1].isalpha() and following not in FUNCTION_WORDS
