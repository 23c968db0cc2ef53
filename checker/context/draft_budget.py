"""Draft budgets: the sums of a budget that a text tells of from its head on: whose they are, of which year and in which mood.

"The cabinet adopted a draft budget for 2026 ... The defence budget amounted to 40 billion. Of the total, ...": what a text on a
budget to come goes on to count belongs to it, unless its own words tell of another year, another state or what was spent.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec
import regex

from checker.context.allotted import FORCES, allots, this_denotes
from checker.context.budget_parts import as_part_of_the_budget
from checker.context.budget_words import (
    against,
    compared,
    goes_on,
    held_against,
    of_the_news,
    part_of_it,
    past,
    stretch,
    the_proposed,
    then,
    to_come,
)
from checker.context.defence_sum import as_defence_sum
from checker.context.fiscal_years import its_fiscal_year
from checker.context.home import home_country
from checker.context.reading import Reading, once_a_stretch
from checker.context.roles import Role
from checker.model import AsOf, Aspect, Claim, Interval, Kind, Modality, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["of_the_draft_budget"]

HEAD = 900
"""Characters in which a text says what it is about."""

SENTENCES = 4
"""Its first sentences: a dateline, a headline, and the two that tell the news."""

SUMS = 5
"""Sentences behind these in which it gives its first sum, where the vote and the date come first."""

_KINDS = frozenset((Kind.MONEY, Kind.PERCENT, Kind.FRACTION))

_MEASURES = frozenset(
    "budget budget_deficit budget_deficit_share debt_share defence_budget defence_spending_share public_spending revenue "
    "revenue_share spending_share".split()
)
"""Measures that a budget sets down itself."""

_ITEMS = frozenset(("cost", "host_nation_support"))
"""Measures under which a part of a budget may have been read."""


class _Budget(msgspec.Struct, frozen=True):
    land: str | None
    year: AsOf | None
    told: Span
    head: int
    """Where the sentences end that may give its first sum."""
    forces: bool
    """Whether it is what the state gives its forces."""


def of_the_draft_budget(draft: Draft) -> Draft:
    """The draft with the state, the year and the mood of the budget that the text tells of, as far as its own words leave them."""
    context = draft.context
    if context.figure.kind not in _KINDS or draft.aspect is Aspect.CUMULATIVE:
        return draft
    words = goes_on() if draft.measure in _MEASURES or draft.measure in _ITEMS else part_of_it()
    if context.lacks(words) or not (draft.measure in _MEASURES | _ITEMS or draft.measure.startswith("other:")):
        return draft
    budget = _told_of(context.reading, Span(0, min(HEAD, len(context.text))))
    if budget is None or _part_of_what_was_spent(draft):
        return draft
    if budget.forces:
        draft = as_defence_sum(draft, budget.told)
    end = min(context.sentence.end, context.phrase.end + BEHIND)
    if context.search(words, context.sentence.start, end) is None or _anothers(draft, budget):
        return draft
    mood = _mood(draft, budget)
    if mood is None or _another_time(draft, budget):
        return draft
    why = f"the text tells of a budget to come: “{budget.told.of(context.text)}”"
    if budget.land is not None and _nobody(draft):
        draft = draft.put("subject", budget.land, why, budget.told)
    if _as_the_budget(draft, mood):
        draft = draft.put("modality", mood, why, budget.told)
    anothers = draft.modality in (Modality.PROPOSAL, Modality.PLEDGE, Modality.TARGET) and draft.modality is not mood
    if budget.year is not None and draft.modality is not Modality.ACTUAL and not anothers and not _own_year(draft):
        turned = _turned_to(draft, budget.year)
        draft = (
            draft.put("as_of", its_fiscal_year(budget.year, draft.subject), why, budget.told)
            if turned is None
            else draft.put("as_of", turned.as_of, f"goes on with “{turned.quote}”", turned.figure)
        )
    return as_part_of_the_budget(draft)


def _part_of_what_was_spent(draft: Draft) -> bool:
    """Behind a running total of its sentence: "which has had 3 billion since 2022, 2 billion of it in arms"."""
    last = draft.earlier[-1] if draft.earlier else None
    if last is None or not draft.context.sentence.covers(last.figure):
        return False
    of_it = draft.context.text.startswith((" of it", " of them"), draft.context.figure.span.end)
    return last.aspect is Aspect.CUMULATIVE or (of_it and last.modality is Modality.ACTUAL)


BEHIND = 60
"""Characters behind a figure's phrase in which the word may stand that makes it the budget's: "earmarked for", "of the budget"."""


def _nobody(draft: Draft) -> bool:
    """No owner, or only the noun of what is paid for: "personnel" of "personnel costs"; "this denotes a rise" has none."""
    if draft.subject is None or (draft.measure in _ITEMS and draft.subject[:1].islower()):
        return True
    return len(draft.subject) != len("PL") and _of_the_sum_before(draft) is not None


def _of_the_sum_before(draft: Draft) -> regex.Match[str] | None:
    """The words by which the sentence only says how the sum before compares."""
    return this_denotes().search(draft.context.text, draft.context.sentence.start, draft.context.figure.span.start)


def _anothers(draft: Draft, budget: _Budget) -> bool:
    """Whether another land or body has the figure than the one whose budget it is."""
    if not _nobody(draft):
        return budget.land is not None and draft.subject != budget.land
    context = draft.context
    for index in range(context.index, max(context.index - ASIDE, 0) - 1, -1):
        doing = [
            a.entity
            for a in context.reading.actors(index)
            if a.kind == "country"
            and (a.role is not Role.OBJECT or a.preposition == "of")
            and not a.stands_for
            and a.span.start < context.figure.span.end
        ]
        if doing:
            return doing[-1] != budget.land
    return False


ASIDE = 2
"""Sentences back in which another land may have been turned to."""


def _mood(draft: Draft, budget: _Budget) -> Modality | None:
    """As planned as the first sum of the budget was told; None where the text has given no sum of it yet, and this is none."""
    first = next(
        (c for c in draft.earlier if c.figure.end <= budget.head and _is_sum(c.measure, c.unit, c.subject, budget)),
        None,
    )
    if first is not None:
        return first.modality if first.modality in (Modality.PLAN, Modality.PROPOSAL) else None
    if draft.context.figure.span.start > budget.head or not _is_sum(draft.measure, draft.unit, draft.subject, budget):
        return None
    if draft.modality in (Modality.PLAN, Modality.PROPOSAL):
        return draft.modality
    return Modality.PROPOSAL if "ropos" in budget.told.of(draft.context.text) else Modality.PLAN


def _is_sum(measure: str, unit: str | None, subject: str | None, budget: _Budget) -> bool:
    """Whether a claim or a draft is a sum of the state's budget, or its share of output."""
    money = unit != "percent" or measure == "defence_spending_share"
    return measure in _MEASURES and money and subject in (None, budget.land)


def _as_the_budget(draft: Draft, mood: Modality) -> bool:
    """A fact, what is "proposed" of a budget that is planned, and what it "would be"."""
    told = next((b for b in draft.because if b.field == "modality"), None)
    if draft.modality is Modality.ACTUAL:
        return True
    if draft.modality in (Modality.ESTIMATE, Modality.PLAN) and (told is None or told.span is None):
        return draft.modality is not mood  # only because its year is not over
    if draft.modality is Modality.PROPOSAL:
        said = _of_the_sum_before(draft)
        if said is not None and told is not None and told.span is not None and told.span.start < said.start():
            return True
        behind = told.span.end if told is not None and told.span is not None else None
        return mood is Modality.PLAN and behind is not None and the_proposed().match(draft.context.text, behind) is not None
    if draft.modality is not Modality.FORECAST:
        return False
    by = (told.text or "").lower() if told is not None else ""
    return by.startswith("would") and not by.startswith("would have")


def _another_time(draft: Draft, budget: _Budget) -> bool:
    """What was spent, or held against the budget: "spent", "last year's", "up from"; a time of its own that is not the budget's."""
    context = draft.context
    start, at = max(context.clause.start, context.sentence.start), context.figure.span.start
    if past().search(context.text, start, at) or held_against().search(context.text, max(start, at - REACH), at):
        return True
    if then().match(context.text, context.core.end, context.sentence.end) or context.text.startswith(
        "Current ", context.sentence.start
    ):
        return True
    if draft.as_of.basis not in ("stated", "relative") or draft.as_of.text is None:
        return False
    if draft.as_of.interval.bounded and (draft.as_of.interval.last - draft.as_of.interval.first).days > FISCAL * YEAR:
        return True  # a plan of many years
    own = draft.said_at("as_of")
    if own is None or compared().search(context.text, min(context.figure.span.end, own.start), own.start):
        return False
    if own.end <= context.sentence.start and against().search(context.text, max(own.start - REACH, 0), own.start):
        return False  # the year of what the sentence before only held it against
    if budget.year is not None and budget.year.interval.overlaps(draft.as_of.interval):
        return False
    return not of_the_news().match(draft.as_of.text)


def _own_year(draft: Draft) -> bool:
    """Whether the sentence gives the figure a year itself; one that only leads to what it is held against does not."""
    own = draft.said_at("as_of")
    if own is None or draft.as_of.basis not in ("stated", "relative") or not _is_year(draft.as_of.interval):
        return False
    if not draft.context.sentence.covers(own):
        return False
    return compared().search(draft.context.text, min(draft.context.figure.span.end, own.start), own.start) is None


def _turned_to(draft: Draft, year: AsOf) -> Claim | None:
    """ "Last year it had earmarked 2 billion. 1 billion was for the army": the sum before, of another year than the budget's."""
    before = draft.context.reading.scan.sentences[draft.context.index - 1].span if draft.context.index else None
    told = [c for c in draft.earlier if before is not None and before.covers(c.figure)]
    if before is None or not told or told[-1].unit != draft.unit:
        return None
    return told[-1] if all(_of_an_earlier_year(c, before, year) for c in told) else None


def _of_an_earlier_year(claim: Claim, sentence: Span, year: AsOf) -> bool:
    """Whether its own sentence gives the claim a year before the budget's."""
    told = next((b.span for b in claim.because if b.field == "as_of"), None)
    own = told is not None and sentence.covers(told) and claim.as_of.basis in ("stated", "relative")
    return own and _is_year(claim.as_of.interval) and claim.as_of.interval.last < year.interval.last


REACH = 60
"""Characters before a figure in which it is said that it is held against another."""


@once_a_stretch
def _told_of(reading: Reading, head: Span) -> _Budget | None:
    """The budget to come that the first sentences tell of; None where they tell of none, or of one whose year is over."""
    text = reading.text
    if not any(letters in text[: head.end] for letters in _LETTERS):
        return None
    told, given, end = None, None, 0
    for sentence in reading.scan.sentences[:SENTENCES]:
        start, end = sentence.span.start, min(head.end, sentence.span.end)
        if told is None and start < end:
            proposed, given = to_come().search(text, start, end), allots().search(text, start, end)
            told = given if proposed is None or (given is not None and given.start() < proposed.start()) else proposed
    if told is None:
        return None
    years = _years(reading, told.start(), end)
    published = reading.article.published.interval
    coming = [y for y in years if not (published.bounded and (y.interval.before(published) or _under_way(y.interval, published)))]
    if not coming and (years or told is given):
        return None
    sums = reading.scan.sentences[: SENTENCES + SUMS][-1].span.end
    land = _whose(reading, told.start()) or home_country(reading) or _only_land(reading)
    forces = given is told or (_forces().search(text, told.start(), told.end()) is not None)
    return _Budget(land, next(iter(coming), None), Span(*told.span()), sums, forces)


def _under_way(year: Interval, published: Interval) -> bool:
    """Whether a year had long begun when the article was published: its budget is no longer to come."""
    return year.bounded and (published.first - year.first).days > LATE


LATE = 500
"""Days from the earliest first day of a fiscal year, which nobody tells exactly, to its end."""

_LETTERS = ("udget", "pending", "llocat", "llotment", "ppropriat", "armark", "utlay")
"""One of these stands wherever such a budget is told of."""


@cache
def _forces() -> regex.Pattern[str]:
    return pattern_of(rf"\b{FORCES}", regex.VERSION1)


def _whose(reading: Reading, told: int) -> str | None:
    """The land that does something last before the budget in its sentence: "Norway's cabinet adopted a budget"."""
    doing = (a for a in reading.actors(reading.sentence_at(told)) if a.span.end <= told)
    named = [a.entity for a in doing if a.kind == "country" and a.role is not Role.OBJECT and a.entity]
    return named[-1] if named else None


def _only_land(reading: Reading) -> str | None:
    """The one state that does something in the first sentences."""
    heads = range(min(len(reading.scan.sentences), SENTENCES))
    named = {a.entity for i in heads for a in reading.actors(i) if a.kind == "country" and a.entity and a.role is not Role.OBJECT}
    return next(iter(named)) if len(named) == 1 else None


def _years(reading: Reading, told: int, end: int) -> list[AsOf]:
    """The years told of the budget, those behind it first: "for fiscal year 2026", "next year"."""
    text, found = reading.text, []
    times = [
        t
        for t in reading.within(reading.scan.times, Span(0, end))
        if t.interval is not None and _is_year(t.interval) and not stretch().match(text, t.span.start)
    ]
    for time in sorted(times, key=lambda t: (t.span.end < told, t.span.start)):
        around = text[max(time.span.start - NEAR, 0) : time.span.end + NEAR]
        if time.interval is not None and any(letters in around for letters in _LETTERS):
            found.append(AsOf(time.interval, time.span.of(text), "stated" if time.stated else "relative"))
    return found


NEAR = 110
"""Characters between the budget's year and the word that says what it is the year of."""


def _is_year(interval: Interval) -> bool:
    return interval.bounded and 1 <= round((interval.last - interval.first).days / YEAR) <= FISCAL


YEAR, FISCAL = 365, 2
"""Days of a year, and the years within which a fiscal one is known to lie."""
