"""Deals: whether two prices are those of one arms deal, which has no name: the buyer, the days and what is bought tell it."""

from __future__ import annotations

import re

from checker.comparison.accounts import names_beside
from checker.comparison.modality import FUTURE
from checker.model import Claim

__all__ = ["going_apart", "going_home", "one_deal", "one_plan", "one_withdrawal"]

DEAL = "arms_deal_value"
NEAR = 7
"""Days that the time of a deal may span: the day that it was signed, or "this week"."""


def one_deal(left: Claim, right: Claim) -> bool:
    """True where two articles give what one country pays in one week for what both call by one name or count alike, and neither
    speaks of a further deal: nobody buys the same twice in a week.
    """
    if not left.measure == right.measure == DEAL or left.article == right.article:
        return False
    if left.subject is None or left.subject != right.subject or left.scope != right.scope or left.modality is not right.modality:
        return False
    a, b = left.as_of.interval, right.as_of.interval
    if not (a.bounded and b.bounded and a.overlaps(b)) or max((i.last - i.first).days for i in (a, b)) > NEAR:
        return False
    if _FURTHER.search(left.sentence) or _FURTHER.search(right.sentence):
        return False
    return bool(names_beside(left) & names_beside(right)) or bool(_counts(left) & _counts(right))


_FURTHER = re.compile(r"\b(?:another|separate(?:ly)?|further|additional|also)\b", re.IGNORECASE)


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
    if not left.measure == right.measure == WITHDRAWN or not {left.modality, right.modality} <= FUTURE:
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
