"""Where the dead, hurt and missing of a war are: the land or region over which the text says that it was fought."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Aspect, Claim


def _claim(text: str, figure: str) -> Claim:
    claims = extract([Article.from_text(text, id="x", published="2025-04-03")])
    return next(c for c in claims if c.figure_text == figure)


OVER = "Chile said 2,700 of its soldiers were killed in fighting with Peruvians over the disputed territory of Norra-Velmark. "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("", "2,700"),
        ("More than 100 servicemen are still missing.", "100"),
        ("Peru has reported 2,400 of its soldiers died in the war.", "2,400"),
        ("Around 5,000 people were killed in the battle.", "5,000"),
    ],
)
def test_who_fell_in_a_war_fell_where_it_was_fought(text: str, figure: str) -> None:
    claims = extract([Article.from_text(OVER + text, id="x", published="2025-04-03")])
    claim = next(c for c in claims if c.figure_text.endswith(figure))
    assert claim.place == "Norra-Velmark"


def test_of_two_wars_neither_is_meant() -> None:
    text = OVER + "Peru fights a war in Kashmir, too. Around 5,000 people were killed in the war."
    assert _claim(text, "Around 5,000").place is None


def test_a_crash_is_no_war() -> None:
    text = OVER + "Four Chilean soldiers were killed in the crash of a helicopter far from the war."
    assert _claim(text, "Four").place != "Norra-Velmark"


def test_what_was_disclosed_does_not_add_up() -> None:
    text = "Chile says 2,700 of its soldiers were killed in the six-week war, the first time that it has disclosed its losses."
    assert _claim(text, "2,700").aspect is Aspect.LEVEL
