"""Draft budgets: the sums of a budget that a text tells of from its head on: whose they are, of which year and in which mood.

"The cabinet adopted a draft budget for 2026 ... The defence budget amounted to 40 billion. Of the total, ...": what a text on a
budget to come goes on to count belongs to it, unless its own words tell of another year, another state or what was spent.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec
import regex

from checker.context.budget_parts import as_part_of_the_budget
from checker.context.fiscal_years import its_fiscal_year
from checker.context.home import home_country
from checker.context.reading import Reading, once_a_stretch
from checker.expressions import Expression, expression
from checker.model import AsOf, Aspect, Interval, Kind, Modality, Span
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


def of_the_draft_budget(draft: Draft) -> Draft:
    """The draft with the state, the year and the mood of the budget that the text tells of, as far as its own words leave them."""
    context = draft.context
    if context.figure.kind not in _KINDS or draft.aspect is Aspect.CUMULATIVE:
        return draft
    goes_on = _goes_on() if draft.measure in _MEASURES or draft.measure in _ITEMS else _part_of_it()
    if context.lacks(goes_on) or not (draft.measure in _MEASURES | _ITEMS or draft.measure.startswith("other:")):
        return draft
    budget = _told_of(context.reading, Span(0, min(HEAD, len(context.text))))
    if budget is None:
        return draft
    end = min(context.sentence.end, context.phrase.end + BEHIND)
    if context.search(goes_on, context.sentence.start, end) is None or _anothers(draft, budget):
        return draft
    mood = _mood(draft, budget)
    if mood is None or _another_time(draft, budget):
        return draft
    why = f"the text tells of a budget to come: “{budget.told.of(context.text)}”"
    if budget.land is not None and _nobody(draft):
        draft = draft.put("subject", budget.land, why, budget.told)
    if _as_the_budget(draft, mood):
        draft = draft.put("modality", mood, why, budget.told)
    if budget.year is not None and draft.modality is not Modality.ACTUAL:
        draft = draft.put("as_of", its_fiscal_year(budget.year, draft.subject), why, budget.told)
    return as_part_of_the_budget(draft)


BEHIND = 60
"""Characters behind a figure's phrase in which the word may stand that makes it the budget's: "earmarked for", "of the budget"."""


def _nobody(draft: Draft) -> bool:
    """No owner, or only the noun of what is paid for: "personnel" of "personnel costs"."""
    return draft.subject is None or (draft.measure in _ITEMS and draft.subject[:1].islower())


def _anothers(draft: Draft, budget: _Budget) -> bool:
    """Whether another land or body has the figure than the one whose budget it is."""
    return not _nobody(draft) and budget.land is not None and draft.subject != budget.land


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
        behind = told.span.end if told is not None and told.span is not None else None
        return mood is Modality.PLAN and behind is not None and _the_proposed().match(draft.context.text, behind) is not None
    if draft.modality is not Modality.FORECAST:
        return False
    by = (told.text or "").lower() if told is not None else ""
    return by.startswith("would") and not by.startswith("would have")


def _another_time(draft: Draft, budget: _Budget) -> bool:
    """What was spent, or held against the budget: "spent", "last year's", "up from"; a time of its own that is not the budget's."""
    context = draft.context
    start, at = max(context.clause.start, context.sentence.start), context.figure.span.start
    if _past().search(context.text, start, at) or _held_against().search(context.text, max(start, at - REACH), at):
        return True
    if _then().match(context.text, context.core.end, context.sentence.end):
        return True
    if draft.as_of.basis not in ("stated", "relative") or draft.as_of.text is None:
        return False
    if draft.as_of.interval.bounded and (draft.as_of.interval.last - draft.as_of.interval.first).days > FISCAL * YEAR:
        return True  # a plan of many years
    own = next((b.span for b in draft.because if b.field == "as_of"), None)
    if own is None or _compared().search(context.text, min(context.core.end, own.start), own.start):
        return False
    if budget.year is not None and budget.year.interval.overlaps(draft.as_of.interval):
        return False
    return not _of_the_news().match(draft.as_of.text)


REACH = 60
"""Characters before a figure in which it is said that it is held against another."""


@once_a_stretch
def _told_of(reading: Reading, head: Span) -> _Budget | None:
    """The budget to come that the first sentences tell of; None where they tell of none, or of one whose year is over."""
    text = reading.text
    if "udget" not in text[: head.end] and "pending" not in text[: head.end]:
        return None
    last = min(len(reading.scan.sentences), SENTENCES)
    end = min(head.end, reading.scan.sentences[last - 1].span.end) if last else 0
    told = next(_to_come().finditer(text, 0, end), None)
    if told is None:
        return None
    years = _years(reading, told.start(), end)
    published = reading.article.published.interval
    coming = [y for y in years if not (published.bounded and y.interval.before(published))]
    if years and not coming:
        return None
    sums = reading.scan.sentences[: SENTENCES + SUMS][-1].span.end
    return _Budget(home_country(reading) or _only_land(reading, end), next(iter(coming), None), Span(*told.span()), sums)


def _only_land(reading: Reading, end: int) -> str | None:
    """The one state that the first sentences name."""
    named = {n.entity for n in reading.within(reading.scan.names, Span(0, end)) if n.kind == "country"}
    return next(iter(named)) if len(named) == 1 else None


def _years(reading: Reading, told: int, end: int) -> list[AsOf]:
    """The years told of the budget, those behind it first: "for fiscal year 2026", "next year"."""
    text, found = reading.text, []
    times = [t for t in reading.within(reading.scan.times, Span(0, end)) if t.interval is not None and _is_year(t.interval)]
    for time in sorted(times, key=lambda t: (t.span.end < told, t.span.start)):
        around = text[max(time.span.start - NEAR, 0) : time.span.end + NEAR]
        if time.interval is not None and ("udget" in around or "pending" in around):
            found.append(AsOf(time.interval, time.span.of(text), "stated" if time.stated else "relative"))
    return found


NEAR = 110
"""Characters between the budget's year and the word that says what it is the year of."""


def _is_year(interval: Interval) -> bool:
    return interval.bounded and 1 <= round((interval.last - interval.first).days / YEAR) <= FISCAL


YEAR, FISCAL = 365, 2
"""Days of a year, and the years within which a fiscal one is known to lie."""

_BUDGET = r"(?:budgets?|(?:defen[cs]e|military|government|state|public)\s(?:spending|expenditure|outlays?))"


@cache
def _to_come() -> regex.Pattern[str]:
    """A budget that is not carried out yet: "a draft budget", "next year's budget", "approved the 2026 budget"."""
    return pattern_of(
        rf"\b(?:draft|proposed|planned|upcoming|next\syear[’']s|coming\syear[’']s)\s(?:[\p{{L}}\d-]+\s){{0,3}}?{_BUDGET}\b"
        rf"|\bbudget\s(?:bill|act|law|proposal|draft)\b"
        rf"|\b(?:approv|adopt|unveil|present|pass|sign|tabl|back|propos|submit|endors|agree)\p{{Ll}}*\s(?:on\s)?(?:the|an?|its|his|her|their|next\syear[’']s)\s"
        rf"(?:[\p{{L}}\d’'/-]+\s){{0,4}}?budget\b(?!\s(?:cuts?|deal|deficit|crisis|resolution|committee))"
        rf"|\b(?:increas|rais|boost|lift|expand|cut|hik)\p{{Ll}}*\s(?:the|its|their)\s(?:[\p{{L}}\d’'/-]+\s){{0,3}}?budget\s(?=(?:for|in)\s(?:\d{{4}}|fiscal|next))"
        rf"|\b{_BUDGET}\s(?:for|in)\s(?:the\s)?(?:next|coming|upcoming)\s(?:(?:fiscal|financial|business)\s)?year\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _goes_on() -> Expression:
    """Words by which a text goes on about the budget."""
    return expression(
        r"\b(?:[Bb]udget\p{Ll}*|[Ss]pending|[Ee]xpenditures?|[Oo]utlays?|[Oo]f\s(?:the|this|that)\s(?:total|sum|amount|money)|Of\s(?:this|that|which)\b|allocat\p{Ll}+|appropriat\p{Ll}+|earmarked"
        r"|set\saside|[Dd]eficit|[Pp]ersonnel\scosts|[Tt]he\s(?:proposal|draft|figure|bill|package))\b"
    )


@cache
def _part_of_it() -> Expression:
    """The same for a figure that only its noun measures: it is said to be a part of the budget."""
    return expression(
        r"\b(?:(?:[Oo]f|thirds?\sof|half\sof|quarter\sof)\s(?:the|this|that)\s(?:total|sum|amount|money|state\sbudget)|budget\s(?:[\p{L}$\d.,-]+\s){0,8}?(?:which\s)?includ(?:es|ing)|(?:allocated|allotted|earmarked|set\saside)"
        r"|from\sthe\s(?:state|national|federal)\sbudget|[Tt]he\s(?:proposal|draft|bill)(?:,[^,.;]{3,60},)?\s(?:foresees|includes|represents|envisages|marks|is|provides))\b"
    )


@cache
def _the_proposed() -> regex.Pattern[str]:
    """What stands behind "proposed" or "proposal" where that is the budget itself, and not this sum of it."""
    return pattern_of(rf"(?<=\b[Pp]roposal)\b|\s(?:[\p{{Ll}}-]+\s){{0,2}}{_BUDGET}\b", regex.VERSION1)


@cache
def _past() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:spent|pledged|promised|vowed|demand\p{Ll}+|urged|last\s(?:year|month|fiscal)|previous|current|this\syear[’']?s?|since|had|has\s(?:been|grown|risen|increased|spent|cost)"
        r"|have\s(?:been|grown|risen|increased|spent)|signed|bought|paid|lost|grew|averaged|targets?|goal|guideline|NATO|aid\sto|loans?|deals?|record\sof|already)\b",
        regex.VERSION1,
    )


@cache
def _held_against() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:from|against|than|compared\s(?:with|to)|exceed\p{Ll}*|(?:up|down)\son)\s(?:(?:the|an?|its|about|around|some|nearly|record|initial|previous)\s){0,3}$",
        regex.VERSION1,
    )


@cache
def _then() -> regex.Pattern[str]:
    """ "40 billion allocated for the current year", "30 billion spent last year", "50 billion over ten years"."""
    return pattern_of(
        r"\s(?:over|within|through|by|until)\s(?:(?:the|a)\s)?(?:next\s|coming\s)?(?:\p{L}+\s|\d+\s)?(?:years|decade|20\d\d)\b"
        r"|(?:\s(?:of\sGDP|allocated|budgeted|set\saside|earmarked|approved|spent|paid)){0,2}\s(?:in|for|under)?\s?(?:the\s)?(?:current|last|this|previous)\s(?:\p{Ll}+\s)?(?:year|budget)",
        regex.VERSION1,
    )


@cache
def _compared() -> regex.Pattern[str]:
    """What leads to the time of another figure: "a jump over the budget for 2023", "20% higher than this year"."""
    return pattern_of(r"\b(?:over|than|from|against|compared|versus|on)\s(?:[\p{Ll}’'-]+\s){0,4}$", regex.VERSION1)


@cache
def _of_the_news() -> regex.Pattern[str]:
    """The day on which the budget was adopted."""
    return pattern_of(
        r"(?:on\s|late\s|early\s)*(?:\p{Lu}\p{Ll}+day|today|yesterday|this\sweek|earlier\sthis\s\p{Ll}+)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )
