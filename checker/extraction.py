"""Extract: figures and rules in, claims out. Each figure becomes at most one claim: that of the rule whose words stand nearest to
it. Only "no casualties" is two: none of them dead, none of them hurt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.claiming import claim_of
from checker.context import Context, Reading, topic
from checker.context.asked import answering
from checker.drafting import counted_on, draft_of, lender_claim
from checker.echoing import with_headline
from checker.errors import PatternTimeout
from checker.matching import LAST, Match, candidates, goes_on, lent_match, match_of
from checker.model import Claim, Failure, Figure, Kind, Status
from checker.rule import Rule
from checker.rulebook import Rulebook
from checker.scan.zeros import says_zero
from checker.settling import settled, understood_as
from checker.staying import staying_with
from checker.wording import Wording

__all__ = ["extract"]


def extract(reading: Reading, rulebook: Rulebook) -> tuple[tuple[Claim, ...], tuple[Failure, ...]]:
    """The claims of one article in the order of the text, and the rules that failed on it."""
    claims: list[Claim] = []
    failures: dict[tuple[str, str], Failure] = {}
    for figure in reading.scan.figures:
        if figure.status is not Status.READ or _vague(reading.text, figure):
            continue
        context = answering(understood_as(reading.context(figure)), claims[-REACH:])
        rules = rulebook.asked(context.figure)
        if not rules:
            continue
        found, failed = _claims_of(context, rules, tuple(claims[-REACH:]))
        for failure in failed:
            failures.setdefault((failure.what, failure.path), failure)
        claims += found
    return with_headline(reading, staying_with(reading, claims)), tuple(failures.values())


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
    numeral = figure.numeral.of(text)
    return (figure.high is None and _VAGUE.search(numeral) is not None) or _FEW.match(numeral) is not None


_FEW = re.compile(r"(?:a\s+)?(?:few|several|multi|couple)\b", re.IGNORECASE)
""" "A few hundred", "several billion", "a couple of": as vague."""


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
    matches: list[Match] = []
    lender = lender_claim(context, earlier)
    for wording in candidates(rules, context, earlier) if lender is None else rules:
        try:
            match = match_of(wording, context, earlier) or (lent_match(wording, context, lender) if lender is not None else None)
        except PatternTimeout as error:
            failures.append(_failure(context, wording.rule, str(error)))
            continue
        if match:
            matches.append(match)
    gone_on = goes_on(context, rules, earlier)
    if gone_on is not None:
        matches.append(gone_on)
    for match in sorted(matches, key=lambda m: (m.distance, m.rule.id)):
        try:
            # What no other rule takes needs a noun to hold on to, or it is no claim.
            draft = draft_of(match, context, earlier) if match.distance < LAST or topic(context) else None
            if draft is not None and match.rule.refine is not None:
                draft = match.rule.refine(draft)
            if draft is not None and lender is not None:
                draft = counted_on(draft, match.rule, lender)
            if draft is not None:
                draft = settled(draft, match.rule).complete()  # whatever is wrong with the rule's words shows here
        except PatternTimeout as error:
            failures.append(_failure(context, match.rule, str(error)))
            continue
        except Exception as error:  # noqa: BLE001 - a rule may be anybody's code: what it raises is a failure of that rule, shown as one
            failures.append(_failure(context, match.rule, f"raised {type(error).__name__}: {error}"))
            continue
        if draft is not None:
            claims.append(claim_of(draft, match))
            if not none:
                break
    return claims, failures


def _failure(context: Context, rule: Rule, what: str) -> Failure:
    article = context.reading.article
    return Failure(
        "rule",
        article.path or article.id,
        f"rule {rule.id} ({rule.name}) {what}",
        f"mend or disable the rule: {rule.file}:{rule.line}",
        context.figure.line,
    )
