"""Accounts: two sentences that tell of one thing, though nobody names the event: on one day in the same words; of one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable

from checker.model import Claim, Modality

__all__ = ["of_one_force", "one_account", "one_judgment"]

_NAME = re.compile(r"(?<![.!?”\"]\s)(?<!^)\b[A-Z][\w’'-]{2,}")
_DAY = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")


def one_account(left: Claim, right: Claim, alike: Callable[[Claim, Claim], bool]) -> bool:
    """True where both give one stated day, count the same thing, share most of their words, and neither names what the other does
    not while the other does likewise: "over Kyiv" against "over Odesa" are two.
    """
    a, b = left.as_of, right.as_of
    one_day = a.interval == b.interval and a.interval.bounded and a.interval.first == a.interval.last
    stated = a.basis in ("stated", "relative") and b.basis in ("stated", "relative")
    if not (one_day and stated and left.article != right.article and left.scope == right.scope and alike(left, right)):
        return False
    here, there = _names(left), _names(right)
    return not (here - there and there - here)


def _names(claim: Claim) -> frozenset[str]:
    return frozenset(n.removesuffix("’s").removesuffix("'s").casefold() for n in _NAME.findall(claim.sentence) if not _DAY.match(n))


SENTENCED = "prison_sentence"
"""The measure of what a court gave."""

ONE_JUDGMENT = 14
"""Days between two articles within which they speak of one sentence: a second court, or an appeal, takes longer."""


def one_judgment(left: Claim, right: Claim) -> bool:
    """What a court gave to a person named in full, in two articles that lie close."""
    if left.measure != SENTENCED or right.measure != SENTENCED or left.subject != right.subject or " " not in (left.subject or ""):
        return False
    a, b = left.published, right.published
    near = a.bounded and b.bounded and abs((a.first - b.first).days) <= ONE_JUDGMENT
    return near and left.article != right.article and left.modality is right.modality is Modality.ACTUAL


SOLDIERS = "soldiers"
"""The family of rules that count soldiers."""


def of_one_force(left: Claim, right: Claim) -> bool:
    """Soldiers of one land to whom the same happened in one other land, on one day that both articles tell: outlets that name
    neither town nor kind tell of one happening. At home, where a land has most of its soldiers, a day may have two.
    """
    a, b = left.as_of, right.as_of
    abroad = left.subject is not None and left.subject == right.subject and left.place is not None and left.place == right.place
    one_day = a.interval == b.interval and a.interval.bounded and a.interval.first == a.interval.last
    told = a.basis in ("stated", "relative") and b.basis in ("stated", "relative")
    return (
        left.family == right.family == SOLDIERS
        and abroad
        and left.subject != left.place
        and one_day
        and told
        and left.article != right.article
    )
