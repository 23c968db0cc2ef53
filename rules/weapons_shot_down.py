"""Weapons shot down: how many drones, missiles or aircraft were brought down or intercepted."""

import re

from checker.api import Draft, Fate, Rule, country, expect, in_event, nothing, of_its_kind, pattern, things_that, words

DOWN = Fate(
    done=(
        *words(
            "shot down, shoot down, shoots down, shooting down, downed, downing, intercept*, brought down, "
            "bringing down, neutrali*, thwart*, took down, taken down"
        ),
        pattern(r"destroy(?:ed|ing|s)"),
    ),
    does=words("were lost, went down"),
    around=("shot ... down", "shoot ... down", "bring ... down", "brought ... down"),
    nouns=words("downing, interception"),
)


def _down(draft: Draft) -> Draft | None:
    """Those brought down in the air; what is destroyed on the ground is no drone or missile in flight."""
    found = things_that(draft, DOWN)
    if found is None:
        return None
    passive = draft.match(
        r"\G[^.;,]{0,60}?\b(?:was|were|been|being)\s(?:\p{Ll}+\s)?(?:shot|intercepted|downed|destroyed|brought)\b", where="right"
    )
    whose = found.said_at("subject")
    defenders = (a for a in draft.context.actors if a.kind == "country" and _defends(draft, a.span.end))
    speaker = next(defenders, None)
    if found.subject is None and passive is None and speaker is not None and speaker.span.end <= draft.context.figure.span.start:
        found = found.put("subject", speaker.entity, "their air defence", speaker.span)
    if passive is not None and whose is not None and whose.start < passive.span.start:
        by = (
            (speaker.entity, "its air defence tells of those that it brought down", speaker.span)
            if speaker
            else (None, "by whom is not said", None)
        )
        found = found.put("subject", *by)
    ground = draft.match(r"\bdestroy\w*", where="clause") and draft.match(
        r"\b(?:launchers?|depots?|warehouses?|factor\w+|airfields?|airbases?|on\sthe\sground|stockpile\w*)\b", where="clause"
    )
    return None if ground else of_its_kind(in_event(found, "air strike", "attack", "explosion"))


def _defends(draft: Draft, at: int) -> bool:
    """ "Ukraine's air force said", "the Norwegian defence ministry": who tells what it has shot down."""
    return re.match(DEFENDERS, draft.context.text[at : at + 60]) is not None


DEFENDERS = (
    r"(?:[’']s)?\s(?:air\sforces?|air\sdefen[cs]es?|defen[cs]e\sministry|ministry\sof\sdefen[cs]e|military|army|armed\sforces"
    r"|general\sstaff)\b"
)


rule = Rule(
    id="MIL024",
    name="weapons-shot-down",
    measure="weapons_shot_down",
    title="Drones, missiles and aircraft shot down by {subject}: {event}",
    family="weapons",
    counts=words(
        "missiles, drones, rockets, aircraft, jets, warplanes, fighters, planes, bombers, helicopters, UAVs, "
        "Shaheds, projectiles, balloons, objects"
    ),
    episodic=True,
    when=(
        *words(
            "shot down, shoot down, shoots down, shooting down, downed, downing, intercept*, brought down, "
            "neutrali*, took down, thwart*"
        ),
        pattern(r"\bdestroy(?:ed|ing|s)\b|\bsh[o]+t\b(?=[^.;]{1,50}\bdown\b)"),
    ),
    subject=country(role="party"),
    place=country(role="location"),
    refine=_down,
    examples=[
        expect("Norwegian air defences intercepted 8 drones fired by rebels.", figure="8", subject="NO"),
        expect(
            "Ukraine shot down 32 of the drones overnight.", figure="32", measure="weapons_shot_down", subject="UA", unit="drone"
        ),
        expect("Air defences intercepted 29 missiles over Kyiv.", figure="29", unit="missile"),
        expect("Some 45 Shahed drones were downed in the south.", figure="Some 45", unit="drone", scope=("shahed",)),
        expect("Rebels have shot down 12 military helicopters.", figure="12", unit="helicopter", scope=("military",)),
        expect("All 13 missiles were destroyed by air defences.", figure="13", unit="missile"),
        nothing("Russia launched 80 drones."),
        nothing("The strike destroyed two launchers with 12 missiles."),
        nothing("Poland bought 32 jets."),
        nothing("A jet was shot down, killing 298 people."),
    ],
)
