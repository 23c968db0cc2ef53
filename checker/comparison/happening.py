"""Happening: whether two figures belong to one event, by its name or, where it has none, by what is told of it."""

from __future__ import annotations

from checker.comparison.accounts import SOLDIERS, of_one_force, one_act, one_judgment, one_motion, one_quake, tallies
from checker.comparison.ages import AGE_THEN
from checker.comparison.deals import given_twice, going_apart, one_deal, one_plan, one_price, one_withdrawal
from checker.comparison.events import same_event
from checker.comparison.telling import frame, shared, told_alike
from checker.comparison.value import Fit
from checker.model import Aspect, Claim, Dimension, Sign
from checker.reference import display_name

__all__ = ["event_of"]


def event_of(left: Claim, right: Claim, value: Fit) -> Dimension:
    a, b = left.as_of.interval, right.as_of.interval
    if left.grows and right.grows and left.aspect is right.aspect is Aspect.INCREASE and not a.overlaps(b):
        return Dimension("event", Sign.DIFFERENT, f"two additions, each of its own time: {a} and {b}")
    if _two_sums(left, right):
        sign = Sign.UNKNOWN if left.value.number == right.value.number else Sign.DIFFERENT
        return Dimension("event", sign, f"each is a move of its own time: {a} and {b}")
    if twice := given_twice(left, right):
        return Dimension("event", Sign.DIFFERENT, f"two of them, each given at its own time: {a} and {b}")
    if twice is None:
        return Dimension("event", Sign.UNKNOWN, "it may be one that was given, or two")
    if left.measure == right.measure == AGE_THEN and value.sign is Sign.DIFFERENT:
        return Dimension("event", Sign.DIFFERENT, "two times of one life")
    told = same_event(left, right)
    if told is not None:
        return _same_words(left, right, value) if told.sign is Sign.UNKNOWN else told
    if left.episodic and right.episodic:
        return _same_words(left, right, value)
    if tallies(left, right) and value.sign is not Sign.SAME and not one_motion(left, right):
        return Dimension("event", Sign.UNKNOWN, "it may be one motion or two")
    if left.event == right.event:
        return Dimension("event", Sign.SAME, "neither belongs to a single event")
    return Dimension("event", Sign.UNKNOWN, f"{left.event or right.event} in one, the other does not say")


def _two_sums(left: Claim, right: Claim) -> bool:
    """ "Spending rose by $3 billion in 2019", "by $5 billion in 2023": each is a step of its own, and neither became the other."""
    moves = left.aspect is right.aspect and left.aspect in (Aspect.INCREASE, Aspect.DECREASE)
    money = (left.unit or "").isupper() and left.unit == right.unit
    return moves and money and not left.as_of.interval.overlaps(right.as_of.interval)


def _told_later(left: Claim, right: Claim) -> bool:
    """One of the two gives the time of the happening itself, and the other, told for no event, lies in it."""
    if (left.happening is None) is (right.happening is None):
        return False
    told, other = (left, right) if left.happening else (right, left)
    when = told.happening.when if told.happening else told.as_of.interval
    return when.bounded and when.overlaps(other.as_of.interval)


def _same_words(left: Claim, right: Claim, value: Fit) -> Dimension:
    """Two figures of happenings that have no name: two times make two; one time and one value, or the same words, make one."""
    a, b = left.as_of.interval, right.as_of.interval
    if frame(left) == frame(right):
        return Dimension("event", Sign.SAME, "the sentence is the same but for its figure")
    if value.sign is Sign.DIFFERENT and going_apart(left, right):
        return Dimension("event", Sign.UNKNOWN, "those who go to one place may be some of those who leave")
    if told_alike(left, right):
        return Dimension("event", Sign.SAME, "both tell of one day in the same words")
    if one_act(left, right, shared):
        return Dimension("event", Sign.SAME, "one body hardly does that twice in a day, and neither names what the other does not")
    once = _once(left, right)
    if once is not None:
        return Dimension("event", Sign.SAME, once)
    if not a.overlaps(b) and not _told_later(left, right):
        if left.happening and right.happening and "published" in (left.as_of.basis, right.as_of.basis):  # when it was is not said
            return Dimension("event", Sign.UNKNOWN, "it may be one happening, told twice, or two")
        return Dimension("event", Sign.DIFFERENT, f"two happenings: {a} and {b}")
    if value.sign is Sign.SAME and (left.scope == right.scope or (_nested(left, right) and _one_number(left, right))):
        return Dimension("event", Sign.SAME, "one value at a time that can be the same: taken as one happening")
    return Dimension("event", Sign.UNKNOWN, "it may be one happening or two")


def _nested(left: Claim, right: Claim) -> bool:
    a, b = set(left.scope), set(right.scope)
    return a <= b or b <= a


def _one_number(left: Claim, right: Claim) -> bool:
    """One sum, or one number of two digits or more, and not "three" twice; of soldiers who are abroad also that."""
    if left.value.number != right.value.number:
        return False
    abroad = left.family == right.family == SOLDIERS and left.subject == right.subject and left.place == right.place
    number = f"{left.value.number:.10g}".rstrip("0").replace(".", "")
    return len(number) > 1 or (left.unit or "").isupper() or (abroad and None not in (left.subject, left.place))


def _once(left: Claim, right: Claim) -> str | None:
    """Why what two figures tell of happens once, where that is so: a deal, a withdrawal, an incident, a quake, a sentence."""
    if one_plan(left, right):
        return "one plan to take them out of one other country, told at two times"
    if one_withdrawal(left, right):
        return "one country takes them out of one other, in articles of one week"
    if one_price(left, right):
        return "one buyer, one model and one price: one deal, told again"
    if one_deal(left, right):
        return "one buyer, one week, and the same weapons: one deal"
    if of_one_force(left, right):
        return "soldiers of one land, to whom it happened in another on one day"
    if one_quake(left, right):
        return f"one day at {display_name(left.place or '')}, and no second shock"
    return "one person is hardly sentenced twice in two weeks" if one_judgment(left, right) else None
