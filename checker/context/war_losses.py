"""War losses: what befell the soldiers whom a figure counts, who lost them, and in which land's war.

"Chile has lost 200,000 soldiers and another 550,000 wounded": the first are dead, the others hurt, and all are Chile's, whoever
says so and whoever was counted before. What a war has cost by now adds up from its beginning.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.nested_places import Same
from checker.context.printed import Filled
from checker.context.reading import Context, once
from checker.context.roles import Role
from checker.context.slot_names import backwards, named_by
from checker.cues import PATTERN_SECONDS
from checker.expressions import Expression, expression
from checker.model import Aspect, Span
from checker.patterns import pattern_of
from checker.reference import display_name

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.model import Claim

__all__ = ["Befallen", "Befell", "befell", "in_the_war", "loser"]


class Befell(StrEnum):
    """What befell them; CASUALTIES are dead, hurt, missing and captured in one number."""

    DEATH = "death"
    WOUNDS = "wounds"
    CASUALTIES = "casualties"


@dataclass(frozen=True, slots=True)
class Befallen:
    """What befell those whom a figure counts, and the words that say so."""

    befell: Befell
    span: Span


@once
def befell(context: Context) -> Befallen | None:
    """What the words right beside the figure say of it; None where they say nothing."""
    if context.lacks(_told()):
        return None
    text, start, end = context.text, context.figure.span.start, context.core.end
    noun = context.figure.noun
    counted = noun.of(text).lower().rsplit(" ", 1)[-1] if noun is not None else ""
    both = _and_hurt().match(text, end, context.sentence.end) if counted in _DEAD else None
    if both is not None:
        return Befallen(Befell.CASUALTIES, Span(end, both.end()))
    for pattern, fate in _behind():
        found = pattern.match(text, end, context.sentence.end, timeout=PATTERN_SECONDS)
        if found is not None:
            return Befallen(fate, Span(end, found.end()))
    for words, fate in ((_CASUALTIES, Befell.CASUALTIES), (_DEAD, Befell.DEATH), (_HURT, Befell.WOUNDS)):
        if noun is not None and counted in words:
            return Befallen(fate, noun)
    for pattern, fate in _before():
        found = pattern.search(text, max(start - NEAR, context.sentence.start), start, timeout=PATTERN_SECONDS)
        if found is not None:
            return Befallen(fate, Span(*found.span()))
    return None


NEAR = 90
"""Characters in front of a figure in which it is said that they were lost."""

_CASUALTIES = frozenset(("casualty", "casualties"))
_DEAD = frozenset(("dead", "killed", "deaths", "fatalities"))
_HURT = frozenset(("wounded", "injured"))

_HEDGED = (
    r"(?:(?:about|around|some|roughly|nearly|almost|over|more|than|up|to|at|least|approximately|as|many|an|estimated|another|a|total"
    r"|of)\s){0,4}$"
)


@cache
def _told() -> Expression:
    """Words without one of which nothing is said of it."""
    return expression(r"kill|dead|died|deaths|fatalit|perish|fallen|wound|injur|hurt|casualt|lost|lose|losing|loss")


_WOUNDED = r"(?:\p{Ll}+ly\s)?(?:wounded|injured)"


@cache
def _and_hurt() -> regex.Pattern[str]:
    """Behind "300 dead"."""
    return pattern_of(rf"\s(?:and|or|and/or)\s{_WOUNDED}\b", regex.VERSION1)


@cache
def _behind() -> tuple[tuple[regex.Pattern[str], Befell], ...]:
    """What stands behind the figure and its noun: "killed and wounded", "have died"."""
    have = r"\s(?:(?:have|has|had|were|was|been|are|also|reportedly|already|since|now|either)\s){0,4}"
    dead = r"(?:killed|dead|fatalities|deaths)"
    return (
        (
            pattern_of(rf"{have}(?:{dead}\s(?:and|or|and/or)\s{_WOUNDED}|{_WOUNDED}\s(?:and|or|and/or)\s{dead})\b", regex.VERSION1),
            Befell.CASUALTIES,
        ),
        (pattern_of(rf"{have}(?:killed|died|dead|perished|fallen|lost\stheir\slives)\b", regex.VERSION1), Befell.DEATH),
        (pattern_of(rf"{have}(?:wounded|injured|hurt|maimed)\b", regex.VERSION1), Befell.WOUNDS),
    )


@cache
def _before() -> tuple[tuple[regex.Pattern[str], Befell], ...]:
    """What stands in front of it: "has lost", "combat losses at about"."""
    return (
        (pattern_of(rf"\b(?:[Cc]asualties|[Ll]osses)\b[^.;()\d]{{0,50}}?[\s:]{_HEDGED}", regex.VERSION1), Befell.CASUALTIES),
        (pattern_of(rf"\b(?:lost|loses?|losing|[Ll]oss\sof|kill(?:ed|ing|s))\s{_HEDGED}", regex.VERSION1), Befell.DEATH),
        (pattern_of(rf"\b(?:wound|injur)(?:ed|ing)\s{_HEDGED}", regex.VERSION1), Befell.WOUNDS),
    )


def in_the_war(draft: Draft) -> Draft:
    """The draft with who lost them, the war's land, and the war as its event where they are counted over all of it."""
    whose = loser(draft)
    if whose is not None and whose.entity != draft.subject:
        draft = draft.put("subject", whose.entity, whose.why, whose.span)
    context = draft.context
    if draft.aspect is Aspect.INCREASE and _counted_beside(draft) is not None:
        draft = draft.put("aspect", Aspect.LEVEL, "others beside those whom the sentence counts first", context.figure.span)
    if (context.figure.number or draft.low or 0) < MANY or draft.event is not None or draft.happening is not None:
        return draft
    war = _war(Same(context.reading))
    if war is not None and draft.place is None:
        draft = draft.put("place", war[0], "the war that the text speaks of is there", war[1])
    if war is not None and draft.place == war[0]:
        draft = draft.put("event", f"war in {display_name(war[0])}", "so many fall in a war only", war[1])
    so_far = war is not None or context.search(_in_all(), context.sentence.start, context.sentence.end) is not None
    ended = draft.as_of.basis in ("stated", "relative") and not (draft.as_of.text or "").lower().startswith(("this ", "since "))
    if not so_far or ended or draft.aspect not in (Aspect.LEVEL, Aspect.INCREASE):
        return draft
    return draft.put("aspect", Aspect.CUMULATIVE, "what a war costs adds up from its beginning", draft.context.figure.span)


@cache
def _in_all() -> Expression:
    return expression(
        r"\b(?:since|so\sfar|to\sdate|by\snow|(?:has|have)\s(?:\p{Ll}+\s){0,3}?(?:lost|suffered|died|been|fallen|perished|sustained|killed|claimed|cost|passed|reached|had))\b"
    )


MANY = 1_000
"""Soldiers whom no attack or accident befalls: those of a war, counted over months."""


def loser(draft: Draft) -> Filled | None:
    """Who lost them: who does so in the sentence, or whose were counted in it just before."""
    context = draft.context
    for actor in backwards(context):
        if actor.kind != "country" or actor.entity is None:
            continue
        if _of_theirs().fullmatch(context.text, actor.span.end, context.figure.span.start, timeout=PATTERN_SECONDS):
            ahead = max(actor.span.start - NEAR, 0)
            own = actor.role is not Role.OBJECT or _army_of().search(context.text, ahead, actor.span.start)
            return named_by(actor, context, "they have lost them") if own else None
        break
    same = _counted_beside(draft)
    if same is None or same.subject is None:
        return None
    part = _of_them().search(context.text, same.figure.end, context.figure.span.start)
    if not part and any(a.kind == "country" and same.figure.end <= a.span.start < context.core.end for a in context.actors):
        return None
    return Filled(same.subject, same.figure, f"of those who lost “{same.figure_text}”")


@cache
def _of_them() -> regex.Pattern[str]:
    return pattern_of(rf",\s(?:including|among\sthem|of\swhom)\s{_HEDGED}")


def _counted_beside(draft: Draft) -> Claim | None:
    """The soldiers whom the sentence has counted just before."""
    context = draft.context
    here = [c for c in draft.earlier if c.measure.startswith("military_") and context.sentence.covers(c.figure)]
    return here[-1] if here and here[-1].figure.end <= context.figure.span.start else None


@cache
def _of_theirs() -> regex.Pattern[str]:
    """From those who lose soldiers to their number: "has already lost", "’s combat losses at", " casualties has passed"."""
    return pattern_of(
        r"(?:[’']s)?(?:\s(?:own|total|armed|ground|land|combat|battlefield|personnel|military|overall|army|forces|troops|side))*"
        r"(?:\s(?:losses|casualties|dead)\b[^.;()\d]{0,50}?"
        r"|,?\s(?:(?:has|have|had|already|also|now|itself|alone|so|far)\s){0,3}(?:lost|loses|losing|suffered|suffers|sustained|incurred|taken|had|has|have)\b[^.;()\d]{0,60}?)"
        r"\s",
        regex.VERSION1,
    )


@cache
def _army_of() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:army|forces|troops|military|side|number\sof)\s(?:of\s)?$", regex.VERSION1)


@lru_cache(maxsize=4)
def _war(same: Same) -> tuple[str, Span] | None:
    """The one land in which the text says that there is a war, and where it says so."""
    reading = same.reading
    lands = {m.span.start: m for m in reading.scan.names if m.kind == "country" and m.form == "name"}
    found: dict[str, Span] = {}
    for led in _war_in().finditer(reading.text):
        land = lands.get(led.end())
        if land is not None:
            found.setdefault(land.entity, Span(led.start(), land.span.end))
    return next(iter(found.items())) if len(found) == 1 else None


@cache
def _war_in() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:[Ii]nvasion\sof|[Ww]ars?\s(?:in|on|against)|[Ii]nvad(?:ed|es|ing)|(?:military|combat)\soperations?\s(?:in|against)|[Ff]ighting\sin|front\sin)\s(?:the\s|neighbou?ring\s)?",
        regex.VERSION1,
    )
