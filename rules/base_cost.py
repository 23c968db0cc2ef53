"""Base cost: what it costs to build, buy or keep a military base, a barracks or a training ground."""

from checker.api import Aspect, Draft, Modality, Rule, country, expect, lands_of, nothing, pattern, words

BASE = pattern(
    r"\b(?:military|army|air|naval|training|tank|(?-i:U\.?S\.?|American|German|NATO))\s(?:[\p{L}-]+\s)?(?:bases?|camps?|towns?|grounds?|areas?|polygons?|sites?)\b"
    r"|\b(?:barracks|garrisons?|polygon)\b|\b(?-i:[Tt]he)\sbase\b|\b(?-i:Camp|Fort)\s(?-i:\p{Lu})"
)


BUILDING = (
    r"\b(?:is|are)\s(?:also\s|now\s|currently\s|already\s)?"
    r"(?:building|constructing|expanding|developing|being\s(?:built|expanded))\b"
)
"""What is not finished."""


def _in_all(draft: Draft) -> Draft | None:
    """What a base costs is the price of one thing; whose it is may be unsaid."""
    base = draft.find(BASE)
    if base is not None and base.text.lower() == "the base" and not draft.context.reading.forces:
        return None
    if draft.aspect is Aspect.CUMULATIVE:
        draft = draft.put("aspect", Aspect.LEVEL, "the price of one base")
    building = draft.match(BUILDING, where="left") if draft.modality is Modality.ACTUAL else None
    if building is not None:
        draft = draft.put("modality", Modality.PLAN, f"“{building.text}”: it is not all spent yet", building.span)
    named = draft.match(r"\b(?-i:Camp|Fort)\s(?-i:\p{Lu}[\p{L}’'-]+)(?:\s(?-i:\p{Lu}[\p{L}’'-]+))?", where="before")
    if named is not None:
        draft = draft.put("subject", named.text, "the base by its name", named.span)
        land = next(iter(lands_of(named.text)), None)
        return draft.put("place", land, f"{named.text} is there", named.span) if land else draft
    return draft.put("subject", None, "who pays is not said") if draft.subject and len(draft.subject) != len("LT") else draft


rule = Rule(
    id="MIL043",
    name="base-cost",
    measure="base_cost",
    title="Cost of a military base in {place}",
    family="arms deals",
    units=("money",),
    when=words("cost*, worth, spend*, spent, invest*, build*, built, construct*, price, pay*, paid"),
    also=(BASE,),
    not_when=words("offer*, offered, loan, missile*, tanks, jets, helicopters, defence budget, defence spending, wage*, GDP"),
    episodic=True,
    subject=country(role="owner"),
    place=country(role="location", land=True),
    refine=_in_all,
    examples=[
        expect(
            "Norway will spend 300 million euros on a military base in Chad.",
            figure="300 million euros",
            subject="NO",
            place="TD",
            modality="plan",
        ),
        expect("The barracks in Bardufoss, Norway, cost $90 million to build.", figure="$90 million", place="NO"),
        expect("Chile is building barracks near the border for $90 million.", figure="$90 million", modality="plan"),
        nothing("The stadium cost $300 million to build."),
        nothing("In 2018 Norway offered $2 billion for a permanent US military base."),
    ],
)
