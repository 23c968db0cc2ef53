"""People hospitalised: how many people were taken to hospital, or lie there."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, toll, words

HOSPITAL = (
    r"(?:(?:an?|the|area|local|nearby|different|several|two|three|\p{Lu}?\p{L}+[’']?s?)\s){0,5}?(?:hospitals?"
    r"|medical\scent(?:er|re)s?|clinics?|intensive\scare|emergency\srooms?|trauma\scent(?:er|re))"
)

HOSPITALISED = Fate(
    planned=True,
    done=(
        *words("hospitali*"),
        pattern(
            rf"(?:taken|rush|transport|brought|airlift|flown|sent|admit|transferr?|treat)\p{{Ll}}*\s(?:(?:by\s\p{{L}}+"
            rf"|for\s\p{{L}}+)\s)?(?:to|at|in)\s{HOSPITAL}"
        ),
    ),
    does=(
        pattern(rf"(?:went|go|showed\sup|turned\sup|arrived|walked\sinto)\s(?:to\s|at\s|in\s)?{HOSPITAL}"),
        pattern(rf"(?:remain|stay|are|were|was|is|being\streated|still)\p{{Ll}}*\s(?:in|at)\s{HOSPITAL}"),
    ),
    state=(*words("hospitalized, hospitalised"), pattern(rf"in\s{HOSPITAL}")),
    nouns=words("hospitalization*, hospitalisation*, hospital admissions"),
    tolls=words("number of hospitalizations, number of hospitalisations, hospitalizations, hospitalisations"),
    around=(
        "sent ... to hospital",
        "sending ... to hospital",
        "sent ... to the hospital",
        "sending ... to the hospital",
        "took ... to hospital",
        "put ... in hospital",
        "left ... in hospital",
    ),
)


def _in_hospital(draft: Draft) -> Draft | None:
    """Those in hospital; who was "treated at a hospital for minor injuries", or was hurt first and then taken there, is counted
    with the hurt.
    """
    hurt = draft.match(rf"\btreated\s(?:in|at)\s{HOSPITAL}\sfor\s(?:\p{{L}}+\s){{0,3}}?(?:injuries|wounds|burns)\b", where="clause")
    known = draft.match(r"\bwho\s(?:\p{Ll}+\s){0,3}?(?:injured|hurt|wounded|wounds|burned|shot)\b")
    of_these = known is not None and 0 <= known.span.start - draft.context.core.end <= len(" in the car ")
    return None if hurt or of_these else toll(draft, HOSPITALISED)


rule = Rule(
    id="PEO008",
    name="people-hospitalised",
    measure="people_hospitalised",
    title="People in hospital: {event}",
    family="victims of an event",
    units=("count",),
    episodic=True,
    when=words(
        "hospital*, medical center, medical centre, medical centers, intensive care, emergency room, clinic*, trauma center"
    ),
    unit="person",
    place=country(role="location"),
    scope={"critical": words("critical condition, intensive care, critically")},
    refine=_in_hospital,
    examples=[
        expect("Five people on the bus went to the hospital.", figure="Five", unit="person"),
        expect(
            "A dozen people were hospitalized after the gas leak.",
            figure="A dozen",
            measure="people_hospitalised",
            low=12,
            unit="person",
        ),
        expect("Six people were taken to a local hospital with gunshot wounds.", figure="Six"),
        expect("Two others were also transported to the hospital.", figure="Two"),
        expect("The fire sent 23 firefighters to the hospital.", figure="23", unit="firefighter"),
        expect(
            "Some 320 patients are in intensive care across the country.", figure="Some 320", unit="patient", scope=("critical",)
        ),
        expect("There were 1,204 new hospitalizations on Monday.", figure="1,204", aspect="increase"),
        nothing("Three others who were hurt in the blast were taken to a hospital."),
        nothing("The city has 12 hospitals."),
        nothing("Two hospitals treated the wounded."),
        nothing("Three people died on the way to hospital."),
        nothing("The hospital hired 40 nurses."),
    ],
)
