"""The place of two claims: one, two, or one in the other. A part against the whole is neither the same place nor another one."""

from __future__ import annotations

from checker.comparison.accounts import one_quake
from checker.comparison.events import EXERCISE
from checker.comparison.telling import one_number
from checker.comparison.units import dimension
from checker.comparison.value import Fit
from checker.model import Aspect, Claim, Dimension, Reason, Sign
from checker.reference import display_name, elements, members_of, whole_and_part

__all__ = ["place_of", "reason_of", "told_of"]


def place_of(left: Claim, right: Claim, value: Fit, *, one_event: bool) -> Dimension:
    """The dimension `place`. `one_event`: both say to which event they belong, and it is the same."""
    if one_event:
        shared = _of_one_event(left, right, value)
        if shared is not None:
            return shared
    if one_quake(left, right) and left.place != right.place:
        return Dimension("place", Sign.SAME, f"{left.place} and {right.place}: one magnitude of one day, taken for one quake")
    if left.place and right.place:
        return _two(left, right, left.place, right.place, value)
    if left.place or right.place:
        named = display_name(left.place or right.place or "")
        if _placed_part(left, right, value):
            return Dimension("place", Sign.DIFFERENT, f"one text gives both: those in {named} are a part of the others")
        if left.subject and left.subject == right.subject and one_number(left, right, value):
            return Dimension("place", Sign.SAME, f"{named} in one, and the same number of one owner in the other")
        return Dimension("place", Sign.UNKNOWN, f"{named} in one, the other does not say")
    return Dimension("place", Sign.SAME, "none named in either")


CODE = 2
"""Letters of the code of a country."""


def _of_one_event(left: Claim, right: Claim, value: Fit) -> Dimension | None:
    if not (left.place and right.place):
        return _unplaced(left, right, value)
    both = f"{display_name(left.place)} and {display_name(right.place)}"
    how = whole_and_part(left.place, right.place, told_of(left, right))
    if how in ("left", "right") and members_of(left.place if how == "left" else right.place):
        return Dimension("place", Sign.DIFFERENT, f"{both}: of the whole region in one, of a part in the other")
    if how not in ("left", "right", "same") and all(len(place) == CODE and place.isupper() for place in (left.place, right.place)):
        return None  # a storm is in many lands, and has a toll in each
    places = {p for claim in (left, right) if claim.happening for p in claim.happening.places}
    if left.place != right.place and {left.place, right.place} <= places:
        return Dimension("place", Sign.SAME, f"{both}: both are given as the place of one event")
    nested = how in ("left", "right")
    in_one_town = all(claim.happening and not claim.happening.title and not claim.happening.rare for claim in (left, right))
    if nested and (in_one_town or value.sign is Sign.SAME):
        return Dimension("place", Sign.SAME, f"{both}: one lies in the other, and the event is the same")
    return None


def _unplaced(left: Claim, right: Claim, value: Fit) -> Dimension | None:
    """Where one of the two, or both, do not say where."""
    if EXERCISE.match(left.event or ""):
        if left.place or right.place:
            where = display_name(left.place or right.place or "")
            return Dimension("place", Sign.DIFFERENT, f"one counts those in {where}, the other all of the {left.event}")
        return Dimension("place", Sign.SAME, f"all of the {left.event}")
    # An event that is called by its place happens in one; a disease or a war does not.
    if any(h and not h.title for h in (left.happening, right.happening)) or " in " in (left.event or ""):
        return Dimension("place", Sign.SAME, "one event happens in one place")
    if not (left.happening or right.happening or left.grows) and (left.event or "")[:1].islower():
        return None  # what was answered, or what it is for, happens nowhere
    counted_up = {left.aspect, right.aspect} <= {Aspect.LEVEL, Aspect.CUMULATIVE} and left.grows and right.grows
    if not (left.place or right.place) and counted_up and value.sign is Sign.SAME:
        return Dimension("place", Sign.SAME, f"of {left.event}, and no place in either")
    if counted_up and value.sign is Sign.SAME and _as_many(left, right):
        where = display_name(left.place or right.place or "")
        return Dimension("place", Sign.SAME, f"{where} in one, and as many of {left.event} in the other")
    if bool(left.place) is not bool(right.place) and _placed_part(left, right, value):
        where = display_name(left.place or right.place or "")
        return Dimension("place", Sign.DIFFERENT, f"one text gives both: those in {where} are a part of the others")
    return Dimension("place", Sign.UNKNOWN, f"{left.event or right.event} is in many places, and where is not said")


def _placed_part(left: Claim, right: Claim, value: Fit) -> bool:
    """ "At least 32 died, 14 of them on the island": where one text gives a count without a place and a smaller one of the same
    time for a place, the second is a part.
    """
    placed, other = (left, right) if left.place else (right, left)
    unit = left.unit or ""
    counted = left.unit == right.unit and unit.islower() and unit != "percent" and dimension(unit) is None
    one_time = left.as_of.interval.overlaps(right.as_of.interval) and left.modality is right.modality
    alike = left.article == right.article and left.subject == right.subject and left.scope == right.scope
    return counted and one_time and alike and value.sign is not Sign.SAME and placed.value.number < other.value.number


AS_MANY = 0.05
"""How far two counts of one event may lie apart, as a share of the larger, that are taken for one count: "more than 650", 660."""


def _as_many(left: Claim, right: Claim) -> bool:
    a, b = left.value.number, right.value.number
    return abs(a - b) <= AS_MANY * max(abs(a), abs(b))


def _two(left: Claim, right: Claim, a: str, b: str, value: Fit) -> Dimension:
    if a.casefold() == b.casefold():  # a headline has other capitals
        return Dimension("place", Sign.SAME, f"both: {display_name(a)}")
    both = f"{display_name(a)} and {display_name(b)}"
    how = whole_and_part(a, b, told_of(left, right))
    if how == "same":
        return Dimension("place", Sign.SAME, f"{both}: the same places")
    if how == "each":
        return Dimension("place", Sign.SAME, f"{both}: one figure for each of them")
    if how not in ("left", "right"):
        return Dimension("place", Sign.DIFFERENT, both)
    whole, part = (a, b) if how == "left" else (b, a)
    inside = f"{display_name(part)} is a part of {display_name(whole)}"
    if _counted_apart(left, right, whole, value):
        return Dimension("place", Sign.DIFFERENT, inside)
    return Dimension("place", Sign.UNKNOWN, f"{inside}: {display_name(part)} in one, the other says only {display_name(whole)}")


def _counted_apart(left: Claim, right: Claim, whole: str, value: Fit) -> bool:
    """True where the whole is no careless word for the part: nobody writes "in Europe" for the soldiers in one country, and a text
    that gives a figure for each knows the one from the other.
    """
    if len(elements(whole)) > 1 or members_of(whole):
        return True
    return left.article == right.article and value.sign is not Sign.SAME


def told_of(left: Claim, right: Claim) -> dict[str, str]:
    """What the two texts say of where their own places lie: the place, and the larger one that was named with it."""
    return {claim.place: claim.within for claim in (left, right) if claim.place and claim.within}


def reason_of(left: Claim, right: Claim) -> Reason:
    """The code for two places that are not one: a part against its whole, or simply elsewhere."""
    nested = left.place and right.place and whole_and_part(left.place, right.place, told_of(left, right)) in ("left", "right")
    return Reason.PART_WHOLE if nested else Reason.PLACE
