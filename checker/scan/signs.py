"""What stands before a numeral: a leading point, a sign, a currency sign or code."""

from __future__ import annotations

from checker.model import Direction, Kind
from checker.scan.amounts import Amount
from checker.scan.money import money_before
from checker.scan.numeral import Numeral
from checker.scan.tokens import Tokens

__all__ = ["leading_point", "sign_and_money"]

_MINUS = frozenset(["-", "−", "–"])
_SIGNS = _MINUS | {"+", "±", "minus", "negative", "positive"}


def leading_point(t: Tokens, n: Numeral, floor: int) -> Numeral:
    """.534, .25ml"""
    k = n.first
    if k <= floor or t.words[k - 1] != "." or not t.glued(k) or n.form != "digits" or not t.words[k].isdecimal():
        return n
    if t.glued(k - 1) and (t.words[k - 2][-1].isalnum() or t.words[k - 2] == "."):
        return n
    digits = t.words[k]
    value = float("0." + digits[:17])
    return n._replace(first=k - 1, value=value * n.scale, bare=value, grain=10.0 ** -min(len(digits), 17) * n.scale)


def sign_and_money(t: Tokens, a: Amount, floor: int) -> None:
    """The sign and the currency before the numeral, in either order: -5, minus 387, $-50.8bn, -$5, +0.2%."""
    if a.first <= floor:
        return
    if t.lows[a.first - 1] in _SIGNS:
        _sign(t, a, floor)
    money = money_before(t, a.first) if a.first > floor else None
    if money and money.first >= floor:
        a.first, a.unit, a.kind = money.first, money.code, Kind.MONEY
        a.unit_text = t.text[t.starts[money.first] : t.ends[money.last - 1]]
        if a.first > floor and t.lows[a.first - 1] in _SIGNS:
            _sign(t, a, floor)


def _sign(t: Tokens, a: Amount, floor: int) -> None:
    k = a.first
    mark = t.lows[k - 1]
    if mark == "±" or (mark == "-" and t.lows[k - 3 : k - 1] == ["+", "/"]):
        a.first = max(floor, k - 1 if mark == "±" else k - 3)  # either way: the size alone is said
        return
    if mark in _MINUS:
        if not t.glued(k):
            return
        if t.lows[k - 2] in ("minus", "negative") and k - 2 >= floor:
            a.first = k - 2
        elif k >= 2 and (
            t.words[k - 2][0].isdigit() or (t.glued(k - 1) and (t.words[k - 2][-1].isalnum() or t.words[k - 2] in (")", "%", "-")))
        ):
            return  # a dash between two numbers, a hyphen in a word
        else:
            a.first = k - 1
    elif mark == "+":
        if t.glued(k) and not (k >= 2 and t.glued(k - 1) and t.words[k - 2][-1].isalnum()):
            a.first, a.direction = k - 1, Direction.UP
        return
    elif mark == "positive":
        a.first = k - 1
        return
    elif mark == "minus" and t.lows[k - 3 : k - 1] == ["plus", "or"]:
        a.first = max(floor, k - 3)
        return
    elif mark in ("minus", "negative"):
        a.first = k - 1
    else:
        return
    if a.number is not None:
        a.low = a.high = a.number = -a.number
