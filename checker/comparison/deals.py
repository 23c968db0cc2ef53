"""Deals: whether two prices are those of one arms deal, which has no name: the buyer, the days and what is bought tell it."""

from __future__ import annotations

import re

from checker.comparison.accounts import names_beside
from checker.comparison.modality import FUTURE, MEANT
from checker.model import Aspect, Claim

__all__ = ["given_twice", "going_apart", "going_home", "one_deal", "one_plan", "one_price", "one_withdrawal"]

DEAL = "arms_deal_value"
NEAR = 7
"""Days that the time of a deal may span: the day that it was signed, or "this week"."""

A_MONTH = 31
"""Days of a month, by which older deals are told: "in January"."""

HANDED = frozenset({"aid", "loan"})
"""Measures of what is given anew each time: a second loan is no first one that has moved."""


def given_twice(left: Claim, right: Claim) -> bool | None:
    """Whether two sums were given at two times: True where both texts say when, None where one does not and the sums differ."""
    if left.measure != right.measure or left.measure not in HANDED or not left.aspect is right.aspect is Aspect.LEVEL:
        return False
    a, b = left.as_of.interval, right.as_of.interval
    short = all(i.bounded and (i.last - i.first).days <= A_MONTH for i in (a, b))
    if a.overlaps(b) or not short:
        return False
    if all(c.as_of.basis in ("stated", "relative") for c in (left, right)):
        return True
    return None if left.value.number != right.value.number else False


def one_price(left: Claim, right: Claim) -> bool:
    """One buyer's price for one named model, told again later without its time: "bought for $1.4 billion"."""
    if not left.measure == right.measure == DEAL or None in (left.subject, right.subject) or left.subject != right.subject:
        return False
    again = "published" in (left.as_of.basis, right.as_of.basis)
    return again and bool(left.scope) and left.scope == right.scope and left.value.number == right.value.number


def one_deal(left: Claim, right: Claim) -> bool:
    """True where two articles give what one country pays in one week (or month, where both say which part of it) for what both call
    by one name or count alike, and neither speaks of a further deal: nobody buys the same twice in a week.
    """
    if not left.measure == right.measure == DEAL or left.article == right.article:
        return False
    if left.subject is None or left.subject != right.subject or left.scope != right.scope or left.modality is not right.modality:
        return False
    a, b = left.as_of.interval, right.as_of.interval
    span = A_MONTH if left.scope else NEAR
    if not (a.bounded and b.bounded and a.overlaps(b)) or max((i.last - i.first).days for i in (a, b)) > span:
        return False
    if _FURTHER.search(left.sentence) or _FURTHER.search(right.sentence):
        return False
    return bool(names_beside(left) & names_beside(right)) or bool(_counts(left) & _counts(right))


_FURTHER = re.compile(r"\b(?:another|separate(?:ly)?|further(?!\sthan)|additional|also)\b", re.IGNORECASE)


WITHDRAWN = "troops_withdrawn"


def one_withdrawal(left: Claim, right: Claim) -> bool:
    """True where two articles of one week tell of soldiers whom one country takes, or is to take, out of one other country."""
    if not left.measure == right.measure == WITHDRAWN or left.article == right.article:
        return False
    if None in (left.subject, left.place) or (left.subject, left.place, left.scope) != (right.subject, right.place, right.scope):
        return False
    a, b = left.published, right.published
    near = (
        a.bounded
        and b.bounded
        and abs((a.first - b.first).days) <= NEAR
        and (a.last - a.first).days <= NEAR >= (b.last - b.first).days
    )
    return near and left.modality is right.modality and not (_FURTHER.search(left.sentence) or _FURTHER.search(right.sentence))


def going_home(left: Claim, right: Claim) -> bool:
    """True where one article says how many leave, and how many of them go home or elsewhere."""
    more, fewer = (left, right) if left.value.number > right.value.number else (right, left)
    return left.article == right.article and going_apart(left, right) and not _bound_for(more) and bool(_bound_for(fewer))


def _bound_for(claim: Claim) -> frozenset[str]:
    """Where the sentence says that they go: home, to another country, or nowhere said."""
    at = claim.sentence.find(claim.figure_text)
    before, behind = claim.sentence[max(at - 40, 0) : max(at, 0)], claim.sentence[at + len(claim.figure_text) :]
    behind = _NEXT.split(behind, maxsplit=1)[0]
    home = _BROUGHT.search(before) or _HOME.search(behind)
    away = _MOVED.search(before) or _AWAY.search(behind)
    return frozenset(name for name, found in (("home", home), ("elsewhere", away)) if found)


_NEXT = re.compile(r"[;:]|\b(?:and|while|but)\s(?=[^,.;]{0,30}\d)|\d")
_BROUGHT = re.compile(r"\b(?:bring\w*|brought|return\w*)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_HOME = re.compile(r"\b(?:home|returns?|returned|returning|back\sto)\b", re.IGNORECASE)
_MOVED = re.compile(r"\b(?:shift|reposition|redeploy|relocat|mov)\w*\s(?:\w+\s){0,2}$", re.IGNORECASE)
_AWAY = re.compile(r"\b(?:shifted|repositioned|redeployed|relocated|moved|elsewhere|to\sother)\b", re.IGNORECASE)


REVISED = 183
"""Days between two articles within which a plan to take soldiers home is one plan, told again or revised: half a year."""


def one_plan(left: Claim, right: Claim) -> bool:
    """True where two figures say how many soldiers one country is to take out of one other, announced at two times."""
    if not left.measure == right.measure == WITHDRAWN or not {left.modality, right.modality} <= FUTURE | MEANT:
        return False
    if None in (left.subject, left.place) or (left.subject, left.place, left.scope) != (right.subject, right.place, right.scope):
        return False
    a, b = left.as_of.interval, right.as_of.interval
    near = a.bounded and b.bounded and not a.overlaps(b) and abs((a.first - b.first).days) <= REVISED
    return near and not (_FURTHER.search(left.sentence) or _FURTHER.search(right.sentence))


def going_apart(left: Claim, right: Claim) -> bool:
    """True where one counts those who go home, say, and the other all who leave, or those who go elsewhere."""
    return left.measure == right.measure == WITHDRAWN and _bound_for(left) != _bound_for(right)


def _counts(claim: Claim) -> frozenset[str]:
    """What is bought, by number: "54" of "54 tanks"."""
    rest = claim.sentence.replace(claim.figure_text, " ", 1)
    return frozenset(n for n in _NUMBER.findall(rest) if not _YEAR.fullmatch(n))


_NUMBER = re.compile(r"(?<![\w.,-])\d[\d,]*(?=\s[A-Za-z])")
_YEAR = re.compile(r"(?:19|20)\d\d")
