"""Begun: firms, products, laws and words that nobody spoke of before a known day: a text that has one is not older."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from checker.dating.clue import Clue, Page
from checker.model import Interval
from checker.reference import Beginning, Tables, beginnings

__all__ = ["begun_clue"]


def begun_clue(page: Page, tables: Tables = (), *, after: dt.date | None = None) -> Clue | None:
    """The youngest thing that the text names; None where it names none that is younger than `after`."""
    automaton, forms = _forms(tuple(map(str, tables)))
    youngest: tuple[Beginning, int, int] | None = None
    for index, start, end in automaton.find_matches_as_indexes(page.text):
        row = forms[index]
        if (youngest is not None and row.since <= youngest[0].since) or (after is not None and row.since <= after):
            continue
        if not _inside_word(page.text, start, end):
            youngest = row, start, end
    if youngest is None:
        return None
    row, start, end = youngest
    span, text = page.quote(start, end)
    unchecked = "" if row.checked else " (nobody checked this row of the table)"
    why = f"{row.name}: nobody spoke of it before {row.since}{unchecked}"
    return Clue(span, text, why, (Interval(row.since, None),), "hard" if row.checked else "soft", "begun")


def _inside_word(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())


@lru_cache(maxsize=8)
def _forms(tables: tuple[str, ...]) -> tuple[AhoCorasick, tuple[Beginning, ...]]:
    forms = {form: row for row in beginnings(tables) for form in (row.name, *row.forms)}
    return AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest), tuple(forms.values())
