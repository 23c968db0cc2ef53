"""Measured: a rule's `refine` for what a noun measures: figures that are its value or its move, with scope, basis and owner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal

import regex

from checker.context.draft import Draft
from checker.context.gap import NOUNS_OF_MOVE, move_of
from checker.context.reading import Context
from checker.context.said_of import Said, Words, led_to, said_of
from checker.context.whose import Owner, whose
from checker.cues import Hit, compiled, cues_of
from checker.model import Aspect, Direction, Kind, Qualifier, Span
from checker.patterns import pattern_of

__all__ = ["converted", "measured"]


def converted(draft: Draft, *rules: str) -> Draft | None:
    """The same in another unit: "15 inches (38 cm) of rain".

    The draft with all that the claim of the figure before the bracket says, where that is a claim of one of the rules; else None.
    """
    start = draft.context.figure.span.start
    before = [c for c in draft.earlier if (c.rule in rules if rules else not c.rule.startswith("GEN")) and c.figure.end <= start]
    if (
        not before
        or before[-1].unit == draft.unit
        or not compiled(r"(?:-(?:wide|long|high|tall|deep|thick))?\s?(?:\(|\[|,?\sor\s)(?:or\s)?").fullmatch(
            draft.context.text[before[-1].figure.end : start]
        )
    ):
        return None
    twin = before[-1]
    why = f"“{twin.value.text}” in another unit"
    for field in ("measure", "subject", "place", "scope", "aspect", "modality", "event", "basis"):
        draft = draft.put(field, getattr(twin, field), why, twin.figure)
    return draft


Percent = Literal["value", "level", "change", "any", "none"]


def measured(
    nouns: Words,
    *,
    verbs: Words = (),
    via: tuple[str, ...] = (),
    movers: Words = (),
    percent: Percent = "change",
    share: bool = False,
    part: bool = True,
    scope: Mapping[str, Words] | None = None,
    basis: Mapping[str, Words] | None = None,
    owner: Owner = "place",
    then: Callable[[Draft], Draft | None] | None = None,
) -> Callable[[Draft], Draft | None]:
    """A rule's `refine`: keeps the figures that are the value or the move of one of the nouns, and sets aspect and
    subject by it.

    Args:
        nouns: what is measured ("revenue", "unemployment rate").
        verbs: verbs whose object or amount is such a figure ("earned", "fined").
        via: prepositions that lead from those verbs to the figure ("for", "at"); "" for none.
        movers: nouns whose move is the value ("the economy grew 3%" is growth of 3%).
        percent: what a percentage of the nouns is: their value (inflation); their value and never a change of it ("debt rose
            5%" is no share
            of GDP); only ever a change (of revenue); any of these; nothing.
        share: whether "52% of the vote" is such a figure.
        part: whether "$3bn in X" is money of X (not of a budget).
        scope: what narrows the noun, by name, with the words for it.
        basis: what the figure rests on, by name, with the words for it ("year on year").
        owner: whose it may be: a country or place; a company, too; or a person as well.
        then: a further `refine`.
    """

    def refine(draft: Draft) -> Draft | None:
        if _loose(draft.context):
            return None
        twin = converted(draft) if draft.context.figure.kind is Kind.MONEY else None
        if twin:
            return twin
        found = _own_move(_found(draft, nouns, movers, verbs, via, part=part), draft.context, percent)
        if found is None or not _fits(draft, found, percent, share=share):
            return None
        if draft.unit and draft.unit.startswith("percent / "):
            draft = draft.put("unit", "percent", "a rate in percent is one for a year whether the text says so or not")
        draft = draft.put("measure", draft.measure, f"the figure is said of “{found.hit.text}”", found.hit.span)
        draft = _without_false_bound(_with_aspect(draft, found))
        draft = _with_basis(_with_scope(draft, found.hit, scope or {}), basis or {})
        draft = whose(draft, found.hit, owner, verb=found.verb)
        return then(draft) if then else draft

    return refine


def _loose(context: Context) -> bool:
    """ "Several billion dollars", "multi-million-dollar": the number has a size and no value."""
    start = context.figure.span.start
    return context.text[max(start - 8, 0) : start].lower().endswith(("multi-", "several ", "many ", " few "))


def _own_move(said: Said | None, context: Context, percent: Percent) -> Said | None:
    """A "pay rise" of 5% is how far pay moved; "growth" of 5% is a value of growth."""
    if said is None or said.change is not None or (percent == "value" and context.figure.unit == "percent"):
        return said
    figure = context.figure.span
    if context.text[max(figure.start - 4, 0) : figure.start] == " to ":
        return said
    last = said.hit.text.lower().rsplit(" ", 1)[-1]
    return Said(said.hit, move_of(last), said.share) if last in NOUNS_OF_MOVE and last != "growth" else said


def _found(draft: Draft, nouns: Words, movers: Words, verbs: Words, via: tuple[str, ...], *, part: bool) -> Said | None:
    said = said_of(draft.context, nouns) if nouns else None
    if said is not None and said.share and not part:
        said = None
    if said is None and movers:
        moving = said_of(draft.context, movers)
        goes_on = any(c.measure == draft.measure and draft.context.sentence.covers(c.figure) for c in draft.earlier)
        if moving is not None and not moving.share and (moving.change is not None or goes_on):
            # A rise of the economy is growth, a fall stays a decrease; "output rising 3.2% before slowing to 3.1%" goes on with it.
            said = Said(moving.hit, None if moving.change is Direction.UP else moving.change)
    if said is None and verbs:
        hit = led_to(draft.context, verbs, via)
        said = Said(hit, verb=True) if hit else None
    return said


def _fits(draft: Draft, said: Said, percent: Percent, *, share: bool) -> bool:
    kind, unit = draft.context.figure.kind, draft.context.figure.unit
    if kind is not Kind.PERCENT:
        return True
    if percent == "none" or (said.share and not share):
        return False
    if percent == "any":
        return True
    if percent == "level" and unit == "percent":
        return said.change is None
    return said.change is not None if percent == "change" else (unit in ("percent", "percent / year") or said.change is not None)


def _without_false_bound(draft: Draft) -> Draft:
    """ "Ticked up to 4.2%" is 4.2%: "up" belongs to the verb."""
    context = draft.context
    before = context.text[max(context.figure.span.start - 12, 0) : context.figure.span.start].rstrip().rsplit(" ", 1)[-1]
    number = context.figure.number
    if draft.qualifier is not Qualifier.AT_MOST or not context.figure.text.lower().startswith("up to") or number is None:
        return draft
    if move_of(before) is None and before.lower() not in ("went", "moved", "shot", "picked", "goes", "going"):
        return draft
    draft = draft.put("qualifier", Qualifier.EXACT, f"“up” belongs to “{before}”").put("low", number, "").put("high", number, "")
    return draft.put("aspect", Aspect.LEVEL, f"“{before} up to” says where it ended")


def _with_aspect(draft: Draft, said: Said) -> Draft:
    if said.change is None:
        return draft
    aspect = Aspect.INCREASE if said.change is Direction.UP else Aspect.DECREASE
    return draft.put("aspect", aspect, f"the figure is how far “{said.hit.text}” moved", said.hit.span)


def _with_scope(draft: Draft, hit: Hit, scopes: Mapping[str, Words]) -> Draft:
    """What narrows the noun stands in its phrase ("youth unemployment in Greece"), or in the phrase right behind the figure
    ("4% for women").
    """
    context = draft.context
    stretches = _noun_phrase(context, hit) if scopes else ()
    for name, listed in scopes.items():
        found = next((f for stretch in stretches if (f := context.first(cues_of(listed), stretch))), None)
        if found and name not in draft.scope:
            draft = draft.put("scope", tuple(sorted((*draft.scope, name))), f"“{found.text}” narrows it", found.span)
    return draft


def _with_basis(draft: Draft, bases: Mapping[str, Words]) -> Draft:
    """The basis named nearest to the figure: in its clause, else in its sentence."""
    context = draft.context
    for stretch in (context.clause, context.sentence):
        near = [
            (hit, name)
            for name, listed in bases.items()
            if (hit := cues_of(listed).nearest(context.text, stretch, context.figure.span))
        ]
        if near:
            hit, name = min(near, key=lambda n: n[0].distance(context.figure.span))
            return draft.put("basis", name, f"“{hit.text}”", hit.span)
    return draft


def _noun_phrase(context: Context, hit: Hit) -> tuple[Span, ...]:
    text, figure = context.text, context.figure.span
    start = max(context.sentence.start, hit.span.start - 45)
    left = _words_before().search(text, start, hit.span.start)
    right = _words_behind().match(text, hit.span.end, figure.start if hit.span.end <= figure.start else context.sentence.end)
    behind = _words_behind().match(text, context.core.end, context.sentence.end)
    noun = Span(left.start() if left else hit.span.start, right.end() if right else hit.span.end)
    return (noun, Span(context.core.end, behind.end())) if behind else (noun,)


@cache
def _words_before() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:(?!(?:the|a|an|of|in|and|is|was|its|their|that|as)\s)[\p{L}\p{N}’'-]+\s){1,5}$", regex.VERSION1 | regex.REVERSE
    )


@cache
def _words_behind() -> regex.Pattern[str]:
    """Up to two phrases: "among young people in Greece"."""
    return pattern_of(
        r"(?:\s(?:of|in|for|among|from|on|at|excluding|including)(?:\s(?!(?:is|was|were|are|has|had|rose"
        r"|fell|to|from|of|in|for|by|at|and)\b)[\p{L}’'-]+){1,4}){1,2}",
        regex.VERSION1,
    )
