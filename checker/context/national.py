"""National: whose unemployment, prices or new jobs they are where the sentence leaves the country out.

"The economy added 160,000 jobs, the Labor Department said": a country's bodies count its own. Where the passage names a body that
only one country has, or the article tells the affairs of one country, a figure that countries have is that country's; not where its
sentence names a town, another land or a firm.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.home import home_country
from checker.context.referents import names_in
from checker.context.told_of import is_said_by
from checker.cues import compiled
from checker.reference import country_of_body

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.name_shape import Name
    from checker.context.reading import Context

__all__ = ["of_the_nation"]

_OF_A_NATION = frozenset(
    "unemployment_rate inflation_rate gdp gdp_growth gdp_per_capita jobs job_openings jobless_claims unemployed_people "
    "minimum_wage policy_rate mortgage_rate trade_deficit trade_surplus current_account_deficit current_account_share "
    "budget_deficit budget_deficit_share budget_surplus budget_surplus_share debt_share exports imports industrial_output "
    "factory_orders consumer_spending consumer_confidence business_confidence fertility_rate life_expectancy poverty_rate "
    "people_in_poverty turnout migrants_arriving spending_share revenue_share defence_budget defence_spending_share".split()
)
"""Measures of what countries have, and firms and persons do not."""

_AVERAGE = "average"
"""Scope of the earnings that statisticians count: those of all who work in a country."""


def of_the_nation(draft: Draft) -> Draft:
    """The draft with its country, where it has no subject and its measure is one of countries."""
    draft = _living_there(draft)
    ours = draft.measure in _OF_A_NATION or (draft.measure == "wage" and _AVERAGE in draft.scope) or _public_debt(draft)
    if not ours or draft.place is not None or not (draft.subject is None or country_of_body(draft.subject)):
        return draft
    context = draft.context
    if _somebody().search(context.text, context.sentence.start, context.sentence.end):
        return draft
    if any(_other(context, name) for name in names_in(context, context.sentence.start, context.sentence.end)):
        return draft
    told = _told_by(context)
    if told is not None:
        land, name = told
        return draft.put("subject", land, f"“{name.entity}” speaks of its own country", name.span)
    home = home_country(context.reading)
    return draft.put("subject", home, f"the article tells the affairs of {home}") if home is not None else draft


def _living_there(draft: Draft) -> Draft:
    """ "Some 4 million immigrants would be eligible": in the country whose affairs the article tells, where so many are."""
    head = (draft.unit or "").rsplit(" ", 1)[-1]
    large = (draft.context.figure.number or 0.0) >= _MANY
    if not large or head not in _PEOPLE_OF_A_LAND or draft.place is not None or draft.subject is not None:
        return draft
    context = draft.context
    home = home_country(context.reading) if draft.measure.startswith("other:") else None
    if home is None or any(_other(context, name) for name in names_in(context, context.sentence.start, context.sentence.end)):
        return draft
    if _wider().search(context.text, context.sentence.start, context.sentence.end) is not None:
        return draft
    return draft.put("place", home, f"the article tells the affairs of {home}, and the sentence names no other place")


_MANY = 100_000
"""From here on people of a kind are those of a whole country, not of a town or a firm."""

_PEOPLE_OF_A_LAND = frozenset(
    "immigrant migrant refugee person parent child adult voter household family resident citizen student pensioner pupil patient "
    "homeowner taxpayer teenager woman man".split()
)


@cache
def _wider() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:world|worldwide|global(?:ly)?|abroad|overseas|continent|region|countries|nations|borders?|state|city|county)\b"
    )


def _public_debt(draft: Draft) -> bool:
    """ "The national debt", "our debt": what a state owes, not a firm or a household."""
    if draft.measure not in ("debt", "debt_interest"):
        return False
    context = draft.context
    return _PUBLIC in draft.scope or _ours().search(context.text, context.sentence.start, context.sentence.end) is not None


_PUBLIC = "public"
"""Scope of the debt of a state."""


@cache
def _ours() -> regex.Pattern[str]:
    return compiled(r"\b[Oo]ur\s(?:\S+\s){0,4}?debts?\b|\btax(?:payers?[’']?|es)?\s(?:dollars|money|revenues?)\b")


@cache
def _somebody() -> regex.Pattern[str]:
    """Nouns for those who have jobs, sales and budgets of their own, without a name."""
    return compiled(
        r"\b(?:company|companies|firms?|plants?|factory|mill|agency|workforce|city|town|county|state[’']s|province|region|school|university|hospital|airline)\b"
    )


def _told_by(context: Context) -> tuple[str, Name] | None:
    """The country of the bodies that the passage names, with the nearest; None for none, and for those of two countries."""
    passage = context.before()
    found = [
        (land, name) for name in names_in(context, passage.start, passage.end) if (land := country_of_body(name.entity)) is not None
    ]
    return found[-1] if len({land for land, _ in found}) == 1 else None


@cache
def _yardstick() -> regex.Pattern[str]:
    """By what somebody else reckons or what he asks for, behind his name."""
    return compiled(r"(?:[’']s)?\s(?:\p{Ll}+\s)?(?:definition|criteria|method|way\sof|standards?|goal|target|guideline)\b")


def _other(context: Context, name: Name) -> bool:
    """Whether a name of the sentence may have the figure for itself: a place or a body that is not one country's own."""
    if _yardstick().match(context.text, name.span.end):
        return False  # "2% according to NATO's definition"
    if name.owns:
        return True  # "the agency's workforce"
    if name.kind == "person" or country_of_body(name.entity) is not None or is_said_by(context.text, name):
        return False
    return name.kind in ("country", "region", "group", "organisation") or name.placed
