"""Ages: how old somebody or something is, from the words around a number and its unit."""

from __future__ import annotations

from checker.model import Kind
from checker.scan.amounts import Amount, bound
from checker.scan.hedges import hedge_before
from checker.scan.tokens import Tokens

__all__ = ["age"]

_AGE_UNITS = frozenset(["year", "month", "week", "day", "decade", "century", "hour"])
_AGE_OPENERS = frozenset(["aged", "age", "ages"])
_BE = frozenset(["was", "is", "be", "turn", "turned", "turns", "turning", "am", "'s", "’s", "'m", "’m"])
_OLDER = frozenset(["older", "younger", "young", "old"])
_DEATHS = frozenset(["died", "dies", "dead", "death", "retired", "married"])
_TOLLS = frozenset(["toll", "tolls", "count", "number", "rate"])
"""What makes deaths a number: "put the death toll at 14"."""


def _age_before(t: Tokens, k: int) -> bool:
    """Whether the "from" or "at" at token k speaks of an age: "ranging in age from 17", "died Saturday at 81"."""
    if t.lows[k] == "from":
        return t.lows[k - 1] in _AGE_OPENERS
    lead = t.lows[max(0, k - 5) : k]
    return any(w in _DEATHS for w in lead) and not any(w in _TOLLS for w in lead)


_AGE_CUES = _AGE_OPENERS | _BE | {"of", "between", ",", "now", "already", "only", "just", "about"}
_PERSONS = frozenset(["he", "she", "who", "i"])
OLDEST = 115
"""Years: a bare number after a name is an age only up to this; the oldest person on record lived to 122."""


def age(t: Tokens, a: Amount, floor: int) -> None:
    """Years old, year-old, years of age, aged 25, "Maddon, 66, has", "who was 10"."""
    if (
        a.hedge is not None
        and any(w in _OLDER for w in t.lows[a.hedge[0] : a.hedge[1]])
        and (a.unit is None or a.unit in _AGE_UNITS)
    ):
        a.kind, a.unit, a.timex = Kind.AGE, a.unit or "year", None
        return
    if a.unit in _AGE_UNITS:
        at = a.last + (t.lows[a.last] == "-")
        low = t.lows[at]
        if low in ("old", "olds"):
            a.kind, a.last, a.timex = Kind.AGE, at + 1, None
        elif low == "of" and t.lows[at + 1] == "age":
            a.kind, a.last, a.timex = Kind.AGE, at + 2, None
        return
    if (
        a.unit is not None
        or a.number is None
        or not 0 < a.number <= OLDEST
        or a.number != int(a.number)
        or a.scale != 1.0
        or a.kind is not Kind.COUNT
    ):
        return
    before = t.lows[a.first - 1]
    if before not in _AGE_CUES and not (before in ("from", "at") and _age_before(t, a.first - 1)):
        return
    if (
        before in _AGE_OPENERS
        or before in ("from", "at")
        or (before in ("of", "between") and t.lows[a.first - 2] in _AGE_OPENERS)
        or _after_name(t, a, floor)
        or _is_so_old(t, a)
    ):
        a.kind, a.unit = Kind.AGE, "year"
        if before == "age" and a.hedge is None and (hedge := hedge_before(t, a.first - 1)) and hedge.first >= floor:
            a.first, a.hedge = hedge.first, (hedge.first, hedge.last)  # "up to age 30"
            bound(a, hedge.qualifier)


def _after_name(t: Tokens, a: Amount, floor: int) -> bool:
    """ "Maddon, 66, has": a name, a comma, a number, a comma or a stop."""
    k = a.first
    if k < floor + 1 or k < 2 or t.words[k - 1] != "," or a.form != "digits" or not t.words[k].isdecimal() or a.last != k + 1:
        return False
    name = t.words[k - 2]
    if _is_relative(t, k - 2) and t.words[k + 1] in (",", "."):
        return True
    if _degree_before(t, k - 1, floor) and t.words[k + 1] in (",", "."):
        return True
    if name == "." and t.lows[k - 3] in ("jr", "sr"):
        return t.words[k + 1] in (",", ".", ";")
    if (
        (t.words[k + 1] not in (",", ".", ";", ")") and not _full_name_goes_on(t, k))
        or not name[0].isupper()
        or not name[-1].islower()
        or len(name) < 3
        or k - 2 < floor
    ):
        return False
    return not t.lows[k + 2][:1].isdigit() and (a.number or 0) >= 3 and t.lows[k - 2] not in _NO_NAMES


def _full_name_goes_on(t: Tokens, k: int) -> bool:
    """True at the number of "Ada Holm, 8 — was", "Ada Holm, 8 (left)", "Ada Holm, 8 and Bo Lind": only a full name says enough."""
    full = t.words[k - 3][:1].isupper() and t.words[k - 3][-1:].islower() and t.lows[k - 4] not in _AT_A_PLACE
    following = t.words[k + 1]
    apart = following in _DASHES and not t.glued(k + 1) and not t.words[k + 2][:1].isdigit()
    return full and (apart or following == "(" or (following == "and" and t.words[k + 2][:1].isupper()))


_DASHES = frozenset(["—", "–", "-"])
_AT_A_PLACE = frozenset(["in", "at", "near", "from", "of", "outside", "to"])


def _is_relative(t: Tokens, at: int) -> bool:
    """A person of the family, by blood or by law ("stepson", "mother-in-law"), or one said by age or by what they do."""
    low = t.lows[at]
    by_law = low == "law" and t.lows[at - 3 : at] == ["-", "in", "-"]
    return by_law or low in _RELATIVES or low.removeprefix("step").removeprefix("grand") in _RELATIVES


def _degree_before(t: Tokens, comma: int, floor: int) -> bool:
    """The "Ph.D." of "Dr. Lee, Ph.D., 52, is": a degree between the name and the age."""
    for at in range(comma - 1, max(floor, comma - 6), -1):
        if t.words[at] == ",":
            return "".join(t.lows[at + 1 : comma]).replace(".", "") in _DEGREES and t.words[at - 1][:1].isupper()
    return False


_DEGREES = frozenset("phd md mba jd dds rn mp esq cbe obe mbe qc kc jr sr".split())

_RELATIVES = frozenset(
    "wife husband son daughter mother father brother sister man woman boy girl partner girlfriend boyfriend fiancee fiance "
    "nephew niece uncle aunt cousin grandson granddaughter grandmother grandfather teenager victim suspect driver child kid "
    "baby infant toddler spouse parent sibling twin widow widower bride groom neighbour neighbor friend roommate passenger "
    "pedestrian cyclist motorcyclist motorist resident student pupil teacher farmer soldier officer nurse pensioner "
    "defendant gunman attacker survivor".split()
)
"""Persons whose age may follow them between commas: "his wife, 49, paid"."""

_NO_NAMES = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday "
    "friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec yes no".split()
)


def _is_so_old(t: Tokens, a: Amount) -> bool:
    """ "Who was 10.", "he will be 35 by the end of the year"."""
    k = a.first - 1
    k -= k > 1 and t.lows[k] in ("now", "already", "only", "just", "about")
    if k < 1 or t.lows[k] not in _BE or (a.number or 0) > OLDEST:
        return False
    following = t.lows[a.last]
    if following[:1].isalnum() and following not in (
        "when",
        "by",
        "at",
        "and",
        "but",
        "in",
        "on",
        "this",
        "next",
        "last",
        "then",
        "now",
        "years",
    ):
        return False
    return any(w in _PERSONS for w in t.lows[max(0, k - 2) : k]) or t.lows[k] in ("turn", "turned", "turns", "turning")
