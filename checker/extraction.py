"""Extract: figures and rules in, claims out. Each figure becomes at most one claim: that of the rule whose words stand nearest to
it. Only "no casualties" is two: none of them dead, none of them hurt.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from checker.context import (
    Context,
    Draft,
    Filled,
    Reading,
    as_of,
    aspect,
    attached,
    attribution,
    bound,
    dated,
    fill,
    led_by,
    lend_noun,
    modality,
    money_per_time,
    standing,
    topic,
    understood,
)
from checker.context.nationals import as_soldiers
from checker.context.nested_places import within_of
from checker.context.passage_place import with_passage_place
from checker.context.shares import as_share
from checker.cues import Hit
from checker.errors import PatternTimeout
from checker.model import Because, Claim, Failure, Figure, Kind, Qualifier, Span, Status, Value
from checker.rule import Rule
from checker.rulebook import Rulebook
from checker.scan.zeros import says_zero
from checker.wording import Wording

__all__ = ["extract"]


@dataclass(frozen=True, slots=True)
class _Match:
    wording: Wording
    hits: tuple[Hit, ...]
    distance: int

    @property
    def rule(self) -> Rule:
        return self.wording.rule


def extract(reading: Reading, rulebook: Rulebook) -> tuple[tuple[Claim, ...], tuple[Failure, ...]]:
    """The claims of one article in the order of the text, and the rules that failed on it."""
    claims: list[Claim] = []
    failures: dict[tuple[str, str], Failure] = {}
    for figure in reading.scan.figures:
        if figure.status is not Status.READ or _vague(reading.text, figure):
            continue
        context = as_soldiers(as_share(dated(understood(lend_noun(reading.context(figure))))))
        rules = rulebook.asked(context.figure)
        if not rules:
            continue
        found, failed = _claims_of(context, rules, tuple(claims[-REACH:]))
        for failure in failed:
            failures.setdefault((failure.what, failure.path), failure)
        claims += found
    return tuple(claims), tuple(failures.values())


REACH = 60
"""How many claims back a figure may refer to ("the 5% target", "another 300"). An article has fewer; a book must not make each
figure pay for all.
"""

_VAGUE = re.compile(r"(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\W*$", re.IGNORECASE)


def _vague(text: str, figure: Figure) -> bool:
    """ "Thousands of tanks" has a size and no number: it can agree with almost anything, so it is no claim. "The two sides" and
    "the other two" count nobody: they name those who are spoken of; so does "the 25-to-49-year-old audience".
    """
    if figure.kind is Kind.AGE and _AUDIENCE.match(text, figure.span.end):
        return True
    if figure.kind is Kind.COUNT and (_SPOKEN_OF.match(text, figure.span.start) or _others(text, figure)):
        return True
    return figure.high is None and _VAGUE.search(figure.numeral.of(text)) is not None


_SPOKEN_OF = re.compile(r"(?:two|both|three|four)\s+(?:warring\s+|opposing\s+)?sides\b", re.IGNORECASE)
_AUDIENCE = re.compile(r"(?:\s+[\w-]+){0,2}?\s+(?:demographics?|audiences?|brackets?|age\s+(?:groups?|range)|market)\b")
_OTHERS = re.compile(r"\bthe\s+other\s+$", re.IGNORECASE)


def _others(text: str, figure: Figure) -> bool:
    return (
        figure.noun is None
        and figure.high == 2
        and _OTHERS.search(text, max(figure.span.start - 12, 0), figure.span.start) is not None
    )


def _claims_of(context: Context, rules: Iterable[Wording], earlier: tuple[Claim, ...]) -> tuple[list[Claim], list[Failure]]:
    """The claim of the nearest rule that takes the figure; of a zero in words that of each rule that takes it, since
    "no casualties" says that there were neither dead nor hurt.
    """
    failures: list[Failure] = []
    none = says_zero(context.figure.numeral.of(context.text))
    claims: list[Claim] = []
    matches: list[_Match] = []
    lender = _lender_claim(context, earlier)
    for wording in rules:
        try:
            match = _match(wording, context, earlier) or (_lent(wording, context, lender) if lender is not None else None)
        except PatternTimeout as error:
            failures.append(_failure(context, wording.rule, str(error)))
            continue
        if match:
            matches.append(match)
    gone_on = _goes_on(context, rules, earlier)
    if gone_on is not None:
        matches.append(gone_on)
    for match in sorted(matches, key=lambda m: (m.distance, m.rule.id)):
        try:
            # What no other rule takes needs a noun to hold on to, or it is no claim.
            draft = _draft(match, context, earlier) if match.distance < _LAST or topic(context) else None
            if draft is not None and match.rule.refine is not None:
                draft = match.rule.refine(draft)
            if draft is not None and lender is not None:
                draft = _counted_on(draft, match.rule, lender)
            if draft is not None and match.rule.place is not None:
                draft = with_passage_place(draft, concrete="*" not in match.rule.units)
            if draft is not None:
                draft = money_per_time(draft).complete()  # whatever is wrong with the rule's words shows here
        except PatternTimeout as error:
            failures.append(_failure(context, match.rule, str(error)))
            continue
        except Exception as error:  # noqa: BLE001 - a rule may be anybody's code: what it raises is a failure of that rule, shown as one
            failures.append(_failure(context, match.rule, f"raised {type(error).__name__}: {error}"))
            continue
        if draft is not None:
            claims.append(_claim(draft, match))
            if not none:
                break
    return claims, failures


def _lender_claim(context: Context, earlier: tuple[Claim, ...]) -> Claim | None:
    """The claim of the figure whose noun is understood here."""
    if context.lender is None:
        return None
    return next((c for c in reversed(earlier) if c.figure == context.lender.span), None)


def _goes_on(context: Context, rules: Iterable[Wording], earlier: tuple[Claim, ...]) -> _Match | None:
    """ "Norway spent 4.1% of GDP on defence. Sweden, on 2.4%, ...": a percentage or a sum that nothing is said of measures what the
    one just before it measured.
    """
    noun = topic(context) if context.figure.kind in (Kind.PERCENT, Kind.MONEY) else None
    if noun is None or noun.span != context.figure.span:
        return None
    since = context.before(PASSAGE).start
    before = [c for c in earlier if c.span.start >= since and c.unit == context.figure.unit]
    wording = next((w for w in rules if before and w.rule.id == before[-1].rule and "*" not in w.rule.units), None)
    if wording is None or wording.not_when.first(context.text, context.clause):
        return None
    return _Match(wording, (Hit(before[-1].figure, before[-1].figure_text),), _LAST - 1)


PASSAGE = 4
"""How many sentences back a measure may have been named that a bare percentage or sum goes on with: a heading may stand between."""


def _counted_on(draft: Draft, rule: Rule, lender: Claim) -> Draft:
    """The draft with whose, where and when as they were said of the figure that lent the noun, where its own sentence leaves them
    out.
    """
    for name, slot in (("subject", rule.subject), ("place", rule.place)):
        left_open = any(
            b.field == name and b.value is None and b.span is not None for b in draft.because
        )  # by the rule, with a reason
        lends = slot is not None and getattr(draft, name) is None and not left_open and _may_lend(name, rule, lender)
        found = _as_lent(name, lender) if lends else None
        if found is not None:
            draft = draft.put(name, found.entity, found.why, found.span)
    if draft.as_of.text is None and draft.as_of.basis in ("published", "unknown") and lender.as_of.text is not None:
        draft = draft.put("as_of", lender.as_of, f"counts on from “{lender.quote}”", lender.figure)
    return draft


_UNDERSTOOD = 100
"""The distance of the rule of the figure whose noun is understood: any word of the figure's own sentence is nearer."""


def _lent(wording: Wording, context: Context, lender: Claim) -> _Match | None:
    """A figure whose noun is understood goes on with what that noun's figure measured, unless its own words say otherwise."""
    if lender.rule != wording.rule.id or "*" in wording.rule.units:
        return None
    if wording.not_when.first(context.text, context.clause):
        return None
    return _Match(wording, (Hit(lender.figure, lender.figure_text),), _UNDERSTOOD)


def _failure(context: Context, rule: Rule, what: str) -> Failure:
    article = context.reading.article
    return Failure(
        "rule",
        article.path or article.id,
        f"rule {rule.id} ({rule.name}) {what}",
        f"mend or disable the rule: {rule.file}:{rule.line}",
        context.figure.line,
    )


_LAST = 10**6
"""The distance of a rule that takes what no other does: it stands further from the figure than any word can."""


def _match(wording: Wording, context: Context, earlier: tuple[Claim, ...]) -> _Match | None:
    """The words that make the figure this rule's, or None. The nearer they stand, the better the match."""
    rule = wording.rule
    if "*" in rule.units:
        # That there are none of it is no figure of what no rule takes.
        return None if says_zero(context.figure.numeral.of(context.text)) else _Match(wording, (), _LAST)
    if _out_of_place(wording, context) and not (rule.carry and earlier and _may_go_on(wording, context)):
        return None
    if rule.not_when and wording.not_when.first(context.text, context.clause):
        return None
    if rule.not_attached and attached(context, wording.not_attached):
        return None
    hits = _conditions(wording, context)
    if hits is None:
        carried = _carried(wording, context, earlier)
        return _Match(wording, (carried,), carried.distance(context.core)) if carried else None
    # A rule that a word attaches to the figure, or that needs no word but its noun, stands right at the figure.
    return _Match(wording, hits, 0 if rule.attached or not hits else min(h.distance(context.core) for h in hits))


def _out_of_place(wording: Wording, context: Context) -> bool:
    """True where one of the conditions cannot hold, which most rules fail by at nearly every figure: so it is asked first."""
    near = context.nearby
    for lists in wording.needed:  # noqa: SIM110 - a loop, because it is run for every rule and figure
        if near.lacks(lists):
            return True
    return False


def _may_go_on(wording: Wording, context: Context) -> bool:
    """True where the figure stands in brackets, or a word may be near that carries a claim on to it."""
    return _bracketed(context) or not context.lacks(wording.carry)


def _bracketed(context: Context) -> bool:
    return context.text[context.figure.span.start - 1 : context.figure.span.start] == "("


def _conditions(wording: Wording, context: Context) -> tuple[Hit, ...] | None:
    """A word for each condition of the rule, or None where one lacks its word."""
    hits: list[Hit] = []
    for cues in wording.conditions:
        near = cues.nearest(context.text, context.clause, context.figure.span)
        hit = near or cues.nearest(context.text, context.sentence, context.figure.span)
        if hit is None:
            return None
        hits.append(hit)
    if wording.rule.attached:
        hit = attached(context, wording.attached) or (led_by(context, wording.led_by) if wording.rule.led_by else None)
        if hit is None:
            return None
        hits.insert(0, hit)
    return tuple(hits)


def _carried(wording: Wording, context: Context, earlier: tuple[Claim, ...]) -> Hit | None:
    """The words by which a figure goes on with what an earlier claim began: one of this rule in the two sentences before, or of the
    same size anywhere.
    """
    rule = wording.rule
    if not rule.carry or not earlier:
        return None
    figure, since = context.figure, context.before().start
    if figure.kind is Kind.PERCENT:
        since = _same_matter(context, earlier, since)
    just_before = [
        c
        for c in earlier
        if c.span.start >= since
        and ((c.rule == rule.id and _same_noun(c.unit, rule.unit or figure.unit)) or c.measure in rule.follows)
    ]
    if just_before and _bracketed(context):
        return Hit(figure.span, figure.text)
    same_size = any(c.rule == rule.id and c.value.number == figure.number and c.unit == (rule.unit or figure.unit) for c in earlier)
    if not just_before and not (same_size and figure.kind in (Kind.MONEY, Kind.PERCENT)):
        return None
    return wording.carry.nearest(context.text, context.sentence, figure.span)


def _same_matter(context: Context, earlier: tuple[Claim, ...], since: int) -> int:
    """Where the passage begins that has spoken of one share only: a percentage goes on with it from further off."""
    first = context.before(PASSAGE).start
    last = next((c for c in reversed(earlier) if c.unit == context.figure.unit and c.span.start >= first), None)
    return min(since, last.span.start) if last else since


def _same_noun(left: str | None, right: str | None) -> bool:
    """ "Launcher" and "M903 launcher"."""
    return (left or "").rsplit(" ", 1)[-1] == (right or "").rsplit(" ", 1)[-1]


def _draft(match: _Match, context: Context, earlier: tuple[Claim, ...]) -> Draft:
    unit = match.rule.unit or _bare(context.figure.unit)
    return Draft.begun(context, earlier, measure=match.rule.measure, unit=unit, around=lambda: _around(match, context, earlier))


def _around(match: _Match, context: Context, earlier: tuple[Claim, ...]) -> dict[str, Any]:
    """What a draft says besides what it counts: when, in which mood, whose, where, of which kind and within which bounds."""
    rule, figure = match.rule, context.figure
    because: list[Because] = [Because("measure", rule.measure, f"rule {rule.id}: “{h.text}”", h.span, h.text) for h in match.hits]
    time, time_why = as_of(context, annual=rule.annual, passage=_passage(context, earlier))
    mood = modality(context, rule.modality, time, annual=rule.annual or figure.kind is Kind.MULTIPLE)
    per = rule.unit is None and (figure.kind is not Kind.PERCENT or "*" in rule.units)
    aspect_value, aspect_why = aspect(context, rule.aspect, change=rule.change, per=per)
    because += [mood.because, aspect_why, time_why]
    filled, filled_why = _slots(match, context, earlier)
    scope, scope_why = _scope(match.wording, context)
    low, high, qualifier = figure.low, figure.high, figure.qualifier
    opened = bound(context) if qualifier is Qualifier.EXACT else None
    if opened:
        qualifier = opened[0]
        low, high = (low, None) if qualifier is Qualifier.AT_LEAST else (None, high)
        filled_why = (*filled_why, opened[1])
    return {
        **filled,
        "scope": scope,
        "low": low,
        "high": high,
        "qualifier": qualifier,
        "aspect": aspect_value,
        "modality": mood.modality,
        "as_of": time,
        "because": (*because, *filled_why, *scope_why),
    }


def _slots(match: _Match, context: Context, earlier: tuple[Claim, ...]) -> tuple[dict[str, str | None], tuple[Because, ...]]:
    """Subject and place, as far as the rule asks for them."""
    rule = match.rule
    again = _said_before(rule, context, earlier)
    lender = _lender_claim(context, earlier)
    filled: dict[str, str | None] = {}
    because = []
    for name, slot in (("subject", rule.subject), ("place", rule.place)):
        found = fill(context, slot.role, match.wording.heads, other_than=filled.get("subject")) if slot else None
        if again is not None and getattr(again, name):
            found = Filled(getattr(again, name), again.span, f"the same as “{again.quote}”")
        if slot and found is None and name == "subject":
            found = _subject_before(rule, context, earlier)
        if slot and lender is not None and (found is None or slot.role == "nationality") and _may_lend(name, rule, lender):
            found = _as_lent(name, lender) or found
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


_MANY = re.compile(r"(?:They|We|These|Those|Others|Some|Many|Most)\b")


def _subject_before(rule: Rule, context: Context, earlier: tuple[Claim, ...]) -> Filled | None:
    """A sentence that names nobody goes on about the one whom the claims of this rule were about."""
    if any(a.entity and not a.stands_for and a.span.start < context.figure.span.start for a in context.actors):
        return None
    before = [c for c in earlier if c.rule == rule.id and c.subject]
    if not before and context.figure.kind in (Kind.MONEY, Kind.PERCENT):
        before = [c for c in earlier if c.subject]  # an article that has spoken of one country only
        if len(before) < 2 or not all(c.subject and _COUNTRY.fullmatch(c.subject) for c in before[-2:]):
            return None
    if not before or len({c.subject for c in before}) > 1 or not before[-1].subject:
        return None
    subject = before[-1].subject
    here = context.reading.within(context.reading.cast, Span(context.sentence.start, context.figure.span.start))
    leaders = {"person"} if _COUNTRY.fullmatch(subject) else set()
    if any(n.entity != subject and not n.modifies and not n.is_place and n.kind not in leaders | {"country"} for n in here):
        return None  # somebody else is spoken of
    if _MANY.match(context.text, context.sentence.start) and "person" in context.reading.kinds_of(subject):
        return None  # "They" are not the one person that was spoken of
    return Filled(subject, before[-1].span, f"nobody is named here: still about “{before[-1].quote}”")


def _scope(wording: Wording, context: Context) -> tuple[tuple[str, ...], tuple[Because, ...]]:
    found, why = [], []
    for name, cues in wording.scopes.items():
        hit = cues.nearest(context.text, context.clause, context.figure.span) or cues.nearest(
            context.text, context.phrase, context.figure.span
        )
        if hit is None:
            behind = Span(context.clause.end, min(context.clause.end + 60, context.sentence.end))
            hit = cues.first(context.text, behind) if behind.start < behind.end and not context.neighbours else None
        if hit:
            found.append(name)
            why.append(Because("scope", name, f"“{hit.text}” narrows it", hit.span, hit.text))
    return tuple(sorted(found)), tuple(why)


def _claim(draft: Draft, match: _Match) -> Claim:
    context, figure, rule = draft.context, draft.context.figure, match.rule
    article = context.reading.article
    speaker, speaker_why = attribution(context)
    stands, stands_why = standing(context, draft.modality)
    span = _quote(context, draft.because)
    quote, sentence = span.of(context.text), context.sentence.of(context.text)
    number = figure.number if figure.number is not None else (figure.low if figure.low is not None else figure.high)
    assert number is not None, "a figure that is read has a number"  # noqa: S101 - the scanner's promise
    value = Value(draft.low, draft.high, figure.text, number, figure.grain or 0.0)
    line, column = article.lines.locate(span.start)
    return Claim(
        id=_id(article.id, rule.id, quote, sum([c.quote == quote and c.rule == rule.id for c in draft.earlier])),
        article=article.id,
        rule=rule.id,
        measure=draft.measure,
        subject=draft.subject,
        place=draft.place,
        scope=draft.scope,
        value=value,
        unit=draft.unit,
        qualifier=draft.qualifier,
        aspect=draft.aspect,
        modality=draft.modality,
        as_of=draft.as_of,
        standing=stands,
        attribution=speaker,
        figure=figure.span,
        figure_text=figure.text,
        span=span,
        line=line,
        column=column,
        quote=quote,
        sentence=sentence,
        event=draft.event,
        happening=draft.happening,
        basis=draft.basis,
        episodic=rule.episodic,
        grows=rule.grows,
        family=rule.family,
        title=rule.title,
        published=article.published.interval,
        within=within_of(context.reading, draft.place),
        because=(*draft.because, *(why for why in (stands_why, speaker_why) if why)),
    )


def _quote(context: Context, because: Iterable[Because]) -> Span:
    """The shortest stretch that states the claim: the figure with the words that gave measure, subject, place and time in its
    sentence.
    """
    spans = [context.core]
    spans += [
        b.span
        for b in because
        if b.span and b.field in ("measure", "subject", "place", "as_of", "modality", "aspect") and context.sentence.covers(b.span)
    ]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _id(article: str, rule: str, quote: str, ordinal: int) -> str:
    """Made of content, so that it survives edits elsewhere in the text; `ordinal` tells the same words said twice apart."""
    digest = hashlib.blake2b("\x1f".join((article, rule, quote, str(ordinal))).encode("utf-8", "surrogatepass"), digest_size=6)
    return digest.hexdigest()
