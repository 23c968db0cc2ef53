"""Military injured: how many soldiers of one country were wounded or hurt and lived."""

from checker.api import Befell, Draft, Rule, befell, country, expect, in_incident, in_the_war, nothing, pattern, words

DEAD = words("killed, dead, died, deaths")


def _hurt(draft: Draft) -> Draft | None:
    """ "43 soldiers were killed and 370 wounded": the 43 are not hurt."""
    told = befell(draft.context)
    if told is not None and told.befell is not Befell.WOUNDS:
        return None
    if told is None and draft.find(*DEAD, where="clause") is not None:
        return None
    return in_the_war(in_incident(draft))


rule = Rule(
    id="MIL010",
    name="military-injured",
    measure="military_injured",
    title="{subject} soldiers injured in {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, army personnel, marines, sailors, airmen,
        paratroopers, peacekeepers,
        conscripts, guards
    """),
    unit="soldier",
    when=(
        *words("wounded, injured, hurt, wounding, injuring, maimed"),
        pattern(r"\bsuffered\s(?:\p{L}+\s){0,2}(?:injuries|wounds)\b"),
    ),
    not_when=words("unhurt, uninjured, security guards"),
    grows=True,
    episodic=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=_hurt,
    examples=[
        expect("Twelve Danish soldiers were wounded in the attack in Mali.", figure="Twelve", subject="DK", place="ML"),
        expect("At least 190 soldiers have been hurt in Norway since January.", figure="At least 190", place="NO"),
        expect("The blast injured three American service members in Syria.", figure="three", subject="US", place="SY"),
        nothing("Three soldiers were killed and a driver wounded."),
        nothing("Twelve people were wounded in the attack."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
    ],
)
