"""Ranks: "the third-largest nuclear stockpile", "the fifth highest in NATO"."""

import re

from checker.api import Draft, Rule, affairs_of, apposed, country, expect, nothing, ranked_among


def _what_is_ranked(draft: Draft) -> Draft | None:
    """The measure is what the rank is in: the noun behind it; the group in which it is counted narrows it."""
    behind = draft.context.text[draft.context.figure.span.end : draft.context.phrase.end]
    words = re.match(
        r"\s((?:(?!(?:when|that|which|in|of|among|after|behind|with|and|to|for|on|at)\b)[a-z][a-z-]*\s?){1,3})", behind
    )
    if words:
        noun = "_".join(words.group(1).split())
        draft = draft.put("measure", f"other:{noun}_rank", f"the rank is in “{words.group(1).strip()}”", draft.context.phrase)
    draft = ranked_among(apposed(draft))
    if draft.measure == "other:economy_rank" and (draft.subject or ",").count(",") and (nation := affairs_of(draft.context)):
        draft = draft.put("subject", nation.entity, nation.why, nation.span)
    group = draft.named("location")
    if group and group.entity != draft.subject:
        draft = draft.put("scope", (group.entity,), group.why, group.span)
    return draft.put("place", None, "a rank is held among others, not at a place")


rule = Rule(
    id="GEN002",
    name="ranks",
    measure="other:rank",
    title="{subject}: rank",
    units=("rank",),
    subject=country(role="owner"),
    refine=_what_is_ranked,
    examples=[
        expect(
            "While France is the EU’s only nuclear power, it has the third-largest nuclear stockpile when it comes to "
            "nuclear-armed nations in NATO.",
            figure="third-largest",
            subject="FR",
            scope=("NATO",),
            unit="rank",
            low=3,
            measure="other:nuclear_stockpile_rank",
        ),
        expect(
            "Poland has the second-biggest army in NATO.",
            figure="second-biggest",
            subject="PL",
            scope=("NATO",),
            measure="other:army_rank",
        ),
        expect("Chile has the EU’s third-largest fleet.", figure="third-largest", subject="CL"),
        expect("The agency chose Mars, the second-smallest planet.", figure="second-smallest", subject="Mars"),
        expect("In 1940 readers voted Mr. Cole the fourth-biggest star.", figure="fourth-biggest", subject="Cole"),
        expect("Ann Cole sang at fairs. In time, she would rank among the top 10 singers.", figure="top 10", subject="Ann Cole"),
        expect(
            "His song, “The Long Way,” the second-biggest single of its year, is old.",
            figure="second-biggest",
            subject="The Long Way",
        ),
        nothing("It was their first official discussion."),
        nothing("He arrived on the third day."),
    ],
)
