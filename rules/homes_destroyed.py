"""Homes destroyed: how many homes or other buildings were destroyed in one event."""

from checker.api import Draft, Fate, Rule, country, expect, in_event, nothing, pattern, things_that, words

DESTROYED = Fate(
    done=(
        *words(
            "destroy*, demolish*, level, leveled, levelled, leveling, levelling, flatten*, gutted, raz*, obliterat*, "
            "incinerat*, wiped out, wiping out"
        ),
        pattern(
            r"burn(?:ed|t|ing)?\s(?:down|to\sthe\sground)|(?:reduced|reducing)\sto\s(?:rubble|ashes|ruins)|washed\saway|swept\saway"
        ),
    ),
    does=(pattern(r"collapsed?(?!\s(?:the|an?|its)\b)"), *words("burned down, burnt down")),
    nouns=("destruction",),
    tolls=words("number of homes destroyed, number of destroyed homes"),
)


def _destroyed(draft: Draft) -> Draft | None:
    """Those of which nothing is left. "Damaged or destroyed" counts both, and is neither."""
    if draft.match(
        r"\bdamaged\s(?:or|and|and/or)\sdestroyed|\bdestroyed\s(?:or|and|and/or)\s(?:badly\s|severely\s)?damaged", where="clause"
    ):
        return None
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    if head == "other":
        head = next((c.unit for c in reversed(draft.earlier) if c.unit in ("home", "building", "structure", "school")), "")
        if not head:
            return None  # nobody knows what the others are
    found = things_that(draft, DESTROYED, unit="home" if head in ("home", "house", "dwelling", "residence") else head or None)
    return in_event(found) if found is not None else None


rule = Rule(
    id="EVT005",
    name="homes-destroyed",
    measure="homes_destroyed",
    title="Homes and buildings destroyed: {event}",
    family="damage",
    counts=words(
        "homes, houses, buildings, structures, apartments, dwellings, residences, shops, schools, churches, "
        "properties, huts, others"
    ),
    episodic=True,
    grows=True,
    place=country(role="location"),
    refine=_destroyed,
    examples=[
        expect("The fire destroyed 12 homes near Paradise on Thursday.", figure="12", measure="homes_destroyed", unit="home"),
        expect(
            "At least 1,500 structures were destroyed by the blaze.", figure="At least 1,500", unit="structure", low=1500, high=None
        ),
        expect("A tornado flattened about 90 houses in Arkansas.", figure="about 90", unit="home", qualifier="about"),
        expect("Three apartment buildings collapsed in the quake in Turkey.", figure="Three", unit="building", place="TR"),
        expect("More than 200 homes burned to the ground.", figure="More than 200", qualifier="over"),
        nothing("The storm damaged 300 homes."),
        nothing("Some 2,000 homes were damaged or destroyed."),
        nothing("The company will build 500 homes."),
        nothing("Sales of 12 homes collapsed the market."),
    ],
)
