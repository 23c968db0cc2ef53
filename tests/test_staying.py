"""A sentence that names nobody goes on about the one whom the claims on both sides of it are about."""

from __future__ import annotations

from checker import Article, extract
from checker.model import Claim

BEFORE = "Norway will spend 3% of GDP on defence next year."
BEHIND = "Norway’s army has 900 tanks."


def _between(*sentences: str) -> Claim:
    text = " ".join(sentences)
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    return next(c for c in claims if "depots" in c.sentence)


def test_the_owner_of_the_claims_around_it() -> None:
    claim = _between(BEFORE, "Forty-seven depots are to be rebuilt.", BEHIND)
    assert claim.subject == "NO"
    assert any(b.why.startswith("nobody else is named here") and b.text and "3%" in b.text for b in claim.because)


def test_somebody_else_in_the_sentence_leaves_it_open() -> None:
    assert _between(BEFORE, "In the hills seen from Sweden some 47 depots are to be rebuilt.", BEHIND).subject is None


def test_two_owners_around_it_leave_it_open() -> None:
    assert _between(BEFORE, "Forty-seven depots are to be rebuilt.", "Sweden’s army has 900 tanks.").subject is None


def test_claims_far_away_are_about_something_else() -> None:
    far = "Nobody knows why. " * 4
    assert _between(BEFORE, far, "Forty-seven depots are to be rebuilt.", BEHIND).subject is None
