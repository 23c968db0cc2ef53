"""Sentences: where each one, each headline and each caption begins and ends.

Lines first (a headline has no full stop; `checker.scan.blocks`), then nupunkt inside each block of text whose stops leave something
open, then repairs where an abbreviation of news prose ("U.S.", "Gen.", an initial) was taken for an end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.model import Sentence, Span
from checker.patterns import pattern_of
from checker.scan.blocks import blocks, trimmed
from checker.scan.broken import broken_decimal

if TYPE_CHECKING:
    from nupunkt import PunktSentenceTokenizer

__all__ = ["sentences"]

# Abbreviations of news and military prose that the default model of nupunkt does not hold.
_ABBREVIATIONS = (
    "adm|bn|brig|capt|cmdr|cmsgt|co|col|corp|cpl|cpt|cwo|ft|gen|gov|inc|lt|ltd|maj|mln|mr|mrs|ms|mt|msgt|pct|pfc|pres|prof|pvt|rep|"
    "sen|sgt|spc|spkr|sq|sqn|st|sr|jr|supt|tsgt|u.n|u.s|u.k|e.u|u.s.a|u.s.c|c.f.r|v|vs|viz|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|tue|tues|"
    "wed|thu|thur|thurs|fri|ariz|calif|colo|conn|fla|kan|ky|md|mich|minn|mont|neb|nev|okla|tenn|tex|vt|wis|wyo|"
    "approx|assoc|dept|univ|bros|govt|intl|natl|messrs"
)
# Left out, since they are words as well: no, sat, sun, mass, miss, ill, wash, mar, may; `_joins` sees "No. 5" all the same.

# A piece longer than this goes to nupunkt in parts, so that one huge line costs no more than many short ones.
_PIECE = 20_000


@lru_cache(maxsize=2)  # dating and scanning ask for the same text, one after the other
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text`, in order. Spans are trimmed, do not overlap, and together cover all that is not space."""
    found: list[Sentence] = []
    stops = _stops(text)
    for paragraph, (start, end) in enumerate(blocks(text)):
        for first, last in _split(text, start, end, stops):
            if last - first <= _LONGEST:
                found.append(Sentence(Span(first, last), paragraph))
            else:
                found.extend(Sentence(Span(a, b), paragraph) for a, b in _cut(text, first, last))
    return tuple(found)


_LONGEST = 2_000
"""Characters of a sentence. The longest of news have a third of that; what has more is a list or a text without full stops, and who
looks around in the sentence of a figure must not pay for a chapter.
"""


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of what is too long for a sentence, each to the last space that fits."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        stop = space if space > start else start + _LONGEST
        first, last = trimmed(text, start, stop)
        if first < last:
            yield first, last
        start = stop
    first, last = trimmed(text, start, end)
    if first < last:
        yield first, last


@cache
def _tokenizer() -> PunktSentenceTokenizer:
    from nupunkt import load_default_model  # noqa: PLC0415 - its model takes longer to load than the rest of checker

    tokenizer = load_default_model()
    tokenizer.add_abbreviations(_ABBREVIATIONS.split("|"))
    return tokenizer


def _split(text: str, start: int, end: int, stops: list[int]) -> Iterator[tuple[int, int]]:
    """The sentences of one block; where the stops of the text are is known."""
    if end - start > _PIECE:
        spans = _pieced(text, start, end)
    else:
        gaps = _plain_gaps(text, start, end, stops[bisect_left(stops, start) : bisect_left(stops, end)])
        if gaps is not None:
            yield from _parted(start, end, gaps)
            return
        if _stop().search(text, start, end) is None:
            yield start, end
            return
        spans = _punkt(text, start, end)
    gaps = _missed(text, start, end)
    for first, last in _repaired(text, spans):
        yield from _parted(first, last, gaps)


@cache
def _stop() -> regex.Pattern[str]:
    return pattern_of(r"[.!?…]\P{L}{0,8}\s")


_WHOLE_WORD_ENDS = (
    r"[”’\")\]]{0,2}(?P<gap>\s++)(?=[“‘\"(\[]?[\p{Lu}\p{Nd}$€£])(?<=(?<![\p{L}.])(?P<word>\p{L}\p{Ll}{3,})\.[”’\")\]]{0,2}\s+)"
)
"""What is behind a full stop that ends a sentence, and a whole word before it."""


@cache
def _may_end() -> regex.Pattern[str]:
    """A stop within a block at which nupunkt may see an end: it sees none before letters, figures, commas and hyphens."""
    return pattern_of(
        rf"[.!?…](?!['’]?\p{{L}}|[\p{{N}},-]|[”’\"')\]]{{0,3}}\Z)(?:(?<=\.){_WHOLE_WORD_ENDS})?+",
        regex.VERSION1,
    )


def _plain_gaps(text: str, start: int, end: int, stops: list[int]) -> list[tuple[int, int, int]] | None:
    """The gaps between the sentences of a block, as `_missed` has them, where it makes no difference what nupunkt says of it, as in
    most: each stop stands behind a whole word, or is joined to what follows in any case. None where one does not.
    """
    gaps = []
    for at in stops:
        gap = _plain_gap(text, start, at, end)
        if gap is not None:
            gaps.append(gap)
            continue
        within = at + 1 < end and not text[at + 1].isalnum()  # of the block, and of no word or number
        match = _may_end().match(text, at, end) if within else None
        if match is None:
            continue
        if (word := match[2]) is not None and word.lower() not in _known_abbreviations():
            gaps.append((*match.span(1), match.start(2)))
            continue
        stop = match.start() + 1
        following, _ = trimmed(text, stop, end)
        goes_on = following > stop and text[following].isalnum() and _joins(text, (start, stop), following)
        if not goes_on or _after_state().match(text, stop - 1, end) is not None:
            return None
    return gaps


def _stops(text: str) -> list[int]:
    places = []
    for mark in ".!?…":
        at = text.find(mark)
        while at >= 0:
            places.append(at)
            at = text.find(mark, at + 1)
    places.sort()
    return places


def _plain_gap(text: str, start: int, at: int, end: int) -> tuple[int, int, int] | None:
    """The gap behind a full stop that stands as most do, "the plain word. And", told without an expression; None of any other."""
    if text[at : at + 2] != ". " or at + 2 >= end or not "A" <= text[at + 2] <= "Z":
        return None
    first = text.rfind(" ", start, at) + 1
    word = text[first:at]
    plain = first > start and len(word) > 3 and word.isascii() and word.isalpha() and word[1:].islower()
    return (at + 1, at + 2, first) if plain and word.lower() not in _known_abbreviations() else None


@cache
def _full_stop() -> regex.Pattern[str]:
    """A whole word, a full stop, and a capital or a digit: the end of a sentence, unless the word is an abbreviation of news.

    It looks for the stop and from there back at the word: there are fewer stops than words.
    """
    return pattern_of(rf"\.{_WHOLE_WORD_ENDS}", regex.VERSION1)


def _missed(text: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """The gaps of a block at which nupunkt may have taken a whole word for an abbreviation, its model knows "Poland." as such; each
    behind the place from which on its words have to stand in one sentence.
    """
    gaps = [
        (*match.span("gap"), match.start("word"))
        for match in _full_stop().finditer(text, start, end)
        if match["word"].lower() not in _known_abbreviations()
    ]
    gaps += [(*match.span("gap"), match.start()) for match in _after_state().finditer(text, start, end)]
    if text.find("] ", start, end) >= 0:
        gaps += [(*match.span("gap"), match.start()) for match in _footnoted().finditer(text, start, end)]
    return sorted(gaps)


def _parted(start: int, end: int, gaps: list[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    """A sentence in parts, where one of the gaps lies within it."""
    at = start
    for first, last, since in gaps and gaps[bisect_left(gaps, (start,)) :]:
        if last >= end:
            break
        if first > at and since >= start:
            yield at, first
            at = last
    yield at, end


@cache
def _after_state() -> regex.Pattern[str]:
    """ "He grew up in Ada, Okla. Earning little, ...": the short form of a state ends a sentence where no name follows.

    It looks for the stop first, as `_full_stop` does.
    """
    return pattern_of(
        r"\.(?P<gap>\s++)(?=\p{Lu}\p{Ll}+\s\p{Ll})(?<=,\s(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C"
        r"|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.\s+)",
        regex.VERSION1,
    )


@cache
def _footnoted() -> regex.Pattern[str]:
    """ "It rained in May.[2] Snow followed": the marks of footnotes behind the full stop are its sentence's."""
    return pattern_of(
        r"(?<=\p{L}{2}|\d|[)”\"’])[.!?][”\"’]?(?:\[(?:\p{L}?\d{1,3}|\p{Ll})\]){1,4}(?P<gap>\s++)(?=[“‘\"(]?[\p{Lu}\p{Nd}])"
    )


@cache
def _marks() -> regex.Pattern[str]:
    return pattern_of(r"(?:\[(?:\p{L}?\d{1,3}|\p{Ll})\]){1,4}(?:\s|$)")


@cache
def _known_abbreviations() -> frozenset[str]:
    return frozenset(word.lower().rstrip(".") for word in _ABBREVIATIONS.split("|"))


def _punkt(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for a, b in _tokenizer().span_tokenize(text[start:end]):
        # nupunkt leaves space between its spans, and may leave more than space out: what lies between goes to the next one.
        del a
        first, last = trimmed(text, at, start + b)
        if first < last:
            yield first, last
        at = start + b
    first, last = trimmed(text, at, end)
    if first < last:
        yield first, last


def _pieced(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """As `_punkt`, part by part: a part's last sentence is read again with the next part, unless the part is one sentence."""
    at = start
    while end - at > _PIECE:
        cut = text.rfind(" ", at + 1, at + _PIECE)
        stop = cut if cut > at else at + _PIECE
        spans = list(_punkt(text, at, stop))
        yield from spans[:-1]
        if len(spans) > 1:
            at = spans[-1][0]
        else:
            yield from spans
            at = stop
    yield from _punkt(text, at, end)


@cache
def _no_end() -> regex.Pattern[str]:
    """The end of a span that is no end of a sentence, whatever the next word: a title, a rank, an initial after a space."""
    titles = "Gen|Lt|Col|Maj|Capt|Cpt|Sgt|Adm|Brig|Cmdr|Cpl|Pvt|Sen|Rep|Gov|Pres|Prof|Dr|Mr|Mrs|Ms|Rev|Hon|Supt|Spc|Pfc|St|Mt|Ft"
    return pattern_of(rf"(?<![\p{{L}}\p{{N}}.])(?:{titles}|\p{{Lu}}(?:\.\p{{Lu}})?+)\.$")


@cache
def _starter() -> regex.Pattern[str]:
    """Words that begin sentences and no name."""
    return pattern_of(
        r"(?:The|A|An|It|He|She|They|We|I|You|In|On|At|As|If|But|And|So|This|That|These|There|When|While|Its|His|Her)\s"
    )


@cache
def _continues() -> regex.Pattern[str]:
    """After "U.S." and the like: a small letter, a figure or a noun that such an abbreviation stands before."""
    nouns = (
        "Army|Navy|Air|Marine|Marines|Coast|Space|Cyber|Forces?|Troops|Soldiers?|President|Vice|Secretary|Senate|Senator|House|Congress|"
        "Department|Defen[cs]e|State|Treasury|Embassy|Ambassador|Supreme|District|Court|Attorney|Special|National|Federal|Government|"
        "Central|Strategic|European|Africa|Indo|Northern|Southern|Steel|Open|Bank|Census|Bureau|Agency|Geological|Customs|Border|"
        "Immigration|Capitol|Chamber|Representatives?|Rep\\.|Sen\\.|Gen\\.|Lt\\.|Security|General|Human|Refugee|Food|World|Under|Deputy|Assistant"
    )
    return pattern_of(rf"[\p{{Ll}}\p{{N}}$€£(]|(?:{nouns})(?!\p{{L}})")


def _repaired(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Joins what an abbreviation split, and splits nothing."""
    held: tuple[int, int] | None = None
    for start, end in spans:
        if held is None:
            held = start, end
        elif _joins(text, held, start):
            held = held[0], end
        else:
            yield held
            held = start, end
    if held is not None:
        yield held


def _joins(text: str, held: tuple[int, int], start: int) -> bool:
    if text[start] == "[" and held[1] == start and _marks().match(text, start) is not None:
        return True  # footnotes of the sentence before; `_whole_words_end` parts the two behind them
    tail = text[max(held[0], held[1] - 12) : held[1]]
    if tail.endswith(("U.S.", "U.K.", "U.N.", "E.U.", "U.S.A.")):
        return _continues().match(text, start) is not None
    if _no_end().search(tail) is not None:
        # "Gen. Smith" and "John C. Rood" go on; "Plan B. The ..." does not.
        return _starter().match(text, start) is None
    if tail.endswith(("No.", "Nos.", "Art.", "Sec.")):
        return text[start].isdigit()
    if text[start].isdigit() and text[held[1] - 1] == ".":
        return broken_decimal(text, held[1] - 1)
    return text[start].islower() and text[held[1] - 1] == "."
