"""Whose count a figure is, where bodies count one thing by methods of their own, and what follows for two such figures."""

from __future__ import annotations

import pytest

from checker import Article, compare, extract
from checker.model import Claim


def _claims(text: str, article: str = "a", published: str = "2025-04-03") -> list[Claim]:
    return [c for c in extract([Article.from_text(text, id=article, published=published)]) if not c.measure.startswith("other:")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chile spent $5 billion on its military in 2024, according to SIPRI.", ["SIPRI"]),
        ("Chile spent $5 billion on its military in 2024, SIPRI said on Monday.", ["SIPRI"]),
        ("NATO estimates put Norway's defence spending at 2.2% of GDP in 2024.", ["NATO"]),
        ("Norway spent 2.2% of GDP on defence in 2024, NATO figures show, after 2.1% a year earlier.", ["NATO", "NATO"]),
        ("Norway spent 2.2% of GDP on defence in 2024, by its own count.", ["its own count"]),
        ("SIPRI data show that Chile spent $5 billion on its military in 2024. Peru spent $2 billion.", ["SIPRI", "SIPRI"]),
        ("SIPRI puts Norway's military spending in 2024 at $9 billion, NATO puts it at $8 billion.", ["SIPRI", "NATO"]),
        ("Inflation in Germany was 2.3% in March, the federal statistics office said.", ["the statistics office"]),
        ("Inflation in Germany was 2.5% in March, the EU's statistics office said.", ["Eurostat"]),
        (
            "Russia has 5,580 nuclear warheads, the Federation of American Scientists estimates.",
            ["Federation of American Scientists"],
        ),
        ("NATO member Norway spent 2.2% of GDP on defence in 2024.", [None]),
        ("Norway spent 2.2% of GDP on defence in 2024, short of NATO's goal.", [None]),
        ("NATO figures show that Norway plans to spend 3% of GDP on defence in 2026.", [None]),
    ],
)
def test_who_counted(text: str, names: list[str | None]) -> None:
    assert [c.counted_by for c in _claims(text)][: len(names)] == names


NATO = "NATO figures show that Norway spent $9.1 billion on defence in 2024."
SIPRI = "Norway spent $8.4 billion on its military in 2024, according to SIPRI."


def _relation(left: str, right: str) -> tuple[str, ...]:
    (one,), (other,) = _claims(left), _claims(right, "b")
    found = compare(one, other)
    return (found.relation.value, *(r.value for r in found.reasons))


def test_two_methods_are_no_conflict_and_say_why() -> None:
    (one,), (other,) = _claims(NATO), _claims(SIPRI, "b")
    found = compare(one, other)
    assert (found.relation.value, [r.value for r in found.reasons]) == ("not_comparable", ["UNIT_BASIS"])
    assert "counted by NATO and by SIPRI, each by a method of its own" in found.explanation


def test_two_methods_that_give_one_number_agree() -> None:
    assert _relation(NATO, SIPRI.replace("8.4", "9.1"))[0] == "agreement"


def test_one_method_twice_is_a_conflict() -> None:
    assert _relation(SIPRI, SIPRI.replace("8.4", "9.1")) == ("conflict",)


def test_whose_count_the_other_is_may_be_the_difference() -> None:
    told = "Norway spent $9.1 billion on defence in 2024."
    assert _relation(told, SIPRI) == ("undetermined", "UNIT_BASIS")
    assert _relation(told, SIPRI.replace("2024", "2022")) == ("change", "AS_OF")


def test_two_methods_are_no_change_either() -> None:
    assert _relation(NATO, SIPRI.replace("2024", "2022")) == ("not_comparable", "UNIT_BASIS")
