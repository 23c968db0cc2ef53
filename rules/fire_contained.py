"""Fires: what part of a fire's edge is under control."""

import re

from checker.api import Draft, Rule, expect, nothing, words

_CONTAINED = re.compile(r"\s(?:contained|under\scontrol|containment)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\bcontain(?:ment|ed)\b[^.;,]{0,40}\s(?:at|is|was|to|of|reached)\s$", re.IGNORECASE)


def _contained(draft: Draft) -> Draft | None:
    """The fire by its name, where it has one."""
    context = draft.context
    start = context.sentence.start
    if not (
        _CONTAINED.match(context.text, context.figure.span.end)
        or _BEFORE.search(context.text[max(start, context.figure.span.start - 60) : context.figure.span.start])
    ):
        return None
    named = draft.match(r"(?-i:\b(?!(?:The|A|An|This|Forest|Wild|Bush)\b)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)(?=\s(?:fire|blaze)\b)")
    return draft.put("subject", f"{named.text} fire", "the fire by its name", named.span) if named else draft


rule = Rule(
    id="NAT020",
    name="fire-contained",
    measure="fire_contained",
    title="{subject}: contained",
    units=("percent",),
    when=words("contained, containment, under control"),
    also=words("fire, fires, wildfire*, blaze, blazes, bushfire*, acres, hectares, firefighters"),
    refine=_contained,
    examples=[
        expect("The Pine Ridge fire was 10 percent contained.", figure="10 percent", subject="Pine Ridge fire"),
        expect("Containment of the blaze stood at 35% on Friday.", figure="35%", measure="fire_contained"),
        nothing("The report on the fire contained 10% of the data."),
        nothing("About 10% of firefighters quit."),
    ],
)
