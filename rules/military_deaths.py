"""Military deaths: how many soldiers of one country died in one event."""

from checker.api import AHEAD, Befell, Draft, Rule, befell, country, expect, in_incident, in_the_war, nothing, pattern, words

FOUND_IT = r"\b(?:was|were|been)\sfound\b(?!\s(?:dead|deceased|alive|safe|guilty|unharmed|well|fit|unconscious))"
"""What is told of bodies in a story of dead soldiers, and elsewhere of anybody."""


DEAD = words("dead, died, killed, bodies, remains, deceased")

HURT = words("wounded, injured")


def _dead(draft: Draft) -> Draft | None:
    """ "Three of the four soldiers were found dead": the four are not."""
    told = befell(draft.context)
    if told is not None and told.befell is not Befell.DEATH:
        return None
    if told is None and draft.find(*HURT, where="clause") is not None:
        return None
    part = draft.match(
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|several|\d+)\s(?:out\s)?of\s(?:the|those|these|them)\s$",
        where="left",
    )
    if part is not None:
        return None
    if draft.match(
        r"\G[^.;]{1,160}?\bdeaths?\sof\s(?!(?:the|those|these|their)?\s?(?:soldiers|troops|men|comrades|four|three|two|them)\b)",
        where="right",
    ):
        return None  # they are sent, or march, for the deaths of others
    only_found = all((b.text or "").endswith("found") for b in draft.because if b.field == "measure")
    if only_found and not draft.find(*DEAD, where="sentence") and not any(c.measure == draft.measure for c in draft.earlier):
        return None
    lost = draft.match(r"\b(?:has|have|had)\slost\b", where="left")
    whose = draft.named("owner") if lost and draft.subject is None else None
    if whose is not None:
        draft = draft.put("subject", whose.entity, "who has lost them", whose.span)
    return in_the_war(in_incident(draft))


rule = Rule(
    id="MIL002",
    name="military-deaths",
    measure="military_deaths",
    title="{subject} soldiers who died in {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, army personnel, marines, sailors, airmen,
        paratroopers, peacekeepers, military deaths, military fatalities, troop deaths, soldier deaths, combat deaths
    """),
    unit="soldier",
    when=(
        *words(
            "losses, killed, killing, kill, died, dead, deceased, death, deaths, dying, fallen, lost their lives, "
            "perished, bodies of, remains of"
        ),
        pattern(r"(?<!\b(?:to|would|could|might|may)\s)\bdies?\b(?!\sfor\b)"),
        pattern(FOUND_IT),
        pattern(r"\b(?:body|remains)\sof\s(?:the|an?)\s(?:\p{Ll}+\s){0,2}(?=of\s)"),
        pattern(r"\b(?:has|have|had)\slost\s(?:\p{Ll}+\s){0,3}" + AHEAD + r"|\b[Ll]osing\s(?=\p{Ll}+\sof\sour\sown)"),
    ),
    not_when=words("were missing, captured, deny, denied, feared"),
    episodic=True,
    grows=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=_dead,
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
        expect("Norway has lost 300 soldiers in Chad since 2022.", figure="300", subject="NO", place="TD"),
        expect("A US battalion is based in Pabrade. In March, two US soldiers died there.", figure="two", subject="US", place="LT"),
        expect(
            "Divers recovered the body of the last of four Danish soldiers whose carrier sank in a lake in Chad.",
            figure="four",
            subject="DK",
            place="TD",
        ),
        expect(
            "Four Danish soldiers died in a swamp in Chad. Three of the soldiers had been found on Monday.",
            figure="Three",
            subject="DK",
            place="TD",
        ),
        expect(
            "Three of the four U.S. soldiers who went missing in Chad have been found dead.",
            figure="Three",
            subject="US",
            place="TD",
        ),
        expect("Three Danish soldiers die in drill in Chad", figure="Three", subject="DK", place="TD"),
        nothing("Three of the soldiers were found in a bar in Chad."),
        nothing("The 300 soldiers in Chad were ready to die for it, he said."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("Twelve soldiers were wounded in the attack in Mali."),
    ],
)
