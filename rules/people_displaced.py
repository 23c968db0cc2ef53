"""People displaced: how many people had to leave their homes, or have lost them, in one event or one country."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, toll, words

DISPLACED = Fate(
    done=(
        *words("displac*, uproot*, driven out"),
        pattern(r"(?:forc(?:ed|ing)|driv\w+|chas\w+)\s(?:from|out\sof|to\s(?:flee|leave|abandon))"),
    ),
    does=(pattern(r"(?:fled|flee|flees|fleeing)"), pattern(r"(?:left|abandon\w*|lost)\s(?:their|his|her)\shomes?")),
    state=("displaced",),
    tolls=words("number of displaced, number of displaced people"),
    around=(
        "drove ... from",
        "driven ... from",
        "driving ... from",
        "forced ... from",
        "forcing ... from",
        "forced ... to flee",
        "forcing ... to flee",
        "forced ... to leave",
        "forcing ... to leave",
        "forced ... out of",
        "forcing ... out of",
    ),
)


def _displaced(draft: Draft) -> Draft | None:
    """Those who lost their homes. Who flees a scene or the police is not displaced."""
    found = toll(draft, DISPLACED)
    if found is None:
        return None
    fled = draft.match(r"\b(?:fled|flee|flees|fleeing)\b", where="clause")
    homes = (
        r"\b(?:homes?|houses|countr(?:y|ies)|homeland|fighting|violence|war|conflict|villages?|towns?|cit(?:y|ies)"
        r"|regions?|areas?|provinces?|border|across|famine|persecution|offensive|since|into|abroad|drought"
        r"|unrest)\b"
    )
    scene = r"\b(?:scene|on\sfoot|police|car|vehicle|custody|prison|jail|the\sbuilding|gunfire|the\sarea\sof)\b"
    if fled and (draft.match(scene, where="clause") or not (draft.match(homes, where="clause") or draft.place)):
        return None
    return found


rule = Rule(
    id="PEO005",
    name="people-displaced",
    measure="people_displaced",
    title="People displaced: {event}",
    units=("count",),
    episodic=True,
    when=(
        *words("displac*, uproot*, fled, flee, fleeing, lost their homes, left their homes, abandon*"),
        pattern(r"(?:forc|driv|drov|chas)\w*\s"),
    ),
    unit="person",
    place=country(role="location"),
    scope={"internally": words("internally, within the country, inside the country")},
    refine=_displaced,
    examples=[
        expect(
            "Floods in Pakistan displaced 33 million people.",
            figure="33 million",
            measure="people_displaced",
            place="PK",
            unit="person",
        ),
        expect("Some 10,000 people were driven from their homes by the fighting.", figure="Some 10,000"),
        expect(
            "More than 2 million have fled the country since the war began.", figure="More than 2 million", low=2000000, high=None
        ),
        expect("The number of displaced people has risen to 6.2 million in Sudan.", figure="6.2 million", aspect="cumulative"),
        expect("About 600,000 people were forced to flee their homes after the storm.", figure="About 600,000", qualifier="about"),
        expect(
            "Some 3.1 million people are internally displaced in Ukraine.",
            figure="Some 3.1 million",
            scope=("internally",),
            place="UA",
        ),
        nothing("Two suspects fled the scene on foot."),
        nothing("The ship displaces 45,000 tons."),
        nothing("Three men fled in a car after the robbery."),
        nothing("The quake left 30,000 people homeless."),
    ],
)
