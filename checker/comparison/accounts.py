"""Accounts: two sentences that tell of one thing, though nobody names the event: on one day in the same words; of one sentence; of
what somebody hardly does twice in a day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from checker.context.name_shape import NO_NAME
from checker.model import Claim, Modality
from checker.reference import countries, groups, lands_of

__all__ = [
    "SOLDIERS",
    "names_beside",
    "of_one_force",
    "one_account",
    "one_act",
    "one_judgment",
    "one_motion",
    "one_quake",
    "tallies",
]

_NAME = re.compile(r"(?<![.!?”\"]\s)(?<!^)\b[A-Z][\w’'-]+")
_DAY = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")


def one_account(left: Claim, right: Claim, alike: Callable[[Claim, Claim], bool]) -> bool:
    """True where both give one stated day, count the same thing, share most of their words, and neither names what the other does
    not while the other does likewise: "over Kyiv" against "over Odesa" are two.
    """
    a, b = left.as_of, right.as_of
    one_day = a.interval == b.interval and a.interval.bounded and a.interval.first == a.interval.last
    stated = a.basis in ("stated", "relative") and b.basis in ("stated", "relative")
    if not (one_day and stated and left.article != right.article and left.scope == right.scope and alike(left, right)):
        return False
    if left.measure == "magnitude" and bool(_AFTER.search(left.sentence)) is not bool(_AFTER.search(right.sentence)):
        return False
    here, there = _names(left), _names(right)
    return not (here - there and there - here)


def _names(claim: Claim) -> frozenset[str]:
    """The names of a sentence; the first word only where it is a land's or a body's, since any word begins with a capital there."""
    found = {n.removesuffix("’s").removesuffix("'s").casefold() for n in _NAME.findall(claim.sentence) if not _DAY.match(n)}
    first = _WORD.match(claim.sentence)
    opening = first.group().removesuffix("’s").removesuffix("'s").casefold() if first else ""
    return frozenset(found | ({opening} & _known() - {*_forms(claim.subject or "")}))


SENTENCED = "prison_sentence"
"""The measure of what a court gave."""

ONE_JUDGMENT = 14
"""Days between two articles within which they speak of one sentence: a second court, or an appeal, takes longer."""


def one_judgment(left: Claim, right: Claim) -> bool:
    """What a court gave to a person named in full, in two articles that lie close."""
    if left.measure != SENTENCED or right.measure != SENTENCED or left.subject != right.subject or " " not in (left.subject or ""):
        return False
    a, b = left.published, right.published
    near = a.bounded and b.bounded and abs((a.first - b.first).days) <= ONE_JUDGMENT
    return near and left.article != right.article and left.modality is right.modality is Modality.ACTUAL


ONCE_A_DAY = frozenset({"fine", "deal_value", "military_missing", "weapons_shot_down", "weapons_launched"})
"""Measures of what one body does, pays or counts once in a day: the night's drones, the purchase, the fine of the court."""

IN_COMMON = 0.25
"""The share of content words, the names left out, that two sentences on such an act have in common: what is bought, who ruled."""


def one_act(left: Claim, right: Claim, shared: Callable[[Claim, Claim], float]) -> bool:
    """True where two articles of one time give one body's act of one day: said to be of the same time, without a place, a scope
    or a name (of a target, a court, a town) that only one of them has.
    """
    if left.measure != right.measure or left.measure not in ONCE_A_DAY or left.article == right.article:
        return False
    one_body = (
        left.subject is not None and left.subject == right.subject and left.place == right.place and left.scope == right.scope
    )
    a, b = left.as_of, right.as_of
    one_day = a.interval == b.interval and a.interval.bounded and a.interval.first == a.interval.last
    one_time = left.published.bounded and left.published == right.published and (a.text or "") == (b.text or "")
    told = left.modality is right.modality and left.standing is right.standing
    if not (one_body and one_day and one_time and told):
        return False
    if _ANOTHER.search(left.sentence) or _ANOTHER.search(right.sentence):
        return False
    return names_beside(left) == names_beside(right) and shared(left, right) >= IN_COMMON


_ANOTHER = re.compile(r"\b(?:another|an?\s(?:second|third|separate|further|new)|second|separately|also|more)\b", re.IGNORECASE)
"""Words that tell of one more: two sentences need not mean the same one."""


def names_beside(claim: Claim) -> frozenset[str]:
    """The names of a sentence besides the one whose act it is, and the place that the claim has."""
    own = frozenset(w for entity in (claim.subject, claim.place) for w in _forms(entity or ""))
    found = (
        w.removesuffix("’s").removesuffix("'s").casefold()
        for w in _WORD.findall(claim.sentence.replace(claim.figure_text, " ", 1))
        if not _DAY.match(w)
    )
    return frozenset(found) - own - NO_NAME


_WORD = re.compile(r"\b[A-Z][\w’'-]+")


@cache
def _known() -> frozenset[str]:
    """One-word names of lands and of bodies of several, and their adjectives."""
    lands = (f for c in countries() for f in (c.name, *c.long_forms, *c.adjectives, *c.capitals, *c.metonyms, *c.abbreviations))
    bodies = (f for g in groups() for f in (g.name, *g.forms, *g.adjectives))
    return frozenset(form.casefold() for form in (*lands, *bodies) if " " not in form)


@cache
def _forms(entity: str) -> tuple[str, ...]:
    """The words by which a body is called: those of its name, of a country all its names."""
    country = next((c for c in countries() if c.code == entity), None)
    names = (entity,) if country is None else (country.name, *country.long_forms, *country.adjectives, *country.demonyms)
    more = () if country is None else (*country.capitals, *country.metonyms, *country.abbreviations)
    return tuple(word for name in (*names, *more) for word in name.casefold().split())


SOLDIERS = "soldiers"
"""The family of rules that count soldiers."""


def of_one_force(left: Claim, right: Claim) -> bool:
    """Soldiers of one land to whom the same happened in one other land, on one day that both articles tell: outlets that name
    neither town nor kind tell of one happening. At home, where a land has most of its soldiers, a day may have two.
    """
    a, b = left.as_of, right.as_of
    abroad = left.subject is not None and left.subject == right.subject and left.place is not None and left.place == right.place
    one_day = a.interval == b.interval and a.interval.bounded and a.interval.first == a.interval.last
    told = a.basis in ("stated", "relative") and b.basis in ("stated", "relative")
    return (
        left.family == right.family == SOLDIERS
        and abroad
        and left.subject != left.place
        and one_day
        and told
        and left.article != right.article
    )


def tallies(left: Claim, right: Claim) -> bool:
    """Both say how many voted for a motion, or against it."""
    return left.measure == right.measure == "votes" and all({"for", "against"} & {*claim.scope} for claim in (left, right))


def one_motion(left: Claim, right: Claim) -> bool:
    """True where neither tells of a motion that the other does not: a chamber votes on many things in one day."""
    here, there = _told(left), _told(right)
    return left.as_of.interval == right.as_of.interval and not (here - there and there - here)


def _told(claim: Claim) -> frozenset[str]:
    words = {word.casefold().removesuffix("s") for word in re.findall(r"[^\W\d_]{3,}", claim.sentence)}
    return frozenset(words - _VOTING - NO_NAME - {*_forms(claim.subject or "")})


_VOTING = frozenset(
    "pass passed passe approve approved approving approval adopt adopted reject rejected defeat defeated back backed clear cleared "
    "vote voted voting favour favor against lawmaker member senator representative deputie deputy legislator parliament house "
    "senate bill motion resolution measure legislation narrowly day".split()
)
"""Words, without their plural s, that any vote is told with."""


_AFTER = re.compile(r"\b(?:aftershocks?|foreshocks?|tremors|(?:earth)?quakes|second|another|follow\w*|series)\b", re.IGNORECASE)
"""Words by which a sentence speaks of more than one shock."""


def one_quake(left: Claim, right: Claim) -> bool:
    """Two magnitudes of one day at one place, where neither article speaks of a second shock there. Outlets name a quake by a
    fault, a county or a region: one magnitude of one day in places that no table keeps apart is one quake's.
    """
    if not left.measure == right.measure == "magnitude" or left.article == right.article:
        return False
    a, b = left.as_of, right.as_of
    one_day = a.interval == b.interval and a.interval.bounded and a.interval.first == a.interval.last
    if not one_day or None in (left.place, right.place) or any(_AFTER.search(c.sentence) for c in (left, right)):
        return False
    return left.place == right.place or (left.value.number == right.value.number and _may_be_near(left.place, right.place))


def _may_be_near(here: str | None, there: str | None) -> bool:
    """No table has them in two lands."""
    a, b = lands_of(here or ""), lands_of(there or "")
    return not (a and b) or bool(a & b)
