"""One figure told twice, and the date that an article prints for itself."""

from __future__ import annotations

import pytest

from tests.checks.reading import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "A Moss man was charged after accidentally shooting his 12-year-old son in the leg.\n"
                "Max Roth, 44, of Moss, was charged after accidentally shooting his 13-year-old son in the leg on Sunday."
            ),
            [("TWICE", "info")],
        ),
        (
            "A fire in a mill in Moss killed 12 people on Monday. Police said that the fire in the mill killed 14 people.",
            [("TWICE", "info")],
        ),
        # Two things, two times, or too few words to say.
        ("A fire in a mill in Moss killed 12 people on Monday. A fire in a mill in Oslo killed 14 people on Monday.", []),
        ("A fire in a mill in Moss killed 12 people on Monday. An earlier fire in the mill in Moss killed 14 people.", []),
        ("The fire in the mill killed 12 people in 2021. The fire in the mill killed 14 people in 2023.", []),
        ("The fire in the mill in Moss killed about 12 people. The fire in the mill in Moss killed 14 people.", []),
        ("He has two cars. She has three cars.", []),
    ],
)
def test_one_figure_told_twice(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("LONDON, May 2, 2024 — The council met.", "2023-05-02", [("DATELINE", "warning")]),
        ("LONDON, May 2, 2024 — The council met.", "2024-05-02", []),
        ("LONDON, May 2, 2024 — The council met.", None, []),
        ("Published: 2 May 2015\nThe council met.", "2017-01-28", [("DATELINE", "warning")]),
        ("Published: 2 May 2015. Updated: 27 January 2017\nThe council met.", "2017-01-28", []),
        ("The council met on May 2, 2015 — a Saturday.", "2017-01-28", []),
    ],
)
def test_the_day_that_an_article_prints(text, published, expected):
    assert said(text, published=published) == expected
