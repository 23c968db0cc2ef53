"""Exercise held: whose the troops, the aircraft and the nations are that take part in a manoeuvre, and in which land.

"NATO's exercise in Norway will involve 20,000 troops and 60 ships": they come from many nations and are counted for the one who
holds it. What one nation sends to it is that nation's. The land is told once, and before it has begun all of it is a plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.exercise_lands import REACH, exercise_lands, in_many
from checker.context.nested_places import Same
from checker.context.roles import Role
from checker.cues import PATTERN_SECONDS
from checker.expressions import Expression, expression
from checker.model import Aspect, Kind, Modality, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context, Reading

__all__ = ["in_the_exercise"]

_COUNTED = frozenset(("troops_exercised", "participating_countries", "unit_count"))
_UNITS = frozenset(
    "soldier aircraft plane jet helicopter fighter warplane ship vessel warship submarine boat frigate vehicle tank truck drone "
    "piece nation country ally state partner".split()
)
"""What takes part in a manoeuvre, where no rule has known it for that."""


def in_the_exercise(draft: Draft) -> Draft:
    """The draft of what takes part in an exercise, with the one who holds it, its land, and its mood while it is to come."""
    if draft.context.figure.kind is not Kind.COUNT:
        return draft
    known = draft.measure in _COUNTED
    if not known and (not draft.measure.startswith("other:") or (draft.unit or "").rsplit(" ", 1)[-1] not in _UNITS):
        return draft
    context = draft.context
    sentence = context.sentence
    if context.lacks(_taking_part()) or context.search(_other_matter(), sentence.start, sentence.end) is not None:
        return draft
    counted_so = draft.measure in ("troops_exercised", "participating_countries")
    if not counted_so and context.search(_taking_part(), sentence.start, sentence.end) is None:
        return draft
    exercise = _exercise_of(Same(context.reading))
    return _to_come(_where(_whose(draft, exercise), exercise)) if exercise is not None else draft


@dataclass(frozen=True, slots=True)
class _Held:
    """Who holds an exercise, and the words that say so; `leads` where they only lead it."""

    entity: str
    span: Span
    leads: bool


@dataclass(frozen=True, slots=True)
class _Exercise:
    """What an article says of the exercise that it tells of: who holds it, by mention, and in which lands it is."""

    held: tuple[_Held, ...]
    lands: str | None
    where: Span | None
    spread: bool = False
    """Whether it is in many lands at once."""


def _whose(draft: Draft, exercise: _Exercise) -> Draft:
    """The draft with who holds it, unless the sentence counts what one nation sends."""
    context = draft.context
    held = _meant(context, exercise.held)
    of_all = context.search(_of_all(), context.sentence.start, context.sentence.end) is not None
    if held is None or held.entity == draft.subject or (held.leads and of_all):
        return draft  # who leads it is not whose all of them are
    given = draft.said_at("subject") if draft.subject is not None else None
    if given is not None and context.sentence.covers(given):
        if context.core.covers(given) or not (of_all or _stands_in(context, given)):
            return draft
    elif draft.subject is None and not of_all and _one_of_them(context, held):
        return draft
    return draft.put("subject", held.entity, "whoever takes part: those of the one who holds the exercise", held.span)


def _meant(context: Context, held: tuple[_Held, ...]) -> _Held | None:
    """The mention of an exercise to which the figure belongs: before it in the sentence, then behind it, then the last one."""
    main = tuple(h for h in held if not h.leads) or held
    start = context.figure.span.start
    for one in reversed(main):
        if one.span.end <= start and context.sentence.covers(one.span):
            return one
    behind = next((h for h in main if h.span.start >= start and context.sentence.covers(h.span)), None)
    if behind is not None:
        than = _than().search(context.text, max(behind.span.start - len("than during the "), start), behind.span.start)
        return behind if than is None else None
    before = [h for h in main if h.span.end <= context.sentence.start]
    if not before:
        return main[0] if main else None
    near = before[-1] if before[-1].span.start >= context.before(3).start else before[0]
    return near if near.entity == before[0].entity or near.span.start >= context.before(1).start else None


@cache
def _than() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:than|unlike|like|after)\s(?:\p{Ll}+\s){0,2}$", regex.VERSION1)


def _stands_in(context: Context, span: Span) -> bool:
    """Whether "it" or "they" do so, which may stand for the exercise; "its troops" are somebody's."""
    return any(a.span == span and a.stands_for and a.role is Role.SUBJECT for a in context.actors)


def _one_of_them(context: Context, held: _Held) -> bool:
    """Whether a nation is named in front of the figure, nearer than the exercise, that may have sent what is counted."""
    at = held.span.end if held.span.end <= context.figure.span.start else context.sentence.start
    return any(
        a.kind == "country" and a.entity not in (None, held.entity) and a.preposition is None
        for a in context.actors
        if at <= a.span.start < context.core.end
    )


def _where(draft: Draft, exercise: _Exercise) -> Draft:
    given = draft.said_at("place") if draft.place is not None else None
    if exercise.spread and draft.place is not None and (given is None or not draft.context.sentence.covers(given)):
        return draft.put("place", None, "the exercise is held in many lands")
    if exercise.lands is None or exercise.where is None or draft.place == exercise.lands:
        return draft
    if given is not None and draft.context.sentence.covers(given) and not exercise.where.covers(given):
        return draft
    return draft.put("place", exercise.lands, "where the exercise is held", exercise.where)


def _to_come(draft: Draft) -> Draft:
    context = draft.context
    if draft.aspect is Aspect.CUMULATIVE:
        draft = draft.put("aspect", Aspect.LEVEL, "all who take part in one exercise", context.figure.span)
    if draft.modality is not Modality.ACTUAL:
        return draft
    led = context.search(_will(), context.sentence.start, context.sentence.end)
    return draft.put("modality", Modality.PLAN, f"“{led.group()}”: it is to come", Span(*led.span())) if led is not None else draft


NOUN = r"(?:exercises?|drills?|man(?:o?eu)v(?:er|re)s|war\s?games?)"
"""What an exercise is called."""

_PART = r"(?:t(?:ake|akes|aking|ook)\spart|participat(?:e|es|ed|ing))"


@cache
def _taking_part() -> Expression:
    return expression(
        rf"\b(?i:{NOUN})\b|\b{_PART}\b|\b(?:involv(?:e|es|ed|ing)|bring(?:s|ing)?|gather(?:s|ed|ing)?|featur(?:e|es|ed|ing)|muster(?:s|ed|ing)?|draw(?:s|ing)?|see"
        r"|Organi[sz]ers|train(?:s|ed|ing)?)\b"
    )


@cache
def _other_matter() -> Expression:
    """What is told beside an exercise: the dead of an accident, and who is stationed somewhere all the time."""
    return expression(
        r"\b(?:kill\p{Ll}*|died|dead|injur\p{Ll}*|wounded|missing|crash\p{Ll}*|stationed|permanently|bought|purchas\p{Ll}*|ordered)\b"
    )


@cache
def _of_all() -> Expression:
    """Words that count them all."""
    return expression(
        r"\b(?:from|of)\s(?:(?:some|about|all|over|more\sthan|at\sleast)\s){0,2}(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)\s(?:other\s|different\s|NATO\s|allied\s|member\s)?(?:nations|countries|allies|states)\b"
        r"|\b(?:NATO|alliance|allied)\s(?:members?|nations?|countries|troops|forces)\b|\b[Aa]ll\s(?:\d+\s)?(?:\p{L}+\s){0,2}(?:members|nations|allies|countries)\b"
        r"|\b(?:[Aa]\stotal\sof|[Ii]n\s(?:all|total)|[Aa]ltogether|[Tt]ogether|multinational|bring(?:s|ing)?\stogether)\b"
    )


@cache
def _will() -> Expression:
    return expression(
        r"\b(?:will|(?:is|are)\s(?:due|set|expected|scheduled|slated|planned)\sto|(?:is|are)\sto|would)\s(?:(?:also|all|then)\s)?"
        r"(?:take\spart|participate|join|involve|bring|gather|draw|see|feature|include|muster|be\s(?:held|involved|staged|conducted))\b"
    )


@lru_cache(maxsize=4)
def _exercise_of(same: Same) -> _Exercise | None:
    """What the article says of its exercise; None where it tells of none."""
    reading = same.reading
    mentions = tuple(_noun().finditer(reading.text, 0, len(reading.text)))[:MOST]
    if not mentions:
        return None
    held = tuple(sorted((h for m in mentions for h in _holders(reading, m)), key=lambda h: h.span.start))
    if in_many(reading, [m.end() for m in mentions]):
        return _Exercise(held, None, None, spread=True)
    lands = exercise_lands(reading, [m.start() for m in mentions])
    if lands is not None:
        return _Exercise(held, *lands)
    return _Exercise(held, None, None) if held else None


MOST = 40
"""Mentions of an exercise that are looked at: an article has fewer."""


@cache
def _noun() -> Expression:
    return expression(rf"\b(?i:{NOUN})\b")


def _holders(reading: Reading, mention: regex.Match[str]) -> list[_Held]:
    """Those whom one mention of an exercise gives as who hold it; nobody where two hold it together."""
    sentence = reading.scan.sentences[reading.sentence_at(mention.start())].span
    names = [
        n
        for n in reading.beginning_in(reading.scan.names, max(sentence.start, mention.start() - REACH), mention.end() + REACH)
        if n.kind in ("country", "group")
    ]
    found = []
    for name in names:
        if name.span.end <= mention.start():
            between = _theirs().fullmatch(reading.text, name.span.end, mention.start(), timeout=PATTERN_SECONDS)
            if between is None:
                continue
            joint = _joined().search(reading.text, max(name.span.start - len("Korea and the "), sentence.start), name.span.start)
            if joint is None and not (name.kind == "country" and name.form == "adjective" and _navy_of(reading, name.span.end)):
                found.append(_Held(name.entity, Span(name.span.start, mention.end()), between["led"] is not None))
        else:
            by = _by_them().fullmatch(reading.text, mention.end(), name.span.start, timeout=PATTERN_SECONDS)
            with_another = _with_another().match(reading.text, name.span.end)
            if by is not None and with_another is None:
                found.append(_Held(name.entity, Span(mention.start(), name.span.end), by["led"] is not None))
    alliance = _the_alliance().search(reading.text, max(sentence.start, mention.start() - REACH), mention.start())
    if alliance is not None and reading.kinds_of("NATO"):
        found.append(_Held("NATO", Span(alliance.start(), mention.end()), False))
    return found[-1:] if found and len({h.entity for h in found}) == 1 else [h for h in found if h.entity == "NATO"][:1]


def _navy_of(reading: Reading, at: int) -> bool:
    """ "German troops in the exercise": those who take part, and not who hold it."""
    return _troops().match(reading.text, at) is not None


@cache
def _troops() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:troops|soldiers|forces|personnel|officials?|territory)\b", regex.VERSION1)


_WORDS = (
    r"(?:(?!(?:and|or|in|of|to|with|for|has|is|was|as|by|on|at|from|that|which|will|said|says|are|were|join\p{Ll}*|host\p{Ll}*)\b)"
    r"[\p{L}\d’'“”\"-]+,?\s)"
)


@cache
def _theirs() -> regex.Pattern[str]:
    """From those who hold it to its noun: "’s biggest", " Trident 18", " kicked off an"."""
    begins = (
        r"\s(?:(?:is|are|was|were|has|have|will|also)\s){0,2}(?:kick(?:ed|s|ing)?\soff|launch(?:ed|es|ing)?|beg(?:an|ins?|un)|start(?:ed|s|ing)?|open(?:ed|s)?"
        r"|h[eo]ld(?:s|ing)?|conduct(?:s|ed|ing)?|stag(?:e|es|ed|ing)|run(?:s|ning)?|plan(?:s|ned|ning)?(?:\sto\shold)?|organi[sz](?:e|es|ed|ing)|lead(?:s|ing)?)"
    )
    return pattern_of(
        rf"(?:[’']s?)?(?P<led>[\s-]led)?\s{_WORDS}{{0,5}}?|{begins}\s{_WORDS}{{0,6}}?(?:(?:in|on)\s[\p{{L}}]+(?:\s(?:on|in|this|next)\s[\p{{L}}]+)?,\s(?:an|a|the|its)\s{_WORDS}{{0,2}}?)?"
        rf"|{begins}\s{_WORDS}{{1,4}}?(?:(?:in|on)\s\p{{L}}+\s){{1,2}}\p{{L}}*,\s(?:an|a)\s{_WORDS}{{0,2}}?"
        rf"|{begins}\s[^.;:]{{3,50}},\san?\s{_WORDS}{{0,2}}?",
        regex.VERSION1,
    )


@cache
def _by_them() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\s[\p{L}\d-]+){0,4}?,?\s(?:(?:is|was|to\sbe|being|are|were)\s)?(?:(?P<led>led)|held|staged|run|organi[sz]ed|conducted|launched|planned)\sby\s(?:the\s)?",
        regex.VERSION1,
    )


@cache
def _joined() -> regex.Pattern[str]:
    return pattern_of(r"(?:\p{L}\s(?:and|with)\s(?:the\s)?|\p{L}-)$", regex.VERSION1)


@cache
def _with_another() -> regex.Pattern[str]:
    return pattern_of(r"(?:,?\s(?:and|with)\s(?:the\s)?|-)\p{Lu}", regex.VERSION1)


@cache
def _the_alliance() -> regex.Pattern[str]:
    return pattern_of(rf"\b[Tt]he\s(?:\p{{Ll}}+\s)?alliance[’']s\s{_WORDS}{{0,4}}?$", regex.VERSION1)
