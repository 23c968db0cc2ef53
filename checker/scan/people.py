"""Persons and organisations: what runs of capitalised words stand for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec
import regex
from ahocorasick_rs import AhoCorasick
from msgspec.structs import replace

from checker.model import Mention, Span
from checker.patterns import pattern_of
from checker.reference import office_holders
from checker.scan.gazetteer import gazetteer, given_names, plain_letters
from checker.scan.plain import CAPITAL, LETTER, is_plain
from checker.scan.vocabulary import KEYWORDS, LEADING, NO_PERSON, PARTICLES, SMALL_TITLES, TITLES

__all__ = ["Run", "acronyms", "in_full", "organisations", "people", "runs", "surnames"]

_MAX_NAME_WORDS = 4


class Run(msgspec.Struct, frozen=True, gc=False):
    """Capitalised words in a row, small words between them ("of", "for the", "von der") included."""

    span: Span
    words: tuple[tuple[int, int, str], ...]


def _run(capital: str, letter: str, other: str) -> str:
    """The expression of a run, of classes that stand for capitals, letters, and what else may go on with a word."""
    letters = rf"[{letter}{other}]*+"
    marked = rf"(?:(?:[’'](?!s\b)(?=[{letter}])|-(?=[{letter}])|&(?=[{capital}])|\.(?=[{capital}])){letters})*+"
    word = rf"[{capital}]{letters}{marked}"
    small = r"(?:of(?: the)?|for|and|de|da|di|du|la|le|von|van|der|den|bin|al|the|ten|zu|dos|del|y)"
    # An initial or a rank keeps its stop inside the run: "John C. Rood", "Lt. Gen. Erik Kurilla".
    ranks = "|".join(
        rf"(?<=(?<![{letter}])(?:{rank})\.)"
        for rank in (f"[{capital}]", "Lt|Dr|Mr|Ms|St|Jr", "Gen|Col|Maj|Sgt|Adm|Sen|Rep|Gov|Mrs", "Capt|Brig|Prof|Cmdr")
    )
    stop = rf"(?:\.(?:{ranks}))?"  # the stop first: few words have one
    more = rf"[ \u00a0](?:{word}|(?:{small}[ \u00a0]){{1,2}}{word}){stop}"  # mostly no small word comes between
    return rf"[{capital}](?:(?<![{letter}{other}_@#].)|(?<=\\n.)){letters}{marked}{stop}(?:{more}){{0,12}}+"


@cache
def _run_of_any() -> regex.Pattern[str]:
    return pattern_of(_run(r"\p{Lu}", r"\p{L}", r"\p{M}\p{N}"))


@cache
def _run_of_plain() -> re.Pattern[str]:
    return re.compile(_run(CAPITAL, LETTER, "0-9"))


def runs(text: str) -> Iterator[Run]:
    """The runs of capitalised words; of the single ones, as most are, those behind a title in small letters."""
    for match in (_run_of_plain() if is_plain(text) else _run_of_any()).finditer(text):
        start, end = at, _ = match.span()
        name = match[0]
        if name.isalpha():
            if _behind_a_title(text, start):
                yield Run(Span(start, end), ((start, end, name),))
            continue
        words = []
        for word in name.replace("\u00a0", " ").split(" "):
            words.append((at, at + len(word), word))
            at += len(word) + 1
        if len(words) > 1 or _behind_a_title(text, start):
            yield Run(Span(start, end), tuple(words))


_SAYS = r"[ \u00a0](?:said|says|told|added|wrote|warned|argued|stressed|noted|announced|explained|insisted|declared|confirmed)\b"


@cache
def _speech_after() -> regex.Pattern[str]:
    return pattern_of(rf"{_SAYS}|,[ \u00a0](?:\p{{N}}{{2}},|who\b|(?:an?|the)[ \u00a0]\p{{Ll}})")


@cache
def _word_at_end() -> regex.Pattern[str]:
    """What is left of "vice-president" and of a word behind a quotation mark."""
    return pattern_of(r"\p{L}++$", regex.REVERSE)


_LONGEST_TITLE = max(map(len, SMALL_TITLES))
_TITLE_ENDS = frozenset(title[-3:] for title in SMALL_TITLES)


def people(text: str, stretches: Sequence[Run], known: Sequence[Mention]) -> list[Mention]:
    """Persons by full name: those of the tables, then first name and surname, title and surname, a name that speaks."""
    table = [m for m in known if m.kind == "person"]
    places = {m.span.start: m for m in known if m.kind != "person"}
    held = {at for m in table for at in range(m.span.start, m.span.end)}
    found: list[Mention] = list(table)
    for run in stretches:
        for start, end in _names_in(text, run, places, held):
            span = Span(start, end)
            found.append(Mention(span, text[start:end], "person", "name", _possessive(text, end)))
    return found


def _names_in(text: str, run: Run, places: dict[int, Mention], held: set[int]) -> Iterator[tuple[int, int]]:
    words = run.words
    given = given_names()
    at = 0
    while at < len(words):
        start, _end, word = words[at]
        if start in held:
            at += 1
            continue
        named = _is_name_word(word, start, places, held)
        titled = named and _titled(text, words, at)
        stop = at
        if named and (titled or word in given):
            stop = _name_end(words, at, places, held)
        elif (
            at == 0
            and len(words) in (2, 3)
            and _speech_after().match(text, words[-1][1])
            and all(_is_name_word(w, a, places, held) for a, _b, w in words)
            and _ordinary(words)
        ):
            stop = len(words)  # two or three capitalised words of which nothing is known but that they speak
        long_enough = stop - at > 1 or (titled and stop > at and words[at][2].rstrip(".") not in TITLES)
        if stop > at and long_enough:
            yield start, _without_stop(words[stop - 1])
        at = max(stop, at + 1)


def _ordinary(words: tuple[tuple[int, int, str], ...]) -> bool:
    return not any((word.isupper() and len(word) > 2) or word in KEYWORDS for _a, _b, word in words)


def _titled(text: str, words: tuple[tuple[int, int, str], ...], at: int) -> bool:
    return words[at - 1][2].rstrip(".") in TITLES if at else _behind_a_title(text, words[0][0])


def _behind_a_title(text: str, start: int) -> bool:
    """Whether a title in small letters stands before."""
    if text[start - 4 : start - 1] not in _TITLE_ENDS:
        return False
    before = text[max(0, start - _LONGEST_TITLE - 1) : start]
    if before[-1:] not in (" ", "\u00a0"):
        return False
    word = before[:-1].rpartition(" ")[2]
    if word.isalpha():
        return word in SMALL_TITLES
    return (found := _word_at_end().search(word)) is not None and found[0] in SMALL_TITLES


def _is_name_word(word: str, start: int, places: dict[int, Mention], held: set[int]) -> bool:
    bare = word.rstrip(".")
    if start in held or not bare or not bare[0].isupper():
        return False
    if bare in TITLES or bare in KEYWORDS or bare in NO_PERSON:
        return False
    place = places.get(start)
    return place is None or (place.form in ("name", "capital") and bare in given_names())


def _name_end(words: tuple[tuple[int, int, str], ...], at: int, places: dict[int, Mention], held: set[int]) -> int:
    """The index after the last word of the name that begins at `at`."""
    stop = at + 1
    last = at + 1
    while stop < len(words) and stop - at < _MAX_NAME_WORDS + 2:
        start, _end, word = words[stop]
        if word in PARTICLES:
            stop += 1
            continue
        surname_is_place = start in places and places[start].form in ("name", "capital") and stop == at + 1
        if not surname_is_place and not _is_name_word(word, start, places, held):
            break
        if word.isupper() and len(word) > 3 and not words[at][2].isupper():
            break
        stop += 1
        last = stop
    while last - at > 1 and len(words[last - 1][2].rstrip(".")) == 1:
        last -= 1  # "David A" is a name cut short, "John C. Rood" is none
    return last


def _without_stop(word: tuple[int, int, str]) -> int:
    """The end of a name's last word: a stop belongs to it only after "Jr"."""
    return word[1] - 1 if word[2].endswith(".") and word[2] not in ("Jr.", "Sr.") else word[1]


def _possessive(text: str, end: int) -> bool:
    return text[end : end + 2] in ("'s", "’s") or (text[end - 1] == "s" and text[end : end + 1] in ("'", "’"))


def organisations(text: str, stretches: Sequence[Run], taken: Sequence[Mention]) -> list[Mention]:
    """The organisations that runs name, without the country's adjective before them."""
    starts = [m.span.start for m in taken]
    return [found for run in stretches if (found := _organisation(text, run, taken, starts)) is not None]


def _organisation(text: str, run: Run, taken: Sequence[Mention], starts: Sequence[int]) -> Mention | None:
    words = run.words
    if KEYWORDS.isdisjoint([word.rstrip(".") for _, _, word in words]):
        return None
    at = 0
    while at < len(words):
        start, end, word = words[at]
        i = bisect_right(starts, start) - 1
        holder = taken[i] if i >= 0 and taken[i].span.end > start else None
        proper_start = holder is None or (holder.form == "capital" and not holder.possessive)
        if word in LEADING or word.rstrip(".") in TITLES or not proper_start:
            at += 1
        else:
            break
    rest = words[at:]
    if len(rest) < 2 or not any(word.rstrip(".") in KEYWORDS for _a, _b, word in rest):
        return None
    start, end = rest[0][0], _without_stop(rest[-1])
    near = taken[max(0, bisect_right(starts, start) - 1) : bisect_right(starts, end)]
    if any(m.kind == "person" and m.span.start < end and start < m.span.end for m in near):
        return None
    return Mention(Span(start, end), text[start:end], "organisation", "name", _possessive(text, end))


@cache
def _bracketed() -> regex.Pattern[str]:
    return pattern_of(r"[ \u00a0]\((?:the[ ])?([\p{Lu}][\p{L}\p{N}&]{1,9})\)")


def acronyms(text: str, stretches: Sequence[Run]) -> list[Mention]:
    """Short names that the text defines in brackets ("National Security Bureau (BBN)"), there and wherever they come again."""
    by_end = {run.span.end: run for run in stretches}
    defined: dict[str, str] = {}
    for match in _bracketed().finditer(text):
        run = by_end.get(match.start())
        short = match[1]
        if run is None or sum(c.isupper() for c in short) < 2 or len(run.words) < 2:
            continue
        if _known_form(short):
            continue
        defined.setdefault(short, _long_name(run, short))
    if not defined:
        return []
    names = "|".join(regex.escape(s) for s in sorted(defined, key=len, reverse=True))
    pattern = pattern_of(rf"(?<![\p{{L}}\p{{N}}_@#-])(?:{names})(?![\p{{L}}\p{{N}}_])")
    return [
        Mention(Span(m.start(), m.end()), defined[m[0]], "organisation", "name", _possessive(text, m.end()))
        for m in pattern.finditer(text)
    ]


def _long_name(run: Run, short: str) -> str:
    """The words before the bracket that the letters stand for; all of the run where they do not fit."""
    letters = [c for c in short if c.isupper()]
    capitals = [w for w in run.words if w[2][0].isupper()]
    for i in range(len(capitals)):
        if [w[2][0] for w in capitals[i:]] == letters:
            first = run.words.index(capitals[i])
            return " ".join(w[2] for w in run.words[first:])
    return " ".join(w[2] for w in run.words)


@cache
def _known_form(short: str) -> bool:
    tables = gazetteer()
    matches = tables.automaton.find_matches_as_indexes(short)
    return any(end - start == len(short) and tables.entries[i].kind is not None for i, start, end in matches)


def surnames(text: str, persons: Sequence[Mention]) -> Iterator[Mention]:
    """Later mentions by surname alone, each standing for the last person of that surname named in full before it."""
    bearers: dict[str, list[tuple[int, str]]] = {}
    for person in persons:
        surname = _surname(person.span.of(text))
        if surname:
            for form in {surname, plain_letters(surname)}:
                bearers.setdefault(form, []).append((person.span.start, person.entity))
    if not bearers:
        return
    for start, end in _printed(text, list(bearers)):
        bearer = _last_before(bearers[text[start:end]], start)
        if bearer is not None:
            yield Mention(Span(start, end), bearer, "person", "name", _possessive(text, end))


def _printed(text: str, names: list[str]) -> Iterator[tuple[int, int]]:
    """Where the names stand as whole words, the longest of those that begin together."""
    last = 0
    found = list(_one_by_one(text, names)) if len(names) <= _FEW else _in_one_pass(text, names)
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= last and not _glued_before(text, start) and not _glued_behind(text, end):
            last = end
            yield start, end


def _one_by_one(text: str, names: list[str]) -> Iterator[tuple[int, int]]:
    for name in names:
        at = text.find(name)
        while at >= 0:
            yield at, at + len(name)
            at = text.find(name, at + 1)


_FEW = 30
"""Names up to which to look for each of them costs less than to make an automaton of them all."""


def _in_one_pass(text: str, names: list[str]) -> list[tuple[int, int]]:
    """An automaton is made in a hundredth of the time that an expression of the names takes."""
    return [(start, end) for _, start, end in AhoCorasick(names).find_matches_as_indexes(text, overlapping=True)]


def _glued_before(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    return before.isalpha() or before.isnumeric() or before in ("_", "@", "#", "-")


def _glued_behind(text: str, end: int) -> bool:
    behind = text[end : end + 1]
    return behind.isalpha() or behind.isnumeric() or behind == "_" or (behind == "-" and text[end + 1 : end + 2].isalpha())


def _last_before(bearers: Sequence[tuple[int, str]], at: int) -> str | None:
    """The person named last before a place. `bearers` are in the order of the text."""
    i = bisect_left(bearers, at, key=lambda bearer: bearer[0])
    return bearers[i - 1][1] if i else None


def _surname(name: str) -> str | None:
    """The surname of a full name; None where there is one word only, or none long enough to tell apart."""
    words = name.split()
    if len(words) > 1 and words[-1] in ("Jr.", "Sr.", "Jr", "II", "III", "IV"):
        words.pop()
    return words[-1] if len(words) > 1 and len(words[-1]) > 2 else None


def in_full(text: str, persons: Sequence[Mention]) -> list[Mention]:
    """The same persons, those named by title and surname alone ("President Duda") with the full name they stand for.

    The full name is the one in the text, before or after; else the one holder of that surname whose office the article gives
    beside it somewhere: "Mr Cole" may be anybody, "Chancellor Cole" and then "Mr Cole" is the chancellor.
    """
    alone = [person for person in persons if " " not in person.span.of(text)]
    if not alone:
        return list(persons)
    full: dict[str, list[tuple[int, str]]] = {}
    for person in sorted(persons, key=lambda p: p.span):
        surname = _surname(person.span.of(text))
        if surname:
            full.setdefault(plain_letters(surname), []).append((person.span.start, person.entity))
    titles: dict[str, set[str]] = {}
    for person in alone:
        beside = _title_before().search(text, max(0, person.span.start - 24), person.span.start)
        if beside:
            titles.setdefault(plain_letters(person.span.of(text)), set()).add(_title_in_full(beside[1].lower()))
    result = []
    for person in persons:
        name = plain_letters(person.span.of(text))
        if " " in name or person.entity != person.span.of(text):
            result.append(person)
            continue
        known = full.get(name, [])
        if known:
            result.append(replace(person, entity=_last_before(known, person.span.start) or known[0][1]))
        else:
            holders = {who for title in titles.get(name, ()) for who in _holders().get((name, title), ())}
            result.append(replace(person, entity=next(iter(holders))) if len(holders) == 1 else person)
    return result


@cache
def _title_before() -> regex.Pattern[str]:
    return pattern_of(r"(\p{L}++)\.?[ \u00a0]$", regex.REVERSE)


def _title_in_full(word: str) -> str:
    return {"gen": "general", "sec": "secretary", "amb": "ambassador", "adm": "admiral", "gov": "governor", "sen": "senator"}.get(
        word, word
    )


@cache
def _holders() -> dict[tuple[str, str], frozenset[str]]:
    """The persons of the office table by surname, in plain letters, and each word of their office."""
    found: dict[tuple[str, str], set[str]] = {}
    for holder in office_holders():
        surname = _surname(holder.person)
        if surname:
            for word in " ".join((holder.office, *holder.office_aliases)).lower().split():
                found.setdefault((plain_letters(surname), word), set()).add(holder.person)
    return {key: frozenset(people) for key, people in found.items()}
