"""Home: the country whose own affairs an article tells, by its name, its officials and its money.

"The armed forces count 216,000 soldiers, the ministry says": a country's own papers leave its name out. An article on two countries
still tells the affairs of one where it reckons in that one's money, or where its headline and its officials are that one's.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from checker.context.nested_places import Same
from checker.reference import country_of_body, office_holders

if TYPE_CHECKING:
    from checker.context.reading import Reading

__all__ = ["home_country"]

ENOUGH = 5
"""Points from which an article may tell a country's own affairs: two mentions and its headline, or its money and an official."""

IN_HEADLINE, OFFICIAL, MONEY = 2, 2, 4
"""Points for a headline that names the country, for its officials, for its bodies, and for sums in the money that only it has. A
mention is one point, but not that of whose soldiers somebody hosts."""

_MONEY = {
    "PLN": "PL",
    "KRW": "KR",
    "JPY": "JP",
    "SEK": "SE",
    "NOK": "NO",
    "DKK": "DK",
    "CZK": "CZ",
    "HUF": "HU",
    "RON": "RO",
    "TRY": "TR",
    "UAH": "UA",
    "RUB": "RU",
    "INR": "IN",
    "CNY": "CN",
    "TWD": "TW",
    "ILS": "IL",
    "AUD": "AU",
    "CAD": "CA",
    "NZD": "NZ",
    "BRL": "BR",
    "ZAR": "ZA",
}
"""Money that is a single country's. Dollars and euros are everybody's, and British papers turn all sums into pounds."""


def home_country(reading: Reading) -> str | None:
    """The country (code) whose own affairs the article tells; None where it tells those of nobody or of two."""
    return _home(Same(reading))


@lru_cache(maxsize=4)
def _home(same: Same) -> str | None:
    reading = same.reading
    abroad = {f.nation.span for f in reading.forces if f.nation is not None and f.noun == "soldier"}
    points: Counter[str] = Counter(n.entity for n in reading.scan.names if n.kind == "country" and n.span not in abroad)
    if reading.scan.sentences:
        headline = reading.scan.sentences[0].span
        for land in {
            n.entity for n in reading.within(reading.scan.names, headline) if n.kind == "country" and n.span not in abroad
        }:
            points[land] += IN_HEADLINE
    persons = {n.entity for n in reading.scan.names if n.kind == "person"}
    for land in {holders[person] for person in persons if person in (holders := _holders())}:
        points[land] += OFFICIAL
    for its in {body for name in reading.cast if (body := country_of_body(name.entity)) is not None}:
        points[its] += OFFICIAL
    for money in {(f.unit or "").split(" ")[0] for f in reading.scan.figures}:
        if money in _MONEY:
            points[_MONEY[money]] += MONEY
    ranked = points.most_common(2)
    if not ranked or ranked[0][1] < ENOUGH or (len(ranked) > 1 and ranked[1][1] * 3 > ranked[0][1] * 2):
        return None
    return ranked[0][0]


@cache
def _holders() -> dict[str, str]:
    """The country of each person of the tables who held office in one country only."""
    lands: dict[str, set[str]] = {}
    for holder in office_holders():
        if len(holder.country) == len("PL"):
            lands.setdefault(holder.person, set()).add(holder.country)
    return {person: next(iter(codes)) for person, codes in lands.items() if len(codes) == 1}
