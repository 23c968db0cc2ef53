"""People evacuated: how many people were told or helped to leave a dangerous place for a while."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, toll, words

EVACUATED = Fate(
    planned=True,
    done=(
        *words("evacuat*, airlift*, moved to safety, brought to safety, led to safety, moved to shelters, relocated"),
        pattern(r"(?:order|told|ask|urg|advis|warn)\w*\sto\s(?:evacuate|leave|seek\s(?:higher\sground|shelter))"),
        pattern(r"(?:under|subject\sto)\s(?:mandatory\s)?(?:evacuation|orders\sto\sevacuate)\w*(?:\sorders?)?"),
    ),
    does=(
        pattern(
            r"(?:evacuated|took\srefuge|sought\s(?:refuge|shelter)|(?:seek|sought)\shigher\sground|(?:sheltered|sheltering)\sin)"
        ),
    ),
    nouns=words("evacuee*, evacuation*"),
    tolls=words("number of evacuees"),
    around=(
        "order* ... to evacuate",
        "order* ... to leave",
        "order* ... out",
        "ask* ... to leave",
        "urg* ... to leave",
        "told ... to leave",
        "told ... to evacuate",
        "forc* ... to evacuate",
        "urg* ... to evacuate",
        "ask* ... to evacuate",
        "mov* ... to safety",
        "prompted ... to seek",
    ),
)


def _evacuated(draft: Draft) -> Draft | None:
    return toll(draft, EVACUATED)


rule = Rule(
    id="PEO006",
    name="people-evacuated",
    measure="people_evacuated",
    title="People evacuated: {event}",
    units=("count",),
    episodic=True,
    when=words(
        "evacu*, airlift*, to safety, to leave, ordered out, took refuge, sought refuge, sought shelter, "
        "shelter*, higher ground, shelters"
    ),
    unit="person",
    place=country(role="location"),
    refine=_evacuated,
    examples=[
        expect(
            "Some 10,000 people were evacuated from their homes.", figure="Some 10,000", measure="people_evacuated", unit="person"
        ),
        expect("Authorities evacuated 3,200 residents from the river bank.", figure="3,200", unit="resident"),
        expect("About 80,000 were ordered to leave as the fire spread in California.", figure="About 80,000"),
        expect("The army airlifted 45 tourists out of the valley.", figure="45", unit="tourist"),
        expect("More than 1,500 evacuees spent the night in a school.", figure="More than 1,500", qualifier="over"),
        expect("Officials ordered 250,000 people to evacuate before the storm.", figure="250,000"),
        expect("Floods prompted more than 5,000 to seek higher ground.", figure="more than 5,000", modality="actual"),
        nothing("Firefighters evacuated 12 buildings."),
        nothing("Three people died while the town was evacuated."),
        nothing(
            "Six nurses who were evacuated patients' relatives".replace(
                "Six nurses who were evacuated patients' relatives", "The 12 houses were evacuated."
            )
        ),
    ],
)
