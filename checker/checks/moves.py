"""Moves: a value that went from one figure to another, and by how much, where the words of one sentence say so.

Every pattern is read off the words between neighbouring values, so that no figure is skipped over: "rose 20% to 120 from 100",
"from 8.5 to 27, more than tripled", "91,757, almost 14% more than the 2000 census figure of 76,129".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

import regex
from msgspec import structs

from checker.checks import move_words as say
from checker.checks.statement import NOUN, NP, PERIOD, Statement, same_unit, words
from checker.model import Direction, Figure, Kind, Qualifier, Span
from checker.patterns import pattern_of

__all__ = ["Move", "Step", "Sure", "moves", "steps"]

Sure = Literal["clear", "likely", "open"]
"""Whether the change was measured from the old value to the new: the grammar says so; a comma sets the old value off; something
else may be its base."""

_SCALES = {
    "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip

_VERBS = ("doubl", "tripl", "trebl", "halv", "quadrupl", "quintupl")


@dataclass(frozen=True, slots=True)
class Move:
    """From `old` to `new`, said to be `change`: a percentage, a multiple or a difference; None for a bare "rose to B from A".

    `direction` is what the text says, by its `word`; None where it says none.
    """

    statement: Statement
    old: Figure
    new: Figure
    change: Figure | None
    direction: Direction | None
    word: str
    sure: Sure
    stated: bool = False
    """The sentence is about the change and leaves its size unsaid: "represents a significant increase from"."""

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(f.span for f in (self.old, self.new, self.change) if f is not None)


@dataclass(frozen=True, slots=True)
class Step:
    """ "Rose 177 points, or 0.65 percent, to 27,349": a step, given twice, and where it led."""

    size: Figure
    change: Figure
    new: Figure
    direction: Direction


_Said = tuple[Direction, str] | None


def moves(statement: Statement) -> Iterator[Move]:
    """Every move that the sentence states."""
    statement = statement.without_asides()
    if not (_direction().search(statement.text, *_ends(statement)) or any(f.kind is Kind.MULTIPLE for f in statement.values)):
        return
    for i, value in enumerate(statement.values):
        ends = _two_ends(value)
        if ends:
            yield from _around_range(statement, i, *ends)
        if i + 2 < len(statement.values):
            yield from _triple(statement, i)
        if i + 1 < len(statement.values):
            yield from _pair(statement, i)


def steps(statement: Statement) -> Iterator[Step]:
    """Every step that the sentence gives in the value's own unit and in percent, with the value that it led to."""
    if not _direction().search(statement.text, *_ends(statement)):
        return
    for i in range(len(statement.values) - 2):
        step = _step_first(statement, i) or _step_last(statement, i)
        if step and not words(say.OTHER_BASE).search(statement.around(step.size.span, step.new.span)):
            yield step


def _step_first(s: Statement, i: int) -> Step | None:
    """ "Rose 177 points, or 0.65 percent, to 27,349"."""
    a, b, new = s.values[i : i + 3]
    before, between, after = s.gaps[i : i + 3]
    said = _read(before[-60:]) if words(say.LED_BY_VERB).search(before) else None
    if said and words(say.OR).fullmatch(between) and words(say.STEP_TO).fullmatch(after):
        return _step(a, b, new, said)
    return None


def _step_last(s: Statement, i: int) -> Step | None:
    """ "$43.6 million, up $587,000, or 1.4 percent", "$43.6 million, which is a 14% increase -- $587,000 -- over last year"."""
    new, a, b = s.values[i : i + 3]
    beside, again, after = s.gaps[i + 1 : i + 4]
    noun = words(say.OR_AGAIN).fullmatch(again)
    if not noun or not words(say.BESIDE_NEW).fullmatch(beside) or not words(say.STEP_ENDS).match(after):
        return None
    said = _read(noun["noun"] or "") or _read(beside)
    return _step(a, b, new, said) if said else None


def _step(a: Figure, b: Figure, new: Figure, said: tuple[Direction, str]) -> Step | None:
    size, change = (a, b) if b.unit == "percent" else (b, a)
    if change.unit != "percent" or size.kind is Kind.PERCENT or not (_one_thing(size, new) or size.unit == "point"):
        return None
    return Step(size, change, new, said[0])


def _triple(s: Statement, i: int) -> Iterator[Move]:
    a, b, c = s.values[i : i + 3]
    before, one, two, after = s.gaps[i : i + 4]
    a, b = _to_one_scale(a, b, one)
    b, c = _to_one_scale(b, c, two)
    if _may_change(a) and _one_thing(b, c):
        yield from _change_first(s, a, b, c, before, one, two)
    if _may_change(b) and _one_thing(a, c):
        yield from _change_between(s, a, b, c, one, two)
    if _may_change(c) and _one_thing(a, b):
        yield from _change_last(s, a, b, c, before, one, two, after)


def _change_first(s: Statement, change: Figure, b: Figure, c: Figure, before: str, one: str, two: str) -> Iterator[Move]:
    """ "rose 20% to 120 from 100", "a 20% increase from 100 to 120", "doubled from 60 to 120"."""
    multiple = change.kind is Kind.MULTIPLE
    said: _Said
    if multiple:
        said = _sense(change)
    elif words(say.LED_BY_VERB).search(before):
        said = _read(before[-60:])
    elif words(say.AN_OPENS).search(before) and words(say.NOUN_OF_CHANGE).match(one):
        said = _read(one, first=True)
    else:
        return
    to, came_from = (say.MULTIPLE_THEN_TO, say.MULTIPLE_THEN_FROM) if multiple else (say.CHANGE_THEN_TO, say.CHANGE_THEN_FROM)
    if words(to).fullmatch(one) and words(say.CAME_FROM).fullmatch(two):
        yield _move(s, c, b, change, said, base=two, comma="," in two)
    elif words(came_from).fullmatch(one) and words(say.TO).fullmatch(two):
        yield _move(s, b, c, change, said, base=one)


def _change_between(s: Statement, new: Figure, change: Figure, old: Figure, one: str, two: str) -> Iterator[Move]:
    """ "120, 20% more than 100", "120, up 20% from 100", "120, a 20% rise over 100", "120, more than double the 50"."""
    lead, old = _without_hedge(old)
    two += lead
    if words(say.UP_BESIDE).fullmatch(one) and words(say.FROM_ALONE).fullmatch(two):
        yield _move(s, old, new, change, _read(one), base=two)
        return
    if not words(say.BESIDE).fullmatch(one):
        return
    if change.kind is Kind.MULTIPLE:
        if not _is_verb(change) and words(say.AS_MANY).fullmatch(two):
            yield _move(s, old, new, change, _sense(change), base=two)
    elif words(say.MORE_THAN).fullmatch(two) or words(say.CHANGE_OVER).fullmatch(two):
        yield _move(s, old, new, change, _read(two, first=True), base=two)


def _change_last(s: Statement, a: Figure, b: Figure, change: Figure, before: str, one: str, two: str, after: str) -> Iterator[Move]:
    """ "from 100 to 120, up 20%", "to 120 from 100, a 20% rise", "from 8.5 to 27, more than tripling"."""
    if not words(say.THEN_CHANGE).fullmatch(two):
        return
    if change.kind is Kind.MULTIPLE:
        said: _Said = _sense(change)
    else:
        noun = words(say.CHANGE_NOUN_BEHIND).match(after)
        said = _read(two) or (_read(noun.group(), first=True) if noun else None) or _read(before[-80:])
        if said is None or not (noun or words(say.UP_OPENS).search(two)):
            return
    led = words(say.LED_BY_FROM).search(before)
    if led and words(say.TO).fullmatch(one):
        yield _move(s, a, b, change, said, base=led.group())
    elif not led and words(say.CAME_FROM).fullmatch(one):
        yield _move(s, b, a, change, said, base=one)
    elif words(say.TWO_TIMES).fullmatch(one) and words(rf"{NOUN}{PERIOD},.*").fullmatch(two):
        old, new = _in_time(s, a, b)
        yield _move(s, old, new, change, said, base="")


def _in_time(s: Statement, a: Figure, b: Figure) -> tuple[Figure, Figure]:
    """Two values, each with its year behind it, in the order of the years; as printed where they have none."""
    years = [words(r"\b(?:19|20)\d\d\b").search(s.text, f.span.end, min(f.span.end + 60, s.span.end)) for f in (a, b)]
    return (b, a) if years[0] and years[1] and years[0].group() > years[1].group() else (a, b)


def _around_range(s: Statement, i: int, old: Figure, new: Figure) -> Iterator[Move]:
    """ "from 8.5 to 27" that the scanner took for a range, with the change right behind it or a multiple right before it."""
    if i + 1 < len(s.values) and _may_change(s.values[i + 1]):
        yield from _change_last(s, old, new, s.values[i + 1], "from ", " to ", s.gaps[i + 1], s.gaps[i + 2])
    if i and s.values[i - 1].kind is Kind.MULTIPLE and words(rf"{NP}(?:{PERIOD})?,?\s?").fullmatch(s.gaps[i]):
        yield _move(s, old, new, s.values[i - 1], _sense(s.values[i - 1]), base="")


def _pair(s: Statement, i: int) -> Iterator[Move]:
    """ "rose to 120 from 100", "rose from 100 to 120", "120, up from 100": a direction alone."""
    before, one = s.gaps[i], s.gaps[i + 1]
    a, b = _to_one_scale(s.values[i], s.values[i + 1], one)
    if not _one_thing(a, b):
        return
    came_from = words(say.CAME_FROM).fullmatch(one)
    verb = words(say.VERB_LINK).search(before)
    link = verb["link"].lower() if verb else ""
    stated = words(say.STATED_CHANGE).fullmatch(one)
    if stated:
        yield replace(_move(s, b, a, None, _read(stated["noun"]), base=one), stated=True)
    elif came_from and words(say.AS_PART).search(before):
        return  # "95,000 men, including 10,000 in Chad, up from 80,000": said of all, not of the part
    elif came_from and came_from["way"]:
        yield _move(s, b, a, None, _read(came_from["way"]), base=one)
    elif came_from and verb and link == "to":
        yield _move(s, b, a, None, _read(verb["verb"]), base=one)
    elif verb and link == "from" and words(say.TO).fullmatch(one):
        yield _move(s, a, b, None, _read(verb["verb"]), base=verb.group())


def _same_kind_of_result(s: Statement, new: Figure, base: str) -> bool:
    """False for "a loss of $5 million, compared with a profit of $10 million": the two run in opposite directions."""
    result = words(r"\b(?:loss|profit|surplus|deficit)\b")
    named = result.search(base)
    before = Span(max(s.span.start, new.span.start - 120), new.span.start)
    return named is None or named.group().lower() in before.of(s.text).lower()


def _move(s: Statement, old: Figure, new: Figure, change: Figure | None, said: _Said, *, base: str, comma: bool = False) -> Move:
    direction, word = said or (None, "")
    old, new = _to_one_place(old, new)
    sure: Sure = "likely" if comma else "clear"
    if (
        words(say.NOT_THE_BASE).search(_behind_link(base))
        or words(say.OTHER_BASE).search(s.around(old.span, new.span))
        or not _same_kind_of_result(s, new, base)
        or _of_two_groups(s, old, new)
    ):
        sure = "open"
    return Move(s, old, new, change, direction, word, sure)


def _of_two_groups(s: Statement, a: Figure, b: Figure) -> bool:
    """True for "45% of men, compared with 60% of women": two shares at one time."""
    if a.kind is not Kind.PERCENT:
        return False
    groups = [words(r"\s(?:of|among|for|in)\s(?:the\s)?(\p{L}+)").match(s.text, f.span.end, s.span.end) for f in (a, b)]
    named = {group[1].lower() for group in groups if group}
    return len(named) == len(groups)


def _behind_link(base: str) -> str:
    """The words of the old value: what stands behind the last "from" or "than"."""
    ends = [link.end() for link in words(r"\b(?:from|than|with|against|versus|vs|over|on|to|as)\b").finditer(base)]
    return base[ends[-1] :] if ends else base


def _ends(statement: Statement) -> tuple[int, int]:
    return statement.span.start, statement.span.end


@cache
def _direction() -> regex.Pattern[str]:
    return pattern_of(rf"\b(?:(?P<up>{say.UP})|(?P<down>{say.DOWN}))\b", regex.IGNORECASE | regex.VERSION1)


def _read(said: str, *, first: bool = False) -> _Said:
    """The direction that the last (or first) word of a rise or a fall in a stretch gives."""
    found = None
    for found in _direction().finditer(said):  # noqa: B007 - the last one is what is wanted
        if first:
            break
    return None if found is None else (Direction.UP if found["up"] else Direction.DOWN, found.group())


def _sense(multiple: Figure) -> tuple[Direction, str]:
    return (Direction.DOWN if (multiple.number or 0) < 1 else Direction.UP), multiple.text


def _to_one_scale(a: Figure, b: Figure, between: str) -> tuple[Figure, Figure]:
    """ "From $2.1 to $2.5 billion", "from 8.5 to 27 million people": the first shares the scale and the unit of the second."""
    scale = words(r"\b(?:thousand|million|billion|trillion)\b|(?<=\d)(?:bn|mn|tn|[mk])\b")
    said = scale.search(b.text)
    if (
        said is None
        or not a.number
        or scale.search(a.text)
        or between.strip() != "to"
        or a.number >= 1000
        or a.unit not in (None, b.unit)
    ):
        return a, b
    times = (
        {"t": 1e3, "k": 1e3, "m": 1e6, "b": 1e9}[said.group()[0].lower()]
        if said.group().lower() not in ("tn", "trillion")
        else 1e12
    )
    ends = [None if end is None else end * times for end in (a.low, a.high)]
    lifted = structs.replace(
        a, number=a.number * times, low=ends[0], high=ends[1], grain=(a.grain or 1) * times, unit=b.unit, kind=b.kind, noun=None
    )
    return lifted, b


def _without_hedge(figure: Figure) -> tuple[str, Figure]:
    """In "20% more than 100" and "twice as many as 100" what looks like a hedge belongs to the change."""
    hedge = words(r"(?P<words>(?:more|higher|greater|larger|bigger|less|lower|fewer|smaller)\sthan|as\s\p{L}+\sas)\s").match(
        figure.text
    )
    if hedge is None or figure.number is None:
        return "", figure
    bare = structs.replace(
        figure, span=Span(figure.span.start + hedge.end(), figure.span.end), text=figure.text[hedge.end() :],
        low=figure.number, high=figure.number, qualifier=Qualifier.EXACT,
    )  # fmt: skip
    return f"{hedge['words']} ", bare


def _to_one_place(a: Figure, b: Figure) -> tuple[Figure, Figure]:
    """ "From 4% to 4.7%", "from $4 billion to $4.7 billion": beside a value with one place more the other is 4.0."""
    if not a.grain or not b.grain or a.qualifier is not Qualifier.EXACT or b.qualifier is not Qualifier.EXACT:
        return a, b
    finer = min(a.grain, b.grain)
    if max(a.grain, b.grain) > 10.5 * finer:
        return a, b
    return structs.replace(a, grain=finer), structs.replace(b, grain=finer)


def _may_change(figure: Figure) -> bool:
    return figure.reason is None


def _is_verb(figure: Figure) -> bool:
    """ "doubled", which has the value that moved for its subject, against "double" and "twice", which stand before a base."""
    return any(word.startswith(_VERBS) and not word.endswith("le") for word in figure.text.lower().split())


def _one_thing(a: Figure, b: Figure) -> bool:
    """Two levels of one thing: plain numbers in one unit."""
    if any(f.kind in (Kind.MULTIPLE, Kind.FRACTION) or f.reason for f in (a, b)):
        return False
    return same_unit(a, b)


def _two_ends(figure: Figure) -> tuple[Figure, Figure] | None:
    """The two values of a range that was printed as "from A to B", in that order."""
    if figure.qualifier is not Qualifier.BETWEEN or figure.low is None or figure.high is None:
        return None
    parts = regex.fullmatch(r"from\s(?P<a>.{1,40}?)\sto\s(?P<b>.{1,40})", figure.text, regex.IGNORECASE | regex.VERSION1)
    if parts is None:
        return None
    ends = (figure.low, figure.high) if figure.number == figure.high else (figure.high, figure.low)
    a, b = (
        structs.replace(figure, low=n, high=n, number=n, text=parts[name], qualifier=Qualifier.EXACT)
        for n, name in zip(ends, "ab", strict=True)
    )
    return a, b
