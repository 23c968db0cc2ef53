"""Dimensions: how two claims compare in each respect. `=` the same, `!=` different, `?` the text does not say."""

from __future__ import annotations

import re

from checker.comparison import units
from checker.comparison.accounts import of_one_force, one_account, one_act, one_judgment, one_motion, one_quake, tallies
from checker.comparison.events import EXERCISE, same_event
from checker.comparison.names import may_be_one_person, one_person
from checker.comparison.place import place_of
from checker.comparison.value import Fit, range_of
from checker.context.gap import move_of
from checker.context.per_time import PER
from checker.context.persons import PERSON, of_one_kind
from checker.model import CALENDAR_YEAR, Aspect, Claim, Dimension, Direction, Modality, Sign, Standing
from checker.reference import display_name

__all__ = ["ALIKE", "FUTURE", "NORMS", "OUTTURN", "a_day", "as_of", "dimensions", "shared"]

OUTTURN = frozenset({Modality.ACTUAL, Modality.ESTIMATE})
"""What is or was: a count and an estimate of one thing are one series."""

FUTURE = frozenset({Modality.PLAN, Modality.FORECAST})
"""What is to come: planned or expected for a time."""

NORMS = frozenset({Modality.TARGET, Modality.PLEDGE, Modality.PROPOSAL, Modality.FLOOR, Modality.CEILING})
"""What should be: never evidence of what is."""


def dimensions(left: Claim, right: Claim, time: Dimension, value: Fit) -> tuple[Dimension, ...]:
    """The row of signs, in the contract's order, each with its reason in words."""
    event = _event(left, right, value)
    return (
        _measure(left, right),
        _subject(left, right, event, value),
        place_of(left, right, value, one_event=event.sign is Sign.SAME and _in_one(left, right)),
        _scope(left, right, value),
        _aspect(left, right, value),
        _modality(left, right, value),
        _basis(left, right, event),
        event,
        time,
        Dimension("value", value.sign, value.why),
    )


def _plain(name: str, left: str, right: str) -> Dimension:
    if left == right:
        return Dimension(name, Sign.SAME, f"both: {left.replace('_', ' ')}")
    return Dimension(name, Sign.DIFFERENT, f"{left.replace('_', ' ')} and {right.replace('_', ' ')}")


def _measure(left: Claim, right: Claim) -> Dimension:
    """Figures that share no more than a noun ("two presidents", "one president") need sentences that speak of one thing to be
    one measure.
    """
    if left.measure != right.measure or not left.measure.startswith(GENERAL):
        return _plain("measure", left.measure, right.measure)
    noun = left.measure.removeprefix(GENERAL).replace("_", " ")
    if not _one_sentence(left, right) and shared(left, right) >= ALIKE:
        return Dimension("measure", Sign.SAME, f"both: {noun}, in sentences that say the same")
    return Dimension(
        "measure", Sign.UNKNOWN, f"both are counted under “{noun}”; whether it is the same {noun} the text does not say"
    )


def _one_sentence(left: Claim, right: Claim) -> bool:
    return left.article == right.article and left.sentence == right.sentence and left.figure != right.figure


def shared(left: Claim, right: Claim) -> float:
    """The share of content words that two sentences have in common (Jaccard), figures left out."""
    a, b = _content(left), _content(right)
    return len(a & b) / len(a | b) if a | b else 0.0


def _content(claim: Claim) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{4,}", claim.sentence.replace(claim.figure_text, " ", 1).casefold())
    return frozenset(word.removesuffix("s") for word in words)


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
    if event.sign is Sign.SAME and _in_one(left, right):
        return Dimension("", Sign.SAME, "not named, but the event is the same")
    if _frame(left) == _frame(right):
        return Dimension("", Sign.SAME, "not named, but the sentence is the same but for its figure")
    if _one_account(left, right):
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
    return told and _days(left) >= MONTH


MONTH = 27
"""Days between the first and the last of the shortest month."""


def _one_account(left: Claim, right: Claim) -> bool:
    ways = {_moved(left), _moved(right)}
    if Direction.DOWN in ways and len(ways) > 1:  # "fell to 21C", "reached 44C": two ends of one day
        return False
    return not left.measure.startswith(GENERAL) and one_account(left, right, lambda a, b: shared(a, b) >= ALIKE)


def _frame(claim: Claim) -> str:
    """The sentence without its figure, letters only."""
    words = claim.sentence.replace(claim.figure_text, "", 1)
    return "".join(c for c in words.casefold() if c.isalpha())


def _subject(left: Claim, right: Claim, event: Dimension, value: Fit) -> Dimension:
    """Whose figures they are. Of a named exercise one may count a nation's soldiers and the other all."""
    one = left.subject or right.subject
    if event.sign is Sign.SAME and EXERCISE.match(left.event or "") and one and not (left.subject and right.subject):
        return Dimension("subject", Sign.DIFFERENT, f"one counts those of {display_name(one)}, the other all")
    return _entity("subject", left.subject, right.subject, _silence(left, right, event, value), alike=value.by == "equal")


def _entity(name: str, left: str | None, right: str | None, silence: Dimension, *, alike: bool = False) -> Dimension:
    """`alike` where both say the same number: then a surname is hardly a relative's."""
    if left and right:
        if left.casefold() == right.casefold():  # a headline has other capitals
            return Dimension(name, Sign.SAME, f"both: {display_name(left)}")
        if name == "subject" and (one_person(left, right) or (alike and may_be_one_person(left, right))):
            return Dimension(name, Sign.SAME, f"{left} and {right}: one person")
        if name == "subject" and may_be_one_person(left, right):
            return Dimension(name, Sign.UNKNOWN, f"{left} and {right}: a surname alone may be a relative's")
        return Dimension(name, Sign.DIFFERENT, f"{display_name(left)} and {display_name(right)}")
    if left or right:
        return Dimension(name, Sign.UNKNOWN, f"{display_name(left or right or '')} in one, the other does not say")
    return Dimension(name, silence.sign, silence.why)


def _in_one(left: Claim, right: Claim) -> bool:
    """Both tell which event they belong to, by its name or by what is known of it."""
    return all(claim.event or claim.happening for claim in (left, right))


def _scope(left: Claim, right: Claim, value: Fit) -> Dimension:
    a, b = set(left.scope), set(right.scope)
    if a == b:
        return Dimension("scope", Sign.SAME, f"both: {', '.join(left.scope)}" if a else "neither is narrowed")
    if (a ^ b) & DEGREES and a & b == (a | b) - DEGREES and value.sign is Sign.DIFFERENT:
        return Dimension("scope", Sign.DIFFERENT, "one counts those of a degree, a part of whom the other may count")
    if PART in a ^ b:
        return Dimension("scope", Sign.DIFFERENT, "one counts a part of those whom the other may count")
    if (a ^ b) & DEFINING:
        return Dimension("scope", Sign.DIFFERENT, f"{', '.join(sorted((a ^ b) & DEFINING))} in one: that is another measure")
    if not a or not b or a < b or b < a:
        return Dimension("scope", Sign.UNKNOWN, f"one is narrowed by {', '.join(sorted(a ^ b))}, the other does not say")
    return Dimension("scope", Sign.DIFFERENT, f"{', '.join(left.scope)} and {', '.join(right.scope)}")


def _modality(left: Claim, right: Claim, value: Fit) -> Dimension:
    a, b = left.modality, right.modality
    if Standing.ASSERTED not in (left.standing, right.standing) or left.standing is not right.standing:
        return _not_asserted(left, right, value)
    if a in NORMS and b in NORMS:
        return _two_norms(left, right, value)
    if a is b is Modality.FORECAST and value.sign is Sign.DIFFERENT and not _one_speaker(left, right):
        return Dimension("modality", Sign.DIFFERENT, "two forecasts, each with its own forecaster")
    if a is b:
        return Dimension("modality", Sign.SAME, f"both: {a.value}")
    for kind, name in ((OUTTURN, "what is or was"), (FUTURE, "what is to come")):
        if a in kind and b in kind:
            return Dimension("modality", Sign.SAME, f"{a.value} and {b.value}: both say {name}")
    return Dimension("modality", Sign.DIFFERENT, f"one is {_said(a)}, the other {_said(b)}")


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
    if left.article == right.article or not left.as_of.interval.overlaps(right.as_of.interval):
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


def _basis(left: Claim, right: Claim, event: Dimension) -> Dimension:
    conversion = units.shown(left, right)
    if conversion and left.basis == right.basis:
        return Dimension("basis", Sign.SAME, f"two units of {units.dimension(left.unit)}: {conversion}")
    if {left.unit, right.unit} == _LANDS:
        return Dimension("basis", Sign.SAME, "a nation is a country")
    if left.unit != right.unit:
        people = _people(left, right) if event.sign is Sign.SAME and _in_one(left, right) else None
        if people is not None:
            return people
        if left.aspect is right.aspect is Aspect.RATE and a_day(left) == a_day(right):
            return Dimension("basis", Sign.SAME, f"both in {a_day(left)} a day")
        return Dimension("basis", Sign.DIFFERENT, f"measured in {left.unit or 'no unit'} and in {right.unit or 'no unit'}")
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
    return Dimension("basis", Sign.UNKNOWN, f"{left.basis or right.basis} in one, the other does not say")


_LANDS = {"country", "nation"}


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


def _event(left: Claim, right: Claim, value: Fit) -> Dimension:
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


def _same_words(left: Claim, right: Claim, value: Fit) -> Dimension:
    """Two figures of happenings that have no name: two times make two; one time and one value, or the same words, make one."""
    a, b = left.as_of.interval, right.as_of.interval
    if _frame(left) == _frame(right):
        return Dimension("event", Sign.SAME, "the sentence is the same but for its figure")
    if _one_account(left, right):
        return Dimension("event", Sign.SAME, "both tell of one day in the same words")
    if one_act(left, right, shared):
        return Dimension("event", Sign.SAME, "one body hardly does that twice in a day, and neither names what the other does not")
    if of_one_force(left, right):
        return Dimension("event", Sign.SAME, "soldiers of one land, to whom it happened in another on one day")
    if one_quake(left, right):
        return Dimension("event", Sign.SAME, f"one day at {display_name(left.place or '')}, and no second shock")
    if one_judgment(left, right):
        return Dimension("event", Sign.SAME, "one person is hardly sentenced twice in two weeks")
    if not a.overlaps(b):
        if left.happening and right.happening and "published" in (left.as_of.basis, right.as_of.basis):  # when it was is not said
            return Dimension("event", Sign.UNKNOWN, "it may be one happening, told twice, or two")
        return Dimension("event", Sign.DIFFERENT, f"two happenings: {a} and {b}")
    if value.sign is Sign.SAME and left.scope == right.scope:
        return Dimension("event", Sign.SAME, "one value at a time that can be the same: taken as one happening")
    return Dimension("event", Sign.UNKNOWN, "it may be one happening or two")


PART = "part"
"""The scope of some of those counted beside them: "12 of them children"."""

DEGREES = frozenset({"critically", "seriously", "slightly"})
"""Scopes of some of the injured, by how badly."""

DEFINING = frozenset({"core", "youth", "primary"})
"""Scopes that name another measure: nobody says "inflation" for core inflation, or "unemployment" for that of the young."""

GENERAL = "other:"
"""How the measure begins that no rule of its own names: a noun."""

ALIKE = 0.5
"""The share of content words from which two sentences are taken to say the same: half. Two accounts of one thing in news share
that many; two sentences that only count the same kind of thing seldom share a fifth.
"""

WIDE = 92
"""Days, a quarter of a year. Overlapping times that are no longer count as one; of longer ones nobody can say whether they are the
same."""


def _days(claim: Claim) -> int:
    return (claim.as_of.interval.last - claim.as_of.interval.first).days


def _two_moves(left: Claim, right: Claim) -> bool:
    """ "Rose to 7.3% in 2023", "fell to 7.1% in 2023": what moved one way and the other in a long time had two values in it."""
    if not all(claim.as_of.basis == "stated" and claim.as_of.interval.bounded and _days(claim) > WIDE for claim in (left, right)):
        return False
    return {_moved(left), _moved(right)} == {Direction.UP, Direction.DOWN}


def _moved(claim: Claim) -> Direction | None:
    """Which way the figure was reached: "rose from 6.9% last month to 7.3%". Of the size of a move it is not asked."""
    if claim.aspect is not Aspect.LEVEL:
        return None
    at = max(claim.sentence.find(claim.figure_text), 0)
    led = _TO.search(claim.sentence[max(at - LED, 0) : at])
    ways = [way for word in led.group().split() if (way := move_of(word))] if led else []
    return ways[0] if ways else None


_TO = re.compile(r"[^\W\d_][\w’'-]*\s(?:\w+ly\s|back\s|again\s)?(?:(?:from|by)\s[^,;:]{1,40}\s)?to\s(?:\w+\s){0,2}$")
"""The verb of a move, and "to", right before the figure."""

LED = 80
"""How many characters before a figure the verb may stand that led to it."""


def _one_telling(left: Claim, right: Claim) -> bool:
    """ "Killed three on Sunday", "which killed four": of a short event the day is the event's or the telling's, and both are meant
    as of the telling.
    """
    if not (left.grows and right.grows and left.happening and right.happening) or left.happening.rare or right.happening.rare:
        return False
    told = all(c.published.bounded and c.as_of.basis in ("stated", "relative", "published") for c in (left, right))
    same = same_event(left, right)
    return told and left.published.overlaps(right.published) and same is not None and same.sign is Sign.SAME


def as_of(left: Claim, right: Claim) -> Dimension:
    """Whether the two times can be the same: `=` also where they only overlap, since nothing tells them apart."""
    a, b = left.as_of, right.as_of
    if left.unit == right.unit == CALENDAR_YEAR:
        return Dimension("as_of", Sign.SAME, "when something happened does not change")
    for claim in (left, right):
        if not claim.as_of.interval.known:
            return Dimension(
                "as_of", Sign.UNKNOWN, f"the date of {claim.article} is missing, so the time of its {claim.value.text} is unknown"
            )
    if _one_telling(left, right):
        return Dimension("as_of", Sign.SAME, "both tell what one event did, in articles that can be of one day")
    if not a.interval.overlaps(b.interval):
        return Dimension("as_of", Sign.DIFFERENT, f"{a.interval} and {b.interval} cannot be the same time")
    if left.event and left.event == right.event and EXERCISE.match(left.event):
        return Dimension("as_of", Sign.SAME, f"both: the time of the {left.event}")
    if _two_moves(left, right):
        return Dimension("as_of", Sign.UNKNOWN, f"it rose and it fell within {a.interval}: that may be two times of it")
    if a.interval == b.interval and (a.interval.bounded or (a.text is not None and a.text == b.text)):
        return Dimension("as_of", Sign.SAME, f"both: {a.interval}")
    if a.interval.bounded and b.interval.bounded and max(_days(left), _days(right)) <= WIDE:
        return Dimension("as_of", Sign.SAME, f"{a.interval} and {b.interval} overlap")
    if left.article == right.article and a.interval == b.interval:
        return Dimension("as_of", Sign.SAME, f"both: {a.interval}, the time of the one article")
    return Dimension("as_of", Sign.UNKNOWN, f"{a.interval} and {b.interval} may be the same time or not")
