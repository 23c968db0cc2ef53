"""Where a text names a dated event.

An alias of an event matches where its content words stand in this order, close together, in one sentence ("the deaths of four
soldiers in Lithuania": "the recent deaths of four U.S. soldiers during joint military exercises in Lithuania"). The countries that
the event's own name holds have to be in the text too. Where one alias belongs to several events, each of them may be meant.

"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from checker.dating.clue import Page
from checker.model import Span
from checker.patterns import pattern_of
from checker.reference import DatedEvent, Tables, dated_events
from checker.scan.gazetteer import plain_letters
from checker.scan.names import find_names

__all__ = ["Alias", "Found", "find_events"]


@dataclass(frozen=True, slots=True)
class Alias:
    """The content words of an alias (stems), those that need a capital, and the events that bear it.

    `needs` are the countries that have to be in the text too; `recurring` marks an alias that tells little by itself.
    """

    stems: tuple[str, ...]
    capital: tuple[bool, ...]
    events: tuple[DatedEvent, ...]
    needs: frozenset[str]
    recurring: bool


@dataclass(frozen=True, slots=True)
class Found:
    span: Span
    sentence: Span
    alias: Alias


_ENOUGH = 8
"""One alias is looked at so many times in a text: what it says, it says then."""


@cache
def _token() -> regex.Pattern[str]:
    return pattern_of(r"(?:\p{Lu}\.){2,}+|\p{L}[\p{L}\p{M}]*+|\d++")


_SMALL = frozenset(
    {
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "at",
        "for",
        "to",
        "and",
        "by",
        "with",
        "from",
        "into",
        "its",
        "s",
        "s'",
        "that",
        "over",
        "as",
        "is",
    }
)


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """A word without its ending, so that "withdrawal", "withdrawing" and "withdraws" are one."""
    small = plain_letters(word).casefold().replace(".", "")
    for ending in ("ations", "ation", "ings", "ing", "als", "al", "ions", "ion", "ed", "es", "s"):
        if small.endswith(ending) and len(small) - len(ending) >= 4:
            return small.removesuffix(ending)
    return small


@lru_cache(maxsize=20_000)
def _content_stem(word: str) -> str:
    """The stem of a word with content, "" for the others."""
    return "" if word.casefold() in _SMALL else _stem(word)


def find_events(page: Page, tables: Tables = ()) -> Iterator[Found]:
    """The places where the text names an event of the tables, in order."""
    index = _index(tuple(map(str, tables)))
    seen: Counter[tuple[str, ...]] = Counter()
    text = page.text
    tokens = [(m.start(), m.end(), word, stem) for m in _token().finditer(text) if (stem := _content_stem(word := m[0]))]
    content = [token[:3] for token in tokens]
    stems = [token[3] for token in tokens]
    entities: frozenset[str] | None = None
    present = frozenset(stems)  # most aliases lack a word in the whole text
    named = {stem: [a for a in index[stem] if present.issuperset(a.stems)] for stem in present & index.keys()}
    for at, stem in enumerate(stems):
        for alias in named.get(stem, ()):
            last = _match(alias, content, stems, at) if seen[alias.stems] < _ENOUGH else None
            if last is None:
                continue
            seen[alias.stems] += 1
            span = Span(content[at][0], content[last][1])
            sentence = _sentence_of(page, span)
            if sentence is None:
                continue
            if alias.needs:
                entities = entities if entities is not None else frozenset(m.entity for m in page.mentions)
                if not alias.needs <= entities:
                    continue
            yield Found(span, sentence, alias)


def _match(alias: Alias, content: Sequence[tuple[int, int, str]], stems: Sequence[str], at: int) -> int | None:
    """The index of the alias's last word, where its words follow from `at` in order with few others between."""
    if alias.capital[0] and not content[at][2][0].isupper():
        return None
    # Two words have to be neighbours ("Paris attacks"); longer aliases may be taken apart by what a reporter puts between.
    spare = 0 if len(alias.stems) <= 2 else 2 * len(alias.stems)
    here = at
    for want, capital in zip(alias.stems[1:], alias.capital[1:], strict=True):
        here += 1
        while here < len(stems) and not (stems[here] == want and (not capital or content[here][2][0].isupper())):
            here += 1
            spare -= 1
            if spare < 0:
                return None
        if here >= len(stems):
            return None
    return here


def _sentence_of(page: Page, span: Span) -> Span | None:
    i = bisect_right(page.sentence_starts, span.start) - 1
    sentence = page.sentences[i].span if i >= 0 else None
    return sentence if sentence is not None and sentence.covers(span) else None


@lru_cache(maxsize=8)
def _index(tables: tuple[str, ...]) -> dict[str, tuple[Alias, ...]]:
    """Aliases by the stem of their first word."""
    bearers: dict[tuple[tuple[str, ...], tuple[bool, ...], bool], list[DatedEvent]] = {}
    for event in dated_events(tables):
        for name in (*event.names, *_turned(event.names)):
            words = [w for w in _token().findall(regex.sub(r"\([^)]*\)", "", name)) if w.casefold() not in _SMALL]
            if not _telling(words):
                continue
            stems = tuple(_stem(w) for w in words)
            # The first word's capital may be the sentence's; inside, a capital is a name's.
            capital = tuple(w[0].isupper() and (i > 0 or name in event.aliases) for i, w in enumerate(words))
            bearers.setdefault((stems, capital, name in _RECURRING), []).append(event)
    index: dict[str, list[Alias]] = {}
    for (stems, capital, recurring), events in bearers.items():
        unique = tuple(dict.fromkeys(events))
        needs = frozenset.intersection(*(_countries(e.event) for e in unique))
        index.setdefault(stems[0], []).append(Alias(stems, capital, unique, needs, recurring))
    return {stem: tuple(aliases) for stem, aliases in index.items()}


def _turned(names: Sequence[str]) -> Iterator[str]:
    """ "Hague summit" is the summit in the Hague, too."""
    for name in names:
        match = regex.fullmatch(r"(?:NATO\s|EU\s)?(?P<place>\p{Lu}\p{L}+)\s(?P<meeting>summit|conference)", name)
        if match:
            yield f"{match['meeting']} in {match['place']}"


def _telling(words: Sequence[str]) -> bool:
    """True for an alias that names one event: two words and a name or number among them, and no mere kind of event."""
    if len(words) < 2:
        return len(words) == 1 and len(words[0]) > 5 and words[0][0].isupper() and words[0] not in _PLAIN
    return any(w[0].isupper() or w[0].isdigit() for w in words)


_PLAIN = frozenset(
    {
        "Euromaidan",
        "Maidan",
        "Fukushima",
        "Grenfell",
        "Pahalgam",
        "Zeitenwende",
        "Bucha",
        "Przewodów",
        "Fordow",
        "Redzikowo",
        "Żagań",
    }
    | {"Liberation", "Azovstal", "AUKUS", "Mojtaba"}
)
"""Places and words that were in the news before their event, or are too short to tell."""

_RECURRING = frozenset(
    part.strip()
    for part in """2020 presidential election (runoff)|Abraham Accords|Belarus protests|Black Lives Matter protests|CARES Act|
    Department of War|February 24|Fort Trump|Gaza ceasefire|Gaza war|George Floyd|Hamas attack|Inflation Reduction Act|
    Iran nuclear deal|Israel-Hamas war|Israeli strikes on Iran|January 6|Kerch Strait|London Games|Minsk agreements|
    New START in force|Nice attack|October 7|Paris Games|Paris attacks|Sochi Games|Strait of Hormuz closed|Suez blockage|
    Syrian civil war|Syrian uprising|Taliban takeover|Tokyo Games|fall of Kabul|war in Ukraine|withdrawal from Afghanistan""".split(
        "|"
    )
)
"""Aliases that fit other events too, or were said before the event: of use only with a length ("three years after")."""


@lru_cache(maxsize=1000)
def _countries(name: str) -> frozenset[str]:
    """The countries and groups that an event's name holds; a capital is where it took place and is often left out."""
    return frozenset(m.entity for m in find_names(name) if m.kind in ("country", "group") and m.form != "capital")
