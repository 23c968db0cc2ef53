"""Military missing: how many soldiers of one country nobody can account for."""

from checker.api import Draft, Rule, country, expect, in_incident, nothing, words

FOUND = r"\bfound\s(?:dead|alive|safe|deceased)\b|\b(?:bodies|remains)\b"


def _still_missing(draft: Draft) -> Draft | None:
    """ "Three of the four who went missing were found": those are missing no more."""
    part = draft.match(r"\s(?:out\s)?of\s(?:the|those|them)\b", where="right")
    if draft.match(r"\b(?:bodies|remains|body)\sof\s(?:\p{Ll}+\s){0,3}$", where="left"):
        return None
    of_them = part is not None and part.span.start == draft.context.figure.span.end
    return None if of_them and draft.match(FOUND, where="sentence") else in_incident(draft)


rule = Rule(
    id="MIL011",
    name="military-missing",
    measure="military_missing",
    title="{subject} soldiers missing in {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, marines, sailors, airmen, paratroopers,
        conscripts
    """),
    unit="soldier",
    when=words("missing, disappeared, vanished, unaccounted for, lost contact, contact was lost"),
    not_when=words("killed, found dead, died, deaths, missing in action cases"),
    episodic=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=_still_missing,
    examples=[
        expect("Three of the four Danish soldiers who went missing in Norway have been found dead.", figure="four", subject="DK"),
        expect("Four Danish soldiers went missing during training in Norway.", figure="Four", subject="DK", place="NO"),
        expect("Three American soldiers disappeared during an exercise in Latvia.", figure="Three", subject="US", place="LV"),
        expect(
            "The bodies of three out of the four Danish soldiers missing in Chad since Tuesday have been found.",
            figure="four",
            subject="DK",
            place="TD",
        ),
        nothing("The bodies of four missing soldiers were found."),
        nothing("Four hikers went missing in Norway."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
    ],
)
