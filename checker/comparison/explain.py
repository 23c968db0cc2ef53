"""The explanation: one sentence that an editor can send to a reporter, and the row of signs behind it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.comparison.ages import both_ages
from checker.comparison.units import shown
from checker.model import Claim, Comparison, Difference, Dimension, Modality, Qualifier, Reason, Relation, Sign
from checker.model.figure import plain

__all__ = ["explain", "sentence", "summary"]

_BECAUSE = {
    Reason.MODALITY: "they are different kinds of statement",
    Reason.ENTITY: "they are about different countries or bodies",
    Reason.PLACE: "they are about different places",
    Reason.SCOPE: "they count different groups",
    Reason.ASPECT: "one is a total and the other a difference",
    Reason.PART_WHOLE: "one is a part of the other",
    Reason.UNIT_BASIS: "they are measured in different ways",
    Reason.MEASURE: "they measure different things",
    Reason.EVENT: "they belong to different events",
    Reason.AS_OF: "their times differ or are not known",
    Reason.ROUNDING: "rounding covers the gap",
    Reason.HEDGE: "the hedge covers the gap",
    Reason.VINTAGE: "one is an earlier word on the same thing",
    Reason.COPY: "both carry one source's words, so they are one witness",
}


TELLING = 1.2
"""From which ratio on a step is also told as a multiple."""

ENDLESS = 1000
"""Up to which."""


def explain(
    relation: Relation,
    reasons: Sequence[Reason],
    row: Sequence[Dimension],
    left: Claim,
    right: Claim,
    difference: Difference | None,
) -> str:
    """The verdict in a sentence, then the row: "measure = (both: ...); place = (both: Poland); ..."."""
    signs = "; ".join(f"{d.name} {d.sign.value} ({d.why})" for d in row)
    return f"{sentence(relation, reasons, row, left, right, difference)} [{signs}]"


def sentence(
    relation: Relation,
    reasons: Sequence[Reason],
    row: Sequence[Dimension],
    left: Claim,
    right: Claim,
    difference: Difference | None,
) -> str:
    """The verdict in one plain sentence."""
    first, second = _earlier_first(left, right)
    both = f"“{first.value.text}” ({_when(first)}) and “{second.value.text}” ({_when(second)})"
    conversion = shown(first, second)
    sums = f" [{conversion}]" if conversion else ""
    both += sums
    match relation:
        case Relation.AGREEMENT:
            return f"{both} agree" + _tail(reasons, stays=Reason.AS_OF in reasons)
        case Relation.CHANGE:
            return (
                f"Changed over time: from {_stated(first)} to {_stated(second)}{sums}{_gap(first, second, difference)}"
                + _moods(first, second)
                + _revised(reasons)
            )
        case Relation.CONFLICT:
            apart = "the same thing at the same time, further apart than hedge and rounding carry"
            if both_ages(left, right):
                apart = "one person's age, and the time between the two does not explain the difference"
            return f"{both} cannot both be right: {apart}{_gap(first, second, difference)}"
        case Relation.UNDETERMINED:
            missing = "; ".join(d.why for d in row if d.sign is Sign.UNKNOWN)
            return f"{both} {'differ' if _differ(row) else 'are equal'}, and the text does not say enough to judge: {missing}"
    return f"{both} only look alike: " + ", and ".join(_BECAUSE[r] for r in reasons)


def _earlier_first(left: Claim, right: Claim) -> tuple[Claim, Claim]:
    a, b = left.as_of.interval, right.as_of.interval
    return (right, left) if b.before(a) else (left, right)


def _when(claim: Claim) -> str:
    return f"{claim.article}, as of {claim.as_of.interval}" if claim.as_of.interval.known else f"{claim.article}, date unknown"


def _stated(claim: Claim) -> str:
    return f"“{claim.value.text}” ({claim.as_of.interval})"


def _differ(row: Sequence[Dimension]) -> bool:
    return any(d.name == "value" and d.sign is Sign.DIFFERENT for d in row)


def _tail(reasons: Sequence[Reason], *, stays: bool) -> str:
    words = ["it has not moved between the two times"] if stays else []
    words += [_BECAUSE[r] for r in reasons if r in (Reason.ROUNDING, Reason.HEDGE, Reason.COPY)]
    return f" ({'; '.join(words)})" if words else ""


def _moods(first: Claim, second: Claim) -> str:
    """Says so when one of the two is not yet a fact: "the later figure is a plan"."""
    named = {
        Modality.PLAN: "a plan",
        Modality.FORECAST: "a forecast",
        Modality.ESTIMATE: "an estimate",
        Modality.PROPOSAL: "a proposal",
        Modality.TARGET: "a goal",
        Modality.PLEDGE: "a pledge",
    }
    if first.modality is second.modality:
        return ""
    words = [
        f"the {which} figure is {named[c.modality]}" for which, c in (("earlier", first), ("later", second)) if c.modality in named
    ]
    return f"; {', '.join(words)}" if words else ""


def _revised(reasons: Sequence[Reason]) -> str:
    return "; a later word on the same time" if Reason.VINTAGE in reasons and Reason.AS_OF not in reasons else ""


_UPWARDS, _DOWNWARDS = frozenset({Qualifier.OVER, Qualifier.AT_LEAST}), frozenset({Qualifier.UNDER, Qualifier.AT_MOST})


def _how_sure(first: Claim, second: Claim, *, up: bool) -> str:
    """What stands before a step: from 660 to "more than 700" are at least 40 more."""
    a, b = first.qualifier, second.qualifier
    if a is b is Qualifier.EXACT:
        return ""
    wider, narrower = (_UPWARDS, _DOWNWARDS) if up else (_DOWNWARDS, _UPWARDS)
    if (a is Qualifier.EXACT and b in wider) or (b is Qualifier.EXACT and a in narrower):
        return "at least "
    if (a is Qualifier.EXACT and b in narrower) or (b is Qualifier.EXACT and a in wider):
        return "at most "
    return "about "


def _gap(first: Claim, second: Claim, difference: Difference | None) -> str:
    """The size of the step from the first to the second: ", about 5,500 more (2.2 times)"."""
    if difference is None:
        return ""
    step = second.value.number - first.value.number
    about = _how_sure(first, second, up=step > 0)
    if difference.unit == "percentage_point":
        return f", {about}{step:+.10g} percentage points".replace("-", "−")
    times = second.value.number / first.value.number if first.value.number else None
    # A ratio near one says nothing that the difference does not, and one of thousands is no comparison any more.
    telling = times is not None and (0 < times <= 1 / TELLING or TELLING <= times < ENDLESS)
    ratio = f" ({times:.2g} times)" if telling else ""
    word = "more" if step > 0 else "fewer" if second.unit and not second.unit.isupper() else "less"
    return f", {about}{plain(abs(step)):,} {word}{ratio}"


def summary(comparison: Comparison) -> str:
    """The verdict of a comparison without the row."""
    return sentence(
        comparison.relation, comparison.reasons, comparison.dimensions, comparison.left, comparison.right, comparison.difference
    )
