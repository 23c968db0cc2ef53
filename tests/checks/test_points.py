"""Percent and percentage points."""

from __future__ import annotations

import pytest

from tests.checks.reading import said

ERROR, WARNING, INFO = ("POINTS", "error"), ("POINTS", "warning"), ("POINTS", "info")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unemployment was up 0.7% from 4% to 4.7%.", [WARNING]),
        ("Prices rose from 2 percent to 3 percent, a 1 percent increase.", [WARNING]),
        ("They raised the target from 20% to 25% by 2030, a 5% increase.", [WARNING]),
        ("The Fed raised rates by 25 basis points to 4.5% from 4%.", [ERROR]),
        ("The share rose 3 percentage points to 45 percent from 40 percent.", [ERROR]),
        ("The share rose 40 percent to 45 percent from 40 percent.", [ERROR]),
        ("The rate rose 0.5 percentage points to 4.5% from 4%.", [INFO]),
        ("Its share fell to 12% from 15%, a drop of 20 percent.", [INFO]),
        ("The central bank cut its rate by 50 basis points to 4.5% from 5%.", [INFO]),
        ("Mortgage rates climbed to 6.7% from 6.29% last week, up half a percentage point.", []),
        ("Support rose to 52 percent, up 3 points since May.", []),
        ("Some 45% of men agreed, compared with 60% of women, an increase of 15 points.", []),
    ],
)
def test_a_step_between_two_percentages(text, expected):
    assert said(text) == expected
