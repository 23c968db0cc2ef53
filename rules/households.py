"""Households and homes: how many there are, or have or lack something."""

from checker.api import Draft, Rule, country, expect, nothing, words


def _what_of_them(draft: Draft) -> Draft | None:
    """What the homes have, lack or suffer is the event: homes without power are not homes destroyed."""
    said = draft.match(
        r"\b(?:without\s(?:power|electricity|water|gas|heating)|lost\spower|destroyed|damaged|flooded"
        r"|burned|built|evacuated|connected|power(?:ed)?|supplied|access|sold|affected|vacant|empty|new)\b"
    )
    if said is None:
        return draft if draft.find("households") else None
    return draft.put("event", said.text.lower(), f"“{said.text}” says what of them", said.span)


rule = Rule(
    id="POL008",
    name="households",
    measure="households",
    title="Households in {place}: {event}",
    family="people",
    counts=("households", "homes", "houses", "dwellings", "housing units"),
    unit="household",
    not_when=words("nursing homes, care homes, funeral homes, home runs, opera houses, several homes of, owns, owned"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_what_of_them,
    examples=[
        expect("Some 70,000 households in Poland were without power.", figure="Some 70,000", place="PL", event="without power"),
        expect("The fire destroyed 450 homes.", figure="450", event="destroyed"),
        expect("The farm can power 900,000 homes.", figure="900,000", event="power"),
        expect("Germany has 41 million households.", figure="41 million", subject="DE", unit="household"),
        nothing("The group runs 40 nursing homes."),
        nothing("He owned three houses."),
    ],
)
