"""Weapons launched: how many missiles, drones, rockets or shells one side fired in one attack."""

from checker.api import Draft, Fate, Rule, country, expect, in_event, nothing, of_its_kind, pattern, things_that, words

LAUNCHED = Fate(
    done=(
        *words(
            "launch, launched, launches, launching, fire, fired, fires, firing, lob*, rain* down, unleash*, hurl*, "
            "shoot at, dropped, drop, dropping"
        ),
        pattern(r"(?:us(?:ed|ing)|sent|sending)"),
    ),
    does=words("hit, struck, landed, fell, slammed, targeted, rained down"),
    tolls=words(
        "barrage, salvo, wave, swarm, attacked with, attack with, strike with, volley, number of missiles, number of drones"
    ),
)


BROUGHT_DOWN = (
    r"\b(?:sh(?:o|oo)t(?:s|ing)?\sdown|intercept\w*|down(?:ed|ing|s)|destroy\w*|neutrali[sz]\w*|(?:brought|bring\w*|took|tak\w+)\sdown|thwart\w*"
    r"|repel\w*|eliminat\w*)\s(?:(?:about|some|around|nearly|almost|all|another|at\sleast|more\sthan|over|up\sto|a\stotal\sof)\s){0,2}$"
)
"""What was done to those that were launched, right before their number: "intercepted 8 drones fired by rebels"."""


def _launched(draft: Draft) -> Draft | None:
    """Those that were fired. "More than 20 of the 80 drones were shot down" counts another thing; "under fire" and tests are none
    of an attack.
    """
    if draft.match(r"\b(?:shot\sdown|intercept\w*|downed|destroy\w*|deliver\w*|donat\w*|suppl\w+|brought\sdown)\b", where="phrase"):
        return None
    if draft.match(BROUGHT_DOWN, where="left"):
        return None
    with_them = draft.match(
        r"\b(?:attack\w*|strik\w+|struck|target\w*|pound\w*|bombard\w*|hit)\b[^.;,]{0,60}?\swith\s(?:(?:about"
        r"|some|nearly|more\sthan|at\sleast|up\sto|a\stotal\sof)\s)?$",
        where="left",
    )
    found = things_that(draft, LAUNCHED)
    if found is None and with_them:
        found = draft.put("measure", draft.measure, f"“{with_them.text.strip()}”", with_them.span)
    if found is None:
        return None
    by = draft.match(r"\b(?:launched|fired|sent|used|dropped)\sby\s(?:the\s)?", where="sentence")
    doer = next((a for a in draft.context.actors if by and 0 <= a.span.start - by.span.end <= NEXT and a.entity), None)
    if doer and by and by.span.start >= draft.context.core.end:
        found = found.put("subject", doer.entity, "by them", doer.span)
    return of_its_kind(in_event(found, "air strike", "attack", "explosion"))


NEXT = 2
"""The name stands right behind "by"."""


rule = Rule(
    id="MIL023",
    name="weapons-launched",
    measure="weapons_launched",
    title="Weapons fired by {subject}: {event}",
    family="weapons",
    counts=words(
        "missiles, drones, rockets, shells, bombs, projectiles, mortars, torpedoes, munitions, warheads, UAVs, "
        "Shaheds, mortar rounds, artillery rounds, artillery shells"
    ),
    episodic=True,
    when=words(
        "launch, launched, launches, launching, fire, fired, fires, firing, lob*, rained, unleash*, hurled, "
        "barrage, salvo, swarm, wave, volley, attacked, attack, strike, struck, dropped, hit, using, used"
    ),
    subject=country(role="party"),
    place=country(role="location"),
    refine=_launched,
    examples=[
        nothing("Norwegian air defences intercepted 8 drones fired by rebels."),
        nothing("The navy shot down at least 6 drones launched from Chad."),
        expect(
            "Russia launched 80 drones at Ukraine overnight.", figure="80", measure="weapons_launched", subject="RU", unit="drone"
        ),
        expect(
            "Iran fired about 180 ballistic missiles at Israel on Tuesday.",
            figure="about 180",
            subject="IR",
            unit="missile",
            scope=("ballistic",),
            as_of="2025-04-01",
        ),
        expect("A barrage of 36 missiles hit the city.", figure="36", unit="missile"),
        expect("Hamas fired 5,000 rockets in the first hours.", figure="5,000", unit="rocket"),
        expect("Russian forces attacked Odesa with 25 drones.", figure="25", unit="drone"),
        expect("Ukraine shot down 94 of 139 drones launched by Russia overnight.", figure="139", subject="RU"),
        nothing("Ukraine shot down 32 drones."),
        nothing("Poland will deliver 40 missiles to Ukraine."),
        nothing("The company launched 12 drones models.".replace("drones models", "phones")),
        nothing("The army has 300 missiles."),
    ],
)
