"""What a bare number takes from its sentence: what the number before it counts, what it is a part of, money, a percentage."""

from __future__ import annotations

from checker.model import Kind, Status
from checker.scan.amounts import Amount
from checker.scan.changing import moves
from checker.scan.lexicon import FUNCTION_WORDS
from checker.scan.nouns import after_of
from checker.scan.rates import per_thing
from checker.scan.tokens import Tokens
from checker.scan.zeros import ZERO_WORDS

__all__ = ["inherit"]


def inherit(t: Tokens, amounts: list[Amount]) -> None:
    """A bare number counts what the number before it counts: "68,400 people ... and 95,800 who"; and what it is a part of."""
    counted: Amount | None = None
    nouns: list[Amount] = []
    for i, a in enumerate(amounts):
        if not (a.status is Status.READ and a.kind is Kind.COUNT):
            continue
        if a.noun or a.unit:
            deals = counted is not None and a.unit in (
                "deal",
                "contract",
            )  # "290 launchers in two deals: 218 and 72"
            if t.lows[a.numeral_first] not in ZERO_WORDS and not deals:
                counted = a
                nouns.append(a)
            continue
        if _percentages(t, amounts, a):
            a.unit, a.unit_text, a.kind = "percent", "%", Kind.PERCENT
            continue
        if _part_of_them(t, a):
            counted = next((n for n in reversed(nouns) if (n.number or 0.0) >= (a.number or 0.0)), None)
            if counted is not None:
                a.unit = counted.unit
            continue
        whole = _whole(t, a, amounts[i + 1] if i + 1 < len(amounts) else None)
        if whole is not None:
            a.unit, a.unit_text, a.kind = whole.unit, whole.unit_text, whole.kind
        elif _same_money(t, amounts, i):
            continue
        elif t.lows[a.first - 1] == "population" or (t.lows[a.first - 1] == "of" and t.lows[a.first - 2] in _POPULATED):
            a.unit = "person"
        elif counted is not None and a.unit_text is None and _goes_on_counting(t, counted, a):
            a.unit = counted.unit
            per_thing(t, a, a.last)


_THEM = frozenset(["them", "these", "those", "whom", "which"])


def _part_of_them(t: Tokens, a: Amount) -> bool:
    """ "218 of them", "of which 61 are": a part, whose whole is no smaller."""
    behind = t.lows[a.last] == "of" and t.lows[a.last + 1] in _THEM
    at = a.first - 1 - (t.lows[a.first - 1] in (",", "only", "just"))
    return behind or (at > 0 and t.lows[at] in _THEM and t.lows[at - 1] == "of")


def _percentages(t: Tokens, amounts: list[Amount], a: Amount) -> bool:
    """ "2.4% of output, against 1.9 in Chad": a decimal in a sentence of percentages, with no noun behind it, is one, too."""
    number = a.number or 0.0
    if a.unit_text is not None or number == int(number) or number > 100 or a.scale != 1.0 or a.form != "digits":
        return False
    others = [x for x in amounts if x is not a and x.status is Status.READ and x.kind not in (Kind.DATE, Kind.TIME, Kind.ORDINAL)]
    shares = [x for x in others if x.unit == "percent"]
    if not shares or any(x.unit != "percent" and (x.number or 0.0) != int(x.number or 0.0) for x in others):
        return False
    if not any(t.lows[x.last] == "of" for x in shares) and any(map(moves, t.lows[: t.size])):
        return False  # "shares rose 2.5% to 3.65": prices
    follows = t.lows[a.last]
    return not follows[:1].isalpha() or follows in FUNCTION_WORDS


_POPULATED = frozenset("population city town village nation country metropolis community island".split())
"""What has so many people without saying so: "a city of 7 million"."""

LONGEST_MEMORY = 40
"""Words over which a bare number still counts what an earlier one counted."""


A_FEW = 100
"""From here on "the" and a number in words point back at nobody: "the four thousand already there" are counted."""


def _goes_on_counting(t: Tokens, counted: Amount, a: Amount) -> bool:
    """Whether a bare number is of the kind counted before: not "the two", not a decimal after whole things."""
    if a.first - counted.last > LONGEST_MEMORY or (a.number or 0.0) < 1:
        return False
    if t.lows[a.first - 1] in ("the", "these", "those", "[", '"', "“") and a.form == "words" and (a.number or 0.0) < A_FEW:
        return False
    return a.number == int(a.number or 0) or counted.unit == "point" or counted.number != int(counted.number or 0)


def _same_money(t: Tokens, amounts: list[Amount], i: int) -> bool:
    """ "1.2bn euros (2021: 1.1bn)": a bare million or more is of the money before it, unless a conversion in brackets follows;
    so are the millions "of it".
    """
    a = amounts[i]
    if a.scale < 1e6 or (t.lows[a.last] == "of" and t.lows[a.last + 1] not in ("it", "that", "this", "which")):
        return False
    if i + 1 < len(amounts) and amounts[i + 1].kind is Kind.MONEY and t.lows[a.last] == "(":
        return False
    for before in reversed(amounts[max(0, i - 6) : i]):
        if before.kind is Kind.MONEY and before.status is Status.READ and t.lows[before.first - 1] != "(":
            a.unit, a.unit_text, a.kind = (before.unit or "").split(" / ")[0], before.unit_text, Kind.MONEY
            return True
        if before.kind is Kind.COUNT and before.noun:
            return False
    return False


def _whole(t: Tokens, a: Amount, b: Amount | None) -> Amount | None:
    """The second of "280 million of the 1.5 billion shekels"."""
    if b is None or t.lows[a.last] != "of" or after_of(t, a.last + 1) != b.first or b.unit is None:
        return None
    return b
