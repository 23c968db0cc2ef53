"""Bridges closed: how many bridges were shut."""

from checker.api import Rule, expect, nothing

rule = Rule(
    id="OWN001",
    name="bridges-closed",
    measure="bridges_closed",
    counts=("bridges",),
    when=("closed", "shut"),
    examples=[
        expect("The city closed 12 bridges.", figure="12", low=12),
        nothing("The city closed 12 schools."),
    ],
)
