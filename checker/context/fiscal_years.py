"""Fiscal years: "in fiscal 2018" is another twelve months in Washington, London and Canberra. Where it is a country whose figure it
is, its government's year is meant.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

from checker.model import AsOf, Interval

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["in_its_fiscal_year", "its_fiscal_year"]

_FIRST_MONTH = {"US": -10, "TH": -10, "AU": -7, "NZ": -7, "PK": -7, "BD": -7, "IN": -4, "JP": 4}
"""The month in which a government's fiscal year begins; negative where that is in the calendar year before the one that names it.
Common knowledge of government budgets, unverified. Countries whose years are named in more than one way are left out.
"""


def in_its_fiscal_year(draft: Draft) -> Draft:
    """The draft with the fiscal year of its subject, where only the rest of the article said whose it is."""
    its = _counted_from_now(draft) or its_fiscal_year(draft.as_of, draft.subject)
    return draft if its == draft.as_of else draft.put("as_of", its, f"the fiscal year of {draft.subject}")


def _counted_from_now(draft: Draft) -> AsOf | None:
    """ "The next fiscal year": the one behind that in which the article was published, as the subject counts them."""
    month, published = abs(_FIRST_MONTH.get(draft.subject or "", 0)), draft.context.reading.article.published.interval
    step = next((s for word, s in _STEPS.items() if word in (draft.as_of.text or "").split()), None)
    if (
        not month
        or step is None
        or draft.as_of.basis != "relative"
        or not published.bounded
        or "year" not in (draft.as_of.text or "")
    ):
        return None
    if not any(w in (draft.as_of.text or "") for w in _FISCAL) or (published.last - published.first).days > _A_MONTH:
        return None
    now = published.last
    start = dt.date(now.year - (now.month < month) + step, month, 1)
    return replace(draft.as_of, interval=Interval(start, dt.date(start.year + 1, month, 1) - dt.timedelta(days=1)))


_STEPS = {"next": 1, "coming": 1, "upcoming": 1, "this": 0, "current": 0, "ongoing": 0, "last": -1, "previous": -1}
_A_MONTH = 31
"""Days within which the publication has to be known."""

_FISCAL = ("iscal", "inancial")
"""Letters of the words that tell such a year from one of the calendar."""


def its_fiscal_year(time: AsOf, subject: str | None) -> AsOf:
    """The same time, cut to the twelve months of the subject's fiscal year, where the words name one by its year."""
    first = _FIRST_MONTH.get(subject or "")
    interval = time.interval
    if first is None or time.text is None or not interval.bounded or not any(w in time.text for w in _FISCAL):
        return time
    if (interval.first.month, interval.first.day, interval.last.month, interval.last.day) != (4, 1, 3, 31):
        return time
    named = interval.first.year + 1
    if interval.last.year != named + 1:
        return time
    start = dt.date(named - (first < 0), abs(first), 1)
    return replace(time, interval=Interval(start, dt.date(start.year + 1, start.month, 1) - dt.timedelta(days=1)))
