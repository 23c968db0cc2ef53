"""Home: the country whose own affairs an article tells, by its name, its officials and its money.

"The armed forces count 216,000 soldiers, the ministry says": a country's own papers leave its name out. An article on two countries
still tells the affairs of one where it reckons in that one's money, or where its headline and its officials are that one's.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.nested_places import Same
from checker.context.roles import Actor, Role
from checker.model import Span
from checker.patterns import pattern_of
from checker.reference import countries, country_of_body, office_holders

if TYPE_CHECKING:
    from checker.context.reading import Reading

__all__ = ["MONEY_OF_ONE", "home_country", "land_of_holder"]

ENOUGH = 5
"""Points from which an article may tell a country's own affairs: two mentions and its headline, or its money and an official."""

IN_HEADLINE, IN_LEAD, OFFICIAL, MONEY = 2, 3, 2, 4
"""Points for a headline that names the country, for a first sentence that it or its leader begins, for its officials, for its
bodies, and for sums in the money that only it has. A mention is one point, but not that of whose soldiers somebody hosts."""

MONEY_OF_ONE = {
    "PLN": "PL",
    "KRW": "KR",
    "JPY": "JP",
    "SEK": "SE",
    "NOK": "NO",
    "DKK": "DK",
    "CZK": "CZ",
    "HUF": "HU",
    "RON": "RO",
    "BGN": "BG",
    "RSD": "RS",
    "ISK": "IS",
    "TRY": "TR",
    "UAH": "UA",
    "RUB": "RU",
    "CNY": "CN",
    "TWD": "TW",
    "ILS": "IL",
    "AUD": "AU",
    "CAD": "CA",
    "NZD": "NZ",
    "BRL": "BR",
    "ZAR": "ZA",
    "PKR": "PK",
    "LKR": "LK",
    "NPR": "NP",
}
"""Money that is a single country's. Dollars and euros are everybody's, and British papers turn all sums into pounds."""

_SHARED = {"RON": ("RO", "MD"), "INR": ("IN", "PK")}
"""Money whose name two countries use: the one of them whose capital the article is dated from, or that it names more often,
reckons in it."""


def home_country(reading: Reading) -> str | None:
    """The country (code) whose own affairs the article tells; None where it tells those of nobody or of two."""
    return _home(Same(reading))


@lru_cache(maxsize=4)
def _home(same: Same) -> str | None:
    reading = same.reading
    abroad = {f.nation.span for f in reading.forces if f.nation is not None and f.noun == "soldier"}
    abroad |= {n.span for n in reading.scan.names if n.kind == "country" and _beyond_a_border(reading.text, n.span)}
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
        if money in _SHARED:
            points[max(_SHARED[money], key=lambda land: (_dated_from(reading, land), points[land]))] += MONEY
        elif money in MONEY_OF_ONE:
            points[MONEY_OF_ONE[money]] += MONEY
    clear = _first(points, times=1.5)
    if clear is not None or not points:
        return clear
    begun = _lead(reading) or _begins(reading, 0)
    if begun is None:
        return None
    points[begun] += IN_LEAD
    return begun if _first(points, times=2) == begun else None


def _dated_from(reading: Reading, land: str) -> bool:
    """Whether the capital stands in the head of the article, as in a dateline: "ISLAMABAD: The government"."""
    head = reading.text[:DATELINE].upper()
    return any(
        f"{capital.upper()}{mark}" in head for c in countries() if c.code == land for capital in c.capitals for mark in ":,-– ("
    )


DATELINE = 300
"""Characters in which a dateline stands, behind a headline."""


def _first(points: Counter[str], *, times: float) -> str | None:
    """The country with enough points, and so many times those of the next."""
    ranked = points.most_common(2)
    if not ranked or ranked[0][1] < ENOUGH or (len(ranked) > 1 and ranked[1][1] * times > ranked[0][1]):
        return None
    return ranked[0][0]


def _lead(reading: Reading) -> str | None:
    """The country with which the first sentence that tells something begins, itself or by its leader or its government."""
    sentences = reading.scan.sentences[1:HEAD]
    index = next((i for i, s in enumerate(sentences, 1) if len(s.span.of(reading.text).split()) >= WORDS), None)
    if index is None:
        return None
    return _begins(reading, index)


def _begins(reading: Reading, index: int) -> str | None:
    """The country with which a sentence begins."""
    if index >= len(reading.scan.sentences):
        return None
    sentence = reading.scan.sentences[index].span
    first = next(
        (a for a in reading.actors(index) if a.kind == "country" and a.entity and (a.role is Role.SUBJECT or _governs(reading, a))),
        None,
    )
    leader = next((n for n in reading.within(reading.scan.names, sentence) if n.kind == "person" and n.entity in _holders()), None)
    if (
        leader is not None
        and leader.span.start - sentence.start <= TITLE
        and (first is None or leader.span.start < first.span.start)
    ):
        return _holders()[leader.entity]
    return first.entity if first is not None and first.span.start - sentence.start <= TITLE else None


def _beyond_a_border(text: str, name: Span) -> bool:
    """ "The border with Chad", "the Chadian border": a neighbour is where the story ends."""
    behind = text[name.end : name.end + len(" border")].lower()
    before = text[max(name.start - len("borders with the "), 0) : name.start].removesuffix("the ")
    return behind == " border" or before.endswith(("border with ", "borders with ", "frontier with "))


HEAD, WORDS = 8, 12
"""Lines in which the first sentence is looked for that tells something, and the words that make a line one."""

TITLE = 70
"""Characters, of a dateline or a title, that may stand before whom a first sentence begins with."""


def _governs(reading: Reading, actor: Actor) -> bool:
    """ "The Danish government plans", "the government of Norway has"."""
    start, end = actor.span.start, actor.span.end
    return (
        _government().match(reading.text, end) is not None
        or _government_of().search(reading.text, max(start - 40, 0), start) is not None
    )


@cache
def _government() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:[’']s)?\s(?:government|parliament|cabinet|(?:defen[cs]e\s)?ministry|lawmakers|president|prime\sminister)\b",
        regex.IGNORECASE,
    )


@cache
def _government_of() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:[Gg]overnment|[Pp]arliament|[Cc]abinet|[Pp]resident)\sof\s(?:the\s)?$")


def land_of_holder(person: str) -> str | None:
    """The country of a person who held office in one country only; None for others."""
    return _holders().get(person)


@cache
def _holders() -> dict[str, str]:
    """The country of each person of the tables who held office in one country only."""
    lands: dict[str, set[str]] = {}
    for holder in office_holders():
        if len(holder.country) == len("PL"):
            lands.setdefault(holder.person, set()).add(holder.country)
    return {person: next(iter(codes)) for person, codes in lands.items() if len(codes) == 1}
