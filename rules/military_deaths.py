"""Military deaths: how many soldiers of one country died in one event."""

from checker.api import Rule, country, expect, in_incident, nothing, words

rule = Rule(
    id="MIL002",
    name="military-deaths",
    measure="military_deaths",
    title="{subject} soldiers who died in {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, marines, sailors, airmen,
        paratroopers
    """),
    unit="soldier",
    when=words(
        "losses, killed, killing, kill, died, dead, death, deaths, dying, fallen, lost their lives, perished, bodies of, remains of"
    ),
    not_when=words("wounded, injured, were missing, captured, deny, denied, feared"),
    episodic=True,
    grows=True,
    subject=country(role="nationality"),
    place=country(role="location"),
    refine=in_incident,
    examples=[
        expect(
            "He conveyed condolences for the recent deaths of four U.S. soldiers during joint military exercises in Lithuania.",
            figure="four",
            subject="US",
            place="LT",
            modality="actual",
            aspect="level",
            unit="soldier",
        ),
        expect(
            "Three French soldiers were killed in northern Mali on Monday.",
            figure="Three",
            subject="FR",
            place="ML",
            as_of="2025-03-31",
        ),
        expect(
            "The attack in Niger killed at least 12 American soldiers.",
            figure="at least 12",
            subject="US",
            place="NE",
            qualifier="at_least",
            low=12,
            high=None,
        ),
        expect("The bodies of three soldiers were found near the range.", figure="three"),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("Twelve soldiers were wounded in the attack in Mali."),
    ],
)
