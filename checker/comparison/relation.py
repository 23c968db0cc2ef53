"""The relation of two claims: it follows from the row of signs and nothing else, and this is the whole of the table.

| identity                         | values | time | relation                                             |
|----------------------------------|--------|------|------------------------------------------------------|
| a dimension is different         | any    | any  | not comparable, with its code                        |
| fact or estimate against plan, or against a target for a later time | any | != | change from what was to what is to come |
| fact or estimate against plan    | any    | else | not comparable: an earlier word on the same thing    |
| all the same, or scope unstated  | fit    | any  | agreement (at different times: it has not moved)     |
| all the same, or scope unstated  | differ | !=   | change                                               |
| all the same, two ages           | differ | any  | change where the years between explain it, else conflict |
| all the same                     | differ | =    | conflict; a plan revised later is a change           |
| something is not said            | differ | else | undetermined, naming what is missing                 |
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.comparison.ages import AGE, both_ages, can_be_one
from checker.comparison.modality import FUTURE, OUTTURN, goal_for_a_time
from checker.comparison.place import reason_of
from checker.comparison.scope import is_part
from checker.comparison.telling import ALIKE, edited, one_number, shared
from checker.comparison.value import Fit, within_passing
from checker.context.persons import PERSON, of_one_kind
from checker.model import Claim, Modality, Reason, Relation, Sign

__all__ = ["relate"]

_CODES = {
    "measure": Reason.MEASURE,
    "subject": Reason.ENTITY,
    "place": Reason.PLACE,
    "scope": Reason.SCOPE,
    "aspect": Reason.ASPECT,
    "modality": Reason.MODALITY,
    "basis": Reason.UNIT_BASIS,
    "event": Reason.EVENT,
}


def relate(signs: Mapping[str, Sign], left: Claim, right: Claim, value: Fit) -> tuple[Relation, tuple[Reason, ...]]:
    """The relation and its codes."""
    different = [name for name in _CODES if signs[name] is Sign.DIFFERENT]
    unsaid = [name for name in _CODES if signs[name] is Sign.UNKNOWN]
    if different == ["modality"] and left.standing is right.standing and _outturn_and_plan(left, right):
        return _outturn_against_plan(signs, unsaid, left, right, value)
    if different:
        return Relation.NOT_COMPARABLE, _places(_kinds(_codes(different), left, right), left, right)
    if signs["value"] is Sign.UNKNOWN and value.by == "rounding":
        return Relation.UNDETERMINED, (Reason.ROUNDING, *_codes(unsaid))
    if signs["value"] is Sign.UNKNOWN:
        return Relation.UNDETERMINED, (Reason.HEDGE, Reason.AS_OF, *_codes(unsaid))
    if signs["value"] is Sign.SAME:
        return _fitting(signs, unsaid, left, right, value)
    return _differing(signs, unsaid, left, right)


def _kinds(reasons: tuple[Reason, ...], left: Claim, right: Claim) -> tuple[Reason, ...]:
    """Two kinds of people in one event are no two ways to measure: one is a part of the people, or they are two groups."""
    if Reason.SCOPE in reasons and is_part(left, right):
        reasons = tuple(dict.fromkeys(Reason.PART_WHOLE if r is Reason.SCOPE else r for r in reasons))
    if Reason.UNIT_BASIS not in reasons or Reason.EVENT in reasons or not (left.unit and right.unit):
        return reasons
    if of_one_kind(left.unit, right.unit) is None:
        return reasons
    if not (left.episodic and right.episodic):
        return reasons
    reason = Reason.PART_WHOLE if PERSON in (left.unit, right.unit) else Reason.SCOPE
    return tuple(dict.fromkeys(reason if r is Reason.UNIT_BASIS else r for r in reasons))


def _places(reasons: tuple[Reason, ...], left: Claim, right: Claim) -> tuple[Reason, ...]:
    """A place inside the other one is a part of it, and not elsewhere."""
    return tuple(dict.fromkeys(reason_of(left, right) if r is Reason.PLACE else r for r in reasons))


def _outturn_against_plan(
    signs: Mapping[str, Sign], unsaid: list[str], left: Claim, right: Claim, value: Fit
) -> tuple[Relation, tuple[Reason, ...]]:
    later = signs["as_of"] is Sign.DIFFERENT or _from_one_to_the_other(left, right) or _told_for_later(left, right)
    if later and _only_scope(unsaid):
        if signs["value"] is Sign.SAME and (value.by != "open" or within_passing(left, right)):
            return Relation.AGREEMENT, (Reason.AS_OF, Reason.MODALITY)
        return Relation.CHANGE, (Reason.AS_OF, Reason.MODALITY)
    if not unsaid and left.scope and one_number(left, right, value):
        return Relation.AGREEMENT, (Reason.MODALITY,)  # 180 tanks that were ordered, and 180 tanks that are to come
    return Relation.NOT_COMPARABLE, (Reason.MODALITY, Reason.VINTAGE)


def _from_one_to_the_other(left: Claim, right: Claim) -> bool:
    """ "About 900 will remain, down from the 1,700 who are there now": one sentence goes from what is to what is to come."""
    if left.article != right.article or left.sentence != right.sentence:
        return False
    present = left if left.modality in OUTTURN else right
    led = rf"\b(?:up|down|more|fewer)\sfrom\s(?:the\s)?{re.escape(present.figure_text)}"
    other = right if present is left else left
    to_it = r"(?:\s[\w’'-]+){0,3}?\s(?:to|down\sto|up\sto)\s(?:\w+\s){0,2}?"
    onward = rf"{re.escape(present.figure_text)}{to_it}{re.escape(other.figure_text)}"
    return re.search(f"{led}|{onward}", present.sentence) is not None


A_MONTH = 31
"""Days: an announcement is dated by its day, its week or its month."""


def _told_for_later(left: Claim, right: Claim) -> bool:
    """ "The 36,000 who are there; 24,000 will stay", "500 are there, 4,800 are to be by 2027": what will be without a time of its
    own (it has that of its announcement), or from now on, is said for after what is.
    """
    outturn, plan = (left, right) if left.modality in OUTTURN else (right, left)
    now, then = outturn.as_of.interval, plan.as_of.interval
    if now.end is None or outturn.value.number == plan.value.number:
        return False
    announced = then.bounded and plan.published.end is not None and then.last <= plan.published.end
    announced = announced and (then.last - then.first).days <= A_MONTH  # of a whole year it is the plan for that year
    begins = then.first if then.bounded else max(then.first, plan.published.first)
    return now.end <= begins or (announced and now.end <= then.last) or (not then.bounded and _one_day(left, right))


def _one_day(left: Claim, right: Claim) -> bool:
    """Both in one article, whose day may not be known but is one."""
    return left.article == right.article and left.as_of.interval.overlaps(left.published)


def _fitting(
    signs: Mapping[str, Sign], unsaid: list[str], left: Claim, right: Claim, value: Fit
) -> tuple[Relation, tuple[Reason, ...]]:
    if not _only_scope(unsaid):
        return Relation.UNDETERMINED, _codes(unsaid)
    if _told_apart(left, right, value):
        return Relation.UNDETERMINED, (Reason.EVENT, Reason.HEDGE)
    reasons = []
    if signs["as_of"] is Sign.DIFFERENT:
        reasons.append(Reason.AS_OF)
    if value.by == "rounding":
        reasons.append(Reason.ROUNDING)
    if value.by in ("hedge", "open"):
        reasons.append(Reason.HEDGE)
    if _one_source(left, right):
        reasons.append(Reason.COPY)
    return Relation.AGREEMENT, tuple(reasons)


def _told_apart(left: Claim, right: Claim, value: Fit) -> bool:
    """ "At least three were shot, while another 31 died in the fire": one text tells two numbers apart, and only an open bound
    lets them fit. Of what stands, and does not happen, a text may well say "over 12,000" first and "12,600" later; of a happening,
    "over 50" in the headline and "at least 59" below.
    """
    far = shared(left, right) < ALIKE and not within_passing(left, right)
    apart = left.sentence == right.sentence or (left.episodic and right.episodic and far)
    return value.by == "open" and left.article == right.article and left.value.number != right.value.number and apart


def _differing(signs: Mapping[str, Sign], unsaid: list[str], left: Claim, right: Claim) -> tuple[Relation, tuple[Reason, ...]]:
    if not _only_scope(unsaid):
        return Relation.UNDETERMINED, (*_codes(unsaid), *((Reason.AS_OF,) if signs["as_of"] is not Sign.SAME else ()))
    if left.grows and right.grows and (counted := _counted_up(signs, unsaid, left, right)) is not None:
        return counted
    if left.measure == right.measure == AGE and (left.article != right.article or not both_ages(left, right)) and not unsaid:
        return _ages(left, right)
    if signs["as_of"] is Sign.DIFFERENT:
        return Relation.CHANGE, (Reason.AS_OF, *_codes(unsaid))
    if signs["as_of"] is Sign.UNKNOWN:
        return Relation.UNDETERMINED, (Reason.AS_OF, *_codes(unsaid))
    if unsaid:
        return Relation.UNDETERMINED, _codes(unsaid)
    if left.article == right.article and (left.sentence == right.sentence or shared(left, right) < ALIKE):
        # One text gives both, and not in sentences that say the same: it tells them apart, in a way that is not read here.
        return (Relation.CONFLICT, ()) if _set_against(left, right) else (Relation.UNDETERMINED, (Reason.EVENT,))
    if not left.published.overlaps(right.published) and (
        left.modality in FUTURE or Modality.ESTIMATE in (left.modality, right.modality)
    ):
        return Relation.CHANGE, (Reason.VINTAGE,)  # a plan or an estimate for the same time, revised by a later article
    return Relation.CONFLICT, ()


def _set_against(left: Claim, right: Claim) -> bool:
    """ "Put it at 45,000, far above the actual figure of 28,500", "28,500, not the 45,000 that he claimed"; "the president spoke of
    52,000. The army puts the number at 35,000": the text itself says that one of the two is wrong, or sets word against word.
    """
    first, second = sorted((left, right), key=lambda c: c.figure.start)
    if left.article != right.article:
        return False
    if left.sentence != right.sentence:
        return not (left.grows or right.grows) and _word_against_word(first, second)
    start = left.sentence.find(first.figure_text)
    end = left.sentence.find(second.figure_text, start + len(first.figure_text))
    return 0 <= start < end and _WRONG.search(left.sentence[start:end]) is not None


_WRONG = re.compile(r"\b(?:actual|real|true|correct)\s(?:figure|number|total|count)\s(?:of|is|was)\s[^.;]{0,12}$|\bnot\sthe\s$")


def _word_against_word(first: Claim, second: Claim) -> bool:
    """Another body's count of the thing, which the text brings after the first one: "puts the number at", "by its own count"."""
    told = first.attribution.speaker if first.attribution else None
    other = second.attribution.speaker if second.attribution else None
    before = second.sentence[: second.sentence.find(second.figure_text)]
    return (told is None or told != other) and _COUNTS.search(before) is not None


_COUNTS = re.compile(
    r"\bputs?\s(?:the|that|its|their)\s(?:figure|number|total|count|toll|level|strength)\s(?:[\w’'-]+\s){0,6}?at\s(?:\w+\s){0,2}$"
    r"|\bown\s(?:count|figures?|numbers?|data|records?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Words before a figure by which a body gives its own count, against one that was told."""


def _counted_up(
    signs: Mapping[str, Sign], unsaid: list[str], left: Claim, right: Claim
) -> tuple[Relation, tuple[Reason, ...]] | None:
    """The toll of one happening in two articles: it grows, and does not fall. Of a disease fewer may be those of a later
    outbreak or a part of this one, and where one of the two is narrowed they are hardly the same ones.
    """
    if unsaid:
        fell = signs["as_of"] is Sign.DIFFERENT and not left.published.overlaps(right.published) and not _grew(left, right)
        return (Relation.UNDETERMINED, (*_codes(unsaid), Reason.AS_OF)) if fell else None
    if left.published.overlaps(right.published):
        return None
    if _grew(left, right):
        return Relation.CHANGE, (Reason.AS_OF, Reason.VINTAGE)
    if left.episodic or right.episodic:
        return Relation.CONFLICT, ()
    return Relation.UNDETERMINED, (Reason.EVENT, Reason.AS_OF)


def _grew(left: Claim, right: Claim) -> bool:
    """The article that came later has more."""
    earlier, later = (left, right) if left.published.before(right.published) else (right, left)
    return earlier.value.number < later.value.number


def _ages(left: Claim, right: Claim) -> tuple[Relation, tuple[Reason, ...]]:
    """Two ages of one person: a change where the years between explain it, else one of them is off."""
    if not both_ages(left, right) and not edited(left, right):
        return Relation.UNDETERMINED, (Reason.ENTITY,)  # whose age it is stands beside neither, or beside one alone
    fits = can_be_one(left, right)
    if fits is None:
        return Relation.UNDETERMINED, (Reason.AS_OF,)
    return (Relation.CHANGE, (Reason.AS_OF,)) if fits else (Relation.CONFLICT, ())


def _outturn_and_plan(left: Claim, right: Claim) -> bool:
    """One says what is or was, the other what is to come: a plan, a forecast, or a goal set for a time of its own."""
    return any(a.modality in OUTTURN and (b.modality in FUTURE or goal_for_a_time(b)) for a, b in ((left, right), (right, left)))


def _only_scope(unsaid: list[str]) -> bool:
    """A narrower scope against an unstated one still makes a series; any other gap does not."""
    return set(unsaid) <= {"scope"}


def _one_source(left: Claim, right: Claim) -> bool:
    """One sentence in two articles, or one speaker twice in one article: one witness."""
    if left.article != right.article:
        return _bare(left.sentence) == _bare(right.sentence)
    return left.attribution is not None and right.attribution is not None and left.attribution.speaker == right.attribution.speaker


def _bare(sentence: str) -> str:
    return "".join(c for c in sentence.casefold() if c.isalnum())


def _codes(names: list[str]) -> tuple[Reason, ...]:
    return tuple(_CODES[n] for n in names)
