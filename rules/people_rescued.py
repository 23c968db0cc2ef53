"""People rescued: how many people were saved from danger in one event."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, toll, words

RESCUED = Fate(
    planned=True,
    done=(
        *words("rescu*, saved, pluck*"),
        pattern(r"pull\w*\s(?:alive\s)?(?:from|out\sof|to\ssafety)"),
        pattern(r"(?:found|recovered)\salive"),
    ),
    nouns=words("rescue"),
    tolls=words("number of rescued"),
    around=("pull* ... from", "pull* ... out of", "pull* ... alive", "pluck* ... from"),
)


def _rescued(draft: Draft) -> Draft | None:
    return None if draft.find("bodies", "body", "bailout", where="clause") else toll(draft, RESCUED)


rule = Rule(
    id="PEO007",
    name="people-rescued",
    measure="people_rescued",
    title="People rescued: {event}",
    units=("count",),
    episodic=True,
    when=words("rescu*, saved, pluck*, pull*, found alive"),
    unit="person",
    place=country(role="location"),
    refine=_rescued,
    examples=[
        expect("The coast guard rescued 115 people from the burning rig.", figure="115", measure="people_rescued", unit="person"),
        expect("Some 81 migrants were plucked from the sea off Malta.", figure="Some 81", unit="migrant", qualifier="about"),
        expect("Crews pulled 17 survivors from the rubble.", figure="17", unit="survivor"),
        expect("All 12 boys have been rescued from the cave.", figure="12", unit="boy"),
        nothing("Rescuers found 12 bodies."),
        nothing("Five rescuers were hurt."),
        nothing("The bank was rescued with 12 billion euros."),
    ],
)
