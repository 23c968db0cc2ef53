"""Conversions of units and currencies."""

from __future__ import annotations

import pytest

from tests.checks.reading import findings, said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The trail is 100 km (72 miles) long.", "100 km = 62.1 miles"),
        ("The storm brought 120-mph (205-kph) winds.", "120 mph = 193 kph"),
        ("It was 90 F (25 C).", "90 F = 32.2 C"),
        ("The peak is 3,000 metres (7,843 feet) high.", "3,000 metres = 9,843 feet"),
        ("The farm has 100 acres (400 hectares).", "100 acres = 40.5 hectares"),
    ],
)
def test_two_units_that_do_not_agree(text, shown):
    (found,) = findings(text)
    assert (found.code, found.severity.value) == ("CONVERSION", "error")
    assert shown in found.explanation


@pytest.mark.parametrize(
    "text",
    [
        "It is 100 km (62 miles) to the coast, 30 C (86 F) in the shade, and 2 C (3.6 F) warmer than before.",
        "Winds of 105 miles (165 kms) and 8 mph (12 kph); 500 miles (800 km); 60 miles (100 km); 20 miles (32 km).",
        "Missiles with a range between 500 and 5,500 km (310-3,400 miles).",
        "It weighs 1,000 tons (907 tonnes), or 10 tons (10 tonnes), and holds 5 gallons (19 litres) or 5 gallons (23 litres).",
        "He is 6 feet 2 inches (1.88 metres) tall.",
        "About 35 miles (56km) away, some 900 degrees Fahrenheit (500 degrees Celsius).",
        "They ran 10 km (in 40 minutes) and 5 miles (their best).",
        "The 200-foot (60-meter) tower weighs 20 tons (and 3 metres of it are steel).",
    ],
)
def test_two_units_that_agree(text):
    assert said(text) == []


def test_a_rate_unlike_the_others_of_the_article():
    text = "He owes 500 million zlotys ($130 million) and 40 million zlotys ($10.4 million), she 10 million zlotys ($1 million)."
    (found,) = findings(text)
    assert (found.code, found.severity.value) == ("CURRENCY", "info")
    assert "1 million / 10 million = 0.1" in found.explanation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was 113F (39C) in the shade.", [("CONVERSION", "error")]),
        ("It was 113F (45C) in the shade.", []),
        ("It warmed by 2C (4F) in a day.", []),
        ("The wall is 20 feet, or 9 meters, high.", [("CONVERSION", "error")]),
        ("The wall is 20 feet, or 6 meters, high.", []),
    ],
)
def test_letters_and_values_said_again(text, expected):
    assert said(text) == expected
