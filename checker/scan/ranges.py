"""Ranges and lists: two numerals that bound one value, and numerals that share the unit of the last."""

from __future__ import annotations

from checker.model import Kind, Qualifier, Status
from checker.scan.amounts import Amount
from checker.scan.tokens import Tokens

__all__ = ["join_ranges", "share_units"]

_DASHES = frozenset(["-", "–", "—", "~", "‑", "−"])


def join_ranges(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Joins neighbours that are the two ends of one range: "18 to 25 percent", "$1-2 billion", "between 200 and 4 million"."""
    joined: list[Amount] = []
    for b in amounts:
        a = joined[-1] if joined else None
        if a is not None and _is_range(t, a, b):
            _join(t, a, b)
        else:
            joined.append(b)
    return joined


def _is_range(t: Tokens, a: Amount, b: Amount) -> bool:
    if a.status is not Status.READ or b.status is not Status.READ or a.qualifier is Qualifier.BETWEEN:
        return False
    if a.kind in (Kind.MULTIPLE, Kind.ORDINAL) or a.number is None or b.number is None:
        return False
    if not _same_unit(a, b):
        return False
    link = t.lows[a.last : b.first]
    if len(link) == 1 and link[0] in _DASHES:
        return a.number < b.number or _shared_scale(a, b)
    if b.hedge is not None:
        return False
    before = t.low(a.first - 1)
    if link == ["and"]:
        return before == "between"
    if link in (["to"], ["through"]):
        return not (before == "from" and _changes(t, a.first - 1)) and not (_moves(t.low(a.first - 1)) and b.unit is None)
    if link == ["or"]:
        return 0 < b.number - a.number <= max(1, b.number / 10) and a.unit is None and a.number == int(a.number)
    return False


def _shared_scale(a: Amount, b: Amount) -> bool:
    return a.scale == 1 < b.scale and (a.number or 0) < b.bare


def _same_unit(a: Amount, b: Amount) -> bool:
    return a.unit is None or b.unit is None or a.unit == b.unit or b.unit.startswith(a.unit + " / ")


_CHANGE = ("rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "grew", "grow", "grown", "growing", "increas", "decreas",
           "drop", "climb", "declin", "slow", "jump", "soar", "surg", "plung", "tumbl", "slid", "dip", "cut", "rais", "lower", "reduc", "went", "go", "going", "gone",
           "up", "down", "move", "shift", "expand", "double", "tripl", "shrank", "shrink", "shr", "boost", "improv", "lift", "chang", "adjust", "revis", "hik")  # fmt: skip


def _changes(t: Tokens, at: int) -> bool:
    """True when a verb of change stands in the few words before "from"."""
    return any(w.startswith(_CHANGE) for w in t.lows[max(0, at - 8) : at])


def _moves(low: str) -> bool:
    return low.startswith(_CHANGE)


def _join(t: Tokens, a: Amount, b: Amount) -> None:
    """Makes a the whole range."""
    factor = 1.0
    if a.unit is None and _shared_scale(a, b):
        factor = b.scale
    elif a.scale == 1 and b.scale > 1 and (a.number or 0) < b.bare and a.kind is Kind.MONEY:
        factor = b.scale
    a.times(factor)
    if b.grain is not None and a.grain is not None:
        a.grain = min(a.grain, b.grain) if factor == 1 else b.grain
    low, high = sorted((a.number or 0.0, b.number or 0.0))
    link = t.low(a.first - 1)
    if link in ("between", "from"):
        a.first -= 1
    a.low, a.high, a.number = low, high, b.number
    a.last = b.last
    a.numeral_last = b.numeral_last
    a.unit, a.unit_text, a.kind, a.timex = b.unit or a.unit, b.unit_text or a.unit_text, (b.kind if b.unit else a.kind), b.timex
    a.qualifier = Qualifier.BETWEEN


def share_units(t: Tokens, amounts: list[Amount]) -> None:
    """Gives the unit at the end of a list to the bare numbers before it: "36, 42 and 51 percent", "7- or 8-inch"."""
    for i in range(len(amounts) - 2, -1, -1):
        a, b = amounts[i], amounts[i + 1]
        if (
            a.status is not Status.READ
            or b.status is not Status.READ
            or a.unit is not None
            or b.unit is None
            or a.kind is not Kind.COUNT
        ):
            continue
        link = [w for w in t.lows[a.last : b.first] if w != "-"]
        if link in ([","], ["and"], ["or"], [",", "and"], [",", "or"]) and b.kind is not Kind.COUNT and not _is_year_like(t, a):
            a.unit, a.kind, a.unit_text = b.unit, b.kind, b.unit_text


def _is_year_like(t: Tokens, a: Amount) -> bool:
    word = t.words[a.numeral_first]
    return len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2100  # noqa: PLR2004
