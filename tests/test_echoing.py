"""A headline gives in short what the text tells in full."""

from __future__ import annotations

from checker import Article, extract
from checker.model import Claim


def _headline(text: str) -> Claim:
    return extract([Article.from_text(text, id="a", published="2025-04-03")])[0]


def test_the_text_says_whose_where_and_when() -> None:
    head = _headline(
        "900 soldiers to leave by summer\n\nOSLO - Norway will withdraw 900 soldiers from Chad by July 2025, the ministry said."
    )
    assert (head.measure, head.subject, head.place) == ("troops_withdrawn", "NO", "TD")
    assert any(b.why.startswith("the headline gives in short") and b.text and "Chad" in b.text for b in head.because)


def test_a_number_that_the_text_gives_for_two_things_is_left_open() -> None:
    head = _headline(
        "900 troops to come home\n\nNorway will withdraw 900 soldiers from Chad. "
        "Sweden will withdraw 900 soldiers from Mali, the ministry said."
    )
    assert (head.subject, head.place) == (None, None)


def test_what_the_headline_says_itself_stays() -> None:
    head = _headline("Sweden has 900 soldiers in Mali\n\nNorway will withdraw 900 soldiers from Chad, the ministry said.")
    assert (head.subject, head.place) == ("SE", "ML")


def test_a_first_sentence_is_no_headline() -> None:
    head = _headline("Some 900 troops are to come home.\n\nNorway will withdraw 900 soldiers from Chad, the ministry said.")
    assert head.place is None


def test_what_the_headline_only_names_yields_to_whom_the_text_prints_with_the_number() -> None:
    head = _headline(
        "4 soldiers die in NATO drill in Norway\n\nOSLO - Four Danish soldiers were killed when their truck sank during a NATO "
        "exercise in Norway on Monday, authorities said."
    )
    assert (head.measure, head.subject, head.place) == ("military_deaths", "DK", "NO")
