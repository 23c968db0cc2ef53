"""Homes damaged: how many homes or other buildings were damaged, but stand, after one event."""

from checker.api import Draft, Fate, Rule, country, expect, in_event, nothing, pattern, things_that, words

DAMAGED = Fate(
    done=(*words("damag*, flood, flooded, flooding, inundat*, hit, batter*, scorch*, submerg*"), pattern(r"under\swater")),
    does=(pattern(r"(?:suffer\w*|sustain\w*)\s(?:\p{L}+\s){0,2}?damage"),),
    tolls=words("number of homes damaged, number of damaged homes"),
)


def _damaged(draft: Draft) -> Draft | None:
    """Those that were hurt, not those of which nothing is left."""
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    if head == "other":
        head = next((c.unit for c in reversed(draft.earlier) if c.unit in ("home", "building", "structure", "school")), "")
        if not head:
            return None  # nobody knows what the others are
    found = things_that(draft, DAMAGED, unit="home" if head in ("home", "house", "dwelling", "residence") else head or None)
    if found is None:
        return None
    both = draft.match(
        r"\bdamaged\s(?:or|and/or|and)\sdestroyed|\bdestroyed\s(?:or|and/or|and)\s(?:badly\s|severely\s)?damaged", where="clause"
    )
    found = found.put("scope", ("destroyed too",), f"“{both.text}”", both.span) if both else found
    return in_event(found)


rule = Rule(
    id="EVT006",
    name="homes-damaged",
    measure="homes_damaged",
    title="Homes and buildings damaged: {event}",
    family="damage",
    counts=words(
        "homes, houses, buildings, structures, apartments, dwellings, residences, shops, schools, churches, "
        "properties, huts, others"
    ),
    episodic=True,
    place=country(role="location"),
    refine=_damaged,
    examples=[
        expect("The storm damaged 300 homes in Alabama.", figure="300", measure="homes_damaged", unit="home"),
        expect("About 40 houses were flooded when the dam broke.", figure="About 40", unit="home", qualifier="about"),
        expect("Some 2,000 homes were damaged or destroyed.", figure="Some 2,000", scope=("destroyed too",)),
        expect("At least 18 schools suffered damage in the quake.", figure="At least 18", unit="school"),
        expect("The fire destroyed 12 homes and damaged 40.", figure="40", unit="home"),
        nothing("The fire destroyed 12 homes."),
        nothing("The company owns 300 homes in Alabama."),
        nothing("Twelve ships were damaged."),
    ],
)
