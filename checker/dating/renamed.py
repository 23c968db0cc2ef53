"""Institutions that changed their names: a text with the new name was not written before the change."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from checker.dating.clue import Clue, Page, Strength
from checker.model import Interval
from checker.reference import Renaming, Tables, renamings

__all__ = ["renaming_clues"]


def renaming_clues(page: Page, tables: Tables = ()) -> Iterator[Clue]:
    automaton, forms = _names(tuple(map(str, tables)))
    seen: set[str] = set()
    for index, start, end in automaton.find_matches_as_indexes(page.text):
        row, name = forms[index]
        if name in seen or _inside_word(page.text, start, end):
            continue
        seen.add(name)
        if not row.checked and row.country not in {m.entity for m in page.mentions}:
            continue
        span, text = page.quote(start, end)
        strength: Strength = "hard" if row.checked else "soft"
        unchecked = "" if row.checked else " (nobody checked this row of the table)"
        why = f"“{text}”: this name since {row.date}, before that {row.old_name}{unchecked}"
        yield Clue(span, text, why, (Interval(row.date, None),), strength)


def _inside_word(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())


@lru_cache(maxsize=8)
def _names(tables: tuple[str, ...]) -> tuple[AhoCorasick, tuple[tuple[Renaming, str], ...]]:
    rows = renamings(tables)
    old = {part for row in rows for part in _parts(row.old_name)}
    forms = {part: row for row in rows for part in _parts(row.new_name) if part not in old and _telling(part)}
    # "Secretary of War" is also the start of "Assistant Secretary of War": any office of the renamed department tells as much.
    return AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest), tuple((row, part) for part, row in forms.items())


def _parts(name: str) -> list[str]:
    """The names in a cell: what brackets add left out, lists taken apart."""
    bare = regex.sub(r"\s*\([^)]*\)", "", name)
    return [part.strip() for part in regex.split(r";|/| and others| after ", bare) if part.strip()]


_BORNE_BEFORE = frozenset({"Group of Seven", "Forza Italia", "National Unity"})
"""New names that are old ones taken up again: a text of the years before has them, too."""


def _telling(name: str) -> bool:
    """True for a name that only its bearer has, and only since then: several words with a capital each, no note of the table's
    maker, and none that was borne before.
    """
    if name in _BORNE_BEFORE:
        return False
    words = name.split()
    capitals = [w for w in words if w[:1].isupper()]
    return len(capitals) > 1 and words[0][0].isupper() and words[0] not in ("The", "Rodzina")
