"""Dimensions: how two claims compare in each respect. `=` the same, `!=` different, `?` the text does not say."""

from __future__ import annotations

from checker.comparison.accounts import one_quake
from checker.comparison.basis import basis_of
from checker.comparison.events import EXERCISE
from checker.comparison.happening import event_of
from checker.comparison.modality import modality_of
from checker.comparison.names import may_be_one, one
from checker.comparison.nouns import one_noun
from checker.comparison.place import place_of
from checker.comparison.scope import scope_of
from checker.comparison.telling import ALIKE, GENERAL, TELLING, both_in_an_event, edited, frame, one_number, shared, told_alike
from checker.comparison.times import days
from checker.comparison.units import in_two_units
from checker.comparison.value import Fit
from checker.context.per_time import PER
from checker.model import Aspect, Claim, Dimension, Sign
from checker.reference import display_name

__all__ = ["dimensions"]


def dimensions(left: Claim, right: Claim, time: Dimension, value: Fit) -> tuple[Dimension, ...]:
    """The row of signs, in the contract's order, each with its reason in words."""
    event = event_of(left, right, value)
    row = (
        _measure(left, right, value),
        _subject(left, right, event, value),
        place_of(left, right, value, one_event=event.sign is Sign.SAME and both_in_an_event(left, right)),
        scope_of(left, right, value, time),
        _aspect(left, right, value),
        modality_of(left, right, value),
        basis_of(left, right, event, value, time),
        event,
        time,
        Dimension("value", value.sign, value.why),
    )
    if value.sign is Sign.SAME and in_two_units(left, right):
        return tuple(_of_one_figure(each) for each in row)
    return tuple(_of_the_copy(each, left, right) for each in row) if edited(left, right) else row


def _of_one_figure(found: Dimension) -> Dimension:
    """What the text does not say of "30 miles (50 kilometers)" it leaves out once, of both."""
    return Dimension(found.name, Sign.SAME, "one figure in two units") if found.sign is Sign.UNKNOWN else found


def _of_the_copy(found: Dimension, left: Claim, right: Claim) -> Dimension:
    """What neither text says of the figure is not said in one way, where one sentence is the other but for its figure."""
    alike = {
        "measure": left.measure == right.measure,
        "subject": left.subject == right.subject,
        "place": left.place == right.place,
        "scope": left.scope == right.scope,
        "basis": left.basis == right.basis,
        "event": left.event == right.event,
        "as_of": left.as_of.interval == right.as_of.interval and left.published == right.published,
    }
    if found.sign is not Sign.UNKNOWN or not alike.get(found.name, False):
        return found
    return Dimension(found.name, Sign.SAME, "the sentence is the same but for its figure")


def _plain(name: str, left: str, right: str) -> Dimension:
    if left == right:
        return Dimension(name, Sign.SAME, f"both: {left.replace('_', ' ')}")
    return Dimension(name, Sign.DIFFERENT, f"{left.replace('_', ' ')} and {right.replace('_', ' ')}")


def _measure(left: Claim, right: Claim, value: Fit) -> Dimension:
    """Figures that share no more than a noun ("two presidents", "one president") need sentences that speak of one thing to be
    one measure.
    """
    if one_noun(left.measure) != one_noun(right.measure) or not left.measure.startswith(GENERAL):
        return _plain("measure", left.measure, right.measure)
    noun = " or ".join(sorted({c.measure.removeprefix(GENERAL).replace("_", " ") for c in (left, right)}))
    if not _one_sentence(left, right) and shared(left, right) >= ALIKE:
        return Dimension("measure", Sign.SAME, f"both: {noun}, in sentences that say the same")
    if value.by == "equal" and left.value.number >= TELLING and noun not in _ANEW and _one_owner(left, right):
        owner = display_name(left.subject or "")
        return Dimension("measure", Sign.SAME, f"both: {noun} of {owner}, and one number of them")
    return Dimension(
        "measure", Sign.UNKNOWN, f"both are counted under “{noun}”; whether it is the same {noun} the text does not say"
    )


_ANEW = frozenset("point rebound goal run yard assist touchdown homer save strikeout wicket basket game set lap".split())
"""What is scored anew in each game: one number of them is that of many games."""


def _one_owner(left: Claim, right: Claim) -> bool:
    """Of a land there are many men and many ships; of a person or a firm one number of them."""
    if not (left.subject and right.subject) or len(left.subject) == len("PL"):
        return False
    return not _one_sentence(left, right) and (left.subject == right.subject or bool(one(left.subject or "", right.subject or "")))


def _one_sentence(left: Claim, right: Claim) -> bool:
    return left.article == right.article and left.sentence == right.sentence and left.figure != right.figure


def _aspect(left: Claim, right: Claim, value: Fit) -> Dimension:
    """A toll is a running total whether the text says "so far" or not; and as many at once as there are so far are all of them."""
    if left.grows and right.grows and {left.aspect, right.aspect} == {Aspect.LEVEL, Aspect.CUMULATIVE}:
        return Dimension("aspect", Sign.SAME, "both say how many by then")
    if (
        not left.measure.startswith(GENERAL)
        and {left.aspect, right.aspect} == {Aspect.LEVEL, Aspect.CUMULATIVE}
        and value.by == "equal"
    ):
        return Dimension("aspect", Sign.SAME, "as many at once as there are so far")
    if {left.aspect, right.aspect} == {Aspect.LEVEL, Aspect.RATE} and any(
        " / " in (c.unit or "") or (c.basis or "").startswith(PER) for c in (left, right)
    ):
        return Dimension("aspect", Sign.SAME, "the unit says for what time each is counted")
    return _plain("aspect", left.aspect.value, right.aspect.value)


def _silence(left: Claim, right: Claim, event: Dimension, value: Fit) -> Dimension:
    """What it means that neither says whose figure it is: in the same words but for the figure (an edited copy), whoever it is
    stays the same; the toll of one named event is the toll of that event.
    """
    if event.sign is Sign.SAME and both_in_an_event(left, right):
        return Dimension("", Sign.SAME, "not named, but the event is the same")
    if frame(left) == frame(right):
        return Dimension("", Sign.SAME, "not named, but the sentence is the same but for its figure")
    if told_alike(left, right):
        return Dimension("", Sign.SAME, "not named, but both tell of one day in the same words")
    if one_quake(left, right):
        return Dimension("", Sign.SAME, "nobody's, but that of one earthquake")
    if _of_the_place(left, right):
        return Dimension("", Sign.SAME, "nobody's, but that of the place, and of the time that both name")
    owned = any("{subject}" in claim.title or claim.measure.startswith(GENERAL) for claim in (left, right))
    if value.by == "equal" and left.place and left.place == right.place and not owned:
        return Dimension("", Sign.SAME, "not named, but both give one number for one place")
    return Dimension("", Sign.UNKNOWN, "neither says")


def _of_the_place(left: Claim, right: Claim) -> bool:
    """What is measured in a place (`title` asks for that alone) over a month or more: a day has many temperatures and arrivals."""
    asked = left.title == right.title and "{place}" in left.title and not any(b in left.title for b in ("{subject}", "{event}"))
    if not asked or left.place is None or left.place != right.place or left.as_of.interval != right.as_of.interval:
        return False
    told = all(c.as_of.basis in ("stated", "relative") and c.as_of.interval.bounded for c in (left, right))
    return told and days(left) >= MONTH


MONTH = 27
"""Days between the first and the last of the shortest month."""


def _subject(left: Claim, right: Claim, event: Dimension, value: Fit) -> Dimension:
    """Whose figures they are. Of a named exercise one may count a nation's soldiers and the other all."""
    one = left.subject or right.subject
    if event.sign is Sign.SAME and EXERCISE.match(left.event or "") and one and not (left.subject and right.subject):
        if one in _ALLIANCES:
            return Dimension("subject", Sign.SAME, f"all who take part, in one called those of {display_name(one)}")
        return Dimension("subject", Sign.DIFFERENT, f"one counts those of {display_name(one)}, the other all")
    if one and not (left.subject and right.subject) and one_number(left, right, value):
        return Dimension("subject", Sign.SAME, f"{display_name(one)} in one, and the same number in the other")
    return _entity("subject", left.subject, right.subject, _silence(left, right, event, value), alike=value.by == "equal")


_ALLIANCES = frozenset(("NATO", "UN", "EU", "AU"))
"""Those whose exercises are their members': whoever takes part is counted for them."""


def _entity(name: str, left: str | None, right: str | None, silence: Dimension, *, alike: bool = False) -> Dimension:
    """`alike` where both say the same number: then a surname is hardly a relative's."""
    if left and right:
        if left.casefold() == right.casefold():  # a headline has other capitals
            return Dimension(name, Sign.SAME, f"both: {display_name(left)}")
        if name == "subject" and (sure := one(left, right)):
            return Dimension(name, Sign.SAME, f"{left} and {right}: {sure}")
        if name == "subject" and (maybe := may_be_one(left, right)):
            if alike:
                return Dimension(name, Sign.SAME, f"{left} and {right}: taken for one, since both have this figure")
            return Dimension(name, Sign.UNKNOWN, f"{left} and {right}: {maybe}")
        return Dimension(name, Sign.DIFFERENT, f"{display_name(left)} and {display_name(right)}")
    if left or right:
        return Dimension(name, Sign.UNKNOWN, f"{display_name(left or right or '')} in one, the other does not say")
    return Dimension(name, silence.sign, silence.why)
