"""Military injured: how many soldiers of one country were wounded or hurt and lived."""

from checker.api import Rule, country, expect, in_incident, nothing, pattern, words

rule = Rule(
    id="MIL010",
    name="military-injured",
    measure="military_injured",
    title="{subject} soldiers injured in {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, marines, sailors, airmen, paratroopers,
        conscripts, guards
    """),
    unit="soldier",
    when=(
        *words("wounded, injured, hurt, wounding, injuring, maimed"),
        pattern(r"\bsuffered\s(?:\p{L}+\s){0,2}(?:injuries|wounds)\b"),
    ),
    not_when=words("killed, dead, died, deaths, unhurt, uninjured, security guards"),
    grows=True,
    episodic=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=in_incident,
    examples=[
        expect("Twelve Danish soldiers were wounded in the attack in Mali.", figure="Twelve", subject="DK", place="ML"),
        expect("At least 190 soldiers have been hurt in Norway since January.", figure="At least 190", place="NO"),
        expect("The blast injured three American service members in Syria.", figure="three", subject="US", place="SY"),
        nothing("Three soldiers were killed and a driver wounded."),
        nothing("Twelve people were wounded in the attack."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
    ],
)
