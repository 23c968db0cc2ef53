"""Lists with a bare number for each land: what the line above them says holds for all."""

from __future__ import annotations

import pytest

from checker import Article, extract
from checker.model import Claim

HOSTS = "Danish troops permanently stationed abroad, by host (June 2024):"


def claims(text: str) -> list[Claim]:
    return list(extract([Article.from_text(text, id="x", published="2025-04-03")]))


def test_each_item_counts_what_the_line_above_says() -> None:
    found = claims(f"{HOSTS}\n- Chad: 3,640\n- Mali: 1,266\n- Niger: 369*\n\n*Without those on rotation.\n")
    assert [(c.value.low, c.unit, c.subject, c.place) for c in found] == [
        (3640, "soldier", "DK", "TD"),
        (1266, "soldier", "DK", "ML"),
        (369, "soldier", "DK", "NE"),
    ]
    assert {(c.as_of.text, c.scope) for c in found} == {("June 2024", ("permanent",))}
    assert all(any(b.field == "subject" and "line above" in b.why for b in c.because) for c in found)


def test_whose_soldiers_they_are_is_open_where_the_line_does_not_say() -> None:
    found = claims("Troops stationed abroad, by host:\n• Chad: 3,640\n• Mali: 1,266\n")
    assert [(c.subject, c.place) for c in found] == [(None, "TD"), (None, "ML")]


def test_a_list_of_senders_gives_no_places() -> None:
    found = claims("Troops that are stationed there, by contributing country:\n• Chad: 3,640\n• Mali: 1,266\n")
    assert [(c.subject, c.place) for c in found] == [("TD", None), ("ML", None)]


def test_other_things_are_counted_alike() -> None:
    found = claims("Number of refugees by country:\nChad: 3,640\nMali: about 1,266 (May)\n")
    assert [(c.value.low, c.unit, c.measure) for c in found] == [
        (3640, "refugee", "other:refugee"),
        (1266, "refugee", "other:refugee"),
    ]


def test_a_footnote_ends_no_list_and_the_articles_nation_is_whose_they_are() -> None:
    text = (
        "Danish troops in Africa\n\nDanish troops have come and gone for years.\n\nBy country\n\n"
        "Permanently assigned personnel, 31 December 2024:[3]\nChad – 3,640\nMali – 1,266\n"
    )
    assert [(c.value.low, c.unit, c.subject, c.place, c.as_of.text) for c in claims(text)] == [
        (3640, "soldier", "DK", "TD", "31 December 2024"),
        (1266, "soldier", "DK", "ML", "31 December 2024"),
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Folks have asked for data on all of them:",
        "The biggest spenders, in billions of dollars:",
        "Key figures:",
        "The soldiers left. They had come late.",
    ],
)
def test_a_line_that_names_nothing_counted_lends_nothing(lead: str) -> None:
    assert claims(f"{lead}\n- Chad: 36\n- Mali: 12\n") == []


def test_one_line_is_no_list() -> None:
    assert claims("Danish troops abroad:\nChad: 3,640\nThe rest came home in May.\n") == []
