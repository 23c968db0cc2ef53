"""Some of those counted just before are no second number of them."""

from __future__ import annotations

import pytest

from checker import Article, compare, extract
from checker.model import Claim, Reason, Relation


def _claims(text: str) -> list[Claim]:
    return extract([Article.from_text(text, id="a", published="2025-04-03")])


@pytest.mark.parametrize(
    "text",
    [
        "Norway will withdraw almost 12,000 troops from Chad, 6,400 of whom will go home.",
        "Norway has 28,000 soldiers in Chad. About 4,500 of them belong to a brigade.",
        "He has 900 sheep. Of these, some 30 are black.",
    ],
)
def test_a_part_is_not_set_against_the_whole(text: str) -> None:
    whole, part = _claims(text)
    found = compare(whole, part)
    assert (found.relation, found.reasons) == (Relation.NOT_COMPARABLE, (Reason.PART_WHOLE,))


@pytest.mark.parametrize(
    "text",
    [
        "He has 30 sheep. 900 of them, says his rival, would be nearer the truth.",
        "Four of them left. Of whom 30 spoke is not known.",
    ],
)
def test_no_part_without_a_larger_number_of_the_same_before_it(text: str) -> None:
    assert not any("part" in claim.scope for claim in _claims(text))
