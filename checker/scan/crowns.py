"""Crowns and rupees: whose kroner, pesos, rupees and dinars are meant where no adjective says it.

Several lands have money of one name. Theirs it is whose land stands near the sum; else that of the one land that the
text is about: the only one that it names, or the only one in its head where none is named more often. Rupees, francs and
the like, which the world knows as one land's first of all, are that land's where the text names no other more often.
"""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from checker.patterns import pattern_of
from checker.scan.tokens import Tokens

__all__ = ["CROWNS", "crowns_of", "shared_money"]

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
    "INR": frozenset("india indian indians delhi mumbai bengaluru kolkata chennai".split()),
    "PKR": frozenset("pakistan pakistani pakistanis islamabad karachi lahore peshawar".split()),
    "LKR": frozenset("lanka lankan lankans colombo".split()),
    "NPR": frozenset("nepal nepali nepalis nepalese kathmandu".split()),
    "MUR": frozenset("mauritius mauritian mauritians".split()),
    "IQD": frozenset("iraq iraqi iraqis baghdad".split()),
    "RSD": frozenset("serbia serbian serbians serbs belgrade".split()),
    "JOD": frozenset("jordan jordanian jordanians amman".split()),
    "KWD": frozenset("kuwait kuwaiti kuwaitis".split()),
    "BHD": frozenset("bahrain bahraini bahrainis manama".split()),
    "TND": frozenset("tunisia tunisian tunisians tunis".split()),
    "DZD": frozenset("algeria algerian algerians algiers".split()),
    "LYD": frozenset("libya libyan libyans tripoli".split()),
    "CHF": frozenset("switzerland swiss zurich geneva bern basel".split()),
    "FRF": frozenset("france french paris".split()),
    "BEF": frozenset("belgium belgian belgians brussels".split()),
    "XOF": frozenset("senegal senegalese dakar mali malian bamako togo benin burkina ivorian abidjan".split()),
    "XAF": frozenset("cameroon cameroonian gabon gabonese chad chadian".split()),
    "CDF": frozenset("congo congolese kinshasa".split()),
    "RWF": frozenset("rwanda rwandan rwandans kigali".split()),
    "IRR": frozenset("iran iranian iranians tehran".split()),
    "OMR": frozenset("oman omani omanis muscat".split()),
    "YER": frozenset("yemen yemeni yemenis sanaa".split()),
    "SAR": frozenset("saudi saudis riyadh jeddah".split()),
    "QAR": frozenset("qatar qatari qataris doha".split()),
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

_SHARED = {
    first: (first, *others.split())
    for first, others in {
        "INR": "PKR LKR NPR MUR",
        "IQD": "RSD JOD KWD BHD TND DZD LYD",
        "CHF": "FRF BEF XOF XAF CDF RWF",
        "IRR": "OMR YER",
        "SAR": "QAR",
    }.items()
}
"""Money that goes by the name of a better-known one."""

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


def shared_money(t: Tokens, at: int, code: str) -> str:
    """Whose money of this name it is at token `at`; `code` where its name is its own, or where no land decides."""
    mays = _SHARED.get(code)
    if mays is None:
        return code
    near = set(t.lows[max(0, at - _NEAR) : at + _NEAR])
    beside = [may for may in mays if near & _LANDS[may]]
    if len(beside) == 1:
        return beside[0]
    often = sorted(((len(places), may) for may, places in _named(t.text).items() if may in mays), reverse=True)
    alone = len(often) == 1 or (len(often) > 1 and often[0][0] > often[1][0])
    return often[0][1] if alone else code


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
