"""Allies counted: how many members of NATO meet a goal, spend so much, or belong to it."""

from checker.api import Aspect, Draft, Modality, Rule, allied, expect, nothing, pattern, words

DOING = (
    r"\G(?:\s(?:of\s(?:the|its|NATO[’']s)\s(?:\d+|\p{L}+)\s)?(?:\p{L}+\s){0,2}?(?:allies|members|member\sstates|countries|nations))?"
    r"(?P<lead>(?:\s(?:in\s(?:the\s)?(?:alliance|NATO)|that|which|who|had|have|has|already|now|currently|actually|only|still|also|do|did"
    r"|will|would|(?:are|were)\s(?:now\s)?expected\sto|(?:are|were)\s(?:set|due)\sto|are\sto|should|must)){0,4})"
    r"\s(?P<verb>me(?:e)?t|hit|reach(?:ed)?|spend|spent|exceed(?:ed)?|achieved?|surpass(?:ed)?|miss(?:ed)?|fell|fall|did|do)\b"
)
"""What they do with a goal, right behind them."""

OF_THEM = r"\b(?:of\s(?:the|its|NATO[’']s)|all|NATO[’']s|the\salliance[’']s)\s$"
"""All of them, of whom the others are a part."""


def _of_the_alliance(draft: Draft) -> Draft | None:
    """Those who are counted are the alliance's, where the passage is on it."""
    ours = allied(draft)
    if ours is None or draft.find("soldiers", "troops", "exercise", "drill", "battle group", where="clause"):
        return None
    doing = draft.match(DOING, where="right")
    listed = draft.match(OF_THEM, where="left")
    before = next((c for c in reversed(draft.earlier) if c.rule == "MIL045"), None)
    compared = (
        before is not None and draft.match(r"\b(?:up|down)\sfrom\s$|\b(?:compared\swith|against)\s$", where="left") is not None
    )
    if doing is None and not compared and (listed is None or "country" in (draft.unit or "")):
        return None
    draft = draft.put("subject", "NATO", f"“{ours.text}”: its members are counted", ours.span)
    draft = draft.put("place", None, "wherever they are").put("aspect", Aspect.LEVEL, "so many of them")
    if doing is None:
        return draft
    said = doing.text.split()
    mood = (
        Modality.FORECAST if {"expected", "would"} & {*said} else Modality.PLAN if {"will", "set", "due", "are"} & {*said} else None
    )
    if mood is None and draft.modality not in (Modality.PLAN, Modality.FORECAST):
        return draft
    return draft.put("modality", mood or Modality.ACTUAL, f"“{doing.text.strip()}”", doing.span)


rule = Rule(
    id="MIL045",
    name="allies-counted",
    measure="contribution_count",
    title="Members of NATO that are counted",
    family="members of an alliance",
    counts=words("allies, members, member states, member countries, countries, nations"),
    when=(
        *words("goal, target, guideline, benchmark, threshold, mark, percent, per cent"),
        pattern(r"\d%|\d\s?%"),
    ),
    also=words("meet, met, hit, reach, reached, spend, spent, exceed, exceeded, achieve*, surpass*, miss, missed, fell, fall"),
    onward=True,
    refine=_of_the_alliance,
    examples=[
        expect("NATO met. Twelve of the 40 members spent at least 3% of GDP on roads.", figure="Twelve", subject="NATO"),
        expect("NATO met. Twelve of the 40 allies met the 3% goal last year, up from nine in 2020.", figure="nine", as_of="2020"),
        expect("The alliance met. All 40 allies are expected to hit the 3% target.", figure="40", modality="forecast"),
        expect("NATO expects much, though only three allies exceed the 3% target.", figure="three", modality="actual"),
        expect("The allies agreed on 3% in 2014. Last year 12 allies met it.", figure="12", subject="NATO", as_of="2024"),
        nothing("Twelve members of the club reached the target of 3% body fat."),
        nothing("NATO sent 300 soldiers from 12 countries, 3% of all."),
    ],
)
