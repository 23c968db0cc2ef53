"""What is counted under the names of weapons, and in the notices of those who sell them."""

import pytest

from checker.scan import scan


def _counted(text: str, numeral: str) -> tuple[float | None, str | None]:
    figure = next(f for f in scan(text).figures if f.text == numeral)
    return figure.number, figure.unit


@pytest.mark.parametrize(
    ("text", "numeral", "number", "unit"),
    [
        (
            "They asked for twelve (12) M99 Light Rocket System (LRS) launchers.",
            "twelve (12)",
            12,
            "M99 Light Rocket System launcher",
        ),
        ("They asked for 30 (thirty) trucks.", "30 (thirty)", 30, "truck"),
        ("They asked for sixty (60) LRSS Loader Module (LM) kits.", "sixty (60)", 60, "LRSS Loader Module kit"),
        ("They asked for nine (9) M7 Long Range Rocket System (LRRS); and fuel.", "nine (9)", 9, "M7 Long Range Rocket System"),
        ("They asked for ten (10) Guided Rocket (GR-AW) pods.", "ten (10)", 10, "Guided Rocket pod"),
        ("The army bought 40 second-hand tanks.", "40", 40, "tank"),
        ("The army bought 40 second-hand M2A1s.", "40", 40, "M2A1"),
        ("The order covers 90 M2A2 SEPv3s.", "90", 90, "M2A2 SEPv3"),
        ("The order covers 16 AH-64Es.", "16", 16, "AH-64E"),
        ("The notice lists 60 AGM-99L-1 Pike Block II Missiles.", "60", 60, "AGM-99L-1 Pike Block II Missile"),
        ("The army has 16 HIMARS.", "16", 16, "HIMAR"),
        ("They sent 14 military aid packages.", "14", 14, "military aid package"),
        ("The order covers 24 of its modern F-99 fighter jets.", "24", 24, "modern F-99 fighter jet"),
        ("The order covers 90 Miller Dynamics M2A2 tanks.", "90", 90, "Miller Dynamics M2A2 tank"),
        ("The army has 40 165-mile rockets.", "40", 40, "rocket"),
        ("The order covers 20 450-pound bombs.", "20", 20, "bomb"),
        ("They shut 30 Banks & Stone stores.", "30", 30, "Banks & Stone store"),
    ],
)
def test_it_counts(text: str, numeral: str, number: float, unit: str) -> None:
    assert _counted(text, numeral) == (number, unit)


def test_a_number_in_brackets_that_differs_is_a_figure_of_its_own() -> None:
    assert [f.text for f in scan("They met twelve (11) times.").figures] == ["twelve", "11"]


def test_seconds_stay_seconds() -> None:
    assert [(f.text, f.unit) for f in scan("A 30-second film was shown.").figures] == [("30-second", "second")]
