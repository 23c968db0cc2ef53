"""Matching: which words make a figure a rule's: its conditions, those that carry an earlier claim on to it, or those of the
figure whose noun is understood.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import msgspec
import regex

from checker.context import Context, attached, led_by, topic
from checker.context.bought_listed import PURCHASES, on_a_list_of_purchases
from checker.context.governing import converted_from
from checker.context.who_they_are import who_they_are
from checker.cues import Hit
from checker.model import Claim, Figure, Kind
from checker.patterns import pattern_of
from checker.rule import Rule
from checker.scan.zeros import says_zero
from checker.wording import Wording

__all__ = ["LAST", "Match", "candidates", "goes_on", "lent_match", "match_of"]


class Match(msgspec.Struct, frozen=True):
    wording: Wording
    hits: tuple[Hit, ...]
    distance: int

    @property
    def rule(self) -> Rule:
        return self.wording.rule


def goes_on(context: Context, rules: Iterable[Wording], earlier: tuple[Claim, ...]) -> Match | None:
    """ "Norway spent 4.1% of GDP on defence. Sweden, on 2.4%, ...": a percentage or a sum that nothing is said of measures what the
    one just before it measured.
    """
    twin = converted_from(context)
    same = next((c for c in reversed(earlier) if c.figure == twin.figure.span), None) if twin is not None else None
    if same is not None:
        wording = next((w for w in rules if w.rule.id == same.rule and "*" not in w.rule.units), None)
        return Match(wording, (Hit(same.figure, same.figure_text),), -1) if wording else None
    again = _said_again(context, rules, earlier)
    if again is not None:
        return again
    if context.figure.kind not in (Kind.PERCENT, Kind.MONEY):
        return None
    since = context.before(PASSAGE).start
    before = [c for c in earlier if c.span.start >= since and c.unit == context.figure.unit]
    wording = next((w for w in rules if before and w.rule.id == before[-1].rule and "*" not in w.rule.units), None)
    if wording is None or context.first(wording.not_when, context.clause):
        return None
    noun = topic(context)  # last: to find the noun costs most
    if noun is None or noun.span != context.figure.span:
        return None
    return Match(wording, (Hit(before[-1].figure, before[-1].figure_text),), LAST - 1)


def _said_again(context: Context, rules: Iterable[Wording], earlier: tuple[Claim, ...]) -> Match | None:
    """ "Promised to spend 5% on roads. How is the 5% made up?": a definite share or sum, without a noun, that was given before."""
    figure = context.figure
    if figure.kind not in (Kind.PERCENT, Kind.MONEY) or not earlier:
        return None
    start = figure.span.start
    if _definite().search(context.text, max(start - len("these "), 0), start) is None:
        return None
    if _no_noun().match(context.text, figure.span.end) is None:
        return None
    same = next((c for c in reversed(earlier) if c.value.number == figure.number and c.unit == figure.unit), None)
    wording = next((w for w in rules if same and w.rule.id == same.rule and "*" not in w.rule.units), None)
    return Match(wording, (Hit(same.figure, same.figure_text),), LAST - 1) if same is not None and wording is not None else None


@cache
def _definite() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\s$")


@cache
def _no_noun() -> regex.Pattern[str]:
    """What stands behind a figure that has no noun of its own: a mark, or a verb."""
    return pattern_of(
        r"[.,;:?!)]|\s(?:is|are|was|were|will|would|can|could|should|has|have|had|made|comes?|goes|by|and|or|that|which|in\s(?:19|20)\d\d)\b"
    )


PASSAGE = 4
"""How many sentences back a measure may have been named that a bare percentage or sum goes on with: a heading may stand between."""


_UNDERSTOOD = 100
"""The distance of the rule of the figure whose noun is understood: any word of the figure's own sentence is nearer."""


def lent_match(wording: Wording, context: Context, lender: Claim) -> Match | None:
    """A figure whose noun is understood goes on with what that noun's figure measured, unless its own words say otherwise."""
    if lender.rule != wording.rule.id or "*" in wording.rule.units:
        return None
    if context.first(wording.not_when, context.clause):
        return None
    return Match(wording, (Hit(lender.figure, lender.figure_text),), _UNDERSTOOD)


LAST = 10**6
"""The distance of a rule that takes what no other does: it stands further from the figure than any word can."""


def candidates(rules: Iterable[Wording], context: Context, earlier: tuple[Claim, ...]) -> list[Wording]:
    """Those of the rules that `match_of` is worth asking. At nearly every figure most rules lack the word of one of their
    conditions, and one look into the index of the sentence tells.
    """
    if context.question is not None:
        return list(rules)  # the words may stand in the question
    near = context.nearby
    known, elsewhere = near.size, near.numbers.isdisjoint
    listed = on_a_list_of_purchases(context) is not None

    def carried(wording: Wording) -> bool:
        return (bool(earlier) and _may_go_on(wording, context)) or (listed and _of_purchases(wording))

    found = []
    for wording in rules:
        for lists in wording.needed:
            if lists[-1] < known and elsewhere(lists) and not (wording.rule.carry and carried(wording)):
                break
        else:
            found.append(wording)
    return found


def match_of(wording: Wording, context: Context, earlier: tuple[Claim, ...]) -> Match | None:
    """The words that make the figure this rule's, or None. The nearer they stand, the better the match."""
    rule = wording.rule
    if "*" in rule.units:
        # That there are none of it is no figure of what no rule takes.
        return None if says_zero(context.figure.numeral.of(context.text)) else Match(wording, (), LAST)
    if rule.not_when and context.first(wording.not_when, context.clause):
        return None
    if rule.not_attached and attached(context, wording.not_attached):
        return None
    hits = _conditions(wording, context)
    if hits is None:
        carried = _carried(wording, context, earlier)
        return Match(wording, (carried,), carried.distance(context.core)) if carried else None
    # A rule that a word attaches to the figure, or that needs no word but its noun, stands right at the figure.
    return Match(wording, hits, 0 if rule.attached or not hits else min(_away(h, context) for h in hits))


def _away(hit: Hit, context: Context) -> int:
    """How far a word stands from the figure. Behind any other: one that only says who they are, and for those of whom a part is
    counted ("two of the three who were hurt have died") one that is said of the part.
    """
    who = who_they_are(context)
    if who is None:
        return hit.distance(context.core)
    of_them_all = _of_the().search(context.text, max(context.figure.span.start - 12, 0), context.figure.span.start) is not None
    beside = hit.span.start >= who.end if of_them_all else who.covers(hit.span)
    return hit.distance(context.core) + (SIDE_CLAUSE if beside else 0)


@cache
def _of_the() -> regex.Pattern[str]:
    return pattern_of(r"\bof\s(?:the|its|their|these|those|his|her|our)\s$")


SIDE_CLAUSE = 1000
"""Added to the distance of a word in a side clause: more characters than a sentence has, and fewer than stand for a last resort."""


def _may_go_on(wording: Wording, context: Context) -> bool:
    """True where the figure stands in brackets, or a word may be near that carries a claim on to it."""
    return _bracketed(context) or not context.lacks(wording.carry)


def _bracketed(context: Context) -> bool:
    return context.text[context.figure.span.start - 1 : context.figure.span.start] == "("


def _conditions(wording: Wording, context: Context) -> tuple[Hit, ...] | None:
    """A word for each condition of the rule, or None where one lacks its word."""
    hits: list[Hit] = []
    for cues in wording.conditions:
        hit = cues.nearest(context.text, context.clause, context.figure.span)
        if hit is None and context.clause != context.sentence:
            hit = cues.nearest(context.text, context.sentence, context.figure.span)
        if hit is None and context.question is not None:
            hit = cues.last(context.text, context.question)
        if hit is None and wording.rule.onward and cues is wording.conditions[0]:
            hit = cues.last(context.text, context.before())
        if hit is None:
            return None
        hits.append(hit)
    if wording.rule.attached:
        hit = attached(context, wording.attached) or (led_by(context, wording.led_by) if wording.rule.led_by else None)
        if hit is None:
            return None
        hits.insert(0, hit)
    return tuple(hits)


def _of_purchases(wording: Wording) -> bool:
    """Whether a rule goes on with what a country has bought."""
    return not PURCHASES.isdisjoint(wording.rule.follows)


def _carried(wording: Wording, context: Context, earlier: tuple[Claim, ...]) -> Hit | None:
    """The words by which a figure goes on with what an earlier claim began: one of this rule in the two sentences before, or of the
    same size anywhere.
    """
    rule = wording.rule
    listed = on_a_list_of_purchases(context) if _of_purchases(wording) else None
    if listed is not None:
        return Hit(listed.span, listed.span.of(context.text))
    if not rule.carry or not earlier:
        return None
    figure, since = context.figure, context.before().start
    if figure.kind is Kind.PERCENT:
        since = _same_matter(context, earlier, since, rule.family)
    just_before = any(
        c.span.start >= since
        and (
            (c.rule == rule.id and (_same_noun(c.unit, rule.unit or figure.unit) or _money(c, figure))) or c.measure in rule.follows
        )
        for c in reversed(earlier)
    )
    if just_before and _bracketed(context):
        return Hit(figure.span, figure.text)
    if not just_before and not (figure.kind in (Kind.MONEY, Kind.PERCENT) and _same_size(rule, figure, earlier)):
        return None
    return wording.carry.nearest(context.text, context.sentence, figure.span)


def _same_size(rule: Rule, figure: Figure, earlier: tuple[Claim, ...]) -> bool:
    return any(c.rule == rule.id and c.value.number == figure.number and c.unit == (rule.unit or figure.unit) for c in earlier)


def _same_matter(context: Context, earlier: tuple[Claim, ...], since: int, family: str | None) -> int:
    """Where the passage begins that has spoken of one share only: a percentage goes on with it from further off."""
    first = context.before(PASSAGE).start
    last = next((c for c in reversed(earlier) if c.unit == context.figure.unit and c.span.start >= first), None)
    if family is not None:
        shares = [c for c in earlier if c.unit == context.figure.unit and c.family is not None]
        if len(shares) >= ON_ONE_SHARE and all(c.family == family for c in shares):
            return 0
    return min(since, last.span.start) if last else since


ON_ONE_SHARE = 3
"""Percentages of one kind, and of no other, from which on an article is about that share, and goes on with it anywhere."""


def _money(claim: Claim, figure: Figure) -> bool:
    """Two sums, in whatever currency: "Seoul pays 1.5 trillion won. Tokyo's package comes to 1 trillion yen"."""
    return figure.kind is Kind.MONEY and len(claim.unit or "") == len("USD") and (claim.unit or "").isupper()


def _same_noun(left: str | None, right: str | None) -> bool:
    """ "Launcher" and "M903 launcher"."""
    return (left or "").rsplit(" ", 1)[-1] == (right or "").rsplit(" ", 1)[-1]
