"""Drafting: what a rule's figure says besides what it counts, from its own sentence first and from what was claimed just before
where that leaves it out.
"""

from __future__ import annotations

import re
from typing import Any

import regex

from checker.context import Context, Draft, Filled, as_of, aspect, bound, fill, modality
from checker.context.asked import asked_whose
from checker.context.fiscal_years import its_fiscal_year
from checker.context.limits import kept_above
from checker.context.roles import Role
from checker.context.units_posted import each_sends
from checker.context.value_before import VALUE_BEFORE
from checker.matching import Match
from checker.model import Because, Claim, Kind, Modality, Qualifier, Span
from checker.patterns import pattern_of
from checker.rule import Rule
from checker.wording import Wording

__all__ = ["counted_on", "draft_of", "lender_claim"]


def lender_claim(context: Context, earlier: tuple[Claim, ...]) -> Claim | None:
    """The claim of the figure whose noun is understood here."""
    if context.lender is None:
        return None
    return next((c for c in reversed(earlier) if c.figure == context.lender.span), None)


def counted_on(draft: Draft, rule: Rule, lender: Claim) -> Draft:
    """The draft with whose, where and when as they were said of the figure that lent the noun, where its own sentence leaves them
    out.
    """
    for name, slot in (("subject", rule.subject), ("place", rule.place)):
        lends = slot is not None and getattr(draft, name) is None and not draft.left_open(name) and _may_lend(name, rule, lender)
        if name == "place" and rule.family == lender.family and _elsewhere(draft.context, lender):
            lends = False
        found = _as_lent(name, lender) if lends else None
        if found is not None:
            draft = draft.put(name, found.entity, found.why, found.span)
    already = _ALREADY.match(draft.context.text, draft.context.core.end) is not None
    said = lender.as_of.text not in (None, VALUE_BEFORE)
    if draft.as_of.text is None and draft.as_of.basis in ("published", "unknown") and said and not already:
        draft = draft.put("as_of", lender.as_of, f"counts on from “{lender.quote}”", lender.figure)
        text, at = draft.context.text, draft.context.core.end
        if draft.modality is Modality.ACTUAL and lender.modality in (Modality.PLAN, Modality.FORECAST) and _WILL.match(text, at):
            draft = draft.put("modality", lender.modality, f"counts on from “{lender.quote}”", lender.figure)
    return draft


_ALREADY = re.compile(r"\s(?:of\s(?:them|these|those|whom)\s)?(?:have|has|are|is)\s(?:already|now)\b")
"""What says of a part that it has come by now, whenever the others come."""

_WILL = re.compile(r"\s(?:will|would|are\sto|is\sto)\b")
"""What says of a part of those who are to come that it is to come, too."""


def _sends(context: Context, span: Span) -> bool:
    """ "The British have 900 soldiers there; the French sent 300": a nation that has or sends them, or that they are from."""
    if span.start >= context.figure.span.end:
        return context.sentence.covers(span)
    return _SENDS.fullmatch(context.text, span.end, context.figure.span.start) is not None


_SENDS = pattern_of(
    r"\s(?:(?:has|have|had|will|also|alone|now|already)\s){0,3}?(?:(?:sent|sends?|contribut\p{L}+|provid\p{L}+|deployed|keeps?|kept|added|adds|gives?|gave|has|have|had)\s)"
    r"(?:(?:some|about|around|roughly|another|over|more|than|up|to|only)\s){0,3}",
    regex.VERSION1,
)


def _elsewhere(context: Context, lender: Claim) -> bool:
    """ "36,000 in Germany. Italy follows with 12,700": another land than that of the figure before leads to this one."""
    return each_sends(context, ()) is None and any(
        a.kind == "country" and a.entity not in (None, lender.subject, lender.place) and a.role is Role.SUBJECT and not a.stands_for
        for a in context.actors
        if a.span.end <= context.figure.span.start
    )


def draft_of(match: Match, context: Context, earlier: tuple[Claim, ...]) -> Draft:
    unit = match.rule.unit or _bare(context.figure.unit)
    return Draft.begun(context, earlier, measure=match.rule.measure, unit=unit, around=lambda: _around(match, context, earlier))


def _around(match: Match, context: Context, earlier: tuple[Claim, ...]) -> dict[str, Any]:
    """What a draft says besides what it counts: when, in which mood, whose, where, of which kind and within which bounds."""
    rule, figure = match.rule, context.figure
    because: list[Because] = [Because("measure", rule.measure, f"rule {rule.id}: “{h.text}”", h.span, h.text) for h in match.hits]
    time, time_why = as_of(
        context, annual=rule.annual, passage=_passage(context, earlier), cue=match.hits[0].span if match.hits else None
    )
    mood = modality(context, rule.modality, time, annual=rule.annual or figure.kind is Kind.MULTIPLE)
    per = rule.unit is None and (figure.kind is not Kind.PERCENT or "*" in rule.units)
    aspect_value, aspect_why = aspect(context, rule.aspect, change=rule.change, per=per)
    because += [mood.because, aspect_why, time_why]
    filled, filled_why = _slots(match, context, earlier)
    scope, scope_why = _scope(match.wording, context)
    low, high, qualifier = figure.low, figure.high, figure.qualifier
    opened = bound(context) if qualifier is Qualifier.EXACT else None
    floor = kept_above(context)
    if floor is not None:
        low, high, qualifier = high, None, Qualifier.AT_LEAST
        filled_why = (*filled_why, Because("qualifier", "at_least", f"“{floor.text}”: no less", floor.span, floor.text))
    elif opened:
        qualifier = opened[0]
        low, high = (low, None) if qualifier in (Qualifier.AT_LEAST, Qualifier.OVER) else (None, high)
        filled_why = (*filled_why, opened[1])
    return {
        **filled,
        "scope": scope,
        "low": low,
        "high": high,
        "qualifier": qualifier,
        "aspect": aspect_value,
        "modality": mood.modality,
        "as_of": its_fiscal_year(time, filled.get("subject")),
        "because": (*because, *filled_why, *scope_why),
    }


def _slots(match: Match, context: Context, earlier: tuple[Claim, ...]) -> tuple[dict[str, str | None], tuple[Because, ...]]:
    """Subject and place, as far as the rule asks for them."""
    rule = match.rule
    again = _said_before(rule, context, earlier)
    lender = lender_claim(context, earlier)
    filled: dict[str, str | None] = {}
    because = []
    for name, slot in (("subject", rule.subject), ("place", rule.place)):
        found = fill(context, slot.role, match.wording.heads, other_than=filled.get("subject")) if slot else None
        if again is not None and getattr(again, name) and not (name == "place" and found and _right_behind(context, found)):
            found = Filled(getattr(again, name), again.span, f"the same as “{again.quote}”")
        if slot and found is None and name == "subject":
            found = _subject_before(rule, context, earlier)
        if slot and lender is not None and (found is None or slot.role == "nationality") and _may_lend(name, rule, lender):
            asked = asked_whose(context, ()) if slot.role == "nationality" else None
            sends = found is not None and found.span.start >= lender.figure.end and _sends(context, found.span)
            in_turn = found is not None and found.span.end + 1 == context.figure.span.start and each_sends(context, ()) is not None
            own = found if sends or in_turn else None
            found = asked or own or _as_lent(name, lender) or found
        filled[name] = found.entity if found else None
        if slot:
            because.append(
                Because(name, found.entity, found.why, found.span, found.span.of(context.text))
                if found
                else Because(name, None, "the text does not say, or leaves more than one choice")
            )
    return filled, tuple(because)


def _may_lend(name: str, rule: Rule, lender: Claim) -> bool:
    """Whose soldiers they are is lent by a claim of soldiers only: a mere noun's owner may be their host."""
    slot = rule.subject if name == "subject" else rule.place
    return slot is None or slot.role != "nationality" or lender.family == rule.family


def _as_lent(name: str, lender: Claim) -> Filled | None:
    """Whose or where they are whose noun is understood: in "5,000 US soldiers ... Germany hosts 3,000 of them", of the US."""
    entity: str | None = getattr(lender, name)
    return Filled(entity, lender.figure, f"counts on from “{lender.quote}”") if entity else None


def _right_behind(context: Context, found: Filled) -> bool:
    """ "The 900 that it keeps in Chad": their place is given anew."""
    return found.span.start >= context.core.end and context.clause.covers(found.span)


_AGAIN = re.compile(r"\b(?:the|all|all the|these|those|both)\s+$", re.IGNORECASE)


def _passage(context: Context, earlier: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of the two sentences before and of this one."""
    since = context.before().start
    return tuple(c for c in earlier if c.span.start >= since)


def _said_before(rule: Rule, context: Context, earlier: tuple[Claim, ...]) -> Claim | None:
    """ "The 5% target", "all four soldiers": a definite figure that the article gave before is that figure, whose and where it was
    said to be.
    """
    start = context.figure.span.start
    if not _AGAIN.search(context.text[max(start - 9, 0) : start]):
        return None
    return next(
        (
            c
            for c in reversed(earlier)
            if c.rule == rule.id and c.value.number == context.figure.number and c.unit == (rule.unit or context.figure.unit)
        ),
        None,
    )


_MORE = frozenset({"additional", "more", "another", "extra", "further", "new", "other", "fewer"})


def _bare(unit: str | None) -> str | None:
    """A unit without the words that only say that there are more of it: they are the claim's aspect."""
    if unit is None or " " not in unit:
        return unit
    words = unit.split(" ")
    while len(words) > 1 and words[0].lower() in _MORE:
        words = words[1:]
    return " ".join(words)


_COUNTRY = re.compile(r"[A-Z]{2}")


_ONE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_ALL = re.compile(r"\W*(?:All|Both|Each|Together|Neither)\b(?!\s(?:of\s)?(?:this|that|in\sall)\b)")

_MANY = re.compile(r"(?:They|We|These|Those|Others|Some|Many|Most)\b")


def _subject_before(rule: Rule, context: Context, earlier: tuple[Claim, ...]) -> Filled | None:
    """A sentence that names nobody goes on about the one whom the claims of this rule were about."""
    if any(a.entity and not a.stands_for and a.span.start < context.figure.span.start for a in context.actors):
        return None
    if _ALL.match(context.text, context.sentence.start):
        return None  # "All three countries" are not the one that was spoken of last
    before = [c for c in earlier if c.rule == rule.id and c.subject and not (c.subject == "NATO" and c.measure != rule.measure)]
    if not before and context.figure.kind in (Kind.MONEY, Kind.PERCENT):
        # An article that has spoken of one country only; whose soldiers are somewhere says nothing of who pays.
        before = [c for c in earlier if c.subject and c.family != "soldiers"]
        if len(before) < 2 or not all(c.subject and _COUNTRY.fullmatch(c.subject) for c in before[-2:]):
            return None
    if not before or len({c.subject for c in before}) > 1 or not before[-1].subject:
        return None
    subject = before[-1].subject
    if _turned_to_another(context, earlier, before[-1]):
        return None
    if "person" not in context.reading.cast_kinds_of(subject) and _ONE.search(
        context.text, context.sentence.start, context.figure.span.start
    ):
        return None  # "he would rank among the ten best"
    here = context.reading.within(context.reading.cast, Span(context.sentence.start, context.figure.span.start))
    leaders = {"person"} if _COUNTRY.fullmatch(subject) else set()
    if any(n.entity != subject and not n.modifies and not n.is_place and n.kind not in leaders | {"country"} for n in here):
        return None  # somebody else is spoken of
    if _MANY.match(context.text, context.sentence.start) and "person" in context.reading.kinds_of(subject):
        return None  # "They" are not the one person that was spoken of
    return Filled(subject, before[-1].span, f"nobody is named here: still about “{before[-1].quote}”")


def _turned_to_another(context: Context, earlier: tuple[Claim, ...], told: Claim) -> bool:
    """Whether the sentence before is on another land than the one that was told of: "Chile's deficit is 5%. Spending will rise"."""
    last = context.reading.scan.sentences[context.index - 1].span if context.index else None
    return last is not None and any(
        c.subject is not None and c.subject != told.subject and _COUNTRY.fullmatch(c.subject)
        for c in earlier
        if last.covers(c.figure) and c.figure.start > told.figure.start and (c.family or "").startswith(_FINANCES)
    )


_FINANCES = ("public finances", "defence spending")
"""Families of what states take in and spend: a sentence on one of them tells of that state."""


def _scope(wording: Wording, context: Context) -> tuple[tuple[str, ...], tuple[Because, ...]]:
    found, why = [], []
    for name, cues in wording.scopes.items():
        if context.question is None and context.lacks(cues):
            continue
        hit = cues.nearest(context.text, context.clause, context.figure.span) or cues.nearest(
            context.text, context.phrase, context.figure.span
        )
        if hit is not None and _narrows_another(context, hit.span):
            hit = cues.first(context.text, Span(context.core.start, min(context.core.end + _BESIDE, context.sentence.end)))
        if hit is None:
            behind = Span(context.clause.end, min(context.clause.end + 60, context.sentence.end))
            hit = cues.first(context.text, behind) if behind.start < behind.end and not context.neighbours else None
        if hit is None and context.question is not None:
            hit = cues.first(context.text, context.question)
        if hit:
            found.append(name)
            why.append(Because("scope", name, f"“{hit.text}” narrows it", hit.span, hit.text))
    return tuple(sorted(found)), tuple(why)


_BESIDE = 12
"""Characters behind a bare count in which the word stands that narrows it: "12 confirmed"."""


def _narrows_another(context: Context, word: Span) -> bool:
    """ "40 suspected and 12 confirmed cases": the word stands right behind another count, or between it and its noun."""
    figure = context.figure
    if figure.kind is not Kind.COUNT or context.core.covers(word):
        return False
    if figure.noun is None and word.end <= figure.span.start:
        return False  # "three confirmed cases and two more": what its noun is taken from
    return any(
        f.span.end <= word.start <= f.span.end + 1 or (f.noun is not None and f.span.end <= word.start and word.end <= f.noun.end)
        for f in context.neighbours
        if f.kind is Kind.COUNT
    )
