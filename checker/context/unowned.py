"""Unowned: figures that are nobody's, whoever the sentence is about.

A size before a noun is the noun's ("a 4-inch pipe"), a way leads from somewhere, a quoted number is somebody's words, "the two men"
have been counted before, and a number behind a name is a part of it ("Mariner 2").
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.gap import move_of
from checker.context.persons import counts_people
from checker.context.reading import Context
from checker.context.row import Row
from checker.context.who_says import what_they_say
from checker.cues import compiled
from checker.model import Kind

__all__ = ["unowned"]


def unowned(context: Context, row: Row) -> bool:
    """True where the subject of the sentence has nothing to do with the figure."""
    return (
        _attributive(context, row)
        or _way(context, row)
        or _quoted(context)
        or _counted_before(context)
        or _part_of_name(context, row)
        or _agent(context, row)
        or _deep_inside(context, row)
        or _whole(context, row)
        or _one_of_all(context)
        or what_they_say(context) is not None
        or _of_others(row)
        or _a_nouns(row)
        or _time_left(context)
    )


def _attributive(context: Context, row: Row) -> bool:
    """ "A 4-inch pipe", "the 35-word oath", ".38-calibre": a size of a thing, not of the one who has the thing."""
    if context.figure.kind is Kind.COUNT:
        return _of_a_thing().match(context.text, context.figure.span.end) is not None
    if context.figure.kind in (Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.FRACTION, Kind.AGE, Kind.ORDINAL):
        return False
    if _border().search(context.text, context.sentence.start, context.sentence.end) is not None:
        return False
    behind = row.tokens[row.figure + 1 : row.figure + 2]
    joined = _hyphen().search(context.figure.span.of(context.text)) is not None
    return bool(behind) and (behind[0].letter == "W" or (joined and behind[0].letter == "N")) and context.figure.unit is not None


@cache
def _border() -> regex.Pattern[str]:
    """A land's border and coast are its own: "Norway shares a 195-kilometre border with Russia"."""
    return compiled(
        r"\b(?:shares?|sharing|has|have|with)\s(?:an?|its|their)\s[\p{L}\d,.-]+(?:\s\([^()]{1,20}\))?\s(?:\p{Ll}+\s){0,2}(?:border|frontier|coastline|coast)\b"
    )


@cache
def _hyphen() -> regex.Pattern[str]:
    return compiled(r"\d\s?-\s?\p{L}")


@cache
def _of_a_thing() -> regex.Pattern[str]:
    return compiled(
        r"\s?-?\s?(?:page|word|calib(?:er|re)|gauge|story|storey|room|bedroom|seat|bit|door|lane|piece|star|cylinder|pixel)\s?-?\s\p{Ll}"
    )


def _way(context: Context, row: Row) -> bool:
    """ "A mosque two blocks from the square": the way of the noun before it; "the jail is nine miles north of it" is the jail's."""
    before = row.tokens[row.figure - 1] if row.figure else None
    unit = context.figure.unit or ""
    return (
        (context.figure.kind is Kind.MEASURE or unit.startswith(("block", "step", "house", "door", "stop")))
        and _from().match(context.text, context.core.end) is not None
        and before is not None
        and (before.letter in "WN," or before.word in ("about", "some", "nearly", "just", "only"))
        and not any(t.letter == "X" for t in row.tokens[max(row.figure - 3, 0) : row.figure])
    )


@cache
def _from() -> regex.Pattern[str]:
    return compiled(
        r"(?:\s(?:blocks?|miles?|km|kilomet(?:er|re)s?|feet|met(?:er|re)s|yards))?\s(?:(?:away|down|up|(?:north|south|east|west)\p{Ll}*)\s)?"
        r"(?:from|of|off|below|above|behind|outside)\s(?<=\b(?:from|off|below|above|behind|outside|(?:north|south|east|west)\p{Ll}*\sof)\s)"
    )


def _quoted(context: Context) -> bool:
    """ "His remark on the “47 percent”": the number stands for the words of somebody."""
    start, end = context.figure.span.start, context.figure.span.end
    return context.text[max(start - 1, 0) : start] in ("“", '"', "‘") and context.text[end : end + 2].lstrip(",.")[:1] in (
        "”",
        '"',
        "’",
    )


def _counted_before(context: Context) -> bool:
    """ "The two men": they are known, and no count that anybody has."""
    figure = context.figure
    return (
        figure.kind is Kind.COUNT
        and figure.low is not None
        and figure.low == figure.high
        and figure.low <= FEW
        and _known().search(context.text, max(figure.span.start - 12, context.sentence.start), figure.span.start) is not None
    )


FEW = 4
"""How many people or things a text goes on to call "the two" or "the four"."""


@cache
def _known() -> regex.Pattern[str]:
    return compiled(r"\b(?:[Tt]he|[Tt]hese|[Tt]hose)\s(?:other\s)?$")


def _part_of_name(context: Context, row: Row) -> bool:
    """ "Mariner 2 was launched": a numeral right behind a capitalised word."""
    inside = context.reading.within(context.reading.cast, context.sentence)
    if any(n.span.covers(context.figure.span) and n.span != context.figure.span for n in inside):
        return True
    if row.figure == 0 or context.figure.kind is not Kind.COUNT or not context.figure.numeral.of(context.text).isdigit():
        return False
    before = row.tokens[row.figure - 1]
    return before.letter == "N" and context.text[before.span.end : context.figure.span.start] == " "


def _agent(context: Context, row: Row) -> bool:
    """ "A list presented by three parties": those who did what was done to a thing in passing."""
    if context.figure.kind is not Kind.COUNT or row.figure < 3:
        return False
    done, by = row.tokens[row.figure - 2 : row.figure]
    return by.word == "by" and done.letter == "V" and move_of(done.word) is None and row.tokens[row.figure - 3].letter in "WN,F"


def _deep_inside(context: Context, row: Row) -> bool:
    """ "Liable for the deeds of three gunmen": people in a phrase within a phrase."""
    if context.figure.kind is not Kind.COUNT or not counts_people(context.figure):
        return False
    return _within_phrase().search("".join(t.letter for t in row.tokens[: row.figure])) is not None


def _whole(context: Context, row: Row) -> bool:
    """ "Seven out of the 12 senators": the part is said of somebody, the whole only counts those there are."""
    if context.figure.kind is not Kind.COUNT or not counts_people(context.figure):
        return False
    return _out_of().search(row.letters[: row.figure]) is not None and row.tokens[row.figure - 1].word in ("of", "the", "all")


def _one_of_all(context: Context) -> bool:
    """ "The mill is one of only four sites": so many there are, whoever has one of them."""
    start = context.figure.span.start
    return (
        context.figure.kind is Kind.COUNT
        and context.text[max(start - 9, 0) : start].endswith(("of ", "only ", "just ", "the "))
        and _is_one_of().search(context.text, max(start - 40, 0), start) is not None
    )


@cache
def _is_one_of() -> regex.Pattern[str]:
    return compiled(r"\b(?:is|are|was|were|became|remains?|as)\s(?:\p{Ll}+\s)?one\sof\s(?:(?:only|just|about|some|the)\s)?$")


def _a_nouns(row: Row) -> bool:
    """ "Nine of the team's 15 goals": the team's, whichever that is, and nobody's who had a hand in them."""
    return compiled(r"D[WA]{0,2}Ws[WA]{0,3}$").search(row.letters[: row.figure]) is not None


def _of_others(row: Row) -> bool:
    """ "Sanctions on oligarchs and 12 companies that they control": theirs who do it."""
    behind = compiled(r"RP|P(?=A?X?V)").match(row.letters[row.figure + 1 :])
    return behind is not None and row.tokens[row.figure + behind.end()].word in ("they", "we", "you")


def _time_left(context: Context) -> bool:
    """ "Scored with 46 seconds left": of the game."""
    return context.figure.kind is Kind.DURATION and _left().match(context.text, context.figure.span.end) is not None


@cache
def _left() -> regex.Pattern[str]:
    return compiled(r"\s(?:left|remaining|to\sgo|to\splay)\b")


@cache
def _out_of() -> regex.Pattern[str]:
    return compiled(r"FW?OD?$")


@cache
def _within_phrase() -> regex.Pattern[str]:
    return compiled(r"OD[WA]{0,2}WO[DA]{0,2}$")
