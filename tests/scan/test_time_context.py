"""What only looks like a time: counts, labels, names, verbs; and what its context gives back to the figures."""

from __future__ import annotations

import pytest

from checker.scan.times import find_times


def words(text: str) -> list[str]:
    return [t.span.of(text) for t in find_times(text, None)]


@pytest.mark.parametrize(
    "text",
    [
        "It may rain. You may march. May I ask?",
        "They march on. A long march. The men march in.",
        "He came from the 2nd Cavalry Regiment by the 82nd Airborne Division.",
        "He came second. A second wave. Let us second the motion.",
        "The sun sat low. She sat down, wed and left.",
        "Prices fall. The fall of Kabul. A spring in the machine.",
        "Theresa May won.",
        "2,000 people came. 1990 troops came. About 2000 soldiers came.",
        "The price rose from 1500 to 2000 euros.",
        "It weighs 2000 kg and runs 1500 metres.",
        "$2000 was paid, and 2010% more.",
        "Section 2010 of the law. Boeing 737. Highway 61. Resolution 1973.",
        "2025 © Prices.com LLC. Copyright 2019 The Times.",
        "It was a 24/7 service after 9/11, and 3/4 of it was free.",
        "A score of 3-2 and a ratio of 1:1.",
        "A 30-year-old man, aged 20 years. Children under 5 years old.",
        "A year-on-year rise and a day-to-day manner.",
        "The Daily Mail and USA TODAY. The Winter Olympics.",
        "He lives on the 1500 block of Main Street.",
        "The F-16 and COVID-19.",
        "A screen of 1920 x 1200.",
        "It went from 1000 to 2000 hires.",
        "About a quarter of girls. The March for Science.",
        "It rose 1.5 percent to 6.45.",
    ],
)
def test_no_times(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("In May 20 people died.", "May"),
        ("They may die on May 9.", "May 9"),
        ("On Friday at 5 locations it was cold.", "Friday"),
        ("He paid $12 December 27.", "December 27"),
        ("A crisis in March, in Ukraine", "March"),
    ],
)
def test_only_the_part_that_is_a_time(text: str, kept: str) -> None:
    assert words(text) == [kept]
