"""People homeless: how many people an event has left without a home, or how many live without one."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, toll, words

HOMELESS = Fate(
    done=words("made homeless, left homeless, rendered homeless"),
    does=words(
        "lost their homes, living on the streets, sleeping rough, live on the streets, sleep rough, experiencing homelessness"
    ),
    state=("homeless",),
    tolls=words("number of homeless, number of homeless people"),
)


def _homeless(draft: Draft) -> Draft | None:
    return toll(draft, HOMELESS)


rule = Rule(
    id="PEO017",
    name="people-homeless",
    measure="people_homeless",
    title="People homeless: {event}",
    units=("count",),
    episodic=True,
    when=words("homeless*, lost their homes, living on the streets, live on the streets, sleeping rough, sleep rough"),
    unit="person",
    place=country(role="location"),
    refine=_homeless,
    examples=[
        expect(
            "El Salvador listed 174 dead, 96 missing and 27,000 homeless.", figure="27,000", measure="people_homeless", place="SV"
        ),
        expect("The quake left 30,000 people homeless.", figure="30,000", unit="person"),
        expect("About 500 families were made homeless by the fire.", figure="About 500", unit="family"),
        expect("More than 62,000 people were sleeping rough in January.", figure="More than 62,000", qualifier="over"),
        expect("The estimated number of homeless dropped from 580,000 to 569,000.", figure="569,000"),
        nothing("The charity runs 12 homeless shelters."),
        nothing("Two people died and the homeless were moved."),
        nothing("A homeless man won 3,000 dollars."),
    ],
)
