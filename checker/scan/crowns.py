"""Crowns and pesos: whose kroner, crowns and pesos are meant where no adjective says it.

Several lands have money of one name. Theirs it is whose land stands near the sum; else that of the one land that the
text is about: the only one that it names, or the only one in its head where none is named more often.
"""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from checker.patterns import pattern_of
from checker.scan.tokens import Tokens

__all__ = ["CROWNS", "crowns_of"]

_LANDS = {
    "NOK": frozenset("norway norwegian norwegians oslo norges storting".split()),
    "DKK": frozenset("denmark danish danes copenhagen folketing".split()),
    "SEK": frozenset("sweden swedish swedes stockholm riksdag".split()),
    "CZK": frozenset("czech czechs czechia prague".split()),
    "MXN": frozenset("mexico mexican mexicans".split()),
    "PHP": frozenset("philippines philippine filipino filipinos manila".split()),
    "ARS": frozenset("argentina argentine argentinian argentines".split()),
    "CLP": frozenset("chile chilean chileans".split()),
    "COP": frozenset("colombia colombian colombians bogota bogotá".split()),
    "UYU": frozenset("uruguay uruguayan uruguayans montevideo".split()),
    "CUP": frozenset("cuba cuban cubans havana".split()),
    "DOP": frozenset("dominican dominicans".split()),
}
"""Words that name the land of each money."""

_PESOS = ("MXN", "PHP", "ARS", "CLP", "COP", "UYU", "CUP", "DOP")

CROWNS: dict[str, tuple[str, ...]] = {
    "kroner": ("NOK", "DKK"),
    "crowns": ("NOK", "DKK", "SEK", "CZK"),
    "peso": _PESOS,
    "pesos": _PESOS,
}
"""Whose money may go by each name."""

_NEAR = 40
"""Tokens around the sum in which its land may be named: a sentence or two."""

_HEAD = 300
"""Characters in which a text says whom it is about."""


def crowns_of(t: Tokens, at: int) -> str | None:
    """The ISO 4217 code of the crowns at token `at`; None where two lands may be meant, or none is named."""
    mays = CROWNS[t.lows[at]]
    near = set(t.lows[max(0, at - _NEAR) : at + _NEAR])
    beside = [code for code in mays if near & _LANDS[code]]
    if beside:
        return beside[0] if len(beside) == 1 else None
    named = {code: places for code, places in _named(t.text).items() if code in mays}
    if len(named) == 1:
        return next(iter(named))
    head = [code for code, places in named.items() if places[0] < _HEAD]
    most = max((len(places) for places in named.values()), default=0)
    return head[0] if len(head) == 1 and len(named[head[0]]) == most else None


@lru_cache(maxsize=2)
def _named(text: str) -> dict[str, tuple[int, ...]]:
    """Where each land is named, of those that are."""
    found: dict[str, list[int]] = {}
    for match in _names().finditer(text):
        code = next(code for code, words in _LANDS.items() if match.group().lower() in words)
        found.setdefault(code, []).append(match.start())
    return {code: tuple(places) for code, places in found.items()}


@cache
def _names() -> regex.Pattern[str]:
    listed = "|".join(sorted(word.capitalize() for words in _LANDS.values() for word in words))
    return pattern_of(rf"\b(?:{listed})\b", regex.VERSION1)
