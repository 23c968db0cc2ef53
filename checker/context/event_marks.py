"""Marks of an event: the people and the sites by which two articles are seen to tell of one, though one gives no day or no town.

News names the dead, the hurt and the accused with their age, and officials without. A school, a club or a street has a name of its
own. Both are said alike by every outlet.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import regex

from checker.cues import PATTERN_SECONDS, Cues, words
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["people_in", "sites_in"]

_NAME = r"\p{Lu}[\p{L}’'-]++(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]++|[“\"‘][^”\"’]{1,20}[”\"’])){1,3}"


_ROLES = words("""
    victim, victims, suspect, suspects, gunman, shooter, identified as, named as, death of, deaths of, killing of, killings of,
    murder of, murders of, shooting of, shootings of
""")
"""What those are called who are named without their age."""

_ANY_ROLE = Cues(_ROLES)


@cache
def _an_age() -> regex.Pattern[str]:
    """An age alone, which most sentences have none of."""
    return pattern_of(r",\s(?:aged?\s)?\d|\d[-\s]year[-\s]old", regex.VERSION1)


@cache
def _aged() -> regex.Pattern[str]:
    """ "Jane Roe, 44, of Dover", "17-year-old Jane Roe", "the death of Jane Roe", "identified as Jane Roe"."""
    role = "|".join(each.replace(" ", r"\s") for each in _ROLES)
    return pattern_of(
        rf"(?<![\p{{L}}])(?:(?!(?:In|At|On|Near|After|From|To)\b)(?P<before>{_NAME})(?:,?\sJr\.?)?,\s(?:aged?\s)?\d{{1,2}}(?=[,.;:)]|\s(?:was|were|is|of|from|who|died|has|had|and)\b)"
        rf"|(?:\d[-\s]year[-\s]old|\b(?i:{role}))\s(?:\p{{Ll}}+\s){{0,2}}(?P<behind>{_NAME})"
        r"(?!\s(?:man|woman|boy|girl|teen\w*|resident|native|student|high\sschool|police|resident|couple)\b))",
        regex.VERSION1,
    )


def people_in(text: str, sentences: Iterable[Span]) -> tuple[str, ...]:
    """Those whom the sentences name as victims, suspects or relatives: first name and surname in small letters, sorted."""
    found = set()
    for sentence in sentences:
        if _ANY_ROLE.first(text, sentence) is None and not _an_age().search(text, sentence.start, sentence.end):
            continue
        for match in _aged().finditer(text, sentence.start, sentence.end, timeout=PATTERN_SECONDS):
            words = [w for w in (match["before"] or match["behind"]).split() if w[0].isupper() and not w.endswith(".")]
            words = [w for w in words if w not in _TITLES]
            if len(words) > 1 and words[-1] not in _NOBODY:
                found.add(f"{words[0]} {words[-1]}".casefold().replace("’", "'").removesuffix("'s"))
    return tuple(sorted(found))


_TITLES = frozenset(
    "Sheriff Chief Capt Captain Sgt Sergeant Lt Lieutenant Officer Police Judge Detective Mayor Gov Jr Mr Mrs Ms Dr".split()
)


_NOBODY = frozenset(
    "Street St Avenue Ave Drive Road Rd Lane County City Park School Church University Hospital Police Department Court"
    " State Island Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
"""Last words of names that are no person's."""


_KINDS = (
    "School|Academy|College|University|Church|Mosque|Temple|Synagogue|Cathedral|Club|Nightclub|Bar|Cabaret|Tavern|Pub|Cafe|Restaurant"
    "|Hotel|Motel|Mall|Plaza|Cinema|Theater|Theatre|Arena|Stadium|Park|Apartments?|Estates|Village|Townhomes|Airport|Station|Bridge"
    "|Market|Factory|Mine|Depot|Street|St|Avenue|Ave|Drive|Dr|Road|Rd|Lane|Boulevard|Blvd|Parkway|Highway|Court|Ct|Terrace"
)


_TELLING = 3
"""Letters from which a word is worth looking for."""


@cache
def _site() -> regex.Pattern[str]:
    return pattern_of(
        rf"(?<![\p{{L}}\d])(?P<name>(?:(?:\p{{Lu}}[\p{{L}}’'-]+|\d{{1,3}}(?:st|nd|rd|th))\s){{1,3}})(?P<kind>{_KINDS})(?!\p{{L}})",
        regex.VERSION1,
    )


_SITES = Cues(tuple(f"{kind.removesuffix('?')}*" for kind in _KINDS.split("|") if len(kind) >= _TELLING))
"""The kinds alone, which most sentences name none of."""


@cache
def _short_site() -> regex.Pattern[str]:
    """The others: as words to look for, two letters would be found in every other word of a text."""
    return pattern_of(rf"\s(?:{'|'.join(kind for kind in _KINDS.split('|') if len(kind) < _TELLING)})(?!\p{{L}})")


_FULL = {
    "St": "Street",
    "Ave": "Avenue",
    "Dr": "Drive",
    "Rd": "Road",
    "Blvd": "Boulevard",
    "Ct": "Court",
    "Apartment": "Apartments",
}

_ANYWHERE = frozenset(
    "the a an at in on of near outside high elementary middle police state city county memorial main local".split()
)
"""Words that name no one site: every town has a High School and a Main Street."""


def sites_in(text: str, sentences: Iterable[Span]) -> tuple[str, ...]:
    """The houses, clubs, schools and streets that the sentences name, in small letters, sorted. Hospitals and courts are where
    people come to after it, and are left out.
    """
    found = set()
    for sentence in sentences:
        if _SITES.first(text, sentence) is None and not _short_site().search(text, sentence.start, sentence.end):
            continue
        for match in _site().finditer(text, sentence.start, sentence.end, timeout=PATTERN_SECONDS):
            words = [w.casefold() for w in match["name"].split()]
            while words and words[0] in ("the", "at", "in", "on", "of", "near", "outside", "a", "an"):
                words = words[1:]
            if words and not set(words) <= _ANYWHERE:
                found.add(" ".join((*words, _FULL.get(match["kind"], match["kind"]).casefold())))
    return tuple(sorted(found))
