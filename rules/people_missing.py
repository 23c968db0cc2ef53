"""People missing: how many people nobody can account for after one event."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, toll, words

MISSING = Fate(
    done=("reported missing", "listed as missing", "listed missing"),
    does=words("vanish*, disappear*, went missing, gone missing, go missing, remain unaccounted for"),
    state=words("missing, unaccounted for, unaccounted-for"),
    tolls=words("number of missing, number of people missing, missing"),
)


def _missing(draft: Draft) -> Draft | None:
    """Those who are missing, not what is missing to somebody."""
    return toll(draft, MISSING)


rule = Rule(
    id="PEO004",
    name="people-missing",
    measure="people_missing",
    title="People missing: {event}",
    family="victims of an event",
    units=("count",),
    episodic=True,
    when=words("missing, unaccounted, vanish*, disappear*"),
    unit="person",
    place=country(role="location"),
    refine=_missing,
    examples=[
        expect("The ferry sank with 96 people missing.", figure="96", measure="people_missing", unit="person"),
        expect("Eleven workers are still missing after the rig exploded.", figure="Eleven", unit="worker"),
        expect("The flood left 40 dead and more than 100 missing.", figure="more than 100", qualifier="over", low=100, high=None),
        expect("Some 276 girls were reported missing in Nigeria.", figure="Some 276", unit="girl", place="NG"),
        expect("At least 12 people remain unaccounted for.", figure="At least 12", qualifier="at_least"),
        expect("Divers searched for the seven missing sailors.".replace("sailors", "fishermen"), figure="seven", unit="fisherman"),
        expect("Forty-three students disappeared in the city of Iguala.", figure="Forty-three", unit="student"),
        nothing("He has been missing 12 games with a knee injury."),
        nothing("Twelve people were rescued and a girl is missing."),
        nothing("Some 300 files are missing."),
    ],
)
