"""Letters right after digits that mean a scale (1.5m people, $3.4bn, 35k) or a unit: this module decides which."""

from __future__ import annotations

from checker.model import Kind, Status
from checker.scan.amounts import Amount
from checker.scan.lexicon import FUNCTION_WORDS
from checker.scan.money import money_after
from checker.scan.numberwords import SUFFIX_SCALES
from checker.scan.tokens import Tokens
from checker.scan.units import unit_after

__all__ = ["doubtful_metres", "letter_scale"]

_METRE_CUES = frozenset(
    "tall long wide deep high away below above thick broad freestyle butterfly backstroke breaststroke hurdles sprint race "
    "final relay dash run medley swim apart underground mark x waves wave tower wall fence barrier pole trench ditch cliff "
    "drop pool steeplechase runner sprinter swimmer champion title record heats gold silver bronze".split()
)
"""Words after a bare "m" that make it a metre: "2m wide", "a 2m wall", "the 3,000m steeplechase"."""

_SUM_CUES = frozenset(
    "cost costs costing profit profits loss losses revenue revenues sales turnover budget budgets price priced worth paid pay pays "
    "spend spends spent spending fee fees fund funding invest invested investment debt debts fined earned earnings population "
    "people residents inhabitants users viewers customers subscribers voters passengers visitors".split()
)
"""Words before a bare "m" that make it a million: "the plan costs 1.5m", "population 11m"."""

_PLACES_OF_PEOPLE = frozenset("city town country nation region market audience electorate".split())

_LENGTH_CUES = _METRE_CUES | frozenset(
    "height heights depth depths width length distance distances altitude radius diameter metre metres meter meters km kilometre "
    "kilometres kilometers dm cm mm outreach reach reached span "
    "feet foot ft inch inches mile miles yards swam ran runs running walk walked walks climb climbed "
    "jump jumped jumps leap throw threw thrown javelin vault olympic olympics athletics stadium track lane lanes medal sprinted "
    "road path tunnel bridge river sea seas snow flood floods water waters tide tides storm surge rope reef shore beach crater "
    "building buildings mast statue tree trees mountain peak summit glacier asteroid boat ship yacht vessel deeper higher taller "
    "longer wider stood standing diving dived dug buried".split()
)
"""Words of a sentence in which a bare "m" is a metre."""


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


NEAR = 8
"""Words before a number in which its sentence says whether it is a sum or a length."""


def _speaks_of_sums(t: Tokens, a: Amount) -> bool:
    if t.lows[a.first - 1] == "of" and t.lows[a.first - 2] in _PLACES_OF_PEOPLE:
        return True
    return any(w in _SUM_CUES for w in t.lows[max(0, a.first - NEAR) : a.first])


def _speaks_of_lengths(t: Tokens, a: Amount) -> bool:
    return any(w in _LENGTH_CUES for w in t.lows[max(0, a.first - NEAR) : a.last + NEAR])


_RACES = frozenset([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000])
"""Metres that are run and swum: "he won the 100m"."""


def doubtful_metres(t: Tokens, a: Amount) -> None:
    """Leaves "it fell by 3m" unread: metres or millions, where no word of the sentence tells which."""
    if a.number is None or not t.glued(a.last - 1) or a.number in _RACES or any(w in _LENGTH_CUES for w in t.lows):
        return
    printed = t.words[a.numeral_first]
    a.status, a.low, a.high, a.number, a.grain, a.unit = Status.UNREAD, None, None, None, None, None
    a.kind, a.reason = Kind.COUNT, f"may be {printed} million, or {printed} metres"


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
        sized = following in _LENGTH_CUES and t.lows[a.first - 1] in ("a", "an", "the")  # "a 12.5m boat": one, so long
        if following[:1].isalpha() and following not in FUNCTION_WORDS and following not in _METRE_CUES and not sized:
            return True
        if money_after(t, at, 1e6) is not None or unit_after(t, at) is not None:
            return True
        return glued and following not in _METRE_CUES and _speaks_of_sums(t, a) and not _speaks_of_lengths(t, a)
    return letter in "bB" and glued and following[:1].isalpha() and following not in FUNCTION_WORDS
