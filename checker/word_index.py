"""Where the words of many lists stand in a text: one automaton for all lists, run once over what is asked about.

A hundred rules and the grammar name some three thousand words in five hundred lists, and each figure asks for dozens of the lists
in its clause, its sentence and before it. So the lists are numbered; an automaton for the words of all of them reads the sentence
the first time that anybody asks about it (elsewhere, a block of the text), and each question is a look into its table.

What is kept from one text to the next decides how fast an answer comes, never what it is.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from checker.anchors import FEWEST

__all__ = ["Anchor", "Index", "Nearby", "Place", "WordList", "folded", "indexed", "word_list"]

Place = tuple[int, int]
"""Start and end of words that were found, in code points."""

_SAME = {"İ": "i", "’": "'", **dict.fromkeys("\t\n\r\f\v\u00a0\u2009\u202f-‐‑–", " ")}
"""What counts as the same character in a phrase. "İ" is here because it is the one letter whose lower case is two characters
long.
"""


_ASCII = bytes(range(128))
_SMALL = bytes(ord(_SAME.get(chr(at), chr(at).lower())) if at < len(_ASCII) else at for at in range(256))
_BEYOND = [(character.encode(), same.encode()) for character, same in _SAME.items() if not character.isascii()]
"""The same for a text in UTF-8: byte by byte, and what takes several."""


def _fold(text: str) -> str:
    said = text.encode("utf-8", "surrogatepass")
    beyond = said.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if beyond == beyond.lower():  # nearly always: bytes take a tenth of the time that letters take one by one
        said = said.translate(_SMALL)
        for character, same in _BEYOND if beyond else ():
            said = said.replace(character, same)
        return said.replace(b"defense", b"defence").decode("utf-8", "surrogatepass")
    for letter, small in _SAME.items():
        text = text.replace(letter, small)
    return text.lower().replace("defense", "defence")


@lru_cache(maxsize=4)
def folded(text: str) -> str:
    """The text as words are looked for in it: of the same length, lower case, one spelling of defence, hyphens as spaces."""
    return _fold(text)


class WordList:
    """Words and phrases that are looked for together. `*` at the end of a word stands for any ending."""

    __slots__ = ("_alone", "_spellings", "anywhere", "number", "words")

    def __init__(self, words: Collection[str], number: int, *, anywhere: bool) -> None:
        self.words = words
        self.number = number
        self.anywhere = anywhere  # inside of words, too
        self._alone: _Automaton | None = None
        self._spellings: Sequence[tuple[str, int]] = ()

    def spellings(self) -> Sequence[tuple[str, int]]:
        """What an automaton looks for, folded: each as a whole word (0), as the beginning of one (1) or anywhere (2)."""
        if not self._spellings:
            self._spellings = tuple(dict.fromkeys(self._folded()))
        return self._spellings

    def _folded(self) -> Iterator[tuple[str, int]]:
        for word in sorted({_fold(word) for word in self.words}):
            if self.anywhere:
                yield word, 2
                continue
            for spelling in _spaced(word.strip()):
                yield spelling.rstrip("*"), int(word.strip().endswith("*"))

    def places(self, text: str, start: int, end: int) -> Sequence[Place]:
        """Where the words stand in `text[start:end]`, as whole words of the text: by start, the longest first."""
        return indexed(text).places(self, start, end)

    def alone(self) -> _Automaton:
        """An automaton of this list, for a text whose index was begun before the list was first used."""
        if self._alone is None:
            self._alone = _Automaton((self,))
        return self._alone


_lists: list[WordList] = []
"""Every list in use, by number."""


@cache
def word_list(words: tuple[str, ...]) -> WordList:
    """The list of these words. Equal words give the same list."""
    return _added(WordList(words, len(_lists), anywhere=False))


class Anchor:
    """What an expression cannot match without (checker.anchors): one string of a list, and one of some more."""

    __slots__ = ("_more", "listed", "needs", "number")

    def __init__(self, anchors: Sequence[frozenset[str]]) -> None:
        sure = [sorted({_without_half_a_defence(_fold(each)) for each in letters}) for letters in anchors]
        telling = [tuple(letters) for letters in sure if min(map(len, letters)) >= FEWEST]
        self.listed = _anchor_list(telling[0]) if telling else None
        self.needs = (self.listed.number,) if self.listed is not None else ()
        self.number = self.listed.number if self.listed is not None else sys.maxsize  # which no text knows
        self._more = telling[1] if len(telling) > 1 else ()

    def may_stand(self, index: Index, start: int, end: int) -> bool:
        """False where it is known that they do not stand in `text[start:end]`; always True in a text that is read the slow way
        (`Index.near`).
        """
        if self.listed is None or index.odd:
            return True
        near = index.at_hand(start, end)
        if self.number < near.size:
            return self.number in near.numbers and bool(near.inside(self.number, start, end)) and self.has_more(index, start, end)
        # What no figure stands near is not read for this: to look for a dozen strings takes a tenth of the time.
        return any(map(index.stretch[start:end].__contains__, self.listed.words)) and self.has_more(index, start, end)

    def has_more(self, index: Index, start: int, end: int) -> bool:
        """What is left of that to be asked where the list is known to have a word."""
        return not self._more or index.odd or any(map(index.stretch[start:end].__contains__, self._more))


@cache
def _anchor_list(letters: tuple[str, ...]) -> WordList:
    return _added(WordList(letters, len(_lists), anywhere=True))


def _without_half_a_defence(letters: str) -> str:
    """What is left of letters that may begin or end inside the one word that folding spells anew."""
    if letters in "defense":
        return ""
    for half in ("efense", "fense", "ense", "nse", "se"):
        letters = letters.removeprefix(half)
    return letters.removesuffix("defens")


def _added(made: WordList) -> WordList:
    _lists.append(made)
    return made


def _spaced(word: str) -> list[str]:
    """The word, and a phrase with one of its gaps twice as wide: older wire copy leaves the blank before a line break."""
    gaps = [at for at, letter in enumerate(word) if letter == " "]
    return [word, *(f"{word[:at]} {word[at:]}" for at in gaps)]


_Hit = tuple[int, int, int, frozenset[int]]
"""Start; the end in the text, below zero, so that of words that begin together the longest comes first; the end of the word as it
is listed, which lies before the other where a "*" stands for more; the numbers of the lists that have it.
"""


class _Automaton:
    """The words of some lists, found in one pass."""

    def __init__(self, lists: Sequence[WordList]) -> None:
        self.size = len(lists)
        self.lacked = 0
        """How often a list was looked for alone, because it is not among these."""
        owners: dict[str, tuple[set[int], set[int], set[int]]] = {}
        for each in lists:
            for spelling, kind in each.spellings():
                owners.setdefault(spelling, (set(), set(), set()))[kind].add(each.number)
        self._owners = [tuple(map(frozenset, kinds)) for kinds in owners.values()]
        self.longest = max(map(len, owners), default=0)
        self._machine = AhoCorasick(list(owners), matchkind=MatchKind.Standard)

    def read(self, stretch: str, start: int, end: int, *, beyond: int = 0) -> list[_Hit]:
        """What begins in `stretch[start:end]` and ends there, or `beyond`, from left to right. `stretch` is a folded text."""
        found: list[_Hit] = []
        owners = self._owners
        for index, at, to in self._machine.find_matches_as_indexes(stretch[start : end + beyond], overlapping=True):
            first = at + start
            if first >= end:
                continue
            last = to + start
            closed, open_ended, anywhere = owners[index]
            if anywhere:
                found.append((first, -last, last, anywhere))
            # Most of what is found as a word stands within another one.
            if not (closed or open_ended) or (first and not stretch[first - 1].isspace() and _inside_word(stretch, first)):
                continue
            if closed and (stretch[last : last + 1].isspace() or not _inside_word(stretch, last)):
                found.append((first, -last, last, closed))
            if open_ended:
                found.append((first, -_word_end(stretch, last), last, open_ended))
        found.sort()
        return found


class Nearby:
    """What stands in a stretch of a text, and which lists have a word there: of those below `size`, the `numbers`; of the others
    nobody knows.
    """

    __slots__ = ("_hits", "end", "numbers", "size", "start")

    def __init__(self, start: int, end: int, hits: Sequence[_Hit], size: int) -> None:
        self.start = start
        self.end = end
        self.size = size
        by_number: dict[int, list[_Hit]] = {}
        for hit in hits:
            for number in hit[3]:
                if number in by_number:
                    by_number[number].append(hit)
                else:
                    by_number[number] = [hit]
        self._hits = by_number
        self.numbers: AbstractSet[int] = frozenset(by_number)

    def lacks(self, numbers: Sequence[int]) -> bool:
        """True where none of these lists, the highest number last, has a word there."""
        return numbers[-1] < self.size and self.numbers.isdisjoint(numbers)

    def inside(self, number: int, start: int, end: int) -> Sequence[Place]:
        """Where the words of a list lie in `text[start:end]`."""
        return _inside(self._hits[number], start, end) if number in self._hits else ()


def _inside_word(text: str, at: int) -> bool:
    """True where a word goes on: letters, digits or "_" on both sides."""
    sides = text[at - 1 : at + 1] if at else ""
    return len(sides) == 2 and (sides.isalnum() or ("_" in sides and sides.replace("_", "a").isalnum()))


def _word_end(text: str, at: int) -> int:
    while at < len(text) and (text[at].isalnum() or text[at] == "_"):
        at += 1
    return at


_BLOCK = 192
"""Characters that are read at once, where it is not the sentence of a figure. What no figure stands near is never read."""


_PATIENCE = 50
"""How often a text may ask for lists that its index does not know before it is read again with all of them."""


_NOWHERE = Nearby(0, -1, (), 0)


class Index:
    """One text, read by the sentences of its figures, and by blocks where something is asked of what lies elsewhere."""

    __slots__ = ("_automaton", "_blocks", "_here", "_near", "_size", "_strange", "odd", "simple", "stretch")

    def __init__(self, text: str) -> None:
        self.stretch = folded(text)
        beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
        self.odd = "ı" in beyond or "Σ" in beyond or beyond.casefold() != beyond.lower()
        """Whether a pattern may take some of its letters for others ("ß" for "ss", "ς" for "Σ")."""
        self.simple = not self.odd and "İ" not in beyond
        """Whether each letter of the text has one other case, and none stands for several ("ß" for "ss", "ﬁ" for "fi")."""
        self._begin(_for_all(lacking=0 if _latest.lacked > _WORTH_IT else _latest.size // 8))

    def _begin(self, automaton: _Automaton) -> None:
        self._automaton = automaton
        self._size = self._automaton.size
        self._strange = 0
        self._blocks: dict[int, Nearby] = {}
        self._near: dict[Place, Nearby] = {}
        self._here = _NOWHERE  # the sentence at hand: nearly all is asked of it

    def places(self, words: WordList, start: int, end: int) -> Sequence[Place]:
        number = words.number
        if number >= self._size:
            self._strange += 1
            self._automaton.lacked += 1
            if self._strange > _PATIENCE + self._size // 8:
                self._begin(_for_all())
                return self.places(words, start, end)
            return _inside(words.alone().read(self.stretch, start, end), start, end)
        here = self._here
        if here.start <= start and end <= here.end:
            return here.inside(number, start, end)
        found: Sequence[Place] = ()
        for at in range(start // _BLOCK, (end + _BLOCK - 1) // _BLOCK):
            block = self._blocks.get(at) or self._read(at)
            if number in block.numbers:
                inside = block.inside(number, start, end)
                found = [*found, *inside] if found else inside
        return found

    def lacks(self, numbers: Sequence[int], start: int, end: int) -> bool:
        """True where it is known at once that none of these lists, the highest number last, has a word in `text[start:end]`."""
        if numbers[-1] >= self._size or self.odd:
            return False
        here = self._here
        if here.start <= start and end <= here.end:
            return here.numbers.isdisjoint(numbers)
        for at in range(start // _BLOCK, (end + _BLOCK - 1) // _BLOCK):
            if not (self._blocks.get(at) or self._read(at)).numbers.isdisjoint(numbers):
                return False
        return True

    def at_hand(self, start: int, end: int) -> Nearby:
        """What stands in the sentence at hand where the stretch lies in it; else what says of no list that it is missing."""
        here = self._here
        return here if here.start <= start and end <= here.end else _NOWHERE

    def near(self, start: int, end: int) -> Nearby:
        """What stands in the sentence of a figure, which is at hand until the next is asked for.

        In a text with letters that a pattern may take for others ("ß" for "ss") every list may have a word: such a text is read
        the slow way.
        """
        near = self._near.get((start, end))
        if near is None:
            size = 0 if self.odd else self._size  # 0: no list is known to be missing
            near = self._near[start, end] = Nearby(start, end, self._automaton.read(self.stretch, start, end), size)
        self._here = near
        return near

    def _read(self, at: int) -> Nearby:
        start, end = at * _BLOCK, (at + 1) * _BLOCK
        hits = self._automaton.read(self.stretch, start, end, beyond=self._automaton.longest)
        block = self._blocks[at] = Nearby(start, end, hits, self._size)
        return block


def _inside(hits: Sequence[_Hit], start: int, end: int) -> Sequence[Place]:
    """Those that lie in a stretch. Of an open-ended word only what is listed has to; its ending is cut."""
    return [(first, min(-to, end)) for first, to, last, _ in hits if first >= start and last <= end]


@lru_cache(maxsize=4)
def indexed(text: str) -> Index:
    """The index of a text, kept for the next who asks."""
    return Index(text)


_WORTH_IT = 600
"""So many times take as long as to make the automaton anew."""

_latest = _Automaton(())


def _for_all(*, lacking: int = 0) -> _Automaton:
    """The automaton of every list so far but for the last few. To make it anew takes milliseconds."""
    global _latest  # noqa: PLW0603 - the one automaton that new texts are read with
    if len(_lists) - _latest.size > lacking:
        _latest = _Automaton(tuple(_lists))
    return _latest
