"""People aboard: how many were on a plane, a ship, a train or a bus."""

from checker.api import Aspect, Draft, Rule, Words, country, expect, in_event, nothing, pattern, words

ABOARD: Words = (*words("on board, aboard, onboard"), pattern(r"\b(?:carry|carri|transport)\w*"))
CRAFT = words("""
    plane, planes, aircraft, jet, airliner, flight, helicopter, ship, boat, ferry, vessel, cruise ship, dinghy, train, bus,
    coach, submarine, yacht, balloon,
    Boeing, Airbus, submersible, minibus, tram, cable car
""")
_ON = (
    r"\G\s(?:people\s|others\s|passengers\s|crew\s(?:members\s)?|migrants\s|in\sall\s)?(?:(?:were"
    r"|are|was|who\swere|thought\sto\sbe|believed\sto\sbe)\s(?:\w+\s){0,2})?(?:on\sboard|aboard|onboard)\b"
)


def _on_it(draft: Draft) -> Draft | None:
    """Whoever was on it; crew and passengers are parts. Who was killed or rescued has a rule of its own."""
    head = (draft.context.figure.unit or "person").rsplit(" ", 1)[-1].lower()
    if head not in (
        "person",
        "passenger",
        "crew",
        "member",
        "migrant",
        "tourist",
        "child",
        "soul",
        "sailor",
        "crewman",
        "crewmember",
        "other",
    ):
        return None
    on = draft.match(_ON, where="right")
    carrying = draft.match(
        r"\b(?:carry(?:ing)?|carried|transporting)\s(?:(?:at\sleast|about|some|around|nearly|more\sthan|up\sto|over)\s)?$",
        where="left",
    )
    others = any(c.measure == "people_aboard" and draft.context.sentence.covers(c.figure) for c in draft.earlier)
    hit = on or carrying or (draft.match(r"\b(?:and|,)\s$", where="left") if others else None)
    if hit is None or (carrying and not draft.find(*CRAFT)):
        return None
    crew = head in ("crew", "crewman", "crewmember", "sailor") or (head == "member" and "crew" in (draft.context.figure.unit or ""))
    if head == "member" and not crew:
        return None
    unit = "crew member" if crew else head if head in ("passenger", "migrant") else "person"
    draft = draft.put("aspect", Aspect.LEVEL, "all who were on it")
    return in_event(draft.put("measure", "people_aboard", f"“{hit.text.strip()}”", hit.span).put("unit", unit, "who was on it"))


rule = Rule(
    id="EVT011",
    name="people-aboard",
    measure="people_aboard",
    title="People on board: {event}",
    counts=words("people, passengers, crew, crew members, migrants, tourists, children, souls, sailors, crewmen, others, persons"),
    units=("number",),
    episodic=True,
    when=ABOARD,
    not_when=words("""
        can carry, could carry, able to carry, designed to carry, room for,
        killed, kill, dead, died, dies, death*, dying, rescued, missing, survived, survivor*, injured, drowned, million,
        billion, tested positive, infected, arrested, weapons,
        board members, on the board, capacity
    """),
    place=country(role="location"),
    refine=_on_it,
    examples=[
        expect("A total of 181 people were on board the plane.", figure="181", measure="people_aboard", unit="person"),
        expect("The jet was carrying 175 passengers and six crew.", figure="175", unit="passenger"),
        expect("The jet was carrying 175 passengers and six crew.", figure="six", unit="crew member"),
        expect("There were 118 people aboard the ferry.", figure="118"),
        nothing("All 181 people on board the plane were killed."),
        nothing("The airline carried 18 million passengers last year."),
        nothing("The plane, which can carry 300 passengers, was empty."),
        nothing("Two people joined the board of the company."),
        nothing("The men were carrying three rifles."),
    ],
)
