"""Given: who gives aid, loans and weapons to whom, by the verb: one hands over, grants and lends, the other receives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.reading import Context, once
from checker.context.roles import Actor, Role
from checker.cues import Hit
from checker.model import Aspect, Kind, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["Gift", "aid_of_sentence", "between_the_two", "given_before", "handed_straight", "worth_of_aid"]

_AID = r"(?:aid|assistance|support|loans?|grants?|packages?|help|relief|arms|weapons|equipment|financing)"
_GAVE = (
    r"(?:hand(?:s|ed|ing)\sover|g(?:i|a)v(?:e[ns]?|ing)|sen[dt]s?|provid(?:e[ds]?|ing)|deliver(?:s|ed|ing)?|donat(?:e[ds]?|ing)|suppl(?:y|ies|ied|ying)|transferr?(?:s|ed)?"
    r"|pledg(?:e[ds]?|ing)|promis(?:e[ds]?|ing)|grant(?:s|ed|ing)?|len[dt]s?|extend(?:s|ed)|offer(?:s|ed)?|committed|approv(?:e[ds]|ing)|award(?:s|ed)|financ(?:e[ds]?|ing)|funded)"
)
_GOT = (
    r"(?:receiv(?:e[ds]?|ing)|(?:stands?\sto\s|set\sto\s|due\sto\s|expected\sto\s)?(?:get(?:s|ting)?|receive)|got|had|obtain(?:s|ed)?|secur(?:es|ed)|benefit(?:s|ed)?\sfrom|been\s(?:allotted|allocated|granted|promised|given|awarded|offered|lent)"
    r"|(?:is|was|were|are)\s(?:allotted|allocated|granted|promised|given|awarded|offered|lent))"
)
_AUXILIARY = (
    r"(?:\s(?:has|have|had|will|would|is|are|was|were|to|also|already|now|so\sfar|since|be|been|can|could|may|should|itself|alone))"
)


_WORTH = r"\b(?:worth|valued\sat)\s(?:\p{Ll}+\s){0,3}(?:[^()]{1,40}\s\()?$"
"""What leads to the worth of something, perhaps in another currency."""


@dataclass(frozen=True, slots=True)
class Gift:
    """One giver and one receiver of a sentence, as far as it names them; `verb` is where it says so."""

    giver: Actor | None
    receiver: Actor | None
    verb: Span


@once
def _gift(context: Context) -> Gift | None:
    text, sentence = context.text, context.sentence
    actors = [a for a in context.actors if a.entity and a.kind in ("country", "group")]
    for actor in actors:
        got = _received().match(text, actor.span.end, sentence.end)
        if got is not None and not actor.preposition:
            return Gift(_giver(text, sentence, actors, actor), actor, Span(*got.span("verb")))
        gave = _gave().match(text, actor.span.end, sentence.end)
        if gave is not None and not actor.preposition:
            verb = Span(*gave.span("verb"))
            return Gift(actor, _receiver(text, actors, actor, verb.end), verb)
    return None


def _receiver(text: str, actors: list[Actor], giver: Actor, at: int) -> Actor | None:
    """ "Granted Chile a loan"; "aid worth $4 million to Chile"."""
    others = [a for a in actors if a.entity != giver.entity and a.span.start >= at]
    beside = next((a for a in others if _straight().fullmatch(text, at, a.span.start)), None)
    if beside is not None:
        return beside
    led = [a for a in others if a.preposition in ("to", "for")]
    return led[0] if len({a.entity for a in led}) == 1 else None


def _giver(text: str, sentence: Span, actors: list[Actor], receiver: Actor) -> Actor | None:
    """ "$4 million from Chile", "Chilean loans"."""
    others = [a for a in actors if a.entity != receiver.entity]
    led = next((a for a in others if a.preposition == "from" and a.span.start > receiver.span.end), None)
    return led or next(
        (a for a in others if a.role in (Role.OWNER, Role.MODIFIER) and _whose_aid().match(text, a.span.end, sentence.end)), None
    )


def between_the_two(draft: Draft) -> Draft:
    """The draft of a sum or of things given, with who gives as its subject and who gets as its place; what has been given since
    some day is a running total. Unchanged where the sentence has no such verb.
    """
    gift = _gift(draft.context)
    if gift is None:
        return draft
    verb = gift.verb.of(draft.context.text)
    if gift.giver is not None and draft.subject != gift.giver.entity:
        draft = draft.put("subject", gift.giver.entity, f"“{verb}”: they give it", gift.giver.span)
    elif gift.giver is None and gift.receiver is not None and draft.subject == gift.receiver.entity:
        draft = draft.put("subject", None, f"“{verb}”: who gives it the text does not say", gift.verb)
    if gift.receiver is not None and draft.place != gift.receiver.entity:
        draft = draft.put("place", gift.receiver.entity, f"“{verb}”: they get it", gift.receiver.span)
    draft = _so_far(draft, gift)
    since = draft.match(r"\bsince\s(?:\p{Lu}|\d|the\s)") if draft.aspect is Aspect.LEVEL else None
    return draft.put("aspect", Aspect.CUMULATIVE, "all that has been given since then", since.span) if since else draft


def handed_straight(draft: Draft) -> Draft | None:
    """ "Norway gave Chad 22 jets": things right behind the one who gets them; None where they are not."""
    gift = _gift(draft.context)
    if gift is None or gift.giver is None or gift.receiver is None or gift.receiver.span.start < gift.verb.end:
        return None
    if _right_behind().fullmatch(draft.context.text, gift.receiver.span.end, draft.context.figure.span.start) is None:
        return None
    return draft.put("measure", draft.measure, f"“{gift.verb.of(draft.context.text)}” with whom it is given to", gift.verb)


@cache
def _right_behind() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:(?:another|an\sadditional|a\sfurther|some|about|a\stotal\sof)\s)?", regex.VERSION1)


def _so_far(draft: Draft, gift: Gift) -> Draft:
    """ "Has donated aid, including 90 tanks": all of them up to now, where no day is given and things are counted."""
    context = draft.context
    if draft.aspect is not Aspect.LEVEL or context.figure.kind is not Kind.COUNT or any(t.kind == "date" for t in context.times):
        return draft
    perfect = _has().search(
        context.text, max(context.sentence.start, gift.verb.start - len("has also already so far ")), gift.verb.start
    )
    return draft.put("aspect", Aspect.CUMULATIVE, "all that has been given up to now", gift.verb) if perfect else draft


@cache
def _has() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:has|have)\s(?:\p{Ll}+\s){0,3}$", regex.VERSION1)


PASSAGE = 4
"""Sentences back in which it may have been told who gives and who gets."""


def given_before(draft: Draft) -> Draft:
    """The draft of a sum of aid or of a loan with the two of the sums before it, where its own sentence names nobody who gives:
    "It was the second loan of this size; the first, of $3 billion, was granted in May".
    """
    context = draft.context
    if draft.place is not None:
        return draft
    since = context.before(PASSAGE).start
    told = next(
        (c for c in reversed(draft.earlier) if c.family == _FAMILY and c.subject and c.place and c.span.start >= since), None
    )
    if told is None or (draft.subject not in (None, told.subject) and not _mere_word(draft)):
        return draft
    lands = (a.entity for a in context.actors if a.kind in ("country", "group", "region") and a.entity)
    if any(land not in (told.subject, told.place) for land in lands):
        return draft
    why = f"goes on with “{told.quote}”"
    return draft.put("subject", told.subject, why, told.figure).put("place", told.place, why, told.figure)


_FAMILY = "aid and loans"
"""Of the rule that reads such sums."""


def _mere_word(draft: Draft) -> bool:
    """Whether what was taken for the giver is only the word that its line begins with: "Direct loans of $2 billion"."""
    span = draft.said_at("subject")
    return (
        span is not None
        and draft.subject is not None
        and _line_begins().search(draft.context.text, max(span.start - 4, 0), span.start) is not None
        and draft.context.reading.cast_kinds_of(draft.subject) <= {"name"}
    )


@cache
def _line_begins() -> regex.Pattern[str]:
    return pattern_of(r"(?:\n|[•*–-]\s)$", regex.VERSION1)


def aid_of_sentence(draft: Draft) -> Gift | None:
    """The gift that the figure is a part of: "has handed over 30 packages of aid to Kyiv, including 90 tanks"; else None."""
    gift = _gift(draft.context)
    if gift is None or gift.verb.start > draft.context.figure.span.start:
        return None
    text, start = draft.context.text, draft.context.figure.span.start
    told = _aid_noun().search(text, gift.verb.end, start)
    part = told and _part().search(text, told.end(), start)
    return gift if part else None


def worth_of_aid(draft: Draft) -> Hit | None:
    """ "Has handed over 30 packages of aid to Kyiv, together worth $4 billion": the aid whose worth the figure is; else None."""
    gift = _gift(draft.context)
    start = draft.context.figure.span.start
    if gift is None or gift.verb.start > start or not draft.match(_WORTH, where="left"):
        return None
    told = _aid_noun().search(draft.context.text, gift.verb.end, start)
    return Hit(Span(*told.span()), told.group()) if told is not None else None


@cache
def _received() -> regex.Pattern[str]:
    return pattern_of(rf"{_AUXILIARY}{{0,4}}\s(?P<verb>{_GOT})\b", regex.VERSION1)


@cache
def _gave() -> regex.Pattern[str]:
    return pattern_of(rf"{_AUXILIARY}{{0,4}}\s(?P<verb>{_GAVE})\b", regex.VERSION1)


@cache
def _straight() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:the\s)?", regex.VERSION1)


@cache
def _whose_aid() -> regex.Pattern[str]:
    return pattern_of(rf"(?:[’']s)?\s(?:[\p{{L}}-]+\s){{0,2}}?{_AID}\b", regex.VERSION1)


@cache
def _aid_noun() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:aid|assistance|military\ssupport|packages?)\b", regex.VERSION1)


@cache
def _part() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:includ\p{Ll}+|among\sthem|such\sas|compris\p{Ll}+|consist\p{Ll}+\sof)\b", regex.VERSION1)
