"""Margins of error: how far a poll's figures may be off. Never an answer of the poll."""

from checker.api import Rule, expect, measured, nothing, words

MARGIN = words("margin of error, sampling error, error margin, margin of sampling error, margin for error")

rule = Rule(
    id="POL012",
    name="margin-of-error",
    measure="margin_of_error",
    title="Margin of error",
    family="opinion",
    units=("percent", "percentage_point"),
    counts=("points",),
    unit="percentage_point",
    when=MARGIN,
    refine=measured(MARGIN, percent="any"),
    examples=[
        expect("The poll has a margin of error of 3.7 percentage points.", figure="3.7 percentage points"),
        expect("The survey's margin of error was 3 points.", figure="3"),
        nothing("Labour leads by 3 points, outside the margin of error."),
        nothing("The poll found that 52% approve."),
    ],
)
