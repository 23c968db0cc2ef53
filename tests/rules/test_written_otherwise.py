"""A number is the same number in digits, in words and with its scale: what a rule reads in its examples does not hang on that."""

from __future__ import annotations

import re

import pytest

import checker
from checker import run
from checker.rule import Rule

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def in_words(number: int) -> str:
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    unit, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    rest = number % unit
    return f"{in_words(number // unit)} {name}{f' {in_words(rest)}' if rest else ''}"


def written_otherwise(figure: str) -> list[str]:
    """The figure in its other spellings; none where it holds no whole round number or percentage."""
    numbers = NUMBER.findall(figure)
    if len(numbers) != 1:
        return []
    if "%" in figure:
        return [re.sub(r"\s?%", word, figure) for word in (" percent", " per cent")]
    value = float(numbers[0].replace(",", ""))
    if value < 1000 or value >= 1e6 or value % 100 or re.search(r"million|billion|bn|thousand|[$€£¥]|[A-Z]{3}", figure):
        return []
    return [figure.replace(numbers[0], other) for other in (f"{value / 1000:g} thousand", f"{value:.0f}", in_words(int(value)))]


def claim_at(text: str, start: int, end: int) -> checker.model.Claim | None:
    found = checker.extract([checker.Article.from_text(text, id="a", published="2024-03-01")])
    return next((c for c in found if c.figure.start < end and start < c.figure.end), None)


def told(claim: checker.model.Claim) -> tuple[object, ...]:
    return claim.measure, claim.subject, claim.place, claim.scope, claim.aspect, claim.modality, claim.value.low, claim.value.high


@pytest.mark.parametrize("rule", run.rules_of().rules, ids=lambda rule: rule.id)
def test_an_example_in_another_spelling_is_the_same_claim(rule: Rule) -> None:
    for example in rule.examples:
        figure = getattr(example, "figure", None)
        if not figure or example.text.count(figure) != 1:
            continue
        at = example.text.index(figure)
        claim = claim_at(example.text, at, at + len(figure))
        if claim is None:
            continue
        for other in written_otherwise(figure):
            text = example.text.replace(figure, other)
            again = claim_at(text, at, at + len(other))
            assert again is not None, text
            assert told(claim) == told(again), text
