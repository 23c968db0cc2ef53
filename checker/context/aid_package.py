"""Aid package: aid that is announced is pledged, and what its package is said to include is a part of it.

"Oslo announced a $90 million package for Moldova. It includes $30 million in shells": nobody has got it yet, and all of it is for
Moldova.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.home import land_of_holder
from checker.context.part_of import PART
from checker.context.referents import names_in
from checker.expressions import Expression, expression
from checker.model import Aspect, Claim, Kind, Modality, Span
from checker.patterns import pattern_of
from checker.reference import country_of_body

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_announced", "by_its_giver", "in_the_package"]

_AID = "aid"

BACK = 3
"""Sentences back in which the package may have been told of."""


def as_announced(draft: Draft) -> Draft:
    """The draft of aid as pledged, where it is announced, or is the sum that was."""
    context = draft.context
    if draft.measure != _AID or draft.modality is not Modality.ACTUAL or draft.aspect is Aspect.CUMULATIVE:
        return draft
    if not context.lacks(_announced()):
        start, at = max(context.clause.start, context.sentence.start), context.figure.span.start
        told = context.search(_announced(), start, at) or _was().match(context.text, context.core.end, context.sentence.end)
        if told is not None and _delivered().search(context.text, told.end(), max(at, told.end())) is None:
            return draft.put("modality", Modality.PLEDGE, f"“{told.group().strip()}”: not given yet", Span(*told.span()))
    same = next((c for c in reversed(draft.earlier) if c.measure == _AID and c.unit == draft.unit), None)
    if same is None or same.modality is not Modality.PLEDGE or same.value.number != context.figure.number:
        return draft
    if (
        same.subject != draft.subject
        or _the().search(context.text, max(context.figure.span.start - 40, 0), context.figure.span.start) is None
    ):
        return draft
    return draft.put("modality", Modality.PLEDGE, f"the sum of “{same.quote}”", same.figure)


def by_its_giver(draft: Draft) -> Draft:
    """The draft of aid without a giver as that of the state whose body or official the sentence says gives or announces it."""
    context = draft.context
    if draft.measure != _AID or draft.subject is not None or context.lacks(_gives()):
        return draft
    if context.search(_gives(), context.sentence.start, context.sentence.end) is None:
        return draft
    lands = {
        land: name
        for name in names_in(context, context.sentence.start, context.sentence.end)
        if (land := country_of_body(name.entity) or land_of_holder(name.entity)) is not None
    }
    land = next(iter(lands)) if len(lands) == 1 else None
    if land is None or land == draft.place:
        return draft
    return draft.put("subject", land, f"“{lands[land].entity}” speaks for that state", lands[land].span)


def in_the_package(draft: Draft) -> Draft | None:
    """A sum that a package of aid is said to include: of the same giver, for the same land, as much pledged; None for others."""
    context = draft.context
    if context.figure.kind is not Kind.MONEY or context.lacks(_includes()):
        return None
    includes = context.search(_includes(), context.sentence.start, context.figure.span.start)
    told = _package(draft) if includes is not None else None
    if includes is None or told is None or (told.value.high is not None and (draft.low or 0.0) > told.value.high):
        return None
    why, words = f"a part of “{told.quote}”", Span(*includes.span())
    draft = draft.put("measure", told.measure, why, words).put("subject", told.subject, why, told.figure)
    draft = draft.put("place", told.place, why, told.figure).put("modality", told.modality, why, told.figure)
    return draft.put("scope", tuple(sorted({*told.scope, PART})), why, words)


def _package(draft: Draft) -> Claim | None:
    """The aid that the last sentences told of; None where the last sum of them was none."""
    since = draft.context.before(BACK).start
    given = [c for c in draft.earlier if c.figure.start >= since and c.unit == draft.unit]
    whole = [c for c in given if PART not in c.scope]
    return whole[-1] if whole and whole[-1].measure == _AID and whole[-1].aspect is not Aspect.CUMULATIVE else None


@cache
def _announced() -> Expression:
    return expression(r"\b(?:[Aa]nnounc(?:e[sd]?|ing)|[Uu]nveil(?:s|ed|ing)?)\b")


@cache
def _gives() -> Expression:
    return expression(
        r"\b(?:[Aa]nnounc|[Uu]nveil|[Ss]en[dt]|[Gg]iv|[Gg]ave|[Pp]rovid|[Pp]ledg|[Pp]romis|[Oo]ffer|[Aa]pprov|[Aa]uthori[sz]|[Cc]ommit|[Rr]eleas|[Dd]onat|[Aa]llocat)\p{Ll}*\b"
    )


@cache
def _was() -> regex.Pattern[str]:
    return pattern_of(r"[^.;]{0,80}?\b(?:was|were|is|are|been)\s(?:also\s)?(?:announced|unveiled)\b", regex.VERSION1)


@cache
def _delivered() -> regex.Pattern[str]:
    """What was given before: "announced that it had sent $9 million"."""
    return pattern_of(r"\b(?:delivered|sent|has\sgiven|had\sgiven|provided|received|spent|since|so\sfar|total)\b")


@cache
def _the() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:[Tt]h(?:e|is|at)|[Ii]ts)\s(?:(?:new|latest|aid|military|total)\s){0,2}$", regex.VERSION1)


@cache
def _includes() -> Expression:
    return expression(
        r"\b(?:package|tranche|aid|assistance|announcement|It|which|that)\s(?:also\s|will\s|would\s|is\sto\s){0,2}"
        r"(?:includ(?:es?|ed)|contain(?:s|ed)?|consist(?:s|ed)?\sof|compris(?:es?|ed)|cover(?:s|ed)?|is\smade\sup\sof)\b|\bincluding\b"
    )
