"""Names: the countries, groups, regions, persons and organisations of a text, each with what it stands for.

One pass of the gazetteer's automaton, one pass over runs of capitalised words; where two readings overlap, the person wins
over the place in its name ("George Washington"), then the longer reading.

"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import regex

from checker.model import Mention, Span
from checker.patterns import pattern_of
from checker.scan.gazetteer import Entry, Form, gazetteer
from checker.scan.people import acronyms, in_full, organisations, people, runs, surnames
from checker.scan.vocabulary import NO_COUNTRY_BEFORE, NO_NOUN

__all__ = ["find_names"]


@lru_cache(maxsize=2)  # dating and scanning ask for the same text, one after the other
def find_names(text: str) -> tuple[Mention, ...]:
    """The names of `text`, in order, without overlap. A later "Duda" stands for the "Andrzej Duda" before it."""
    known = list(_known(text))
    stretches = list(runs(text))
    persons = in_full(text, [m for m in people(text, stretches, known) if not _called_after(text, m.span.start)])
    taken = _without_overlap(persons + [m for m in known if m.kind != "person"])
    bodies = organisations(text, stretches, taken)
    taken = _without_overlap(bodies + taken) if bodies else taken
    later = [*acronyms(text, stretches), *surnames(text, [m for m in taken if m.kind == "person"])]
    return tuple(_without_overlap(taken + later) if later else taken)


def _called_after(text: str, start: int) -> bool:
    """ "San Luis Potosi", "Fort Worth Cole": a place called after somebody is nobody."""
    return _before_a_saint().search(text, max(start - 8, 0), start) is not None


@cache
def _before_a_saint() -> regex.Pattern[str]:
    return pattern_of(
        r"(?<!\p{L})(?:San|Santa|Santo|São|Sao|Saint|Ste?\.?|Fort|Mount|Lake|Port|Puerto|Cape|Camp|Villa)[ \u00a0]$", regex.VERSION1
    )


def _without_overlap(mentions: Iterable[Mention]) -> list[Mention]:
    """Earlier ones in the list win where two touch; the result is in the order of the text, as are the few parts of the list."""
    kept: list[Mention] = []
    starts: list[int] = []
    part: list[Mention] = []
    last = done = 0
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        if start < last:  # the next part begins
            kept = sorted([*kept, *part], key=_start)
            starts = [m.span.start for m in kept]
            part, done = [], 0
        last = start
        at = bisect_left(starts, end)
        if start >= done and not (at and kept[at - 1].span.end > start):
            part.append(mention)
            done = end
    return sorted([*kept, *part], key=_start) if kept else part


def _start(mention: Mention) -> int:
    return mention.span.start


def _known(text: str) -> Iterator[Mention]:
    """What the gazetteer finds, where it is a whole word, in order; the longer of two at one place first."""
    tables = gazetteer()
    matches = tables.automaton.find_matches_as_indexes(text)
    across = list(_across_lines(text))
    padded = f"{text}\n\n"  # so that what stands behind a name may be asked for where nothing does
    for index, start, end in sorted(matches + across, key=lambda m: (m[1], -m[2])) if across else matches:
        entry = tables.entries[index]
        after = padded[end]
        apart = padded[start - 1] == " " and after in _BEHIND_A_WORD  # as most
        if entry.kind is None or not (apart or _whole(text, start, end)):
            continue
        # A capital may go on with the name; small letters tell those forms apart that may be several.
        several = entry.kind not in _ONE_FORM and (entry.short or entry.form in _SEVERAL)
        asked = after in _BLANKS and (several or padded[end + 1].isupper())
        behind = _word_at(text, end + 1) if asked else ""
        if entry.kind == "country" and _is_something_else(text, start, end, entry, behind):
            continue
        possessive = after in _APOSTROPHES and (padded[end + 1] in ("s", "S") or text[end - 1] == "s")
        form = _form(text, start, end, entry, behind) if several else entry.form
        yield Mention(Span(start, end), entry.entity, entry.kind, form, possessive)


_BLANKS = frozenset((" ", "\u00a0"))
_APOSTROPHES = frozenset(("'", "’"))
_ONE_FORM = frozenset(("person", "organisation"))
_SEVERAL = frozenset(("adjective", "demonym"))


def _across_lines(text: str) -> Iterator[tuple[int, int, int]]:
    """What the gazetteer finds over the end of a line, in texts whose lines end within sentences: "Central", and then "America"."""
    automaton = gazetteer().automaton
    for gap, at in _line_ends(text):
        start = max(gap - LONGEST_NAME, text.rfind("\n", 0, gap) + 1)
        ahead = text[start:gap]
        behind = text[at : at + LONGEST_NAME].partition("\n")[0]
        for index, first, last in automaton.find_matches_as_indexes(f"{ahead} {behind}"):
            if first < len(ahead) and last > len(ahead) + 1:
                yield index, start + first, at + last - len(ahead) - 1


LONGEST_NAME = 40
"""Characters on each side of the end of a line within which a name lies that goes over it."""


def _line_ends(text: str) -> Iterator[tuple[int, int]]:
    """The line ends between letters, with the blank before them; a stop or a comma may stand behind the first."""
    at = text.find("\n")
    while at >= 0:
        if text[at + 1 : at + 2].isalpha():
            start = at - (text[at - 1 : at] in _BLANKS)
            last = text[start - 1 : start]
            if last.isalpha() or (last in _STOPS and text[start - 2 : start - 1].isalpha()):
                yield start, at + 1
        at = text.find("\n", at + 1)


_STOPS = frozenset((".", ","))


_BEHIND_A_WORD = frozenset(" \n.,:;'’)-")


def _whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start and text[start - 2 : start] != "\\n" else " "
    after = text[end] if end < len(text) else " "
    if text[end - 1] == ".":
        return not before.isalnum()
    return not before.isalnum() and before not in "@#_/" and not after.isalnum() and after not in "_$"  # "US$" is a currency


def _is_something_else(text: str, start: int, end: int, entry: Entry, word: str) -> bool:
    """Whether it is part of another name. `word` is the one behind it."""
    if entry.kind == "region" and start > 1 and text[start - 1] == "-" and text[start - 2].isalpha():
        return True  # a part of another name: "DEFENDER-Europe"
    if word in NO_COUNTRY_BEFORE:
        return entry.form != "adjective" or word not in ("Agreement", "Declaration", "Club", "Airlines")
    name = text[start:end]
    if name == "Georgia" and text[max(0, start - 2) : start] == ", ":
        return True  # "Atlanta, Georgia": the US state. Elsewhere the name is read as the country.
    if name == "Congress":
        before = text[max(0, start - 20) : start].rstrip().rsplit(" ", 1)[-1]
        return (
            bool(before)
            and before[0].isupper()
            and before not in ("The", "In", "But", "If", "U.S.", "US", "American", "And", "When", "While")
        )
    return False


def _word_at(text: str, start: int) -> str:
    """The word that begins there; "" where none does."""
    end = text.find(" ", start)
    if end > 0 and text[start:end].isalpha():
        return text[start:end]  # as most: no mark in it or behind it
    found = _word().match(text, start)
    return found[0] if found is not None else ""


@cache
def _word() -> regex.Pattern[str]:
    return pattern_of(r"(?:['’]?\p{L}++)++")


def _form(text: str, start: int, end: int, entry: Entry, word: str) -> Form:
    """Whether a form that may be several is an adjective here: it stands right before a noun. `word` is the one behind it."""
    form, name = entry.form, text[start:end]
    if form in ("capital", "metonym"):
        return form
    joined = text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
    before_noun = joined or (word != "" and word not in NO_NOUN)
    if form == "demonym" or (form == "adjective" and not entry.short):
        # "Americans" are people; "American troops" and "the Polish" are not, "an American said" is one.
        return (
            "adjective"
            if (before_noun and not (name.endswith("s") and not name.endswith("ss"))) or not _people_too(name)
            else "demonym"
        )
    article = text[max(0, start - 4) : start].casefold() == "the "
    if not before_noun or (article and word != "" and _verb().match(word)):
        return "name"
    return "adjective"


@cache
def _people_too(name: str) -> bool:
    """True for "American", which is one of its people as well; "Polish" is not."""
    from checker.reference import countries  # noqa: PLC0415 - the tables are read when first asked for

    return any(name in country.demonyms for country in countries())


@cache
def _verb() -> regex.Pattern[str]:
    """Verbs that follow "the U.S.": the irregular ones, and those in -s and -ed that are no plural nouns of the news."""
    nouns = (
        "forces|troops|soldiers|officials|officers|services|members|diplomats|lawmakers|sanctions|tariffs|nukes|weapons|arms|exports|imports|"
        "bases|marines|leaders|citizens|elections|markets|stocks|bonds|senators|politics|relations|interests|efforts|plans|talks|policies|"
        "guarantees|allies|states|businesses|companies|jets|planes|tanks|missiles|systems|presidents|courts|intelligence|armed|airborne"
    )
    irregular = "met|sent|took|made|gave|went|came|held|put|saw|left|won|lost|paid|spent|bought|sold|built|kept|began|became"
    return pattern_of(rf"(?!(?:{nouns})$)\p{{Ll}}{{2,}}+(?<=s|ed)$|(?:{irregular})$")
