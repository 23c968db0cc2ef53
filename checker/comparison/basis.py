"""Basis: whether two figures are measured in one unit, in prices of one kind, and count one kind of people."""

from __future__ import annotations

from checker.comparison import units
from checker.comparison.long_moves import of_two_days, over_other_lengths
from checker.comparison.modality import OUTTURN
from checker.comparison.models import named_alike
from checker.comparison.nouns import one_noun
from checker.comparison.telling import TELLING, both_in_an_event
from checker.comparison.value import Fit, range_of
from checker.context.persons import PERSON, of_one_kind
from checker.model import Aspect, Claim, Dimension, Modality, Sign

__all__ = ["a_day", "basis_of"]


def basis_of(left: Claim, right: Claim, event: Dimension, value: Fit, time: Dimension) -> Dimension:
    """The dimension `basis`."""
    unit = _unit_of(left, right, event, value)
    if unit.sign is not Sign.SAME or value.sign is not Sign.DIFFERENT:
        return unit
    return _two_methods(left, right, time) or unit


def _two_methods(left: Claim, right: Claim, time: Dimension) -> Dimension | None:
    """Two bodies that count by methods of their own: what they differ by is no move and no mistake. Where one figure is no such
    body's, whose it is may be what they differ by; at two times it has moved, whoever counted, and so has a later estimate.
    """
    if left.measure != right.measure or left.counted_by == right.counted_by:
        return None
    if left.counted_by and right.counted_by:
        return Dimension(
            "basis", Sign.DIFFERENT, f"counted by {left.counted_by} and by {right.counted_by}, each by a method of its own"
        )
    revised = Modality.ESTIMATE in (left.modality, right.modality) and not left.published.overlaps(right.published)
    if revised or time.sign is not Sign.SAME or not {left.modality, right.modality} <= OUTTURN:
        return None
    who = left.counted_by or right.counted_by
    return Dimension("basis", Sign.UNKNOWN, f"counted by {who}, by a method of its own, in one; the other does not say by whom")


def _unit_of(left: Claim, right: Claim, event: Dimension, value: Fit) -> Dimension:
    conversion = units.shown(left, right)
    if conversion and left.basis == right.basis:
        return Dimension("basis", Sign.SAME, f"two units of {units.dimension(left.unit)}: {conversion}")
    if left.unit == right.unit:
        return over_other_lengths(left, right) or of_two_days(left, right) or _prices_of(left, right)
    one = _one_unit(left, right, value)
    if one is not None:
        return Dimension("basis", Sign.SAME, one)
    people = _people(left, right) if event.sign is Sign.SAME and both_in_an_event(left, right) else None
    if people is not None:
        return people
    return Dimension("basis", Sign.DIFFERENT, f"measured in {left.unit or 'no unit'} and in {right.unit or 'no unit'}")


def _one_unit(left: Claim, right: Claim, value: Fit) -> str | None:
    """Why two units as printed count the same, where they do."""
    both = f"{left.unit} and {right.unit}"
    if _lands(left, right):
        return f"{both}: both count countries"
    if (left.unit or "").casefold() == (right.unit or "").casefold():
        return f"both in {(left.unit or '').casefold()}"
    if one_noun((left.unit or "").casefold()) == one_noun((right.unit or "").casefold()):
        return f"{both}: two words for one thing"
    if model := _one_model(left, right):
        return f"{both}: both count the {model.upper()}"
    if value.by == "equal" and _by_designation(left, right):
        return f"{both}: one number of one owner, by the model and by its kind"
    if left.aspect is right.aspect is Aspect.RATE and a_day(left) == a_day(right):
        return f"both in {a_day(left)} a day"
    return None


def _prices_of(left: Claim, right: Claim) -> Dimension:
    """Of one unit: prices of the day or constant ones, growth against one time or another."""
    if left.basis == right.basis:
        return Dimension(
            "basis",
            Sign.SAME,
            f"both in {left.unit}" + (f", {left.basis}" if left.basis else "") if left.unit else "neither has a unit",
        )
    if (left.basis and right.basis) or "constant" in (left.basis or right.basis or ""):
        # Money is in the prices of its day unless the text says otherwise.
        left_says, right_says = left.basis or "prices of the day", right.basis or "prices of the day"
        return Dimension("basis", Sign.DIFFERENT, f"{left_says} and {right_says}")
    if YEARLY in (left.basis, right.basis) and _of_a_year(left if left.basis is None else right):
        return Dimension("basis", Sign.SAME, "both year on year: what grows in a whole year grows so")
    return Dimension("basis", Sign.UNKNOWN, f"{left.basis or right.basis} in one, the other does not say")


YEARLY = "year on year"
"""The basis of growth against the same time of the year before."""


def _of_a_year(claim: Claim) -> bool:
    start, end = claim.as_of.interval.start, claim.as_of.interval.end
    return start is not None and (start.month, start.day) == (1, 1) and (end is None or (end.month, end.day) == (12, 31))


def _by_designation(left: Claim, right: Claim) -> bool:
    """ "250 M1A2 SEPv3s", "250 tanks": as many of one owner, once by a designation, which has capitals and a number."""
    if left.measure != right.measure or left.subject is None or left.subject != right.subject or left.value.number < TELLING:
        return False
    kinds = frozenset().union(*_WHOLE_ONES)
    for named, general in ((left.unit or "", right.unit or ""), (right.unit or "", left.unit or "")):
        if general in kinds and any(c.isdigit() for c in named) and any(c.isupper() for c in named):
            return True
    return False


def _one_model(left: Claim, right: Claim) -> str | None:
    """The model of which both count whole ones, under its name or under a word for what it is: 32 F-35s, 32 aircraft."""
    alike = named_alike(set(left.scope), set(right.scope))
    common = sorted(alike[0] & alike[1])
    if not common or left.measure != right.measure:
        return None
    for kinds in _WHOLE_ONES:
        if all((claim.unit or "").lower() in kinds | {*common} for claim in (left, right)):
            return common[0]
    return None


_WHOLE_ONES = (
    frozenset({"aircraft", "airplane", "plane", "jet", "fighter", "warplane"}),
    frozenset({"tank", "vehicle", "machine"}),
    frozenset({"helicopter", "aircraft", "machine"}),
    frozenset({"howitzer", "gun"}),
)
"""Words under which one model is counted: a fighter is an aircraft. A launcher is no battery, and a missile neither."""


def _lands(left: Claim, right: Claim) -> bool:
    """A nation is a country; where a rule counts the members of an alliance, they are its allies and its countries, too."""
    units = {(claim.unit or "").casefold().rsplit(" ", 1)[-1] for claim in (left, right)}
    return units <= _LANDS or (left.measure == right.measure == MEMBERS and units <= _LANDS | _ALLIES)


_LANDS = {"country", "nation"}
_ALLIES = {"member", "ally", "state"}
MEMBERS = "contribution_count"
"""The measure of how many members of an alliance meet its goal."""


def a_day(claim: Claim) -> str:
    """The unit of a rate without its day: "1,000 barrels of oil per day" is printed in barrels, "1,000 bpd" in barrels a day."""
    return (claim.unit or "").removesuffix(" / day")


def _people(left: Claim, right: Claim) -> Dimension | None:
    """Two kinds of people in one event: as many of one kind as of all are all of them, and no kind can be more than all."""
    one = of_one_kind(left.unit or "", right.unit or "")
    if one is None:
        return None
    both = f"{left.unit} and {right.unit}"
    if one:
        return Dimension("basis", Sign.SAME, f"{both}: one kind of people")
    if PERSON not in (left.unit, right.unit):
        return Dimension("basis", Sign.DIFFERENT, f"{both}: two kinds of people")
    kind, people = (left, right) if right.unit == PERSON else (right, left)
    if range_of(kind).overlaps(range_of(people)):
        return Dimension("basis", Sign.SAME, f"{both}: as many as there are people")
    if range_of(kind).low > range_of(people).high:
        return Dimension("basis", Sign.SAME, f"{both}: more of a kind than there are people")
    return Dimension("basis", Sign.DIFFERENT, f"{both}: a part of the people")
