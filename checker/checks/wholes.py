"""Shares of one whole: two answers that shut each other out cannot come to more than everybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import allowed, plain_number, printed, written
from checker.checks.finding import finding
from checker.checks.statement import Statement, statements, words
from checker.context import Reading
from checker.model import Claim, Finding, Severity

__all__ = ["check"]

_OPPOSITES = (
    (r"approve[sd]?|approval", r"disapprove[sd]?|disapproval"),
    (r"in\sfavou?r(?:ed)?|favou?r(?:s|ed)?|support(?:s|ed)?|back(?:s|ed)?", r"oppose[sd]?|against|opposition"),
    (r"favou?rabl[ey]|positively|positive", r"unfavou?rabl[ey]|negatively|negative"),
    (r"agree[sd]?", r"disagree[sd]?"),
    (r"yes", r"no"),
    (r"satisfied", r"dissatisfied|unsatisfied"),
    (r"men|males?|boys", r"women|females?|girls"),
    (r"remain(?:ing)?", r"leav(?:e|ing)"),
)
"""Answers of which nobody gives both."""

_EVERYBODY = r"voters?|votes|respondents|those|people|them|americans|adults|britons|vote"
_GROUP = rf"\sof\s(?:the\s|all\s)?(?!(?:{_EVERYBODY})\b)\p{{L}}+"
"""A share of some group only: "41 percent of Republicans"."""

_TWO_QUESTIONS = r"\b(?:among|questions?|(?:first|second|other|next)\s(?:one|proposal|measure|part|round|poll))\b"
"""Words that make the two answers those of two groups or to two questions."""

_GAP = r"[^.;:]{0,80}"


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each pair of opposite answers in one sentence: do the two shares come to more than 100%?"""
    for statement in statements(reading):
        for i in range(len(statement.values) - 1):
            a, b = statement.values[i : i + 2]
            if a.unit == b.unit == "percent" and allowed(a).low + allowed(b).low > 100 and _opposite(statement, i):
                sums = f"{plain_number(a)} + {plain_number(b)} = {written(printed(a) + printed(b))}"
                message = f"“{a.text}” and “{b.text}” are shares of one whole and come to more than 100%"
                why = (
                    f"{sums}. Nobody gives both answers, so together they cannot exceed 100%, unless they are shares of two groups."
                )
                yield finding("WHOLE", Severity.WARNING, reading, (a.span, b.span), message, why, claims)


def _opposite(s: Statement, i: int) -> bool:
    """ "41% approve and 63% disapprove": one answer behind the first share, its opposite behind the second, and no group named."""
    between, after = s.gaps[i + 1], s.gaps[i + 2]
    if words(_GROUP).match(between) or words(_GROUP).match(after) or words(_TWO_QUESTIONS).search(between):
        return False
    for pair in _OPPOSITES:
        for first, second in (pair, pair[::-1]):
            opens = words(rf"(?:\s\p{{L}}+){{0,4}}\s(?:{first})\b{_GAP}").fullmatch(between)
            if opens and words(rf"(?:\s\p{{L}}+){{0,4}}\s(?:{second})\b").match(after):
                return not words(rf"\b(?:{second})\b").search(between)
    return False
