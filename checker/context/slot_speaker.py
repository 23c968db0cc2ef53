"""Slot speaker: whose "we" and "our" are, in a speech or a transcript: the land of the one who speaks.

The label of a turn names an office holder ("PRESIDENT ALVES:"), or the speech itself says for whom it speaks ("we Chileans", "here
in Chile", "we adopted the Act on Ports of the Republic of Chile"). Two lands, and it stays open.
"""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from checker.context.nested_places import Same
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.state_leader import land_of
from checker.cues import PATTERN_SECONDS
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = ["of_the_speaker"]

_ME = frozenset(("we", "our", "We", "Our"))


def of_the_speaker(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "We spend 3% of our GDP on it": the land of the speaker, where it is plain which."""
    text, figure = context.text, context.figure
    if figure.kind is Kind.AGE or _ME.isdisjoint(context.sentence.of(text).split()):
        return None
    said = context.search(_we_do(), context.left.start, figure.span.start)
    said = said or context.match(_of_ours(), figure.span.end, context.sentence.end)
    if said is None:
        return None
    turns = _turns(Same(context.reading))
    turn = next(((start, who) for start, who in reversed(turns) if start <= figure.span.start), (0, ""))
    end = next((start for start, _ in turns if start > figure.span.start), len(text))
    if not turn[1] and _quoted(text, context.sentence.start, figure.span.start):
        return None  # in a report somebody else may say "we"
    marks = [(at, land) for at, land in _lands(Same(context.reading)) if turn[0] <= at < end]
    land = land_of(context.reading, turn[1].title()) if turn[1] else None
    lands = {land} if land is not None else {found for _, found in marks}
    if len(lands) != 1:
        return None
    return Filled(lands.pop(), Span(*said.span("we")), "“we” in a speech: the land of the speaker")


@cache
def _we_do() -> Expression:
    return expression(
        r"\b(?P<we>[Ww]e)\s(?:(?:also|already|now|have|will|are|start|started|to|going|currently|only|do)\s){0,4}"
        r"(?:ha[dv]e?|spen[dt]|spending|allocated?|invest(?:ed)?|devoted?|increased?|raised?|bought|buy|paid|pay|need|built|build)\b[^.;:]*$"
        r"|\b(?P<we>[Oo]ur)\s(?:\p{Ll}+\s){0,2}(?:GDP|budget|spending|economy|army|armed\sforces|exports|trade|expenditure|outlays)\b[^.;:]*$"
    )


@cache
def _of_ours() -> Expression:
    return expression(r"\sof\s(?P<we>our)\s(?:\p{Ll}+\s){0,2}(?:GDP|output|budget|economy|exports|income)\b")


def _quoted(text: str, start: int, at: int) -> bool:
    """Whether a quotation is open where the figure stands, in the paragraph up to it."""
    begin = text.rfind("\n\n", 0, at) + 1
    before = text[min(begin, start) : at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


@lru_cache(maxsize=4)
def _turns(same: Same) -> tuple[tuple[int, str], ...]:
    """The turns of a transcript: where each begins, and the surname in its label; the empty name for one without an office."""
    text = same.reading.text
    return tuple((m.start(), m["who"] or "") for m in _label().finditer(text, timeout=PATTERN_SECONDS)) if ":" in text else ()


@cache
def _label() -> regex.Pattern[str]:
    return pattern_of(
        r"^(?:\*\*|_)?(?:(?:PRESIDENT|PRIME\sMINISTER|CHANCELLOR|President|Prime\sMinister|Chancellor)\s(?:\p{Lu}[\p{L}’'-]+\s){0,2}?(?P<who>\p{Lu}[\p{L}’'-]+)"
        r"|(?:THE|MR\.?|MRS\.?|MS\.?|DR\.?|SECRETARY|MINISTER|SECRETARY\sGENERAL|GENERAL|Q)(?:\s\p{Lu}[\p{L}’'.-]+){0,3}):",
        regex.VERSION1 | regex.MULTILINE,
    )


@lru_cache(maxsize=4)
def _lands(same: Same) -> tuple[tuple[int, str], ...]:
    """The lands that "we" is said with, and where."""
    reading = same.reading
    lands = {m.span.start: m.entity for m in reading.scan.names if m.kind == "country"}
    found = (
        at for m in _we_of().finditer(reading.text, timeout=PATTERN_SECONDS) for at in (m.end(), m.start("state")) if at in lands
    )
    return tuple((at, lands[at]) for at in found)


@cache
def _we_of() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:[Ww]e,?\s(?:the\s)?(?=\p{Lu})|[Hh]ere\sin\s(?:the\s)?|[Oo]ur\s(?:country|nation|homeland|state),\s(?:the\s)?"
        r"|[Ww]e\s(?:have\s)?(?:just\s)?(?:adopted|passed|enacted|introduced)\s[^.;]{0,80}?\bof\s(?:the\s)?(?P<state>(?:Republic|Kingdom)\sof\s))",
        regex.VERSION1,
    )
