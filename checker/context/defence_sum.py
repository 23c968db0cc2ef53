"""Defence sum: a sum or a percentage by which a text goes on about what a state gives its forces, without saying so again.

"The allocation is 14 percent higher", "this represents a 10 per cent increase", "of the total, 8 billion is for pay": in a text on
a defence budget these are that budget's.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.allotted import budget_estimate, is_of_output, rises, the_same_sum
from checker.model import AsOf, Aspect, Kind, Modality, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_defence_sum"]

_WIDER = frozenset(("budget", "spending_share"))
"""Measures under which such a sum may have been read."""

_ITS = frozenset(("defence_budget", "defence_spending_share"))
"""What a text gives of a defence budget."""

_MOVES = (Aspect.INCREASE, Aspect.DECREASE)


def as_defence_sum(draft: Draft, told: Span) -> Draft:
    """The draft as the defence budget that `told` speaks of, where its sentence only goes on about it."""
    context = draft.context
    if draft.measure == "defence_budget":
        return _as_estimated(_moved(draft))
    if draft.measure == "defence_spending_share":
        moved = _moved(draft)
        return moved if moved is draft else moved.put("measure", "defence_budget", "by how much the sum itself moved")
    if not (draft.measure.startswith("other:") or draft.measure in _WIDER):
        return draft
    since, start = context.before(BACK).start, context.sentence.start
    if told.end < since and not any(c.measure in _ITS and c.figure.start >= since for c in draft.earlier):
        return draft
    if draft.measure == "budget" and "stimate" not in context.text[start : context.figure.span.start]:
        return draft  # the whole budget of a state, a town or a film
    same = the_same_sum().search(context.text, start, context.core.end)
    if same is None or _of_else().search(context.text, start, min(context.phrase.end + BEHIND, context.sentence.end)) is not None:
        return draft
    why = f"goes on about “{told.of(context.text)}”"
    if context.figure.kind is Kind.MONEY:
        return _as_estimated(draft.put("measure", "defence_budget", why, Span(*same.span())))
    if is_of_output().match(context.text, context.figure.span.end):
        return draft.put("measure", "defence_spending_share", why, Span(*same.span()))
    moved = _moved(draft)
    return moved.put("measure", "defence_budget", why, Span(*same.span())) if moved.aspect in _MOVES else draft


BACK = 3
"""Sentences back in which the sum was told of that a text goes on about."""

BEHIND = 40
"""Characters behind a figure in which another purpose may be named."""


def _moved(draft: Draft) -> Draft:
    """ "Is 7 per cent up from the estimate of last year": by how much it grew."""
    context = draft.context
    if context.figure.kind is not Kind.PERCENT or draft.aspect in _MOVES:
        return draft
    behind = rises().match(context.text, context.figure.span.end, context.sentence.end)
    if behind is None or is_of_output().match(context.text, context.figure.span.end):
        return draft
    less = _less().search(behind.group()) is not None
    words = Span(*behind.span())
    return draft.put("aspect", Aspect.DECREASE if less else Aspect.INCREASE, f"“{behind.group().strip()}” another sum", words)


def _as_estimated(draft: Draft) -> Draft:
    """What a budget set down for its year was planned, even where that year is over."""
    context = draft.context
    if context.figure.kind is not Kind.MONEY or draft.modality not in (Modality.ACTUAL, Modality.ESTIMATE):
        return draft
    found = budget_estimate().search(context.text, context.sentence.start, context.figure.span.start)
    if found is None:
        return draft
    words = Span(found.start(), min(found.end(), context.figure.span.start))
    times = [t for t in context.reading.within(context.reading.scan.times, words) if t.interval is not None]
    if times and times[-1].interval is not None:
        time, said = times[-1], times[-1].span.of(context.text)
        year = AsOf(times[-1].interval, said, "stated" if time.stated else "relative")
        draft = draft.put("as_of", year, f"“{said}”: the year of that estimate", time.span)
    return draft.put("modality", Modality.PLAN, "the sum that its budget set down", words)


@cache
def _less() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:down|lower|less|below|cut|decrease|reduction)\b")


@cache
def _of_else() -> regex.Pattern[str]:
    """What else a state spends or takes in."""
    return pattern_of(
        r"\b(?:education|schools?|health|social\ssecurity|medicare|embass|security|deficit|revenues?|debt|tax(?:es)?|pensions?|roads|welfare|housing|GDP\sgrowth|inflation|exports?|imports?|subsid|households?|aid)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )
