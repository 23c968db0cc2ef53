"""Distances: how far one place lies from another."""

import re

from checker.api import Draft, Modality, Rule, converted, country, country_named, expect, lies_there, nothing, of_the_storm, words

LENGTHS = ("kilometer", "mile", "meter", "foot", "yard", "nautical_mile", "light_year")

_WAY = re.compile(
    r"(?:\s?\([^)]{1,25}\))?\s(?:(?:farther|further|due|just|inland|straight)\s)?"
    r"(?P<way>(?:north|south|east|west)(?:\s?-?\s?(?:north|south|east|west)(?:east|west)?)?(?:ern)?\s(?:of|from|off)"
    r"|(?:to\sthe\s)?(?:north|south|east|west)\w*(?=[,.])"
    r"|away(?:\sfrom)?|from|off|offshore|outside|apart|short\sof|inland|(?:up|down)\sthe\scoast)(?![\w-])"
    r"(?:\s(?P<to>(?:the\s|its\s)?(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}(?:\s(?:border|coast))?"
    r"|(?:\w+\s){0,2}(?:border|coast|capital|centre|center|epicentre|epicenter|shore|front|airport|sun|surface))))?"
)
"""What follows a figure that is a distance: "(152 km) north of Honduras", "from the coast", "apart"."""
_EYE = re.compile(r"^(?:the\s|its\s)?(?:eye|cent(?:er|re))$")
"""What storms are measured from."""


def _of_the_quake(draft: Draft) -> Draft:
    """ "Centred in Ashton, 20 miles north of Elmton": a quake has no name, and is there."""
    if draft.subject is None or not draft.find(*_QUAKES):
        return draft
    return draft.put("place", draft.subject, "where the quake was").put("subject", None, "a quake is told apart by its place")


_QUAKES = words("quake*, earthquake*, tremor, temblor, epicent*")


def _from_where(draft: Draft) -> Draft | None:
    """The place that it is measured to tells two distances apart."""
    twin = converted(draft, "NAT001")
    if twin:
        return twin
    context = draft.context
    way = _WAY.match(context.text, context.figure.span.end, context.sentence.end)
    if way is None:
        return None
    if way["to"]:
        to = way["to"].lower().removeprefix("the ").removeprefix("its ")
        draft = draft.put("event", f"{way['way']} {to}", f"“{way['way']} {way['to']}”")
        draft = _of_the_quake(lies_there(of_the_storm(draft) if _EYE.search(way["to"]) else draft))
        if draft.modality in (Modality.PLAN, Modality.FORECAST) and draft.match(r",\s$", where="left"):
            draft = draft.put("modality", Modality.ACTUAL, "how far a place lies from another is no plan")
        town = way["to"][0].isupper() and way["way"].endswith("of") and country_named(way["to"]) is None
        if not town or draft.place is not None or not draft.find(*_QUAKES):
            return draft  # a house may be 100 miles from a town, and nobody would say that it is there
        return draft.put("place", way["to"], f"“{way['way']}” a town: where quakes are said to be")
    if way["way"] in ("from", "off", "away from"):
        return None  # from what is not a place that has a name
    return lies_there(draft.put("event", way["way"], f"“{way['way']}”"))


rule = Rule(
    id="NAT001",
    name="distance",
    measure="distance",
    title="Distance {event}",
    family="lengths",
    units=LENGTHS,
    not_when=words("""
        range of, ran, race, marathon, walked, drove, dash, freestyle, withdrew, pull back, pulled back, moved, move
        back, rainfall, rain, snow, fell, plunged
    """),
    place=country(role="location"),
    refine=_from_where,
    examples=[
        expect("The village lies 30 miles north of Kampala.", figure="30 miles", unit="mile", event="north of kampala"),
        expect("The quake struck about 14 miles north - northeast of Ashton.", figure="about 14 miles", place="Ashton"),
        expect("The quake was centred in Ashton, 20 miles north of Elmton.", figure="20 miles", place="Ashton", subject=None),
        expect("The dump lies 90 miles southeast of Ashton.", figure="90 miles", place=None),
        expect("The quake struck 25 km from the Turkish border.", figure="25 km", unit="kilometer", event="from turkish border"),
        expect("The island is some 12 nautical miles off the coast.", figure="some 12 nautical miles"),
        expect("Mitch was 95 miles (152 kilometers) north of Honduras.", figure="95 miles", event="north of honduras"),
        expect("Mitch was 95 miles (152 kilometers) north of Honduras.", figure="152 kilometers", event="north of honduras"),
        expect("The two towns are about 210 km apart.", figure="about 210 km"),
        expect("The storm hit Gull Island, 20 miles (32 km) off the coast.", figure="20 miles", subject="Gull Island"),
        expect(
            "Hurricane Ada grew. Its winds reached up to 30 miles from the center.",
            figure="up to 30 miles",
            subject="Hurricane Ada",
        ),
        expect(
            "He was held in Ashton, North Carolina, about 250 miles north of Elmton.", figure="about 250 miles", subject="Ashton"
        ),
        nothing("The wall is 400 metres long."),
        nothing("He ran 10 km from the start of the race."),
        nothing("The missile has a range of 500 km."),
        nothing("She shot from 20 feet."),
    ],
)
