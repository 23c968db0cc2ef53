"""Modality: whether two figures are said to be in one way: what is, what is to come, and what should be are three."""

from __future__ import annotations

from checker.comparison.telling import edited
from checker.comparison.units import dimension
from checker.comparison.value import Fit
from checker.model import Claim, Dimension, Modality, Sign, Standing

__all__ = ["FUTURE", "MEANT", "NORMS", "OUTTURN", "goal_for_a_time", "modality_of"]


OUTTURN = frozenset({Modality.ACTUAL, Modality.ESTIMATE})
"""What is or was: a count and an estimate of one thing are one series."""


FUTURE = frozenset({Modality.PLAN, Modality.FORECAST})
"""What is to come: planned or expected for a time."""


NORMS = frozenset({Modality.TARGET, Modality.PLEDGE, Modality.PROPOSAL, Modality.FLOOR, Modality.CEILING})
"""What should be: never evidence of what is."""


def modality_of(left: Claim, right: Claim, value: Fit) -> Dimension:
    a, b = left.modality, right.modality
    if Standing.ASSERTED not in (left.standing, right.standing) or left.standing is not right.standing:
        return _not_asserted(left, right, value)
    if a in NORMS and b in NORMS:
        return _two_norms(left, right, value)
    if a is b is Modality.FORECAST and value.sign is Sign.DIFFERENT and not _one_speaker(left, right):
        return Dimension("modality", Sign.DIFFERENT, "two forecasts, each with its own forecaster")
    if a is b:
        return Dimension("modality", Sign.SAME, f"both: {a.value}")
    if value.sign is Sign.DIFFERENT and _meant_then_planned(left, right):
        return Dimension("modality", Sign.SAME, f"{a.value} and {b.value}, of two times: what is meant to come, revised")
    for kind, name in ((OUTTURN, "what is or was"), (FUTURE, "what is to come")):
        if a in kind and b in kind:
            return Dimension("modality", Sign.SAME, f"{a.value} and {b.value}: both say {name}")
    return Dimension("modality", Sign.DIFFERENT, f"one is {_said(a)}, the other {_said(b)}")


MEANT = frozenset({Modality.PROPOSAL, Modality.TARGET, Modality.PLEDGE})
"""What somebody means to do, or asks for, before it is planned."""


def _meant_then_planned(left: Claim, right: Claim) -> bool:
    """ "He spoke in June of a cut to 25,000; the plan of July leaves 24,000": counts that are meant to come, and were set anew.
    Of shares and sums a goal is a rule beside the plan, and no step towards it.
    """
    meant, planned = (left, right) if left.modality in MEANT else (right, left)
    if meant.modality not in MEANT or planned.modality is not Modality.PLAN or not (left.unit or "").islower():
        return False
    counted = left.unit == right.unit and dimension(left.unit) is None and left.unit != "percent"
    a, b = meant.as_of.interval, planned.as_of.interval
    return counted and a.bounded and b.start is not None and a.before(b)


def _one_speaker(left: Claim, right: Claim) -> bool:
    """True when both are said by the same source, or neither names one and they stand in two articles."""
    if left.attribution is None and right.attribution is None:
        return left.article != right.article
    return left.attribution is not None and right.attribution is not None and left.attribution.speaker == right.attribution.speaker


def _not_asserted(left: Claim, right: Claim, value: Fit) -> Dimension:
    """What a text denies or only supposes agrees with the same words elsewhere, and contradicts nothing."""
    if left.standing is right.standing and left.modality is right.modality and value.sign is Sign.SAME:
        return Dimension("modality", Sign.SAME, f"both: {left.modality.value}, {left.standing.value}")
    return Dimension("modality", Sign.DIFFERENT, f"one figure is {left.standing.value}, the other {right.standing.value}")


def goal_for_a_time(claim: Claim) -> bool:
    """ "300,000 soldiers by 2035": a target that the text sets for a time to come, a step on a way and no standing rule."""
    own_time = claim.as_of.basis in ("stated", "relative") and claim.as_of.interval.start is not None
    return claim.modality is Modality.TARGET and own_time and claim.published.last < claim.as_of.interval.last


def _two_norms(left: Claim, right: Claim, value: Fit) -> Dimension:
    """Rules of one size under two names are taken as one rule. Of two sizes they are two, where they have two names, stand side
    by side in one text, or were stated at two times: an older rule does not end because a newer one is spoken of.
    """
    a, b = left.modality, right.modality
    one_name = a is b or {a, b} == {Modality.TARGET, Modality.PLEDGE}
    if one_name and value.sign is Sign.SAME:
        return Dimension("modality", Sign.SAME, f"both: {a.value}" if a is b else f"one size, called {a.value} and {b.value}")
    if a is not b:
        return Dimension("modality", Sign.DIFFERENT, f"one is {_said(a)}, the other {_said(b)}: two rules")
    if goal_for_a_time(left) and goal_for_a_time(right) and not left.as_of.interval.overlaps(right.as_of.interval):
        return Dimension("modality", Sign.SAME, f"both: {a.value}, each for its own time")
    if left.article == right.article or not (left.as_of.interval.overlaps(right.as_of.interval) or edited(left, right)):
        return Dimension("modality", Sign.DIFFERENT, f"two rules of different size, each called {_said(a)}")
    return Dimension("modality", Sign.SAME, f"both: {a.value}")


def _said(modality: Modality) -> str:
    return {
        Modality.ACTUAL: "a fact",
        Modality.ESTIMATE: "an estimate",
        Modality.PLAN: "a plan",
        Modality.FORECAST: "a forecast",
        Modality.TARGET: "a target",
        Modality.PLEDGE: "a pledge",
        Modality.PROPOSAL: "a proposal",
        Modality.FLOOR: "a legal floor",
        Modality.CEILING: "a ceiling",
    }[modality]
