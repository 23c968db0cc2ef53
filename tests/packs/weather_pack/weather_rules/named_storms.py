"""Named storms: how many storms of a season were given a name."""

from checker.api import Rule, expect, nothing

rule = Rule(
    id="WEA001",
    name="named-storms",
    measure="named_storms",
    counts=("named storms", "storms"),
    when=("season", "named"),
    not_when=("exercise",),
    title="Named storms",
    examples=[
        expect("The season brought 18 named storms.", figure="18", low=18, modality="actual"),
        nothing("Four ships took part in the exercise."),
    ],
)
