"""Words with their places: only the sentences that hold a numeral are ever cut into tokens.

A token is a word, a run of digits with its inner separators, a run of superscripts, or one other visible character.
Offsets are those of the article's text, which is never rewritten.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from operator import add

import regex

from checker.patterns import pattern_of
from checker.scan.broken import broken_decimal

__all__ = ["LONGEST_SEGMENT", "Tokens", "segments"]

LONGEST_SEGMENT = 8_000
"""Characters: a longer "sentence" (a table, a list without stops, hostile text) is cut at a space, so that memory stays bounded."""

ABBREVIATIONS = frozenset(
    "no nos mr mrs ms dr st gen lt col sgt capt cmdr adm maj rep sen gov pres prof rev hon jr sr vs etc e.g i.e approx est "
    "fig figs vol pp p sec art jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun inc ltd co corp "
    "bros dept univ ave blvd rd mt ft sq cu cf ca c d b al op pct bn mn mln hrs min max avg rs".split()
)
"""Words that a full stop may follow without ending the sentence. A sentence that ends in one is read together with the next."""


@cache
def _token_pattern() -> regex.Pattern[str]:
    return pattern_of(
        r"(\p{L}(?:[\p{L}\p{M}]++|\.(?:\p{L}\.)++(?:\p{L}(?![\p{L}\p{M}]))?|)"  # a word; U.S., a.m., U.S.A
        r"|\d++(?:[.,]\d++)*+"  # 4,500.25 and its malformed cousins
        r"|\\n(?!\p{Ll})"  # a line end that was printed as two characters, by an export of an export
        r"|(?<=\p{L})['’](?i:s|t|re|ve|d|ll|m)(?![\p{L}\p{M}])"  # 's, n't: a token of its own
        r"|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]++"
        r"|\S)"
    )


@cache
def _boundary() -> regex.Pattern[str]:
    return pattern_of(r"[.!?…][\"”’')\]]*+(?=\s|\\n(?!\p{Ll}))|\n|\\n(?!\p{Ll})")


_BOUNDARY_MARKS = ".!?…\n\\"
"""What `_boundary` begins with."""


class Tokens:
    """The tokens of one stretch of text: `words[k]` stands at `starts[k]:ends[k]`, `lows[k]` is its lower case.

    `joined` holds the lower-cased tokens as lines of one string: a quick way to ask whether one of them occurs at all.
    `continental` says why numbers are read with a point between thousands here, None in English notation.

    Beyond the last token (and, since lists count back from -1, before the first) stand `PADDING` empty ones, so that a
    grammar may look a few words ahead or back without asking whether they exist.
    """

    __slots__ = ("continental", "ends", "joined", "lows", "size", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int, *, continental: str | None = None) -> None:
        self.continental = continental
        self.text = text
        words: list[str] = []
        starts: list[int] = []
        at = start
        for piece in text[start:end].replace("\u2011", "-").split(" "):  # a hyphen that no line breaks at is one
            if piece.isalpha():  # as most, and then it is one word: the expression takes twenty times as long to say so
                words.append(piece)
                starts.append(at)
            elif piece[-1:] in _MARKS and piece[:-1].isalpha():
                words += piece[:-1], piece[-1]
                starts += at, at + len(piece) - 1
            elif piece[-2:] in _OWNERS and piece[:-2].isalpha():
                words += piece[:-2], piece[-2:]
                starts += at, at + len(piece) - 2
            elif piece:
                inner = at
                for n, part in enumerate(_token_pattern().split(piece)):
                    if n % 2:
                        words.append(part)
                        starts.append(inner)
                    inner += len(part)
            at += len(piece) + 1
        self.size = len(words)
        self.starts = starts
        self.ends = list(map(add, starts, map(len, words)))
        words += _EMPTY
        self.words = words
        # Joined, lowered and split again: one call instead of one for each token.
        self.joined = "\n".join(words).lower()
        self.lows: list[str] = self.joined.split("\n")

    def glued(self, k: int) -> bool:
        """True when nothing stands between token k and the one before it."""
        return 0 < k < self.size and self.ends[k - 1] == self.starts[k]

    def gap(self, k: int) -> str:
        """The white space before token k."""
        return self.text[self.ends[k - 1] : self.starts[k]] if 0 < k < self.size else ""


_MARKS = frozenset(",.")
"""Marks behind a word that are no part of it, whatever the word."""

_OWNERS = frozenset(("'s", "’s"))

PADDING = 12
"""Empty tokens at the end: more than any rule of the grammar looks ahead or back by index."""

_EMPTY = [""] * PADDING


def segments(text: str, anchors: list[int]) -> Iterator[tuple[int, int, list[int]]]:
    """The sentences that hold some of the sorted offsets in `anchors`: start, end and those offsets, in order."""
    i, done = 0, 0
    marks = [mark for mark in _BOUNDARY_MARKS if mark in text]
    while i < len(anchors):
        anchor = anchors[i]
        start, end = _sentence(text, anchor, done, marks)
        if anchor - start > LONGEST_SEGMENT // 2 and end - start > LONGEST_SEGMENT:
            start = _after_space(text, anchor - LONGEST_SEGMENT // 2, anchor)
        if end - start > LONGEST_SEGMENT:
            end = min(end, _cut(text, start, anchor))
        last = bisect_left(anchors, end, i)
        yield start, end, anchors[i:last]
        i, done = last, end


def _sentence(text: str, anchor: int, done: int, marks: Sequence[str]) -> tuple[int, int]:
    """Start and end of the sentence around an anchor; `marks` are those of `_BOUNDARY_MARKS` that the text has. A wrong cut costs
    context, a missing one mixes two sentences.

    They are looked for from the anchor to both sides: most sentences have no anchor.
    """
    start = done
    at = anchor
    while (at := max([text.rfind(mark, done, at) for mark in marks], default=-1)) >= 0:
        match = _boundary().match(text, at, anchor + 2)  # two letters more: "\\n" is asked for what is behind it
        if match is not None and match.end() <= anchor and _ends_sentence(text, match.end()):
            start = match.end()
            break
    furthest = _behind_word(text, min(anchor + 2 * LONGEST_SEGMENT, len(text)))
    for match in _boundary().finditer(text, max(anchor - 1, 0), furthest):
        end = match.end()
        if end > anchor and (end - start > LONGEST_SEGMENT or _ends_sentence(text, end)):
            return start, end
    return start, furthest


def _ends_sentence(text: str, end: int) -> bool:
    at = end - 1
    if text[at] == "\n":
        return not _goes_on(text, at)
    while at > 0 and text[at] not in ".!?…":
        at -= 1
    return text[at] != "." or not _abbreviation(text, at, end)


def _cut(text: str, start: int, anchor: int) -> int:
    """Where to cut an endless sentence: at white space after the numeral at `anchor`, else hard."""
    limit = start + LONGEST_SEGMENT
    for k in range(limit, max(anchor + 1, limit - 200), -1):
        if text[k - 1].isspace():
            return k
    return _behind_word(text, limit)


def _behind_word(text: str, at: int) -> int:
    """The place, or the end of the word that it cuts."""
    while at < len(text) and text[at].isalnum() and text[at - 1].isalnum():
        at += 1
    return at


def _after_space(text: str, start: int, anchor: int) -> int:
    for k in range(start, min(anchor, start + 200)):
        if text[k].isspace():
            return k + 1
    return start


def _goes_on(text: str, at: int) -> bool:
    """True when the line break at `at` only wraps a sentence: the next line goes on in lower case. Older wire copy leaves the
    blank between two words before the break, so that is not what the line ends with.
    """
    following = text[at + 1 : at + 2]
    if following.islower():
        return True
    before = text[max(0, at - 3) : at].rstrip(" ")[-1:]
    return (
        (following.isdigit() or following in _SIGNS)
        and (before.islower() or before == ",")
        and at - text.rfind("\n", max(0, at - 120), at) > 45
    )


_SIGNS = frozenset("$€£¥")


def _abbreviation(text: str, at: int, end: int) -> bool:
    """True when the full stop at `at` belongs to "No. 10", "Gen. Smith", "U.S. troops", or the next word is lower case."""
    following = text[end + 1 : end + 2]
    if following.islower():
        return True
    if following.isdigit() and not text[end + 2 : end + 3].isdigit() and text[at - 1 : at].isdigit():
        return broken_decimal(text, at)
    k = at
    while k > 0 and at - k < 6 and (text[k - 1].isalpha() or text[k - 1] == "."):
        k -= 1
    word = text[k:at].lower()
    if not word and text[at - 1 : at] == " ":  # tokenised text: "4 . 8 %", "no . 1"
        return following.isdigit() and (
            text[at - 2 : at - 1].isdigit() or text[max(0, at - 4) : at - 1].lower().split()[-1:] == ["no"]
        )
    return word in ABBREVIATIONS or (len(word) == 1 and word != "i") or (len(word) == 3 and word[1] == ".")
