"""The words of one window: the stretch around a calendar word that may belong to a time expression, cut into tokens.

A window is short and made of calendar words, numbers and the small words between them, so that the grammar never looks at
ordinary prose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any, TypeVar

import regex

from checker.patterns import pattern_of
from checker.scan.calendar_words import DAY_PARTS, FREQUENCIES, HOLIDAYS, MONTHS, SEASONS, UNITS, VAGUE_AMOUNTS, WEEKDAYS, ZONES
from checker.scan.numberwords import HUNDRED, ORDINALS, TENS
from checker.scan.numberwords import UNITS as CARDINALS

__all__ = ["DASHES", "TRIGGERS", "Words", "lexer", "once", "phrasebook", "vocabulary"]

DASHES = ("-", "–", "—", "‑", "‐")

_AMBIGUOUS_TRIGGERS = frozenset({"h", "min", "sec", "second"})
"""Left to the digit patterns: too short or too common to look for as words."""

TRIGGERS: frozenset[str] = (
    frozenset(
        "today tonight tonite tomorrow yesterday now asap currently nowadays presently present moment far date noon midday "
        "midnight noonish o'clock o’clock weekday weekdays fiscal eve recently lately eoy eom eod otd ytd past a.m p.m pm "
        "sixties seventies eighties nineties twenties thirties forties fifties noughties gmt utc fifteen thirty forty".split()
    )
    | {*MONTHS, *WEEKDAYS, *UNITS, *SEASONS, *DAY_PARTS, *FREQUENCIES, *HOLIDAYS}
    | {"as soon as possible"}
    | {f"{day}s" for day in WEEKDAYS if day.endswith("day")}
) - _AMBIGUOUS_TRIGGERS
"""Words (and names of holidays) that a time expression cannot do without, if it has no digits: the search is for these."""

_SMALL = frozenset(
    "a an the of in on at to and or for from by until till til through thru since before after between during within over "
    "about around circa as early earlier late later mid middle start starts starting beginning begin end ends ending ended "
    "close closing turn rest dawn height eve this that these those last next past previous prior coming following current "
    "upcoming same first other every each all half couple dozen ago hence back onward onwards ahead not no than more less "
    "least most nearly almost roughly approximately some just only under up exactly barely another whole entire full time so "
    "far date yet now right present moment recent fiscal financial calendar tax academic school per once twice few o'clock am "
    "pm a.m p.m noon midday midnight noonish soon asap possible pre post w today tonight tonite tomorrow yesterday final "
    "opening quarter quarters thousand "
    "hundred eoy eom eod otd ytd nowadays currently recently lately very begun dated ish p t z gmt utc weekday weekdays "
    "business working oclock old olds aged age into ever dating presently remainder local bst est edt et ct pt pst pdt cet "
    "cest ist msk commencing preceding forward sixties seventies eighties nineties twenties thirties forties fifties "
    "noughties new latest then straight consecutive successive second seconds half-past christmas easter".split()
)
"""The small words that may stand between them."""


@cache
def vocabulary() -> frozenset[str]:
    """Every lower-case word that may stand inside a time expression."""
    holidays = {token for name in HOLIDAYS for token in lexer().findall(name)}
    return frozenset(
        {*TRIGGERS, *MONTHS, *WEEKDAYS, *UNITS, *SEASONS, *DAY_PARTS, *FREQUENCIES, *VAGUE_AMOUNTS, *_SMALL}
        | {*CARDINALS, *TENS, *ORDINALS, HUNDRED}
        | holidays
        | {"st", "nd", "rd", "th", "s", "d", "q", "h", "y", "w", "m", "cy", "fy"}
    )


@cache
def lexer() -> regex.Pattern[str]:
    """Tokens of a window. Bounded repeats and possessive groups: linear on any text. Words come first, being most of all tokens."""
    return pattern_of(
        r"(?:[apAP]\s?\.\s?[mM]\b(?:\s?\.(?!\w))?"  # a.m. and the tokenised a . m .
        r"|[oO]['’](?i:clock)\b"
        r"|\p{L}[\p{L}\p{M}]*+"
        r"|[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])"  # 2,000
        r"|[0-9]{1,3}0['’]?[sS]\b"  # 1990s, 1990's
        r"|[0-9]++"
        r"|['’](?:[0-9]0['’]?[sS]\b|[sS]\b)"  # '90s, 's
        r"|[^\s\w])"
    )


P = TypeVar("P")
Form = Callable[["Words", int], P]


def once(form: Form[P]) -> Form[P]:
    """A grammar function that works out its answer for each token of a window once."""
    name = form.__name__

    @wraps(form)
    def known(w: Words, i: int) -> P:
        key = (name, i)
        if key not in w.known:
            w.known[key] = form(w, i)
        answer: P = w.known[key]
        return answer

    return known


def phrasebook(table: Mapping[tuple[str, ...], P]) -> Mapping[str, tuple[tuple[tuple[str, ...], P], ...]]:
    """Phrases by their first word, the longest first, for `longest_phrase`."""
    found: dict[str, list[tuple[tuple[str, ...], P]]] = {}
    for words, meaning in table.items():
        found.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(sorted(entries, key=lambda e: -len(e[0]))) for first, entries in found.items()}


class Words:
    """The tokens of a window: `lows[k]` (lower case, apostrophes straightened) stands at `starts[k]:ends[k]` of the window.

    `known` keeps what the grammar found at a token, which several larger forms ask for: see `once`.
    """

    __slots__ = ("ends", "glue", "known", "lows", "raws", "size", "starts")

    def __init__(self, window: str) -> None:
        self.raws: list[str] = []
        self.lows: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.glue: list[bool] = []
        last = -1
        for m in lexer().finditer(window):
            raw = m.group()
            low = raw.lower().replace("’", "'")
            if low[0] in "ap" and "." in low:
                low = low[0] + "m"
            self.raws.append(raw)
            self.lows.append(low)
            self.starts.append(m.start())
            self.ends.append(m.end())
            self.glue.append(m.start() == last)
            last = m.end()
        self.size = len(self.lows)
        self.known: dict[tuple[str, int], Any] = {}

    def low(self, k: int) -> str:
        """The lower-cased token, or "" outside the window."""
        return self.lows[k] if 0 <= k < self.size else ""

    def glued(self, k: int) -> bool:
        """True when nothing stands between token k and the one before it."""
        return 0 < k < self.size and self.glue[k]

    def capital(self, k: int) -> bool:
        return 0 <= k < self.size and self.raws[k][0].isupper()

    def skip(self, k: int, *words: str) -> int:
        """The index after token k if it is one of these words, else k."""
        return k + 1 if k < self.size and self.lows[k] in words else k

    def longest(self, k: int, book: Mapping[str, tuple[tuple[tuple[str, ...], P], ...]]) -> tuple[P, int] | None:
        """The meaning of the longest phrase of a phrasebook at k, and the index after it."""
        for words, meaning in book.get(self.low(k), ()):
            if tuple(self.lows[k : k + len(words)]) == words:
                return meaning, k + len(words)
        return None

    def phrase(self, k: int, *words: str) -> bool:
        """True when exactly these words stand at k."""
        return self.lows[k : k + len(words)] == list(words)

    def zone_at(self, k: int) -> bool:
        """True where a time zone in capitals stands at k, or "local time"."""
        return self.phrase(k, "local", "time") or (self.low(k) in ZONES and self.capital(k))

    def digits(self, k: int, shortest: int = 1, longest: int = 2) -> int | None:
        """The number at k if it is a plain run of that many digits."""
        low = self.low(k)
        return int(low) if shortest <= len(low) <= longest and low.isdigit() else None
